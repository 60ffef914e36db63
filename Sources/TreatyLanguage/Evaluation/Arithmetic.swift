// Exact arithmetic on numbers, and dates with durations: a duration's months are added first, then its days.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func arithmetic(_ first: Expression, _ steps: [ArithmeticStep], in scope: Scope) throws(Stop) -> Value {
    var result = try value(of: first, in: scope)
    for step in steps {
      let operand = try value(of: step.operand, in: scope)
      if let nothing = result.nothing ?? operand.nothing { throw .nothing(nothing) }
      result = try combine(result, step, operand)
    }
    return result
  }

  mutating func negative(_ operand: Expression, in scope: Scope) throws(Stop) -> Value {
    let value = try value(of: operand, in: scope)
    switch value {
    case .number(let number, let style): return .number(-number, style)
    case .duration(let duration): return .duration(duration.negated)
    default: throw wrong(value, wanted: "a number", at: operand.span)
    }
  }

  /// `55% of 200`.
  mutating func portion(_ part: Expression, of whole: Expression, in scope: Scope) throws(Stop) -> Value {
    let share = try number(of: part, in: scope)
    let value = try value(of: whole, in: scope)
    if case .duration(let duration) = value {
      return .duration(try times(duration, share, ArithmeticStep(sign: .times, signSpan: part.span, operand: whole)))
    }
    guard case .number(let number, let style) = value else {
      throw wrong(value, wanted: "a number", at: whole.span, help: ["of a set, take a share of its count: `count …`"])
    }
    return .number(share * number, style)
  }

  private func combine(_ left: Value, _ step: ArithmeticStep, _ right: Value) throws(Stop) -> Value {
    switch (left, step.sign, right) {
    case (.number(let a, let style), _, .number(let b, let otherStyle)):
      return .number(try combine(a, step, b), resultStyle(style, step.sign, otherStyle))
    case (.duration(let a), .plus, .duration(let b)): return .duration(try sum(a, b, step))
    case (.duration(let a), .minus, .duration(let b)): return .duration(try sum(a, b.negated, step))
    case (.duration(let a), .times, .number(let b, _)), (.number(let b, _), .times, .duration(let a)):
      return .duration(try times(a, b, step))
    case (.duration(let a), .divided, .number(let b, _)):
      return .duration(try times(a, try combine(Rational(1), step, b), step))
    case (.duration(let a), .divided, .duration(let b)): return .number(try ratio(a, step, b), .plain)
    case (_, .plus, .duration(let duration)):
      if let day = date(left) { return .date(day.adding(duration)) }
    case (.duration(let duration), .plus, _):
      if let day = date(right) { return .date(day.adding(duration)) }
    case (_, .minus, .duration(let duration)):
      if let day = date(left) { return .date(day.adding(duration.negated)) }
    case (_, .minus, _):
      guard let later = date(left), let earlier = date(right) else { break }
      return try difference(later, earlier)
    default: break
    }
    throw failure(
      .wrongKind, "\(left.kindWord) and \(right.kindWord) do not go together with `\(step.sign.text)`",
      at: step.signSpan,
      help: left.isSetLike || right.isSetLike ? ["sets are joined with `plus`, `but not` and `within`"] : [])
  }

  /// The days from one date to another; not known where one of them lies between bounds.
  private func difference(_ later: KnownDay, _ earlier: KnownDay) throws(Stop) -> Value {
    switch (later, earlier) {
    case (.on(let later), .on(let earlier)): return .duration(CalendarDuration(days: later.days(since: earlier)))
    case (.between(let first, let last), _), (_, .between(let first, let last)):
      throw .nothing(.dayBetween(first, last))
    }
  }

  /// How often one duration goes into another: days into days, or months into months.
  private func ratio(_ a: CalendarDuration, _ step: ArithmeticStep, _ b: CalendarDuration) throws(Stop) -> Rational {
    if a.months == 0, b.months == 0 { return try combine(Rational(a.days), step, Rational(b.days)) }
    if a.days == 0, b.days == 0 { return try combine(Rational(a.months), step, Rational(b.months)) }
    throw failure(
      .notComparable, "months and days do not go into each other: a month has no fixed number of days",
      at: step.signSpan)
  }

  private func combine(_ a: Rational, _ step: ArithmeticStep, _ b: Rational) throws(Stop) -> Rational {
    // A product of fractions of a million digits is a way to use up memory, not a question about treaties.
    guard a.isShort, b.isShort else { throw tooManyDigits(at: step.signSpan) }
    switch step.sign {
    case .plus: return a + b
    case .minus: return a - b
    case .times: return a * b
    case .divided:
      guard let quotient = a.divided(by: b) else {
        throw failure(.divisionByZero, "division by zero", at: step.operand.span)
      }
      return quotient
    }
  }

  func tooManyDigits(at span: Span) -> Stop {
    failure(.outOfRange, "these numbers have too many digits to go on counting with", at: span)
  }

  private func resultStyle(_ left: NumberStyle, _ sign: ArithmeticStep.Sign, _ right: NumberStyle) -> NumberStyle {
    switch sign {
    case .plus, .minus: return left == .percentage && right == .percentage ? .percentage : .plain
    case .times: return .plain
    case .divided: return left == .percentage && right == .plain ? .percentage : .plain
    }
  }

  private func sum(_ a: CalendarDuration, _ b: CalendarDuration, _ step: ArithmeticStep) throws(Stop)
    -> CalendarDuration
  {
    guard let sum = a.adding(b) else { throw failure(.outOfRange, "this duration is too long", at: step.signSpan) }
    return sum
  }

  private func times(_ a: CalendarDuration, _ b: Rational, _ step: ArithmeticStep) throws(Stop) -> CalendarDuration {
    let (months, days) = (Rational(a.months) * b, Rational(a.days) * b)
    guard months.isWhole, days.isWhole else {
      throw failure(
        .outOfRange, "a duration counts whole months and days, and this has parts of one", at: step.operand.span)
    }
    guard let months = months.wholeNumber, let days = days.wholeNumber else {
      throw failure(.outOfRange, "this duration is too long", at: step.signSpan)
    }
    return CalendarDuration(months: months, days: days)
  }
}

extension ArithmeticStep.Sign {
  fileprivate var text: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divided: "/"
    }
  }
}

extension Value {
  fileprivate var isSetLike: Bool {
    switch self {
    case .states, .set, .group: true
    default: false
    }
  }
}

extension Rational {
  /// Whether it has so few digits that counting on with it takes no time to speak of.
  var isShort: Bool { numerator.bitWidth < 100_000 && denominator.bitWidth < 100_000 }

  /// What adding it costs, in steps of a budget: it is quadratic in its digits.
  var stepsToCount: Int {
    let words = max(numerator.bitWidth, denominator.bitWidth) / 64
    return 1 + words * words / 1000
  }
}

extension KnownDay {
  fileprivate func adding(_ duration: CalendarDuration) -> KnownDay {
    switch self {
    case .on(let day): return .on(day.adding(duration))
    case .between(let first, let last): return .between(first.adding(duration), last.adding(duration))
    }
  }
}
