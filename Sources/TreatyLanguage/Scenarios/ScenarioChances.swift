// What a forecast takes from a scenario: the world with its certain acts, its lines of chance with their states read,
// and its recurring acts that choose at random, ready to be played with a source of random numbers.
//
// A forecast is made on a day: of the register it knows the acts up to that day, of the scenario all. So the register
// is cut first and the scenario is played over what is left; the states of a line of chance are read on its first day,
// or on the forecast's.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A line of chance with its states read.
struct ChanceOfActs: Sendable {
  /// What the day of an act is drawn from.
  enum Law: Sendable {
    /// The chance on the first day of each month, from 0 to 1.
    case perMonth(Rational)
    /// What really happened between signature, or opening, and consent for these treaties.
    case pace(of: [TreatyID])
  }

  /// Whose acts they are; each state acts once.
  let states: StateSet
  let verb: Verb
  let treaty: TreatyID
  let law: Law
  /// The first day that may be drawn; the forecast's where none is given.
  let from: Day?
  /// The last day that may be drawn.
  let until: Day?
  /// How much later than drawn a scenario above lets the acts be done.
  let delay: CalendarDuration
  let span: Span
}

/// A recurring act that chooses among states at random.
struct RandomRecurrence: Sendable {
  let act: RecurringAct
  /// The names as they were where it was declared.
  let memory: Memory
  /// What scenarios above delay or leave out.
  let changes: [ActChange]
}

/// A scenario as a forecast sees it.
struct ScenarioChances: Sendable {
  /// Its name.
  let name: String
  /// The certain acts, also those after its day, which is the forecast's; nothing of the register that is later.
  let context: TreatyLaw.Context
  let lines: [ChanceOfActs]
  let recurrences: [RandomRecurrence]
  /// What the answer should say: which states acceded, who was passed over.
  let notes: [String]
}

extension Evaluator {
  /// A scenario for a forecast that is made on a day, with what the session supposes on top.
  mutating func chances(
    of scenario: Expression, madeOn day: Day, in scope: Scope
  ) throws(Stop) -> ScenarioChances {
    let declared = try self.scenario(of: scenario, in: scope)
    let beneath = scope.beneath ?? scope.context
    let ground = TreatyLaw.Context(world: beneath.world.known(until: day))
    let played = try self.played(memory.lineage(of: declared), over: ground, at: scenario.span)
    var context = played.context
    var notes = (played.performance.notes + played.remarks).map(\.text)
    if scope.beneath != nil, !memory.supposed.isEmpty {
      let supposed = try self.played(memory.supposed.reversed(), over: context, at: scenario.span)
      context = supposed.context
      notes += (supposed.performance.notes + supposed.remarks).map(\.text).filter { !notes.contains($0) }
    }
    context = context.on(day)
    var lines: [ChanceOfActs] = []
    var recurrences: [RandomRecurrence] = []
    for open in played.openLines {
      var inner = try evaluator(playing: open.scenario, at: open.span)
      defer { budget = inner.budget }
      switch open.form {
      case .chance(let line): lines += try inner.chances(of: line, changed: open, over: context)
      case .recurrence(let line):
        let act = try inner.recurringAct(line, at: open.span, in: Scope(context: context))
        recurrences.append(RandomRecurrence(act: act, memory: inner.memory, changes: open.changes))
      }
    }
    return ScenarioChances(name: declared.name, context: context, lines: lines, recurrences: recurrences, notes: notes)
  }

  /// One line for the states whose acts no scenario above changes, and one for each delay.
  private mutating func chances(
    of line: ChanceLine, changed open: OpenLine, over context: TreatyLaw.Context
  ) throws(Stop) -> [ChanceOfActs] {
    let scope = Scope(context: context)
    guard let verb = Verb(line.deed) else {
      throw failure(.notDoneYet, "this act changes no standing, so that there is nothing to draw", at: open.span)
    }
    let treaty = try self.treaty(of: line.deed.treaty, in: scope)
    let from: Day? = if let from = line.from { try day(of: from, in: scope) } else { nil }
    let until: Day? = if let until = line.until { try day(of: until, in: scope) } else { nil }
    let law: ChanceOfActs.Law
    switch line.law {
    case .pace(let others):
      guard verb.isConsent else {
        throw failure(
          .impossibleChance, "a pace is that of consent to be bound, and \(verb.noun) is none", at: open.span,
          help: ["`with 2% chance per month` gives any act a chance"])
      }
      var treaties: [TreatyID] = []
      for other in others { treaties.append(try self.treaty(of: other, in: scope)) }
      law = .pace(of: treaties)
    case .perMonth(let share):
      let chance = try number(of: share, in: scope)
      guard chance >= .zero, chance <= .one else {
        throw failure(
          .impossibleChance, "a chance lies between 0% and 100%, and this is \(chance.percentage())", at: share.span)
      }
      law = .perMonth(chance)
    }
    let reading = from.map { context.on($0) } ?? context
    var states = StateSet()
    for subject in line.subjects {
      states = states.union(try self.states(of: subject, in: Scope(context: reading)).known.certain)
    }
    var tests = open.changes.map { ActTest($0) }
    var delays: [CalendarDuration: StateSet] = [:]
    for state in states {
      let act = TreatyModel.Act(date: .on(reading.day), state: state, verb: verb, treaty: treaty)
      guard let delay = try delay(of: act, by: &tests, over: context) else { continue }
      delays[delay, default: []].insert(state)
    }
    return delays.sorted { ($0.key.months, $0.key.days) < ($1.key.months, $1.key.days) }.map { delay, states in
      ChanceOfActs(
        states: states, verb: verb, treaty: treaty, law: law, from: from, until: until, delay: delay, span: open.span)
    }
  }

