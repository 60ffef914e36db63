// From whom the deposits must come that a treaty still needs, in words: `from any of 191 that may still deposit` only where each
// deposit counts alike, else what it takes.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

extension Context {
  /// More states than these are counted and not named.
  private static let statesNamed = 8

  /// `38 more deposits are needed, from any of 191 that may still deposit`, where `count` is the fewest that will do.
  func needInWords(_ count: Int, _ necessary: StateSet, _ requirement: Requirement) -> String {
    let most = requirement.uncertain.isEmpty ? "" : "at most "
    let are = count == 1 ? " is" : "s are"
    let nobody = necessary.isEmpty ? "; nobody is indispensable" : ""
    if necessary.count == count {
      return "\(most)\(count) more deposit\(are) needed, from \(count == 1 ? "this state" : "just these states")"
    }
    if requirement.isMet(byAny: count) {
      return
        "\(most)\(count) more deposit\(are) needed, from any of \(requirement.candidates.count) that may still deposit"
        + nobody
    }
    guard let need = requirement.remainingNeed else { return "\(most)\(count) more deposit\(are) needed" + nobody }
    let these = necessary.count == 1 ? "that of this state" : "those of these \(necessary.count) states"
    let among = necessary.isEmpty ? "" : ", \(these) among them"
    let countsAsMembers = requirement.hasOrganisationsInReach
    if case .deposits(let missing, let states) = need, missing == count || !countsAsMembers {
      return "\(most)\(count) more deposit\(are) needed, from \(pool(states, requirement))\(among)\(nobody)"
    }
    let least = need.fixedNumber == count && !countsAsMembers ? most : "at least "
    let fewer =
      least == "at least " && !requirement.uncertain.isEmpty ? " (fewer, if those of unknown day were made)" : ""
    return "\(least)\(count) more deposit\(are) needed\(fewer)\(among): \(words(need, requirement))"
      + (countsAsMembers ? ", where one by an organisation counts as those of its members" : "")
      + (count == 1 ? alone(requirement) : "") + nobody
  }

  /// What is left of a condition: `27 more deposits and 15.92% more of paris-ghg`.
  func words(_ need: RemainingNeed, _ requirement: Requirement) -> String {
    switch need {
    case .deposits(let count, let states):
      if count == states.count, count <= Context.statesNamed {
        return
          "\(count == 1 ? "a deposit" : "deposits") of \(list(inOrderOfName(states).map { world[$0].name }, "and"))"
      }
      let deposits = "\(count) more deposit\(count == 1 ? "" : "s")"
      return states == StateSet(requirement.candidates.keys)
        ? deposits : "\(deposits) from \(pool(states, requirement))"
    case .weight(let weight, let share, let isStrict, _):
      return "\(isStrict ? "more than " : "")\(share.percentage()) more of \(world.key(of: weight))"
    case .all(let parts): return parts.map { part($0, requirement) }.joined(separator: " and ")
    case .any(let parts): return parts.map { part($0, requirement) }.joined(separator: ", or ")
    }
  }

  private func part(_ need: RemainingNeed, _ requirement: Requirement) -> String {
    switch need {
    case .deposits, .weight: words(need, requirement)
    case .all(let parts) where parts.count > 1: "both " + words(need, requirement)
    case .all, .any: "(\(words(need, requirement)))"
    }
  }

  /// `Russia or United States`, `the 11 of asean that may still deposit`.
  private func pool(_ states: StateSet, _ requirement: Requirement) -> String {
    if states == StateSet(requirement.candidates.keys) { return "any of \(states.count) that may still deposit" }
    let sets = ClauseWords(world: world)
    let named = condition(of: world[requirement.treaty])?.selectors ?? []
    let candidates = StateSet(requirement.candidates.keys)
    if let set = named.first(where: { self.states($0).certain.intersection(candidates) == states }) {
      return "any of the \(states.count) of \(sets.words(for: set)) that may still deposit"
    }
    guard states.count > Context.statesNamed else {
      return list(inOrderOfName(states).map { world[$0].name }, "or")
    }
    return "any of \(states.count) whose deposits count"
  }

  /// Who can meet a condition with one deposit.
  private func alone(_ requirement: Requirement) -> String {
    let states = requirement.enoughAlone
    guard !states.isEmpty else { return "" }
    guard states.count > Context.statesNamed else {
      return "; a deposit of \(list(inOrderOfName(states).map { world[$0].name }, "or")) is enough"
    }
    return "; a deposit of any of \(states.count) states is enough"
  }
}
