// Thresholds of a clause on entry into force that cannot be meant: more than the whole, or nothing at all.

import TreatyModel
import TreatySyntax

extension DeclarationReview {
  /// What is wrong with a clause on entry into force, in a treaty or supposed.
  static func diagnostics(of clause: TreatySyntax.EntryIntoForceClause) -> [Diagnostic] {
    var review = DeclarationReview()
    review.review(clause)
    return review.diagnostics
  }

  mutating func review(_ clause: TreatySyntax.EntryIntoForceClause) {
    if let floor = clause.floor, case .afterOpening(let time) = floor.form { wholeYears(time, at: floor.span) }
    switch clause.form {
    case .after(_, let condition), .onIfMet(_, _, let condition), .onOrIfLater(_, _, let condition):
      // The parser limits how deep conditions stand in each other, so a list of what is left to read will do.
      var rest = [condition]
      while let next = rest.popLast() {
        if case .all(let parts) = next.form { rest += parts.reversed() }
        if case .any(let parts) = next.form { rest += parts.reversed() }
        review(next.form)
      }
    case .on: break
    }
  }

  private mutating func review(_ condition: TreatySyntax.Condition.Form) {
    switch condition {
    case .deposits(let number, _, _, _):
      guard number.literalWhole == 0 else { return }
      report(.impossibleThreshold, "no deposit at all is no condition", at: number.span, help: "`on DATE` names a day")
    case .from(let bound, _), .ofEach(let bound, _), .ofEachRegion(let bound, _), .holding(let bound, _, _),
      .holdingFrom(_, let bound, _):
      review(bound)
    case .allOf, .allOfAndOthers, .inForce, .conditionMet, .all, .any, .hole: break
    }
  }

  private mutating func review(_ bound: Bound) {
    guard case .share(let share) = bound.amount else { return }
    if share > .one || (share == .one && bound.isStrict) {
      let words = (bound.isStrict ? "more than " : "") + share.percentage()
      report(.impossibleThreshold, "\(words) of the whole can never be reached", at: bound.span)
    }
  }
}
