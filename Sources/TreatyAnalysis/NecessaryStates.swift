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
  /// One evaluation for each candidate.
  public var necessaryStates: StateSet {
    if let (needed, pool) = onlyCount { return needed == pool.count ? pool : [] }
    return StateSet(candidates.filter { !holds(over: candidates.without($0)) })
  }
}
