// The history of a treaty in one reading of the acts of unknown day: trigger, entry into force, end, and each state's record.

import TreatyModel

/// How the day of entry into force is known.
public enum EntryBasis: Sendable {
  /// The clause's condition was met by the deposits of the register.
  case computed
  /// The register cannot decide the condition, or never meets it: the recorded day is the answer.
  case recorded
}

/// The history of a treaty, with every act on a known day.
public struct Timeline: Sendable {
  /// The first day on which the condition holds.
  public internal(set) var triggerDay: Day?
  /// The deposits that stood and counted before the trigger day's own.
  public internal(set) var depositsBeforeTrigger = StateSet()
  /// The deposits of the trigger day that count.
  public internal(set) var depositsOfTriggerDay = StateSet()
  /// The condition as it read on the trigger day.
  public internal(set) var conditionAtTrigger: ResolvedCondition?
  /// The day of entry into force.
  public internal(set) var entryIntoForce: Day?
  /// How that day is known.
  public internal(set) var basis = EntryBasis.computed
  /// The day on which the treaty ended.
  public internal(set) var endedOn: Day?
  /// What the condition needs and the register does not know, from the day on which it mattered.
  public internal(set) var undecided: String?
  /// The same, also where the condition was met later without it: it may have been met before.
  public internal(set) var undecidedBefore: String?
  /// Each actor's record.
  public internal(set) var records = StateTable<StateRecord>()
  /// The days of the acts that were replayed, each once, in order.
  var actDays: [Day] = []

  /// Whether the treaty is in force on that day.
  public func isInForce(on day: Day) -> Bool {
    guard let entryIntoForce, entryIntoForce <= day else { return false }
    return endedOn.map { day < $0 } ?? true
  }

  /// The days on which something of this treaty changed: acts, and what they led to.
  var changeDays: Set<Day> {
    var days = Set(actDays)
    for record in records.values {
      for stay in record.stays {
        for day in [stay.partyFrom, stay.partyUntil, stay.exit?.effect] {
          if let day { days.insert(day) }
        }
      }
    }
    for day in [triggerDay, entryIntoForce, endedOn] {
      if let day { days.insert(day) }
    }
    return days
  }

  /// The live instruments on that day.
  public func deposits(on day: Day) -> Deposits {
    var deposits = Deposits()
    for (state, record) in records {
      if let stay = record.liveStay(on: day) { deposits.add(state, stay.instrument.verb) }
    }
    return deposits
  }

  /// The states whose record meets a test.
  public func states(where test: (StateRecord) -> Bool) -> StateSet {
    var found = StateSet()
    for (state, record) in records where test(record) { found.insert(state) }
    return found
  }
}
