// The final clause on entry into force: a condition, a delay, and what may hold it back.

/// The earliest day on which a treaty may enter into force, whatever its condition.
public enum Floor: Hashable, Sendable {
  /// Not before this day.
  case day(Day)
  /// Not before so many years after the opening for signature (CTBT XIV).
  case afterOpening(years: Int)
  /// Not before another treaty's entry into force (Trafficking Protocol 17).
  case entryIntoForce(TreatyID)
}

/// When a treaty enters into force.
public enum EntryIntoForceClause: Hashable, Sendable {
  /// `DELAY after CONDITION [, not before FLOOR]`, and `upon CONDITION`.
  case after(Delay, Condition, floor: Floor?)
  /// `on DATE`, whatever has happened.
  case on(Day)
  /// `on DATE if the condition is met by then, otherwise DELAY after CONDITION` (Montreal, Kigali).
  case onIfMetByThen(Day, otherwise: Delay, Condition)
  /// `on DATE or, if later, DELAY after CONDITION`.
  case onOrIfLater(Day, Delay, Condition)
  /// The treaty says nothing: all negotiating states must have consented (VCLT 24(2)).
  case whenAllHaveConsented

  /// The condition, where the clause has one.
  public var condition: Condition? {
    switch self {
    case .after(_, let condition, _), .onIfMetByThen(_, _, let condition), .onOrIfLater(_, _, let condition):
      return condition
    case .on, .whenAllHaveConsented: return nil
    }
  }
}

/// When the treaty enters into force for a state that deposits after the trigger day.
public struct LaterParties: Hashable, Sendable {
  /// The delay after the deposit.
  public var delay: Delay
  /// A treaty that must be in force for the state first (Cartagena 37).
  public var floor: TreatyID?

  /// A rule for later parties.
  public init(delay: Delay, floor: TreatyID? = nil) {
    self.delay = delay
    self.floor = floor
  }
}
