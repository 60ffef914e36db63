// A rule of the advice: a pattern of what people type and the form of the language that says it.

/// One rewriting of a part of a line.
struct Rule: Sendable {
  let pattern: Pattern
  let template: Template
  let place: Place
  /// How far it goes from what was typed: lower comes first.
  let cost: Double
  /// The words with which it can begin; nil where it begins with a slot.
  private let firstWords: Set<String>?
  /// For each element that must be there, the words with which it can begin: a line without one of them is no match.
  let required: [Set<String>]

  enum Place: Sendable {
    /// It reads a whole clause: up to a line's end, a context, a bracket.
    case clause
    /// It reads some words anywhere.
    case anywhere
  }

  init(_ pattern: String, _ template: String, _ place: Place, cost: Double) {
    self.pattern = Pattern(pattern)
    self.template = Template(template)
    self.place = place
    self.cost = cost
    var first: Set<String> = []
    var isOpen = true
    for element in self.pattern.elements where isOpen {
      let runs: [[String]]
      switch element {
      case .words(let words), .choice(_, let words): runs = words
      case .slot:
        runs = []
        first = []
      }
      guard !runs.isEmpty else { break }
      first.formUnion(runs.compactMap(\.first))
      isOpen = runs.contains { $0.isEmpty }
    }
    firstWords = isOpen || first.isEmpty ? nil : first
    required = self.pattern.elements.compactMap { element in
      switch element {
      case .words(let runs), .choice(_, let runs): runs.contains([]) ? nil : Set(runs.compactMap(\.first))
      case .slot: nil
      }
    }
  }

  /// A rule for one sign, written as another sign or word.
  init(sign: String, _ template: String, cost: Double) {
    pattern = Pattern(sign: sign)
    self.template = Template(template)
    place = .anywhere
    self.cost = cost
    firstWords = [sign]
    required = [[sign]]
  }

  /// The rules of a table, read as whole clauses; `words` holds alternatives that tables share.
  static func clauses(cost: Double = 1, with words: String = "", _ table: String) -> [Rule] {
    RuleTable.entries(table, words: words).map { Rule($0.pattern, $0.template, .clause, cost: cost) }
  }

  /// The rules of a table, read as some words anywhere.
  static func words(cost: Double = 1, with words: String = "", _ table: String) -> [Rule] {
    RuleTable.entries(table, words: words).map { Rule($0.pattern, $0.template, .anywhere, cost: cost) }
  }

  /// The lines that it makes of a line.
  ///
  /// Each match is written out, so that the work grows with the matches and the length of the line; `steps` counts it.
  func edits(of pieces: [Piece], counting steps: inout Int) -> [Edit] {
    var edits: [Edit] = []
    let starts = place == .clause ? Clauses.starts(of: pieces) : Array(pieces.indices)
    let ends = place == .clause ? Clauses.ends(of: pieces) : [pieces.count]
    for (rank, start) in starts.enumerated() {
      if let firstWords, !firstWords.contains(pieces[start].key) { continue }
      for (order, end) in ends.enumerated() where end > start {
        for match in pattern.matches(pieces[start..<end], whole: place == .clause, counting: &steps) {
          steps += pieces.count
          let written = template.filled(match.bindings)
          let after = pieces[(start + match.length)...]
          let edited = Array(pieces[..<start]) + written + after
          guard edited != pieces else { continue }
          // The whole line before a part of it.
          let far = place == .clause ? 0.05 * Double(rank + order) : 0
          edits.append(Edit(pieces: edited, cost: cost + far))
        }
      }
    }
    return edits
  }
}

/// A line that a rule makes of another.
struct Edit: Sendable {
  let pieces: [Piece]
  /// How far it is from the line before.
  let cost: Double
  /// Whether it changes a small word without a reason: offered only where no rule has found a line.
  var isGuess = false
}

/// Where clauses of a line may begin and end.
enum Clauses {
  private static let openers: Set<String> = [":", "{", ";", "(", "=", "\n"]
  private static let heads: Set<String> = [
    "print", "expect", "explain", "why", "show", "list", "count", "not", "and", "or", "then", "else", "export", "if",
    "please",
  ]

  /// The line's start, and every place behind a word or sign that opens a clause; at most eight.
  static func starts(of pieces: [Piece]) -> [Int] {
    var starts = pieces.isEmpty ? [] : [0]
    for (index, piece) in pieces.enumerated() where index + 1 < pieces.count && starts.count < 8 {
      let opens = piece.kind == .sign && openers.contains(piece.text) || piece.isWord && heads.contains(piece.key)
      if opens { starts.append(index + 1) }
    }
    return starts
  }

  private static let closers: Set<String> = [
    ")", "}", ";", "\n", "{", ":", ",", "=", "<", ">", "<=", ">=", "!=", "==", "=>", "=<", "|",
  ]
  private static let tails: Set<String> = [
    "under", "and", "or", "then", "else", "but", "limit", "order", "sorted", "given", "if", "that", "within", "where",
  ]
  private static let times: Set<String> = [
    "as", "on", "at", "until", "before", "by", "in", "during", "till", "since", "from", "asof", "as-of",
  ]

  /// The line's end, and every place before a word or sign that ends a clause; at most eight.
  static func ends(of pieces: [Piece]) -> [Int] {
    var ends = [pieces.count]
    for (index, piece) in pieces.enumerated().reversed() where index > 0 && ends.count < 8 {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      let closes = piece.kind == .sign && closers.contains(piece.text) || piece.isWord && tails.contains(piece.key)
      let isTime =
        piece.isWord && times.contains(piece.key)
        && (next?.kind == .date || next?.reads("of") == true
          || next.map { DateReader.lastDay(ofYear: $0) != nil } == true)
      if closes || isTime || piece.kind == .date { ends.append(index) }
    }
    return ends
  }
}
