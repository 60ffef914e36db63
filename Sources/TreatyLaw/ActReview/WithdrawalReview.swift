// Withdrawal (VCLT 54, 56) and its revocation (VCLT 68).

import TreatyModel

extension Context {
  /// A party leaves as the treaty allows; a state with an instrument that is not yet a party takes it back at once, and one
  /// that applies the treaty provisionally may end that by notice (VCLT 25(2)).
  func refusalOfWithdrawal(_ act: Act, _ own: OwnActs) -> Refusal? {
    guard own.consent != nil else {
      if provisionalApplication(before: act) != nil { return nil }
      let timeline = history(of: act.treaty).late
      guard let givenUp = own.givenUp, let notice = own.notice else {
        return timeline.isInForce(on: day) ? .notAParty : .nothingToTakeBack
      }
      let exit = timeline.records[act.state]?.stays.last { $0.exit != nil }?.exit
      return exit?.wasBeforeParty == true
        ? .alreadyTakenBack(givenUp.verb, on: notice) : .alreadyWithdrawn(notice: notice)
    }
    let timeline = history(of: act.treaty).late
    guard let stay = timeline.records[act.state]?.liveStay(on: day), let start = stay.partyFrom, start <= day,
      let entry = timeline.entryIntoForce
    else { return nil }
    let clause = world[act.treaty].withdrawal
    if clause.rule == .notMentioned { return .cannotBeDenounced }
    return clause.earliestNotice(on: day, treatyInForceFrom: entry, stateBoundFrom: start)
      .map(Refusal.noticeTooEarly)
  }

  /// Whether a withdrawal would only take back an instrument: the treaty is not in force for the state on that day.
  public func takesBackInstrument(_ act: Act) -> Bool {
    guard act.verb == .withdraw else { return false }
    let day = act.date.latest
    guard let stay = asOf(day).history(of: act.treaty).late.records[act.state]?.liveStay(on: day) else { return false }
    return !stay.isParty(on: day)
  }

  /// A notice may be revoked before it takes effect.
  func refusalOfRevocation(_ act: Act) -> Refusal? {
    let stay = history(of: act.treaty).late.records[act.state]?.stays.last
    guard let exit = stay?.exit, !exit.wasBeforeParty else {
      return stay?.revoked.last.map { .alreadyRevoked(notice: $0.noticeDay, on: $0.revokedOn) } ?? .nothingToRevoke
    }
    return exit.effect <= day ? .withdrawalInEffect(on: exit.effect) : nil
  }
}
