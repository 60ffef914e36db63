// A name that nothing has: one diagnostic for the whole run of words, with the nearest name, and then a hole.

extension Parser {
  /// Reports the unknown name that begins at the next word, steps over it, and gives a hole.
  ///
  /// It runs to the first reserved word, or word of the grammar that can follow a name. Fails, without a second
  /// message, where the words begin a form of a later version.
  mutating func unknownName(_ wanted: NameKinds) throws(ParseFailure) -> NameReference {
    if let failure = laterForm() { throw failure }
    let start = index
    advance()
    while isInName(current) {
      if atSign(.minus) {
        guard isAdjacent(index), index + 1 < tokens.count, isAdjacent(index + 1), token(ahead: 1).kind == .word else {
          break
        }
      }
      advance()
    }
    let text = typed(from: start, to: index)
    let span = span(from: start)
    reportUnknown(text, at: span, wanted, isQuoted: false)
    return NameReference(text: text, span: span, meaning: .unknown)
  }

  /// The state whose code stands here and is a word of the grammar too: `AND`, `ARE`, `CAN`.
  func reservedCodeName() -> String? {
    guard current.keyword.isReserved, text(of: current).allSatisfy(\.isUppercase) else { return nil }
    let entries = lexicon.lookUp(NameFolding.key(of: text(of: current))).entries
    return entries.first { $0.kind == .state && $0.spelling == .capitals }?.name
  }

  /// Reports a code that is a word of the grammar: the state's name is written there.
  mutating func reservedCode() -> ParseFailure? {
    guard let name = reservedCodeName() else { return nil }
    let code = text(of: current)
    let span = span(of: current)
    return fail(
      .unexpected, "`\(code)` is a word of the grammar, and cannot stand for \(name) here", at: span,
      help: ["write the name: `\(name)`"], replacements: [Diagnostic.Replacement(span, with: name)])
  }

  private func isInName(_ token: Token) -> Bool {
    switch token.kind {
    case .word: !token.keyword.isReserved && !token.keyword.canFollowAName
    case .number, .minus: true
    default: false
    }
  }

  /// Reports a name that nothing has, with what was perhaps meant.
  mutating func reportUnknown(_ text: String, at span: Span, _ wanted: NameKinds, isQuoted: Bool) {
    // What would follow is not known where the name itself is still being typed: after `Viet`, no verb.
    closeExpectations()
    guard !isTrial else {
      _ = fail(.unknownName, text, at: span)
      return
    }
    let key = NameFolding.key(of: text)
    // A word of the grammar in a wrong place is no beginning of a name, nor misspelt: `who`, `chance`.
    let isGrammar = Keyword.allCases.contains { $0.rawValue == text.lowercased() }
    let longer =
      isGrammar
      ? []
      : lexicon.names(beginningWith: key + [UInt8(ascii: " ")], limit: 24)
        .filter { wanted.contains(NameKinds($0.kind)) }
    let words = wanted.words
    let message = words == "name" ? "nothing is called \"\(text)\"" : "no \(words) is called \"\(text)\""
    if !longer.isEmpty {
      var names: [String] = []
      for entry in longer where !names.contains(entry.name) { names.append(entry.name) }
      _ = fail(
        .unknownName, message, at: span,
        help: ["longer names begin with these words: \(listed(Array(names.prefix(8)), "and"))"],
        replacements: names.prefix(8).map { Diagnostic.Replacement(span, with: $0) })
      return
    }
    let near = isGrammar ? [] : NearestNames.find(key, in: lexicon, kinds: wanted, limit: 3)
    if near.isEmpty, !isGrammar, let help = allNames(of: wanted) {
      _ = fail(.unknownName, message, at: span, help: [help])
      return
    }
    if near.isEmpty, !isQuoted, !isGrammar, let word = NearestNames.nearest(to: text, among: Parser.operandWords) {
      _ = fail(
        .unknownName, message, at: span,
        help: ["did you mean `\(word)\(Property(rawValue: word) == nil || at(.of) ? "" : " of …")`?"],
        replacements: [Diagnostic.Replacement(span, with: word)])
      return
    }
    let quote = isQuoted ? "\"" : ""
    _ = fail(
      .unknownName, message, at: span,
      help: near.isEmpty ? [] : ["did you mean \(listed(near, "or"))?"],
      replacements: near.map { Diagnostic.Replacement(span, with: quote + $0 + quote) })
  }
}

extension Parser {
  /// Where only a weight or a scenario may stand, those that there are: few, so that naming them helps most.
  private func allNames(of wanted: NameKinds) -> String? {
    let isScenario = wanted == NameKinds(.scenario) || wanted == .scenarios
    guard isScenario || wanted == .weights else { return nil }
    let kind = NameKinds(isScenario ? .scenario : .weight)
    var names: Set<String> = []
    lexicon.forEachName { _, entry in
      if let entry = entry(), kind == NameKinds(entry.kind) { names.insert(entry.key) }
    }
    if names.isEmpty { return isScenario ? "`scenario NAME { … }` declares one" : nil }
    let shown = names.sorted().prefix(12)
    let more = names.count > shown.count ? " and \(names.count - shown.count) more" : ""
    return "the \(isScenario ? "scenarios" : "weights") are \(shown.joined(separator: ", "))\(more)"
  }

  /// The words of the grammar that begin an operand: for a name that is none, but nearly one of these.
  static let operandWords: [String] =
    Property.allCases.map(\.rawValue) + Expression.Aggregate.allCases.map(\.rawValue) + [
      "share", "top", "first", "last", "states", "treaties", "participants", "today", "which", "when", "what",
      "explain", "nothing",
    ]

  /// `Vienna Convention`, where `Vienna` is a name: reported as the beginning of longer names, where it is one.
  mutating func beginningOfLongerNames(_ match: NameMatch, _ wanted: NameKinds) -> ParseFailure? {
    let next = tokens[match.end]
    guard next.kind == .word, !next.keyword.isReserved, !next.keyword.canFollowAName else { return nil }
    let text = typed(from: index, to: match.end + 1)
    guard !lexicon.names(beginningWith: NameFolding.key(of: text) + [UInt8(ascii: " ")], limit: 1).isEmpty else {
      return nil
    }
    let span = span(ofTokens: index, match.end + 1)
    reportUnknown(text, at: span, wanted, isQuoted: false)
    return ParseFailure()
  }
}

extension Keyword {
  /// Whether it can follow a name, so that an unknown name ends before it.
  var canFollowAName: Bool {
    switch self {
    case .sign, .signs, .signed, .ratify, .ratifies, .ratified, .accept, .accepts, .accepted, .approve, .approves,
      .approved, .accede, .accedes, .acceded, .succeed, .succeeds, .succeeded, .apply, .applies, .applied, .withdraw,
      .withdraws, .withdrew, .denounce, .denounces, .denounced, .declare, .declares, .declared, .declaring, .confirm,
      .confirms, .confirmed, .object, .objects, .objected, .revoke, .revokes, .revoked, .announce, .announces,
      .announced, .joined, .definitively, .provisionally, .enter, .enters, .must, .will, .sorted, .descending, .since,
      .until, .source, .unchecked, .holding, .party, .signatory, .eligible, .bound, .bind, .binds, .between, .before,
      .after, .who, .which, .including, .isnt, .arent, .hasnt, .havent, .doesnt, .host, .at:
      true
    default: false
    }
  }
}
