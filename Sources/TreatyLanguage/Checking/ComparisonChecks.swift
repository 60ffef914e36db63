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
      guard leftKind == .list(of: .number), second == .numbers, case .weight(let weight, let set) = left.form else {
        return true
      }
      let text = "sum of \(weight.text) of \(words(of: set) ?? "SET")"
      report(
        .notComparable, "a number for each state is not compared with one number", at: span,
        help: ["the whole of them: `\(words(of: span, changing: left.span, to: text) ?? text)`"],
        replacements: [Diagnostic.Replacement(left.span, with: text)])
      return false
    }
    let (help, replacements) = familyHelp(left, leftKind, right, rightKind, at: span)
    report(
      .notComparable,
      "\(subject(left)) is \(leftKind.words) and \(subject(right)) is \(rightKind.words): they are not compared",
      at: span, help: help, replacements: replacements)
    return false
  }

  private func familyHelp(
    _ left: Expression, _ leftKind: ValueKind, _ right: Expression, _ rightKind: ValueKind, at span: Span
  ) -> ([String], [Diagnostic.Replacement]) {
    for (number, set, kind) in [(rightKind, left, leftKind), (leftKind, right, rightKind)]
    where number == .number && kind.hasMembers {
      let place = set.span.before
      let text = words(of: span, changing: place, to: "count ") ?? "count SET"
      return (["how many there are: `\(text)`"], [Diagnostic.Replacement(place, with: "count ")])
    }
    guard leftKind.family == .dates else { return ([], []) }
    if let year = right.literalWhole, (1000...9999).contains(year) {
      return (["whether it falls in that year: `\(words(of: left) ?? "DATE") in \(year)`"], [])
    }
    if rightKind == .period {
      let text = "\(words(of: left) ?? "DATE") in \(words(of: right) ?? "PERIOD")"
      return (["whether it falls in the period: `\(text)`"], [])
    }
    return ([], [])
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
    var help: [String] = []
    var replacements: [Diagnostic.Replacement] = []
    if first == .states, second == .treaties, let treaty = words(of: right) {
      let text = words(of: span, changing: right.span, to: "parties of \(treaty)")
      help = ["whether it is a party: `\(text ?? "in parties of \(treaty)")`"]
      replacements = [Diagnostic.Replacement(right.span, with: "parties of \(treaty)")]
    } else if case .property(let use) = left.form, use.property == .entryIntoForce, rightKind == .state,
      let entry = words(of: left), let state = words(of: right)
    {
      help = ["for one state: `\(entry) for \(state)`"]
      replacements = [Diagnostic.Replacement(span, with: "\(entry) for \(state)")]
    }
    report(
      .wrongKind,
      "\(subject(left)) is \(leftKind.words) and cannot be in \(rightKind.words)", at: span, help: help,
      replacements: replacements)
  }

  private func isYear(_ expression: Expression, _ kind: ValueKind) -> Bool {
    guard kind == .number, let year = expression.literalWhole else { return false }
    return (1...9999).contains(year)
  }
}
