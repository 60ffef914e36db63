// Expressions from the outside in: choice and context, or, and, not, comparison, sum, product.

import TreatyModel

extension Parser {
  /// Reads an expression with the contexts that end it.
  mutating func expression() throws(ParseFailure) -> Expression {
    try nested { parser throws(ParseFailure) in
      let start = parser.index
      let choice = try parser.choice()
      let contexts = try parser.contexts()
      guard !contexts.isEmpty else { return choice }
      if !parser.endsExpression(parser.current) { throw parser.contextInTheMiddle(from: start) }
      return Expression(.inContext(choice, contexts), span: parser.span(from: start))
    }
  }

  /// Whether an expression may end before a token.
  private func endsExpression(_ token: Token) -> Bool {
    switch token.kind {
    case .newline, .semicolon, .end, .rightParenthesis, .rightBracket, .rightBrace, .comma, .colon, .leftBrace, .text:
      true
    case .word: token.keyword == .then || token.keyword == .else || token.keyword == .to || token.keyword == .unchecked
    default: false
    }
  }

  /// Reads the contexts that stand here: `as of D`, `under S`.
  mutating func contexts() throws(ParseFailure) -> [Expression.Context] {
    if let ahead = takeContextsAhead() { return try ahead.get() }
    var contexts: [Expression.Context] = []
    while true {
      if take(.as, .of) {
        contexts.append(.asOf(try date()))
      } else if take(.under) {
        contexts.append(.under(try primary(.scenarios)))
      } else {
        return contexts
      }
    }
  }

  private mutating func contextInTheMiddle(from start: Int) -> ParseFailure {
    let before = tokens[start..<index].lastIndex { $0.keyword == .as || $0.keyword == .under } ?? start
    let words = tokens[before].keyword == .under ? "under" : "as of"
    let left = typed(from: start, to: before)
    let context = typed(from: before, to: index)
    let rest = typed(from: index, to: restOfLine())
    return fail(
      .contextInTheMiddle, "`\(words)` stands in the middle of an expression", at: span(ofTokens: before, index),
      help: ["write `(\(left) \(context)) \(rest)` or `\(left) \(rest) \(context)`"])
  }

  /// The place at which the line ends, or the bracket in which the expression stands.
  private func restOfLine() -> Int {
    var place = index
    var open = 0
    while !tokens[place].endsLine {
      switch tokens[place].kind {
      case .leftParenthesis, .leftBracket: open += 1
      case .rightParenthesis, .rightBracket:
        open -= 1
        if open < 0 { return place }
      default: break
      }
      place += 1
    }
    return place
  }

  /// The span from one token to before another.
  func span(ofTokens start: Int, _ end: Int) -> Span {
    span(of: tokens[start]).joined(with: span(of: tokens[max(start, end - 1)]))
  }

  /// Reads `if … then … else …`, `what if …: …`, `explain …` or what is below them.
  mutating func choice() throws(ParseFailure) -> Expression {
    if at(.if) { return try nested { parser throws(ParseFailure) in try parser.ifThenElse() } }
    if at(.what, .if) { return try nested { parser throws(ParseFailure) in try parser.whatIf() } }
    if at(.explain) || at(.why), startsOperand(ahead: 1) {
      return try nested { parser throws(ParseFailure) in try parser.explanation() }
    }
    return try either()
  }

