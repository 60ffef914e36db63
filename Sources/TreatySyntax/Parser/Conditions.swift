// The condition of an entry into force: deposits counted, named, shared and weighed, joined by `and` and `or`.

import TreatyModel

extension Parser {
  /// Reads a condition.
  mutating func condition() throws(ParseFailure) -> Condition {
    try nested { parser throws(ParseFailure) in
      let start = parser.index
      var parts = [try parser.conditionOfAnd()]
      while parser.take(.or) { parts.append(try parser.conditionOfAnd()) }
      return parts.count == 1 ? parts[0] : Condition(.any(parts), span: parser.span(from: start))
    }
  }

  mutating func conditionOfAnd() throws(ParseFailure) -> Condition {
    let start = index
    var parts = [try simpleCondition()]
    while take(.and) || take(.including) { parts.append(try simpleCondition()) }
    return parts.count == 1 ? parts[0] : Condition(.all(parts), span: span(from: start))
  }

  mutating func simpleCondition() throws(ParseFailure) -> Condition {
    let start = index
    if takeSign(.leftParenthesis) {
      // `(A, B) …` cannot begin a condition: every bracket here holds one.
      let inner = try condition()
      try requireSign(.rightParenthesis, "`)`")
      return Condition(inner.form, span: span(from: start))
    }
    if take(.the, .condition, .of) {
      let treaty = try primary(.treaties)
      for word in [Keyword.is, .met] { try require(word) }
      return Condition(.conditionMet(of: treaty), span: span(from: start))
    }
    if take(.deposits) || take(.deposit) {
      return Condition(try depositsFromOrHolding(), span: span(from: start))
    }
    if startsCount() { return Condition(try countOfDeposits(), span: span(from: start)) }
    if current.kind == .word, text(of: current).lowercased() == "ratifications" { throw ratificationsForDeposits() }
    if isSignature { throw signaturesForDeposits() }
    let treaty = try primary(.treaties)
    for word in [Keyword.is, .in, .force] {
      guard take(word) else {
        throw unexpected(
          word == .is ? "a condition such as `40 deposits`, or `is in force` after a treaty" : "`\(word.rawValue)`")
      }
    }
    return Condition(.inForce(treaty), span: span(from: start))
  }

  /// Whether a number of deposits stands here: a number, or a bound name or bracket before `deposits`.
  mutating func startsCount() -> Bool {
    if atSign(.number) { return true }
    if let match = nameMatch(.values) {
      let next = tokens[match.end].keyword
      return next == .deposits || next == .deposit
    }
    return false
  }

  mutating func countOfDeposits() throws(ParseFailure) -> Condition.Form {
    let number = try countNumber()
    guard take(.deposits) || take(.deposit) else {
      if current.kind == .word, text(of: current).lowercased() == "ratifications" { throw ratificationsForDeposits() }
      if isSignature { throw signaturesForDeposits() }
      throw unexpected("`deposits`")
    }
    var instruments: [Condition.Instrument] = []
    if at(.of) {
      advance()
      instruments = try self.instruments()
    }
    var from: Expression?
    var byStates = false
    while true {
      if from == nil, take(.from) {
        from = try setOfStates()
      } else if !byStates, at(.by), isWord(.states, ahead: 1) {
        index += 2
        byStates = true
      } else {
        break
      }
    }
    return .deposits(number, of: instruments, from: from, byStates: byStates)
  }

  mutating func countNumber() throws(ParseFailure) -> Expression {
    if atSign(.number) {
      let whole = try whole("the number of deposits")
      return Expression(.literal(.number(Rational(whole.value))), span: whole.span)
    }
    return try primary(.values)
  }

  mutating func ratificationsForDeposits() -> ParseFailure {
    fail(
      .twoMeanings, "`ratifications` may mean two things", at: span(of: current),
      help: [
        "every instrument of consent: `deposits`", "instruments of ratification only: `deposits of ratification`",
      ], replacements: [Diagnostic.Replacement(span(of: current), with: "deposits")])
  }

  private var isSignature: Bool {
    current.kind == .word && ["signature", "signatures"].contains(text(of: current).lowercased())
  }

  /// `upon 10 signatures`: what counts are deposits, and a signature only where it is definitive.
  private mutating func signaturesForDeposits() -> ParseFailure {
    fail(
      .unexpected, "a signature does not count towards entry into force by itself", at: span(of: current),
      help: [
        "write `deposits`, such as `upon 10 deposits`: a state that signs definitively is counted like one that deposits"
      ])
  }

