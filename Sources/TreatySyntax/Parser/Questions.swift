// Questions: what may be asked as an expression.

extension Parser {
  /// Reads a question, where one stands here.
  mutating func question() throws(ParseFailure) -> Expression? {
    noteQuestions()
    switch current.keyword {
    case .which, .who: return try whichOrWho()
    case .when: return try when()
    case .what:
      if at(.what, .binds) { return try whatBinds() }
      if let failure = laterForm() { throw failure }
      return nil
    case .is, .isnt: return try isQuestion()
    case .has, .have: return try hasQuestion()
    case .does: return try doesQuestion()
    case .did: throw didQuestion()
    case .forecast where startsOperand(ahead: 1) && isGrammar(words: 1): return try forecast()
    case .compare where startsStatementOperand() && isGrammar(words: 1): return try comparisonOfScenarios()
    case .can where !startsOperand(ahead: 1) && reservedCodeName() != nil: return nil
    case .can, .how:
      if let ways = try waysIntoForce() { return ways }
      guard !(at(.how) && isWord(.many, ahead: 1)) else { return nil }
      if let failure = laterForm() { throw failure }
      return nil
    case .on:
      if let failure = laterForm() { throw failure }
      return nil
    default: return nil
    }
  }

  private func noteQuestions() {
    noteWords([.which, .who, .when, .what, .is, .has, .does, .how, .compare, .forecast])
  }

  // MARK: - which, who

  private mutating func whichOrWho() throws(ParseFailure) -> Expression? {
    let start = index
    let isWho = at(.who)
    if isWho, isWord(.must, ahead: 1) {
      index += 1
      return try mustRatify(from: start)
    }
    if at(.which), isWord(.states, ahead: 1) || isWord(.countries, ahead: 1), isWord(.must, ahead: 2) {
      index += 2
      return try mustRatify(from: start)
    }
    if let failure = laterForm() { throw failure }
    if isWho, let question = try whoCanOrHas() { return question }
    if isWho {
      if saysWhatWasDone(ahead: 1) { throw whoHas() }
      if isWord(.has, ahead: 1) || isWord(.have, ahead: 1) {
        index += isWord(.not, ahead: 2) ? 3 : 2
        throw unexpected(Parser.deedWords)
      }
      return nil
    }
    advance()
    _ = take(.of)
    let set = try nested { parser throws(ParseFailure) in try parser.setOfStates() }
    if let predicate = try predicate() {
      return Expression(.whichOf(set, predicate), span: span(from: start))
    }
    if text(of: current).lowercased() == "governs" || text(of: current).lowercased() == "govern" {
      throw notYet("which treaty governs", 1)
    }
    if current.keyword == .must {
      throw unexpected(
        Parser.predicateWords,
        help: ["of some states only: `which states must ratify TREATY from \(source.text(of: set.span))`"])
    }
    throw unexpected(Parser.predicateWords)
  }

  private mutating func mustRatify(from start: Int) throws(ParseFailure) -> Expression {
    try require(.must)
    try require(.ratify, after: "`must`")
    let treaty = try primary(.treaties)
    if take(.before) {
      try require(.entry, after: "`before`")
      try require(.into)
      try require(.force)
    }
    let from: Expression? = take(.from) ? try setOfStates() : nil
    return Expression(.whichMustRatify(treaty, from: from), span: span(from: start))
  }

  /// Whether `has ratified`, `has not joined` or `signed` stands at a token ahead, or ends there with `has`.
  private func saysWhatWasDone(ahead: Int) -> Bool {
    var place = ahead
    if isWord(.has, ahead: place) || isWord(.have, ahead: place) {
      place += isWord(.not, ahead: place + 1) ? 2 : 1
      let next = token(ahead: place)
      if next.kind != .word { return true }
      if next.keyword == .joined { return true }
    }
    return actVerb(token(ahead: place)) != nil
  }

  /// `who has ratified T`, `who ratified T`: states only, or organisations too.
  ///
  /// What narrows the answer follows it in brackets; `within S` alone says of which set it is asked.
  private mutating func whoHas() -> ParseFailure {
    let start = index
    let end = restOfStatement()
    func steps(over words: [Keyword]) -> Bool {
      guard index < end, words.contains(current.keyword) else { return false }
      index += 1
      return true
    }
    index += 1
    _ = steps(over: [.has, .have])
    let negated = steps(over: [.not]) ? "not " : ""
    let verb = actVerb(current).map(Parser.participle) ?? (index < end ? text(of: current) : "ratified TREATY")
    index = min(index + 1, end)
    _ = steps(over: [.to, .from])
    // What could stand here is no answer to what the grammar takes: the question is refused whatever follows.
    let treaty =
      recorder == nil && index < end ? attempt { parser throws(ParseFailure) in try parser.primary(.treaties) } : nil
    let object = treaty.map { " " + source.text(of: $0.span) } ?? ""
    let deed = "have \(negated)\(verb)\(object)"
    let place = index
    let rest = typed(from: place, to: end)
    func question(of set: String) -> String {
      if treaty == nil || rest.isEmpty || [.as, .under].contains(tokens[place].keyword) {
        return "which of \(set) \(deed)" + (rest.isEmpty ? "" : " " + rest)
      }
      return "(which of \(set) \(deed)) \(rest)"
    }
    index = start
    let within = treaty != nil && tokens[place].keyword == .within ? typed(from: place + 1, to: end) : nil
    return fail(
      .twoMeanings, "this may ask two things", at: span(ofTokens: start, min(start + 2, end)),
      help: [
        "of states: `" + (within.map { "which of (states within \($0)) \(deed)" } ?? question(of: "states")) + "`",
        "of organisations too: `" + (within.map { "which of \($0) \(deed)" } ?? question(of: "participants")) + "`",
      ])
  }