  /// How much later an act comes by these changes; `nil` where it is left out.
  ///
  /// The tests keep the states that they have read over the context.
  fileprivate mutating func delay(
    of act: TreatyModel.Act, by tests: inout [ActTest], over context: TreatyLaw.Context
  ) throws(Stop) -> CalendarDuration? {
    var total = CalendarDuration.zero
    for place in tests.indices {
      let change = tests[place].change
      var inner = Evaluator(memory: memory.with(change.scenario), budget: budget)
      defer { budget = inner.budget }
      guard
        try tests[place].means(
          act.verb, of: act.state, to: act.treaty, on: act.date.latest, with: &inner, over: context)
      else { continue }
      guard let delay = change.delay, let sum = total.adding(delay) else { return nil }
      total = sum
    }
    return total
  }
}

extension RandomRecurrence {
  /// The world with the acts of one run: on each date the set is read over the acts so far, and as many of it as the
  /// line says are chosen.
  ///
  /// States are chosen as if no scenario above changed the acts; then the acts are delayed or left out, as those of any
  /// other line are.
  ///
  /// - Parameters:
  ///   - context: over the world with the other acts of the run.
  ///   - last: the last day that matters to the run.
  ///   - known: the candidates of each date before any run, where a run only takes away those who have acted.
  ///   - choose: a number from 0 up to, and not with, the one given.
  func played(
    over context: TreatyLaw.Context, until last: Day, knowing known: CandidatesByDate?, budget: inout Budget,
    choosing choose: (Int) -> Int
  ) throws(Stop) -> World {
    var evaluator = Evaluator(memory: memory, budget: budget)
    defer { budget = evaluator.budget }
    let known = known.flatMap { $0.isKnown(in: context) ? $0 : nil }
    var performance = Performance(over: context)
    var acts: [TreatyModel.Act] = []
    var actors = StateSet()
    var number = 0
    while let day = act.day(number), day <= last {
      var states: [StateID]
      if let known {
        states = try known.candidates(for: act, on: day, with: &evaluator).filter { !actors.contains($0) }
      } else {
        try evaluator.stepOfDate(of: act, over: performance.context)
        states = try evaluator.candidates(for: act, over: performance.context, on: day)
      }
      guard !states.isEmpty else { break }
      for _ in 0..<min(act.count ?? states.count, states.count) {
        let chosen = act.act(of: states.remove(at: choose(states.count)), on: day)
        try performance.enter(chosen, at: act.span)
        acts.append(chosen)
        actors.insert(chosen.state)
      }
      number += 1
    }
    guard !changes.isEmpty else { return performance.world }
    var tests = changes.map { ActTest($0) }
    var changed: [TreatyModel.Act] = []
    for var chosen in acts {
      guard let delay = try evaluator.delay(of: chosen, by: &tests, over: context) else { continue }
      chosen.date = chosen.date.later(by: delay)
      changed.append(chosen)
    }
    performance = Performance(over: context)
    let ordered = changed.enumerated().sorted { left, right in
      (left.element.date.latest, left.offset) < (right.element.date.latest, right.offset)
    }
    for chosen in ordered.map(\.element) { try performance.enter(chosen, at: act.span) }
    return performance.world
  }
}

extension Performance {
  /// Enters an act of a run, which the law must take.
  fileprivate mutating func enter(_ act: TreatyModel.Act, at span: Span) throws(Stop) {
    suppose(act, at: span)
    if let diagnostic = diagnostics.first { throw .failure(diagnostic) }
  }
}

extension Evaluator {
  /// What a recurring act that chooses at random comes to, for telling two forecasts apart: its words may name values.
  mutating func described(
    _ recurrence: RandomRecurrence, over context: TreatyLaw.Context
  ) throws(Stop) -> [String] {
    let (act, world) = (recurrence.act, context.world)
    var inner = Evaluator(memory: recurrence.memory, budget: budget)
    defer { budget = inner.budget }
    var lines = [
      memory.text(of: act.span),
      "every \(act.period) from \(act.from) until \(act.until), \(act.count?.description ?? "all") "
        + "\(act.verb.rawValue) \(world.key(of: act.treaty))",
    ]
    lines += try inner.candidates(for: act, over: context, on: act.from).map { world[$0].name }
    for change in recurrence.changes {
      lines.append(
        "\(change.delay?.description ?? "without") \(memory.text(of: change.selection.span)) "
          + "\(change.treaty.map { world.key(of: $0) } ?? "-")")
      for expression in change.selection.states {
        var reader = Evaluator(memory: memory.with(change.scenario), budget: budget)
        defer { budget = reader.budget }
        let states = try reader.states(of: expression, in: Scope(context: context.asOf(act.from)))
        lines += states.known.certain.map { world[$0].name }
      }
    }
    return lines
  }
}
