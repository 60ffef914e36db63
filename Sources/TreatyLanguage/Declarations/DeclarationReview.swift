// What the lines of a declaration say of each other: given twice, out of order, without the line that they rest on. All of it
// is read from the tree, so that it is found before anything runs.

import TreatyModel
import TreatySyntax

/// Reviews the lines of a declaration against each other.
struct DeclarationReview {
  /// What was found, in the order of the lines.
  private(set) var diagnostics: [Diagnostic] = []
  private var given: [String: Span] = [:]

  /// What is wrong with a declaration's lines.
  static func diagnostics(of declaration: Declaration) -> [Diagnostic] {
    var review = DeclarationReview()
    switch declaration {
    case .state(let state): review.review(state)
    case .group(let group): review.review(group)
    case .weight(let weight): review.review(weight)
    case .treaty(let treaty): review.review(treaty)
    case .scenario(let scenario): review.review(scenario)
    case .source: break
    }
    return review.diagnostics
  }

  /// Notes that a line says a thing that is said once; an error where another line has said it.
  mutating func once(_ what: String, at span: Span) {
    guard let first = given[what] else {
      given[what] = span
      return
    }
    diagnostics.append(
      Diagnostic(
        .lineGivenTwice, "\(what) is given twice", at: span, labels: [.init(first, "here for the first time")],
        help: ["keep one of the two lines"]))
  }

  /// Says that a line cannot stand.
  mutating func report(_ code: DiagnosticCode, _ message: String, at span: Span, help: String? = nil) {
    diagnostics.append(Diagnostic(code, message, at: span, help: help.map { [$0] } ?? []))
  }

  /// Says that a line is taken and changes no answer.
  mutating func warn(_ message: String, at span: Span) {
    warn(.lineNotReckoned, message, at: span)
  }

  /// Says what is worth a second look, and changes nothing.
  mutating func warn(_ code: DiagnosticCode, _ message: String, at span: Span) {
    diagnostics.append(Diagnostic(code, .warning, message, at: span))
  }

  /// The end of something is not before its beginning, where both stand there as dates.
  mutating func inOrder(_ first: Expression?, _ last: Expression?, _ what: String, endIsOutside: Bool = false) {
    guard let first = first?.literalDay, let last, let end = last.literalDay else { return }
    guard end < first || (endIsOutside && end == first) else { return }
    report(.datesOutOfOrder, "\(what) ends on \(end), and begins on \(first)", at: last.span)
  }
}
