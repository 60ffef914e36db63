// Reads days in the forms in which people write them. A month or a year counts as its last day, because "in 2016" asks
// how things stood when the year was over; a month after `from` is a beginning, and counts as its first day.

import TreatyModel

/// Finds dates in any form among the pieces of a line.
enum DateReader {
  /// The pieces with each date as one piece, in ISO form; a line for each way to read the first date that can be read
  /// in two ways (`1/2/2026`).
  static func readings(of pieces: [Piece]) -> [[Piece]] {
    let apart = apart(pieces)
    let european = join(apart, monthFirst: false)
    let american = join(apart, monthFirst: true)
    return european == american ? [european] : [european, american]
  }

  /// `Jan-2000` as two pieces.
  private static func apart(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece in
      let parts = piece.text.split(separator: "-")
      guard piece.isWord, parts.count == 2, parts[1].utf8.count == 4, Int(parts[1]) != nil,
        monthNumber(Piece(String(parts[0]), .word)) != nil
      else { return [piece] }
      return [Piece(String(parts[0]), .word), Piece(String(parts[1]), .number)]
    }
  }

  /// The last day of a year, where the piece is a year of our times.
  static func lastDay(ofYear piece: Piece) -> String? {
    guard piece.kind == .number, piece.text.utf8.count == 4, let year = Int(piece.text), (1600...2199).contains(year)
    else { return nil }
    return piece.text + "-12-31"
  }

  private static func join(_ pieces: [Piece], monthFirst: Bool) -> [Piece] {
    var joined: [Piece] = []
    var index = 0
    while index < pieces.count {
      let begins = index > 0 && pieces[index - 1].reads("from")
      if index > 0, isOfDays(pieces[index - 1]), let text = written(together: pieces[index].text) {
        joined.append(Piece(text, .date))
        index += 1
      } else if let (text, length) = date(in: pieces[index...], monthFirst: monthFirst, begins: begins) {
        var piece = Piece(text, .date)
        piece.isGlued = pieces[index].isGlued
        joined.append(piece)
        index += length
      } else {
        joined.append(pieces[index])
        index += 1
      }
    }
    return joined
  }

  private static func isOfDays(_ piece: Piece) -> Bool {
    ["on", "of", "at", "from", "until", "to", "since", "before", "after", "by", "till", "and"].contains {
      piece.reads($0)
    }
  }

  /// `20161231`, after a word that wants a day.
  private static func written(together text: String) -> String? {
    guard text.utf8.count == 8, let number = Int(text), (16_000_101...21_991_231).contains(number) else { return nil }
    return day(number / 10_000, number / 100 % 100, number % 100)
  }

  /// The date at the beginning of these pieces, and how many pieces it takes.
  private static func date(in pieces: ArraySlice<Piece>, monthFirst: Bool, begins: Bool) -> (String, Int)? {
    guard let first = pieces.first else { return nil }
    switch first.kind {
    case .text:
      let inner = String(first.text.dropFirst().dropLast())
      let cut = LineCutter.pieces(of: inner)
      guard !cut.isEmpty, let (text, length) = date(in: cut[...], monthFirst: monthFirst, begins: begins),
        length == cut.count
      else {
        return nil
      }
      return (text, 1)
    case .number:
      if let text = numeric(first.text, monthFirst: monthFirst, begins: begins) { return (text, 1) }
      return ago(pieces) ?? dayAndMonth(pieces, begins: begins)
    case .word: return ago(pieces) ?? dayAndMonth(pieces, begins: begins) ?? relative(pieces)
    case .name, .date, .sign: return nil
    }
  }

  /// `2016-12-31`, `2017-1-5`, `31.12.2016`, `12/31/2016`, `2016-12`.
  private static func numeric(_ text: String, monthFirst: Bool, begins: Bool) -> String? {
    let parts = text.split(whereSeparator: { "-./".contains($0) }).map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if numbers.count == 2, parts[0].utf8.count == 4, text.contains("-"), (1...12).contains(numbers[1]) {
      return begins ? day(numbers[0], numbers[1], 1) : lastDay(month: numbers[1], year: numbers[0])
    }
    guard numbers.count == 3 else { return nil }
    if parts[0].utf8.count == 4 { return day(numbers[0], numbers[1], numbers[2]) }
    guard parts[2].utf8.count == 4 || parts[2].utf8.count == 2 else { return nil }
    let year = parts[2].utf8.count == 4 ? numbers[2] : fullYear(numbers[2])
    return monthFirst
      ? day(year, numbers[0], numbers[1]) ?? day(year, numbers[1], numbers[0])
      : day(year, numbers[1], numbers[0]) ?? day(year, numbers[0], numbers[1])
  }

  private static func fullYear(_ year: Int) -> Int { year < 60 ? 2000 + year : 1900 + year }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
    Day(year: year, month: month, day: day)?.description
  }

  private static func lastDay(month: Int, year: Int) -> String? {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    return day(year, month, Day.length(ofMonth: month, year: year))
  }

  /// `31 December 2016`, `31st of Dec, 2016`, `December 31 2016`, `the 31st of December 2016`, `December 2016`,
  /// `end of 2016`.
  private static func dayAndMonth(_ pieces: ArraySlice<Piece>, begins: Bool) -> (String, Int)? {
    var rest = pieces
    if rest.first?.reads("the") == true { rest = rest.dropFirst() }
    if let first = rest.first, ["end", "start", "beginning"].contains(first.key) {
      var after = rest.dropFirst()
      if after.first?.reads("of") == true { after = after.dropFirst() }
      if let piece = after.first, let last = lastDay(ofYear: piece) {
        let isEnd = first.reads("end")
        return (isEnd ? last : piece.text + "-01-01", pieces.count - after.count + 1)
      }
      return nil
    }
    var month = rest.first.flatMap(monthNumber)
    var dayOfMonth: Int?
    if month == nil, let number = rest.first.flatMap(dayNumber) {
      dayOfMonth = number
      rest = rest.dropFirst()
      if let word = rest.first, ["of", "de", "di", "-", "/", "."].contains(word.key) { rest = rest.dropFirst() }
      month = rest.first.flatMap(monthNumber)
    }
    guard let month else { return nil }
    rest = rest.dropFirst()
    if let sign = rest.first, [".", "-", "/"].contains(sign.text) { rest = rest.dropFirst() }
    if dayOfMonth == nil, let number = rest.first.flatMap(dayNumber) {
      dayOfMonth = number
      rest = rest.dropFirst()
    }
    if rest.first?.text == "," { rest = rest.dropFirst() }
    if let word = rest.first, ["of", "de", "del"].contains(word.key) { rest = rest.dropFirst() }
    guard let piece = rest.first, piece.kind == .number, piece.text.utf8.count == 4, let year = Int(piece.text) else {
      return nil
    }
    let length = pieces.count - rest.count + 1
    if begins, dayOfMonth == nil { dayOfMonth = 1 }
    guard let text = dayOfMonth.map({ day(year, month, $0) }) ?? lastDay(month: month, year: year) else { return nil }
    return (text, length)
  }

  private static func dayNumber(_ piece: Piece) -> Int? {
    if piece.kind == .number, let number = Int(piece.text), (1...31).contains(number) { return number }
    guard piece.isWord, piece.key.utf8.count <= 4 else { return nil }
    let digits = piece.key.prefix { $0.isNumber }
    guard let number = Int(digits), (1...31).contains(number) else { return nil }
    return ["st", "nd", "rd", "th", "er", "º"].contains(piece.key.dropFirst(digits.count)) ? number : nil
  }

  private static let monthsElsewhere: [[String]] = [
    ["janvier", "enero", "januar"], ["fevrier", "febrero", "februar"], ["mars", "marzo", "marz"],
    ["avril", "abril"], ["mai", "mayo"], ["juin", "junio", "juni"], ["juillet", "julio", "juli"],
    ["aout", "agosto"], ["septembre", "septiembre", "setiembre", "sept"], ["octobre", "octubre", "oktober"],
    ["novembre", "noviembre"], ["decembre", "diciembre", "dezember"],
  ]

  private static func monthNumber(_ piece: Piece) -> Int? {
    guard piece.isWord, piece.key.utf8.count >= 3 else { return nil }
    for (index, name) in Day.monthNames.enumerated() {
      let month = name.lowercased()
      if month == piece.key || month.hasPrefix(piece.key) && piece.key.utf8.count <= 4 { return index + 1 }
      if monthsElsewhere[index].contains(piece.key) { return index + 1 }
    }
    return nil
  }

  /// `2 years ago`, `two weeks ago`, `a month ago`, `90 days from now`.
  private static func ago(_ pieces: ArraySlice<Piece>) -> (String, Int)? {
    guard let first = pieces.first, pieces.count >= 3, let count = Numerals.whole(first) else { return nil }
    let unit = pieces[pieces.startIndex + 1]
    guard let name = Numerals.unit(unit, count: count) else { return nil }
    let last = pieces[pieces.startIndex + 2]
    if last.reads("ago") || last.reads("earlier") { return ("today - \(count) \(name)", 3) }
    if last.reads("hence") { return ("today + \(count) \(name)", 3) }
    guard pieces.count >= 4, last.reads("from") else { return nil }
    let anchor = pieces[pieces.startIndex + 3]
    return anchor.reads("now") || anchor.reads("today") ? ("today + \(count) \(name)", 4) : nil
  }

  /// `yesterday`, `last year`, `next month`, `right now`.
  private static func relative(_ pieces: ArraySlice<Piece>) -> (String, Int)? {
    guard let first = pieces.first else { return nil }
    switch first.key {
    case "today", "now": return ("today", 1)
    case "yesterday": return ("today - 1 day", 1)
    case "tomorrow": return ("today + 1 day", 1)
    case "last", "next":
      guard let unit = pieces.dropFirst().first, ["day", "week", "month", "year"].contains(unit.key) else { return nil }
      return ("today \(first.key == "last" ? "-" : "+") 1 \(unit.key)", 2)
    case "right" where pieces.dropFirst().first?.key == "now": return ("today", 2)
    default: return nil
    }
  }
}
