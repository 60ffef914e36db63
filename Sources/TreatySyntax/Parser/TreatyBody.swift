// Treaties, protocols and amendments: their heads, and the lines of their bodies.

import TreatyModel

extension Parser {
  /// Reads `treaty NAME [like T] { … }`, `protocol NAME to T { … }`, `amendment NAME to T { … }`.
  mutating func treaty() throws(ParseFailure) -> TreatyDeclaration {
    let word = advance().keyword
    let name = try newName("the treaty")
    // The name is known after the declaration, whether or not all of it can be read.
    var isDeclared = false
    defer { if !isDeclared { declare(name, .treaty) } }
    var kind = TreatyDeclaration.Kind.treaty
    if word == .protocol || word == .amendment {
      try require(.to, after: "the name")
      let parent = try primary(.treaties)
      kind = word == .protocol ? .protocol(to: parent) : .amendment(to: parent)
    }
    let like: Expression? = take(.like) ? try primary(.treaties) : nil
    guard atSign(.leftBrace) else { throw unexpected("`{`", help: manyWordsHelp(name)) }
    let clauses = try body({ TreatyClause(.hole, marks: .none, span: $0) }) { parser throws(ParseFailure) in
      let start = parser.index
      let form = try parser.treatyLine()
      let marks = try parser.marks()
      return TreatyClause(form, marks: marks, span: parser.span(from: start))
    }
    isDeclared = true
    declare(name, .treaty, alsoCalled: spellings(of: clauses))
    return TreatyDeclaration(kind: kind, name: name, like: like, clauses: clauses)
  }

  private func spellings(of clauses: [TreatyClause]) -> [NameEntry.Spelling: [String]] {
    var spellings: [NameEntry.Spelling: [String]] = [:]
    for clause in clauses {
      switch clause.form {
      case .name(let name): add([name], to: &spellings)
      case .aliases(let aliases): add(aliases, to: &spellings)
      case .names(let names): add(names, to: &spellings)
      default: break
      }
    }
    return spellings
  }

  private static let treatyWords = [
    "name", "aliases", "names", "subject", "under", "adopted", "open", "enters into force", "enters",
    "for later parties",
    "denunciation", "article", "reservations", "covers", "leaves", "yields", "prevails", "same", "depositary",
    "secretariat", "conference", "source", "known until", "entered into force", "regional organisations", "may", "ends",
    "needs", "binds", "accepted", "accessions", "only", "unchecked", "not",
  ]

  private mutating func treatyLine() throws(ParseFailure) -> TreatyClause.Form {
    if let form = try descriptiveLine() { return form }
    if let form = try joiningLine() { return form }
    if let form = try forceLine() { return form }
    if let form = try leavingLine() { return form }
    throw unknownLine("a treaty", Parser.treatyWords)
  }

  // MARK: - What it is

  private mutating func descriptiveLine() throws(ParseFailure) -> TreatyClause.Form? {
    if take(.name) { return .name(try requiredText("the name in quotation marks")) }
    if take(.aliases) { return .aliases(try texts("an alias in quotation marks")) }
    if take(.names) { return .names(try foreignNames()) }
    if take(.subject) { return .subject(try wordsOrText("the subject")) }
    if take(.under) { return .under(try set()) }
    if take(.depositary) { return .depositary(try requiredText("the depositary in quotation marks")) }
    if take(.secretariat) { return .secretariat(try requiredText("the secretariat in quotation marks")) }
    if take(.article) {
      let number = try articleNumber()
      return .article(number, title: try requiredText("the article's title in quotation marks"))
    }
    if take(.conference) {
      try require(.within, after: "`conference`")
      let time = try requiredDuration()
      for word in [Keyword.after, .entry, .into, .force] { try require(word) }
      return .conference(within: time)
    }
    if at(.source) {
      advance()
      return .source(try sourceReference())
    }
    if take(.unchecked) { return .unchecked }
    if take(.known) {
      try require(.until, after: "`known`")
      let day = try date()
      let note: TextLiteral? = atSign(.text) ? textLiteral() : nil
      return .knownUntil(day, note: note)
    }
    if let form = try relationLine() { return form }
    return try reservationLine()
  }

  /// Reads an article's number: `4`, `13bis`, `"XIV"`.
  private mutating func articleNumber() throws(ParseFailure) -> TextLiteral {
    if atSign(.text) { return textLiteral() }
    guard atSign(.number) || current.kind == .word else { throw unexpected("the number of an article") }
    let start = index
    advance()
    while current.kind == .word || current.kind == .number, isAdjacent(index) { advance() }
    return TextLiteral(value: typed(from: start, to: index), span: span(from: start))
  }

  private mutating func articleNumbers() throws(ParseFailure) -> [TextLiteral] {
    guard take(.articles) || take(.article) else { throw unexpected("`article` or `articles`") }
    var numbers = [try articleNumber()]
    while takeSign(.comma) || take(.and) { numbers.append(try articleNumber()) }
    return numbers
  }

