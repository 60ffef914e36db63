// Sets: aggregates over them, parts of them, and the chains of plus, but not, within, that, where, sorted by, with.

import TreatySyntax

extension Checker {
  /// Checks an aggregate and gives its kind.
  ///
  /// A single number counts as the list of just it, but has no `count`.
  mutating func kind(of aggregate: Expression.Aggregate, _ set: Expression, at span: Span) -> ValueKind {
    if aggregate == .count {
      demand(.set, set, by: "`count`")
      return .number
    }
    let kind = kind(set)
    if aggregate == .median, kind == .forecast { return .date }
    let member = kind.member
    switch aggregate {
    case .count, .sum, .average, .median:
      checkMembers(of: set, kind, aggregate, "numbers", [.numbers, .durations])
      if case .duration = member { return member }
      return .number
    case .smallest, .largest:
      checkMembers(of: set, kind, aggregate, "numbers, durations or dates", [.numbers, .durations, .dates])
      return member
    case .earliest, .latest:
      checkMembers(of: set, kind, aggregate, "dates", [.dates])
      return .date
    }
  }

  private mutating func checkMembers(
    of set: Expression, _ kind: ValueKind, _ aggregate: Expression.Aggregate, _ words: String,
    _ families: Set<ValueKind.Family>
  ) {
    guard let family = kind.member.family, !families.contains(family) else { return }
    let isOfStates = family == .states && families.contains(.numbers)
    report(
      .wrongKind, "`\(aggregate.rawValue) of` wants \(words), and \(subject(set)) is \(kind.words)", at: set.span,
      suggestion: isOfStates
        ? Suggestion("a number of each state is a weight", set.span.before, "WEIGHT of ", isTemplate: true) : nil)
  }

  /// Checks `55% of E`: of a number or a duration.
  mutating func kind(ofPortion share: Expression, of whole: Expression) -> ValueKind {
    demand(.number, share, by: "a part")
    let kind = kind(whole)
    if case .duration = kind { return kind }
    demand(.number, kind, of: whole, by: "a part")
    return .number
  }

  /// Checks `top N of S by P`, `first N of S`, `last N of S`.
  mutating func kind(
    of cut: Expression.Cut, _ number: Expression, of set: Expression, by key: Expression?
  ) -> ValueKind {
    let name =
      switch cut {
      case .top: "`top`"
      case .first: "`first`"
      case .last: "`last`"
      }
    demand(.number, number, by: name)
    let kind = demand(.set, set, by: name)
    if let key { checkKey(key, kind.member, by: "`by`") }
    return kind.asSet
  }

  private mutating func checkKey(_ key: Expression, _ element: ValueKind, by form: String) {
    let kind = kindOfElement(key, element)
    demand(.orderable, kind, of: key, by: form)
  }

  // MARK: - Chains

  /// Checks a set and the steps that follow it.
  mutating func kind(ofChain first: Expression, _ steps: [SetStep]) -> ValueKind {
    var kind = kind(first)
    if !Wanted.set.accepts(kind) {
      if let sum = reportSum(first, kind, steps) { return sum }
      reportChain(on: first, kind, steps)
      kind = .unknown
    }
    kind = kind.asSet
    for step in steps { kind = self.kind(of: step, after: kind, first) }
    return kind
  }

  /// `today plus 90 days` is a sum; nil where it is none.
  private mutating func reportSum(_ first: Expression, _ kind: ValueKind, _ steps: [SetStep]) -> ValueKind? {
    guard let step = steps.first, case .plus(let other) = step.form,
      let sum = kind.adding(self.kind(of: other), isMinus: false)
    else { return nil }
    let word = Span(source: step.span.source, start: step.span.start, end: other.span.start)
    report(
      .notASet, "`plus` joins sets, and \(subject(first)) is \(kind.words)", at: first.span,
      suggestion: Suggestion("numbers, dates and durations are added by `+`", word, "+ "))
    return sum
  }

  /// After `where` the rest of the line is its condition; who means the set must bracket it.
  private mutating func reportChain(on first: Expression, _ kind: ValueKind, _ steps: [SetStep]) {
    let words = steps.first?.words ?? "plus"
    report(
      .notASet, "`\(words)` wants a set, and \(subject(first)) is \(kind.words)", at: first.span,
      help: elements.isEmpty
        ? []
        : ["`where` takes all that follows: to go on with the set, bracket it: `(SET where …) \(words) …`"])
  }

  private mutating func kind(of step: SetStep, after kind: ValueKind, _ first: Expression) -> ValueKind {
    switch step.form {
    case .plus(let other):
      let otherKind = operand(other, of: step, after: kind)
      return kind.joined(with: otherKind.asSet)
    case .butNot(let other), .within(let other):
      operand(other, of: step, after: kind)
      return kind
    case .that(let predicate):
      check(predicate, of: nil, kind)
      return kind
    case .where(let condition):
      let truth = kindOfElement(condition, kind.member)
      demand(.truth, truth, of: condition, by: "`where`")
      return kind
    case .sortedBy(let key, _):
      checkKey(key, kind.member, by: "`sorted by`")
      return kind
    case .with(let columns):
      for column in columns { _ = kindOfElement(column.value, kind.member) }
      return .table
    }
  }

  /// Checks the other set of a step: of the same things as the set before it.
  @discardableResult
  private mutating func operand(_ other: Expression, of step: SetStep, after kind: ValueKind) -> ValueKind {
    let otherKind = demand(.set, other, by: "`\(step.words)`")
    guard Wanted.set.accepts(otherKind), let left = kind.family, let right = otherKind.family, left != right,
      left != .lists, right != .lists
    else { return otherKind }
    report(
      .wrongKind,
      "`\(step.words)` wants sets of the same things, and here \(kind.words) meets \(otherKind.words)", at: other.span)
    return otherKind
  }
}

extension SetStep {
  /// The words that begin it.
  var words: String {
    switch form {
    case .plus: "plus"
    case .butNot: "but not"
    case .within: "within"
    case .that: "that"
    case .where: "where"
    case .sortedBy: "sorted by"
    case .with: "with"
    }
  }
}
