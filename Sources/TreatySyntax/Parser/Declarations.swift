// Declarations of states, groups, weights and sources; those of treaties begin here too.

import TreatyModel

extension Parser {
  /// Reads a declaration, where one stands here.
  mutating func declaration() throws(ParseFailure) -> Declaration? {
    let next = token(ahead: 1)
    // What `treaty`, `state` and `source` declare may also be asked `of` an act.
    if [.treaty, .state, .source].contains(current.keyword) { noteWords([.of], ahead: 1) }
    let isFollowedByName = next.kind == .text || (next.kind == .word && !next.keyword.isReserved)
    switch current.keyword {
    case .state, .group, .weight, .treaty, .protocol, .amendment, .scenario:
      guard isFollowedByName || next.kind == .leftBrace || next.endsLine, isGrammar(words: 1) else { return nil }
      // A name such as `treaty` alone on its line is that name.
      if next.endsLine, nameMatch() != nil { return nil }
    case .source:
      guard next.kind == .word || isWatched(ahead: 1), next.keyword != .of, isGrammar(words: 1) else { return nil }
    default: return nil
    }
    if blockDepth > 0 { reportNotAtTopLevel("the declaration of a \(text(of: current).lowercased())") }
    switch current.keyword {
    case .state: return .state(try state())
    case .group: return .group(try group())
    case .weight: return .weight(try weight())
    case .source: return try sourceDeclaration()
    case .scenario: return .scenario(try scenario())
    default: return .treaty(try treaty())
    }
  }

  mutating func sourceDeclaration() throws(ParseFailure) -> Declaration {
    advance()
    let name = try newName("the source")
    let text = try requiredText("what the source is, in quotation marks")
    change { $0.addSource(named: name.text) }
    return .source(name, text)
  }

  // MARK: - Bodies

  /// Reads the lines of a body in braces; a line that cannot be read is reported and is a hole.
  mutating func body<Line>(
    _ hole: (Span) -> Line, _ line: (inout Parser) throws(ParseFailure) -> Line
  ) throws(ParseFailure) -> [Line] {
    guard atSign(.leftBrace) else { throw unexpected("`{`") }
    let opening = span(of: advance())
    var lines: [Line] = []
    while !takeSign(.rightBrace) {
      if current.kind == .end {
        if isWatched(), beginsLineOrBlock { _ = try? line(&self) }
        closeExpectations()
        reportUnclosedBrace(opening)
        break
      }
      if current.kind == .newline || current.kind == .semicolon {
        advance()
        continue
      }
      let start = index
      if let line = recovering(line) {
        lines.append(line)
      } else {
        lines.append(hole(span(from: start)))
      }
    }
    return lines
  }

  /// Reads the lines of a body in braces, each with the marks at its end.
  mutating func markedBody<Form>(
    _ hole: Form, _ form: (inout Parser) throws(ParseFailure) -> Form
  ) throws(ParseFailure) -> [MarkedLine<Form>] {
    try body({ MarkedLine(hole, marks: .none, span: $0) }) { parser throws(ParseFailure) in
      let start = parser.index
      let form = try form(&parser)
      let marks = try parser.marks()
      return MarkedLine(form, marks: marks, span: parser.span(from: start))
    }
  }

  /// Reports a line that a body does not have.
  mutating func unknownLine(_ what: String, _ words: [String]) -> ParseFailure {
    let token = current
    guard token.kind == .word else { return unexpected("a line of \(what)") }
    let near = NearestNames.nearest(to: text(of: token), among: words)
    return fail(
      .unknownLine, "no line of \(what) begins with \(described(token))", at: span(of: token),
      help: near.map { ["did you mean `\($0)`?"] } ?? [],
      replacements: near.map { [Diagnostic.Replacement(span(of: token), with: $0)] } ?? [])
  }

  // MARK: - State

  private static let stateWords = [
    "code", "name", "aliases", "names", "region", "groups", "kind", "members", "exists", "source", "unchecked",
  ]

  mutating func state() throws(ParseFailure) -> StateDeclaration {
    advance()
    let name = try newName("the state")
    var isDeclared = false
    defer { if !isDeclared { declare(name, .state) } }
    guard atSign(.leftBrace) else { throw unexpected("`{`", help: manyWordsHelp(name)) }
    let lines = try markedBody(.hole) { parser throws(ParseFailure) in try parser.stateLine() }
    isDeclared = true
    declare(name, .state, alsoCalled: spellings(of: lines))
    return StateDeclaration(name: name, lines: lines)
  }

  func spellings(of lines: [MarkedLine<StateDeclaration.Form>]) -> [OtherName] {
    var spellings: [OtherName] = []
    for line in lines {
      switch line.form {
      case .code(let code): spellings.append(OtherName(code, .capitals))
      case .name(let name): spellings.append(OtherName(name, .free))
      case .aliases(let aliases): add(aliases, to: &spellings)
      case .names(let names): add(names, to: &spellings)
      default: break
      }
    }
    return spellings
  }

  /// Aliases: those that are no run of words are for quoted text only.
  func add(_ aliases: [TextLiteral], to spellings: inout [OtherName]) {
    for alias in aliases {
      let isRun = !alias.value.utf8.contains { [0x2C, 0x28, 0x29, 0x2E, 0x2F, 0x22].contains($0) }
      spellings.append(OtherName(alias, isRun ? .free : .quoted))
    }
  }

