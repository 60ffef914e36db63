// Sets: chains of plus, but not, within, that, where, sorted by, with; and the aggregates over them.

import TreatyModel

extension Parser {
  /// Reads a set with the steps that follow it.
  mutating func set() throws(ParseFailure) -> Expression {
    let start = index
    let first = try part()
    guard let step = try setStep() else { return first }
    var steps = [step]
    while let next = try setStep() { steps.append(next) }
    return Expression(.setChain(first, steps), span: span(from: start))
  }

  private mutating func setStep() throws(ParseFailure) -> SetStep? {
    let start = index
    if take(.plus) { return SetStep(.plus(try part()), span: span(from: start)) }
    if take(.but, .not) { return SetStep(.butNot(try part()), span: span(from: start)) }
    if take(.within) { return SetStep(.within(try part()), span: span(from: start)) }
    if at(.that) || ((at(.who) || at(.which)) && startsPredicate(1)) {
      advance()
      guard let predicate = try predicate() else { throw unexpected(Parser.predicateWords) }
      return SetStep(.that(predicate), span: span(from: start))
    }
    if take(.where) {
      let condition = try ofElement { parser throws(ParseFailure) in try parser.either() }
      return SetStep(.where(condition), span: span(from: start))
    }
    if take(.sorted, .by) {
      let key = try ofElement { parser throws(ParseFailure) in try parser.part() }
      return SetStep(.sortedBy(key, descending: take(.descending)), span: span(from: start))
    }
    if at(.with), !isFollowedByOtherWith {
      advance()
      return SetStep(.with(try columns()), span: span(from: start))
    }
    return nil
  }

  /// `with` before a number, `fewest`, `least`, `reservation`, `effect` or `a member` belongs to another form.
  private var isFollowedByOtherWith: Bool {
    let next = token(ahead: 1)
    switch next.keyword {
    case .least, .fewest, .reservation, .effect: return true
    case .a: return token(ahead: 2).keyword == .member
    default: return next.kind == .number
    }
  }

  private mutating func columns() throws(ParseFailure) -> [SetStep.Column] {
    var columns: [SetStep.Column] = []
    repeat {
      let value = try ofElement { parser throws(ParseFailure) in try parser.sum() }
      var name: NewName?
      if at(.as), token(ahead: 1).keyword != .of {
        advance()
        name = try newName("a column")
      }
      columns.append(SetStep.Column(value: value, name: name))
    } while takeSign(.comma)
    return columns
  }

  /// Reads something in which a bare property is the element's.
  mutating func ofElement(
    _ body: (inout Parser) throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    try nested { parser throws(ParseFailure) in
      parser.elementDepth += 1
      defer { parser.elementDepth -= 1 }
      return try body(&parser)
    }
  }

  // MARK: - Parts

  /// Reads an aggregate with its set, a property that takes a whole set, or a primary.
  mutating func part() throws(ParseFailure) -> Expression {
    if let aggregate = try aggregate() { return aggregate }
    if let power = try power() { return power }
    if let share = shareBeforeOf() { return try portion(of: share) }
    let primary = try primary()
    return try portion(of: primary)
  }

  /// `55% of P`, `two thirds of P`, where the share has been read.
  private mutating func portion(of primary: Expression) throws(ParseFailure) -> Expression {
    guard case .literal(.percentage) = primary.form, take(.of) else { return primary }
    let whole = try nested { parser throws(ParseFailure) in try parser.part() }
    return Expression(.portion(primary, of: whole), span: primary.span.joined(with: whole.span))
  }

