// The words that the advice knows: those of the grammar, and those that its own rules read. What is neither, nor a name,
// is misspelt.

import TreatySyntax

/// The words that a line may hold without being misspelt.
enum Vocabulary {
  /// Whether it is a word of the grammar, in lower case.
  static func isGrammar(_ word: String) -> Bool { grammar.contains(word) }

  /// Whether it is a word of the grammar or of a rule, in lower case.
  static func isKnown(_ word: String) -> Bool { grammar.contains(word) || ofRules.contains(word) }

  /// Every word of the grammar of three letters or more, in order.
  static let grammarWords: [String] = grammar.filter { $0.utf8.count >= 2 }.sorted()

  private static let grammar: Set<String> =
    Set(Keyword.allCases.map(\.rawValue).filter { !$0.isEmpty })
    .union(Properties.words)
    .union(["what", "extradition", "assistance", "by", "half", "two", "thirds", "now", "request", "reach", "block"])

  /// The words of the rules' patterns, and the verbs that they read.
  private static let ofRules: Set<String> = {
    var words = Set(TreatyVerb.firstWords)
    for rule in Rules.all {
      for element in rule.pattern.elements {
        switch element {
        case .words(let runs), .choice(_, let runs): words.formUnion(runs.joined())
        case .slot: continue
        }
      }
    }
    return words
  }()

  /// The words of the rules that can be meant by a misspelt word: `wen` for `when`.
  static let ruleWords: [String] = ofRules.filter { $0.utf8.count >= 4 && $0.first?.isLetter == true }.sorted()
}
