// The parser: written by hand, one file an area of the language. This file holds what all areas use: the tokens, one
// step forward, the failure of a line, and the limit on depth.

import TreatyModel

/// What a source was read into.
public struct ParseResult: Sendable {
  /// The statements.
  public let script: Script
  /// Everything that is wrong or worth knowing, in the order of the text.
  public let diagnostics: [Diagnostic]
  /// The names that were given before, and those that this source gives: for the next entry at a prompt.
  public let lexicon: ScopedLexicon
  /// Whether the text stops where more must follow: an open bracket or brace, an operator or a comma at its end.
  public let isOpen: Bool

  /// Whether any diagnostic is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A line that cannot be read; its diagnostic has been reported.
struct ParseFailure: Error {}

/// Reads sources into trees.
public struct Parser {
  let source: Source
  let tokens: [Token]
  var index = 0
  /// The names known at this point of the text.
  ///
  /// Changed only through `change(_:)`.
  private(set) var lexicon: ScopedLexicon
  var diagnostics: [Diagnostic]
  /// How many errors this source has so far, those aside that `expect error` waits for.
  var errorCount = 0
  /// How many forms stand in each other here.
  var depth = 0
  /// How many tokens have been stepped over, those of readings that were given up too.
  private(set) var steps = 0
  /// Whether a name with `and` in it is two operands here.
  var splitsNames = false
  /// How many `where`, `with` and `sorted by` this place stands in: there a bare property is the element's.
  var elementDepth = 0
  /// How many blocks this place stands in.
  var blockDepth = 0
  /// The names that this source has declared, by folded key: two of them may not clash.
  var declaredHere = KeyTable<Span>()
  /// Notes what the grammar accepts at one place; nil in ordinary reading.
  var recorder: ExpectationRecorder?
  /// Whether this source declares what the built-in lexicon names: then its names hide nothing.
  let declaresBuiltIn: Bool
  /// Whether only the tree is wanted: then an error looks for no names and words that may be meant.
  private(set) var isTrial = false
  /// The scratch key of name matching, kept to spare allocations.
  var nameKey: [UInt8] = []
  var matchMemory = NameMatchMemory()
  var lookupMemory = LookupMemory()
  /// What was read last to see whose contexts they are.
  var contextsAhead: ContextsAhead?

  init(
    source: Source, lexed: Lexer.Result, lexicon: ScopedLexicon, recorder: ExpectationRecorder? = nil,
    declaresBuiltIn: Bool = false
  ) {
    self.declaresBuiltIn = declaresBuiltIn
    self.source = source
    tokens = lexed.tokens
    diagnostics = lexed.diagnostics
    self.lexicon = lexicon
    self.recorder = recorder
  }

  /// Reads a source with the names of a lexicon.
  ///
  /// All errors come in one run: after one, reading goes on at the next line's end, `;` or closing brace. Linear in
  /// the length of the source. With `declaresBuiltIn` the source is a file of the built-in register, which declares
  /// what the lexicon's names stand for.
  public static func parse(
    _ source: Source, lexicon: ScopedLexicon, declaresBuiltIn: Bool = false
  ) -> ParseResult {
    let lexed = Lexer.tokens(of: source)
    var parser = Parser(source: source, lexed: lexed, lexicon: lexicon, declaresBuiltIn: declaresBuiltIn)
    let script = parser.script()
    return ParseResult(
      script: script, diagnostics: parser.diagnosticsInOrder(), lexicon: parser.lexicon, isOpen: lexed.isOpen)
  }

  /// The statements of a source that can be read without an error; `nil` of any other.
  ///
  /// Like `parse`, without the work of saying what is wrong.
  public static func statements(of source: Source, lexicon: ScopedLexicon) -> [Statement]? {
    let lexed = Lexer.tokens(of: source)
    guard !lexed.isOpen, lexed.diagnostics.allSatisfy({ $0.severity != .error }) else { return nil }
    var parser = Parser(source: source, lexed: lexed, lexicon: lexicon)
    parser.isTrial = true
    let script = parser.script()
    return parser.diagnostics.contains { $0.severity == .error } ? nil : script.statements
  }

  func diagnosticsInOrder() -> [Diagnostic] {
    diagnostics.enumerated().sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
  }

  /// Opens a scope; what is named from here on is known up to its end.
  mutating func openScope() -> ScopedLexicon.Scope { lexicon.openScope() }

