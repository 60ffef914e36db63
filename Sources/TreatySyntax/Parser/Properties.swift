// Properties by their words: `parties of T`, `entry into force of T for X`, `article 4 of T between A and B`.

extension Parser {
  /// Reads a property, where one stands here: its words and then `of`, or, inside `where`, `with` and `sorted by`, its
  /// words alone.
  mutating func property() throws(ParseFailure) -> Expression? {
    guard current.keyword != .unlisted || recorder != nil else { return nil }
    let start = index
    if let between = try treatiesBetween() { return between }
    guard let (property, words, after) = propertyPhrase() else { return nil }
    let takesTo = property == .parties || property == .signatories || property == .reservations
    index = after
    let hasOperand = at(.of) || (takesTo && at(.to))
    index = start
    guard isGrammar(words: words) else { return nil }
    if !hasOperand {
      guard elementDepth > 0, property != .treaties, nameMatch() == nil else { return nil }
    }
    let nameSpan = span(ofTokens: start, start + words)
    index = start + words
    var number: Expression?
    if property.shape.takesNumber {
      let whole = try self.number(ofPropertyAt: index)
      number = whole
    }
    guard hasOperand else {
      return Expression(
        .property(PropertyUse(property, nameSpan: nameSpan, number: number, of: nil)), span: span(from: start))
    }
    advance()
    let use = try operands(of: property, nameSpan: nameSpan, number: number)
    return Expression(.property(use), span: span(from: start))
  }

  /// The property whose words stand here, the number of its words, and the index after them and its number.
  private func propertyPhrase() -> (Property, words: Int, after: Int)? {
    noteWords(Property.firstWords)
    for (words, property) in Property.phrases(beginningWith: current.keyword)
    where words.indices.dropFirst().allSatisfy({ isWord(words[$0], ahead: $0) }) {
      guard property.shape.takesNumber else { return (property, words.count, index + words.count) }
      let number = token(ahead: words.count)
      if number.kind == .number { return (property, words.count, index + words.count + 1) }
    }
    return nil
  }

  private mutating func number(ofPropertyAt place: Int) throws(ParseFailure) -> Expression {
    let start = index
    let value = number()
    return Expression(.literal(.number(value)), span: span(from: start))
  }

  private mutating func operands(
    of property: Property, nameSpan: Span, number: Expression?
  ) throws(ParseFailure) -> PropertyUse {
    let shape = property.shape
    var operand: Expression
    if shape.isWide {
      operand = try nested { parser throws(ParseFailure) in try parser.set() }
    } else {
      operand = try primary(property.operandNames)
    }
    operand = withNamesForTexts(operand, property.operandNames)
    var by: Expression?
    var forWhom: Expression?
    var between: Pair?
    if shape.takesBy, take(.by) { by = try primary(.states) }
    if shape.takesFor, take(.for) { forWhom = try primary(.states) }
    if shape.takesBetween, take(.between) { between = try pair(.states) }
    return PropertyUse(
      property, nameSpan: nameSpan, number: number, of: operand, by: by, for: forWhom, between: between)
  }

  private mutating func treatiesBetween() throws(ParseFailure) -> Expression? {
    guard at(.treaties, .between), isGrammar(words: 1) else { return nil }
    let start = index
    index += 2
    let pair = try pair(.states)
    return Expression(.treatiesBetween(pair.first, pair.second), span: span(from: start))
  }

  /// The words of a property that stands here without its `of`, for a message.
  func propertyWithoutOperand() -> (words: String, next: Int)? {
    guard let (property, _, after) = propertyPhrase() else { return nil }
    return (property.rawValue, after)
  }
}

extension Property {
  /// The properties by their words, those of several words before those of one.
  ///
  /// Looked through from the first: a table by keywords takes longer to make than a short text to read.
  private static let phrases: [(words: [Keyword], property: Property)] = {
    var phrases = Property.allCases.map { ($0.rawValue, $0) }
    phrases.append(("states parties", .parties))
    return phrases.map { (words: Keyword.words($0), property: $1) }.sorted { $0.words.count > $1.words.count }
  }()

  /// The properties that begin with a word, those of several words before those of one.
  static func phrases(beginningWith word: Keyword) -> [(words: [Keyword], property: Property)] {
    word == .unlisted ? [] : phrases.filter { $0.words.first == word }
  }

  /// The words with which a property may begin.
  static var firstWords: [Keyword] { phrases.compactMap(\.words.first) }

  /// What may stand after its `of`.
  var operandNames: NameKinds {
    switch self {
    case .members, .groups: .states
    case .treaties: .states
    case .code, .name, .region, .acts, .declarations, .sources, .date, .state, .verb, .treaty, .text, .source,
      .takesEffect:
      .any
    default: .treaties
    }
  }
}
