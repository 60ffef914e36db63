// Acts: `on 2026-06-01 France, Japan ratify pact source "…"`.

/// The verbs of acts.
enum ActVerb: String, CaseIterable {
  case sign, ratify, accept, approve, accede, succeed, apply, withdraw, denounce, declare, revoke, announce, object
  case confirm

  /// What follows `has`.
  var participle: String {
    switch self {
    case .sign: "signed"
    case .ratify: "ratified"
    case .accept: "accepted"
    case .approve: "approved"
    case .accede: "acceded"
    case .denounce, .withdraw: "denounced"
    default: "joined"
    }
  }
}

extension Parser {
  /// The verb of acts that a token is, in any of its forms.
  func actVerb(_ token: Token) -> ActVerb? {
    switch token.keyword {
    case .sign, .signs, .signed: .sign
    case .ratify, .ratifies, .ratified: .ratify
    case .accept, .accepts, .accepted: .accept
    case .approve, .approves, .approved: .approve
    case .accede, .accedes, .acceded: .accede
    case .succeed, .succeeds, .succeeded: .succeed
    case .apply, .applies, .applied: .apply
    case .withdraw, .withdraws, .withdrew: .withdraw
    case .denounce, .denounces, .denounced: .denounce
    case .declare, .declares, .declared: .declare
    case .revoke, .revokes, .revoked: .revoke
    case .announce, .announces, .announced: .announce
    case .object, .objects, .objected: .object
    case .confirm, .confirms, .confirmed: .confirm
    default: nil
    }
  }

  /// Reads an act with its date: `[allow "reason"] on D S VERB T …`.
  mutating func datedAct() throws(ParseFailure) -> Act {
    let start = index
    var allowance: TextLiteral?
    if take(.allow) { allowance = try requiredText("the reason, as in `allow \"reason\" on DATE …`") }
    let date = try actDate()
    _ = takeSign(.comma)
    return try act(date: date, allowance: allowance, from: start, isSupposed: false)
  }

  mutating func actDate() throws(ParseFailure) -> Act.Date {
    if take(.on) { return .on(try date()) }
    if take(.by) { return .by(try date()) }
    if take(.between) {
      let first = try date()
      try require(.and, after: "the first date")
      return .between(first, try date())
    }
    throw unexpected("the act's date: `on DATE`, `by DATE` or `between DATE and DATE`")
  }

  mutating func act(
    date: Act.Date, allowance: TextLiteral?, from start: Int, isSupposed: Bool
  ) throws(ParseFailure) -> Act {
    let subjects = try subjects()
    return try act(of: subjects, date: date, allowance: allowance, from: start, isSupposed: isSupposed)
  }

  mutating func act(
    of subjects: [Expression], date: Act.Date, allowance: TextLiteral?, from start: Int, isSupposed: Bool
  ) throws(ParseFailure) -> Act {
    var date = date
    let deed = try deedOfAct()
    var declarations: [TextLiteral] = []
    while true {
      if take(.declaring) {
        declarations.append(try requiredText("the text of the declaration"))
      } else if at(.with, .reservation), let failure = laterForm() {
        throw failure
      } else if isSupposed, case .theDay = date, take(.on) {
        date = .on(try self.date())
      } else {
        break
      }
    }
    let marks = try marks()
    return Act(
      date: date, subjects: subjects, deed: deed, declarations: declarations, allowance: allowance, marks: marks,
      span: span(from: start))
  }

  // MARK: - Subjects

  /// Reads who acts: set expressions with commas or `and` between them.
  mutating func subjects() throws(ParseFailure) -> [Expression] {
    var subjects = [try subject()]
    while true {
      if takeSign(.comma) {
        _ = take(.and)
      } else if !take(.and) {
        return subjects
      }
      subjects.append(try subject())
    }
  }

  private mutating func subject() throws(ParseFailure) -> Expression {
    // Most subjects are one name: 13,000 acts of the built-in register go this way.
    if current.kind == .word, let match = nameMatch(.states) {
      let next = tokens[match.end]
      if next.kind == .comma || next.keyword == .and || actVerb(next) != nil {
        noteNameWithAnd(match)
        let reference = reference(to: match)
        return Expression(.name(reference), span: reference.span)
      }
    }
    if isWatched() {
      noteOperand(.states)
      throw unexpected("the states that act")
    }
    if actVerb(current) != nil, nameMatch() == nil { throw unexpected("the states that act") }
    return try setOfStates()
  }

  /// `Serbia and Montenegro` is one name here, and whoever meant two states should see it.
  private mutating func noteNameWithAnd(_ match: NameMatch) {
    guard match.end - index >= 3, readsAsTwo(match, from: index), let entry = match.entries.first else { return }
    let typed = typed(from: index, to: match.end)
    diagnostics.append(
      Diagnostic(
        .nameWithAnd, .note, "\"\(typed)\" is read as one name, of \(entry.name)",
        at: span(ofTokens: index, match.end),
        help: ["two states are written with a comma between them"]))
  }

