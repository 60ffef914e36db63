// Cuts a source into tokens, in one pass over its bytes. Line ends that end nothing (inside brackets that are closed,
// after a comma, after an operator) are left out here, so that the parser can take every line end it meets at its word.

/// Cuts a source into tokens.
public struct Lexer {
  /// The tokens of a source, and what is wrong with its characters.
  public struct Result: Sendable {
    /// The tokens; the last is `.end`.
    public let tokens: [Token]
    /// Texts that are not closed, stray signs, bytes that are no text.
    public let diagnostics: [Diagnostic]
    /// Whether brackets or braces are left open, or the last word or sign asks for more.
    public let isOpen: Bool
  }

  /// How deep brackets and braces may stand in each other.
  public static let maximumNesting = 128
  /// The longest text, in bytes: spans hold 32 bits.
  static let maximumLength = 1 << 30

  /// Cuts a source into tokens.
  ///
  /// With `keepingComments`, comments, every line end, and the full stops and question marks that mean nothing are
  /// tokens too: for the formatter. Linear in the length of the source.
  public static func tokens(of source: Source, keepingComments: Bool = false) -> Result {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lexer = Lexer(bytes: bytes, source: source.number, keepsComments: keepingComments)
      return lexer.run()
    }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let source: UInt32
  private let keepsComments: Bool
  let keywords = KeywordTable.shared
  private var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the open brackets stand in `tokens`.
  private var open: [Int] = []
  private var hasLineEndsInBrackets = false
  var position = 0

  private init(bytes: UnsafeBufferPointer<UInt8>, source: UInt32, keepsComments: Bool) {
    self.bytes = bytes
    self.source = source
    self.keepsComments = keepsComments
    // Virtual memory only: what is not used is never touched, and a long file does not grow the array by copying.
    tokens.reserveCapacity(min(bytes.count, 1 << 24) / 2 + 16)
  }

  private mutating func run() -> Result {
    if bytes.count > Lexer.maximumLength {
      report(.tooLong, "this text is longer than 1 GiB", 0, 0)
      return finish()
    }
    if let zero = bytes.firstIndex(of: 0) {
      report(.notText, "this is not a text: there is a zero byte at offset \(zero)", zero, zero + 1)
      return finish()
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      if !scan() { break }
    }
    return finish()
  }

  private mutating func finish() -> Result {
    let length = UInt32(clamping: min(bytes.count, Lexer.maximumLength))
    let wantsMore = tokens.last(where: { $0.kind != .newline && $0.kind != .comment })?.asksForMore ?? false
    let isOpen = !open.isEmpty || wantsMore
    tokens.append(Token(kind: .end, start: length, end: length))
    if hasLineEndsInBrackets && !keepsComments { removeLineEndsInBrackets() }
    return Result(tokens: tokens, diagnostics: diagnostics, isOpen: isOpen)
  }

  // MARK: - One token

