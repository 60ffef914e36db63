// Primaries: names, literals, brackets, calls, and the sets that are there without being declared.

import TreatyModel

extension Parser {
  /// Reads one operand; `wanted` is what the place takes, for completion and suggestions.
  mutating func primary(_ wanted: NameKinds = .any) throws(ParseFailure) -> Expression {
    let primary = try nested { parser throws(ParseFailure) in try parser.innerPrimary(wanted) }
    return wanted.isOfThings ? withNamesForTexts(primary, wanted) : primary
  }

  private mutating func innerPrimary(_ wanted: NameKinds) throws(ParseFailure) -> Expression {
    let start = index
    noteOperand(wanted)
    switch current.kind {
    case .number: return try numeric()
    case .date: return try isoDate()
    case .text:
      let text = textLiteral()
      return Expression(.literal(.text(text.value)), span: text.span)
    case .leftParenthesis: return try brackets(wanted)
    case .leftBracket: return try list()
    case .word: if let name = plainName(wanted) { return name }
    default: throw unexpected(wanted == .any ? "a name or value" : "a \(wanted.words)")
    }
    if let word = try worldOrAnswer(start) { return word }
    if let use = try property() { return use }
    if let match = nameMatch(wanted) {
      if let failure = beginningOfLongerNames(match, wanted) { throw failure }
      return try named(match)
    }
    if let set = try world(start) { return set }
    if at(.the), startsOperand(ahead: 1) {
      advance()
      return try nested { parser throws(ParseFailure) in try parser.part() }
    }
    if let month = writtenMonth() { return month }
    if let failure = reservedCode() { throw failure }
    if current.keyword.isReserved { throw unexpected(wanted == .any ? "a name or value" : "a \(wanted.words)") }
    if let (words, next) = propertyWithoutOperand() {
      index = next
      throw unexpected("`of` after `\(words)`")
    }
    let name = try unknownName(wanted)
    if take(.of) {
      // What is unknown was perhaps a property; its operand belongs to the hole.
      _ = try primary()
      return Expression(.hole, span: span(from: start))
    }
    return Expression(.name(name), span: name.span)
  }

  /// Reads a name that no word of the grammar begins, and after which nothing stands that could belong to it: most operands
  /// are one, and need not be tried as anything else.
  private mutating func plainName(_ wanted: NameKinds) -> Expression? {
    guard recorder == nil, current.keyword == .unlisted, source.bytes[Int(current.start)] != UInt8(ascii: "_"),
      let match = nameMatch(wanted)
    else { return nil }
    let next = tokens[match.end]
    guard next.endsLine || next.kind == .comma || next.keyword == .source else { return nil }
    let reference = reference(to: match)
    return Expression(.name(reference), span: reference.span)
  }

  /// Notes for completion what an operand may begin with: at the place that is watched no word follows that would lead
  /// to the forms below.
  func noteOperand(_ wanted: NameKinds) {
    guard let recorder, isWatched() else { return }
    recorder.note(names: wanted, of: lexicon)
    noteWords([.the])
    if elementDepth > 0 { noteWords([.it]) }
    guard wanted.contains(NameKinds(.state)) else { return }
    noteWords([.states, .participants, .treaties] + Property.firstWords)
    guard wanted == .any else { return }
    noteWords([.today, .nothing, .true, .false, .from, .args])
    notePhrases(Day.monthNames)
  }

  /// The words that are values by themselves.
  ///
  /// Reserved ones come first; names win over the others.
  private mutating func worldOrAnswer(_ start: Int) throws(ParseFailure) -> Expression? {
    switch current.keyword {
    case .true, .false:
      let value = advance().keyword == .true
      return Expression(.literal(.truth(value)), span: span(from: start))
    case .nothing:
      advance()
      return Expression(.literal(.nothing), span: span(from: start))
    case .it:
      advance()
      return Expression(.it, span: span(from: start))
    case .the where isWord(.day, ahead: 1):
      index += 2
      return Expression(.theDay, span: span(from: start))
    case .from:
      advance()
      let first = try sum()
      try require(.to, after: "the first day")
      let last = try sum()
      return Expression(.period(from: first, to: last), span: span(from: start))
    case .unlisted:
      guard let number = earlierAnswer() else { return nil }
      advance()
      return Expression(.earlierAnswer(number), span: span(from: start))
    default: return nil
    }
  }

  /// The number of an answer: `_` is 1, `_2` is 2.
  private func earlierAnswer() -> Int? {
    guard source.bytes[Int(current.start)] == UInt8(ascii: "_") else { return nil }
    let digits = text(of: current).dropFirst()
    if digits.isEmpty { return 1 }
    guard let number = Int(digits), number > 0 else { return nil }
    return number
  }

