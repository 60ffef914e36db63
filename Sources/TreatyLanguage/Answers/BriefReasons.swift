// Why a bare truth is true or false, in a few words: `true: party since 2005-03-02`. Only what the law decides of one
// state, one treaty or each of a set has them; what is put together of parts has `explain`.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The reason in a few words of a truth that an expression gave; `nil` where it takes more than a few.
  mutating func briefReason(for expression: Expression, in scope: Scope) throws(Stop) -> String? {
    switch expression.form {
    case .inContext(let inner, let contexts):
      return try briefReason(for: inner, in: try self.scope(contexts, in: scope))
    case .whatIf(let suppositions, let question):
      return try briefReason(for: question, in: try self.scope(supposing: suppositions, in: scope))
    case .not(let inner): return try briefReason(for: inner, in: scope)
    case .predicate(let subject, let predicate):
      let value = try value(of: subject, in: scope)
      if predicate.isOfTreaty { return try brief(predicate, ofTreaty: value, at: subject.span, in: scope) }
      guard let states = states(value, in: scope.context) else { return nil }
      guard states.members.count == 1, let state = states.members.first else {
        return try tally(predicate, of: states.members, in: scope)
      }
      return try brief(predicate, of: state, in: scope)
    case .quantified(_, let set, let predicate):
      guard !predicate.isOfTreaty, let states = states(try value(of: set, in: scope), in: scope.context) else {
        return nil
      }
      return try tally(predicate, of: states.members, in: scope)
    default: return nil
    }
  }

  /// What a state, or an organisation, has done that decides a predicate; `nil` where it takes more than a few words.
  mutating func brief(_ predicate: Predicate, of state: StateID, in scope: Scope) throws(Stop) -> String? {
    switch predicate.form {
    case .party(let treaty): return scope.context.briefOnParty(state, to: try self.treaty(of: treaty, in: scope))
    case .bound(let treaty): return scope.context.briefOnBound(state, by: try self.treaty(of: treaty, in: scope))
    case .signatory(let treaty):
      return scope.context.briefOnSignature(state, to: try self.treaty(of: treaty, in: scope))
    case .has(let deed, let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      switch deed {
      case .signed: return scope.context.briefOnSignature(state, to: id)
      case .denounced: return scope.context.briefOnNotice(state, to: id)
      case .joined: return scope.context.briefOnConsent(state, to: id)
      case .ratified, .accepted, .approved, .acceded:
        return scope.context.briefOnOtherConsent(state, to: id, than: deed)
          ?? scope.context.briefOnConsent(state, to: id)
      }
    case .eligible(let treaty): return scope.context.briefOnDoors(state, to: try self.treaty(of: treaty, in: scope))
    case .inForce, .binds: return nil
    }
  }

  private mutating func brief(
    _ predicate: Predicate, ofTreaty value: Value, at span: Span, in scope: Scope
  ) throws(Stop) -> String? {
    let id = try treaty(value, at: span, in: scope.context)
    switch predicate.form {
    case .inForce(let operand?, _):
      return scope.context.briefOnParty(try state(of: operand, in: scope), to: id)
    case .inForce(nil, let pair?):
      let states = [try state(of: pair.first, in: scope), try state(of: pair.second, in: scope)]
      if let since = scope.context.inForce(id, between: states[0], and: states[1]) { return "since \(since.words)" }
      guard let outside = states.first(where: { scope.context.isParty($0, to: id) == false }) else { return nil }
      return "\(scope.context.world[outside].name): \(scope.context.briefOnParty(outside, to: id))"
    case .inForce(nil, nil):
      if let brief = scope.context.briefOnForce(of: id) { return brief }
      return try whyNotInForce(id, at: span, in: scope).reason
    case .binds(let operand):
      let states = try states(of: operand, in: scope).members
      guard states.count == 1, let state = states.first else { return nil }
      return scope.context.briefOnBound(state, by: id)
    case .party, .signatory, .eligible, .bound, .has: return nil
    }
  }

  /// `8 of 11, not Brunei Darussalam, Cambodia, Laos`: of how many of a set it holds, and the few of whom it does not.
  private mutating func tally(_ predicate: Predicate, of states: [StateID], in scope: Scope) throws(Stop) -> String? {
    guard !states.isEmpty else { return "the set is empty" }
    let test = try test(predicate, in: scope)
    var (yes, no, unknown): ([StateID], [StateID], Int) = ([], [], 0)
    for state in states {
      switch test(state) {
      case true?: yes.append(state)
      case false?: no.append(state)
      case nil: unknown += 1
      }
    }
    let names = { (states: [StateID]) in states.map { scope.context.world[$0].name }.joined(separator: ", ") }
    let notKnown = unknown == 0 ? "" : "; of \(unknown) it is not known"
    if no.isEmpty, unknown == 0 { return "all \(states.count)" }
    let count = "\(yes.count) of \(states.count)"
    if (1...Evaluator.fewNames).contains(no.count), !yes.isEmpty { return "\(count), not \(names(no))\(notKnown)" }
    if (1...Evaluator.fewNames).contains(yes.count) { return "\(count): \(names(yes))\(notKnown)" }
    return count + notKnown
  }

  /// So many names fit a line.
  private static let fewNames = 5
}

