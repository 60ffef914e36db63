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
    let requirement = requirement(of: id, from: only, in: context)
    let needed = try depositsNeeded(by: requirement, at: treaty.span)
    var parts = context.presentation(of: requirement, needing: needed)
    parts.heading = scope.suppositions(on: id).headingOfRule
    presentation = .mustRatify(parts)
    if let allowed, case .impossible = requirement.outcome {
      // Others could deposit, and are only not among those that the question allows.
      let whole = context.requirement(of: id)
      if case .open = whole.outcome {
        let fewest = try depositsNeeded(by: whole, at: treaty.span)
        presentation = nil
        return .nothing(
          Nothing(
            .cannotHappen,
            context.shortfall(
              requirement, of: whole, needing: fewest,
              from: GivenStates(allowed, written: memory.text(of: allowed.span)))))
      }
    }
    return context.necessaryStates(requirement)
  }

  /// Deposits that may have been made are not counted: what is still needed is the most that it can be.
  ///
  /// And who has said that
  /// it will not ratify is counted among those who still may.
  mutating func noteUncertainDeposits(_ requirement: Requirement, in context: TreatyLaw.Context) {
    let history = context.history(of: requirement.treaty)
    let declined = context.inOrderOfName(StateSet(requirement.candidates.keys)).filter { state in
      history.holds(for: state) { $0.hasSigned(by: context.day) && !$0.isSignatory(on: context.day) } == true
    }
    if !declined.isEmpty {
      let names = declined.map { context.world[$0].name }.joined(separator: ", ")
      remarks.add("signed, and declared that they will not ratify (VCLT 18); counted as able to all the same: \(names)")
    }
    let uncertain = context.inOrderOfName(requirement.uncertain)
    guard !uncertain.isEmpty else { return }
    let names = uncertain.prefix(6).map { context.world[$0].name }
    let all = uncertain.count > 6 ? names + ["\(uncertain.count - 6) more"] : names
    remarks.add(
      "at most: \(all.joined(separator: ", ")) may have deposited by then, the day being known only between bounds, and \(uncertain.count == 1 ? "is" : "are") not counted"
    )
  }
}
