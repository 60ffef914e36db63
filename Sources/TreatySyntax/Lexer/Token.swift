// The words and signs that the lexer cuts a text into. A token holds no text of its own, only where it stands:
// thousands of act lines become one array of small structs.

/// One word, number, text, sign or line end of a source.
public struct Token: Hashable, Sendable {
  /// What kind of token it is.
  public let kind: Kind
  /// The word of the grammar that a word token spells, by any case; `.unlisted` for other words and other tokens.
  public let keyword: Keyword
  /// The offset of its first byte.
  public let start: UInt32
  /// The offset after its last byte.
  public let end: UInt32

  /// A token.
  public init(kind: Kind, keyword: Keyword = .unlisted, start: UInt32, end: UInt32) {
    self.kind = kind
    self.keyword = keyword
    self.start = start
    self.end = end
  }

  /// The kinds of tokens.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, digits, underscores, inner apostrophes; begins with a letter or an underscore.
    case word
    /// Digits with underscores and at most one decimal point.
    case number
    /// `YYYY-MM-DD`.
    case date
    /// `"…"` with its quotes.
    case text
    /// A line's end, or several with comments between them.
    case newline
    case semicolon, comma, colon, fullStop
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case plus, minus, times, slash, percent
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case questionMark
    /// Bytes that mean nothing here: a stray sign, a control character, bytes that are not UTF-8.
    case unknown
    /// A comment; only where the lexer keeps them.
    case comment
    /// A full stop or question mark at a line's end; only where the lexer keeps comments.
    case ignored
    /// The end of the text.
    case end
  }

  /// Whether a line cannot end after it: a comma, an operator word or sign.
  public var asksForMore: Bool {
    switch kind {
    case .comma, .colon, .plus, .minus, .times, .slash, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual:
      true
    case .word:
      switch keyword {
      case .and, .or, .not, .plus, .but, .within, .that, .where, .in, .of, .is, .are, .as, .then: true
      default: false
      }
    default: false
    }
  }

  /// Whether it ends a statement or a line of a body.
  public var endsLine: Bool {
    kind == .newline || kind == .semicolon || kind == .rightBrace || kind == .end
  }
}
