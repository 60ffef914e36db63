// The lines of a treaty's body on adoption, signing and joining.

extension Parser {
  mutating func joiningLine() throws(ParseFailure) -> TreatyClause? {
    if take(.adopted) { return try adoption() }
    if take(.open) {
      if take(.to) { return .openTo(try openness()) }
      try require(.for, after: "`open`")
      if take(.signature) { return .openForSignature(try openForSignature()) }
      guard take(.accession) else { throw unexpected("`signature` or `accession`") }
      return .openForAccession(try openForAccession())
    }
    if at(.only), !isWord(.reservations, ahead: 1) {
      advance()
      try require(.depositors, after: "`only`")
      try require(.of)
      let parent = try primary(.treaties)
      try require(.may, after: "the treaty")
      try require(.join)
      return .onlyDepositorsMayJoin(of: parent)
    }
    if take(.needs) {
      if take(.its) {
        for word in [Keyword.deposits, .until, .entry, .into, .force] { try require(word) }
        return .needsDepositsUntilEntryIntoForce
      }
      let number = try countNumber()
      try require(.parties, after: "the number")
      try require(.of)
      return .needsParties(number, of: try primary(.treaties))
    }
    if take(.accessions) {
      guard take(.take) else { throw unexpected("`take effect`") }
      try require(.effect, after: "`take`")
      if take(.by) {
        try require(.acceptance)
        return .accessionsByAcceptance
      }
      try require(.unless)
      guard take(.objected) else { throw unexpected("`objected`") }
      try require(.within)
      return .accessionsUnlessObjected(within: try requiredDuration())
    }
    return nil
  }

  mutating func adoption() throws(ParseFailure) -> TreatyClause {
    try require(.on, after: "`adopted`")
    let day = try date()
    var place: TextLiteral?
    var by: TreatyClause.Adoption?
    while true {
      if place == nil, take(.at) {
        place = try placeName()
      } else if by == nil, take(.by) {
        if take(.consensus) {
          by = .consensus
        } else {
          try require(.vote)
          by = .vote(try voteName())
        }
      } else {
        return .adopted(on: day, at: place, by: by)
      }
    }
  }

  /// The name of a vote: votes are declared by a later version, so that a name not known is kept as it is.
  mutating func voteName() throws(ParseFailure) -> NameReference {
    if let match = nameMatch(NameKinds(.vote)) { return reference(to: match) }
    let name = try wordOrText("the name of the vote")
    let entry = NameEntry(kind: .vote, key: name.value, name: name.value)
    return NameReference(text: name.value, span: name.span, meaning: .known(entry))
  }

  /// Reads a place: a text, or words up to a word of the grammar that goes on.
  mutating func placeName() throws(ParseFailure) -> TextLiteral {
    noteNewWord()
    if atSign(.text) { return textLiteral() }
    guard current.kind == .word else { throw unexpected("the place") }
    let start = index
    while current.kind == .word || current.kind == .minus {
      if current.keyword.isReserved || [.host, .source, .unchecked, .until].contains(current.keyword) { break }
      advance()
    }
    guard index > start else { throw unexpected("the place") }
    return TextLiteral(value: typed(from: start, to: index), span: span(from: start))
  }

  /// Reads to whom a treaty is open: sets and `regional organisations`, with commas between them.
  mutating func openness() throws(ParseFailure) -> [TreatyClause.Openness] {
    var items: [TreatyClause.Openness] = []
    repeat {
      let start = index
      if at(.regional, .organisations), isGrammar(words: 2) {
        index += 2
        if take(.with) {
          for word in [Keyword.a, .member, .that, .has, .signed] { try require(word) }
          items.append(.regionalOrganisationsWithSignatoryMember(span(from: start)))
        } else {
          items.append(.regionalOrganisations(span(from: start)))
        }
      } else {
        items.append(.set(try setOfStates()))
      }
    } while takeSign(.comma)
    return items
  }

  mutating func openForSignature() throws(ParseFailure) -> TreatyClause.OpenForSignature {
    if take(.never) { return TreatyClause.OpenForSignature(isNever: true) }
    var to: [TreatyClause.Openness] = []
    var from: Expression?
    var until: TreatyClause.OpenForSignature.Until?
    var place: TextLiteral?
    var host: Expression?
    while true {
      if to.isEmpty, take(.to) {
        to = try openness()
      } else if from == nil, take(.from) {
        from = try date()
      } else if until == nil, take(.until) {
        if take(.entry, .into, .force) {
          until = .entryIntoForce
        } else {
          until = .date(try date())
        }
      } else if place == nil, take(.at) {
        place = try placeName()
      } else if host == nil, take(.host) {
        host = try primary(.states)
      } else {
        break
      }
    }
    if to.isEmpty, from == nil, until == nil, place == nil, host == nil {
      throw unexpected("`from DATE`, `until DATE`, `to STATES` or `never`")
    }
    return TreatyClause.OpenForSignature(to: to, from: from, until: until, place: place, host: host)
  }

  mutating func openForAccession() throws(ParseFailure) -> TreatyClause.OpenForAccession {
    let to: [TreatyClause.Openness] = take(.to) ? try openness() : []
    if take(.after, .closing) { return TreatyClause.OpenForAccession(to: to, when: .afterClosing) }
    if take(.after, .entry, .into, .force) { return TreatyClause.OpenForAccession(to: to, when: .afterEntryIntoForce) }
    if take(.from) { return TreatyClause.OpenForAccession(to: to, when: .from(try date())) }
    if take(.by, .invitation) { return TreatyClause.OpenForAccession(to: to, when: .byInvitation) }
    if take(.always) { return TreatyClause.OpenForAccession(to: to, when: .always) }
    if take(.never) { return TreatyClause.OpenForAccession(to: to, when: .never) }
    guard !to.isEmpty else {
      throw unexpected(
        "`after closing`, `from DATE`, `after entry into force`, `by invitation`, `to STATES` or `never`")
    }
    return TreatyClause.OpenForAccession(to: to, when: nil)
  }
}
