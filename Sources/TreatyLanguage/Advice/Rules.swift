// All rules of the advice, one family a file.

/// The rules by which lines are edited.
enum Rules {
  /// Every rule, made when the first line goes wrong.
  static let all: [Rule] =
    HeadsOfIntent.rules + Predicates.rules + WordOrder.rules + Prepositions.rules + Thesaurus.rules + Comparisons.rules
    + ForeignHabits.rules + Suppositions.rules + Declarations.rules + TreatyBodies.rules + ActWords.rules
}
