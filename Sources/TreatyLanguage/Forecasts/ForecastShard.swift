// Some of a forecast's runs, to be done on one machine and joined on another. What is joined is counts, so the order does not matter, and
// what comes out is what one run over all of them gives. The file format stands in docs/formats.md.

import TreatyAnalysis
import TreatyModel

/// The counts over some runs of a forecast, with what tells whether others belong to it.
///
/// States and treaty go by their names.
public struct ForecastShard: Hashable, Sendable {
  /// What all shards of one forecast share.
  public struct Subject: Hashable, Sendable {
    /// A number over all that the runs depend on.
    public let fingerprint: UInt64
    /// The word of the treaty.
    public let treaty: String
    /// The scenario's name.
    public let scenario: String
    /// The day on which the forecast is made.
    public let madeOn: Day
    /// The last day that counts.
    public let horizon: Day
    /// The seed.
    public let seed: UInt64
    /// How many runs the whole has; `nil` where nobody said.
    public let whole: Int?
    /// Whether every run is the same.
    public let isCertain: Bool
    /// What the forecast rests on.
    public let grounds: ForecastGrounds
    /// What else its answer says.
    public let notes: [String]
  }

  /// A state in the trigger, by its name.
  public struct Actor: Hashable, Sendable {
    /// Its short name.
    public let name: String
    /// Its code, where it has one.
    public let code: String?
  }

  /// What all shards of the forecast share.
  public let subject: Subject
  /// The first run and the last, numbered from 1.
  public let runs: ClosedRange<Int>
  /// How many runs entered into force on each day.
  public let entries: [Day: Int]
  /// In how many runs each state was in the trigger.
  public let triggers: [Actor: Int]
  /// In how many the trigger was not worked out.
  public let unknownTriggers: Int
}

extension ForecastShard {
  /// The last number that a run can have, so that sums over runs fit a machine word.
  public static let lastRun = 1_000_000_000_000_000
}

/// Why shards cannot be joined.
public enum ShardProblem: Error, Hashable, Sendable {
  /// It is no shard, or one of another version, or cut short; the text says what is wrong with which line.
  case unreadable(String)
  /// A shard of another forecast; what differs from the first.
  case foreign(place: Int, what: String)
  /// These runs are in two shards.
  case doubled(places: [Int], runs: ClosedRange<Int>)
  /// These runs are in none.
  case missing(runs: ClosedRange<Int>)
}

extension ForecastShard {
  /// The forecast that the shards are together, over a world of just their names.
  ///
  /// They must be of one forecast, without a gap from run 1 on and without a run twice.
  public static func joined(_ shards: [ForecastShard]) throws(ShardProblem) -> Answer {
    guard let subject = shards.first?.subject else { throw .missing(runs: 1...1) }
    for (place, shard) in shards.enumerated() {
      if let what = subject.difference(from: shard.subject) { throw .foreign(place: place, what: what) }
    }
    let inOrder = shards.enumerated().sorted { $0.element.runs.lowerBound < $1.element.runs.lowerBound }
    var next = 1
    var before: Int?
    for (place, shard) in inOrder {
      if shard.runs.lowerBound > next { throw .missing(runs: next...(shard.runs.lowerBound - 1)) }
      if let before, shard.runs.lowerBound < next {
        throw .doubled(places: [before, place], runs: shard.runs.lowerBound...min(next - 1, shard.runs.upperBound))
      }
      next = shard.runs.upperBound + 1
      before = place
    }
    if let whole = subject.whole, next <= whole { throw .missing(runs: next...whole) }
    return subject.answer(shards, runs: next - 1)
  }
}

extension ForecastShard.Subject {
  /// What is different; `nil` where both are of one forecast.
  fileprivate func difference(from other: ForecastShard.Subject) -> String? {
    if treaty != other.treaty { return "it is of \(other.treaty) and not of \(treaty)" }
    if scenario != other.scenario { return "it is under \(other.scenario) and not under \(scenario)" }
    if madeOn != other.madeOn { return "it is made on \(other.madeOn) and not on \(madeOn)" }
    if horizon != other.horizon { return "it ends on \(other.horizon) and not on \(horizon)" }
    if seed != other.seed { return "its seed is \(other.seed) and not \(seed)" }
    if whole != other.whole { return "it is part of another number of runs" }
    return self == other ? nil : "the register or the scenario was another when it was made"
  }

  fileprivate func answer(_ shards: [ForecastShard], runs: Int) -> Answer {
    var world = World(facts: NoFacts(), today: madeOn)
    let id = world.declare(Treaty(key: treaty))
    var states: [ForecastShard.Actor: StateID] = [:]
    for actor in Set(shards.flatMap(\.triggers.keys)).sorted(by: { $0.name < $1.name }) {
      states[actor] = world.declare(State(name: actor.name, code: actor.code))
    }
    var tally = Tally()
    for shard in shards {
      let triggers = shard.triggers.compactMap { actor, runs in states[actor].map { ($0, runs) } }
      tally = tally.merged(
        with: Tally(
          runs: shard.runs.count, entries: shard.entries, triggers: Dictionary(triggers, uniquingKeysWith: +),
          unknownTriggers: shard.unknownTriggers))
    }
    let forecast = Forecast(
      treaty: id, scenario: scenario, madeOn: madeOn, horizon: horizon, seed: seed, runsAskedFor: runs,
      isCertain: isCertain, tally: tally)
    return Answer(value: .forecast(Distribution(forecast, grounds: grounds)), notes: notes, world: world)
  }
}
