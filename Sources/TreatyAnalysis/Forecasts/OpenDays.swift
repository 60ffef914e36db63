// On which days after the forecast's day a state may sign, or deposit its instrument: it has signed, or signature or accession
// is open then.

import TreatyLaw
import TreatyModel

/// The days on which a state may sign or consent, and by which acts.
struct OpenDays {
  /// From when it needs no signature: it has signed or certainly will, or the instrument is never signed; none where it
  /// must still sign.
  let needsNoSignatureFrom: Day?
  /// From when to when it may still sign; the last is none where there is no end that a forecast of entry into force
  /// meets.
  let signing: (first: Day, last: Day)?
  /// From when it may accede.
  let acceding: Day?
  /// The first day, where the consent to another treaty must come before; none where it never does.
  let gate: Day?

  /// The same days without the other treaty's gate.
  var withoutGate: OpenDays {
    OpenDays(needsNoSignatureFrom: needsNoSignatureFrom, signing: signing, acceding: acceding, gate: .first)
  }

  /// The same days where the state signs on that day.
  func signed(on day: Day) -> OpenDays {
    OpenDays(
      needsNoSignatureFrom: needsNoSignatureFrom.map { min($0, day) } ?? day, signing: signing, acceding: acceding,
      gate: gate)
  }

  /// The acts by which the state does on that day what the verb says; none where it cannot.
  func acts(by verb: Verb, on day: Day) -> [Verb] {
    guard let gate, gate <= day else { return [] }
    switch verb {
    case .sign, .signDefinitively: return maySign(on: day) ? [verb] : []
    case .ratify, .accept, .approve:
      if let needsNoSignatureFrom, needsNoSignatureFrom <= day { return [verb] }
      if maySign(on: day) { return [.sign, verb] }
      return mayAccede(on: day) ? [.accede] : []
    case .accede: return mayAccede(on: day) ? [verb] : []
    case .succeed, .applyProvisionally, .withdraw, .revokeWithdrawal, .declareNotToRatify: return [verb]
    }
  }

  private func mayAccede(on day: Day) -> Bool { acceding.map { $0 <= day } ?? false }

  /// A state signs once, and while signature is open.
  private func maySign(on day: Day) -> Bool {
    if let needsNoSignatureFrom, needsNoSignatureFrom <= day { return false }
    return signing.map { $0.first <= day && day <= $0.last } ?? false
  }

  /// The first day from that one on which the state may do so; `nil` where there is none.
  func firstDay(from day: Day, by verb: Verb) -> Day? {
    let starts = [day, gate, needsNoSignatureFrom, signing?.first, acceding].compactMap { $0 }.filter { $0 >= day }
      .sorted()
    return starts.first { !acts(by: verb, on: $0).isEmpty }
  }
}

extension Context {
  /// On which days from the context's a state may consent to a treaty.
  ///
  /// Whoever could only accede after entry into force cannot help to bring it about; a window that ends with entry into
  /// force is open for as long as it matters.
  func openDays(for state: StateID, to id: TreatyID) -> OpenDays {
    let treaty = world[id]
    let participation = treaty.participation
    let isNeverSigned = treaty.kind == .amendment || participation.window == nil
    // Where the parties of the parent may join, the gate says from when the state is one.
    let isForParties = participation.openTo == nil && treaty.parent != nil
    var signing: (first: Day, last: Day)?
    let maySign = mayEverSign(id).possible.contains(state) || (isForParties && participation.openToSign == nil)
    if maySign, let window = participation.window {
      signing = (window.opening ?? .first, participation.closing ?? .last)
    }
    let mayAccede =
      mayEverAccede(id).possible.contains(state) || participation.accession == .byInvitation
      || (isForParties && participation.openToAccede == nil)
    return OpenDays(
      needsNoSignatureFrom: isNeverSigned ? .first : dayOfSignature(of: state, on: id), signing: signing,
      acceding: mayAccede ? firstDayOfAccession(participation) : nil,
      gate: gate(for: state, to: treaty))
  }

  /// From when a state is a signatory, not before the context's day; a signature that is certain to come counts.
  private func dayOfSignature(of state: StateID, on id: TreatyID) -> Day? {
    let history = history(of: id)
    guard let signed = history.late.records[state]?.signedOn else { return nil }
    let first = max(signed, day)
    return history.holds(for: state) { $0.isSignatory(on: first) } == true ? first : nil
  }

  private func firstDayOfAccession(_ participation: Participation) -> Day? {
    switch participation.accession {
    case .always, .byInvitation: return .first
    case .afterClosing: return participation.closing?.adding(days: 1)
    case .from(let first): return first
    case .afterEntryIntoForce, .never: return nil
    }
  }

  /// The day from which the parent's clause lets the state in: its own deposit there, or its being a party.
  func gate(for state: StateID, to treaty: Treaty) -> Day? {
    var gate = Day.first
    if let parent = treaty.participation.onlyDepositorsOf {
      guard let stay = history(of: parent).late.records[state]?.stays.last, stay.exit == nil else { return nil }
      gate = stay.deposited
    }
    if treaty.participation.openTo == nil, let parent = treaty.parent {
      guard let stay = history(of: parent).late.records[state]?.stays.last, let from = stay.partyFrom else {
        return nil
      }
      gate = max(gate, from)
    }
    return gate
  }
}
