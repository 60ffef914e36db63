// Scenarios: the declaration and the lines of its body; `suppose`, `forget`, and `under` with a block.

import TreatyModel

extension Parser {
  /// Reads `scenario NAME [from PARENT] { … }`.
  mutating func scenario() throws(ParseFailure) -> ScenarioDeclaration {
    advance()
    let name = try newName("the scenario")
    declare(name, .scenario)
    let parent: NameReference? = take(.from) ? try requiredName(NameKinds(.scenario)) : nil
    guard atSign(.leftBrace) else { throw unexpected("`from` or `{`", help: manyWordsHelp(name)) }
    let lines = try body({ ScenarioLine(.hole, span: $0) }) { parser throws(ParseFailure) in
      let start = parser.index
      let form = try parser.scenarioLine()
      return ScenarioLine(form, span: parser.span(from: start))
    }
    return ScenarioDeclaration(name: name, parent: parent, lines: lines)
  }

  // MARK: - Lines

  private mutating func scenarioLine() throws(ParseFailure) -> ScenarioLine.Form {
    noteWords([.on, .every, .each, .delay, .without])
    if at(.every), isGrammar(words: 0) { return .recurrence(try recurrence()) }
    if at(.each), isWord(.of, ahead: 1) { return .chance(try chance()) }
    if at(.delay), isWord(.acts, ahead: 1) || actNoun(ahead: 1) != nil {
      advance()
      let acts = try selectedActs()
      try require(.by, after: "the acts")
      if atSign(.minus) { throw notEarlier() }
      let time = try primary()
      return .delay(acts.inRegister(take(.in, .the, .register)), by: time)
    }
    if take(.without) {
      let acts = try selectedActs()
      return .without(acts.inRegister(take(.in, .the, .register)))
    }
    let start = index
    switch try supposition() {
    case .clause(let treaty, let clause): return .clause(treaty, clause)
    case .act(let act):
      if case .theDay = act.date {
        throw fail(
          .actWithoutDate, "an act of a scenario has its date", at: span(from: start),
          help: ["write `on DATE` before the states or at the end of the line"])
      }
      return .act(act)
    }
  }

  /// `delay … by -12 months`: acts come later, never earlier.
  private mutating func notEarlier() -> ParseFailure {
    fail(
      .unexpected, "acts can be delayed, and not be brought forward", at: span(of: current),
      help: [
        "leave them out by `without …`, and write in their place the acts that you suppose: `on DATE STATES VERB TREATY`"
      ])
  }

  private mutating func recurrence() throws(ParseFailure) -> Recurrence {
    advance()
    if durationUnit() != nil, nameMatch() == nil {
      let word = text(of: current).lowercased()
      throw fail(
        .wrongNumber, "the time of a recurring act is counted, and this is only \(word)", at: span(of: current),
        help: ["write `every 1 \(word) from DATE, …`"])
    }
    let period = try primary()
    try require(.from, after: "the period")
    let from = try date()
    let until: Expression? = take(.until) ? try date() : nil
    _ = takeSign(.comma)
    let count = try countOfRecurrence()
    let set = try setOfStates()
    let deed = try deedOfAct()
    return Recurrence(
      period: period, from: from, until: until, count: count, set: set, deed: deed, order: try orderOfRecurrence())
  }

  /// `N of`; a name of several words may begin with a number, and a property is none.
  private mutating func countOfRecurrence() throws(ParseFailure) -> Expression? {
    guard atSign(.number) || current.kind == .word, isWord(.of, ahead: 1) else { return nil }
    guard atSign(.number) || isNumberName else { return nil }
    let count = try primary()
    try require(.of, after: "the number")
    return count
  }

  /// Whether the next word is a value that `let` or `define` named: `n of S` counts, `parties of T` does not.
  private var isNumberName: Bool {
    mutating get {
      guard let match = nameMatch(), match.end == index + 1 else { return false }
      return match.entries.allSatisfy { NameKinds.values.contains(NameKinds($0.kind)) }
    }
  }

  private mutating func orderOfRecurrence() throws(ParseFailure) -> Recurrence.Order {
    if take(.in) {
      try require(.order, after: "`in`")
      return .declared
    }
    if take(.at) {
      try require(.random, after: "`at`")
      return .random
    }
    guard take(.by) else { return .declared }
    return .largest(try ofElement { parser throws(ParseFailure) in try parser.part() })
  }

  private mutating func chance() throws(ParseFailure) -> ChanceLine {
    index += 2
    let subjects = try subjects()
    let deed = try deedOfAct()
    let law: ChanceLine.Law
    if take(.at) {
      try require(.the, after: "`at`")
      try require(.pace)
      try require(.of, after: "`pace`")
      var treaties = [try primary(.treaties)]
      while takeSign(.comma) || take(.and) { treaties.append(try primary(.treaties)) }
      law = .pace(of: treaties)
    } else {
      guard take(.with) else { throw unexpected("`at the pace of TREATY` or `with P% chance per month`") }
      let share = try primary()
      try require(.chance, after: "the percentage")
      try require(.per, after: "`chance`")
      if isWord(.year, ahead: 0) || isWord(.years, ahead: 0) { throw chancePerYear(share) }
      try require(.month, after: "`per`")
      law = .perMonth(share)
    }
    let from: Expression? = take(.from) ? try date() : nil
    let until: Expression? = take(.until) ? try date() : nil
    return ChanceLine(subjects: subjects, deed: deed, law: law, from: from, until: until)
  }

