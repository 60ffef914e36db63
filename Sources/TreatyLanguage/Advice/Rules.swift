// All rules of the advice, one family a file, and the index by which few of them are tried on a line.

/// The rules by which lines are edited.
enum Rules {
  /// Every rule, made when the first line goes wrong.
  static let all: [Rule] =
    HeadsOfIntent.rules + Predicates.rules + WordOrder.rules + Prepositions.rules + Thesaurus.rules + Comparisons.rules
    + ForeignHabits.rules + Suppositions.rules + Declarations.rules + TreatyBodies.rules + ActWords.rules
    + ScenarioLines.rules + WaysAndPower.rules + ForecastLines.rules + DraftingWords.rules + WhoMayJoin.rules
    + Outlook.rules

  /// The rules whose required words may all stand in a line with these words, in their order.
  ///
  /// Linear in the rules that share one of the words, and not in all that there are.
  static func candidates(for words: Set<String>) -> [Rule] {
    var places = withoutWords
    for word in words {
      for place in byWord[word] ?? []
      where all[place].required.allSatisfy({ !$0.isDisjoint(with: words) }) && !places.contains(place) {
        places.append(place)
      }
    }
    return places.sorted().map { all[$0] }
  }

  /// The rules that need no word.
  private static let withoutWords: [Int] = all.indices.filter { all[$0].required.isEmpty }

  /// For each word, the rules of which it can stand for the element with the fewest words.
  private static let byWord: [String: [Int]] = {
    var places: [String: [Int]] = [:]
    for (place, rule) in all.enumerated() {
      guard let rarest = rule.required.min(by: { $0.count < $1.count }) else { continue }
      for word in rarest { places[word, default: []].append(place) }
    }
    return places
  }()
}
