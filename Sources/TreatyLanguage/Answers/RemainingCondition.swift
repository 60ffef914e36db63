// What is left of a condition, in words: `at least 31 of the 171 states that may still deposit, which hold together at least 53.94% of
// paris-ghg`. Where sets are too many to list and one is not as good as another, this says exactly which they are.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// What the states of a set must bring to complete a condition, or keep back to block it.
struct RemainingCondition {
  /// The ways to do it, each enough by itself; at least one.
  let alternatives: [String]

  /// More alternatives than this are not written out.
  private static let mostAlternatives = 12

  /// What is left over those who may still deposit; `nil` where it cannot be told in a few exact words.
  ///
  /// - Parameters:
  ///   - deposited: those who count as having deposited.
  ///   - poolWords: `the 71 of asean that may still deposit`, for a set of candidates.
  init?(
    _ condition: ResolvedCondition, deposited: StateSet, candidates: StateSet, isBlocking: Bool, in world: World,
    poolWords: (StateSet) -> String
  ) {
    let reading = Reading(deposited: deposited, candidates: candidates, isBlocking: isBlocking, world: world)
    guard let alternatives = reading.alternatives(condition), !alternatives.isEmpty,
      alternatives.count <= RemainingCondition.mostAlternatives, alternatives.allSatisfy({ !$0.isEmpty })
    else { return nil }
    self.alternatives = alternatives.map { $0.words(poolWords) }
  }

  /// What a set must have.
  fileprivate enum Part {
    case count(Int, of: StateSet)
    /// `more than 45% of paris-ghg`.
    case weight(String)
  }

  private struct Reading {
    let deposited: StateSet
    let candidates: StateSet
    let isBlocking: Bool
    let world: World

    /// The alternatives, each a list of parts that must all be there; `nil` where a part has no exact words.
    func alternatives(_ condition: ResolvedCondition) -> [[Part]]? {
      switch condition {
      case .unknown: return nil
      case .settled(let value): return value != isBlocking ? [[]] : []
      case .atLeast(let count, let states):
        let needed = count - deposited.intersection(states).count
        let pool = candidates.intersection(states)
        if needed <= 0 { return isBlocking ? [] : [[]] }
        if needed > pool.count { return isBlocking ? [[]] : [] }
        return [[.count(isBlocking ? pool.count - needed + 1 : needed, of: pool)]]
      case .holding(let test): return weight(test)
      case .both(let parts): return isBlocking ? any(of: parts) : all(of: parts)
      case .either(let parts): return isBlocking ? all(of: parts) : any(of: parts)
      }
    }

    private func any(of parts: [ResolvedCondition]) -> [[Part]]? {
      var result: [[Part]] = []
      for part in parts {
        guard let more = alternatives(part) else { return nil }
        // One that asks for nothing makes the others superfluous.
        if more.contains(where: \.isEmpty) { return [[]] }
        result += more
      }
      return result
    }

    private func all(of parts: [ResolvedCondition]) -> [[Part]]? {
      var result: [[Part]] = [[]]
      for part in parts {
        guard let more = alternatives(part), result.count * more.count <= RemainingCondition.mostAlternatives else {
          return nil
        }
        result = result.flatMap { left in more.map { left + $0 } }
      }
      return result
    }

    /// A share can be told by the weight's name only where it is a share of the whole weight and every state's counts.
    private func weight(_ test: WeightTest) -> [[Part]]? {
      let weight = world[test.weight]
      guard test.whole == weight.total, test.whole > .zero,
        candidates.allSatisfy({ (weight.values[$0] ?? .zero) == (test.weights[$0] ?? .zero) })
      else { return nil }
      let have = test.sum(over: deposited)
      let open = test.sum(over: candidates.subtracting(deposited))
      if test.isReached(by: have) { return isBlocking ? [] : [[]] }
      if !test.isReached(by: have + open) { return isBlocking ? [[]] : [] }
      let bar = isBlocking ? have + open - test.bar : test.bar - have
      guard let share = bar.divided(by: test.whole) else { return nil }
      let hundredths = share * Rational(100)
      let words = hundredths.exactDecimal(maximumPlaces: 4).map { $0 + "%" } ?? "≈ \(share.percentage())"
      return [[.weight("\(test.isStrict != isBlocking ? "more than" : "at least") \(words) of \(weight.key)")]]
    }
  }
}

extension [RemainingCondition.Part] {
  /// `at least 3 of asean and at least 2 of the 7 others, which hold together more than 45% of paris-ghg`.
  fileprivate func words(_ pool: (StateSet) -> String) -> String {
    var (counts, weights): ([String], [String]) = ([], [])
    for part in self {
      switch part {
      case .count(let count, let states):
        let many = count == states.count && count > 1 ? "all" : "at least \(count)"
        counts.append("\(many) of \(pool(states))")
      case .weight(let words): weights.append(words)
      }
    }
    let held = list(weights, "and")
    if counts.isEmpty { return "states that hold together \(held)" }
    return list(counts, "and") + (held.isEmpty ? "" : ", which hold together \(held)")
  }
}
