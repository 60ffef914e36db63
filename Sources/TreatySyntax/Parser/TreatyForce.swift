// The lines of a treaty's body on entry into force, later parties and acceptance, beside the clause itself.

extension Parser {
  mutating func forceLine() throws(ParseFailure) -> TreatyClause? {
    if at(.enters) { return .entersIntoForce(try entryIntoForce()) }
    if take(.for, .later, .parties) { return try laterParties() }
    if take(.for, .each, .party) {
      let delay = try delay()
      for word in [Keyword.after, .its, .acceptance] { try require(word) }
      return .forEachParty(delay)
    }
    if take(.entered) {
      for word in [Keyword.into, .force, .on] { try require(word) }
      return .enteredIntoForce(on: try date())
    }
    if take(.regional, .organisations) {
      guard take(.counts) || takeWord("count") else { throw unexpected("`count as`") }
      try require(.as, after: "`count`")
      if take(.nothing) { return .regionalOrganisationsCount(.nothing) }
      if take(.one) { return .regionalOrganisationsCount(.one) }
      if take(.their, .members) { return .regionalOrganisationsCount(.theirMembers) }
      throw unexpected("`nothing`, `one` or `their members`")
    }
    if take(.binds) {
      if take(.all, .parties) { return .bindsAllParties }
      try require(.those)
      try require(.that)
      try require(.accept)
      return .bindsThoseThatAccept
    }
    return take(.accepted) ? try tacitAcceptance() : nil
  }

  mutating func takeWord(_ word: String) -> Bool {
    notePhrases([word])
    guard current.kind == .word, text(of: current).lowercased() == word else { return false }
    advance()
    return true
  }

  mutating func laterParties() throws(ParseFailure) -> TreatyClause {
    let delay: Delay
    if take(.upon) {
      delay = .none
    } else {
      delay = try self.delay()
      if delay != .firstOfMonthFollowing(.zero) { try require(.after, after: "the delay") } else { _ = take(.after) }
    }
    guard take(.deposit) || take(.its, .deposit) else { throw unexpected("`deposit`") }
    guard atSign(.comma), isWord(.not, ahead: 1) else { return .forLaterParties(delay, notBefore: nil) }
    advance()
    for word in [Keyword.not, .before, .entry, .into, .force, .of] { try require(word) }
    let treaty = try primary(.treaties)
    for word in [Keyword.for, .the, .state] { try require(word) }
    return .forLaterParties(delay, notBefore: treaty)
  }

  mutating func tacitAcceptance() throws(ParseFailure) -> TreatyClause {
    try require(.on, after: "`accepted`")
    let day = try date()
    try require(.unless, after: "the date")
    try require(.objections)
    let start = index
    let form: Condition.Form
    if take(.holding) {
      let amount = try shareOrBound()
      try require(.of, after: "the share")
      form = .holding(amount, weight: try weightName(), within: nil)
    } else {
      try require(.from, after: "`objections`")
      let amount = try shareOrBound()
      try require(.of, after: "how many")
      form = .from(amount, try setOfStates())
    }
    let condition = Condition(form, span: span(from: start))
    guard takeSign(.semicolon) || takeSign(.comma) else { throw unexpected("`; in force DELAY after`") }
    try require(.in)
    try require(.force)
    let delay = try delay()
    try require(.after, after: "the delay")
    return .acceptedUnlessObjections(on: day, condition, delay)
  }

  /// A bound whose `at least` may be left out: `50% of W`.
  mutating func shareOrBound() throws(ParseFailure) -> Bound {
    if at(.at, .least) || at(.more, .than) { return try bound() }
    let start = index
    let amount = try boundAmount()
    return Bound(isStrict: false, amount: amount, span: span(from: start))
  }
}