  /// `5% chance per year`: chances are by the month, and the one that comes to nearly the same in a year is shown.
  private mutating func chancePerYear(_ share: Expression) -> ParseFailure {
    var help: [String] = []
    if case .literal(.percentage(let yearly)) = share.form, let monthly = Parser.chanceAMonth(yearly) {
      help = ["`\(monthly.percentage()) chance per month` comes to about \(source.text(of: share.span)) in a year"]
    }
    return fail(.unexpected, "a chance is by the month, and this is by the year", at: span(of: current), help: help)
  }

  /// The chance per month, to a hundredth of a per cent, that comes nearest to a chance in a year from below.
  ///
  /// Nothing where there is none: of a chance of 0 or 1, or one too small.
  private static func chanceAMonth(_ yearly: Rational) -> Rational? {
    let wanted = Rational.one - yearly
    guard wanted > .zero, wanted < .one else { return nil }
    // The state does not act in any of twelve months: the more likely it acts, the smaller that is.
    func isEnough(_ hundredths: Int) -> Bool {
      let idle = Rational(10_000 - hundredths, over: 10_000) ?? .one
      return (0..<12).reduce(Rational.one) { product, _ in product * idle } <= wanted
    }
    var (low, high) = (0, 10_000)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return low > 0 ? Rational(low, over: 10_000) : nil
  }

  // MARK: - Which acts

  /// Reads `acts of S [on T]` or `VERBNOUN of T [by S]`; whether the register's are meant is said later in the line.
  private mutating func selectedActs() throws(ParseFailure) -> ActSelection {
    let start = index
    if take(.acts) {
      try require(.of, after: "`acts`")
      let states = try sets()
      let isTowards = take(.on) || take(.to) || take(.towards)
      let treaty: Expression? = isTowards ? try primary(.treaties) : nil
      return ActSelection(kind: nil, treaty: treaty, states: states, isInRegister: false, span: span(from: start))
    }
    guard let kind = actNoun(ahead: 0) else {
      throw unexpected("`acts of STATES`, or a kind of act such as `ratification of TREATY by STATES`")
    }
    advance()
    try require(.of, after: "the kind of act")
    let treaty = try primary(.treaties)
    // `by` is also what a delay begins with.
    let isByStates = at(.by) && token(ahead: 1).kind != .number
    if isByStates { advance() }
    let states = isByStates ? try sets() : []
    return ActSelection(kind: kind, treaty: treaty, states: states, isInRegister: false, span: span(from: start))
  }

  private func actNoun(ahead distance: Int) -> ActSelection.Kind? {
    noteWords([.signature, .ratification, .withdrawal, .accession, .acceptance, .approval], ahead: distance)
    return ActSelection.Kind(rawValue: token(ahead: distance).keyword.rawValue)
  }

  // MARK: - Statements

  /// Reads `suppose ACTS`: one, or several with `;` between them, in brackets or not.
  mutating func supposing() throws(ParseFailure) -> Statement.Form {
    advance()
    return .suppose(try suppositions())
  }

  /// Reads `under S { … }`.
  mutating func underBlock() throws(ParseFailure) -> Statement.Form {
    advance()
    let scenario = try primary(.scenarios)
    guard atSign(.leftBrace) else {
      throw unexpected("`{`", help: ["for one expression, `under SCENARIO` stands at its end"])
    }
    return .under(scenario, try block())
  }

  /// Reads `compare A, B for T, U`.
  mutating func comparisonOfScenarios() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    var scenarios = [try primary(.scenarios)]
    while takeSign(.comma) || take(.and) { scenarios.append(try primary(.scenarios)) }
    try require(.for, after: "the scenarios")
    var treaties = [try primary(.treaties)]
    while atSign(.comma), isTreaty(at: index + 1) {
      advance()
      treaties.append(try primary(.treaties))
    }
    return Expression(.compare(scenarios, for: treaties), span: span(from: start))
  }

  /// Whether the name of a treaty begins at a token: in a list, what follows the comma may be its next element.
  mutating func isTreaty(at place: Int) -> Bool {
    nameMatch(at: place, .treaties)?.entries.contains { $0.kind == .treaty } ?? false
  }
}

extension ActSelection {
  /// The same acts, of the register too where that is said.
  fileprivate func inRegister(_ isInRegister: Bool) -> ActSelection {
    ActSelection(kind: kind, treaty: treaty, states: states, isInRegister: isInRegister, span: span)
  }
}
