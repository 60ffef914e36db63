// Where no line near the typed one runs: the topic of the help that its first known word belongs to.

/// Chooses what to read about.
enum Topics {
  /// The sentence that names the topic of the first word that is understood.
  static func help(for line: String) -> String {
    for piece in LineCutter.pieces(of: line) where piece.isWord {
      if let topic = topics[piece.key] ?? verbTopic(piece) { return "`:help \(topic)` shows what can be said of it" }
    }
    return "`:help` lists what can be asked"
  }

  private static func verbTopic(_ piece: Piece) -> String? {
    TreatyVerb.matches(in: [piece][...]).isEmpty ? nil : "acts"
  }

  private static let topics: [String: String] = {
    var topics: [String: String] = [:]
    for (topic, words) in [
      ("parties", "parties party members member signatories signatory depositors who joined"),
      ("acts", "on act acts reservation reservations"),
      ("dates", "date dates day days month months year years today when between"),
      ("sets", "set sets where states countries sorted top first last plus within but with select from"),
      ("numbers", "count sum average median number numbers percent mod sqrt"),
      ("must ratify", "must ratify whose"),
      ("entry into force", "entry enters enter force"),
      ("what if", "what"), ("scenarios", "suppose assume scenario scenarios under forget delay every"),
      ("treaty", "treaty treaties convention agreement protocol amendment"),
      ("state", "state country"),
      ("group", "group groups"),
      ("vote", "vote votes ballot"),
      ("questions", "is has does which how why can"),
      ("forecast", "forecast probability chance likelihood likely predict"),
      ("compare", "compare similarity"),
      ("programs", "let define if for print expect import export while def class function return"),
      ("explain", "explain reason"),
    ] {
      for word in words.split(separator: " ") { topics[String(word)] = topic }
    }
    return topics
  }()
}
