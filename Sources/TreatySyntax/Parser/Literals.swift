// Numbers, percentages, durations and shares as they stand.

import TreatyModel

extension Parser {
  // MARK: - Numbers

  /// Reads what begins with a number: a number, percentage, duration, or a date such as `25 October 2025`.
  mutating func numeric() throws(ParseFailure) -> Expression {
    let start = index
    if let day = try writtenDate() { return Expression(.literal(.date(day)), span: span(from: start)) }
    let number = number()
    if atSign(.percent) {
      advance()
      guard let hundredth = number.divided(by: Rational(100)) else { throw ParseFailure() }
      return Expression(.literal(.percentage(hundredth)), span: span(from: start))
    }
    if let unit = durationUnit() {
      advance()
      let duration = try duration(number, unit, from: start)
      return Expression(.literal(.duration(duration)), span: span(from: start))
    }
    return Expression(.literal(.number(number)), span: span(from: start))
  }

  /// Reads a number with its `thousand`, `million`, `billion`; more than a hundred such words are no number.
  mutating func number() -> Rational {
    var value = plainNumber(advance())
    for _ in 0..<100 {
      if take(.thousand) {
        value = value * Rational(1_000)
      } else if take(.million) {
        value = value * Rational(1_000_000)
      } else if take(.billion) {
        value = value * Rational(1_000_000_000)
      } else {
        break
      }
    }
    return value
  }

  mutating func plainNumber(_ token: Token) -> Rational {
    if token.end - token.start <= 18 {
      var value = 0
      var isWhole = true
      for place in Int(token.start)..<Int(token.end) {
        let byte = source.bytes[place]
        if byte == UInt8(ascii: "_") { continue }
        guard byte != UInt8(ascii: ".") else {
          isWhole = false
          break
        }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      if isWhole { return Rational(value) }
    }
    if let value = Rational(decimal: text(of: token)) { return value }
    _ = fail(.wrongNumber, "this number has more than 1,000 digits", at: span(of: token))
    return .zero
  }

  /// Reads a whole number that must stand here, as part of a form.
  mutating func whole(_ words: String) throws(ParseFailure) -> Whole {
    guard atSign(.number) else { throw unexpected(words) }
    let start = index
    let value = number()
    guard let whole = value.wholeNumber, whole <= Parser.largestCount else {
      throw fail(.wrongNumber, "\(words) is a whole number up to one thousand million", at: span(from: start))
    }
    return Whole(value: whole, span: span(from: start))
  }

  /// No clause counts further; keeps every later sum of two counts inside a machine word.
  static let largestCount = 1_000_000_000

  // MARK: - Durations

  /// A unit of durations.
  enum DurationUnit { case days, weeks, months, years }

  /// The unit that stands here, without stepping over it.
  func durationUnit() -> DurationUnit? {
    if at(.days) || at(.day) { return .days }
    if at(.months) || at(.month) { return .months }
    if at(.years) || at(.year) { return .years }
    if at(.weeks) || at(.week) { return .weeks }
    return nil
  }

  mutating func duration(
    _ number: Rational, _ unit: DurationUnit, from start: Int
  ) throws(ParseFailure) -> CalendarDuration {
    guard let count = number.wholeNumber, count >= 0, count <= 4_000_000 else {
      throw fail(
        .wrongNumber, "a duration counts whole days, weeks, months or years, up to four million",
        at: span(from: start))
    }
    switch unit {
    case .days: return CalendarDuration(days: count)
    case .weeks: return CalendarDuration(days: count * 7)
    case .months: return CalendarDuration(months: count)
    case .years: return CalendarDuration(months: count * 12)
    }
  }

  /// Reads a duration that must stand here.
  mutating func requiredDuration() throws(ParseFailure) -> CalendarDuration {
    let start = index
    guard atSign(.number) else { throw unexpected("a time such as `90 days` or `1 year`") }
    let number = number()
    guard let unit = durationUnit() else { throw unexpected("`days`, `weeks`, `months` or `years`") }
    advance()
    return try duration(number, unit, from: start)
  }

  // MARK: - Shares

  /// Reads a share in words or signs, `two thirds`, `7/8`, `half`; nil, without stepping, where none stands here.
  mutating func fraction() -> Rational? {
    if take(.half) { return Rational(1, over: 2) }
    if atSign(.number), token(ahead: 1).kind == .slash, token(ahead: 2).kind == .number {
      guard let top = Rational(decimal: text(of: current)), top.isWhole,
        let bottom = Rational(decimal: text(of: token(ahead: 2))), bottom.isWhole, let value = top.divided(by: bottom)
      else { return nil }
      index += 3
      return value
    }
    notePhrases(Array(Parser.smallNumbers.keys))
    guard let value = fractionInWords() else { return nil }
    index += 2
    return value
  }

  /// The share that the next two words say: `two thirds`.
  private func fractionInWords() -> Rational? {
    guard atSign(.word), current.keyword == .unlisted || current.keyword == .a,
      let top = Parser.smallNumbers[text(of: current).lowercased()]
    else { return nil }
    notePhrases(Parser.parts.keys.filter { $0.hasSuffix("s") == (top > 1) }, ahead: 1)
    guard token(ahead: 1).kind == .word, let bottom = Parser.parts[text(of: token(ahead: 1)).lowercased()]
    else { return nil }
    return Rational(top, over: bottom)
  }

  /// Reads a share in words before `of`, `two thirds of 9`; nil, without stepping, where none stands here.
  mutating func shareBeforeOf() -> Expression? {
    let start = index
    if at(.half), isWord(.of, ahead: 1) {
      advance()
      return Expression(.literal(.percentage(Rational(1, over: 2) ?? .one)), span: span(from: start))
    }
    guard let value = fractionInWords(), isWord(.of, ahead: 2) else { return nil }
    index += 2
    return Expression(.literal(.percentage(value)), span: span(from: start))
  }

  private static let smallNumbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]
  private static let parts = [
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10,
  ]
}
