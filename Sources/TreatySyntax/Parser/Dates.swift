// Dates: `2025-10-25`, `25 October 2025`, `October 2025`; and what looks like a date and is none.

import TreatyModel

extension Parser {
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

  mutating func noSuchDate(_ text: String, year: Int, month: Int, at span: Span) -> ParseFailure {
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
  mutating func writtenDate() throws(ParseFailure) -> Day? {
    // Any number up to two digits may be the day of a month.
    if current.end - current.start <= 2 { notePhrases(Day.monthNames, ahead: 1) }
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
  func yearNumber(_ token: Token) -> Int? {
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

  func continuesSum(_ token: Token) -> Bool {
    token.kind == .plus || token.kind == .minus || token.kind == .times || token.kind == .slash
  }

  /// Reports `1/2/2026` where a date is wanted; nil where no such thing stands here.
  mutating func slashedDate() -> ParseFailure? {
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

  func uniqued(_ days: [Day]) -> [Day] {
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
  func decimalDate(_ sign: Token.Kind) -> (Int, Int, Int, end: Int)? {
    guard sign == .fullStop, index + 2 < tokens.count, tokens[index + 1].kind == .fullStop,
      tokens[index + 2].kind == .number, isAdjacent(index + 1), isAdjacent(index + 2)
    else { return nil }
    let halves = text(of: current).split(separator: ".").compactMap { Int($0) }
    guard halves.count == 2, let year = Int(text(of: tokens[index + 2])) else { return nil }
    return (halves[0], halves[1], year, index + 3)
  }
}
