// Forecasts: what they are made of, and what is asked of them.

import TreatySyntax

extension Checker {
  /// Checks a forecast.
  mutating func kind(of request: ForecastRequest) -> ValueKind {
    demand(.treaty, request.treaty, by: "`forecast`")
    demand(.scenario, request.scenario, by: "`under`")
    if let runs = request.runs { demand(.number, runs, by: "`with … runs`") }
    if let seed = request.seed { demand(.number, seed, by: "`seed`") }
    if let until = request.until { demand(.date, until, by: "`until`") }
    return .forecast
  }

  /// Checks what is asked of a forecast.
  mutating func kind(of part: ForecastPart, _ forecast: Expression) -> ValueKind {
    demand(.forecast, forecast, by: "`\(part.words)`")
    switch part {
    case .interval(let share):
      demand(.number, share, by: "`interval`")
      return .period
    case .shareInForce(let day):
      if let day { demand(.date, day, by: "`by`") }
      return .number
    case .triggers, .chart: return .table
    }
  }
}

extension ForecastPart {
  /// The words that ask for it.
  fileprivate var words: String {
    switch self {
    case .interval: "interval P% of"
    case .shareInForce: "share in force of"
    case .triggers: "triggers of"
    case .chart: "chart"
    }
  }
}