  private mutating func aggregate() throws(ParseFailure) -> Expression? {
    noteWords([
      .count, .sum, .average, .median, .smallest, .largest, .earliest, .latest, .share, .top, .first, .last, .interval,
      .triggers, .chart, .pace,
    ])
    guard atSign(.word) else { return nil }
    let start = index
    if let part = try partOfForecast() { return part }
    switch current.keyword {
    case .count:
      guard isWord(.of, ahead: 1) || startsOperand(ahead: 1), isGrammar(words: 1) else { return nil }
      advance()
      _ = take(.of)
      return try count(from: start)
    case .how where isWord(.many, ahead: 1):
      advance()
      advance()
      _ = take(.of)
      return try countOfThose(from: start)
    case .number where isWord(.of, ahead: 1) && isGrammar(words: 1):
      advance()
      advance()
      return try countOfThose(from: start)
    case .sum, .average, .median, .smallest, .largest, .earliest, .latest:
      guard let kind = Expression.Aggregate(rawValue: current.keyword.rawValue), isWord(.of, ahead: 1),
        isGrammar(words: 1)
      else { return nil }
      advance()
      advance()
      let set = try nestedSet()
      return Expression(.aggregate(kind, set), span: span(from: start))
    case .share:
      guard isWord(.of, ahead: 1), isGrammar(words: 1) else { return nil }
      advance()
      advance()
      let weight = try nested { parser throws(ParseFailure) in try parser.weightName() }
      try require(.of, after: "the weight")
      let set = try nestedSet()
      return Expression(.shareOfWeight(weight, of: set), span: span(from: start))
    case .top, .first, .last: return try cut()
    default: return nil
    }
  }

  private mutating func nestedSet() throws(ParseFailure) -> Expression {
    try nested { parser throws(ParseFailure) in try parser.set() }
  }

  private mutating func count(from start: Int) throws(ParseFailure) -> Expression {
    let set = try nestedSet()
    guard take(.by) else { return Expression(.aggregate(.count, set), span: span(from: start)) }
    let key = try ofElement { parser throws(ParseFailure) in try parser.part() }
    return Expression(.countBy(set, by: key), span: span(from: start))
  }

  /// `how many S [PREDICATE]` is `count (S [that PREDICATE])`.
  private mutating func countOfThose(from start: Int) throws(ParseFailure) -> Expression {
    let setStart = index
    var set = try nestedSet()
    if current.keyword == .must { throw howManyMust(from: start) }
    if let predicate = try predicate() {
      let step = SetStep(.that(predicate), span: predicate.span)
      set = Expression(.setChain(set, [step]), span: span(from: setStart))
    }
    return Expression(.aggregate(.count, set), span: span(from: start))
  }

  private mutating func howManyMust(from start: Int) -> ParseFailure {
    let rest = typed(from: index, to: restOfStatement())
    let treaty = rest.split(separator: " ").dropFirst(2).joined(separator: " ")
    return fail(
      .twoMeanings, "this may ask two things", at: span(from: start),
      help: [
        "how many more deposits are needed: `deposits still needed of \(treaty)`",
        "how many states cannot be done without: `count (which states must ratify \(treaty))`",
      ])
  }

  func restOfStatement() -> Int {
    var place = index
    while !tokens[place].endsLine { place += 1 }
    return place
  }

  private mutating func cut() throws(ParseFailure) -> Expression? {
    let start = index
    let next = token(ahead: 1)
    guard isGrammar(words: 1), next.kind == .number || next.kind == .leftParenthesis || next.keyword == .unlisted,
      next.kind != .end, let end = endOfCutNumber(), isWord(.of, ahead: end - index)
    else { return nil }
    let kind: Expression.Cut = current.keyword == .top ? .top : current.keyword == .first ? .first : .last
    advance()
    let number = try primary()
    try require(.of)
    let set = try nestedSet()
    var key: Expression?
    if kind == .top {
      try require(.by, after: "the set")
      key = try ofElement { parser throws(ParseFailure) in try parser.part() }
    }
    return Expression(.cut(kind, number, of: set, by: key), span: span(from: start))
  }

  /// Where the number of `top N of` ends: after one token, or after its brackets.
  private func endOfCutNumber() -> Int? {
    var place = index + 1
    guard tokens[place].kind == .leftParenthesis else { return place + 1 < tokens.count ? place + 1 : nil }
    var depth = 0
    while place < tokens.count, tokens[place].kind != .end {
      if tokens[place].kind == .leftParenthesis { depth += 1 }
      if tokens[place].kind == .rightParenthesis { depth -= 1 }
      place += 1
      if depth == 0 { return place < tokens.count ? place : nil }
    }
    return nil
  }

  /// Reads the weight that a form names.
  mutating func weightName() throws(ParseFailure) -> Expression {
    if atSign(.leftParenthesis) { return try primary() }
    let reference = try requiredName(.weights)
    return Expression(.name(reference), span: reference.span)
  }
}
