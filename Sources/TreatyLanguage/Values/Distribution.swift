// The value of a forecast: its counts, and in plain words what they rest on.

import TreatyAnalysis
import TreatyModel

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

  /// The chances and the runs in one sentence, and how far the number of runs reaches.
  ///
  /// The error of a share is the normal one at a half, where it is largest: 1.96 times the root of a quarter over the runs.
  public var brief: String {
    if forecast.isCertain { return "under \(forecast.scenario) every run is the same: \(grounds.brief)" }
    let runs = "\(forecast.runs.grouped) run\(forecast.runs == 1 ? "" : "s")"
    let what = "under \(forecast.scenario): \(runs), seed \(forecast.seed), \(grounds.brief)"
    guard grounds.impossibility == nil else { return what }
    let tenths = Int((980 / Double(max(1, forecast.runs)).squareRoot()).rounded(.up))
    return what + "; so many runs give a share to within \(tenths / 10).\(tenths % 10) percentage points "
      + "(19 times in 20)"
  }

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
