// `what if ACTS or CLAUSE: E`: E over a copy of the world with those acts, or with another clause and the same acts.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func whatIf(
    _ suppositions: [Expression.Supposition], _ question: Expression, in scope: Scope
  ) throws(Stop) -> Value {
    var changed = scope
    changed.context = scope.context.over(try supposing(suppositions, in: scope))
    return try value(of: question, in: changed)
  }

  /// The world with what is supposed.
  mutating func supposing(_ suppositions: [Expression.Supposition], in scope: Scope) throws(Stop) -> World {
    var world = scope.context.world
    for supposition in suppositions {
      var inner = scope
      inner.context = scope.context.over(world)
      switch supposition {
      case .act(let act): try suppose(act, in: inner, &world)
      case .clause(let treaty, let clause): try suppose(clause, of: treaty, in: inner, &world)
      }
    }
    return world
  }

  private mutating func suppose(
    _ clause: TreatySyntax.EntryIntoForceClause, of treaty: Expression, in scope: Scope, _ world: inout World
  ) throws(Stop) {
    let id = try self.treaty(of: treaty, in: scope)
    var lowering = Lowering(names: WorldNames(evaluator: self, scope: scope), isInvented: true)
    guard let lowered = lowering.entryIntoForce(clause) else {
      throw .failure(
        lowering.diagnostics.first
          ?? Diagnostic(.impossibleSupposition, "this clause cannot be kept", at: clause.span))
    }
    var changed = world[id]
    changed.entryIntoForce = lowered
    changed.recordedEntryIntoForce = nil
    world.change(id, to: changed)
  }

  private mutating func suppose(_ act: TreatySyntax.Act, in scope: Scope, _ world: inout World) throws(Stop) {
    let context = scope.context
    var reading = scope
    if let day = act.dayOfSubjects { reading.context = context.over(world).asOf(day) }
    var lowering = Lowering(names: WorldNames(evaluator: self, scope: reading), isInvented: true)
    let acts = lowering.acts(act, members: { reading.context.on($1).states($0).certain }, today: context.day)
    if let diagnostic = lowering.diagnostics.first { throw .failure(diagnostic) }
    let performance = Performance.supposed(acts, in: world, at: act.span)
    if let diagnostic = performance.diagnostics.first { throw .failure(diagnostic) }
    for note in performance.notes { remarks.add(note) }
    world = performance.world
  }
}