  /// Reads `ratification, acceptance or approval`.
  mutating func instruments() throws(ParseFailure) -> [Condition.Instrument] {
    var instruments: [Condition.Instrument] = []
    while true {
      noteInstruments(ahead: 0)
      if take(.formal) {
        try require(.confirmation, after: "`formal`")
        instruments.append(.formalConfirmation)
      } else if let instrument = Condition.Instrument(rawValue: current.keyword.rawValue), current.kind == .word {
        advance()
        instruments.append(instrument)
      } else {
        throw unexpected("`ratification`, `acceptance`, `approval`, `accession` or `succession`")
      }
      if atSign(.comma), isInstrument(1) || (isWord(.or, ahead: 1) && isInstrument(2)) {
        advance()
        _ = take(.or)
      } else if at(.or), isInstrument(1) {
        advance()
      } else if at(.and), isInstrument(1) {
        advance()
      } else {
        return instruments
      }
    }
  }

  private func noteInstruments(ahead distance: Int) {
    noteWords([.ratification, .acceptance, .approval, .accession, .succession, .signature, .formal], ahead: distance)
  }

  func isInstrument(_ distance: Int) -> Bool {
    noteInstruments(ahead: distance)
    let word = token(ahead: distance).keyword
    return word == .formal || Condition.Instrument(rawValue: word.rawValue) != nil
  }

  /// Reads what follows `deposits`: `from …` or `holding …`.
  mutating func depositsFromOrHolding() throws(ParseFailure) -> Condition.Form {
    if take(.holding) { return try holding() }
    try require(.from, after: "`deposits`")
    if take(.all, .of) {
      let set = try setOfStates()
      guard at(.and), let others = otherDeposits() else { return .allOf(set) }
      return .allOfAndOthers(set, others: others)
    }
    if at(.at, .least) || at(.more, .than) {
      let bound = try bound()
      try require(.of, after: "how many")
      if take(.each) {
        if take(.region) {
          try require(.of, after: "`region`")
          return .ofEachRegion(bound, of: try setOfStates())
        }
        var groups = [try setOfStates()]
        while atSign(.comma), !(isWord(.not, ahead: 1) && isWord(.before, ahead: 2)) {
          advance()
          groups.append(try setOfStates())
        }
        return .ofEach(bound, groups)
      }
      return .from(bound, try setOfStates())
    }
    let set = try setOfStates()
    guard take(.holding) else {
      throw unexpected("`all of`, `at least` or `more than` before the states, or `holding` after them")
    }
    let bound = try bound()
    try require(.of, after: "the share")
    return .holdingFrom(set, bound, weight: try weightName())
  }

  /// Reads `and 40 other deposits`; nil, without stepping, where something else follows `and`.
  mutating func otherDeposits() -> Expression? {
    attempt { parser throws(ParseFailure) in
      parser.advance()
      guard parser.startsCount() else { throw ParseFailure() }
      let number = try parser.countNumber()
      guard parser.take(.other), parser.take(.deposits) || parser.take(.deposit) || parser.take(.states) else {
        throw ParseFailure()
      }
      return number
    }
  }

  mutating func holding() throws(ParseFailure) -> Condition.Form {
    let bound = try bound()
    try require(.of, after: "the share")
    let weight = try weightName()
    let within: Expression? = take(.within) ? try setOfStates() : nil
    return .holding(bound, weight: weight, within: within)
  }

  /// Reads `at least 3`, `more than half`, `at least 55%`.
  mutating func bound() throws(ParseFailure) -> Bound {
    let start = index
    let isStrict: Bool
    if take(.at, .least) {
      isStrict = false
    } else if take(.more, .than) {
      isStrict = true
    } else {
      throw unexpected("`at least` or `more than`")
    }
    let amount = try boundAmount()
    return Bound(isStrict: isStrict, amount: amount, span: span(from: start))
  }

  /// Reads a number or a share.
  mutating func boundAmount() throws(ParseFailure) -> Bound.Amount {
    if let share = fraction() { return .share(share) }
    if atSign(.number) {
      let start = index
      let value = number()
      if takeSign(.percent) {
        guard let share = value.divided(by: Rational(100)) else { throw ParseFailure() }
        return .share(share)
      }
      return .number(Expression(.literal(.number(value)), span: span(from: start)))
    }
    return .number(try primary(.values))
  }
}
