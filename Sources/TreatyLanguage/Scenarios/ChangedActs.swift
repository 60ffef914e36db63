// What `delay` and `without` do: to the acts of the scenario beneath, and with `in the register` to facts.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension ScenarioPlayer {
  /// Changes the acts beneath as the lines say, and tells whether they have to be played again.
  ///
  /// The states of the lines are read over `context`, on the day of each act.
  mutating func changeActs(readOver context: TreatyLaw.Context) throws(Stop) -> Bool {
    var hasChanged = false
    for line in scenario.declaration.lines {
      guard let change = try change(of: line, in: Scope(context: context)) else { continue }
      var test = ActTest(change)
      var count = try changePlan(&test, readOver: context)
      for place in openLines.indices { openLines[place].changes.append(change) }
      if change.selection.isInRegister { count += try changeRegister(&test, at: line.span, readOver: context) }
      if count == 0, openLines.isEmpty { warnings.append(changesNothing(change)) }
      hasChanged = hasChanged || count > 0
    }
    return hasChanged
  }

  private mutating func change(of line: ScenarioLine, in scope: Scope) throws(Stop) -> ActChange? {
    let selection: ActSelection
    var delay: CalendarDuration?
    switch line.form {
    case .delay(let acts, let time):
      selection = acts
      delay = try evaluator.positiveDuration(of: time, in: scope)
    case .without(let acts): selection = acts
    case .act, .clause, .recurrence, .chance, .hole: return nil
    }
    var treaty: TreatyID?
    if let expression = selection.treaty { treaty = try evaluator.treaty(of: expression, in: scope) }
    return ActChange(
      selection: selection, delay: delay, treaty: treaty, verbs: selection.kind?.verbs, scenario: scenario)
  }

  /// Changes the planned acts; gives how many.
  private mutating func changePlan(_ test: inout ActTest, readOver context: TreatyLaw.Context) throws(Stop) -> Int {
    var kept: [PlannedAct] = []
    var count = 0
    for planned in plan {
      let act = planned.act
      guard
        try test.means(
          planned.doneBy, of: act.state, to: act.treaty, on: act.date.latest, with: &evaluator, over: context)
      else {
        kept.append(planned)
        continue
      }
      count += 1
      if let delay = test.change.delay {
        var moved = planned
        moved.act.date = act.date.later(by: delay)
        kept.append(moved)
      }
    }
    plan = kept
    return count
  }

  /// Changes facts; gives how many.
  ///
  /// Facts that come later are taken as the register holds them; where a signature would come after the last day for
  /// it, the answer says so.
  private mutating func changeRegister(
    _ test: inout ActTest, at span: Span, readOver context: TreatyLaw.Context
  ) throws(Stop) -> Int {
    var count = 0
    for treaty in test.change.treaty.map({ [$0] }) ?? stage.world.treatyIDs {
      var kept: [TreatyModel.Act] = []
      var moved: [PlannedAct] = []
      var found = 0
      for act in stage.world.log(of: treaty).acts {
        try evaluator.budget.step(at: span)
        guard
          try test.means(act.verb, of: act.state, to: treaty, on: act.date.latest, with: &evaluator, over: context)
        else {
          kept.append(act)
          continue
        }
        found += 1
        guard let delay = test.change.delay else { continue }
        var later = act
        later.date = act.date.later(by: delay)
        later.movedFrom = act.movedFrom ?? act.date
        later.source = "supposed" + (scenario.name.isEmpty ? "" : " in \(scenario.name)") + ", moved from \(act.date)"
        later.allowance = act.allowance ?? "as the register holds it, and later"
        if act.verb == .sign { noteClosing(of: treaty, before: later.date.earliest) }
        moved.append(PlannedAct(act: later, doneBy: act.verb, span: span))
      }
      guard found > 0 else { continue }
      count += found
      stage.replaceLog(of: treaty, with: ActLog(kept))
      plan.insert(contentsOf: moved, at: 0)
      forgetRecordedEntry(of: treaty)
    }
    return count
  }

  private mutating func noteClosing(of treaty: TreatyID, before day: Day) {
    guard let last = stage.world[treaty].participation.closing, day > last else { return }
    let key = stage.world.key(of: treaty)
    remark(treaty, "signatures of \(key) that would come after the last day for them, \(last), are taken all the same")
  }

  /// Keeps what an answer that rests on a treaty should say.
  mutating func remark(_ treaty: TreatyID, _ text: String) {
    if !remarks.contains(where: { $0.text == text }) { remarks.append((treaty, text)) }
  }

  /// Other acts may lead to another day of entry into force than the recorded one; where the register could not decide the condition
  /// before, it cannot now, and the recorded day stays.
  private mutating func forgetRecordedEntry(of treaty: TreatyID) {
    let record = stage.world[treaty]
    guard record.recordedEntryIntoForce != nil else { return }
    if ground.history(of: treaty).late.basis == .computed {
      stage.change(treaty, to: record.withoutRecordedEntryIntoForce)
    } else {
      remark(
        treaty,
        "the entry into force of \(record.key) stays as recorded, since its register does not hold all the deposits")
    }
  }

  private func changesNothing(_ change: ActChange) -> Diagnostic {
    let what = change.delay == nil ? "left out" : "delayed"
    let place = change.selection.isInRegister ? "beneath this scenario and in the register" : "beneath this scenario"
    return Diagnostic(
      .noSuchActs, .warning, "nothing is \(what): there is no such act \(place)", at: change.selection.span,
      help: change.selection.isInRegister ? [] : ["`in the register` at the line's end changes facts too"])
  }
}

extension ActDate {
  /// The date so much later; of an act of unknown day both bounds.
  func later(by delay: CalendarDuration) -> ActDate {
    switch self {
    case .on(let day): .on(day.adding(delay))
    case .between(let first, let last): .between(first.map { $0.adding(delay) }, last.adding(delay))
    }
  }
}
