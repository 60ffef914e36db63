// "Parse with a hole": what the grammar could take at a place, noted while the parser tries each form there.

/// What may stand at a place of a text.
public struct Expectations: Sendable {
  /// The words of the grammar that are accepted there, in alphabetical order.
  public let words: [Keyword]
  /// The kinds of names that are accepted there.
  public let names: NameKinds
  /// Where the words of a name begin that is already half typed: `Viet ` in `parties of … Viet `; else nil.
  public let nameStart: UInt32?
  /// Whether the text may end there.
  public let mayEnd: Bool
}

/// Notes what the parser looks for at one token.
final class ExpectationRecorder {
  /// One thing that the parser looks for.
  enum Expectation: Hashable {
    case word(Keyword)
    case sign(Token.Kind)
  }

  /// The index of the token that is watched.
  let place: Int
  private(set) var noted: Set<Expectation> = []
  private(set) var names: NameKinds = []
  private(set) var nameStart: Int?

  init(place: Int) { self.place = place }

  func note(_ expectation: Expectation) { noted.insert(expectation) }
  func note(names kinds: NameKinds) { names.formUnion(kinds) }
  func note(nameFrom start: Int, _ kinds: NameKinds) {
    nameStart = min(nameStart ?? start, start)
    names.formUnion(kinds)
  }

  /// The words of the grammar that were looked for.
  var words: [Keyword] {
    noted.compactMap { if case .word(let word) = $0 { word } else { nil } }.sorted { $0.rawValue < $1.rawValue }
  }
}

extension Parser {
  /// What may stand at a byte of a source: the text before it is read, and the parser notes what it looks for there.
  ///
  /// For completion the offset is where the word that is being typed begins. Linear in the length of the text before.
  public static func expectations(
    in source: Source, at offset: UInt32, lexicon: ScopedLexicon
  ) -> Expectations {
    let before = Source(
      name: source.name, number: source.number, bytes: Array(source.bytes.prefix(Int(offset))))
    let lexed = Lexer.tokens(of: before)
    let recorder = ExpectationRecorder(place: lexed.tokens.count - 1)
    var parser = Parser(source: before, lexed: lexed, lexicon: lexicon, recorder: recorder)
    _ = parser.script()
    let start = recorder.nameStart.map { lexed.tokens[$0].start }
    return Expectations(
      words: recorder.words, names: recorder.names, nameStart: start,
      mayEnd: !lexed.isOpen && !parser.diagnostics.contains { $0.severity == .error })
  }

  /// Whether an entry at the prompt is whole, or more lines must follow: an open bracket or brace, or an operator or
  /// comma at its end.
  public static func isComplete(_ entry: String) -> Bool {
    !Lexer.tokens(of: Source(name: "entry", text: entry)).isOpen
  }
}