extension Context {
  /// Why a state is nothing to any treaty on the day; `nil` where it exists.
  private func briefOnExistence(_ state: StateID) -> String? {
    if let until = world[state].existsUntil, day >= until { return "it ceased to exist on \(until)" }
    if let from = world[state].existsFrom, day < from { return "it exists from \(from)" }
    return nil
  }

  fileprivate func briefOnParty(_ state: StateID, to id: TreatyID) -> String {
    if let brief = briefOnExistence(state) { return brief }
    if let adopted = world[id].adoption?.day, day < adopted {
      return "\(world.key(of: id)) was adopted on \(adopted)"
    }
    let timeline = history(of: id).late
    let stays = timeline.records[state]?.stays.filter { $0.deposited <= day } ?? []
    if let stay = stays.last(where: { $0.isParty(on: day) }), let from = stay.partyFrom {
      return "party since \(from)\(stay.atTheLatest)\(stay.mark)\(stay.dateOfSuccession)\(notices(of: stay))"
    }
    guard let stay = stays.last else { return briefOnConsent(state, to: id) }
    if let exit = stay.exit, exit.notice <= day {
      return exit.wasBeforeParty ? "it took its instrument back on \(exit.notice)" : "not a party since \(exit.effect)"
    }
    if let until = stay.partyUntil, until <= day { return "not a party since \(until)" }
    if let from = stay.partyFrom { return "party from \(from)" }
    return "\(briefOnConsent(state, to: id)); \(world.key(of: id)) is not in force"
  }

  /// What notices of withdrawal do to a party: one that is pending, else one that was revoked.
  private func notices(of stay: Stay) -> String {
    if let exit = stay.exit, exit.notice <= day {
      return "; its notice of \(exit.notice) takes effect on \(exit.effect)"
    }
    guard let revoked = stay.revoked.last, revoked.revokedOn <= day else { return "" }
    return "; its notice of \(revoked.noticeDay) was revoked on \(revoked.revokedOn) (VCLT 68)"
  }

  fileprivate func briefOnBound(_ state: StateID, by id: TreatyID) -> String {
    let record = history(of: id).late.records[state]
    guard isParty(state, to: id) != true else { return briefOnParty(state, to: id) }
    if let stretch = record?.provisional.last(where: { $0.from <= day }) {
      if record?.provisionalApplication(on: day) != nil {
        return "it applies \(world.key(of: id)) provisionally from \(stretch.from) (VCLT 25)"
      }
      if let until = stretch.until, until <= day {
        return "\(briefOnParty(state, to: id)); its provisional application ended on \(until)"
      }
    }
    // Who has been a party and left owes what VCLT 70 leaves, and no more what article 18 asks of one that may still become a party.
    let hasBeenParty = record?.hasBeenParty(from: .first, to: day) ?? false
    if isParty(state, to: id) == false, isSignatory(state, to: id) == true, !hasBeenParty {
      return "\(briefOnParty(state, to: id)); as a signatory it is not to defeat its object and purpose (VCLT 18)"
    }
    return briefOnParty(state, to: id)
  }

