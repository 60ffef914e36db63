// The history of a treaty as far as acts are known. Where the day of an act is known only between bounds there are two
// readings, one with every such act at its first bound and one at its last; what both say is certain.

import TreatyModel

/// A date as far as acts of unknown day let it be known.
public enum KnownDay: Hashable, Sendable {
  /// On this day.
  case on(Day)
  /// On this day or before it, and not before the first day.
  case between(Day, Day)

  /// The day by which it is certain.
  public var latest: Day {
    switch self {
    case .on(let day), .between(_, let day): return day
    }
  }
}

/// The history of a treaty.
public struct TreatyHistory: Sendable {
  /// The treaty.
  public let id: TreatyID
  /// Its clauses.
  public let treaty: Treaty
  /// The reading with every act of unknown day at its last bound.
  public let late: Timeline
  /// The reading with every act of unknown day at its first bound.
  public let early: Timeline
  /// Whether no act of unknown day plays a part, so that the two readings are one.
  public let isExact: Bool

  init(of id: TreatyID, in context: Context) {
    self.id = id
    treaty = context.world[id]
    late = Replay.timeline(of: id, in: context, reading: .late)
    isExact = !context.world.log(of: id).acts.contains { act in
      act.date.exact == nil && (context.actsKnownUntil.map { act.date.earliest <= $0 } ?? true)
    }
    early = isExact ? late : Replay.timeline(of: id, in: context, reading: .early)
  }

  /// A treaty whose history leads back to itself: nothing is decided.
  init(undecided id: TreatyID, _ treaty: Treaty) {
    self.id = id
    self.treaty = treaty
    (late, early, isExact) = (Timeline(), Timeline(), true)
  }

  /// The day of entry into force, as far as it is known; `nil` where no deposits of the register bring it about.
  public var entryIntoForce: KnownDay? {
    knownDay(\.entryIntoForce)
  }

  /// The trigger day, as far as it is known.
  public var triggerDay: KnownDay? {
    knownDay(\.triggerDay)
  }

  /// Whether it is in force on that day; `nil` where that is not known.
  public func isInForce(on day: Day) -> Bool? {
    agreed(late.isInForce(on: day), early.isInForce(on: day))
  }

  /// Whether its condition has been met by that day; `nil` where that is not known.
  public func isTriggered(by day: Day) -> Bool? {
    agreed(late.triggerDay.map { $0 <= day } ?? false, early.triggerDay.map { $0 <= day } ?? false)
  }

  /// The states whose record meets a test: certain where both readings say so, possible where one does.
  public func states(where test: (StateRecord) -> Bool) -> KnownSet {
    let inLate = late.states(where: test)
    guard !isExact else { return KnownSet(inLate) }
    let inEarly = early.states(where: test)
    return KnownSet(certain: inLate.intersection(inEarly), possible: inLate.union(inEarly))
  }

  /// Whether the record of a state meets a test; `nil` where the readings differ.
  public func holds(for state: StateID, _ test: (StateRecord) -> Bool) -> Bool? {
    agreed(late.records[state].map(test) ?? false, early.records[state].map(test) ?? false)
  }

  /// The day on which the treaty enters into force for a state: the start of its latest interval.
  public func entryIntoForce(for state: StateID) -> KnownDay? {
    knownDay { $0.records[state]?.stays.last { $0.partyFrom != nil }?.partyFrom }
  }

  /// The days on which something of this treaty changes.
  var changeDays: Set<Day> { late.changeDays.union(early.changeDays) }

  private func knownDay(_ value: (Timeline) -> Day?) -> KnownDay? {
    guard let last = value(late) else { return nil }
    guard let first = value(early), first != last else { return .on(last) }
    return .between(min(first, last), max(first, last))
  }

  private func agreed(_ first: Bool, _ second: Bool) -> Bool? {
    first == second ? first : nil
  }
}