  /// Changes the names that are known from here on.
  mutating func change(_ body: (inout ScopedLexicon) -> Void) {
    body(&lexicon)
    matchMemory = NameMatchMemory()
    contextsAhead = nil
  }
}

// MARK: - Looking and stepping

extension Parser {
  /// The token that is read next.
  var current: Token { tokens[index] }

  /// A token further on; the end where there is none.
  func token(ahead distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  /// Whether the next token is of this kind.
  func atSign(_ kind: Token.Kind) -> Bool {
    if let recorder, recorder.place == index { recorder.note(.sign(kind)) }
    return tokens[index].kind == kind
  }

  /// Whether the next word is this one.
  func at(_ keyword: Keyword) -> Bool {
    if let recorder, recorder.place == index { recorder.note(.word(keyword)) }
    return tokens[index].keyword == keyword
  }

  /// Whether these words stand here.
  func at(_ first: Keyword, _ second: Keyword) -> Bool {
    at(first) && isWord(second, ahead: 1)
  }

  /// Whether these words stand here.
  func at(_ first: Keyword, _ second: Keyword, _ third: Keyword) -> Bool {
    at(first) && isWord(second, ahead: 1) && isWord(third, ahead: 2)
  }

  /// Whether the word so far on is this one.
  func isWord(_ keyword: Keyword, ahead distance: Int) -> Bool {
    if let recorder, recorder.place == index + distance { recorder.note(.word(keyword)) }
    return token(ahead: distance).keyword == keyword
  }

  /// Whether the next word is one of these.
  func at(anyOf keywords: [Keyword]) -> Bool {
    if let recorder, recorder.place == index { for keyword in keywords { recorder.note(.word(keyword)) } }
    return keywords.contains(tokens[index].keyword)
  }

  /// Steps over the next token and gives it.
  ///
  /// The end is never stepped over.
  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[index]
    if token.kind != .end { index += 1 }
    steps += 1
    return token
  }

  /// Steps over the next token if it is of this kind.
  mutating func takeSign(_ kind: Token.Kind) -> Bool {
    guard atSign(kind) else { return false }
    advance()
    return true
  }

  /// Steps over the next word if it is this one.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  /// Steps over these words if they stand here.
  mutating func take(_ first: Keyword, _ second: Keyword) -> Bool {
    guard at(first, second) else { return false }
    advance()
    advance()
    return true
  }

  /// Steps over these words if they stand here.
  mutating func take(_ first: Keyword, _ second: Keyword, _ third: Keyword) -> Bool {
    guard at(first, second, third) else { return false }
    advance()
    advance()
    advance()
    return true
  }

  /// Steps over a word that must stand here.
  mutating func require(_ keyword: Keyword, after what: String? = nil) throws(ParseFailure) {
    guard take(keyword) else {
      throw unexpected("`\(keyword.rawValue)`" + (what.map { " after \($0)" } ?? ""))
    }
  }

  /// Steps over a sign that must stand here.
  mutating func requireSign(_ kind: Token.Kind, _ words: String) throws(ParseFailure) {
    guard takeSign(kind) else { throw unexpected(words) }
  }

  /// The span of a token.
  func span(of token: Token) -> Span { Span(source: source.number, start: token.start, end: token.end) }

  /// The span from the start of a token to the end of the last one that was stepped over.
  func span(from start: Int) -> Span {
    let first = tokens[start]
    let last = index > start ? tokens[index - 1] : first
    return Span(source: source.number, start: first.start, end: max(first.start, last.end))
  }

  /// The text of a token.
  func text(of token: Token) -> String { source.text(of: span(of: token)) }

  /// Whether a token begins where the one before it ends.
  func isAdjacent(_ place: Int) -> Bool {
    place > 0 && place < tokens.count && tokens[place - 1].end == tokens[place].start
  }

  /// Steps over these words if they stand here.
  mutating func take(_ first: Keyword, _ second: Keyword, _ third: Keyword, _ fourth: Keyword) -> Bool {
    guard at(first, second, third), isWord(fourth, ahead: 3) else { return false }
    index += 4
    return true
  }

  /// Tries a reading; where it fails, or gives nil, the place and the diagnostics are as before.
  mutating func attempt<Result>(_ body: (inout Parser) throws(ParseFailure) -> Result?) -> Result? {
    let (place, count, errors) = (index, diagnostics.count, errorCount)
    let wasClosed = recorder?.isClosed ?? false
    if let result = try? body(&self) { return result }
    index = place
    recorder?.isClosed = wasClosed
    diagnostics.removeSubrange(count...)
    errorCount = errors
    return nil
  }
}
