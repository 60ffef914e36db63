// How reading fails: an error is reported once and thrown on, and forms stand in each other to a limit only.

extension Parser {
  /// Reports an error and gives the failure to throw.
  mutating func fail(
    _ code: DiagnosticCode, _ message: String, at span: Span, labels: [Diagnostic.Label] = [], notes: [String] = [],
    help: [String] = [], replacements: [Diagnostic.Replacement] = []
  ) -> ParseFailure {
    errorCount += 1
    diagnostics.append(
      Diagnostic(code, message, at: span, labels: labels, notes: notes, help: help, replacements: replacements))
    return ParseFailure()
  }

  /// Reports that something else was expected at the next token.
  mutating func unexpected(_ expected: String, help: [String] = []) -> ParseFailure {
    let token = current
    // What the lexer has reported is not reported again.
    if token.kind == .unknown { return ParseFailure() }
    let place = token.kind == .newline ? span(of: token).before : span(of: token)
    return fail(.unexpected, "expected \(expected), found \(described(token))", at: place, help: help)
  }

  /// A token in the words of a message.
  func described(_ token: Token) -> String {
    switch token.kind {
    case .newline: "the line's end"
    case .end: "the end of the text"
    case .text: "the text \(text(of: token))"
    case .semicolon: "`;`"
    default: "`\(text(of: token))`"
    }
  }

  /// A bracket is two forms deep (an operand and the expression in it), so that the lexer's limit on brackets is
  /// met first.
  static let maximumDepth = 2 * Lexer.maximumNesting + 16

  /// Whether reading has met its limit on depth, and said so.
  var isCutShort: Bool { diagnostics.contains { $0.code == .nestedTooDeep } }

  /// Reads a form that may stand in itself, within the limit on depth.
  mutating func nested<Result>(
    _ body: (inout Parser) throws(ParseFailure) -> Result
  ) throws(ParseFailure) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Parser.maximumDepth else {
      // One message is enough, and what is left of this line would only repeat it.
      if isCutShort { throw ParseFailure() }
      throw fail(
        .nestedTooDeep, "forms stand in each other more than \(Parser.maximumDepth) deep here", at: span(of: current),
        help: ["bind a part with `let` and use its name"])
    }
    return try body(&self)
  }
}
