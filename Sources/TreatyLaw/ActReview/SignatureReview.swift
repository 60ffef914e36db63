// Signature (VCLT 12, 14, 18): by those to whom the treaty is open, while it is open for signature, and once.

import TreatyModel

extension Context {
  func refusalOfSignature(_ act: Act, _ own: OwnActs) -> Refusal? {
    let treaty = world[act.treaty]
    if let refusal = refusalOfGate(act) { return refusal }
    guard let window = treaty.participation.window, treaty.kind != .amendment else { return .neverSigned }
    if let refusal = refusalOfOthers(act, among: treaty.participation.openToSign) { return refusal }
    if let opening = window.opening, day < opening { return .signatureNotOpen(from: opening) }
    switch window.end {
    case .day(let last)? where act.date.earliest > last:
      return .signatureClosed(on: last)
    case .entryIntoForce?:
      if let entry = history(of: act.treaty).late.entryIntoForce, act.date.earliest >= entry {
        return .signatureClosedByEntryIntoForce(on: entry)
      }
    case nil, .day?: break
    }
    if let signed = own.signed, !own.hasDeclined { return .alreadySigned(on: signed) }
    if let consent = own.consent { return .alreadyConsented(consent.verb, on: consent.date.latest) }
    return nil
  }

  /// A protocol for which the parent had too few parties when it was adopted refuses every act (Cybercrime 62).
  func refusalOfGate(_ act: Act) -> Refusal? {
    let treaty = world[act.treaty]
    guard let needed = treaty.needsPartiesOfParent, let parent = treaty.parent else { return nil }
    let gate = treaty.adoption.map { asOf($0.day) } ?? self
    let had = gate.standingSet(.parties, to: parent).certain.count
    return had < needed ? .tooFewPartiesOfParent(parent, needed: needed, had: had) : nil
  }
}
