// What a line says, as far as the advice must know it: two lines that say the same are offered once, what was denied is not
// offered as asserted, and what can only be empty is not offered at all.

/// Tells what lines say without running them.
enum Sense {
  /// What a typed line says in the words of the language, so that it is not offered to the one who typed it.
  static func ofTyped(_ pieces: [Piece]) -> [String] {
    var keys = pieces.map(\.key)
    if keys.first == "why" { keys[0] = "explain" }
    if keys.count > 2, ["who", "what"].contains(keys[0]), ["is", "are"].contains(keys[1]) { keys.removeFirst(2) }
    for (place, key) in keys.enumerated().dropFirst() where key == "to" {
      if ["parties", "signatories"].contains(keys[place - 1]) { keys[place] = "of" }
    }
    return keys
  }

  /// What a line says, so that it is not offered twice in other dress.
  ///
  /// Left out are capitals, articles, the words before a question that the language passes over, and brackets that
  /// change nothing.
  static func meaning(of pieces: [Piece]) -> [String] {
    var keys = withoutLastBracket(withoutIdleBrackets(pieces)).map(\.key)
    if keys.first == "why" { keys[0] = "explain" }
    if keys.count > 2, ["who", "what"].contains(keys[0]), ["is", "are"].contains(keys[1]) { keys.removeFirst(2) }
    if keys.count > 1, ["show", "list"].contains(keys[0]) { keys.removeFirst() }
    if keys.count > 2, keys[0] == "how", keys[1] == "many" { keys.replaceSubrange(0..<2, with: ["count"]) }
    if keys.count > 2, keys[0] == "number", keys[1] == "of" { keys.replaceSubrange(0..<2, with: ["count"]) }
    let isAct = keys.first == "on"
    var said: [String] = []
    for key in keys where key != "the" {
      switch (said.last, key) {
      case ("parties", "to"), ("signatories", "to"): said.append("of")
      case ("party", "of"), ("signatory", "of"): said.append("to")
      case (_, "isn't"): said += ["is", "not"]
      case ("which", "of"), (_, "a"), (_, "an"): continue
      case ("when", "did"), ("when", "will"): said.append("does")
      case (_, ",") where isAct && said.count == 2: continue
      case (_, "and") where isAct: said.append(",")
      case (_, _) where isAct && participles[key] != nil: said.append(participles[key] ?? key)
      case (_, "enters"): said.append(said.first == "when" ? "enter" : "enters")
      default: said.append(synonyms[key] ?? key)
      }
    }
    return said
  }

  /// Forms of one word that the language reads alike.
  private static let synonyms: [String: String] = {
    var synonyms = [
      "countries": "states", "==": "=",
      "who": "that",
    ]
    for verb in verbs { synonyms[verb.third] = verb.base }
    return synonyms
  }()

  private static let verbs = [TreatyVerb.sign, .ratify, .accept, .approve, .accede, .withdraw, .denounce]
  private static let participles = Dictionary(verbs.map { ($0.participle, $0.base) }) { first, _ in first }

  private static let joints: Set<String> = [
    "sorted", "plus", "within", "but", "where", "that", "with", "by", "and", "or", "as", "under", "=", "<", ">", "<=",
    ">=", "!=", "in", "is", "+", "-", "*", "/", ",", ":",
  ]

  /// The pieces without brackets around one piece, but for those of a call.
  static func withoutIdleBrackets(_ pieces: [Piece]) -> [Piece] {
    var kept = pieces
    var index = 0
    while index + 2 < kept.count {
      if kept[index].text == "(", !kept[index].isGlued, kept[index + 2].text == ")" {
        kept.remove(at: index + 2)
        kept.remove(at: index)
        kept[index].isGlued = false
        index = max(0, index - 1)
      } else {
        index += 1
      }
    }
    return kept
  }

  /// The pieces without a bracket up to the line's end that joins nothing.
  private static func withoutLastBracket(_ pieces: [Piece]) -> [Piece] {
    guard pieces.last?.text == ")", let open = pieces.lastIndex(where: { $0.text == "(" }) else { return pieces }
    let inner = pieces[(open + 1)..<(pieces.count - 1)]
    let isPlain = !inner.contains { joints.contains($0.key) && $0.nameSort == nil || $0.text == ")" }
    let isDenied = open > 0 && pieces[open - 1].reads("not")
    return isPlain || isDenied ? Array(pieces[..<open] + inner) : pieces
  }

  private static let denials: Set<String> = [
    "not", "never", "isn't", "isnt", "aren't", "arent", "hasn't", "hasnt", "haven't", "havent", "doesn't", "doesnt",
    "don't", "dont", "didn't", "didnt", "wasn't", "wasnt", "weren't", "won't", "wont", "neither", "none", "nobody",
    "except", "excluding", "without", "non",
  ]
  private static let kept = denials.union(["prohibited", "block", "before", "but", "must", "needed", "nothing"])
  /// After these `not` denies no deed: `not later than` is `by`.
  private static let bounds: Set<String> = ["later", "earlier", "before", "less", "fewer", "more", "only", "until"]

  /// Whether a line denies something.
  static func isNegative(_ pieces: [Piece]) -> Bool {
    for (index, piece) in pieces.enumerated() where piece.isWord && denials.contains(piece.key) {
      let next = index + 1 < pieces.count ? pieces[index + 1].key : ""
      if !bounds.contains(next) { return true }
    }
    return false
  }

  /// Whether a line made of one that denies something denies something too, or asks what is missing.
  static func keepsTheNegation(_ pieces: [Piece]) -> Bool {
    pieces.contains { kept.contains($0.key) && $0.nameSort == nil || $0.text == "!=" }
  }

  /// Whether it cuts one state with another, which leaves nothing.
  static func isIdle(_ pieces: [Piece]) -> Bool {
    for index in pieces.indices.dropFirst() where index + 1 < pieces.count && pieces[index].reads("within") {
      if pieces[index - 1].nameSort == .state, pieces[index + 1].nameSort == .state { return true }
    }
    return false
  }
}
