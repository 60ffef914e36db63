// A line as the advice sees it: words, names, dates, numbers, texts and signs. It is cut more freely than the lexer
// cuts, because what people type is not yet the language: `'text'`, `6,000`, `31.12.2016` and `&&` are one piece each.

/// One word, name, date, number, text or sign of a line that is nearly right.
struct Piece: Hashable, Sendable {
  /// What it is written as in a suggestion.
  var text: String
  /// The text in lower case and without accents: what rules compare with.
  var key: String
  /// What kind of piece it is.
  var kind: Kind
  /// Whether it stands directly behind the piece before it, without a space.
  var isGlued: Bool

  /// The kinds of pieces.
  enum Kind: Hashable, Sendable {
    /// A word of the grammar, or any other word.
    case word
    /// A name that the lexicon knows, with the kind of thing that it names.
    case name(NameSort)
    /// A day, month or year, by its last day: `2016` is also a number.
    case date
    case number
    case text
    case sign
  }

  /// The sorts of names that rules tell apart.
  enum NameSort: Hashable, Sendable {
    case state, group, treaty, scenario, other
  }

  init(_ text: String, _ kind: Kind, glued: Bool = false) {
    self.text = text
    self.kind = kind
    key = LineCutter.key(of: text)
    isGlued = glued
  }

  /// Equal where it is written alike and means the same: the key follows from the text.
  static func == (left: Piece, right: Piece) -> Bool {
    left.kind == right.kind && left.isGlued == right.isGlued && left.text == right.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(kind)
  }

  /// Whether it is this word or sign.
  func reads(_ word: String) -> Bool {
    guard key == word else { return false }
    switch kind {
    case .word, .sign: return true
    case .name, .date, .number, .text: return false
    }
  }

  /// Whether it is a word that is neither a name nor a date.
  var isWord: Bool { kind == .word }

  /// The name's sort, where it is a name.
  var nameSort: NameSort? {
    if case .name(let sort) = kind { sort } else { nil }
  }
}

extension [Piece] {
  /// The pieces as a line of the language: one space between words, none before a comma or inside brackets.
  var line: String {
    var line = ""
    var previous: Piece?
    for piece in self {
      if let previous, !piece.isGlued, !Self.opens(previous), !Self.closes(piece) { line += " " }
      line += piece.text
      previous = piece
    }
    return line
  }

  private static func opens(_ piece: Piece) -> Bool {
    piece.kind == .sign && (piece.text == "(" || piece.text == "[" || piece.text == "\n")
  }

  private static func closes(_ piece: Piece) -> Bool {
    piece.kind == .sign && [")", "]", ",", ";", ":", "%", "\n"].contains(piece.text)
  }
}
