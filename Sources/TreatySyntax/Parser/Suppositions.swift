// What `what if` and `suppose` suppose: acts, whose date may stand at their end or be left out, and clauses.

extension Parser {
  /// Reads what `what if` and `suppose` suppose: one act or clause, or several in brackets with `;` between them.
  mutating func suppositions() throws(ParseFailure) -> [Expression.Supposition] {
    guard atSign(.leftParenthesis), isGroupOfSuppositions() else { return [try supposition()] }
    advance()
    var suppositions = [try supposition()]
    while takeSign(.semicolon) {
      if atSign(.rightParenthesis) { break }
      suppositions.append(try supposition())
    }
    try requireSign(.rightParenthesis, "`;` or `)`")
    return suppositions
  }

  /// Whether the bracket that opens here closes directly before the `:` or the line's end; otherwise it is a set of
  /// states that act.
  private func isGroupOfSuppositions() -> Bool {
    var depth = 0
    var place = index
    while tokens[place].kind != .end {
      switch tokens[place].kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        depth -= 1
        if depth == 0 {
          let next = tokens[min(place + 1, tokens.count - 1)]
          return next.kind == .colon || next.endsLine
        }
      default: break
      }
      place += 1
    }
    return true
  }

  mutating func supposition() throws(ParseFailure) -> Expression.Supposition {
    let start = index
    if at(.on) || at(.by) || at(.between) || at(.allow) {
      var allowance: TextLiteral?
      if take(.allow) { allowance = try requiredText("the reason") }
      let date = try actDate()
      _ = takeSign(.comma)
      return .act(try act(date: date, allowance: allowance, from: start, isSupposed: true))
    }
    // A clause is of a treaty.
    if isWatched() { noteOperand([.states, .treaties]) }
    if let failure = scenarioSupposed() { throw failure }
    let subjects = try subjects()
    if subjects.count == 1, at(.enters) || at(.enter) {
      return .clause(subjects[0], try entryIntoForce())
    }
    return .act(try act(of: subjects, date: .theDay, allowance: nil, from: start, isSupposed: true))
  }

  /// Reports a scenario where acts are supposed; `nil` where none stands here alone.
  private mutating func scenarioSupposed() -> ParseFailure? {
    guard let match = nameMatch(.scenarios), match.entries.first?.kind == .scenario else { return nil }
    let next = tokens[match.end]
    guard next.endsLine || next.kind == .colon else { return nil }
    let name = typed(from: index, to: match.end)
    return fail(
      .unexpected, "`\(name)` is a scenario, and an act or a clause is supposed here",
      at: span(ofTokens: index, match.end),
      help: ["`QUESTION under \(name)` asks one question in it, and `under \(name) { … }` several"])
  }
}
