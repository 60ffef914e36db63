// `and` and `or`: between truths. Between sets people mean `within` and `plus`, after `for` and `of` they mean `between`.

import TreatySyntax

extension Checker {
  /// The two words that join truths.
  enum Joint: String {
    case and, or
  }

  /// Checks the parts that `and` or `or` joins; one message for all of them where sets are joined.
  mutating func checkTruths(_ parts: [Expression], _ joint: Joint, at span: Span) {
    let kinds = parts.map { kind($0) }
    guard let wrong = kinds.indices.first(where: { !Wanted.truth.accepts(kinds[$0]) }) else {
      for (part, kind) in zip(parts, kinds) { demand(.truth, kind, of: part, by: "`\(joint.rawValue)`") }
      return
    }
    let part = parts[wrong]
    report(
      .notATruth, "`\(joint.rawValue)` joins truths, and \(subject(part)) is \(kinds[wrong].words)", at: part.span,
      suggestion: parts.count == 2 ? meant(parts[0], kinds[0], joint, parts[1], kinds[1]) : nil)
  }

  /// What two joined parts hardly could mean but.
  private func meant(
    _ first: Expression, _ firstKind: ValueKind, _ joint: Joint, _ second: Expression, _ secondKind: ValueKind
  ) -> Suggestion? {
    if joint == .and, secondKind == .state || secondKind == .states, let pair = meantBetween(first) { return pair }
    guard let family = firstKind.family, family == .states || family == .treaties, family == secondKind.family else {
      return nil
    }
    let place = Span(source: first.span.source, start: first.span.end, end: second.span.start)
    switch joint {
    case .and: return Suggestion("those in both", place, " within ")
    case .or: return Suggestion("those in either", place, " plus ")
    }
  }

  /// `treaties of X and Y` and `T is in force for X and Y` mean `between`.
  private func meantBetween(_ first: Expression) -> Suggestion? {
    switch first.form {
    case .property(let use) where use.property == .treaties:
      guard let state = use.of else { return nil }
      let of = Span(source: state.span.source, start: use.nameSpan.end, end: state.span.start)
      return Suggestion("the treaties in force between the two", of, " between ")
    case .predicate(_, let predicate):
      guard case .inForce(let state?, nil) = predicate.form, let source, source.number == state.span.source,
        state.span.start >= 4
      else { return nil }
      let word = Span(source: state.span.source, start: state.span.start - 4, end: state.span.start)
      guard source.text(of: word).lowercased() == "for " else { return nil }
      return Suggestion("between the two", word, "between ")
    default: return nil
    }
  }
}
