// Succession of states (Vienna Convention 1978, 17 to 23 of a newly independent state, 34 to 38 of one that separates). A notification of succession counts toward the number from the
// day on which it is made, and makes the state a party from the date of succession or the treaty's own entry into force,
// whichever is later. Where the date of succession is not in the facts, that of the notification stands for it.

import TreatyModel

enum Succession {
  /// The articles on a successor's notification; the register does not tell a newly independent state from one that has
  /// separated, so both are named.
  static let articles = "Vienna Convention 1978, 17 to 23 (newly independent) or 34 to 38 (separation)"
}

extension Context {
  /// The day from which a successor is bound.
  func startOfSuccession(_ notification: Act, notified: Day, entryIntoForce: Day) -> Day {
    max(entryIntoForce, notification.effectFrom ?? notified)
  }
}
