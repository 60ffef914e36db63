// Finds the names in a line, as freely as people write them: in any case, in any language that the lexicon knows, by
// their codes, with `the` before them. What the language would not take is written as the name that it takes.

import TreatySyntax

/// Joins the words of names into single pieces.
struct NameReader {
  let lexicon: any Lexicon

  /// How many words a name may have here.
  private static let longest = 9

  /// The readings of a line: one, or one for each thing that an ambiguous name may mean; at most three.
  func readings(of pieces: [Piece]) -> [[Piece]] {
    var readings: [[Piece]] = [[]]
    var index = 0
    while index < pieces.count {
      guard let (names, length) = name(in: pieces[index...]) else {
        for place in readings.indices { readings[place].append(pieces[index]) }
        index += 1
        continue
      }
      let possessive = Self.possessive(pieces[index + length - 1])
      var grown: [[Piece]] = []
      for name in names.prefix(3) {
        for reading in readings where grown.count < 3 {
          var reading = reading
          while let last = reading.last, last.reads("the") { reading.removeLast() }
          reading.append(name)
          if possessive { reading.append(Piece("'s", .sign, glued: true)) }
          grown.append(reading)
        }
      }
      readings = grown
      index += length
    }
    return readings
  }

  private static func possessive(_ piece: Piece) -> Bool {
    piece.isWord && piece.key.hasSuffix("'s")
  }

  /// The longest name at the beginning of these pieces, as what it may mean, and how many pieces it takes.
  private func name(in pieces: ArraySlice<Piece>) -> ([Piece], Int)? {
    guard let first = pieces.first, first.kind == .word || first.kind == .number && first.text.utf8.count == 4 else {
      return nil
    }
    var words: [String] = []
    var found: ([Piece], Int)?
    for piece in pieces.prefix(Self.longest) {
      guard piece.kind == .word || piece.kind == .number else { break }
      var word = piece.text
      if Self.possessive(piece) { word.removeLast(2) }
      words.append(word)
      let typed = words.joined(separator: " ")
      let isPlain = words.count == 1 && (Vocabulary.isGrammar(typed.lowercased()) || piece.kind == .number)
      let entries = isPlain ? [] : lexicon.lookUp(NameFolding.key(of: typed)).entries
      if !entries.isEmpty {
        let names = self.names(entries, typed: typed)
        if !names.isEmpty { found = (names, words.count) }
        // `EU` is the group, and may be meant as the organisation where one state is wanted.
        if words.count == 1, names.count == 1, names[0].nameSort == .group, let organisation = byTwoLetters(first) {
          found = (names + [organisation], 1)
        }
      }
      let shared = SharedNames.keys(of: typed).compactMap { key in
        lexicon.lookUp(NameFolding.key(of: key)).entries.contains { $0.kind == .treaty }
          ? Piece(key, .name(.treaty)) : nil
      }
      if shared.count > 1 { found = (shared, words.count) }
      if Self.possessive(piece) { break }
    }
    if found == nil, let piece = byTwoLetters(first) { return ([piece], 1) }
    return found
  }

  /// The pieces for what a typed name may mean.
  private func names(_ entries: [NameEntry], typed: String) -> [Piece] {
    let asTyped = entries.filter { isSpelled($0, typed) }
    let meant = asTyped.isEmpty ? entries.filter { $0.spelling != .quoted } : asTyped
    var things: [NameEntry] = []
    for entry in meant where !things.contains(where: { $0.isSameThing(as: entry) }) { things.append(entry) }
    // A treaty and a place of the same name, or a state and its group, do not clash: only things of one rank do.
    if things.count == 1, !asTyped.isEmpty {
      return [Piece(written(things[0], typed), .name(Self.sort(things[0])))]
    }
    if things.count > 1 {
      let kinds = Set(things.map(\.kind))
      if kinds.count > 1, !asTyped.isEmpty {
        return kinds.sorted { $0.rawValue < $1.rawValue }.prefix(2).compactMap { kind in
          things.first { $0.kind == kind }.map { Piece(written($0, typed), .name(Self.sort($0))) }
        }
      }
    }
    return things.map { Piece(shortName(of: $0), .name(Self.sort($0))) }
  }

  /// A state by its short name in English, a treaty of several words by its short word, all others as typed.
  private func written(_ entry: NameEntry, _ typed: String) -> String {
    switch entry.kind {
    case .state: entry.name
    case .treaty: typed.contains(" ") ? shortName(of: entry) : typed
    case .group, .weight, .offence, .vote, .scenario, .source, .binding, .function, .parameter: typed
    }
  }

  private func isSpelled(_ entry: NameEntry, _ typed: String) -> Bool {
    switch entry.spelling {
    case .free: true
    case .exact(let lowercase): typed.lowercased() == lowercase
    case .capitals: typed == typed.uppercased()
    case .quoted: false
    }
  }

  static func sort(_ entry: NameEntry) -> Piece.NameSort {
    switch entry.kind {
    case .state: .state
    case .group: .group
    case .treaty: .treaty
    case .scenario: .scenario
    case .weight, .offence, .vote, .source, .binding, .function, .parameter: .other
    }
  }

  /// The name by which a suggestion calls a thing: a treaty's or group's short word, a state's English name.
  func shortName(of entry: NameEntry) -> String {
    switch entry.kind {
    case .treaty, .group, .weight:
      let known = lexicon.lookUp(NameFolding.key(of: entry.key)).entries
      return known.contains { $0.isSameThing(as: entry) } ? entry.key : entry.name
    case .state, .offence, .vote, .scenario, .source, .binding, .function, .parameter: return entry.name
    }
  }

  /// A state by its two-letter code, in capitals: `DE`.
  private func byTwoLetters(_ piece: Piece) -> Piece? {
    var code = piece.text
    if Self.possessive(piece) { code.removeLast(2) }
    guard let longer = CountryCodes.threeLetters(of: code),
      let entry = lexicon.lookUp(NameFolding.key(of: longer)).entries.first(where: { $0.kind == .state })
    else { return nil }
    return Piece(entry.name, .name(.state))
  }
}
