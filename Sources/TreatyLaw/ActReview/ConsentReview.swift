// Consent to be bound (VCLT 11 to 15): ratification after signature, accession where it is open, and only once.

import TreatyModel

extension Context {
  func refusalOfConsent(_ act: Act, _ own: OwnActs) -> Refusal? {
    if let refusal = refusalOfGate(act) { return refusal }
    if let consent = own.consent { return .alreadyConsented(consent.verb, on: consent.date.latest) }
    if let later = own.laterConsent { return .alreadyConsented(later.verb, on: later.date.latest) }
    if own.givenUp != nil, let exit = pendingExit(act) { return .alreadyConsented(exit.0.verb, on: exit.1) }
    if let refusal = refusalOfParticipant(act, own) { return refusal }
    if let refusal = refusalByParent(act) { return refusal }
    switch act.verb {
    case .ratify, .accept, .approve: return refusalWithoutSignature(act, own)
    case .accede: return refusalOfAccession(act)
    default: return nil
    }
  }

  /// A notice that has not run out leaves the instrument standing.
  private func pendingExit(_ act: Act) -> (Act, Day)? {
    history(of: act.treaty).late.records[act.state]?.liveStay(on: day).map { ($0.instrument, $0.deposited) }
  }

  /// A signatory may ratify; a successor takes its predecessor's place; others must be among those to whom the treaty
  /// is open.
  ///
  /// An accession to a treaty open by invitation is taken as invited.
  private func refusalOfParticipant(_ act: Act, _ own: OwnActs) -> Refusal? {
    if own.signed != nil || act.verb == .succeed { return nil }
    if act.verb == .accede, world[act.treaty].participation.accession == .byInvitation { return nil }
    let participation = world[act.treaty].participation
    return refusalOfOthers(act, among: act.verb == .accede ? participation.openToAccede : participation.openToSign)
  }

  /// `only depositors of PARENT may join`; without an `open` line a protocol is for the parties of its parent.
  ///
  /// A deposit for the parent on the same day will do.
  private func refusalByParent(_ act: Act) -> Refusal? {
    guard let parent = world[act.treaty].participation.onlyDepositorsOf else { return nil }
    return hasJoined(act.state, parent) == false ? .notInParent(parent) : nil
  }

  /// A treaty that was open for signature is ratified by its signatories (VCLT 14).
  private func refusalWithoutSignature(_ act: Act, _ own: OwnActs) -> Refusal? {
    let treaty = world[act.treaty]
    guard treaty.kind != .amendment, treaty.participation.window != nil, own.signed == nil else { return nil }
    return .notSigned
  }

  private func refusalOfAccession(_ act: Act) -> Refusal? {
    let treaty = world[act.treaty]
    if treaty.participation.accession == .never { return .neverAcceded }
    guard !isOpenForAccession(act.treaty) else { return nil }
    switch treaty.participation.accession {
    case .afterClosing: return .accessionNotOpen(from: treaty.participation.closing?.adding(days: 1))
    case .from(let first): return .accessionNotOpen(from: first)
    default: return .accessionNotOpen(from: history(of: act.treaty).late.entryIntoForce)
    }
  }
}
