// Whether an act can be: each kind of act by the articles on it. An act of unknown day is tested on
// the day by which it has happened. Cost: the state's own acts, and the treaty's history only where entry into force matters.

import TreatyModel

extension Context {
  /// Why an act cannot be, or `nil` where it can.
  ///
  /// An act that carries an allowance can always be.
  public func refusal(of act: Act) -> Refusal? {
    guard act.allowance == nil else { return nil }
    let context = asOf(act.date.latest)
    if let refusal = context.refusalOfActor(act) { return refusal }
    let own = context.ownActs(before: act)
    switch act.verb {
    case .sign, .signDefinitively: return context.refusalOfSignature(act, own)
    case .ratify, .accept, .approve, .accede, .succeed: return context.refusalOfConsent(act, own)
    case .applyProvisionally: return context.refusalOfProvisionalApplication(act)
    case .withdraw: return context.refusalOfWithdrawal(act, own)
    case .revokeWithdrawal: return context.refusalOfRevocation(act)
    case .declareNotToRatify:
      let mayConsent = own.signed != nil || context.provisionalApplication(before: act) != nil
      return mayConsent && own.consent == nil ? nil : .notASignatory
    }
  }

  /// The consent of a later day that would be a second one if this act were done: of two, the earlier binds the state (VCLT 11).
  public func secondConsent(after act: Act) -> Act? {
    guard act.verb.isConsent else { return nil }
    let own = asOf(act.date.latest).ownActs(before: act)
    return own.consent == nil ? own.laterConsent : nil
  }

  /// The signature of a later day that would be a second one, or one after consent, if this act were done (VCLT 12).
  public func secondSignature(after act: Act) -> Act? {
    guard act.verb.isConsent || act.verb == .sign else { return nil }
    let own = asOf(act.date.latest).ownActs(before: act)
    return own.consent == nil ? own.laterSignature : nil
  }

  /// A state acts only while it exists, and not on a text that is not adopted yet (VCLT 6, 24(4)).
  private func refusalOfActor(_ act: Act) -> Refusal? {
    let state = world[act.state]
    if !state.exists(on: day) { return .notAState(from: state.existsFrom, until: state.existsUntil) }
    let treaty = world[act.treaty]
    if let adopted = treaty.adoption?.day, day < adopted { return .beforeAdoption(on: adopted) }
    return nil
  }

  /// What the actor has done before; an instrument that has lapsed with the membership of the parent is none any more.
  private func ownActs(before act: Act) -> OwnActs {
    var own = OwnActs(world.log(of: act.treaty).acts(of: act.state), until: day)
    guard own.consent != nil, world[act.treaty].ending.withParent else { return own }
    let stay = history(of: act.treaty).late.records[act.state]?.stays.last
    if let lapsed = stay?.lapsesOn, lapsed <= day { own.forgetConsent() }
    return own
  }

  /// The provisional application that the actor could end (VCLT 25(2)).
  func provisionalApplication(before act: Act) -> ProvisionalApplication? {
    history(of: act.treaty).late.records[act.state]?.provisionalApplication(on: day)
  }

  private func refusalOfProvisionalApplication(_ act: Act) -> Refusal? {
    let stay = history(of: act.treaty).late.records[act.state]?.stays.last { $0.isParty(on: day) }
    return stay?.partyFrom.map(Refusal.alreadyAParty)
  }
}

/// What a state has done to a treaty before an act of its own, read from its acts alone.
struct OwnActs {
  /// The day of its signature.
  private(set) var signed: Day?
  /// Its last instrument of consent, unless a withdrawal came after it.
  private(set) var consent: Act?
  /// Whether it declared after its signature that it will not ratify, so that it may sign again.
  private(set) var hasDeclined = false
  /// A consent of a later day that no withdrawal comes before: acts may be entered in any order.
  private(set) var laterConsent: Act?
  /// A signature of a later day, where the state neither consents nor declares that it will not ratify before it.
  private(set) var laterSignature: Act?
  /// The notice that came after its last instrument, unless it was revoked.
  private(set) var notice: Day?
  private var withdrawn: Act?

  init(_ acts: [Act], until day: Day) {
    var hasLaterDeclined = false
    for act in acts {
      if act.date.latest > day {
        if act.verb == .sign, !hasLaterDeclined { laterSignature = laterSignature ?? act }
        if act.verb == .declareNotToRatify { hasLaterDeclined = true }
        if act.verb.isConsent { laterConsent = act }
        if act.verb.isConsent || act.verb == .withdraw { break }
        continue
      }
      if act.verb == .sign || act.verb == .signDefinitively {
        (signed, hasDeclined) = (signed ?? act.date.latest, false)
      }
      if act.verb == .declareNotToRatify { hasDeclined = true }
      if act.verb.isConsent { (consent, withdrawn, notice) = (act, nil, nil) }
      switch act.verb {
      case .withdraw: (withdrawn, consent, notice) = (consent, nil, act.date.latest)
      case .revokeWithdrawal: (consent, withdrawn, notice) = (withdrawn, nil, nil)
      default: break
      }
    }
  }

  /// The instrument is gone, and with it any notice that would have ended it.
  fileprivate mutating func forgetConsent() {
    (consent, withdrawn, notice) = (nil, nil, nil)
  }

  /// The instrument that a pending notice would end.
  var givenUp: Act? { withdrawn }
}
