// Arithmetic on numbers, dates and durations.

import TreatySyntax

extension Checker {
  /// Checks `- E`.
  mutating func kind(ofNegative value: Expression) -> ValueKind {
    let kind = kind(value)
    if case .duration = kind { return kind }
    demand(.number, kind, of: value, by: "`-`")
    return .number
  }

  /// Checks `A + B - C`, from the left.
  mutating func kind(ofSum first: Expression, _ steps: [ArithmeticStep]) -> ValueKind {
    fold(first, steps) { left, sign, right in left.adding(right, isMinus: sign == .minus) }
  }

  /// Checks `A * B / C`, from the left.
  mutating func kind(ofProduct first: Expression, _ steps: [ArithmeticStep]) -> ValueKind {
    fold(first, steps) { left, sign, right in left.multiplied(by: right, isDivision: sign == .divided) }
  }

  private mutating func fold(
    _ first: Expression, _ steps: [ArithmeticStep],
    _ result: (ValueKind, ArithmeticStep.Sign, ValueKind) -> ValueKind?
  ) -> ValueKind {
    var kind = kind(first)
    var span = first.span
    for step in steps {
      let right = self.kind(step.operand)
      let whole = span.joined(with: step.operand.span)
      if let next = result(kind, step.sign, right) {
        kind = next
      } else {
        reportArithmetic(kind, step, right, span, whole)
        kind = .unknown
      }
      span = whole
    }
    return kind
  }

  private mutating func reportArithmetic(
    _ left: ValueKind, _ step: ArithmeticStep, _ right: ValueKind, _ leftSpan: Span, _ span: Span
  ) {
    let (sign, verb) =
      switch step.sign {
      case .plus: ("+", "add")
      case .minus: ("-", "take away")
      case .times: ("*", "multiply")
      case .divided: ("/", "divide")
      }
    var help: [String] = []
    var suggestion: Suggestion?
    if left.isOfStates || left.family == .treaties, right.family == left.family {
      let word = step.sign == .plus ? "plus" : step.sign == .minus ? "but not" : nil
      suggestion = word.map { Suggestion("of sets", step.signSpan, $0) }
    } else if left.family == .dates, right == .number {
      help = ["say of what: `\(words(of: step.operand) ?? "30") days`, `months` or `years`"]
    } else if left.family == .dates, right.family == .dates {
      help = ["two dates have a difference: `-` gives the days between them"]
    }
    report(
      .wrongArithmetic, "`\(sign)` does not \(verb) \(left.words) and \(right.words)", at: span, help: help,
      suggestion: suggestion)
  }
}

extension ValueKind {
  /// The kind of a sum or difference; nil where there is none.
  func adding(_ other: ValueKind, isMinus: Bool) -> ValueKind? {
    if isOpen || other.isOpen { return .unknown }
    switch (family, other.family) {
    case (.numbers, .numbers): return .number
    case (.durations, .durations): return unit == other.unit ? self : .duration(.any)
    case (.dates, .durations): return .date
    case (.durations, .dates): return isMinus ? nil : .date
    case (.dates, .dates): return isMinus ? .duration(.days) : nil
    default: return nil
    }
  }

  /// The kind of a product or quotient; nil where there is none.
  func multiplied(by other: ValueKind, isDivision: Bool) -> ValueKind? {
    if isOpen || other.isOpen { return .unknown }
    switch (family, other.family) {
    case (.numbers, .numbers): return .number
    case (.durations, .numbers): return self
    case (.numbers, .durations): return isDivision ? nil : other
    case (.durations, .durations): return isDivision ? .number : nil
    default: return nil
    }
  }

  /// What a duration is counted in; nil for other kinds.
  var unit: DurationUnit? {
    if case .duration(let unit) = self { return unit }
    return nil
  }
}
