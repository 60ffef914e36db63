// Numbers, percentages, dates, months, durations and texts as they stand.

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

  /// Reads a number with its `thousand`, `million`, `billion`.
  mutating func number() -> Rational {
    var value = plainNumber(advance())
    while true {
      if take(.thousand) {
        value = value * Rational(1_000)
      } else if take(.million) {
        value = value * Rational(1_000_000)
      } else if take(.billion) {
        value = value * Rational(1_000_000_000)
      } else {
        return value
      }
    }
  }

  private mutating func plainNumber(_ token: Token) -> Rational {
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

  private mutating func duration(
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

  // MARK: - Dates

  /// Reads a date `YYYY-MM-DD`.
  mutating func isoDate() throws(ParseFailure) -> Expression {
    let token = advance()
    let bytes = source.bytes
    func digits(_ offset: Int, _ count: Int) -> Int {
      var value = 0
      for place in Int(token.start) + offset..<Int(token.start) + offset + count {
        value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      }
      return value
    }
    guard let day = Day(year: digits(0, 4), month: digits(5, 2), day: digits(8, 2)) else {
      throw noSuchDate(text(of: token), year: digits(0, 4), month: digits(5, 2), at: span(of: token))
    }
    return Expression(.literal(.date(day)), span: span(of: token))
  }

  private mutating func noSuchDate(_ text: String, year: Int, month: Int, at span: Span) -> ParseFailure {
    var help: [String] = []
    if (1...12).contains(month), (1...9999).contains(year) {
      let length = Day.length(ofMonth: month, year: year)
      help = ["\(Day.monthNames[month - 1]) \(year) has \(length) days"]
    } else if !(1...12).contains(month) {
      help = ["a date is written YYYY-MM-DD, with a month from 01 to 12"]
    }
    return fail(.noSuchDate, "there is no day \(text) in the calendar", at: span, help: help)
  }

  /// Reads `25 October 2025`, `1st Oct 2025`; nil, without stepping, where no such date stands here.
  private mutating func writtenDate() throws(ParseFailure) -> Day? {
    var place = 1
    if token(ahead: 1).kind == .word, isAdjacent(index + 1), isOrdinalEnding(token(ahead: 1)) { place = 2 }
    guard let month = monthNumber(token(ahead: place)), let year = yearNumber(token(ahead: place + 1)) else {
      return nil
    }
    let start = index
    let day = plainNumber(advance())
    index += place + 1
    guard let number = day.wholeNumber, let result = Day(year: year, month: month, day: number) else {
      throw noSuchDate(typed(from: start, to: index), year: year, month: month, at: span(from: start))
    }
    return result
  }

  /// Reads `October 2025`; nil, without stepping, where no month stands here.
  mutating func writtenMonth() -> Expression? {
    guard let month = monthNumber(current), let year = yearNumber(token(ahead: 1)),
      let period = Period(year: year, month: month)
    else { return nil }
    let start = index
    index += 2
    return Expression(.literal(.period(period)), span: span(from: start))
  }

  /// The month, 1 to 12, that a word names.
  func monthNumber(_ token: Token) -> Int? {
    guard token.kind == .word, (3...9).contains(token.end - token.start) else { return nil }
    let word = NameFolding.key(of: text(of: token))
    if word == Array("sept".utf8) { return 9 }
    for (place, name) in Day.monthNames.enumerated() {
      let full = NameFolding.key(of: name)
      if word == full || word == Array(full.prefix(3)) { return place + 1 }
    }
    return nil
  }

  /// The year that a token of four digits is.
  private func yearNumber(_ token: Token) -> Int? {
    guard token.kind == .number, token.end - token.start == 4 else { return nil }
    return Int(text(of: token))
  }

  /// Whether a word is the end of an ordinal: `st`, `nd`, `rd`, `th`.
  func isOrdinalEnding(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start == 2 else { return false }
    return ["st", "nd", "rd", "th"].contains(text(of: token).lowercased())
  }

  /// Reads `30th`, `6th`: a number with its ending.
  mutating func ordinal(_ words: String) throws(ParseFailure) -> Whole {
    let number = try whole(words)
    if atSign(.word), isAdjacent(index), isOrdinalEnding(current) { advance() }
    return number
  }

  /// Reads a date where a form wants one: any expression of a sum, so that `today` and a bound date do as well.
  mutating func date() throws(ParseFailure) -> Expression {
    if atSign(.date), !continuesSum(token(ahead: 1)) { return try isoDate() }
    if atSign(.number), let failure = slashedDate() { throw failure }
    return try sum()
  }

  private func continuesSum(_ token: Token) -> Bool {
    token.kind == .plus || token.kind == .minus || token.kind == .times || token.kind == .slash
  }

  /// Reports `1/2/2026` where a date is wanted; nil where no such thing stands here.
  private mutating func slashedDate() -> ParseFailure? {
    guard let (first, second, year, end) = threeNumbers(.slash) ?? threeNumbers(.fullStop), year >= 1000 else {
      return nil
    }
    let start = index
    index = end
    let readings = [(first, second), (second, first)].compactMap { Day(year: year, month: $0.1, day: $0.0) }
    let typed = typed(from: start, to: end)
    let span = span(from: start)
    let both = Set(readings).count == 2
    let message =
      both ? "\(typed) may be two dates" : "\(typed) is not how a date is written here"
    return fail(
      .dateReadsTwoWays, message, at: span,
      help: readings.isEmpty
        ? ["a date is written YYYY-MM-DD"]
        : ["write \(listed(uniqued(readings).map { "\($0) for \($0.written)" }, "or"))"],
      replacements: uniqued(readings).map { Diagnostic.Replacement(span, with: $0.description) })
  }

  private func uniqued(_ days: [Day]) -> [Day] {
    days.count == 2 && days[0] == days[1] ? [days[0]] : days
  }

  /// Three whole numbers with a sign between them and no spaces, and the index after them.
  func threeNumbers(_ sign: Token.Kind) -> (Int, Int, Int, end: Int)? {
    guard index + 4 < tokens.count else {
      return decimalDate(sign)
    }
    let five = tokens[index..<index + 5]
    guard five.map(\.kind) == [.number, sign, .number, sign, .number],
      (index + 1..<index + 5).allSatisfy({ isAdjacent($0) })
    else { return decimalDate(sign) }
    let numbers = [0, 2, 4].compactMap { Int(text(of: tokens[index + $0])) }
    guard numbers.count == 3 else { return nil }
    return (numbers[0], numbers[1], numbers[2], index + 5)
  }

  /// `01.06.2026`, which the lexer reads as `01.06`, `.`, `2026`.
  private func decimalDate(_ sign: Token.Kind) -> (Int, Int, Int, end: Int)? {
    guard sign == .fullStop, index + 2 < tokens.count, tokens[index + 1].kind == .fullStop,
      tokens[index + 2].kind == .number, isAdjacent(index + 1), isAdjacent(index + 2)
    else { return nil }
    let halves = text(of: current).split(separator: ".").compactMap { Int($0) }
    guard halves.count == 2, let year = Int(text(of: tokens[index + 2])) else { return nil }
    return (halves[0], halves[1], year, index + 3)
  }

  // MARK: - Texts

  /// Reads a text that must stand here.
  mutating func requiredText(_ words: String) throws(ParseFailure) -> TextLiteral {
    guard atSign(.text) else { throw unexpected(words) }
    return textLiteral()
  }

  /// Reads the text that stands here.
  mutating func textLiteral() -> TextLiteral {
    let token = advance()
    return TextLiteral(value: value(ofText: token), span: span(of: token))
  }

  /// Reads one or more texts with commas between them.
  mutating func texts(_ words: String) throws(ParseFailure) -> [TextLiteral] {
    var result = [try requiredText(words)]
    while takeSign(.comma) { result.append(try requiredText(words)) }
    return result
  }

  /// The value of a text token: its quotation marks taken off, its escapes resolved.
  mutating func value(ofText token: Token) -> String {
    var content = source.bytes[span(of: token).range].dropFirst()
    if content.last == UInt8(ascii: "\"") { content = content.dropLast() }
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    var result: [UInt8] = []
    var place = content.startIndex
    while place < content.endIndex {
      let byte = content[place]
      guard byte == UInt8(ascii: "\\"), place + 1 < content.endIndex else {
        result.append(byte)
        place += 1
        continue
      }
      let escape = content[place + 1]
      place += 2
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(escape)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard let (scalar, end) = scalarEscape(in: content, at: place) else {
          reportEscape(at: place - 2, length: 2)
          continue
        }
        result.append(contentsOf: String(scalar).utf8)
        place = end
      default: reportEscape(at: place - 2, length: 2)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of `{1F600}` and the place after it.
  private func scalarEscape(in content: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    guard start < content.endIndex, content[start] == UInt8(ascii: "{"),
      let end = content[start...].firstIndex(of: UInt8(ascii: "}")), end - start <= 9,
      let value = UInt32(String(decoding: content[start + 1..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  private mutating func reportEscape(at start: Int, length: Int) {
    let span = Span(source: source.number, start: UInt32(start), end: UInt32(start + length))
    _ = fail(
      .wrongEscape, "this escape means nothing in a text", at: span,
      help: ["the escapes are \\\" \\\\ \\n \\t and \\u{…}; a backslash itself is written \\\\"])
  }

  // MARK: - Shares

  /// Reads a share in words or signs, `two thirds`, `7/8`, `half`; nil, without stepping, where none stands here.
  mutating func fraction() -> Rational? {
    if take(.half) { return Rational(1, over: 2) }
    if atSign(.number), token(ahead: 1).kind == .slash, token(ahead: 2).kind == .number {
      guard let top = Int(text(of: current)), let bottom = Int(text(of: token(ahead: 2))),
        let value = Rational(top, over: bottom)
      else { return nil }
      index += 3
      return value
    }
    guard atSign(.word), let top = Parser.smallNumbers[text(of: current).lowercased()], token(ahead: 1).kind == .word,
      let bottom = Parser.parts[text(of: token(ahead: 1)).lowercased()]
    else { return nil }
    index += 2
    return Rational(top, over: bottom)
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
