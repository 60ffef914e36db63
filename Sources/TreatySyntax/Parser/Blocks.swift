// Blocks: `{ … }` and the statements that have one. What a block binds is known inside it only.

extension Parser {
  /// Reads statements in braces; what they bind is known inside only.
  mutating func block() throws(ParseFailure) -> Block {
    let start = index
    guard atSign(.leftBrace) else { throw unexpected("`{`") }
    let opening = span(of: advance())
    let scope = openScope()
    blockDepth += 1
    defer {
      blockDepth -= 1
      change { $0.close(scope) }
    }
    let statements = statementsInBraces(opening)
    return Block(statements: statements, span: span(from: start))
  }

  mutating func statementsInBraces(_ opening: Span) -> [Statement] {
    var statements: [Statement] = []
    while !takeSign(.rightBrace) {
      if current.kind == .end {
        noteExpectationsAtEnd()
        closeExpectations()
        reportUnclosedBrace(opening)
        break
      }
      if current.kind == .newline || current.kind == .semicolon {
        advance()
      } else if let statement = recovering({ parser throws(ParseFailure) in try parser.statement() }) {
        statements.append(statement)
      }
    }
    return statements
  }

  /// Reports a brace that is never closed, once for all that stand in each other.
  mutating func reportUnclosedBrace(_ opening: Span) {
    guard !isCutShort, !diagnostics.contains(where: { $0.code == .unclosedBracket && $0.span.start >= opening.start })
    else {
      return
    }
    _ = fail(.unclosedBracket, "this `{` is not closed", at: opening)
  }

  mutating func forEach() throws(ParseFailure) -> Statement.Form {
    advance()
    try require(.each, after: "`for`")
    let name = try newName("the element")
    try require(.in, after: "the name")
    let set = try expression()
    let scope = openScope()
    hide(name, .binding)
    defer { change { $0.close(scope) } }
    return .forEach(name, in: set, try block())
  }

  mutating func ifStatement() throws(ParseFailure) -> Statement.Form {
    let start = index
    advance()
    let condition = try expression()
    if at(.then) {
      return .expression(try thenElse(condition, from: start))
    }
    guard atSign(.leftBrace) else { throw unexpected("`{` or `then` after the condition") }
    var branches = [Statement.Branch(condition: condition, block: try block())]
    while take(.else) {
      if take(.if) {
        let condition = try expression()
        branches.append(Statement.Branch(condition: condition, block: try block()))
      } else {
        return .choice(branches, otherwise: try block())
      }
    }
    return .choice(branches, otherwise: nil)
  }

  mutating func asOfBlock() throws(ParseFailure) -> Statement.Form {
    advance()
    try require(.of, after: "`as`")
    let day = try date()
    guard atSign(.leftBrace) else {
      throw unexpected("`{`", help: ["for one expression, `as of DATE` stands at its end"])
    }
    return .asOf(day, try block())
  }

  /// Reads `"…" { … }` after `expect error`.
  ///
  /// The block ends at its matching brace, whatever stands in it, and what is wrong with it is kept apart.
  mutating func expectedError() throws(ParseFailure) -> ExpectError {
    let words: TextLiteral? = atSign(.text) ? textLiteral() : nil
    let start = index
    guard atSign(.leftBrace) else { throw unexpected("`{`") }
    let end = matchingBrace(of: index)
    let opening = span(of: advance())
    let inside = Span(source: source.number, start: opening.start, end: tokens[end].start)
    let scope = openScope()
    let (outerDiagnostics, outerNames, outerDepth) = (diagnostics, declaredHere, blockDepth)
    let outerErrors = errorCount
    errorCount = 0
    diagnostics = diagnostics.filter { inside.range.contains(Int($0.span.start)) }
    blockDepth = 0
    var statements: [Statement] = []
    while index < end {
      if current.kind == .newline || current.kind == .semicolon || current.kind == .rightBrace {
        advance()
      } else if let statement = recovering({ parser throws(ParseFailure) in try parser.statement() }) {
        statements.append(statement)
      }
    }
    let found = diagnosticsInOrder()
    diagnostics = outerDiagnostics.filter { !inside.range.contains(Int($0.span.start)) }
    declaredHere = outerNames
    blockDepth = outerDepth
    errorCount = outerErrors
    change { $0.close(scope) }
    index = end
    if !takeSign(.rightBrace) { reportUnclosedBrace(opening) }
    return ExpectError(
      words: words, block: Block(statements: statements, span: span(from: start)), diagnostics: found)
  }

  func matchingBrace(of open: Int) -> Int {
    var depth = 0
    var place = open
    while tokens[place].kind != .end {
      if tokens[place].kind == .leftBrace { depth += 1 }
      if tokens[place].kind == .rightBrace {
        depth -= 1
        if depth == 0 { return place }
      }
      place += 1
    }
    return place
  }

  mutating func importing() throws(ParseFailure) -> Statement.Form {
    if blockDepth > 0 { reportNotAtTopLevel("`import`") }
    advance()
    guard take(.acts) else { return .importScript(textLiteral()) }
    try require(.from, after: "`acts`")
    return .importActs(try requiredText("the file's name in quotation marks"))
  }

  /// Reports a declaration, `define` or `import` inside a block.
  mutating func reportNotAtTopLevel(_ what: String) {
    _ = fail(
      .notAtTopLevel, "\(what) stands at the top level of a script", at: span(of: current),
      help: ["write it before the block"])
  }
}
