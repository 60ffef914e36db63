// Necessary states: those in every completing set. Equivalently: without one of them the condition stays false
// although all others deposit.

import TreatyModel

extension Formula {
  /// Whether any set of those who may deposit completes the condition.
  public var canBeCompleted: Bool {
    holds(over: candidates)
  }

  /// The states in every completing set.
  ///
  /// One evaluation for each candidate: the sums of all are made once, and each candidate's own is taken from them.
  public var necessaryStates: StateSet {
    if let (needed, pool) = onlyCount { return needed == pool.count ? pool : [] }
    let totals = atoms.map { atom in candidates.reduce(Rational.zero) { $0 + atom.brought(by: $1) } }
    return StateSet(
      candidates.filter { state in
        !root.holds { atoms[$0].isReached(by: totals[$0] - atoms[$0].brought(by: state)) }
      })
  }
}
