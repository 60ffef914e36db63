// The article that a clause's source names, and what stands in its place where a clause is only supposed: a supposed clause has no
// article and no source.

/// Reads the source of a clause.
public enum ClauseSource {
  /// `article 65(1), 64` of a source that ends in `… (article 65(1), 64)`; `article 22` of one that says so elsewhere.
  public static func article(in source: String) -> String? {
    var depth = 0
    var start: String.Index?
    var found: String?
    for index in source.indices {
      switch source[index] {
      case "(":
        if depth == 0 { start = source.index(after: index) }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0, let from = start, source[from..<index].hasPrefix("article") {
          found = String(source[from..<index])
        }
      default: continue
      }
    }
    return found ?? articleInPassing(source)
  }

  private static func articleInPassing(_ source: String) -> String? {
    let words = source.split(whereSeparator: { " ;,".contains($0) })
    guard let place = words.lastIndex(where: { $0.drop { $0 == "(" } == "article" }), place + 1 < words.count,
      let first = words[place + 1].first, first.isNumber || "IVXLC".contains(first)
    else { return nil }
    return "article \(words[place + 1].prefix { $0.isLetter || $0.isNumber })"
  }
}

/// What is to be said of a clause that is supposed in place of the treaty's own.
public struct ClauseSupposition: Hashable, Sendable {
  /// The scenario that supposes it; none where a question or the session does.
  public let scenario: String?
  /// The article of the treaty's own clause, where it is known.
  public let article: String?

  /// A supposed clause.
  public init(scenario: String?, article: String?) {
    self.scenario = scenario
    self.article = article
  }

  /// `supposed by thirty, in place of article 65(1)`.
  public var words: String {
    let who = scenario.map { "supposed by \($0)" } ?? "supposed"
    return "\(who), in place of \(article ?? "the treaty's own clause")"
  }
}
