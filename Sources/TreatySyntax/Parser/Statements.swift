// Statements, blocks, and going on after an error.

extension Parser {
  /// Reads the whole source.
  mutating func script() -> Script {
    var statements: [Statement] = []
    while current.kind != .end {
      if current.kind == .newline || current.kind == .semicolon {
        advance()
      } else if current.kind == .rightBrace {
        _ = fail(.unopenedBracket, "this `}` closes nothing", at: span(of: current))
        advance()
        stopAfterTooManyErrors()
      } else if let statement = recovering({ parser throws(ParseFailure) in try parser.statement() }) {
        statements.append(statement)
      }
    }
    noteExpectationsAtEnd()
    return Script(statements: statements)
  }

  /// At the end of the text a new statement may begin: the words that begin one are noted by trying to read it.
  mutating func noteExpectationsAtEnd() {
    guard isWatched(), beginsLineOrBlock else { return }
    let count = diagnostics.count
    _ = try? statement()
    diagnostics.removeSubrange(min(count, diagnostics.count)...)
  }

  /// Whether a new line of a script or body may begin here.
  var beginsLineOrBlock: Bool {
    index == 0 || tokens[index - 1].endsLine || tokens[index - 1].kind == .leftBrace
  }

  /// Reads something that ends with its line; after an error goes on at the next line's end, `;` or closing brace.
  mutating func recovering<Result>(_ body: (inout Parser) throws(ParseFailure) -> Result) -> Result? {
    let start = index
    let before = diagnostics.count
    var result: Result?
    do {
      result = try body(&self)
      if !current.endsLine { throw trailing() }
      stopAfterTooManyErrors()
      return result
    } catch {
      dropFollowUp(since: before)
      suggestWord(from: start, since: before, body)
      skipToLineEnd(from: start)
      return result
    }
  }

  /// After a name that nothing has, what else the line lacks is not worth a second message.
  mutating func dropFollowUp(since before: Int) {
    guard let last = diagnostics.indices.last, last > before,
      diagnostics[last].code == .unexpected || diagnostics[last].code == .chainedComparison,
      diagnostics[before..<last].contains(where: { $0.code == .unknownName || $0.code == .ambiguousName })
    else { return }
    diagnostics.removeLast()
  }

  /// What stands after a statement that could have ended.
  mutating func trailing() -> ParseFailure {
    switch current.kind {
    case .rightParenthesis, .rightBracket:
      return fail(.unopenedBracket, "this `\(text(of: current))` closes nothing", at: span(of: current))
    case .word where actVerb(current) != nil:
      return fail(
        .actWithoutDate, "an act begins with its date", at: span(of: current),
        help: ["write `on DATE` before the states: `on 2026-06-01 France ratifies TREATY`"])
    default: return unexpected("the end of the line")
    }
  }

  /// More errors than this help no one, and showing them would take longer than reading the text.
  private static let mostErrors = 200

  mutating func stopAfterTooManyErrors() {
    guard errorCount >= Parser.mostErrors, current.kind != .end else { return }
    let place = span(of: current).before
    index = tokens.count - 1
    _ = fail(.tooManyErrors, "there are more errors than are shown; the rest was not read", at: place)
  }

  mutating func skipToLineEnd(from start: Int) {
    var braces = 0
    stopAfterTooManyErrors()
    if index > start, current.kind != .end, beginsLine(current) { return }
    while current.kind != .end {
      switch current.kind {
      case .leftBrace: braces += 1
      case .rightBrace:
        if braces == 0 { return }
        braces -= 1
      case .newline, .semicolon: if braces == 0 { return }
      default: break
      }
      advance()
    }
  }

  /// Whether a token is the first of its line: after an error that was met there, the line is read for itself.
  func beginsLine(_ token: Token) -> Bool {
    var place = Int(token.start)
    while place > 0 {
      place -= 1
      switch source.bytes[place] {
      case 0x20, 0x09: continue
      case 0x0A: return true
      default: return false
      }
    }
    return true
  }

  // MARK: - One statement

  /// Reads one statement.
  mutating func statement() throws(ParseFailure) -> Statement {
    try nested { parser throws(ParseFailure) in
      let start = parser.index
      let form = try parser.statementForm()
      return Statement(form, span: parser.span(from: start))
    }
  }