  /// Scans one token; false where reading must stop.
  private mutating func scan() -> Bool {
    let start = position
    let byte = bytes[start]
    switch byte {
    case 0x20, 0x09, 0x0D: position += 1
    case 0x0A:
      position += 1
      lineEnd(start)
    case UInt8(ascii: "#"): comment(start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): word(start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number(start)
    case UInt8(ascii: "\""): text(start)
    case UInt8(ascii: "("): return openBracket(.leftParenthesis)
    case UInt8(ascii: "["): return openBracket(.leftBracket)
    case UInt8(ascii: "{"): return openBracket(.leftBrace)
    case UInt8(ascii: ")"): closeBracket(.rightParenthesis, .leftParenthesis)
    case UInt8(ascii: "]"): closeBracket(.rightBracket, .leftBracket)
    case UInt8(ascii: "}"): closeBracket(.rightBrace, .leftBrace)
    case UInt8(ascii: ","): sign(.comma)
    case UInt8(ascii: ";"): sign(.semicolon)
    case UInt8(ascii: ":"): sign(.colon)
    case UInt8(ascii: "+"): sign(.plus)
    case UInt8(ascii: "-"): sign(.minus)
    case UInt8(ascii: "*"): sign(.times)
    case UInt8(ascii: "/"): sign(.slash)
    case UInt8(ascii: "%"): sign(.percent)
    case UInt8(ascii: "="): sign(.equal, length: next(is: "=") ? 2 : 1)
    case UInt8(ascii: "<"): next(is: "=") ? sign(.lessOrEqual, length: 2) : sign(.less)
    case UInt8(ascii: ">"): next(is: "=") ? sign(.greaterOrEqual, length: 2) : sign(.greater)
    case UInt8(ascii: "!") where next(is: "="): sign(.notEqual, length: 2)
    case UInt8(ascii: "."): endMark(.fullStop)
    case UInt8(ascii: "?"): endMark(.questionMark)
    case 0x80...: return beyondASCII(start)
    case UInt8(ascii: "'") where textOfPrint(start, length: 1, opening: "'"): break
    default: stray(start, length: 1)
    }
    return true
  }

  private func next(is character: Unicode.Scalar) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: character)
  }

  mutating func sign(_ kind: Token.Kind, length: Int = 1) {
    let start = position
    position += length
    add(kind, start)
  }

  mutating func add(_ kind: Token.Kind, _ start: Int, _ keyword: Keyword = .unlisted) {
    tokens.append(
      Token(
        kind: kind, keyword: keyword, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: position)))
  }

  private mutating func lineEnd(_ start: Int) {
    if keepsComments {
      add(.newline, start)
      return
    }
    guard let last = tokens.last, last.kind != .newline else { return }
    // `code AND` is Andorra's code and no operator.
    let isCode = tokens.count > 1 && tokens[tokens.count - 2].keyword == .code
    guard !last.asksForMore || isCode else { return }
    add(.newline, start)
    if !open.isEmpty { hasLineEndsInBrackets = true }
  }

  private mutating func comment(_ start: Int) {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    if keepsComments {
      let line = position
      while position > start, bytes[position - 1] == 0x0D || bytes[position - 1] == 0x20 || bytes[position - 1] == 0x09
      {
        position -= 1
      }
      add(.comment, start)
      position = line
    }
  }

  /// A full stop or question mark: nothing at the end of a line or before a closing bracket, a sign elsewhere.
  private mutating func endMark(_ kind: Token.Kind) {
    let start = position
    position += 1
    var ahead = position
    while ahead < bytes.count, bytes[ahead] == 0x20 || bytes[ahead] == 0x09 || bytes[ahead] == 0x0D { ahead += 1 }
    let endsSomething =
      ahead == bytes.count
      || [0x0A, UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "?")]
        .contains(bytes[ahead])
    if !endsSomething || keepsComments { add(endsSomething ? .ignored : kind, start) }
  }

  // MARK: - Brackets

  private mutating func openBracket(_ kind: Token.Kind) -> Bool {
    open.append(tokens.count)
    sign(kind)
    guard open.count <= Lexer.maximumNesting else {
      report(
        .nestedTooDeep, "brackets stand in each other more than \(Lexer.maximumNesting) deep here", position - 1,
        position)
      open.removeAll()
      return false
    }
    return true
  }

  private mutating func closeBracket(_ kind: Token.Kind, _ opener: Token.Kind) {
    // A brace closes whatever was left open inside it; a wrong round or square bracket closes nothing.
    if let match = open.lastIndex(where: { tokens[$0].kind == opener }) {
      let crossesBrace = opener != .leftBrace && open[match...].contains { tokens[$0].kind == .leftBrace }
      if !crossesBrace {
        if opener != .leftBrace && hasLineEndsInBrackets { matched.append((open[match], tokens.count)) }
        open.removeSubrange(match...)
      }
    }
    sign(kind)
  }

  /// Pairs of round or square brackets, as places in `tokens`.
  private var matched: [(Int, Int)] = []

  private mutating func removeLineEndsInBrackets() {
    guard !matched.isEmpty else { return }
    var isInside = [Bool](repeating: false, count: tokens.count)
    // Outer pairs come after inner ones; braces inside brackets do not occur.
    for (first, last) in matched where !isInside[first] || !isInside[last] {
      for index in first...last { isInside[index] = true }
    }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() where !(isInside[index] && token.kind == .newline) { kept.append(token) }
    tokens = kept
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, _ start: Int, _ end: Int, help: [String] = []) {
    let span = Span(source: source, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    diagnostics.append(Diagnostic(code, message, at: span, help: help))
  }
}
