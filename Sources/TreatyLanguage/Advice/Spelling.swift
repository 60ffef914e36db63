// Misspelt words: the nearest words of the grammar and the nearest names, words written together or apart.

import TreatySyntax

/// Finds what misspelt words may mean.
struct Spelling {
  let lexicon: any Lexicon
  /// What words and runs of words may mean, found once for all lines of a search.
  private var nearWords: [String: [Near]] = [:]
  private var nearNames: [[UInt8]: [Near]] = [:]

  private struct Near {
    let piece: Piece
    let cost: Double
  }

  init(lexicon: any Lexicon) {
    self.lexicon = lexicon
  }

  /// The lines with one misspelt run of words put right.
  mutating func edits(of pieces: [Piece]) -> [Edit] {
    var edits: [Edit] = []
    for (index, piece) in pieces.enumerated() where piece.isWord {
      edits += joined(pieces, at: index)
      edits += smallWord(pieces, at: index)
      guard isMisspelt(piece) else { continue }
      edits += words(pieces, at: index)
      edits += split(pieces, at: index)
      for length in 1...4 where index + length <= pieces.count {
        let run = pieces[index..<(index + length)]
        guard run.allSatisfy(\.isWord), length == 1 || isMisspelt(run[run.endIndex - 1]) || length == 2 else { break }
        edits += names(pieces, index, length)
      }
    }
    return edits
  }