  /// The verb as it stands after `has`, with its preposition: there is no `has withdrawn from`.
  private static func participle(_ verb: ActVerb) -> String {
    switch verb {
    case .withdraw: "denounced"
    case .accede: "acceded to"
    default: verb.participle
    }
  }

  // MARK: - when, what

  private mutating func when() throws(ParseFailure) -> Expression? {
    guard isWord(.does, ahead: 1) || isWord(.will, ahead: 1) || isWord(.did, ahead: 1) else {
      if nameMatch() != nil { return nil }
      advance()
      throw unexpected("`does`, as in `when does TREATY enter into force`")
    }
    let start = index
    index += 2
    let treaty = try primary(.treaties)
    guard take(.enter) || take(.enters) else { throw unexpected("`enter into force`") }
    try require(.into, after: "`enter`")
    try require(.force)
    let forWhom: Expression? = take(.for) ? try primary(.states) : nil
    return Expression(.whenEntersIntoForce(treaty, for: forWhom), span: span(from: start))
  }

  private mutating func whatBinds() throws(ParseFailure) -> Expression {
    let start = index
    index += 2
    let pair = try pair(.states)
    let period: Expression? = take(.on) ? try sum() : nil
    return Expression(.whatBinds(pair.first, pair.second, on: period), span: span(from: start))
  }

  /// Reads `what if ACTS: E`.
  mutating func whatIf() throws(ParseFailure) -> Expression {
    let start = index
    index += 2
    let suppositions = try self.suppositions()
    try requireSign(
      .colon, "`:` and a question, as in `what if France ratifies TREATY: when does TREATY enter into force`")
    let value = try choice()
    return Expression(.whatIf(suppositions, value), span: span(from: start))
  }

  // MARK: - is, has, does, did

  private mutating func isQuestion() throws(ParseFailure) -> Expression {
    let start = index
    let word = advance().keyword
    let subject = try setOfStates()
    let negated = take(.not)
    guard word == .is, startsComplement(ahead: 0, plural: false) else {
      throw unexpected(
        "`party to`, `signatory to`, `eligible for`, `bound by` or `in force`",
        help: at(.in) ? ["whether it is in a set: `\(source.text(of: subject.span)) in …`"] : [])
    }
    let predicateStart = index
    let predicate = try complement(negated: negated, from: predicateStart)
    return Expression(.predicate(subject, predicate), span: span(from: start))
  }

  private mutating func hasQuestion() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let subject = try setOfStates()
    let negated = take(.not)
    let predicate = try deed(negated: negated, from: index)
    return Expression(.predicate(subject, predicate), span: span(from: start))
  }

  private mutating func doesQuestion() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let treaty = withNamesForTexts(try set(), .treaties)
    let negated = take(.not)
    let predicateStart = index
    try require(.bind)
    let state = try primary(.states)
    let predicate = Predicate(.binds(state), negated: negated, span: span(from: predicateStart))
    return Expression(.predicate(treaty, predicate), span: span(from: start))
  }

  /// `did X ratify T`: once, or still.
  private mutating func didQuestion() -> ParseFailure {
    let start = index
    advance()
    let subject = attempt { parser throws(ParseFailure) in try parser.set() }
    if current.keyword == .enter, let subject {
      let treaty = source.text(of: subject.span)
      return fail(
        .twoMeanings, "this may ask two things", at: span(of: tokens[start]),
        help: ["when it did: `entry into force of \(treaty)`", "whether it is: `is \(treaty) in force`"])
    }
    let verb = actVerb(current)
    let who = subject.map { source.text(of: $0.span) } ?? "STATE"
    let end = restOfStatement()
    index = min(index + 1, end)
    if [.to, .from].contains(current.keyword) { index += 1 }
    let treaty =
      verb != nil && recorder == nil && index < end
      ? attempt { parser throws(ParseFailure) in try parser.primary(.treaties) } : nil
    let what = treaty.map { source.text(of: $0.span) } ?? "TREATY"
    let participle = verb.map(Parser.participle) ?? "ratified"
    let property = verb == .sign ? "signature" : verb == .withdraw || verb == .denounce ? "withdrawal" : "ratification"
    return fail(
      .twoMeanings, "this may ask two things", at: span(of: tokens[start]),
      help: [
        "when it did: `\(property) of \(what) by \(who)`",
        "whether it still stands: `has \(who) \(participle) \(what)`",
      ])
  }
}
