// `what if ACTS or CLAUSE: E`: E over a copy of the world with those acts, or with another clause and the same acts.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func whatIf(
    _ suppositions: [Expression.Supposition], _ question: Expression, in scope: Scope
  ) throws(Stop) -> Value {
    try value(of: question, in: try self.scope(supposing: suppositions, in: scope))
  }

  /// The scope with what is supposed.
  mutating func scope(supposing suppositions: [Expression.Supposition], in scope: Scope) throws(Stop) -> Scope {
    var performance = Performance(over: scope.context)
    let ground = scope.context
    var changed = scope
    changed.beneath = nil
    for supposition in suppositions {
      changed.context = performance.context
      switch supposition {
      case .act(let act):
        for act in try acts(of: act, today: scope.context.day, in: changed) {
          var act = act
          act.source = act.source ?? "supposed"
          act.isSupposed = true
          performance.suppose(act, at: supposition.span)
          changed.suppose(on: act.date.latest...act.date.latest)
        }
        if let diagnostic = performance.diagnostics.first { throw .failure(diagnostic) }
      case .clause(let treaty, let clause):
        let (id, other) = try self.treaty(treaty, under: clause, supposedBy: nil, in: changed)
        performance.change(id, to: other)
      }
    }
    remarks.add(performance.notes)
    changed.context = performance.context
    let facts = performance.context.supposedFacts(over: ground, in: performance.changed)
    if scope.element == nil { remarks.add(facts.withDaysInOneLineEach) }
    changed.suppositions.append(Supposition(scenario: nil, facts: facts))
    return changed
  }

  /// A treaty under another clause on entry into force; its recorded day belongs to the old one.
  mutating func treaty(
    _ treaty: Expression, under clause: TreatySyntax.EntryIntoForceClause, supposedBy scenario: String?, in scope: Scope
  ) throws(Stop) -> (TreatyID, Treaty) {
    let id = try self.treaty(of: treaty, in: scope)
    var lowering = Lowering(names: WorldNames(evaluator: self, scope: scope), isInvented: true)
    let lowered = lowering.entryIntoForce(clause)
    budget = lowering.names.evaluator.budget
    guard let lowered else {
      throw .failure(
        lowering.diagnostics.first
          ?? Diagnostic(.impossibleSupposition, "this clause cannot be kept", at: clause.span))
    }
    var changed = scope.context.world[id]
    changed.entryIntoForce = lowered
    changed.recordedEntryIntoForce = nil
    let article = changed.supposition.map(\.article) ?? changed.source.flatMap(ClauseSource.article)
    changed.supposition = ClauseSupposition(scenario: scenario, article: article)
    changed.source = nil
    return (id, changed)
  }

  /// The acts that a line supposes, one a subject.
  ///
  /// Its sets are read on the day of the act, as it was then known; an act without a date is done `today`.
  mutating func acts(
    of line: TreatySyntax.Act, today: Day, in scope: Scope
  ) throws(Stop) -> [TreatyModel.Act] {
    var reading = scope
    if let expression = line.date.last, !line.subjects.allSatisfy({ $0.nameEntry?.kind == .state }) {
      reading = reading.asOf(try day(of: expression, in: reading))
    }
    let known = reading.context
    var lowering = Lowering(names: WorldNames(evaluator: self, scope: reading), isInvented: true)
    let acts = lowering.acts(line, members: { known.on($1).states($0).certain }, today: today)
    budget = lowering.names.evaluator.budget
    if let diagnostic = lowering.diagnostics.first(where: { $0.severity == .error }) { throw .failure(diagnostic) }
    return acts
  }
}

extension TreatySyntax.Act.Date {
  /// The day by which the act has certainly been done, where one is written.
  fileprivate var last: Expression? {
    switch self {
    case .on(let day), .by(let day), .between(_, let day): day
    case .theDay: nil
    }
  }
}

extension Expression.Supposition {
  /// Where it stands.
  var span: Span {
    switch self {
    case .act(let act): act.span
    case .clause(let treaty, let clause): treaty.span.joined(with: clause.span)
    }
  }
}