  /// The pieces with the words put right that can mean one word only, so that no edit is spent on them.
  static func certain(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      let rest = pieces.dropFirst(index + 1)
      if piece.isWord, let word = shortened[piece.key], rest.first?.text == ".", rest.dropFirst().first?.isWord == true
      {
        result.append(Piece(word, .word))
        var next = pieces[index + 2]
        next.isGlued = false
        result.append(next)
        index += 3
        continue
      }
      let word = piece.isWord ? certainWords[piece.key] : nil
      result.append(word.map { Piece($0, .word, glued: piece.isGlued) } ?? piece)
      index += 1
    }
    return result
  }

  /// The words that names are shortened by, before a full stop: `S. Korea`, `St. Lucia`.
  private static let shortened: [String: String] = [
    "n": "North", "s": "South", "e": "East", "w": "West", "st": "Saint", "rep": "Republic", "dem": "Democratic",
    "fed": "Federal", "conv": "Convention", "prot": "Protocol", "agr": "Agreement",
  ]

  /// Words that are misspelt so often that they need no search.
  private static let certainWords: [String: String] = [
    "wich": "which", "whitch": "which", "whihc": "which", "wihch": "which", "wen": "when", "whn": "when", "wat": "what",
    "waht": "what", "hwat": "what", "whta": "what", "hou": "how", "countrys": "countries", "contries": "countries",
    "contrys": "countries", "countires": "countries", "coutries": "countries", "treatys": "treaties",
    "treatise": "treaties", "treaites": "treaties", "partys": "parties", "membres": "members", "memebers": "members",
    "beetween": "between", "beetwen": "between", "betwen": "between", "betwee": "between", "untill": "until",
    "beetwin": "between", "singed": "signed", "sined": "signed", "sings": "signs", "ratifyed": "ratified",
    "ratifed": "ratified", "ratifys": "ratifies", "ratifyes": "ratifies", "dose": "does", "thier": "their",
    "foce": "force", "froce": "force", "forse": "force", "entre": "enter", "entrer": "enter", "enterd": "entered",
    "populaton": "population", "poplation": "population", "popultion": "population",
  ]

  /// Whether a word is neither of the grammar nor of a rule.
  func isMisspelt(_ piece: Piece) -> Bool {
    piece.isWord && piece.key.utf8.count > 1 && !Vocabulary.isKnown(piece.key)
      && piece.key.contains { $0.isLetter }
  }

  private func replaced(_ pieces: [Piece], _ range: Range<Int>, with new: [Piece], cost: Double) -> Edit {
    Edit(pieces: Array(pieces[..<range.lowerBound]) + new + pieces[range.upperBound...], cost: cost)
  }

  /// The nearest words of the grammar, at most a third of the letters away.
  private mutating func words(_ pieces: [Piece], at index: Int) -> [Edit] {
    let key = pieces[index].key
    let near = nearWords[key] ?? Self.words(near: Array(key.utf8))
    nearWords[key] = near
    return near.map { replaced(pieces, index..<(index + 1), with: [$0.piece], cost: $0.cost) }
  }

  private static func words(near typed: [UInt8]) -> [Near] {
    let limit = max(1, typed.count / 3)
    var near: [(String, Double)] = []
    for (words, extra) in [(Vocabulary.grammarWords, 0.0), (Vocabulary.ruleWords, 0.15)] {
      for word in words {
        guard let distance = NearestNames.distance(typed, Array(word.utf8), atMost: limit) else { continue }
        let sameStart = word.utf8.first == typed.first ? 0.0 : 0.2
        near.append((word, Double(distance) * 0.3 + sameStart + extra))
      }
    }
    return near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(5).map { Near(piece: Piece($0, .word), cost: 0.6 + $1) }
  }

  /// A short word that is one letter from another: `off` for `of`, `form` for `from`.
  private func smallWord(_ pieces: [Piece], at index: Int) -> [Edit] {
    guard let meant = Self.smallWords[pieces[index].key] else { return [] }
    return meant.map { replaced(pieces, index..<(index + 1), with: [Piece($0, .word)], cost: 0.9) }
  }

  private static let smallWords: [String: [String]] = [
    "off": ["of"], "fo": ["of", "for"], "form": ["from"], "fro": ["for", "from"], "too": ["to"], "ot": ["to"],
    "adn": ["and"], "nad": ["and"], "hte": ["the"], "teh": ["the"], "si": ["is"], "sa": ["as"], "fi": ["if"],
    "ina": ["in"], "od": ["of"], "pf": ["of"], "ov": ["of"], "wiht": ["with"], "whit": ["with"], "bye": ["by"],
    "ni": ["in"], "nto": ["not"], "on": ["of"], "or": ["of"], "as": ["is"], "has": ["is"],
  ]

  /// Two words that are one: `cyber crime`, `sign atories`; at the place of the first.
  private func joined(_ pieces: [Piece], at index: Int) -> [Edit] {
    guard index + 1 < pieces.count, pieces[index + 1].isWord || pieces[index + 1].nameSort != nil else { return [] }
    let both = pieces[index].text + pieces[index + 1].text
    let hyphened = pieces[index].text + "-" + pieces[index + 1].text
    if Vocabulary.isGrammar(both.lowercased()), isMisspelt(pieces[index]) || isMisspelt(pieces[index + 1]) {
      return [replaced(pieces, index..<(index + 2), with: [Piece(both.lowercased(), .word)], cost: 0.7)]
    }
    for word in [both, hyphened] where !Vocabulary.isKnown(word.lowercased()) {
      if let entry = lexicon.lookUp(NameFolding.key(of: word)).entries.first(where: { $0.spelling == .free }) {
        let name = Piece(NameReader(lexicon: lexicon).shortName(of: entry), .name(NameReader.sort(entry)))
        return [replaced(pieces, index..<(index + 2), with: [name], cost: 0.7)]
      }
    }
    return []
  }

  /// One word that is two: `whatif`, `inforce`, `asof`.
  private func split(_ pieces: [Piece], at index: Int) -> [Edit] {
    let word = pieces[index].key
    guard word.utf8.count >= 4 else { return [] }
    var edits: [Edit] = []
    for place in word.indices.dropFirst() where edits.count < 2 {
      let (first, second) = (String(word[..<place]), String(word[place...]))
      guard first.count > 1 || first == "a", second.count > 1, Vocabulary.isGrammar(first) else { continue }
      let dashless = second.hasPrefix("-") ? String(second.dropFirst()) : second
      if Vocabulary.isGrammar(dashless) {
        let both = [Piece(first, .word), Piece(dashless, .word)]
        edits.append(replaced(pieces, index..<(index + 1), with: both, cost: 0.7))
      } else if let entry = lexicon.lookUp(NameFolding.key(of: dashless)).entries.first(where: { $0.spelling == .free })
      {
        let both = [Piece(first, .word), Piece(dashless, .name(NameReader.sort(entry)))]
        edits.append(replaced(pieces, index..<(index + 1), with: both, cost: 0.8))
      }
    }
    return edits
  }

  /// The nearest names to a run of words, at most a third of the letters away, or those that begin with it.
  private mutating func names(_ pieces: [Piece], _ index: Int, _ length: Int) -> [Edit] {
    let typed = pieces[index..<(index + length)].map(\.text).joined(separator: " ")
    let key = NameFolding.key(of: typed)
    guard key.count >= 3 else { return [] }
    let near = nearNames[key] ?? names(near: key)
    nearNames[key] = near
    // A longer run that is a name whole is likelier than its first word alone.
    let whole = 0.05 * Double(length)
    return near.map { replaced(pieces, index..<(index + length), with: [$0.piece], cost: $0.cost - whole) }
  }

  private func names(near key: [UInt8]) -> [Near] {
    let limit = max(1, key.count / 3)
    var near: [(entry: NameEntry, score: Double)] = []
    func add(_ entry: NameEntry, _ score: Double) {
      if let place = near.firstIndex(where: { $0.entry.isSameThing(as: entry) }) {
        near[place].score = min(near[place].score, score)
      } else {
        near.append((entry, score))
      }
    }
    key.withUnsafeBufferPointer { key in
      lexicon.forEachName { other, entry in
        guard other.count > 2, let distance = NearestNames.distance(key, other, atMost: limit), let entry = entry(),
          entry.spelling != .quoted, entry.spelling != .capitals
        else { return }
        let sameStart = other.first == key.first ? 0.0 : 0.25
        add(entry, Double(distance) / Double(key.count) + sameStart)
      }
    }
    if key.count >= 4 {
      for entry in lexicon.names(beginningWith: key, limit: 6) where entry.spelling != .quoted { add(entry, 0.45) }
    }
    let reader = NameReader(lexicon: lexicon)
    return near.sorted { ($0.score, $0.entry.name) < ($1.score, $1.entry.name) }.prefix(3).map { entry, score in
      Near(piece: Piece(reader.shortName(of: entry), .name(NameReader.sort(entry))), cost: 0.6 + score)
    }
  }
}
