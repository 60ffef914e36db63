// Names by longest match: the parser takes the longest run of words that the lexicon knows.

/// A run of words that is a name.
struct NameMatch {
  /// The index of the token after it.
  let end: Int
  /// The things that have the name: one, or several where it is ambiguous.
  let entries: [NameEntry]
}

/// The last match, kept because several forms ask for a name at the same place.
struct NameMatchMemory {
  var start = -1
  var match: NameMatch?
}

/// What the built-in lexicon has answered: a register's file asks for the same names again and again.
struct LookupMemory {
  private var known = KeyTable<NameLookup>()

  mutating func lookUp(_ key: [UInt8], in lexicon: any Lexicon) -> NameLookup {
    if let answer = known[key] { return answer }
    let answer = lexicon.lookUp(key)
    // A copy of its own, so that the parser's scratch key stays unshared.
    known[key.withUnsafeBufferPointer { [UInt8]($0) }] = answer
    return answer
  }
}

extension Parser {
  /// The longest name that begins at the next token, if any; `wanted` is what the place takes, nothing where it is only
  /// asked whether a name stands there.
  mutating func nameMatch(_ wanted: NameKinds = []) -> NameMatch? {
    nameMatch(at: index, wanted)
  }

  /// The longest name that begins at a token, if any.
  mutating func nameMatch(at start: Int, _ wanted: NameKinds = []) -> NameMatch? {
    if let recorder, recorder.place == start, !wanted.isEmpty { recorder.note(names: wanted, of: lexicon) }
    if matchMemory.start == start, recorder == nil { return matchMemory.match }
    var match = longestName(from: start, wanted)
    if splitsNames, let whole = match { match = firstHalf(of: whole, from: start) ?? whole }
    if !splitsNames { matchMemory = NameMatchMemory(start: start, match: match) }
    return match
  }

  private mutating func longestName(from start: Int, _ wanted: NameKinds) -> NameMatch? {
    guard tokens[start].kind == .word else { return nil }
    nameKey.removeAll(keepingCapacity: true)
    var place = start
    var best: NameMatch?
    while true {
      appendFolded(tokens[place])
      let (entries, goesOn) = known(under: nameKey, from: start, to: place + 1)
      if !entries.isEmpty { best = NameMatch(end: place + 1, entries: entries) }
      guard goesOn else { break }
      if let recorder, recorder.place == place + 1 { recorder.note(nameFrom: start, wanted, of: lexicon) }
      let next = place + 1
      guard next < tokens.count else { break }
      if tokens[next].kind == .minus, isAdjacent(next), next + 1 < tokens.count, isAdjacent(next + 1),
        tokens[next + 1].kind == .word || tokens[next + 1].kind == .number
      {
        nameKey.append(UInt8(ascii: "-"))
        place = next + 1
      } else if tokens[next].kind == .word || tokens[next].kind == .number {
        nameKey.append(UInt8(ascii: " "))
        place = next
      } else {
        break
      }
    }
    return best
  }

  /// What is known under a key, in the spelling that stands there, the script's own names first.
  private mutating func known(under key: [UInt8], from start: Int, to end: Int) -> ([NameEntry], goesOn: Bool) {
    let isReservedWord = end == start + 1 && tokens[start].keyword.isReserved
    var goesOn = false
    if !lexicon.isEmpty {
      let own = lexicon.lookUpOwn(key)
      goesOn = own.isBeginningOfLonger
      if !own.entries.isEmpty, !isReservedWord {
        let spelt = distinct(spelt(own.entries, from: start, to: end))
        if !spelt.isEmpty {
          return (spelt, goesOn || lookupMemory.lookUp(key, in: lexicon.base).isBeginningOfLonger)
        }
      }
    }
    let built = lookupMemory.lookUp(key, in: lexicon.base)
    goesOn = goesOn || built.isBeginningOfLonger
    if built.entries.isEmpty || isReservedWord { return ([], goesOn) }
    let spelt = spelt(built.entries, from: start, to: end)
    guard spelt.count > 1 else { return (spelt, goesOn) }
    // A code in capitals wins over names that ignore case: `NGA` is Nigeria, `Nga` is Russia in Vietnamese.
    let codes = spelt.filter { $0.spelling == .capitals }
    return (distinct(codes.isEmpty ? spelt : codes), goesOn)
  }

  /// Those of these entries that are spelt as it stands there.
  private func spelt(_ entries: [NameEntry], from start: Int, to end: Int) -> [NameEntry] {
    if entries.count == 1 { return isSpelt(entries[0], from: start, to: end) ? entries : [] }
    var spelt: [NameEntry] = []
    for entry in entries where isSpelt(entry, from: start, to: end) { spelt.append(entry) }
    return spelt
  }

