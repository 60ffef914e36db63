// The final clauses of a treaty as lines of the language: what `clause of T` shows.

import TreatyModel

extension ClauseWords {
  /// The clauses on entry into force, later parties and leaving, one a line.
  func lines(of treaty: Treaty) -> [String] {
    var lines = [words(for: treaty.entryIntoForce)]
    if let later = treaty.laterParties { lines.append(words(for: later)) }
    if treaty.withdrawal.rule != .notMentioned { lines.append(words(for: treaty.withdrawal)) }
    return lines
  }
}
