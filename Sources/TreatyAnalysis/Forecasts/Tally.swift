// What the runs of a forecast come to: whole numbers only, so that the results of threads and shards are added up in any order
// and give, bit for bit, what one run over all of them gives.

import TreatyModel

/// Counts over runs.
public struct Tally: Hashable, Sendable {
  /// How many runs were done.
  public internal(set) var runs: Int
  /// How many runs entered into force on each day.
  public internal(set) var entries: [Day: Int]
  /// In how many of these runs a state's deposit was in the trigger.
  public internal(set) var triggers: [StateID: Int]
  /// In how many runs the condition came to depend on what is not known.
  public internal(set) var undecided: Int
  /// In how many of these runs the trigger was not worked out, the search having been stopped at its budget.
  public internal(set) var unknownTriggers: Int

  /// Counts over no run, or those of a shard.
  public init(
    runs: Int = 0, entries: [Day: Int] = [:], triggers: [StateID: Int] = [:], unknownTriggers: Int = 0,
    undecided: Int = 0
  ) {
    self.runs = runs
    self.entries = entries
    self.triggers = triggers
    self.unknownTriggers = unknownTriggers
    self.undecided = undecided
  }

  /// How many runs entered into force before the horizon.
  public var entered: Int { entries.values.reduce(0, +) }

  /// The counts of both.
  ///
  /// Associative and commutative.
  public func merged(with other: Tally) -> Tally {
    Tally(
      runs: runs + other.runs, entries: entries.merging(other.entries, uniquingKeysWith: +),
      triggers: triggers.merging(other.triggers, uniquingKeysWith: +),
      unknownTriggers: unknownTriggers + other.unknownTriggers, undecided: undecided + other.undecided)
  }

  /// Takes one run in.
  mutating func add(_ outcome: RunOutcome) {
    runs += 1
    switch outcome {
    case .notWithinHorizon: return
    case .undecided: undecided += 1
    case .inForce(let entry, let trigger):
      entries[entry, default: 0] += 1
      guard let trigger else {
        unknownTriggers += 1
        return
      }
      for state in trigger { triggers[state, default: 0] += 1 }
    }
  }
}

/// What one run comes to.
enum RunOutcome: Hashable {
  /// In force from that day, by the deposits of these states, in the world's order; `nil` where the search was stopped at its budget.
  case inForce(Day, trigger: [StateID]?)
  /// Not in force before the horizon.
  case notWithinHorizon
  /// The condition came to depend on what is not known.
  case undecided
}
