// What runs over a fixed condition can reach at most: every state that may deposit by the last day does. Where that is not enough,
// no number of runs is, and the forecast can say so for certain.

import TreatyLaw
import TreatyModel

/// The most that any run can reach, where it is not enough.
public enum OutOfReach: Hashable, Sendable {
  /// Further deposits that count by the last day, at most, and how many more the condition needs.
  case deposits(atMost: Int, needed: Int)
  /// The deposits of all states that may still act by the last day, so many, do not meet a condition of several parts or of a weight.
  case allTogether(states: Int)
}

extension ForecastMaker {
  /// Why no run enters into force; `nil` where the deposits in reach are enough, or where that is not certain.
  ///
  /// Only for a condition that is fixed. Makes the timetable of each state of each line.
  var outOfReach: OutOfReach? {
    let own = context.world[treaty]
    guard let condition = context.condition(of: own), let certain = certainDeposits() else { return nil }
    let resolved = context.resolve(condition) { _ in [] }
    let before = context.history(of: treaty).late.deposits(on: context.day).depositors
    var reached = StateSet(certain.filter { $0.value <= horizon }.keys)
    for line in lines where line.treaty == treaty && line.verb.isConsent {
      for state in line.states where !reached.contains(state) && line.mayAct(state, in: context) {
        let open = context.openDays(for: state, to: treaty)
        if timetable(of: state, on: line, open)?.days.isEmpty == false { reached.insert(state) }
      }
    }
    let deposited = context.counted(before, own.organisationsCount)
    let further = context.counted(reached, own.organisationsCount).subtracting(deposited)
    guard resolved.holds(over: deposited.union(further)) == false else { return nil }
    guard case .atLeast(let count, let pool) = resolved else { return .allTogether(states: further.count) }
    return .deposits(
      atMost: further.intersection(pool).count, needed: count - deposited.intersection(pool).count)
  }
}