  private mutating func reservationLine() throws(ParseFailure) -> TreatyClause.Form? {
    if take(.reservations) {
      if take(.to) {
        let articles = try articleNumbers()
        try require(.are, after: "the articles")
        try require(.prohibited)
        return .reservations(.prohibitedTo(articles))
      }
      try require(.are, after: "`reservations`")
      try require(.prohibited)
      return .reservations(.prohibited)
    }
    if take(.only, .reservations) {
      try require(.to, after: "`reservations`")
      let articles = try articleNumbers()
      try require(.are, after: "the articles")
      try require(.allowed)
      return .reservations(.onlyTo(articles))
    }
    if take(.a, .reservation) {
      for word in [Keyword.is, .barred, .by, .objections, .from] { try require(word) }
      let start = index
      let isStrict = take(.more, .than)
      if !isStrict { _ = take(.at, .least) }
      let amount = try boundAmount()
      try require(.of, after: "how many")
      try require(.parties)
      return .reservationBarred(Bound(isStrict: isStrict, amount: amount, span: span(from: start)))
    }
    return nil
  }

  private mutating func relationLine() throws(ParseFailure) -> TreatyClause.Form? {
    if take(.leaves) {
      let treaty = try primary(.treaties)
      try require(.unaffected, after: "the treaty")
      return .relation(.leavesUnaffected, treaty)
    }
    if take(.yields) {
      try require(.to, after: "`yields`")
      return .relation(.yieldsTo, try primary(.treaties))
    }
    if take(.prevails) {
      try require(.over, after: "`prevails`")
      return .relation(.prevailsOver, try primary(.treaties))
    }
    if take(.same, .matter) {
      try require(.as, after: "`same matter`")
      return .relation(.sameMatterAs, try primary(.treaties))
    }
    return take(.covers) ? .covers(try coverage()) : nil
  }

  private mutating func coverage() throws(ParseFailure) -> TreatyClause.Coverage {
    let kind = try wordOrText("what is covered, such as `extradition`")
    for word in [Keyword.for, .its, .offences] { try require(word) }
    var seriousCrimes = false
    if take(.and) {
      try require(.serious, after: "`and`")
      try require(.crimes)
      seriousCrimes = true
    }
    var penalty: CalendarDuration?
    if take(.of) {
      try require(.at, after: "`of`")
      try require(.least)
      penalty = try requiredDuration()
      if take(.in) { try require(.both) }
    }
    var dual = TreatyClause.Coverage.DualCriminality.notMentioned
    if takeSign(.comma) {
      if take(.requiring) {
        dual = .required
      } else {
        for word in [Keyword.which, .may, .be, .refused, .without] { try require(word) }
        dual = .mayBeRefusedWithout
      }
      try require(.dual)
      try require(.criminality)
    }
    return TreatyClause.Coverage(
      kind: kind, seriousCrimes: seriousCrimes, leastPenalty: penalty, dualCriminality: dual)
  }

  // MARK: - Adoption, signing, joining

