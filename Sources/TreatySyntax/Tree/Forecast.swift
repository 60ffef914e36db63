// Forecasts: the question, and what may be asked of its answer.

/// `forecast T under S [with N runs] [seed K] [until D]`.
public struct ForecastRequest: Sendable {
  /// The treaty.
  public let treaty: Expression
  /// The scenario that is played in each run.
  public let scenario: Expression
  /// How many runs are done.
  public let runs: Expression?
  /// What the draws begin with.
  public let seed: Expression?
  /// The last day that counts.
  public let until: Expression?

  /// A forecast.
  public init(treaty: Expression, scenario: Expression, runs: Expression?, seed: Expression?, until: Expression?) {
    self.treaty = treaty
    self.scenario = scenario
    self.runs = runs
    self.seed = seed
    self.until = until
  }
}

/// What may be asked of a forecast.
public enum ForecastPart: Sendable {
  /// `interval 80% of f`: the period in which the middle share of the runs lies.
  case interval(Expression)
  /// `share in force of f [by D]`: the share of runs that are in force by a day, or by the last one that counts.
  case shareInForce(by: Expression?)
  /// `triggers of f`: whose deposits are in the trigger, and how often.
  case triggers
  /// `chart f [by month / quarter / year]`: the runs by the time of entry into force.
  case chart(by: ForecastStep?)
}

/// The steps of a chart of a forecast.
public enum ForecastStep: String, Hashable, Sendable, CaseIterable {
  case month, quarter, year
}
