// The value of a forecast: its counts, and in plain words what they rest on.

import TreatyAnalysis
import TreatyModel

/// What a forecast rests on, in words.
public struct ForecastGrounds: Hashable, Sendable {
  /// What it assumes, in sentences without their full stop.
  public var assumptions: [String]
  /// Why no run can enter into force by the last day, where that is certain.
  public var impossibility: String?

  /// What a forecast rests on.
  public init(assumptions: [String], impossibility: String? = nil) {
    self.assumptions = assumptions
    self.impossibility = impossibility
  }
}

/// A forecast with what it assumes.
public struct Distribution: Sendable {
  /// The counts over the runs.
  public let forecast: Forecast
  /// What it rests on.
  public let grounds: ForecastGrounds

  /// A forecast with what it rests on.
  public init(_ forecast: Forecast, grounds: ForecastGrounds) {
    self.forecast = forecast
    self.grounds = grounds
  }

  /// What it assumes, in sentences without their full stop.
  public var assumptions: [String] { grounds.assumptions }

  /// What the runs could not do, in sentences: an interruption, triggers that were not worked out.
  public var shortcomings: [String] {
    var sentences: [String] = []
    if forecast.runs < forecast.runsAskedFor {
      sentences.append(
        "interrupted: \(forecast.runs.grouped) of \(forecast.runsAskedFor.grouped) runs were done, and all shares are of these"
      )
    }
    if forecast.tally.unknownTriggers > 0 {
      sentences.append(
        "in \(forecast.tally.unknownTriggers.grouped) runs so many deposited on the trigger day that the trigger was not worked out"
      )
    }
    return sentences
  }

  /// The day by which half of the runs are in force, or why there is none.
  public var median: Value {
    forecast.median.map { .date(.on($0)) } ?? notReached("half of the runs are not in force")
  }

  /// The period in which the middle share of the runs enters into force, or why there is none.
  public func interval(_ share: Rational) -> Value {
    let (first, last) = forecast.interval(share)
    if let first, let last, let period = Period(from: first, to: last) { return .period(period) }
    return notReached(first.map { "it begins on \($0) and is not over" } ?? "it has not begun")
  }

  /// The share of runs that are in force before the horizon.
  public var shareInForce: Value {
    .number(forecast.shareInForce ?? .zero, .percentage)
  }

  private func notReached(_ what: String) -> Value {
    if let impossibility = grounds.impossibility { return .nothing(Nothing(.cannotHappen, impossibility)) }
    return .nothing(Nothing(.hasNotHappened, "\(what) by \(forecast.horizon), the last day of the forecast"))
  }
}
