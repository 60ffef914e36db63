import TreatyModel

@testable import TreatyAnalysis

extension Game {
  /// The game that a formula is, for tests that spend no effort of their own.
  init?(_ formula: Formula, keyedBy key: (StateID) -> Rational = { _ in .zero }) {
    var effort = Effort(limit: 20_000_000)
    guard let game = try? Game(formula, keyedBy: key, &effort) else { return nil }
    self = game
  }
}
