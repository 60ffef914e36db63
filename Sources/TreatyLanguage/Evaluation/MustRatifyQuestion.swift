// `which states must ratify T [from S]`: the states without which the condition cannot be met.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func mustRatify(_ treaty: Expression, from allowed: Expression?, in scope: Scope) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    let context = scope.context
    noteSupposedActsAfterTheDay(in: scope)
    var only: StateSet?
    if let allowed { only = try states(of: allowed, in: scope).known.possible }
    let requirement = context.requirement(of: id, from: only)
    let needed = try depositsNeeded(by: requirement, at: treaty.span)
    noteMovingSets(of: id, in: context)
    noteInvitation(to: id, in: context)
    remarks.note(KnownSet(certain: [], possible: requirement.uncertain), in: context)
    var parts = context.presentation(of: requirement, needing: needed)
    parts.heading = scope.suppositions(on: id).headingOfRule
    presentation = .mustRatify(parts)
    return context.necessaryStates(requirement)
  }
}
