// What a state is to a treaty on a day (VCLT 2(1), 11 to 17): eligible, signatory, contracting state, party, former party.
// Sets of standing leave out states that do not exist on the day; a predecessor's acts stay in the history.

import TreatyModel

extension Context {
  /// The states of a standing to a treaty on the context's day.
  public func standingSet(_ standing: Standing, to treaty: TreatyID) -> KnownSet {
    switch standing {
    case .parties: return states(of: treaty) { $0.isParty(on: day) }
    case .signatories: return states(of: treaty) { $0.isSignatory(on: day) }
    case .allSignatories: return states(of: treaty) { $0.hasSigned(by: day) }
    case .depositors, .contractingStates: return states(of: treaty) { $0.liveStay(on: day) != nil }
    case .eligible: return eligibleStates(of: treaty)
    }
  }

  /// The existing states whose record towards a treaty meets a test.
  public func states(of treaty: TreatyID, where test: (StateRecord) -> Bool) -> KnownSet {
    let all = history(of: treaty).states(where: test)
    let existing = StateSet(all.possible.filter(exists))
    return KnownSet(certain: all.certain.intersection(existing), possible: existing)
  }

  /// A state that no longer exists is nothing to a treaty today; its acts stay in the history.
  private func exists(_ state: StateID) -> Bool { world.exists(state, on: day) }

  /// Whether the state is a party to the treaty on the context's day (VCLT 2(1)(g)); `nil` where that is not known.
  public func isParty(_ state: StateID, to treaty: TreatyID) -> Bool? {
    guard exists(state) else { return false }
    return history(of: treaty).holds(for: state) { $0.isParty(on: day) }
  }

  /// Whether the state has signed and not declared that it will not ratify (VCLT 18).
  public func isSignatory(_ state: StateID, to treaty: TreatyID) -> Bool? {
    guard exists(state) else { return false }
    return history(of: treaty).holds(for: state) { $0.isSignatory(on: day) }
  }

  /// Whether the state has signed, definitively or not; a state of the past has done what it did.
  public func hasSigned(_ state: StateID, _ treaty: TreatyID) -> Bool? {
    history(of: treaty).holds(for: state) { $0.hasSigned(by: day) }
  }

  /// Whether an instrument of one of these kinds stands for the state on the context's day.
  public func hasConsented(_ state: StateID, to treaty: TreatyID, by verbs: Set<Verb>) -> Bool? {
    guard exists(state) else { return false }
    return history(of: treaty).holds(for: state) { record in
      record.liveStay(on: day).map { verbs.contains($0.instrument.verb) } ?? false
    }
  }

  /// Whether an instrument of consent of any kind stands for the state on the context's day.
  public func hasJoined(_ state: StateID, _ treaty: TreatyID) -> Bool? {
    guard exists(state) else { return false }
    return history(of: treaty).holds(for: state) { $0.liveStay(on: day) != nil }
  }

  /// Whether the state has given notice of withdrawal, and not revoked it; a state of the past has done what it did.
  public func hasDenounced(_ state: StateID, _ treaty: TreatyID) -> Bool? {
    history(of: treaty).holds(for: state) { record in
      record.stays.contains { stay in stay.exit.map { $0.notice <= day } ?? false }
    }
  }

  /// Whether the treaty binds the state: as a party, or by provisional application until it becomes one (VCLT 25, 26).
  public func isBound(_ state: StateID, by treaty: TreatyID) -> Bool? {
    guard exists(state) else { return false }
    return history(of: treaty).holds(for: state) { $0.isBound(on: day) }
  }
}
