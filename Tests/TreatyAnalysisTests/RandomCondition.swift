// Random conditions of entry into force.

import TestSupport
import TreatyLaw
import TreatyModel

extension Numbers {
  /// A random condition of that depth over counts, lists, weights and groups.
  mutating func condition(over states: [StateID], depth: Int) -> ResolvedCondition {
    let pool = StateSet(states.filter { _ in below(3) > 0 })
    switch below(depth > 0 ? 6 : 4) {
    case 0: return .atLeast(below(states.count + 1), of: below(2) == 0 ? StateSet(states) : pool)
    case 1:
      // A list: all of a few.
      let list = StateSet(states.filter { _ in below(3) == 0 })
      return .atLeast(list.count, of: list)
    case 2, 3:
      // Thirds besides whole numbers, so that weights must be brought to one scale.
      let weights = Dictionary(
        uniqueKeysWithValues: pool.map { ($0, Rational(below(9), over: 1 + 2 * below(2)) ?? .zero) })
      let whole = weights.values.reduce(.zero, +)
      let bar = Rational(below(100)) * whole * (Rational(1, over: 100) ?? .one)
      return .holding(
        WeightTest(weights: weights, bar: bar, isStrict: below(2) == 0, whole: whole, weight: WeightID(0)))
    case 4: return .both((0...below(2)).map { _ in condition(over: states, depth: depth - 1) })
    default: return .either((0...below(2)).map { _ in condition(over: states, depth: depth - 1) })
    }
  }
}