  private mutating func joiningLine() throws(ParseFailure) -> TreatyClause.Form? {
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

  private mutating func adoption() throws(ParseFailure) -> TreatyClause.Form {
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
  private mutating func voteName() throws(ParseFailure) -> NameReference {
    if let match = nameMatch(NameKinds(.vote)) { return reference(to: match) }
    let name = try wordOrText("the name of the vote")
    let entry = NameEntry(kind: .vote, key: name.value, name: name.value)
    return NameReference(text: name.value, span: name.span, meaning: .known(entry))
  }

  /// Reads a place: a text, or words up to a word of the grammar that goes on.
  private mutating func placeName() throws(ParseFailure) -> TextLiteral {
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
  private mutating func openness() throws(ParseFailure) -> [TreatyClause.Openness] {
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
        items.append(.set(try set()))
      }
    } while takeSign(.comma)
    return items
  }

  private mutating func openForSignature() throws(ParseFailure) -> TreatyClause.OpenForSignature {
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

  private mutating func openForAccession() throws(ParseFailure) -> TreatyClause.OpenForAccession {
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

  // MARK: - Entry into force

  private mutating func forceLine() throws(ParseFailure) -> TreatyClause.Form? {
    if at(.enters) || at(.enter) { return .entersIntoForce(try entryIntoForce()) }
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

  private mutating func takeWord(_ word: String) -> Bool {
    guard current.kind == .word, text(of: current).lowercased() == word else { return false }
    advance()
    return true
  }

  private mutating func laterParties() throws(ParseFailure) -> TreatyClause.Form {
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

  private mutating func tacitAcceptance() throws(ParseFailure) -> TreatyClause.Form {
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
      form = .from(amount, try set())
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
  private mutating func shareOrBound() throws(ParseFailure) -> Bound {
    if at(.at, .least) || at(.more, .than) { return try bound(shareFirst: true) }
    let start = index
    let amount = try boundAmount()
    return Bound(isStrict: false, amount: amount, span: span(from: start))
  }

  // MARK: - Leaving and ending

  private mutating func leavingLine() throws(ParseFailure) -> TreatyClause.Form? {
    if take(.denunciation) { return .denunciation(try denunciation()) }
    if take(.may) {
      try require(.be, after: "`may`")
      try require(.denounced)
      return .mayBeDenounced
    }
    if at(.not, .during, .armed) {
      try armedConflict()
      return .denunciation(Denunciation(.unsaid, isBarredInArmedConflict: true))
    }
    if take(.ends) {
      if take(.below) {
        let number = try whole("the number of parties")
        try require(.parties, after: "the number")
        return .endsBelow(number)
      }
      try require(.with, after: "`ends`")
      return .endsWith(try primary(.treaties))
    }
    return nil
  }

  private mutating func armedConflict() throws(ParseFailure) {
    for word in [Keyword.not, .during, .armed, .conflict] { try require(word) }
    if take(.of) {
      try require(.the)
      try require(.state)
    }
  }

  private mutating func denunciation() throws(ParseFailure) -> Denunciation {
    let form = try denunciationForm()
    guard atSign(.comma), isWord(.not, ahead: 1), isWord(.during, ahead: 2) else { return Denunciation(form) }
    advance()
    try armedConflict()
    return Denunciation(form, isBarredInArmedConflict: true)
  }

  private mutating func denunciationForm() throws(ParseFailure) -> Denunciation.Form {
    if take(.is) {
      try require(.not, after: "`is`")
      try require(.known)
      return .notKnown
    }
    if take(.at) {
      for word in [Keyword.the, .end, .of] { try require(word) }
      let first = try requiredDuration()
      for word in [Keyword.and, .then, .of, .each] { try require(word) }
      let term = try requiredDuration()
      for word in [Keyword.after, .entry, .into, .force] { try require(word) }
      var notice = CalendarDuration.zero
      if atSign(.comma), isWord(.notice, ahead: 1) {
        index += 2
        notice = try requiredDuration()
        try require(.before, after: "the time")
      }
      return .atEndOfTerms(first: first, then: term, notice: notice)
    }
    if take(.in) {
      for word in [Keyword.the, .year, .after, .each] { try require(word) }
      return .inYearAfterEach(try requiredDuration())
    }
    if take(.takes) {
      try require(.effect, after: "`takes`")
    } else if !(at(.on) || atSign(.number) || at(.upon)) {
      throw unexpected("`takes effect`, `is not known`, `at the end of …` or `in the year after …`")
    }
    if at(.on, .the, .following) { return try followingDate() }
    let delay = try delayAfterNotice()
    return .afterNotice(delay, try leavingFloor())
  }

  private mutating func delayAfterNotice() throws(ParseFailure) -> Delay {
    if take(.upon) {
      try require(.notice, after: "`upon`")
      return .none
    }
    let delay = try delay()
    if delay != .firstOfMonthFollowing(.zero) { try require(.after, after: "the delay") } else { _ = take(.after) }
    try require(.notice)
    return delay
  }

  private mutating func leavingFloor() throws(ParseFailure) -> Denunciation.Floor? {
    guard atSign(.comma), isWord(.not, ahead: 1) && isWord(.before, ahead: 2) || isWord(.notice, ahead: 1) else {
      return nil
    }
    advance()
    let isNotice = take(.notice)
    try require(.not)
    try require(.before)
    let time = try requiredDuration()
    for word in [Keyword.after, .entry, .into, .force] { try require(word) }
    if take(.for) {
      try require(.the)
      try require(.state)
    }
    return isNotice ? .notice(time) : .effect(time)
  }

  /// Reads `on the following 1 January if before 1 July`.
  private mutating func followingDate() throws(ParseFailure) -> Denunciation.Form {
    index += 3
    let (day, month) = try dayOfMonth()
    try require(.if, after: "the day")
    try require(.before)
    let (lastDay, lastMonth) = try dayOfMonth()
    return .followingDate(month: month, day: day, ifBeforeMonth: lastMonth, ifBeforeDay: lastDay)
  }

  private mutating func dayOfMonth() throws(ParseFailure) -> (day: Int, month: Int) {
    let start = index
    let day = try ordinal("the day of a month, such as `1 January`")
    guard let month = monthNumber(current) else { throw unexpected("the name of a month") }
    advance()
    // Of a leap year, so that 29 February is a day.
    guard Day(year: 2000, month: month, day: day.value) != nil else {
      throw fail(.noSuchDate, "that month has no such day", at: span(from: start))
    }
    return (day.value, month)
  }
}