  /// Names in other languages: all but case must be as written.
  func add(_ names: [TreatyClause.ForeignName], to spellings: inout [OtherName]) {
    for name in names {
      spellings.append(OtherName(name.name, .exact(lowercase: name.name.value.lowercased())))
    }
  }

  /// Help where a name of several words stands without quotation marks.
  func manyWordsHelp(_ name: NewName) -> [String] {
    var place = index
    while tokens[place].kind == .word { place += 1 }
    guard place > index, tokens[place].kind == .leftBrace || tokens[place].kind == .equal else { return [] }
    return ["a new name of several words stands in quotation marks: \"\(name.text) \(typed(from: index, to: place))\""]
  }

  mutating func stateLine() throws(ParseFailure) -> StateDeclaration.Form {
    if isWatched() { recorder?.note(names: NameKinds(.weight), of: lexicon) }
    if atSign(.word), let match = nameMatch(.weights), match.entries.count == 1, match.entries[0].kind == .weight {
      let weight = reference(to: match)
      return .weight(weight, try sum())
    }
    if take(.code) { return .code(try wordOrText("the code")) }
    if take(.name) { return .name(try requiredText("the name in quotation marks")) }
    if take(.aliases) { return .aliases(try texts("an alias in quotation marks")) }
    if take(.names) { return .names(try foreignNames()) }
    if take(.region) { return .region(try wordOrText("the region")) }
    if take(.groups) {
      var groups = [try requiredName(NameKinds(.group))]
      while takeSign(.comma) { groups.append(try requiredName(NameKinds(.group))) }
      return .groups(groups)
    }
    if take(.kind) { return .kind(try stateKind()) }
    if take(.members) { return .members(try sets()) }
    if take(.exists) {
      let from: Expression? = take(.from) ? try date() : nil
      let until: Expression? = take(.until) ? try date() : nil
      if from == nil && until == nil { throw unexpected("`from` or `until` and a date") }
      return .exists(from: from, until: until)
    }
    if at(.source) {
      advance()
      return .source(try sourceReference())
    }
    if take(.unchecked) { return .unchecked }
    if current.kind == .word, token(ahead: 1).kind == .number {
      return .weight(try unknownWeight(), try sum())
    }
    throw unknownLine("a state", Parser.stateWords)
  }

  mutating func unknownWeight() throws(ParseFailure) -> NameReference {
    let token = advance()
    let near = NearestNames.nearest(to: text(of: token), among: Parser.stateWords)
    reportUnknown(text(of: token), at: span(of: token), NameKinds(.weight), isQuoted: false)
    if let near, let last = diagnostics.indices.last { diagnostics[last].help.append("did you mean `\(near)`?") }
    return NameReference(text: text(of: token), span: span(of: token), meaning: .unknown)
  }

  mutating func stateKind() throws(ParseFailure) -> StateDeclaration.Kind {
    let start = index
    notePhrases(StateDeclaration.Kind.allCases.map(\.rawValue))
    guard current.kind == .word else { throw unexpected("the kind of state") }
    var words = bareName()
    if words.lowercased() == "regional" { notePhrases(["organisation"]) }
    if current.kind == .word, at(.organisations) == false, words.lowercased() == "regional" {
      words += " " + text(of: advance())
    }
    guard let kind = StateDeclaration.Kind(rawValue: words.lowercased().split(separator: " ").joined(separator: " "))
    else {
      let kinds = StateDeclaration.Kind.allCases.map(\.rawValue)
      throw fail(
        .unknownLine, "there is no kind `\(words)` of state", at: span(from: start),
        help: ["the kinds are \(listed(kinds, "and"))"])
    }
    return kind
  }

  /// Reads one bare word or a text.
  mutating func wordOrText(_ words: String) throws(ParseFailure) -> TextLiteral {
    noteNewWord()
    if atSign(.text) { return textLiteral() }
    guard current.kind == .word else { throw unexpected(words) }
    let start = index
    let word = bareName()
    return TextLiteral(value: word, span: span(from: start))
  }

  /// Reads bare words up to the line's end, or a text.
  mutating func wordsOrText(_ words: String) throws(ParseFailure) -> TextLiteral {
    noteNewWord()
    if atSign(.text) { return textLiteral() }
    guard current.kind == .word else { throw unexpected(words) }
    let start = index
    while current.kind == .word || current.kind == .number || current.kind == .minus {
      if current.keyword == .source || current.keyword == .unchecked { break }
      advance()
    }
    return TextLiteral(value: typed(from: start, to: index), span: span(from: start))
  }

  /// Reads `vi "…", fr "…"`.
  mutating func foreignNames() throws(ParseFailure) -> [TreatyClause.ForeignName] {
    var names: [TreatyClause.ForeignName] = []
    repeat {
      let language = try wordOrText("the code of a language, such as `vi`")
      let name = try requiredText("the name in quotation marks")
      names.append(TreatyClause.ForeignName(language: language.value, name: name))
    } while takeSign(.comma)
    return names
  }

  /// Reads sets of states with commas between them.
  mutating func sets() throws(ParseFailure) -> [Expression] {
    var sets = [try setOfStates()]
    while takeSign(.comma) { sets.append(try setOfStates()) }
    return sets
  }
}