  func distinct(_ entries: [NameEntry]) -> [NameEntry] {
    guard entries.count > 1 else { return entries }
    var things: [NameEntry] = []
    for entry in entries where !things.contains(where: { $0.isSameThing(as: entry) }) { things.append(entry) }
    return things
  }

  private func isSpelt(_ entry: NameEntry, from start: Int, to end: Int) -> Bool {
    switch entry.spelling {
    case .free: return true
    case .quoted: return false
    case .capitals:
      return end == start + 1
        && source.bytes[span(of: tokens[start]).range].allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    case .exact(let lowercase): return typed(from: start, to: end).lowercased() == lowercase
    }
  }

  /// The words from one token to before another as they are typed, with one space where there are several.
  func typed(from start: Int, to end: Int) -> String {
    if end == start + 1 { return text(of: tokens[start]) }
    var result = ""
    for place in start..<end {
      if place > start && !isAdjacent(place) { result += " " }
      result += text(of: tokens[place])
    }
    return result
  }

  private mutating func appendFolded(_ token: Token) {
    var isPlain = true
    for index in Int(token.start)..<Int(token.end) {
      let byte = source.bytes[index]
      guard byte < 0x80 else {
        isPlain = false
        break
      }
      nameKey.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
    }
    guard !isPlain else { return }
    // A letter beyond ASCII: fold the whole word character by character.
    var plainCount = 0
    for index in Int(token.start)..<Int(token.end) {
      guard source.bytes[index] < 0x80 else { break }
      plainCount += 1
    }
    nameKey.removeLast(plainCount)
    for scalar in text(of: token).unicodeScalars { NameFolding.append(scalar, to: &nameKey) }
  }

  /// The first of two names that a name with `and` in it also reads as: `Antigua`, of no other name, stays whole.
  private mutating func firstHalf(of whole: NameMatch, from start: Int) -> NameMatch? {
    for place in start..<whole.end where tokens[place].keyword == .and && place > start {
      if let first = entries(from: start, to: place), entries(from: place + 1, to: whole.end) != nil {
        return NameMatch(end: place, entries: first)
      }
    }
    return nil
  }

  /// Whether a name with `and` in it also reads as two names.
  mutating func readsAsTwo(_ match: NameMatch, from start: Int) -> Bool {
    firstHalf(of: match, from: start) != nil
  }

  /// What is known under exactly the words from one token to before another.
  private mutating func entries(from start: Int, to end: Int) -> [NameEntry]? {
    guard start < end else { return nil }
    nameKey.removeAll(keepingCapacity: true)
    for place in start..<end {
      guard tokens[place].kind == .word || tokens[place].kind == .number || tokens[place].kind == .minus else {
        return nil
      }
      if place > start && !isAdjacent(place) { nameKey.append(UInt8(ascii: " ")) }
      appendFolded(tokens[place])
    }
    let found = known(under: nameKey, from: start, to: end).0
    return found.isEmpty ? nil : found
  }
}

// MARK: - References

extension Parser {
  /// Steps over a name that was matched and says what it means; an ambiguous one is reported and is a hole.
  mutating func reference(to match: NameMatch) -> NameReference {
    let start = index
    index = match.end
    let span = span(from: start)
    let text = typed(from: start, to: match.end)
    guard match.entries.count == 1, let entry = match.entries.first else {
      reportAmbiguous(text, match.entries, at: span)
      return NameReference(text: text, span: span, meaning: .unknown)
    }
    return NameReference(text: text, span: span, meaning: .known(entry))
  }

  mutating func reportAmbiguous(_ text: String, _ entries: [NameEntry], at span: Span) {
    let kindsDiffer = Set(entries.map(\.kind)).count > 1
    let names = entries.map { kindsDiffer ? "the \($0.kind.word) \($0.name)" : $0.name }.sorted()
    _ = fail(
      .ambiguousName, "\"\(text)\" may be \(listed(names, "or"))", at: span,
      help: ["write one of them: \(listed(names, "or"))"],
      replacements: entries.map { Diagnostic.Replacement(span, with: $0.name) })
  }

  /// Reads a name that must stand here: known words, or a text that is the name.
  mutating func requiredName(_ wanted: NameKinds) throws(ParseFailure) -> NameReference {
    if at(.the), nameMatch(wanted) == nil, current.keyword == .the { advance() }
    if let match = nameMatch(wanted) { return reference(to: match) }
    if atSign(.text) { return quotedName(wanted) }
    if atSign(.word) { return try unknownName(wanted) }
    throw unexpected(wanted == .sources ? "the name of a source or a text" : "the name of a \(wanted.words)")
  }
}

/// Words in a sentence: `a`, `a or b`, `a, b or c`.
func listed(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
