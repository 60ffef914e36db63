// The history of a treaty as far as acts are known. Where the day of an act is known only between bounds there are several
// readings (`Reading`); what all of them say is certain. The day may be an act's of this treaty, or of one that it rests on.

import TreatyModel

/// A date as far as acts of unknown day let it be known.
public enum KnownDay: Hashable, Sendable {
  /// On this day.
  case on(Day)
  /// On this day or before it, and not before the first day.
  case between(Day, Day)

  /// The first day on which it may have been; none where an act without a first bound leaves it open.
  ///
  /// Such an act is counted from the first day of the calendar, and a clause adds some years at most.
  public var firstBound: Day? {
    switch self {
    case .on(let day): return day
    case .between(let first, _): return first.year > 100 ? first : nil
    }
  }

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
  /// The early reading, and where a state may have left on an unknown day the fullest and the emptiest; none where nothing
  /// unknown plays a part.
  private let others: [Timeline]

  /// Whether no act of unknown day and no unknown number plays a part, so that all readings are one.
  public var isExact: Bool { others.isEmpty }

  init(of id: TreatyID, in context: Context) {
    self.id = id
    treaty = context.world[id]
    late = Replay.timeline(of: id, in: context, reading: .late)
    let bounded = context.world.log(of: id).acts.filter { act in
      act.date.exact == nil && (context.actsKnownUntil.map { act.date.earliest <= $0 } ?? true)
    }
    // What other treaties of unknown days do is not known either.
    let inexact = context.treatiesAskedFor.subtracting([id]).map(context.history).filter { !$0.isExact }
    let isUndecided = late.undecidedBefore != nil && treaty.recordedEntryIntoForce == nil
    guard !bounded.isEmpty || !inexact.isEmpty || isUndecided else {
      others = []
      return
    }
    let mayHaveLeft = bounded.contains(where: \.verb.isLeaving) || inexact.contains(where: \.mayHaveLeft)
    let readings: [Reading] = mayHaveLeft ? [.early, .fullest, .emptiest] : [.early]
    others = readings.map { Replay.timeline(of: id, in: context, reading: $0) }
  }

  /// A treaty whose history leads back to itself: nothing is decided.
  init(undecided id: TreatyID, _ treaty: Treaty) {
    self.init(id, treaty, Timeline())
  }

  private init(_ id: TreatyID, _ treaty: Treaty, _ only: Timeline) {
    (self.id, self.treaty, late, others) = (id, treaty, only, [])
  }

  /// The history as if one reading were what happened.
  func read(_ reading: Reading) -> TreatyHistory {
    isExact ? self : TreatyHistory(id, treaty, self[reading])
  }

  private subscript(reading: Reading) -> Timeline {
    switch reading {
    case .late: late
    case .early: others.first ?? late
    case .fullest: mayHaveLeft ? others[1] : others.first ?? late
    case .emptiest: mayHaveLeft ? others[2] : late
    }
  }

  /// Whether the readings differ in more than how early all acts are.
  private var mayHaveLeft: Bool { others.count == 3 }

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
    agreed { $0.isInForce(on: day) }
  }

  /// Whether its condition has been met by that day; `nil` where that is not known.
  public func isTriggered(by day: Day) -> Bool? {
    agreed { $0.triggerDay.map { $0 <= day } ?? false }
  }

  /// The states whose record meets a test: certain where every reading says so, possible where one does.
  public func states(where test: (StateRecord) -> Bool) -> KnownSet {
    let inLate = late.states(where: test)
    return others.reduce(KnownSet(inLate)) { known, other in
      let inOther = other.states(where: test)
      return KnownSet(certain: known.certain.intersection(inOther), possible: known.possible.union(inOther))
    }
  }

  /// Whether the record of a state meets a test; `nil` where the readings differ.
  public func holds(for state: StateID, _ test: (StateRecord) -> Bool) -> Bool? {
    agreed { $0.records[state].map(test) ?? false }
  }

  /// The day on which the treaty enters into force for a state: the start of its latest interval.
  public func entryIntoForce(for state: StateID) -> KnownDay? {
    knownDay { $0.entryIntoForce(for: state) }
  }

  /// Whether entry into force, of the treaty or for a state, has a day in one reading and none in another: it may have come.
  public func mayHaveEntered(for state: StateID? = nil) -> Bool {
    let days = ([late] + others).map { state.map($0.entryIntoForce) ?? $0.entryIntoForce }
    return days.contains { $0 != nil } && days.contains { $0 == nil }
  }

  /// The days on which something of this treaty changes.
  var changeDays: Set<Day> { others.reduce(late.changeDays) { $0.union($1.changeDays) } }

  /// A day as far as it is known; `nil` where one reading has none.
  public func knownDay(_ value: (Timeline) -> Day?) -> KnownDay? {
    guard let last = value(late) else { return nil }
    var bounds = last...last
    for other in others {
      guard let day = value(other) else { return nil }
      bounds = min(bounds.lowerBound, day)...max(bounds.upperBound, day)
    }
    return bounds.lowerBound == bounds.upperBound ? .on(last) : .between(bounds.lowerBound, bounds.upperBound)
  }

  /// Whether something holds; `nil` where it does in one reading and not in another.
  public func agreed(_ test: (Timeline) -> Bool) -> Bool? {
    let first = test(late)
    return others.allSatisfy { test($0) == first } ? first : nil
  }
}

extension Timeline {
  /// The day on which the treaty enters into force for a state: the start of its latest interval.
  fileprivate func entryIntoForce(for state: StateID) -> Day? {
    records[state]?.stays.last { $0.partyFrom != nil }?.partyFrom
  }
}
