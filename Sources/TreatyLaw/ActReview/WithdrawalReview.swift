// Withdrawal (VCLT 54, 56) and its revocation (VCLT 68).

import TreatyModel

extension Context {
  /// A party leaves as the treaty allows; a state with an instrument that is not yet a party takes it back at once.
  func refusalOfWithdrawal(_ act: Act, _ own: OwnActs) -> Refusal? {
    guard own.consent != nil else {
      if own.givenUp != nil, let notice = own.notice { return .alreadyWithdrawn(notice: notice) }
      return .notAParty
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

  /// A notice may be revoked before it takes effect.
  func refusalOfRevocation(_ act: Act) -> Refusal? {
    guard let exit = history(of: act.treaty).late.records[act.state]?.stays.last?.exit, !exit.wasBeforeParty else {
      return .nothingToRevoke
    }
    return exit.effect <= day ? .withdrawalInEffect(on: exit.effect) : nil
  }
}
