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
    let clauses = try markedBody(.hole) { parser throws(ParseFailure) in try parser.treatyLine() }
    isDeclared = true
    declare(name, .treaty, alsoCalled: spellings(of: clauses))
    return TreatyDeclaration(kind: kind, name: name, like: like, clauses: clauses)
  }

  func spellings(of clauses: [MarkedLine<TreatyClause>]) -> [OtherName] {
    var spellings: [OtherName] = []
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
    "subject to", "denunciation", "withdrawal", "article", "reservations", "covers", "leaves", "yields", "prevails",
    "same", "depositary",
    "secretariat", "conference", "source", "known until", "entered into force", "regional organisations", "may", "ends",
    "needs", "binds", "accepted", "accessions", "only", "unchecked", "not",
  ]

  mutating func treatyLine() throws(ParseFailure) -> TreatyClause {
    if let form = try descriptiveLine() { return form }
    if let form = try joiningLine() { return form }
    if let form = try forceLine() { return form }
    if let form = try leavingLine() { return form }
    throw unknownLine("a treaty", Parser.treatyWords)
  }

  // MARK: - What it is

  mutating func descriptiveLine() throws(ParseFailure) -> TreatyClause? {
    if take(.name) { return .name(try requiredText("the name in quotation marks")) }
    if take(.aliases) { return .aliases(try texts("an alias in quotation marks")) }
    if take(.names) { return .names(try foreignNames()) }
    if at(.subject, .to), isInstrument(2) {
      index += 2
      return .subjectTo(try instruments())
    }
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
  mutating func articleNumber() throws(ParseFailure) -> TextLiteral {
    if atSign(.text) { return textLiteral() }
    guard atSign(.number) || current.kind == .word else { throw unexpected("the number of an article") }
    let start = index
    advance()
    while current.kind == .word || current.kind == .number, isAdjacent(index) { advance() }
    return TextLiteral(value: typed(from: start, to: index), span: span(from: start))
  }

  mutating func articleNumbers() throws(ParseFailure) -> [TextLiteral] {
    guard take(.articles) || take(.article) else { throw unexpected("`article` or `articles`") }
    var numbers = [try articleNumber()]
    while takeSign(.comma) || take(.and) { numbers.append(try articleNumber()) }
    return numbers
  }

  mutating func reservationLine() throws(ParseFailure) -> TreatyClause? {
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

  mutating func relationLine() throws(ParseFailure) -> TreatyClause? {
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

  mutating func coverage() throws(ParseFailure) -> TreatyClause.Coverage {
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
}