  // MARK: - Verb and treaty

  mutating func deedOfAct() throws(ParseFailure) -> Act.Deed {
    noteVerbs()
    guard let verb = actVerb(current) else {
      throw unexpected("what was done, such as `signs`, `ratifies` or `accedes to`")
    }
    advance()
    switch verb {
    case .sign:
      let isDefinitive = take(.definitively)
      let treaty = try primary(.treaties)
      return isDefinitive || take(.definitively) ? .signDefinitively(treaty) : .sign(treaty)
    case .ratify: return .ratify(try primary(.treaties))
    case .approve: return .approve(try primary(.treaties))
    case .denounce: return .denounce(try primary(.treaties))
    case .accept:
      if take(.accession) {
        let (who, treaty) = try accessionOfOther()
        return .acceptAccession(of: who, to: treaty)
      }
      if isReservationName(before: .of) { throw notYet("accepting a reservation", 1) }
      return .accept(try primary(.treaties))
    case .object:
      try require(.to, after: "the verb")
      if take(.accession) {
        let (who, treaty) = try accessionOfOther()
        return .objectToAccession(of: who, to: treaty)
      }
      throw notYet("objecting to a reservation", 1)
    case .accede:
      try require(.to, after: "the verb")
      return .accede(try primary(.treaties))
    case .succeed:
      try require(.to, after: "the verb")
      let treaty = try primary(.treaties)
      var effect: Expression?
      if take(.with, .effect, .from) { effect = try date() }
      return .succeed(treaty, effectFrom: effect)
    case .apply:
      if take(.provisionally) { return .applyProvisionally(try primary(.treaties)) }
      let treaty = try primary(.treaties)
      try require(.provisionally, after: "the treaty")
      return .applyProvisionally(treaty)
    case .withdraw:
      if at(.reservation) { throw notYet("withdrawing a reservation", 1) }
      try require(.from, after: "the verb")
      return .withdraw(try primary(.treaties))
    case .declare:
      try require(.not, after: "the verb")
      try require(.to)
      try require(.ratify)
      return .declareNotToRatify(try primary(.treaties))
    case .revoke:
      try require(.withdrawal, after: "the verb")
      try require(.from)
      return .revokeWithdrawal(try primary(.treaties))
    case .announce:
      let words = try requiredText("what is announced, in quotation marks")
      try require(.on, after: "the text")
      return .announce(words, try primary(.treaties))
    case .confirm: throw notYet("confirming a reservation", 1)
    }
  }

  /// Whether a bare word stands here with this word after it: the name of a reservation.
  private mutating func isReservationName(before keyword: Keyword) -> Bool {
    current.kind == .word && token(ahead: 1).keyword == keyword && nameMatch() == nil
      && Property.phrases(beginningWith: current.keyword).isEmpty
  }

  private mutating func accessionOfOther() throws(ParseFailure) -> (Expression, Expression) {
    try require(.of, after: "`accession`")
    let who = try primary(.states)
    try require(.to, after: "the state")
    return (who, try primary(.treaties))
  }

  private func noteVerbs() {
    noteWords([
      .signs, .ratifies, .accepts, .approves, .accedes, .succeeds, .applies, .withdraws, .denounces, .declares,
      .revokes, .announces, .objects, .sign, .ratify, .accept, .approve, .accede, .succeed, .apply, .withdraw,
      .denounce, .declare, .revoke, .announce, .object,
    ])
  }

  // MARK: - Marks

  /// Reads `source …` and `unchecked` at the end of an act or clause.
  mutating func marks() throws(ParseFailure) -> Marks {
    guard at(.source) || at(.unchecked) else { return .none }
    var sources: [SourceReference] = []
    var isUnchecked = false
    while true {
      if take(.source) {
        sources.append(try sourceReference())
        while atSign(.comma), token(ahead: 1).kind == .text || lexicon.source(named: text(of: token(ahead: 1))) != nil {
          advance()
          sources.append(try sourceReference())
        }
      } else if take(.unchecked) {
        isUnchecked = true
      } else {
        return Marks(sources: sources, isUnchecked: isUnchecked)
      }
    }
  }

  /// Reads the text of a source, or its name.
  mutating func sourceReference() throws(ParseFailure) -> SourceReference {
    if atSign(.text) { return .text(textLiteral()) }
    guard atSign(.word) else { throw unexpected("the source in quotation marks, or its name") }
    let start = index
    let name = bareName()
    guard let entry = lexicon.source(named: name) else {
      _ = fail(
        .unknownName, "no source is called \"\(name)\"", at: span(from: start),
        help: ["declare it before: `source \(name) \"where it is from\"`"])
      return .named(NameReference(text: name, span: span(from: start), meaning: .unknown))
    }
    return .named(NameReference(text: name, span: span(from: start), meaning: .known(entry)))
  }
}