  private mutating func ifThenElse() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let condition = try expression()
    return try thenElse(condition, from: start)
  }

  /// Reads the rest of a choice whose condition has been read.
  mutating func thenElse(_ condition: Expression, from start: Int) throws(ParseFailure) -> Expression {
    try require(.then, after: "the condition")
    let yes = try choice()
    skipLineEnd(before: .else)
    try require(.else)
    let no = try choice()
    return Expression(.choice(if: condition, then: yes, else: no), span: span(from: start))
  }

  private mutating func skipLineEnd(before keyword: Keyword) {
    if current.kind == .newline, token(ahead: 1).keyword == keyword { advance() }
  }

  private mutating func explanation() throws(ParseFailure) -> Expression {
    let start = index
    let asksWhy = advance().keyword == .why
    if asksWhy, take(.not) {
      let value = try choice()
      return Expression(.explainNot(value), span: span(from: start))
    }
    let value = try choice()
    return Expression(.explain(value), span: span(from: start))
  }

  /// Reads `A or B or …`.
  mutating func either() throws(ParseFailure) -> Expression {
    let start = index
    let first = try both()
    guard at(.or) else { return first }
    var parts = [first]
    while take(.or) { parts.append(try both()) }
    return Expression(.any(parts), span: span(from: start))
  }

  private mutating func both() throws(ParseFailure) -> Expression {
    let start = index
    let first = try negation()
    guard at(.and) else { return first }
    var parts = [first]
    while take(.and) { parts.append(try negation()) }
    return Expression(.all(parts), span: span(from: start))
  }

  private mutating func negation() throws(ParseFailure) -> Expression {
    guard at(.not) else { return try comparison() }
    return try nested { parser throws(ParseFailure) in
      let start = parser.index
      parser.advance()
      let value = try parser.negation()
      return Expression(.not(value), span: parser.span(from: start))
    }
  }

  // MARK: - Comparison

  private mutating func comparison() throws(ParseFailure) -> Expression {
    let start = index
    if let question = try question() { return question }
    if let quantified = try quantified() { return quantified }
    var left = try sum()
    if let predicate = try predicate() {
      left = withNamesForTexts(left, predicate.isOfTreaty ? .treaties : .states)
      return Expression(.predicate(left, predicate), span: span(from: start))
    }
    if let inner = contextsBeforeRelation() {
      left = Expression(.inContext(left, inner), span: span(from: start))
    }
    guard let relation = try relation() else { return left }
    if relation.asksUnknown {
      return Expression(.isUnknown(left, negated: relation.relation == .notEqual), span: span(from: start))
    }
    let right = try sum()
    if let chained = try self.relation() {
      throw fail(
        .chainedComparison, "a comparison does not go on with `\(chained.relation.rawValue)`", at: span(from: start),
        help: ["join two comparisons with `and`, or bracket one of them"])
    }
    noteSubsetTest(left, relation.relation, right)
    return Expression(.comparison(left, relation.relation, right), span: span(from: start))
  }

  /// Contexts that stand directly before a comparison, and cover its left side only.
  private mutating func contextsBeforeRelation() -> [Expression.Context]? {
    contexts { $0.startsRelation() }
  }

  // MARK: - Sum and product

  /// Reads `A + B - …`.
  mutating func sum() throws(ParseFailure) -> Expression {
    let start = index
    warnOfDateLikeArithmetic()
    let first = try product()
    guard atSign(.plus) || atSign(.minus) else { return first }
    var steps: [ArithmeticStep] = []
    while atSign(.plus) || atSign(.minus) {
      let sign = advance()
      let operand = try product()
      steps.append(
        ArithmeticStep(sign: sign.kind == .plus ? .plus : .minus, signSpan: span(of: sign), operand: operand))
    }
    return Expression(.sum(first, steps), span: span(from: start))
  }

  private mutating func product() throws(ParseFailure) -> Expression {
    let start = index
    let first = try unary()
    guard atSign(.times) || atSign(.slash) else { return first }
    var steps: [ArithmeticStep] = []
    while atSign(.times) || atSign(.slash) {
      let sign = advance()
      let operand = try unary()
      steps.append(
        ArithmeticStep(sign: sign.kind == .times ? .times : .divided, signSpan: span(of: sign), operand: operand))
    }
    return Expression(.product(first, steps), span: span(from: start))
  }

  private mutating func unary() throws(ParseFailure) -> Expression {
    guard atSign(.minus) else { return try set() }
    return try nested { parser throws(ParseFailure) in
      let start = parser.index
      parser.advance()
      let value = try parser.unary()
      return Expression(.negative(value), span: parser.span(from: start))
    }
  }

  /// `25/10/2025` and `2025-1-5` are arithmetic here, and hardly ever meant so.
  private mutating func warnOfDateLikeArithmetic() {
    guard atSign(.number) else { return }
    let day: Day?
    let end: Int
    if let (first, second, year, after) = threeNumbers(.slash), year >= 1000 {
      day = Day(year: year, month: second, day: first) ?? Day(year: year, month: first, day: second)
      end = after
    } else if let (year, month, date, after) = threeNumbers(.minus), year >= 1000 {
      day = Day(year: year, month: month, day: date)
      end = after
    } else {
      return
    }
    guard let day else { return }
    let span = span(ofTokens: index, end)
    diagnostics.append(
      Diagnostic(
        .arithmeticLikeDate, .warning, "this is arithmetic, not a date", at: span,
        help: ["the date is written \(day)"], replacements: [Diagnostic.Replacement(span, with: day.description)]))
  }
}

extension Property {
  /// Whether it gives a set of states.
  var isSetOfStates: Bool {
    switch self {
    case .parties, .signatories, .allSignatories, .depositors, .contractingStates, .eligibleStates, .necessaryStates,
      .members:
      true
    default: false
    }
  }
}
