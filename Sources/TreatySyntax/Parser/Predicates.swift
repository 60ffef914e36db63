// Predicates: `is party to T`, `have not ratified T`, `is in force between X and Y`; and quantified ones.

extension Parser {
  /// What a message asks for after `has`.
  static let deedWords = "`signed`, `ratified`, `accepted`, `approved`, `acceded to`, `denounced` or `joined`"
  /// What a message asks for where a predicate must stand.
  static let predicateWords = "what is said of them, such as `have signed TREATY` or `are party to TREATY`"

  /// Whether a predicate may begin at a token so far on.
  func startsPredicate(_ distance: Int) -> Bool {
    noteWords([.has, .have, .is, .are, .binds, .does], ahead: distance)
    switch token(ahead: distance).keyword {
    case .has, .have, .hasnt, .havent, .is, .are, .isnt, .arent, .binds, .does, .doesnt: return true
    default: return false
    }
  }

  /// Reads a predicate, where one stands here.
  mutating func predicate() throws(ParseFailure) -> Predicate? {
    let start = index
    noteWords([.is, .are, .has, .have])
    switch current.keyword {
    case .has, .have, .hasnt, .havent:
      let word = advance().keyword
      let negated = take(.not) || word == .hasnt || word == .havent
      return try deed(negated: negated, from: start)
    case .is, .isnt:
      guard let place = complementPlace(plural: false) else { return nil }
      return try complement(at: place, from: start)
    case .are, .arent:
      guard let place = complementPlace(plural: true) else {
        advance()
        _ = take(.not)
        throw unexpected("`party to`, `signatory to`, `eligible for`, `bound by` or `in force`")
      }
      return try complement(at: place, from: start)
    case .binds:
      advance()
      return try binding(negated: false, from: start)
    case .does, .doesnt:
      let negated = advance().keyword == .doesnt || take(.not)
      guard negated else { throw unexpected("`not`") }
      try require(.bind)
      return try binding(negated: true, from: start)
    default:
      if current.keyword == .unlisted, text(of: current).lowercased() == "carries",
        let failure = laterForm()
      {
        throw failure
      }
      return nil
    }
  }

  // `T binds X` says of X that T binds it; the tree keeps the order of the words.
  private mutating func binding(negated: Bool, from start: Int) throws(ParseFailure) -> Predicate {
    let state = try primary(.states)
    return Predicate(.binds(state), negated: negated, span: span(from: start))
  }

  /// Reads `signed T`, `acceded to T`, … after `has` and `not`.
  mutating func deed(negated: Bool, from start: Int) throws(ParseFailure) -> Predicate {
    let deed: Predicate.Deed
    if take(.signed) {
      deed = .signed
    } else if take(.ratified) {
      deed = .ratified
    } else if take(.accepted) {
      deed = .accepted
    } else if take(.approved) {
      deed = .approved
    } else if take(.acceded) {
      try require(.to, after: "`acceded`")
      deed = .acceded
    } else if take(.denounced) {
      deed = .denounced
    } else if take(.joined) {
      deed = .joined
    } else {
      throw unexpected(Parser.deedWords)
    }
    let treaty = try primary(.treaties)
    return Predicate(.has(deed, treaty), negated: negated, span: span(from: start))
  }

  /// Where the complement of `is` or `are` begins, if what follows is one and not the right side of a comparison.
  private mutating func complementPlace(plural: Bool) -> Int? {
    var place = 1
    if isWord(.not, ahead: place) { place += 1 }
    return startsComplement(ahead: place, plural: plural) ? index + place : nil
  }

  /// Whether a complement begins so far on: `party to`, `a signatory of`, `eligible for`, `bound by`, `in force`.
  mutating func startsComplement(ahead distance: Int, plural: Bool) -> Bool {
    var place = distance
    if [.a, .an, .the].contains(token(ahead: place).keyword) { place += 1 }
    let next = token(ahead: place + 1).keyword
    noteComplement(ahead: place)
    switch token(ahead: place).keyword {
    case .party, .signatory: return next == .to || next == .of || nameMatch(at: index + place) == nil
    case .parties, .signatories: return plural && (next == .to || next == .of)
    case .eligible: return next == .for || nameMatch(at: index + place) == nil
    case .bound: return next == .by || nameMatch(at: index + place) == nil
    case .in: return isWord(.force, ahead: place + 1)
    default: return false
    }
  }

  private func noteComplement(ahead distance: Int) {
    noteWords([.party, .signatory, .eligible, .bound, .in, .not], ahead: distance)
    switch token(ahead: distance).keyword {
    case .party, .signatory: noteWords([.to], ahead: distance + 1)
    case .eligible: noteWords([.for], ahead: distance + 1)
    case .bound: noteWords([.by], ahead: distance + 1)
    default: break
    }
  }

  private mutating func complement(at place: Int, from start: Int) throws(ParseFailure) -> Predicate {
    let negated = current.keyword == .isnt || current.keyword == .arent || token(ahead: 1).keyword == .not
    index = place
    return try complement(negated: negated, from: start)
  }

  /// Reads `party to T`, `eligible for T`, `bound by T`, `in force …`.
  mutating func complement(negated: Bool, from start: Int) throws(ParseFailure) -> Predicate {
    if !take(.a), !take(.an) { _ = take(.the) }
    let form: Predicate.Form
    if take(.party) || take(.parties) {
      if !take(.of) { try require(.to, after: "`party`") }
      form = .party(to: try primary(.treaties))
    } else if take(.signatory) || take(.signatories) {
      if !take(.of) { try require(.to, after: "`signatory`") }
      form = .signatory(to: try primary(.treaties))
    } else if take(.eligible) {
      try require(.for, after: "`eligible`")
      form = .eligible(for: try primary(.treaties))
    } else if take(.bound) {
      try require(.by, after: "`bound`")
      form = .bound(by: try primary(.treaties))
    } else {
      try require(.in)
      try require(.force, after: "`in`")
      var forWhom: Expression?
      var between: Pair?
      if take(.for) { forWhom = try primary(.states) }
      if take(.between) { between = try pair(.states) }
      form = .inForce(for: forWhom, between: between)
    }
    return Predicate(form, negated: negated, span: span(from: start))
  }

  // MARK: - Quantified

  /// Reads `all of S P`, `any of S P`, `none of S P`, `at least N of S P`, where one stands here.
  mutating func quantified() throws(ParseFailure) -> Expression? {
    let start = index
    let quantifier: Quantifier
    if take(.all, .of) {
      quantifier = .all
    } else if take(.any, .of) {
      quantifier = .any
    } else if take(.none, .of) {
      quantifier = .none
    } else if at(.at, .least), isGrammar(words: 2) {
      index += 2
      let number = try primary()
      try require(.of, after: "the number")
      quantifier = .atLeast(number)
    } else {
      return nil
    }
    let set = try setOfStates()
    guard let predicate = try predicate() else { throw unexpected(Parser.predicateWords) }
    return Expression(.quantified(quantifier, set, predicate), span: span(from: start))
  }
}
