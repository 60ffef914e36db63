// The catalogue of the language: every form once. Help, the reference page and completion's descriptions are made of
// it.

import TreatySyntax

/// Every form of the language.
public enum Catalogue {
  /// All forms, by kind.
  public static let entries: [CatalogueEntry] =
    questionEntries + analysisEntries + propertyEntries + predicateEntries + setEntries + aggregateEntries
    + valueEntries
    + contextEntries + programEntries + declarationEntries + clauseEntries + entryIntoForceEntries + actEntries
    + scenarioEntries + forecastEntries

  /// The forms of a kind.
  public static func entries(of kind: CatalogueEntry.Kind) -> [CatalogueEntry] { entries.filter { $0.kind == kind } }

  /// The topics of `:help`: a heading for each kind of form.
  public static let topics: [String] = CatalogueEntry.Kind.allCases.map { $0.title.lowercased() }

  /// The forms that a topic is about, the likeliest first; none where no form has anything to do with it.
  ///
  /// A topic is a kind of form (`questions`), or words of a form (`parties`, `enter into force`). A word that no form
  /// has is taken for the nearest one. Linear in the number of forms.
  public static func help(for topic: String) -> [CatalogueEntry] {
    let words = folded(topic)
    guard !words.isEmpty else { return [] }
    if let kind = CatalogueEntry.Kind.allCases.first(where: { isName(words, of: $0) }) { return entries(of: kind) }
    let found = forms(with: words)
    if !found.isEmpty { return found }
    guard let near = nearestTopic(to: topic) else { return [] }
    return help(forNear: near)
  }

  /// The topic or word of a form that is nearest to another word: at most a third of its letters away.
  public static func nearestTopic(to word: String) -> String? {
    NearestNames.nearest(to: word, among: topics + vocabulary)
  }

  private static func help(forNear word: String) -> [CatalogueEntry] {
    let words = folded(word)
    if let kind = CatalogueEntry.Kind.allCases.first(where: { isName(words, of: $0) }) { return entries(of: kind) }
    return forms(with: words)
  }

  private static func isName(_ words: [String], of kind: CatalogueEntry.Kind) -> Bool {
    words == folded(kind.title) || words == folded(kind.rawValue)
  }

  /// The forms that begin with the words, then those that have them, then those whose meaning has them.
  private static func forms(with words: [String]) -> [CatalogueEntry] {
    var ranked: [[CatalogueEntry]] = [[], [], []]
    for entry in entries {
      let form = folded(entry.words)
      if form.starts(with: words) {
        ranked[0].append(entry)
      } else if contains(form, words) {
        ranked[1].append(entry)
      } else if contains(folded(entry.summary), words) {
        ranked[2].append(entry)
      }
    }
    return ranked[0] + ranked[1] + (ranked[0].isEmpty && ranked[1].isEmpty ? ranked[2] : [])
  }

  private static func contains(_ form: [String], _ words: [String]) -> Bool {
    guard form.count >= words.count else { return false }
    return (0...(form.count - words.count)).contains { form[$0..<($0 + words.count)].elementsEqual(words) }
  }

  /// The words of the forms, each once: what a topic may be.
  private static let vocabulary: [String] = {
    var seen: Set<String> = []
    return entries.flatMap { folded($0.words) }.filter { $0.count > 2 && seen.insert($0).inserted }
  }()

  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "_") }.map(String.init)
  }
}