  /// Why a treaty is not open to a state on the day; `nil` where it is.
  fileprivate func briefOnDoors(_ state: StateID, to id: TreatyID) -> String? {
    if let brief = briefOnExistence(state) { return brief }
    guard eligibleStates(of: id).contains(state) == false else { return nil }
    let key = world.key(of: id)
    if mayEverSign(id).contains(state) != false || mayEverAccede(id).contains(state) != false {
      return "\(key) is open to it, and not on \(day)"
    }
    return "it is not among those to whom \(key) is open"
  }

  fileprivate func briefOnSignature(_ state: StateID, to id: TreatyID) -> String {
    guard let record = history(of: id).late.records[state], let signed = record.signedOn, signed <= day else {
      return "no signature"
    }
    if let declined = record.declinedOn, declined <= day { return "it declared on \(declined) that it will not ratify" }
    return "signed \(signed)" + (record.signature?.isSupposed == true ? " (supposed)" : "")
  }

  /// The instrument that stands, of whatever kind.
  fileprivate func briefOnConsent(_ state: StateID, to id: TreatyID) -> String {
    let record = history(of: id).late.records[state]
    if let stay = record?.liveStay(on: day) {
      return "\(stay.instrument.verb.noun) \(stay.deposited)\(stay.atTheLatest)\(stay.mark)"
    }
    if let stay = record?.stays.last(where: { $0.deposited <= day }), let exit = stay.exit {
      if exit.wasBeforeParty { return "it took its \(stay.instrument.verb.noun) back on \(exit.notice)" }
      return "it withdrew by its notice of \(exit.notice), with effect from \(exit.effect)"
    }
    guard let signed = record?.signedOn, signed <= day else { return "no instrument of consent" }
    return "signed \(signed), no instrument of consent"
  }

  /// The instrument that stands, where it is of another kind than the one asked for: `it acceded on 2010-03-01`.
  fileprivate func briefOnOtherConsent(_ state: StateID, to id: TreatyID, than deed: Predicate.Deed) -> String? {
    guard let stay = history(of: id).late.records[state]?.liveStay(on: day) else { return nil }
    let when = "on \(stay.deposited)\(stay.atTheLatest)"
    switch (stay.instrument.verb, deed) {
    case (.accede, .ratified), (.accede, .accepted), (.accede, .approved): return "it acceded \(when)"
    case (.ratify, .accepted), (.ratify, .approved), (.ratify, .acceded): return "it ratified \(when)"
    case (.accept, .approved), (.accept, .acceded): return "it accepted \(when)"
    case (.approve, .accepted), (.approve, .acceded): return "it approved \(when)"
    case (.succeed, .ratified), (.succeed, .accepted), (.succeed, .approved), (.succeed, .acceded):
      return "it succeeded to \(world.key(of: id)) \(when)"
    default: return nil
    }
  }

  fileprivate func briefOnNotice(_ state: StateID, to id: TreatyID) -> String {
    let stays = history(of: id).late.records[state]?.stays ?? []
    if let exit = stays.compactMap(\.exit).last(where: { $0.notice <= day }) {
      return "notice \(exit.notice), with effect from \(exit.effect)"
    }
    guard let revoked = stays.flatMap(\.revoked).last(where: { $0.revokedOn <= day }) else {
      return "no notice of \(world[id].withdrawal.word.words)"
    }
    return "its notice of \(revoked.noticeDay) was revoked on \(revoked.revokedOn) (VCLT 68)"
  }

  /// Since when a treaty is in force, or when it enters into force or ended; `nil` where it has no day.
  fileprivate func briefOnForce(of id: TreatyID) -> String? {
    let history = history(of: id)
    guard let entry = history.entryIntoForce else { return nil }
    if let ended = history.late.endedOn, ended <= day { return "it ended on \(ended)" }
    return (history.late.isInForce(on: day) ? "since " : "from ") + entry.words
  }
}

extension Stay {
  /// Said of a succession that has no date of its own.
  fileprivate var dateOfSuccession: String {
    instrument.verb == .succeed && instrument.effectFrom == nil
      ? ", the day of its notification of succession: the date of succession is not in the register" : ""
  }
  /// Said of an instrument that is no fact.
  fileprivate var mark: String { instrument.isSupposed ? " (supposed)" : "" }
}