  private mutating func world(_ start: Int) throws(ParseFailure) -> Expression? {
    if let count = try statesNeededToBlock() { return count }
    if take(.states) || take(.countries) { return Expression(.world(.states), span: span(from: start)) }
    if take(.treaties) { return Expression(.world(.treaties), span: span(from: start)) }
    if take(.participants) { return Expression(.world(.participants), span: span(from: start)) }
    if take(.today) { return Expression(.today, span: span(from: start)) }
    if take(.args) { return Expression(.arguments, span: span(from: start)) }
    return nil
  }

  /// Reads a name that was matched, with the operands of a function or the set of a weight.
  private mutating func named(_ match: NameMatch) throws(ParseFailure) -> Expression {
    let start = index
    let reference = reference(to: match)
    if atSign(.leftParenthesis), isCallable(reference) {
      return Expression(.call(reference, try arguments()), span: span(from: start))
    }
    if reference.entry?.kind == .weight, take(.of) {
      let set = try nested { parser throws(ParseFailure) in try parser.setOfStates() }
      return Expression(.weight(reference, of: set), span: span(from: start))
    }
    return Expression(.name(reference), span: reference.span)
  }

  private func isCallable(_ reference: NameReference) -> Bool {
    guard let kind = reference.entry?.kind else { return isAdjacent(index) }
    return kind == .function
  }

  private mutating func arguments() throws(ParseFailure) -> [Expression] {
    advance()
    return try insideBrackets(closing: .rightParenthesis)
  }

  /// Reads `(A, B)`, `()`, or one expression in brackets.
  private mutating func brackets(_ wanted: NameKinds) throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let members = try insideBrackets(closing: .rightParenthesis)
    if members.count == 1, let only = members.first { return Expression(only.form, span: span(from: start)) }
    return Expression(.set(members), span: span(from: start))
  }

  private mutating func list() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let members = try insideBrackets(closing: .rightBracket)
    return Expression(.list(members), span: span(from: start))
  }

  /// Reads expressions with commas between them up to a closing bracket.
  ///
  /// Inside brackets names are whole again, and a bare property still is the element's.
  private mutating func insideBrackets(closing: Token.Kind) throws(ParseFailure) -> [Expression] {
    let opening = span(of: tokens[index - 1])
    let splits = splitsNames
    splitsNames = false
    defer { splitsNames = splits }
    var members: [Expression] = []
    while !atSign(closing) {
      if current.endsLine, current.kind != .semicolon, !isWatched() { throw unclosed(opening) }
      members.append(try expression())
      if !takeSign(.comma) { break }
    }
    guard takeSign(closing) else {
      if current.endsLine, current.kind != .semicolon { throw unclosed(opening) }
      throw unexpected(closing == .rightParenthesis ? "`,` or `)`" : "`,` or `]`")
    }
    return members
  }

  private mutating func unclosed(_ opening: Span) -> ParseFailure {
    let sign = source.text(of: opening)
    // The lexer stopped there: what is open is open for that reason.
    if isCutShort { return ParseFailure() }
    if current.kind == .newline || current.kind == .end || current.kind == .rightBrace {
      return fail(
        .unclosedBracket, "this `\(sign)` is not closed", at: opening,
        labels: [Diagnostic.Label(span(of: current).before, "the line ends here")])
    }
    return unexpected("`)`")
  }

  /// Whether the token so far on can begin an operand; where what may stand there is wanted, an operand may.
  func startsOperand(ahead distance: Int) -> Bool {
    if isWatched(ahead: distance) { return true }
    let token = token(ahead: distance)
    switch token.kind {
    case .number, .date, .text, .leftParenthesis, .leftBracket: return true
    case .word:
      guard token.keyword.isReserved else { return !token.keyword.canFollowAName || beginsAForm(token.keyword) }
      switch token.keyword {
      case .it, .nothing, .true, .false, .from, .is, .has, .have, .does, .not, .if, .can: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether a word that can follow a name also begins a question or property: `which of S …`, `host of T`.
  private func beginsAForm(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .which, .who, .at: true
    default: !Property.phrases(beginningWith: keyword).isEmpty
    }
  }

  /// Whether the words of a form stand here as words of the grammar: no longer name begins with them.
  mutating func isGrammar(words: Int) -> Bool {
    guard let match = nameMatch() else { return true }
    return match.end - index <= words
  }

  /// Reads two operands joined by `and`, each a set expression; names that contain `and` are split where they can be.
  mutating func pair(_ wanted: NameKinds) throws(ParseFailure) -> Pair {
    let splits = splitsNames
    splitsNames = true
    defer { splitsNames = splits }
    let first = try primary(wanted)
    try require(.and, after: "the first of the two")
    let second = try primary(wanted)
    return Pair(first, second)
  }
}
