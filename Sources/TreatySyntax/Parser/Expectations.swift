// "Parse with a hole": what the grammar could take at a place, noted while the parser tries each form there.

/// What may stand at a place of a text.
public struct Expectations: Sendable {
  /// The words of the grammar that are accepted there, in alphabetical order.
  public let words: [Keyword]
  /// What is accepted there and is no word of the grammar elsewhere, in alphabetical order: months, `two thirds`, the
  /// kinds of states.
  public let phrases: [String]
  /// The kinds of names that are accepted there.
  public let names: NameKinds
  /// The names known there: those of a block, a function or the lines before it too.
  public let lexicon: ScopedLexicon
  /// Whether a word of the writer's own is accepted there: a new name, a place, a subject.
  public let takesNewWord: Bool
  /// Where the words of a name begin that is already half typed: `Viet ` in `parties of … Viet `; else nil.
  public let nameStart: UInt32?
  /// The kinds of names that this half-typed one may be.
  public let longerNames: NameKinds
  /// Whether the text may end there.
  public let mayEnd: Bool
  /// Whether anything was looked for there: where not, what stands before was not understood.
  public let isReached: Bool
}

/// Notes what the parser looks for at one token.
final class ExpectationRecorder {
  /// One thing that the parser looks for.
  enum Expectation: Hashable {
    case word(Keyword)
    case sign(Token.Kind)
    case phrase(String)
  }

  /// The index of the token that is watched.
  let place: Int
  private(set) var noted: Set<Expectation> = []
  private(set) var names: NameKinds = []
  private(set) var nameStart: Int?
  private(set) var longerNames: NameKinds = []
  private(set) var lexicon: ScopedLexicon?
  private(set) var takesNewWord = false
  /// Whether nothing more is noted.
  var isClosed = false

  init(place: Int) { self.place = place }

  func note(_ expectation: Expectation) {
    if !isClosed { noted.insert(expectation) }
  }
  func noteNewWord() { takesNewWord = true }
  func note(names kinds: NameKinds, of lexicon: ScopedLexicon) {
    guard !isClosed else { return }
    names.formUnion(kinds)
    self.lexicon = lexicon
  }
  func note(nameFrom start: Int, _ kinds: NameKinds, of lexicon: ScopedLexicon) {
    nameStart = min(nameStart ?? start, start)
    longerNames.formUnion(kinds)
    self.lexicon = lexicon
  }

  /// Whether anything was looked for.
  var hasNoted: Bool { !noted.isEmpty || !names.isEmpty || takesNewWord }

  /// The words of the grammar that were looked for.
  var words: [Keyword] {
    noted.compactMap { if case .word(let word) = $0 { word } else { nil } }.sorted { $0.rawValue < $1.rawValue }
  }

  /// What else was looked for by its letters.
  var phrases: [String] {
    noted.compactMap { if case .phrase(let phrase) = $0 { phrase } else { nil } }.sorted()
  }
}

// MARK: - Noting

extension Parser {
  /// Whether the token so far on is the one that is watched: what may stand there is wanted, and not what does.
  func isWatched(ahead distance: Int = 0) -> Bool { recorder?.place == index + distance }

  /// Notes words of the grammar that the token so far on may be.
  func noteWords(_ words: @autoclosure () -> [Keyword], ahead distance: Int = 0) {
    guard let recorder, isWatched(ahead: distance) else { return }
    for word in words() { recorder.note(.word(word)) }
  }

  /// Notes words that are none of the grammar elsewhere, and may stand so far on.
  func notePhrases(_ phrases: @autoclosure () -> [String], ahead distance: Int = 0) {
    guard let recorder, isWatched(ahead: distance) else { return }
    for phrase in phrases() { recorder.note(.phrase(phrase)) }
  }

  /// Notes nothing more where the text ends here: what may stand in an open body may not stand around it.
  func closeExpectations() {
    if isWatched() { recorder?.isClosed = true }
  }

  /// Notes that a word of the writer's own may stand here.
  func noteNewWord() {
    if isWatched() { recorder?.noteNewWord() }
  }
}

// MARK: - Asking

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
      words: recorder.words, phrases: recorder.phrases, names: recorder.names,
      lexicon: recorder.lexicon ?? parser.lexicon, takesNewWord: recorder.takesNewWord, nameStart: start,
      longerNames: recorder.longerNames,
      mayEnd: !lexed.isOpen && !parser.diagnostics.contains { $0.severity == .error }, isReached: recorder.hasNoted)
  }

  /// Whether an entry at the prompt is whole, or more lines must follow: an open bracket or brace, or an operator or
  /// comma at its end.
  public static func isComplete(_ entry: String) -> Bool {
    !Lexer.tokens(of: Source(name: "entry", text: entry)).isOpen
  }
}
