// In force between two states on a day: both are parties on that day (VCLT 26, 34).

import TreatyModel

extension Context {
  /// Whether the treaty is in force on the context's day; `nil` where that is not known.
  public func isInForce(_ treaty: TreatyID) -> Bool? {
    history(of: treaty).isInForce(on: day)
  }

  /// Whether the treaty is in force between two different states; `nil` where that is not known.
  public func isInForce(_ treaty: TreatyID, between first: StateID, and second: StateID) -> Bool? {
    guard first != second else { return false }
    switch (isParty(first, to: treaty), isParty(second, to: treaty)) {
    case (false?, _), (_, false?): return false
    case (true?, true?): return true
    default: return nil
    }
  }

  /// The first day of the present stretch in which both have been parties; `nil` where it is not in force between them.
  public func inForce(_ treaty: TreatyID, between first: StateID, and second: StateID) -> KnownDay? {
    guard isInForce(treaty, between: first, and: second) == true else { return nil }
    return history(of: treaty).knownDay { timeline in
      let starts = [first, second].compactMap { state in
        timeline.records[state]?.stays.last { $0.isParty(on: day) }?.partyFrom
      }
      return starts.max()
    }
  }
}
