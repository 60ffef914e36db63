// Cuts a line that is nearly right into pieces. Names and dates are joined afterwards, by `NameReader` and
// `DateReader`.

import TreatySyntax

/// Cuts a line into words, numbers, texts and signs.
struct LineCutter {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var pieces: [Piece] = []

  /// The pieces of a line, comments left out.
  ///
  /// Linear in its length.
  static func pieces(of line: String) -> [Piece] {
    var cutter = LineCutter(scalars: Array(line.unicodeScalars))
    return cutter.run()
  }

  /// The text in lower case and without accents.
  static func key(of text: String) -> String {
    String(decoding: NameFolding.key(of: text), as: UTF8.self)
  }

  /// The pieces of a line without the signs at its end that mean nothing there.
  static func pieces(ofTyped line: String) -> [Piece] {
    var pieces = pieces(of: line)
    while let last = pieces.last, last.kind == .sign, meaningless.contains(last.text) { pieces.removeLast() }
    return pieces
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private static let signs = [
    "===", "...", "&&", "||", "==", "=>", "=<", "<=", ">=", "!=", "<>", ":=", "**", "//", "--", "->", "<-", ">>",
  ]

  private mutating func run() -> [Piece] {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "#" {
        while position < scalars.count, scalars[position] != "\n" { position += 1 }
      } else if scalar == "\n" {
        position += 1
        if !pieces.isEmpty { add("\n", .sign, from: position - 1) }
      } else if Self.isSpace(scalar) {
        position += 1
      } else if isDigit(position) {
        number()
      } else if isLetter(scalar) {
        word()
      } else if let closing = Self.closingQuote(of: scalar), quoted(until: closing) {
        continue
      } else {
        sign()
      }
    }
    while pieces.last?.text == "\n" { pieces.removeLast() }
    return pieces
  }

  /// What means nothing at a line's end.
  private static let meaningless: Set<String> = ["\n", "?", ".", "!", "...", ";", ",", ":", "`"]

  private mutating func add(_ text: String, _ kind: Piece.Kind, from start: Int) {
    let isGlued = start > 0 && !Self.isSpace(scalars[start - 1]) && !pieces.isEmpty
    pieces.append(Piece(text, kind, glued: isGlued && Self.staysGlued(text, after: pieces.last)))
  }

  /// Only what would be torn apart stays glued: calls, percentages, `x.y`.
  private static func staysGlued(_ text: String, after previous: Piece?) -> Bool {
    guard let previous else { return false }
    if text == "(" { return previous.kind == .word || previous.nameSort != nil }
    if text == "." { return true }
    return previous.text == "." || previous.text == "!" || previous.text == ":" && text != "("
  }

  private static func closingQuote(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "'", "‘": scalar == "'" ? "'" : "’"
    case "“", "„": "”"
    case "«": "»"
    case "`": "`"
    default: nil
    }
  }

  private mutating func quoted(until closing: Unicode.Scalar) -> Bool {
    let start = position
    var end = start + 1
    while end < scalars.count, scalars[end] != closing, scalars[end] != "\n" {
      end += scalars[end] == "\\" && closing == "\"" ? 2 : 1
    }
    guard end < scalars.count, scalars[end] == closing else { return false }
    let inner = text(start + 1, end)
    position = end + 1
    add("\"" + inner + "\"", .text, from: start)
    return true
  }

  private func text(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < scalars.count && ("0"..."9").contains(scalars[index])
  }

  // The tables of Unicode take long to ask, and most of what is typed is ASCII.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || scalar == "_"
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Digits with what belongs to them: `6,000`, `2.5`, `31.12.2016`, `1/2/2026`, `1st`, `100m`.
  private mutating func number() {
    let start = position
    while position < scalars.count {
      if isDigit(position) || scalars[position] == "_" {
        position += 1
      } else if [".", "/", "-", ",", "'", ":"].contains(scalars[position]), joinsDigits(start) {
        position += 1
      } else {
        break
      }
    }
    let digits = text(start, position)
    if position < scalars.count, isLetter(scalars[position]) {
      while position < scalars.count, isLetter(scalars[position]) || isDigit(position) { position += 1 }
      let whole = text(start, position)
      add(whole, Int(digits) == nil ? .number : .word, from: start)
    } else {
      add(digits, .number, from: start)
    }
  }

  /// Whether the sign at this place stands inside a date or a number and not between two.
  private func joinsDigits(_ start: Int) -> Bool {
    guard isDigit(position + 1) else { return false }
    let before = text(start, position)
    switch scalars[position] {
    case ".": return true
    case ",", "'":
      let isThousand = isDigit(position + 2) && isDigit(position + 3) && !isDigit(position + 4)
      if isThousand { return !before.contains(".") }
      // A comma of one or two digits is the point of half the world, but in brackets it lists.
      return scalars[position] == "," && !isDigit(position + 3) && Int(before) != nil && !isInBrackets
    case ":": return false
    default:
      return dateLength(start) != nil
    }
  }

  /// Whether a round or square bracket is open here.
  private var isInBrackets: Bool {
    let depths = pieces.map { ["(", "["].contains($0.text) ? 1 : [")", "]"].contains($0.text) ? -1 : 0 }
    return depths.reduce(0, +) > 0
  }

  /// The length of `D/D/D` or `D-D-D` that begins here.
  private func dateLength(_ start: Int) -> Int? {
    var index = start
    var groups = 0
    var separator: Unicode.Scalar?
    while isDigit(index) {
      let first = index
      while isDigit(index) { index += 1 }
      guard index - first <= 4 else { return nil }
      groups += 1
      guard groups < 3, index < scalars.count, ["/", "-"].contains(scalars[index]), isDigit(index + 1),
        separator == nil || separator == scalars[index]
      else { break }
      separator = scalars[index]
      index += 1
    }
    // A year and a month are a date too: `2016-12`.
    let isMonth = groups == 2 && separator == "-" && index - start == 7
    return groups == 3 || isMonth ? index - start : nil
  }

  /// `U.S.A.`, `U.K.`: letters with a full stop after each, as one word without them; two letters at least.
  private mutating func initials() -> Bool {
    var letters: [Unicode.Scalar] = []
    var end = position
    while end + 1 < scalars.count, ("A"..."Z").contains(scalars[end]), scalars[end + 1] == "." {
      letters.append(scalars[end])
      end += 2
    }
    guard letters.count > 1, end == scalars.count || !isLetter(scalars[end]) else { return false }
    let start = position
    position = end
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    add(String(view), .word, from: start)
    return true
  }

  private mutating func word() {
    if initials() { return }
    let start = position
    while position < scalars.count {
      let scalar = scalars[position]
      if isLetter(scalar) || isDigit(position) || scalar.properties.generalCategory == .nonspacingMark {
        position += 1
      } else if ["'", "’", "-"].contains(scalar), position + 1 < scalars.count,
        isLetter(scalars[position + 1]) || isDigit(position + 1)
      {
        position += 1
      } else {
        break
      }
    }
    var word = text(start, position)
    // `Paris' parties`: the possessive of a name that ends in s.
    if word.hasSuffix("s"), position + 1 < scalars.count, ["'", "’"].contains(scalars[position]),
      scalars[position + 1] == " "
    {
      word += "'s"
      position += 1
    }
    add(word, .word, from: start)
  }

  private mutating func sign() {
    let start = position
    for sign in Self.signs where scalars[start...].starts(with: sign.unicodeScalars) {
      position += sign.unicodeScalars.count
      add(sign, .sign, from: start)
      return
    }
    position += 1
    add(text(start, position), .sign, from: start)
  }
}
