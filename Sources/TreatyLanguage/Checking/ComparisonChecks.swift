// Comparisons: what can be equal, what has an order, and what can be in what.

import TreatySyntax

extension Checker {
  /// Checks `A = B`, `A < B`, `A in B`.
  mutating func checkComparison(_ left: Expression, _ relation: Relation, _ right: Expression, at span: Span) {
    let (leftKind, rightKind) = (kind(left), kind(right))
    switch relation {
    case .in, .notIn: checkIn(left, leftKind, right, rightKind, at: span)
    case .equal, .notEqual:
      if checkFamilies(left, leftKind, right, rightKind, at: span) { checkUnits(leftKind, rightKind, at: span) }
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard checkFamilies(left, leftKind, right, rightKind, at: span) else { return }
      checkUnits(leftKind, rightKind, at: span)
      for (kind, side) in [(leftKind, left), (rightKind, right)] {
        guard let family = kind.family, !family.isOrdered else { continue }
        report(
          .noOrder, "`\(relation.rawValue)` orders numbers, dates and durations, and \(subject(side)) is \(kind.words)",
          at: side.span)
        return
      }
    }
  }

  /// Whether two values can be equal at all; reports where they cannot.
  private mutating func checkFamilies(
    _ left: Expression, _ leftKind: ValueKind, _ right: Expression, _ rightKind: ValueKind, at span: Span
  ) -> Bool {
    guard let first = leftKind.family, let second = rightKind.family, first != second else { return true }
    // A list may be compared with what it holds one of; only a list of numbers hardly ever is meant so.
    if first == .lists || second == .lists {
      guard leftKind == .list(of: .number), second == .numbers, case .weight = left.form else {
        return true
      }
      report(
        .notComparable, "a number for each state is not compared with one number", at: span,
        suggestion: Suggestion("the whole of them", left.span.before, "sum of "))
      return false
    }
    report(
      .notComparable,
      "\(subject(left)) is \(leftKind.words) and \(subject(right)) is \(rightKind.words): they are not compared",
      at: span, suggestion: suggestion(left, leftKind, right, rightKind))
    return false
  }

  private func suggestion(
    _ left: Expression, _ leftKind: ValueKind, _ right: Expression, _ rightKind: ValueKind
  ) -> Suggestion? {
    for (number, set, kind) in [(rightKind, left, leftKind), (leftKind, right, rightKind)]
    where number == .number && kind.hasMembers {
      return Suggestion("how many there are", set.span.before, "count ")
    }
    guard leftKind.family == .dates else { return nil }
    let relation = Span(source: left.span.source, start: left.span.end, end: right.span.start)
    if let year = right.literalWhole, (1000...9999).contains(year) {
      return Suggestion("whether it falls in that year", relation, " in ")
    }
    return rightKind == .period ? Suggestion("whether it falls in the period", relation, " in ") : nil
  }

  private mutating func checkUnits(_ left: ValueKind, _ right: ValueKind, at span: Span) {
    switch (left.unit, right.unit) {
    case (.days, .months), (.months, .days):
      report(
        .durationsOfTwoKinds, "months and days are not compared: a month has no fixed number of days", at: span,
        help: ["compare dates: `DATE + 1 month < DATE + 31 days`"])
    default: return
    }
  }

  // MARK: - in

  private mutating func checkIn(
    _ left: Expression, _ leftKind: ValueKind, _ right: Expression, _ rightKind: ValueKind, at span: Span
  ) {
    if rightKind.isOpen { return }
    if rightKind == .period || isYear(right, rightKind) {
      guard !Wanted.date.accepts(leftKind) else { return }
      report(
        .wrongKind, "only a date falls in a period, and \(subject(left)) is \(leftKind.words)", at: left.span)
      return
    }
    guard rightKind.hasMembers || rightKind == .state || rightKind == .treaty else {
      report(
        .nothingCanBeIn,
        "`in` wants a set, a list or a period on its right, and \(subject(right)) is \(rightKind.words)",
        at: right.span, help: rightKind == .date ? ["the same day is asked by `=`"] : [])
      return
    }
    if rightKind == .table || rightKind.isList { return }
    guard let first = leftKind.family, let second = rightKind.family, first != second, first != .lists else { return }
    var suggestion: Suggestion?
    if first == .states, rightKind == .treaty {
      suggestion = Suggestion("whether it is a party", right.span.before, "parties of ")
    } else if case .property(let use) = left.form, use.property == .entryIntoForce, use.for == nil, rightKind == .state
    {
      let relation = Span(source: span.source, start: left.span.end, end: right.span.start)
      suggestion = Suggestion("for one state", relation, " for ")
    }
    report(
      .wrongKind, "\(subject(left)) is \(leftKind.words) and cannot be in \(rightKind.words)", at: span,
      suggestion: suggestion)
  }

  private func isYear(_ expression: Expression, _ kind: ValueKind) -> Bool {
    guard kind == .number, let year = expression.literalWhole else { return false }
    return (1...9999).contains(year)
  }
}
