// Why these states must ratify, and why so many deposits are still needed: the clause, how far it has come, and for each
// state without which it cannot be done, what it has done so far.

import TreatyLaw
import TreatyModel

extension Context {
  /// Why a treaty needs what it needs on the context's day; `needed` is how many deposits that is, where it was asked.
  public func reason(for requirement: Requirement, needing needed: DepositsNeeded?) -> Reason {
    let key = world.key(of: requirement.treaty)
    switch requirement.outcome {
    case .met, .inForceAsRecorded:
      return Reason(
        "nothing is needed any more: the condition of \(key) has been met",
        because: [reasonForEntryIntoForce(of: requirement.treaty)])
    case .onDate(let date):
      return Reason(
        "no deposit is needed: \(key) enters into force on \(date)", because: clauseAndMeasures(requirement))
    case .notKnown(let what):
      return Reason(
        "what \(key) needs is not known: it depends on \(what), which the register does not tell",
        because: clauseAndMeasures(requirement))
    case .impossible(let missing):
      let who = missing.map { world[$0].name }.joined(separator: ", ")
      let obstacle = missing.isEmpty ? [] : [Reason("needed, and not able to deposit on \(day): \(who)")]
      return Reason(
        "no set of the states that may deposit meets the condition of \(key)",
        because: clauseAndMeasures(requirement) + obstacle)
    case .open(let necessary):
      return Reason(
        headline(key, needed, necessary), because: clauseAndMeasures(requirement) + members(necessary, requirement))
    }
  }

  private func headline(_ key: String, _ needed: DepositsNeeded?, _ necessary: StateSet) -> String {
    let many =
      necessary.isEmpty ? "no state is" : necessary.count == 1 ? "one state is" : "\(necessary.count) states are"
    switch needed {
    case .number(let count):
      return "\(key) needs \(count) more deposit\(count == 1 ? "" : "s"); \(many) in every set that completes it"
    case .impossible: return "\(key) cannot be completed"
    case nil: return "\(many) in every set that completes \(key)"
    case .stopped(let steps):
      return "\(many) in every set that completes \(key); the count was stopped after \(steps) steps"
    case .tooLarge: return "\(many) in every set that completes \(key); the condition is too large for a count"
    }
  }

  private func clauseAndMeasures(_ requirement: Requirement) -> [Reason] {
    let treaty = world[requirement.treaty]
    var reasons = [
      Reason(.entryIntoForceClause(requirement.treaty), source: treaty.source, isUnchecked: treaty.isUnchecked)
    ]
    if case .whenAllHaveConsented = treaty.entryIntoForce {
      reasons = [Reason("\(treaty.key) has no clause, so all negotiating states must consent", article: "VCLT 24(2)")]
    }
    if let condition = requirement.condition {
      reasons += measures(of: condition, over: requirement.counted).map { Reason("on \(day): \($0)") }
    }
    return reasons
  }

  private func members(_ necessary: StateSet, _ requirement: Requirement) -> [Reason] {
    necessary.map { state in
      let acts =
        reasonForActs(of: state, towards: requirement.treaty) + reasonsForLeaving(state, requirement.treaty)
      let none = acts.isEmpty ? ": no act towards the treaty" : ""
      return Reason(
        "without \(world[state].name) the condition stays unmet although all others deposit\(none)", because: acts)
    }
  }
}
