// Whether a treaty is open to one state (VCLT 11 to 15), without working out the whole set: a script may hold a hundred
// thousand acts, and most sets decide by the state's own place in them.

import TreatyModel

extension Context {
  /// Why the treaty is not open to the actor: it is not among those named in the given line, else in the `open to`
  /// line, else among the parties of the parent.
  ///
  /// Where that is not known the act is taken as it is.
  func refusalOfOthers(_ act: Act, among line: StateSelector?) -> Refusal? {
    let treaty = world[act.treaty]
    if let selector = line ?? treaty.participation.openTo {
      let isOpen = contains(act.state, in: selector) != false
      return isOpen && !isBarredByGate(act, selector) ? nil : .notOpenTo
    }
    guard let parent = treaty.parent else { return contains(act.state, in: .allStates) == false ? .notOpenTo : nil }
    return isParty(act.state, to: parent) == false ? .notPartyToParent(parent) : nil
  }

  /// Whether a state belongs to a set on the context's day; `nil` where that is not known.
  ///
  /// Constant in the number of states, but for sets of standing, which need the history of their treaty.
  public func contains(_ state: StateID, in selector: StateSelector) -> Bool? {
    switch selector {
    case .listed(let states): return states.contains(state)
    case .allStates: return world[state].isUnderAllStatesFormula && world[state].exists(on: day)
    case .participants: return true
    case .organisations: return world[state].isRegionalOrganisation && world[state].exists(on: day)
    case .group(let id):
      let group = world[id]
      if group.memberships.contains(where: { $0.state == state && $0.holds(on: day) }) { return true }
      return group.formula.map { contains(state, in: $0) } ?? false
    case .standing(let standing, let treaty): return standingSet(standing, to: treaty).contains(state)
    case .union(let parts): return parts.map { contains(state, in: $0) }.reduce(false, either)
    case .intersection(let left, let right): return both(contains(state, in: left), contains(state, in: right))
    case .difference(let left, let right):
      return both(contains(state, in: left), contains(state, in: right).map { !$0 })
    case .region(let region, let inner): return both(world[state].region == region, contains(state, in: inner))
    case .fixed(let inner, let day): return on(day).contains(state, in: inner)
    }
  }

  /// An organisation that may join where one of its members has signed must have such a member (Cybercrime 64(2)).
  private func isBarredByGate(_ act: Act, _ selector: StateSelector) -> Bool {
    let state = world[act.state]
    guard state.isRegionalOrganisation, selector.hasGate else { return false }
    guard let members = state.members else { return true }
    let log = world.log(of: act.treaty)
    return !states(members).possible.contains { member in
      log.acts(of: member).contains { act in
        (act.verb == .sign || act.verb == .signDefinitively) && act.date.earliest <= day
      }
    }
  }

  /// Kleene's `or`.
  private func either(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == true || right == true { return true }
    return left == nil || right == nil ? nil : false
  }

  /// Kleene's `and`.
  private func both(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == false || right == false { return false }
    return left == nil || right == nil ? nil : true
  }
}