  mutating func statementForm() throws(ParseFailure) -> Statement.Form {
    switch current.keyword {
    case .on, .allow, .by, .between:
      if at(.allow), token(ahead: 1).kind != .text { break }
      return .act(try datedAct())
    case .expect: return try expectation()
    case .let: return try binding()
    case .define: return .define(try function())
    case .for: return try forEach()
    case .if: return try ifStatement()
    case .as: return try asOfBlock()
    case .under: return try underBlock()
    case .suppose where startsSupposition(): return try supposing()
    case .forget where token(ahead: 1).endsLine && isGrammar(words: 0):
      advance()
      return .forget
    case .print where startsStatementOperand():
      advance()
      return .print(try expression())
    case .import where token(ahead: 1).kind == .text || isWord(.acts, ahead: 1): return try importing()
    case .export where startsStatementOperand():
      advance()
      let value = try expression()
      try require(.to, after: "what is exported")
      return .export(value, to: try requiredText("the file's name in quotation marks"))
    case .unlisted: break
    default: if let declaration = try declaration() { return .declaration(declaration) }
    }
    noteStatements()
    if current.kind != .word || nameMatch() == nil, let failure = laterStatement() { throw failure }
    skipOpeningWords()
    return .expression(try expression())
  }

  func startsStatementOperand() -> Bool {
    let next = token(ahead: 1)
    return startsOperand(ahead: 1) || next.kind == .minus || next.keyword == .all || next.keyword == .any
  }

  /// Whether what follows the next word can begin an act.
  private func startsSupposition() -> Bool {
    switch token(ahead: 1).keyword {
    case .on, .by, .between, .allow: true
    default: startsStatementOperand()
    }
  }

  func noteStatements() {
    noteWords([
      .on, .by, .between, .allow, .expect, .let, .define, .for, .if, .as, .print, .import, .export, .state, .group,
      .weight, .treaty, .protocol, .amendment, .source, .show, .list, .scenario, .under, .suppose, .forget, .compare,
    ])
  }

  /// Forms of later versions that only a whole statement can be.
  mutating func laterStatement() -> ParseFailure? {
    guard current.kind == .word else { return nil }
    if at(.negotiation, .of) {
      var place = index
      while !tokens[place].endsLine, tokens[place].kind != .leftBrace { place += 1 }
      return tokens[place].kind == .leftBrace ? notYet("declaring a negotiation", 1) : nil
    }
    switch current.keyword {
    case .unlisted, .forecast, .timeline, .chart, .plot, .table, .map, .offence, .law, .contact, .central,
      .institution, .vote:
      return laterForm()
    default: return nil
    }
  }

  /// `show`, `list`, `what is`, `who are` at an entry's start say nothing more than the expression.
  mutating func skipOpeningWords() {
    guard current.kind == .word, nameMatch() == nil else { return }
    if at(.show) || at(.list), startsOperand(ahead: 1) {
      advance()
    } else if at(.what) || at(.who), isWord(.is, ahead: 1) || isWord(.are, ahead: 1) {
      index += 2
    }
  }

  mutating func expectation() throws(ParseFailure) -> Statement.Form {
    advance()
    if at(.error), token(ahead: 1).kind == .text || token(ahead: 1).kind == .leftBrace {
      advance()
      return .expectError(try expectedError())
    }
    let value = try expression()
    let message: TextLiteral? = atSign(.text) ? textLiteral() : nil
    return .expect(value, message: message)
  }

  mutating func binding() throws(ParseFailure) -> Statement.Form {
    advance()
    let name = try newName("the value")
    try requireSign(.equal, "`=` after the name")
    let value = try expression()
    bind(name, .binding)
    return .bind(name, value)
  }

  mutating func function() throws(ParseFailure) -> FunctionDefinition {
    if blockDepth > 0 { reportNotAtTopLevel("`define`") }
    advance()
    let name = try newName("the function")
    try requireSign(.leftParenthesis, "`(` and the parameters")
    var parameters: [NewName] = []
    while !atSign(.rightParenthesis) {
      parameters.append(try newName("a parameter"))
      if !takeSign(.comma) { break }
    }
    try requireSign(.rightParenthesis, "`,` or `)`")
    try requireSign(.equal, "`=` after the parameters")
    // The function's own name is known in its body, so that recursion is told as such.
    bind(name, .function)
    let scope = openScope()
    for parameter in parameters { hide(parameter, .parameter) }
    defer { change { $0.close(scope) } }
    return FunctionDefinition(name: name, parameters: parameters, body: try expression())
  }
}
