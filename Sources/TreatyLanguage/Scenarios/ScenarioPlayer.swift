// Plays one scenario over the world beneath and the scenario that it builds on. First the acts beneath are changed (`delay`,
// `without`) and played again; then its own lines are played as they are written, and those that recur on each of their dates
// after the acts of that date. Cost: what its acts cost, and one copy of the acts of each treaty that they are towards.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// Plays a scenario.
struct ScenarioPlayer {
  let scenario: Scenario
  /// The context over the world beneath; every act is known.
  let ground: TreatyLaw.Context
  private let parent: PlayedScenario?
  /// Reads expressions with the names as they were where the scenario was declared.
  var evaluator: Evaluator
  /// The world in which acts are entered.
  var performance: Performance
  /// The clauses and the register as the scenario changes them, without its acts.
  var stage: Performance
  var plan: [PlannedAct]
  var openLines: [OpenLine]
  /// Its recurring acts that have not ended yet.
  var underWay: [RecurrenceUnderWay] = []
  var remarks: [(treaty: TreatyID, text: String)]
  var warnings: [Diagnostic] = []
  private var hasCertainLines: Bool

  init(_ scenario: Scenario, on parent: PlayedScenario?, over ground: TreatyLaw.Context, evaluator: Evaluator) {
    self.scenario = scenario
    self.ground = ground
    self.parent = parent
    self.evaluator = evaluator
    performance = parent?.performance ?? Performance(over: ground)
    stage =
      parent.map { Performance(over: ground, in: $0.stage, changed: $0.changedOnStage) } ?? Performance(over: ground)
    plan = parent?.plan ?? []
    openLines = parent?.openLines ?? []
    remarks = parent?.remarks ?? []
    hasCertainLines = parent?.hasCertainLines ?? false
  }

  /// Plays its lines; `lineage` is the scenario and those that it builds on.
  mutating func play(_ lineage: [Scenario]) throws(Stop) -> PlayedScenario {
    if try changeActs(readOver: parent?.context ?? ground) { try performAgain() }
    let lines = scenario.declaration.lines
    let days = ActDays(of: lines, today: ground.world.today)
    for (place, line) in lines.enumerated() {
      if case .act = line.form { try playRecurrences(before: place, of: days) }
      try play(line)
    }
    try playRecurrences()
    return PlayedScenario(
      lineage: lineage, context: performance.context, stage: stage.world, changedOnStage: stage.changed, plan: plan,
      performance: performance, facts: performance.context.supposedFacts(over: ground, in: performance.changed),
      openLines: openLines, hasCertainLines: hasCertainLines, remarks: remarks,
      warnings: warnings)
  }

  // MARK: - Lines

  private mutating func play(_ line: ScenarioLine) throws(Stop) {
    switch line.form {
    case .act(let act):
      hasCertainLines = true
      let scope = Scope(context: performance.context)
      for act in try evaluator.acts(of: act, today: ground.world.today, in: scope) {
        try enter(act, at: line.span)
      }
    case .clause(let treaty, let clause):
      hasCertainLines = true
      let scope = Scope(context: performance.context)
      let (id, changed) = try evaluator.treaty(
        treaty, under: clause, supposedBy: scenario.name.isEmpty ? nil : scenario.name, in: scope)
      performance.change(id, to: changed)
      stage.change(id, to: changed)
    case .recurrence(let recurrence):
      if case .random = recurrence.order {
        openLines.append(OpenLine(form: .recurrence(recurrence), span: line.span, scenario: scenario))
      } else {
        hasCertainLines = true
        try begin(recurrence, at: line.span)
      }
    case .chance(let chance):
      openLines.append(OpenLine(form: .chance(chance), span: line.span, scenario: scenario))
    case .delay, .without: hasCertainLines = true
    case .hole: return
    }
  }

  /// Enters an act and keeps it in the plan.
  mutating func enter(_ act: TreatyModel.Act, at span: Span) throws(Stop) {
    // Each act is reviewed by the law, which may read its treaty's history act by act.
    let acts = performance.world.log(of: act.treaty).acts.count
    try evaluator.budget.step(at: span, cost: 2 + 2 * acts)
    var act = act
    act.source = act.source ?? (scenario.name.isEmpty ? "supposed" : "supposed in \(scenario.name)")
    act.isSupposed = true
    let verb = performance.suppose(act, at: span)
    try failWhereRefused()
    plan.append(PlannedAct(act: act, doneBy: verb, span: span))
  }

  /// The acts of the plan once more, in order of date, over the changed stage.
  private mutating func performAgain() throws(Stop) {
    performance = Performance(over: ground, in: stage.world, changed: stage.changed)
    let ordered = plan.enumerated().sorted { left, right in
      (left.element.act.date.latest, left.offset) < (right.element.act.date.latest, right.offset)
    }
    plan = []
    for planned in ordered.map(\.element) { try enter(planned.act, at: planned.span) }
  }

  private func failWhereRefused() throws(Stop) {
    guard var diagnostic = performance.diagnostics.first else { return }
    if !scenario.name.isEmpty { diagnostic.notes.append("in the scenario \(scenario.name)") }
    throw .failure(diagnostic)
  }
}
