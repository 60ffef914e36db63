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
    var help: [String] = []
    if parts.count == 2, let text = meant(parts[0], kinds[0], joint, parts[1], kinds[1]) { help = [text] }
    report(
      .notATruth, "`\(joint.rawValue)` joins truths, and \(subject(part)) is \(kinds[wrong].words)", at: part.span,
      help: help)
  }

  /// What two joined parts hardly could mean but.
  private func meant(
    _ first: Expression, _ firstKind: ValueKind, _ joint: Joint, _ second: Expression, _ secondKind: ValueKind
  ) -> String? {
    guard let left = words(of: first), let right = words(of: second) else { return nil }
    if joint == .and, secondKind == .state || secondKind == .states {
      if case .property(let use) = first.form, use.property == .treaties, let state = use.of.flatMap(words(of:)) {
        return "the treaties in force between the two: `treaties between \(state) and \(right)`"
      }
      if case .predicate(let treaty, let predicate) = first.form, case .inForce(let state?, nil) = predicate.form,
        let treaty = words(of: treaty), let state = words(of: state)
      {
        return "between the two: `\(treaty) is in force between \(state) and \(right)`"
      }
    }
    guard let family = firstKind.family, family == .states || family == .treaties, family == secondKind.family else {
      return nil
    }
    switch joint {
    case .and: return "those in both: `\(left) within \(right)`"
    case .or: return "those in either: `\(left) plus \(right)`"
    }
  }
}
