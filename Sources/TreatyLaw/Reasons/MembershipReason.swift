// Why a state belongs to a set of standing, `parties of T` or `signatories of T`: what makes one a member, and for each member in
// one line the act that made it one and what came of it.

import TreatyModel

extension Standing {
  /// What makes a state a member, as a sentence.
  public var rule: String {
    switch self {
    case .parties: "a party is a state that has consented to be bound, and for which the treaty is in force"
    case .signatories: "a signatory has signed, and has not declared that it will not ratify"
    case .allSignatories: "whoever has signed is counted, whatever it has declared since"
    case .depositors: "a depositor has an instrument of consent that stands on the day"
    case .contractingStates: "a contracting state has consented to be bound, whether or not the treaty is in force"
    case .eligible: "a state is eligible where the treaty is open to it on the day, to sign or to join"
    }
  }

  /// The article that the rule rests on.
  public var article: String {
    switch self {
    case .parties: "VCLT 2(1)(g)"
    case .signatories: "VCLT 12, 18"
    case .allSignatories: "VCLT 12"
    case .depositors: "VCLT 11, 16"
    case .contractingStates: "VCLT 2(1)(f)"
    case .eligible: "VCLT 12, 15"
    }
  }
}

extension Context {
  /// Why a state is a member on the context's day: its act, and since when it is a party or until when it stays one.
  ///
  /// `nil` where no act of its own makes it one, as of an eligible state.
  public func reasonForMembership(of state: StateID, in standing: Standing, of id: TreatyID) -> Reason? {
    guard let record = history(of: id).late.records[state] else { return nil }
    let name = world[state].name
    switch standing {
    case .eligible: return nil
    case .signatories, .allSignatories:
      guard let signature = record.signature else { return nil }
      let declined = record.declinedOn.map { $0 <= day ? ", and declared on \($0) that it will not ratify" : "" } ?? ""
      return Reason("\(name): \(signature.verb.noun) \(when(signature.date))\(declined)", acts: [signature])
    case .depositors, .contractingStates, .parties:
      let stay = record.stays.last { standing == .parties ? $0.isParty(on: day) : $0.isLive(on: day) }
      return stay.map { reason(for: $0, named: name) }
    }
  }

  private func reason(for stay: Stay, named name: String) -> Reason {
    let since = stay.partyFrom.map { from in
      from <= day ? ", party since \(from)\(stay.atTheLatest)" : ", party from \(from)"
    }
    let until = stay.exit.map { exit in
      exit.notice <= day ? ", until \(exit.effect) by its notice of \(exit.notice)" : ""
    }
    return Reason(
      "\(name): \(stay.instrument.verb.noun) \(when(stay.instrument.date))\(since ?? "")\(until ?? "")",
      acts: [stay.instrument])
  }
}
