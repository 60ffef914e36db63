// Numbers and units as people write them: `6,000`, `100m`, `three`, `40th`, `50 percent`.

/// Reads numbers in the forms in which people write them.
enum Numerals {
  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let tens = [
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "thirtieth": 30, "twentieth": 20,
    "tenth": 10, "fifth": 5, "third": 3, "second": 2, "first": 1, "a": 1, "an": 1, "dozen": 12,
  ]

  /// The whole number that a piece says, in digits, in words or as an ordinal.
  static func whole(_ piece: Piece) -> Int? {
    switch piece.kind {
    case .number: return Int(piece.text)
    case .word:
      if let value = words.firstIndex(of: piece.key) ?? tens[piece.key] { return value }
      let digits = piece.key.prefix { $0.isNumber }
      guard !digits.isEmpty, ["st", "nd", "rd", "th"].contains(piece.key.dropFirst(digits.count)) else { return nil }
      return Int(digits)
    case .name, .date, .text, .sign: return nil
    }
  }

  /// The unit of time that a piece names, in the number that goes with a count.
  static func unit(_ piece: Piece, count: Int) -> String? {
    guard piece.isWord else { return nil }
    let name: String
    switch piece.key {
    case "day", "days", "d": name = "day"
    case "week", "weeks", "wk", "wks": name = "week"
    case "month", "months", "mo", "mth", "mths": name = "month"
    case "year", "years", "yr", "yrs", "y": name = "year"
    default: return nil
    }
    return count == 1 ? name : name + "s"
  }

  private static let scales = [
    "k": "thousand", "m": "million", "mio": "million", "mln": "million", "mn": "million", "bn": "billion",
    "b": "billion", "thousands": "thousand", "millions": "million", "billions": "billion", "mil": "million",
  ]
  private static let perCent = ["percent", "pct", "percents", "procent", "pc"]

  /// The pieces with every number in a form of the language; the same pieces where there is nothing to do.
  static func written(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if piece.kind == .number, let digits = grouped(piece.text) {
        result.append(Piece(digits, .number, glued: piece.isGlued))
      } else if piece.kind == .number, piece.text.contains(",") || piece.text.contains("'") {
        result.append(
          Piece(String(piece.text.map { $0 == "," || $0 == "'" ? "_" : $0 }), .number, glued: piece.isGlued))
      } else if let next, let count = counted(piece, next) {
        result.append(Piece(String(count), .number, glued: piece.isGlued))
      } else if piece.isWord, let (digits, scale) = scaled(piece.text) {
        result.append(Piece(digits, .number, glued: piece.isGlued))
        result.append(Piece(scale, .word))
      } else if piece.kind == .number, let next, next.isWord, let scale = scales[next.key] {
        result.append(piece)
        result.append(Piece(scale, .word))
        index += 1
      } else if let share = whole(piece), let next, next.isWord, perCent.contains(next.key) {
        result += [
          piece.kind == .number ? piece : Piece(String(share), .number), Piece("%", .sign, glued: true),
        ]
        index += 1
      } else if piece.kind == .number, let next, next.reads("per"), index + 2 < pieces.count,
        pieces[index + 2].key == "cent"
      {
        result += [piece, Piece("%", .sign, glued: true)]
        index += 2
      } else if piece.kind == .number, let next, next.kind == .number, isThousands(piece, next) {
        var digits = piece.text + "_" + next.text
        index += 1
        while index + 1 < pieces.count, pieces[index + 1].kind == .number, isThousands(next, pieces[index + 1]) {
          digits += "_" + pieces[index + 1].text
          index += 1
        }
        result.append(Piece(digits, .number))
      } else {
        result.append(piece)
      }
      index += 1
    }
    return result
  }

  /// `6.000.000` with its points as the separators of thousands, `2,5` with its comma as the point; nil for what is
  /// neither.
  private static func grouped(_ text: String) -> String? {
    let points = text.split(separator: ".", omittingEmptySubsequences: false)
    if points.count > 2, points[0].utf8.count <= 3, points.dropFirst().allSatisfy({ $0.utf8.count == 3 }) {
      return points.joined(separator: "_")
    }
    let commas = text.split(separator: ",", omittingEmptySubsequences: false)
    return commas.count == 2 && commas[1].utf8.count != 3 ? commas.joined(separator: ".") : nil
  }

  /// `two months`, `three of`: a number in words before what it counts.
  ///
  /// `one of` is left, since it is said of each too.
  private static func counted(_ piece: Piece, _ next: Piece) -> Int? {
    guard piece.isWord, let count = words.firstIndex(of: piece.key), count > 0 else { return nil }
    return unit(next, count: count) != nil || count > 1 && next.reads("of") ? count : nil
  }

  /// `100m` as `100` and `million`.
  private static func scaled(_ text: String) -> (String, String)? {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, let scale = scales[text.dropFirst(digits.count).lowercased()] else { return nil }
    return (String(digits), scale)
  }

  /// `6 000`: a space as the thousands separator.
  private static func isThousands(_ first: Piece, _ second: Piece) -> Bool {
    second.text.utf8.count == 3 && first.text.utf8.count <= 3 && Int(first.text) != nil && Int(second.text) != nil
  }
}
