// Where no line near the typed one runs: the topic of the help that belongs to the place where it went wrong, else to its
// first known word. Words with which any question may begin are asked last.

/// Chooses what to read about.
enum Topics {
  /// The sentence that names a topic: of the braces that are open at `place`, an offset in the line's bytes, or of a word.
  static func help(for line: String, at place: Int? = nil) -> String {
    if let place, let topic = Braces(in: Array(line.utf8), before: place)?.topic {
      return "`:help \(topic)` lists what can stand there"
    }
    let words = LineCutter.pieces(of: line).filter(\.isWord)
    let topic =
      words.lazy.compactMap { topics[$0.key] ?? verbTopic($0) }.first
      ?? words.lazy.compactMap { questionWords[$0.key] }.first
    return topic.map { "`:help \($0)` shows what can be said of it" } ?? "`:help` lists what can be asked"
  }

  /// Every topic that may be named.
  static let names = Set(topics.values).union(questionWords.values).union(Braces.names).union(["acts"])

  /// Whether a word says what is asked or done, and not only what kind of thing is named.
  static func isOfADeed(_ piece: Piece) -> Bool {
    guard piece.isWord else { return false }
    if let topic = topics[piece.key] { return !["treaty", "state", "group"].contains(topic) }
    return verbTopic(piece) != nil
  }

  private static func verbTopic(_ piece: Piece) -> String? {
    TreatyVerb.matches(in: [piece][...]).isEmpty ? nil : "acts"
  }

  private static let questionWords = table([
    ("questions", "is has does which how why can who whose"),
    ("scenarios", "what"),
    ("dates", "when between"),
  ])

  private static let topics = table([
    ("parties", "parties party members member signatories signatory depositors joined"),
    ("acts", "on act acts reservation reservations history denunciation withdrawal ratification accession signature"),
    ("dates", "date dates day days month months year years today"),
    ("sets", "set sets where states countries sorted top first last plus within but with select from"),
    ("numbers", "count sum average median number numbers percent mod sqrt"),
    ("must ratify", "must ratify"),
    ("entry into force", "entry enters enter force"),
    ("scenarios", "suppose assume scenario scenarios under forget delay every"),
    ("treaty", "treaty treaties convention agreement protocol amendment"),
    ("state", "state country"),
    ("group", "group groups"),
    ("forecasts", "forecast probability chance likelihood likely predict simulate project odds"),
    ("compare", "compare"),
    ("programs", "let define if for print expect import export while def class function return"),
    ("explain", "explain reason"),
  ])

  private static func table(_ rows: [(topic: String, words: String)]) -> [String: String] {
    var topics: [String: String] = [:]
    for (topic, words) in rows {
      for word in words.split(separator: " ") { topics[String(word)] = topic }
    }
    return topics
  }
}

/// The braces that are open at a place: what they belong to, and the clause that has begun in them.
private struct Braces {
  /// The first word before the innermost brace: `treaty`.
  private let head: String
  /// The words between the last `{`, `;` or line's end and the place.
  private let clause: String

  /// The topics that a place in braces may lead to.
  static let names: Set<String> = [
    "entry into force", "clauses", "forecasts", "scenarios", "group", "state", "declarations",
  ]

  /// Nothing where no brace is open.
  ///
  /// Linear in the line.
  init?(in line: [UInt8], before place: Int) {
    var open: [Int] = []
    var begun = 0
    for (index, byte) in line.prefix(place).enumerated() {
      switch byte {
      case UInt8(ascii: "{"):
        open.append(begun)
        begun = index + 1
      case UInt8(ascii: "}"):
        _ = open.popLast()
        begun = index + 1
      case UInt8(ascii: ";"), UInt8(ascii: "\n"): begun = index + 1
      default: break
      }
    }
    guard let start = open.last else { return nil }
    let before = String(decoding: line[start...], as: UTF8.self)
    head = LineCutter.pieces(of: before).first { $0.isWord }?.key ?? ""
    let end = line[begun...].firstIndex { [UInt8(ascii: ";"), UInt8(ascii: "}")].contains($0) } ?? line.endIndex
    clause = String(decoding: line[begun..<end], as: UTF8.self).lowercased()
  }

  /// What to read about there; nothing where the braces are of something else.
  var topic: String? {
    switch head {
    case "treaty", "protocol", "amendment":
      clause.contains("force") || clause.contains("deposit") ? "entry into force" : "clauses"
    case "scenario": clause.contains("chance") || clause.contains("pace") ? "forecasts" : "scenarios"
    case "group", "state": head
    case "weight": "declarations"
    default: nil
    }
  }
}
