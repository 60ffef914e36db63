// To whom a treaty is open (VCLT 11 to 15): who may sign, who may accede, who may still deposit.

import TreatyModel

/// What a state that has not deposited still has to do.
public enum NextStep: Hashable, Sendable {
  /// It has signed: ratify, accept or approve.
  case ratify
  /// Sign while the treaty is open for signature, then ratify. The last day is given where there is one.
  case signAndRatify(until: Day?)
  /// The treaty opens for signature on that day.
  case signFrom(Day)
  /// Accede; from the day given where accession is not open yet.
  case accede(from: Day?)
  /// Ratify, accept or approve: an instrument, such as an amendment, that is never signed.
  case consent
}

extension Context {
  /// Those who may sign, whatever the day.
  public func mayEverSign(_ id: TreatyID) -> KnownSet {
    let treaty = world[id]
    return openSet(treaty.participation.openToSign ?? treaty.participation.openTo, of: id)
  }

  /// Those who may accede, whatever the day.
  ///
  /// Who may be invited is not known, so only those named count (Budapest 37).
  public func mayEverAccede(_ id: TreatyID) -> KnownSet {
    let treaty = world[id]
    return openSet(treaty.participation.openToAccede ?? treaty.participation.openTo, of: id)
  }

  /// The set that an `open to` line means.
  ///
  /// A protocol or amendment without one is open to the parties of its parent; an organisation with a gate needs a
  /// member that has signed (Cybercrime 64(2)).
  private func openSet(_ selector: StateSelector?, of id: TreatyID) -> KnownSet {
    guard let selector else {
      let parent = world[id].parent
      return parent.map { standingSet(.parties, to: $0) } ?? states(.allStates)
    }
    let open = states(selector)
    guard selector.hasGate else { return open }
    let barred = StateSet(open.possible.filter { world.isRegionalOrganisation($0) && !hasMemberThatSigned($0, id) })
    return open.subtracting(KnownSet(barred))
  }

  private func hasMemberThatSigned(_ organisation: StateID, _ treaty: TreatyID) -> Bool {
    guard let members = world[organisation].members else { return false }
    let signed = history(of: treaty).states { $0.hasSigned(by: day) }
    return !states(members).certain.intersection(signed.certain).isEmpty
  }

  /// Whether the treaty is open for signature on the context's day.
  public func isOpenForSignature(_ id: TreatyID) -> Bool {
    guard let window = world[id].participation.window else { return false }
    if let opening = window.opening, day < opening { return false }
    switch window.end {
    case nil: return true
    case .day(let last): return day <= last
    case .entryIntoForce: return history(of: id).late.entryIntoForce.map { day < $0 } ?? true
    }
  }

  /// Whether accession is open on the context's day.
  public func isOpenForAccession(_ id: TreatyID) -> Bool {
    let participation = world[id].participation
    switch participation.accession {
    case .always, .byInvitation: return true
    case .afterClosing: return participation.closing.map { day > $0 } ?? false
    case .from(let first): return day >= first
    case .afterEntryIntoForce: return history(of: id).late.entryIntoForce.map { day >= $0 } ?? false
    case .never: return false
    }
  }

  /// `eligible states of T`: to whom the treaty is open on the day, to sign or to join.
  public func eligibleStates(of id: TreatyID) -> KnownSet {
    let treaty = world[id]
    var eligible = KnownSet([])
    if isOpenForSignature(id) { eligible = eligible.union(mayEverSign(id)) }
    if isOpenForAccession(id) || treaty.kind == .amendment { eligible = eligible.union(mayEverAccede(id)) }
    return eligible.union(standingSet(.allSignatories, to: id))
  }

  /// The states that may still deposit so that it helps the treaty into force, and what each has to do first.
  ///
  /// Organisations are left out where their deposits do not count. A state that could only accede after entry into force cannot help
  /// to bring it about.
  public func mayStillDeposit(_ id: TreatyID) -> StateTable<NextStep> {
    let treaty = world[id]
    let history = history(of: id)
    let signable = mayEverSign(id).possible
    let open = signable.union(mayEverAccede(id).possible).union(standingSet(.allSignatories, to: id).certain)
    let doors = Doors(of: id, history, in: self)
    var steps = StateTable<NextStep>()
    for state in open where world.exists(state, on: day) {
      if treaty.organisationsCount == .nothing, world.isRegionalOrganisation(state) { continue }
      if history.holds(for: state, { $0.liveStay(on: day) != nil }) == true { continue }
      steps[state] = doors.nextStep(of: state, maySign: signable.contains(state))
    }
    return steps
  }

  /// What a state has to do to deposit an instrument; `nil` where it cannot.
  public func nextStep(of state: StateID, to id: TreatyID, maySign: Bool) -> NextStep? {
    Doors(of: id, history(of: id), in: self).nextStep(of: state, maySign: maySign)
  }
}

/// By which ways a treaty can be joined on a day: the same for every state that is asked about.
private struct Doors {
  let history: TreatyHistory
  let day: Day
  let isOpenForSignature: Bool
  let isOpenForAccession: Bool

  init(of id: TreatyID, _ history: TreatyHistory, in context: Context) {
    self.history = history
    day = context.day
    isOpenForSignature = context.isOpenForSignature(id)
    isOpenForAccession = context.isOpenForAccession(id)
  }

  func nextStep(of state: StateID, maySign: Bool) -> NextStep? {
    if history.treaty.kind == .amendment { return .consent }
    if history.holds(for: state, { $0.isSignatory(on: day) }) == true { return .ratify }
    let participation = history.treaty.participation
    if maySign, let window = participation.window {
      if let opening = window.opening, day < opening { return .signFrom(opening) }
      if isOpenForSignature { return .signAndRatify(until: participation.closing) }
    }
    // Who has said that it will not ratify may still change its mind (VCLT 18).
    if history.holds(for: state, { $0.hasSigned(by: day) }) == true { return .ratify }
    if isOpenForAccession { return .accede(from: nil) }
    switch participation.accession {
    case .afterClosing: return participation.closing.map { .accede(from: $0.adding(days: 1)) }
    case .from(let first): return .accede(from: first)
    case .always, .byInvitation, .afterEntryIntoForce, .never: return nil
    }
  }
}

extension StateSelector {
  /// Whether it lets in organisations only where a member has signed.
  var hasGate: Bool {
    switch self {
    case .organisations(let gate): return gate == .withMemberThatHasSigned
    case .union(let parts): return parts.contains(where: \.hasGate)
    case .intersection(let left, let right), .difference(let left, let right): return left.hasGate || right.hasGate
    case .region(_, let inner), .fixed(let inner, _): return inner.hasGate
    case .listed, .allStates, .participants, .group, .standing: return false
    }
  }
}
