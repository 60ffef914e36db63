// A forecast: the distribution of the day of entry into force over runs. What is said of it are counts of runs.

import TreatyModel

/// The distribution of a treaty's entry into force over the runs of a scenario.
public struct Forecast: Hashable, Sendable {
  /// The treaty.
  public let treaty: TreatyID
  /// The scenario's name.
  public let scenario: String
  /// The day on which it is made: the register is known up to it.
  public let madeOn: Day
  /// The last day that counts: what has not entered into force by then is not within the horizon.
  public let horizon: Day
  /// The seed.
  public let seed: UInt64
  /// How many runs were asked for.
  public let runsAskedFor: Int
  /// Whether no line of chance plays a part, so that every run is the same.
  public let isCertain: Bool
  /// The counts over the runs that were done.
  public let tally: Tally

  /// A forecast.
  public init(
    treaty: TreatyID, scenario: String, madeOn: Day, horizon: Day, seed: UInt64, runsAskedFor: Int, isCertain: Bool,
    tally: Tally
  ) {
    self.treaty = treaty
    self.scenario = scenario
    self.madeOn = madeOn
    self.horizon = horizon
    self.seed = seed
    self.runsAskedFor = runsAskedFor
    self.isCertain = isCertain
    self.tally = tally
  }

  /// How many runs were done.
  public var runs: Int { tally.runs }

  /// The share of runs that enter into force before the horizon; `nil` where no run was done.
  public var shareInForce: Rational? { Rational(tally.entered, over: tally.runs) }

  /// The share of runs that are in force by a day; `nil` where no run was done.
  public func shareInForce(by day: Day) -> Rational? {
    Rational(tally.entries.reduce(0) { $1.key <= day ? $0 + $1.value : $0 }, over: tally.runs)
  }

  /// The first day by which at least that share of all runs is in force; `nil` where the horizon comes first.
  public func day(byShare share: Rational) -> Day? {
    var sum = 0
    for (day, count) in tally.entries.sorted(by: { $0.key < $1.key }) {
      sum += count
      if Rational(sum) >= share * Rational(runs) { return day }
    }
    return nil
  }

  /// The day by which half of the runs are in force.
  public var median: Day? {
    Rational(1, over: 2).flatMap(day(byShare:))
  }

  /// The two days between which the middle share of the runs lies; the second is `nil` where the horizon comes first.
  public func interval(_ share: Rational) -> (from: Day?, to: Day?) {
    guard let tail = (Rational.one - share).divided(by: Rational(2)) else { return (nil, nil) }
    return (day(byShare: tail), day(byShare: Rational.one - tail))
  }
}
