// A treaty's life: entry into force, the trigger, its deposits, its stages.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The most steps of one search for the deposits that were needed.
  private static let stepsForTrigger = 20_000_000

  mutating func entryIntoForce(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let id = try treaty(use, in: scope)
    let state: StateID?
    if let operand = use.for { state = try self.state(of: operand, in: scope) } else { state = nil }
    return try entryIntoForce(of: id, for: state, at: use.nameSpan, in: scope)
  }

  /// `when does T enter into force [for X]`.
  mutating func entryIntoForce(of treaty: Expression, for state: Expression?, in scope: Scope) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    guard let state else { return try entryIntoForce(of: id, for: nil, at: treaty.span, in: scope) }
    return try entryIntoForce(of: id, for: try self.state(of: state, in: scope), at: treaty.span, in: scope)
  }

  private mutating func entryIntoForce(
    of id: TreatyID, for state: StateID?, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let context = scope.context
    let history = context.history(of: id)
    guard let state else {
      if let day = history.entryIntoForce {
        if day.latest > context.day { noteActsToCome(on: id, in: context) }
        return .date(day)
      }
      if history.mayHaveEntered() { throw .nothing(unknownEntry(id, in: scope)) }
      throw .nothing(try whyNotInForce(id, at: span, in: scope))
    }
    let name = context.world[state].name
    if let day = history.entryIntoForce(for: state) {
      if let stay = history.late.records[state]?.stays.last(where: { $0.partyFrom != nil }) {
        remark(on: stay, of: name, in: context)
      }
      return .date(day)
    }
    if history.mayHaveEntered(for: state) || history.mayHaveEntered() { throw .nothing(unknownEntry(id, in: scope)) }
    guard history.entryIntoForce != nil else {
      throw .nothing(try whyNotInForce(id, at: span, in: scope))
    }
    let hasJoined = history.late.records[state]?.stays.isEmpty == false
    throw .nothing(
      Nothing(
        .hasNotHappened,
        hasJoined ? "\(name) took its instrument back before it was a party" : "\(name) has deposited no instrument"))
  }

  /// Dates and logs read all acts that are known, also those of days that have not come yet; the answer says so.
  ///
  /// What is supposed is named with its days anyway.
  private mutating func noteActsToCome(on id: TreatyID, in context: TreatyLaw.Context) {
    guard context.actsKnownUntil == nil else { return }
    let toCome = context.world.log(of: id).acts.filter {
      $0.verb.isConsent && !$0.isSupposed && $0.date.latest > context.day
    }
    guard let last = toCome.map(\.date.latest).max() else { return }
    remarks.add("it counts \(counted(toCome.count, "deposit")) of days after \(context.day), up to \(last)")
  }

  /// What is said where it hangs on an act of unknown day, or on a number that the register does not tell.
  private func unknownEntry(_ id: TreatyID, in scope: Scope) -> Nothing {
    Nothing(.notKnown, scope.context.whatIsNotKnown(of: [id]))
  }

  /// What the day alone does not say: that the state has left, and that a succession has no date of its own.
  private mutating func remark(on stay: Stay, of name: String, in context: TreatyLaw.Context) {
    if stay.instrument.verb == .succeed, stay.instrument.effectFrom == nil {
      remarks.add(
        "the date of the succession of \(name) is not in the register: the day of its notification stands for it")
    }
    guard let until = stay.partyUntil else { return }
    let left =
      until <= context.day ? "\(name) has not been a party since \(until)" : "\(name) is a party until \(until)"
    let notice: String
    if let exit = stay.exit, exit.effect == until {
      notice = ", by its notice of \(exit.notice)"
    } else if stay.lapsesOn == until {
      notice = ", when it left the treaty's parent"
    } else {
      notice = ", the end of the treaty"
    }
    remarks.add(left + notice)
  }

  /// What stands between a treaty and its entry into force, as a reason for `nothing`.
  ///
  /// A question about a date reads all known acts, also those after the day.
  mutating func whyNotInForce(
    _ id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> Nothing {
    let requirement = context.on(context.dayOfLastAct(of: id)).requirement(of: id)
    return why(requirement, needing: try depositsNeeded(by: requirement, at: span), in: context)
  }

  /// The same with what it holds under: `not under push: after its last act (2027-06-01) 13 deposits, where 40 are
  /// needed; …`.
  mutating func whyNotInForce(_ id: TreatyID, at span: Span, in scope: Scope) throws(Stop) -> Nothing {
    let context = scope.context
    let why = try whyNotInForce(id, at: span, in: context)
    let names = scope.suppositions(on: id).compactMap(\.scenario)
    guard why.kind == .hasNotHappened, !names.isEmpty else { return why }
    let day = context.dayOfLastAct(of: id)
    let requirement = context.on(day).requirement(of: id)
    guard let condition = requirement.condition else { return why }
    let isLast = scope.supposedDays?.upperBound == day
    let when = isLast ? "after its last act (\(day))" : "on \(day)"
    let measures = context.measures(of: condition, over: requirement.counted).joined(separator: ", ")
    return Nothing(
      .hasNotHappened, "not under \(names.joined(separator: ", ")): \(when) \(measures); \(why.reason)")
  }

  private func why(
    _ requirement: Requirement, needing needed: DepositsNeeded?, in context: TreatyLaw.Context
  ) -> Nothing {
    let key = context.world.key(of: requirement.treaty)
    switch requirement.outcome {
    case .met(let day):
      return Nothing(
        .hasNotHappened, "the condition of \(key) was met on \(day.latest), and what it waits for has not come")
    case .inForceAsRecorded(let day): return Nothing(.hasNotHappened, "\(key) is in force since \(day)")
    case .onDate(let day): return Nothing(.hasNotHappened, "\(key) enters into force on \(day)")
    case .open(let necessary):
      guard case .number(let count)? = needed else { return Nothing(.hasNotHappened, "\(key) needs more deposits") }
      let from =
        necessary.isEmpty
        ? "" : (necessary.count == count ? ", namely of " : ", among them of ") + names(necessary, in: context.world)
      return Nothing(.hasNotHappened, "\(key) needs \(count) more deposit\(count == 1 ? "" : "s")\(from)")
    case .impossible, .notKnown: return context.obstacle(to: requirement)
    }
  }

  private func names(_ states: StateSet, in world: World) -> String {
    let shown = states.prefix(10).map { world[$0].name }.joined(separator: ", ")
    return states.count > 10 ? "\(shown) and \(states.count - 10) others" : shown
  }

  mutating func life(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let id = try treaty(use, in: scope)
    switch use.property {
    case .trigger: return try trigger(of: id, at: use.nameSpan, in: scope)
    case .deposit:
      guard let number = use.number else { break }
      return try deposit(try count(of: number, in: scope), of: id, at: number.span, in: scope.context)
    case .stages: return try stages(of: id, for: use.for, in: scope)
    default: break
    }
    remarks.note(scope.context.standingSet(.depositors, to: id), in: scope.context)
    noteActsToCome(on: id, in: scope.context)
    return deposits(of: id, in: scope.context)
  }

  private mutating func trigger(of id: TreatyID, at span: Span, in scope: Scope) throws(Stop) -> Value {
    let context = scope.context
    let timeline = context.history(of: id).late
    if timeline.triggerDay == nil, timeline.basis == .recorded, let entry = timeline.entryIntoForce {
      throw .nothing(
        Nothing(
          .notKnown,
          "\(context.world.key(of: id)) entered into force on \(entry), as recorded; its register does not hold the deposits that brought it about"
        ))
    }
    if timeline.triggerDay == nil, context.history(of: id).mayHaveEntered() {
      throw .nothing(unknownEntry(id, in: scope))
    }
    guard let day = timeline.triggerDay, let acts = try trigger(of: id, at: span, in: context) else {
      throw .nothing(try whyNotInForce(id, at: span, in: scope))
    }
    if acts.isEmpty { remarks.add("no deposit of that day was needed: an event completed the condition") }
    let deposits = timeline.depositsOfTriggerDay.count
    if !acts.isEmpty, acts.count < deposits {
      let needed = acts.count == 1 ? "one that was needed" : "\(acts.count) that were needed"
      remarks.add("of the \(deposits) deposits of \(day), the \(needed)")
    }
    return .set(acts.map(Value.instrument))
  }

  /// The deposits of the trigger day that were needed; `nil` where there is no such day.
  ///
  /// The search for them is paid for and can be interrupted.
  mutating func trigger(
    of id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> [TreatyModel.Act]? {
    try analysed(Evaluator.stepsForTrigger, at: span) { effort throws(Halt) in
      try context.trigger(of: id, &effort)
    }
  }

  /// The instruments of consent in order of deposit, each with how long it stood.
  private func depositedInstruments(of id: TreatyID, in context: TreatyLaw.Context) -> [Stay] {
    context.history(of: id).late.records.values.flatMap(\.stays).sorted { left, right in
      (left.deposited, left.instrument.state) < (right.deposited, right.instrument.state)
    }
  }

  /// The N-th instrument in order of deposit, whatever became of those before it.
  private mutating func deposit(
    _ number: Int, of id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> Value {
    guard number > 0 else { throw failure(.wrongKind, "deposits are counted from 1", at: span) }
    let stays = depositedInstruments(of: id, in: context)
    guard number <= stays.count else {
      let possible = context.standingSet(.depositors, to: id).uncertain.count
      if number <= stays.count + possible { throw .nothing(Nothing(.notKnown, context.whatIsNotKnown(of: []))) }
      throw .nothing(Nothing(.hasNotHappened, "\(context.world.key(of: id)) has \(counted(stays.count, "deposit"))"))
    }
    let stay = stays[number - 1]
    let ended = stays.prefix(number).count { !$0.isLive(on: stay.deposited) }
    if ended > 0 {
      remarks.add(
        "in order of deposit; \(ended) of the \(number) instruments no longer stood on that day: `deposits of \(context.world.key(of: id))` counts those that did"
      )
    }
    return .instrument(stay.instrument)
  }

  /// `deposits of T`: each with the number of those that stood on its day and count, and the share that they hold where
  /// the condition asks for one.
  private func deposits(of id: TreatyID, in context: TreatyLaw.Context) -> Value {
    let treaty = context.world[id]
    let weight = context.condition(of: treaty)?.weights.first.map { context.world[$0] }
    let total = weight?.total
    var soFar = StateSet()
    var rows: [[Value]] = []
    let stays = depositedInstruments(of: id, in: context)
    var ends = stays.compactMap { stay in stay.end.map { (day: $0, state: stay.instrument.state) } }
      .sorted { $0.day > $1.day }
    for stay in stays {
      let act = stay.instrument
      while let end = ends.last, end.day <= stay.deposited { soFar.remove(ends.removeLast().state) }
      soFar.insert(act.state)
      let counted = context.counted(soFar, treaty.organisationsCount)
      var row: [Value] = [
        .date(act.date.knownDay), .state(act.state), .text(act.verb.noun), .whole(counted.count),
      ]
      if let weight, let total, let share = weight.sum(over: counted).divided(by: total) {
        row.append(.number(share, .percentage))
      }
      rows.append(row)
    }
    let share = weight.map { ["share of \($0.key)"] } ?? []
    return .table(
      Table(columns: ["date", "state", "instrument", "count"] + (weight?.isKnown == true ? share : []), rows: rows))
  }

  /// `stages of T [for X]`: its life as a dated table.
  private mutating func stages(of id: TreatyID, for state: Expression?, in scope: Scope) throws(Stop) -> Value {
    let context = scope.context
    let history = context.history(of: id)
    var rows: [(day: KnownDay, what: String)] = []
    func add(_ day: KnownDay?, _ what: String) {
      if let day { rows.append((day, what)) }
    }
    if let state {
      let record = history.late.records[try self.state(of: state, in: scope)]
      add(record?.signature?.date.knownDay, "signature")
      for stretch in record?.provisional ?? [] {
        add(.on(stretch.from), "provisional application")
        add(stretch.until.map(KnownDay.on), "end of provisional application")
      }
      for (place, stay) in (record?.stays ?? []).enumerated() {
        func known(_ day: (Stay) -> Day?) -> KnownDay? {
          history.knownDay { timeline in
            let stays = timeline.records[stay.instrument.state]?.stays ?? []
            return place < stays.count ? day(stays[place]) : nil
          } ?? day(stay).map { .between(stay.instrument.date.earliest, $0) }
        }
        add(stay.instrument.date.knownDay, stay.instrument.verb.noun)
        add(known(\.partyFrom), "entry into force")
        add(stay.exit?.act.date.knownDay, "notice of withdrawal")
        add(known(\.partyUntil), "end")
      }
    } else {
      let treaty = context.world[id]
      add(treaty.adoption.map { .on($0.day) }, "adoption")
      add(treaty.participation.opening.map(KnownDay.on), "opening for signature")
      add(treaty.participation.closing.map(KnownDay.on), "last day for signature")
      add(history.triggerDay, "trigger")
      add(history.entryIntoForce, "entry into force")
      add(history.late.endedOn.map(KnownDay.on), "end")
    }
    let known = rows.filter { row in context.actsKnownUntil.map { row.day.latest <= $0 } ?? true || row.what != "end" }
    let ordered = known.enumerated().sorted { ($0.element.day.latest, $0.offset) < ($1.element.day.latest, $1.offset) }
    return .table(
      Table(columns: ["date", "stage"], rows: ordered.map { [.date($0.element.day), .text($0.element.what)] }))
  }
}

extension TreatyLaw.Context {
  /// The day on which a question about a date asks what is missing: that of the treaty's last act where it comes later,
  /// since such a question reads all known acts.
  func dayOfLastAct(of id: TreatyID) -> Day {
    guard actsKnownUntil == nil, let last = world.log(of: id).acts.last?.date.latest else { return day }
    return max(day, last)
  }
}
