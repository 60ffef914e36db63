// A treaty without a clause on entry into force: it enters into force as soon as all negotiating states have consented (VCLT 24(2)).

import TreatyModel

extension Context {
  /// The condition that a treaty's clause sets.
  ///
  /// A treaty without a clause enters into force when all negotiating states have consented (VCLT 24(2)); those to whom
  /// it is open stand for the states that negotiated it.
  public func condition(of treaty: Treaty) -> Condition? {
    if let condition = treaty.entryIntoForce.condition { return condition }
    if case .on = treaty.entryIntoForce { return nil }
    return .all(negotiators(of: treaty))
  }

  /// The states taken as having negotiated a treaty: those to whom it is open, and the parent's parties where no line says so.
  func negotiators(of treaty: Treaty) -> StateSelector {
    if let openTo = treaty.participation.openTo ?? treaty.participation.openToSign { return openTo }
    return treaty.parent.map { .standing(.parties, $0) } ?? .allStates
  }
}
