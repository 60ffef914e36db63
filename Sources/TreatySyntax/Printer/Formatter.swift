// `treaty fmt`: the one true layout. It works on tokens and line breaks, so that it needs no lexicon, keeps comments and
// every word as typed, and cannot change what a script says: only the spaces between tokens are its own.

/// Lays a script out.
public struct Formatter {
  /// A script laid out, or why it cannot be.
  public struct Result: Sendable {
    /// The script laid out; nil where it has an error that leaves its lines in doubt.
    public let text: String?
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]
  }

  /// Lays a script out: two spaces for each open brace and for a line that goes on, one space between words, no space
  /// at a line's end, at most one empty line, comments at lines' ends below each other.
  ///
  /// Laying out what is laid out changes nothing. Linear in the length of the source.
  public static func format(_ source: Source) -> Result {
    let lexed = Lexer.tokens(of: source, keepingComments: true)
    guard lexed.diagnostics.isEmpty else { return Result(text: nil, diagnostics: lexed.diagnostics) }
    var formatter = Formatter(source: source, tokens: lexed.tokens)
    return Result(text: formatter.run(), diagnostics: [])
  }

  private let source: Source
  private let tokens: [Token]
  private var lines: [Line] = []
  private var braces = 0
  private var brackets = 0

  /// One line of the result: what stands in it, and the comment at its end.
  private struct Line {
    var indent = 0
    var text = ""
    var comment: String?
    var isEmpty: Bool { text.isEmpty && comment == nil }
  }

  private init(source: Source, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  private mutating func run() -> String {
    var place = 0
    var goesOn = false
    while tokens[place].kind != .end {
      var end = place
      while tokens[end].kind != .newline && tokens[end].kind != .end { end += 1 }
      let line = line(tokens[place..<end], goesOn: goesOn)
      if !line.isEmpty || !(lines.last?.isEmpty ?? true) { lines.append(line) }
      if let last = tokens[place..<end].lastIndex(where: { $0.kind != .comment && $0.kind != .ignored }) {
        // `code AND` is Andorra's code and no operator.
        let isCode = last > 0 && tokens[last - 1].keyword == .code
        goesOn = (tokens[last].asksForMore && !isCode) || brackets > 0
      }
      place = tokens[end].kind == .end ? end : end + 1
    }
    dropEmptyLinesAtBraces()
    return laidOut()
  }

  // MARK: - Lines

  private mutating func line(_ content: ArraySlice<Token>, goesOn: Bool) -> Line {
    var line = Line()
    let closers = content.prefix { $0.kind == .rightBrace || $0.kind == .rightParenthesis || $0.kind == .rightBracket }
    let closed = closers.filter { $0.kind == .rightBrace }.count
    let beginsWithBracket = closers.first.map { $0.kind != .rightBrace } ?? false
    line.indent = max(0, braces - closed) * 2 + (goesOn && !beginsWithBracket && closed == 0 ? 2 : 0)
    var last: Int?
    for place in content.indices {
      let token = tokens[place]
      if token.kind == .comment {
        line.comment = text(of: token)
        break
      }
      if let last, needsSpace(between: last, place) { line.text += " " }
      line.text += text(of: token)
      last = place
      switch token.kind {
      case .leftBrace: braces += 1
      case .rightBrace: (braces, brackets) = (max(0, braces - 1), 0)
      case .leftParenthesis, .leftBracket: brackets += 1
      case .rightParenthesis, .rightBracket: brackets = max(0, brackets - 1)
      default: break
      }
    }
    return line
  }

  private func text(of token: Token) -> String {
    source.text(of: Span(source: source.number, start: token.start, end: token.end))
  }

  /// An empty line after an opening brace or before a closing one says nothing.
  private mutating func dropEmptyLinesAtBraces() {
    var kept: [Line] = []
    for line in lines {
      if line.text.hasPrefix("}"), kept.last?.isEmpty == true { kept.removeLast() }
      if line.isEmpty, kept.isEmpty || kept.last?.text.hasSuffix("{") == true { continue }
      kept.append(line)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    lines = kept
  }

  private func laidOut() -> String {
    var result = ""
    var place = 0
    while place < lines.count {
      // Lines next to each other with a comment at their ends: the comments stand below each other.
      var end = place
      while end < lines.count, !lines[end].text.isEmpty, lines[end].comment != nil { end += 1 }
      if end > place {
        let widths = lines[place..<end].map { $0.indent + $0.text.unicodeScalars.count }
        let column = widths.max() ?? 0
        for index in place..<end {
          let width = lines[index].indent + lines[index].text.unicodeScalars.count
          let gap = column <= Formatter.widestCommentColumn ? column - width + 2 : 2
          result += written(lines[index], gap: gap)
        }
        place = end
      } else {
        result += written(lines[place], gap: 0)
        place += 1
      }
    }
    return result
  }

  /// Beyond this column comments are not aligned: they would leave the window.
  private static let widestCommentColumn = 100

  private func written(_ line: Line, gap: Int) -> String {
    guard !line.isEmpty else { return "\n" }
    let indent = String(repeating: " ", count: line.indent)
    guard let comment = line.comment else { return indent + line.text + "\n" }
    if line.text.isEmpty { return indent + comment + "\n" }
    return indent + line.text + String(repeating: " ", count: gap) + comment + "\n"
  }

  // MARK: - Spaces

  /// Whether a space stands between two tokens of a line.
  private func needsSpace(between first: Int, _ second: Int) -> Bool {
    let (left, right) = (tokens[first], tokens[second])
    let isTight = left.end == right.start
    switch (left.kind, right.kind) {
    case (_, .comma), (_, .semicolon), (_, .colon), (_, .rightParenthesis), (_, .rightBracket), (_, .ignored):
      return false
    case (.leftParenthesis, _), (.leftBracket, _): return false
    case (_, .percent): return false
    // `f(x)` may be a function; `count (S)` is not.
    case (.word, .leftParenthesis): return !(isTight && !left.keyword.isReserved && left.keyword != .count)
    // `1st`, `90days`, `13bis` stay as they are typed.
    case (.number, .word), (.word, .number), (.number, .number): return !isTight
    case (_, .minus): return !isJoint(second, of: [.word, .number])
    case (.minus, _): return isMinusOfTwo(first) && !isJoint(first, of: [.word, .number])
    // `7/8` and `1/2/2026` stay as they are typed.
    case (.number, .slash): return !isJoint(second, of: [.number])
    case (.slash, .number): return !isJoint(first, of: [.number])
    // `01.06.2026` is no date, but it is not ours to change.
    case (.fullStop, _), (_, .fullStop): return !isTight
    default: return true
    }
  }

  /// Whether a sign stands without spaces between two tokens of these kinds.
  private func isJoint(_ sign: Int, of kinds: [Token.Kind]) -> Bool {
    guard sign > 0, sign + 1 < tokens.count else { return false }
    let (left, right) = (tokens[sign - 1], tokens[sign + 1])
    return left.end == tokens[sign].start && tokens[sign].end == right.start && kinds.contains(left.kind)
      && kinds.contains(right.kind)
  }

  /// Whether a minus stands between two operands, and is not the sign of one.
  private func isMinusOfTwo(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = tokens[place - 1]
    switch before.kind {
    case .number, .date, .text, .percent, .rightParenthesis, .rightBracket: return true
    case .word: return !before.asksForMore && !Formatter.wordsBeforeASign.contains(before.keyword)
    default: return false
    }
  }

  /// Reserved words after which an operand begins, beside those that ask for more anyway.
  private static let wordsBeforeASign: Set<Keyword> = [
    .if, .else, .let, .from, .to, .by, .on, .than, .least, .print, .expect, .with,
  ]
}
