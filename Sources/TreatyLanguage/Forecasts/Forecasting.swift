// Forecasts: the scenario is played once up to its lines of chance, and these are drawn in each run.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

/// A forecast that is ready to run.
struct ForecastTask {
  let model: ForecastModel
  let scenario: String
  let seed: UInt64
  let runs: Int
  let grounds: ForecastGrounds
  let failure: RunFailure
  /// A number over all that the runs depend on.
  let fingerprint: UInt64
}

extension Evaluator {
  /// The runs that are done where no number is given.
  static let defaultRuns = 10_000
  /// More runs than this are for shards.
  static let mostRuns = 10_000_000
  /// The years after the forecast's day that count where no last day is given, and the most that can.
  static let defaultHorizon = 30
  static let farthestHorizon = 100

  /// `forecast T under S with N runs seed K until D`.
  mutating func forecast(_ request: ForecastRequest, at span: Span, in scope: Scope) throws(Stop) -> Value {
    let task = try forecastTask(request, at: span, in: scope)
    return .forecast(try distribution(of: task, runs: 1..<(task.runs + 1), at: span))
  }

  /// What is asked of a forecast.
  mutating func value(of part: ForecastPart, of operand: Expression, in scope: Scope) throws(Stop) -> Value {
    let value = try value(of: operand, in: scope)
    guard case .forecast(let distribution) = value else {
      throw wrong(value, wanted: "a forecast", at: operand.span)
    }
    remarks.add(distribution.brief)
    switch part {
    case .interval(let expression):
      let share = try number(of: expression, in: scope)
      guard share >= .zero, share <= .one else {
        throw failure(
          .impossibleForecast, "an interval holds between 0% and 100% of the runs, and this is \(share.percentage())",
          at: expression.span, help: ["write `interval 80% of …`"])
      }
      return distribution.interval(share)
    case .shareInForce(let expression):
      guard let expression else { return distribution.shareInForce }
      let day = try day(of: expression, in: scope)
      guard day <= distribution.forecast.horizon else {
        return .notKnown("the forecast ends on \(distribution.forecast.horizon), before \(day)")
      }
      return .number(distribution.forecast.shareInForce(by: day) ?? .zero, .percentage)
    case .triggers:
      if let likeness = distribution.grounds.likeness { remarks.add(likeness) }
      return .table(distribution.triggers(in: scope.context.world))
    case .chart(let step):
      if let note = distribution.noteOnBars(by: step) { remarks.add(note) }
      return .table(distribution.chart(by: step))
    }
  }

  /// `pace of T, U`.
  mutating func pace(of treaties: [Expression], in scope: Scope) throws(Stop) -> Value {
    var ids: [TreatyID] = []
    for treaty in treaties { ids.append(try self.treaty(of: treaty, in: scope)) }
    let pace = scope.context.pace(of: ids)
    for note in pace.notes(in: scope.context.world) { remarks.add(note) }
    return .table(pace.table)
  }
}

// MARK: - Making a forecast

extension Evaluator {
  /// Reads what a forecast is asked, and plays its scenario up to the lines of chance.
  mutating func forecastTask(_ request: ForecastRequest, at span: Span, in scope: Scope) throws(Stop) -> ForecastTask {
    let id = try treaty(of: request.treaty, in: scope)
    let madeOn = scope.context.day
    let runs = try runs(of: request, in: scope)
    let seed = if let expression = request.seed { try self.seed(of: expression, in: scope) } else { memory.seed }
    let horizon = try horizon(of: request, madeOn: madeOn, in: scope)
    let scenario = try chances(of: request.scenario, madeOn: madeOn, in: scope)
    for note in scenario.notes { remarks.add(note) }
    let lines = scenario.chances
    let failure = RunFailure()
    let model = ForecastModel(
      of: id, in: scenario.context, lines: lines,
      recurring: scenario.recurring(until: horizon, budget: budget, failure: failure), horizon: horizon, seed: seed)
    let words = ForecastAssumptions(
      context: scenario.context, lines: lines, recurrences: scenario.recurrences, model: model)
    var recurrences: [String] = []
    for recurrence in scenario.recurrences { recurrences += try described(recurrence, over: scenario.context) }
    let fingerprint = Fingerprint(
      of: model, seed: seed, in: scenario.context, lines: lines,
      recurrences: recurrences)
    return ForecastTask(
      model: model, scenario: scenario.name, seed: seed, runs: runs,
      grounds: words.grounds, failure: failure, fingerprint: fingerprint.value)
  }

  /// A whole number from 0 up to 2^64 - 1: the draws mix 64 bits.
  private mutating func seed(of expression: Expression, in scope: Scope) throws(Stop) -> UInt64 {
    let number = try number(of: expression, in: scope)
    guard number.isWhole, number >= .zero else {
      throw failure(.wrongKind, "a seed is a whole number from 0 on, and this is \(number)", at: expression.span)
    }
    guard let seed = UInt64(exactly: number.numerator) else {
      throw failure(
        .outOfRange, "a seed is at most \(UInt64.max), and this is \(number)", at: expression.span)
    }
    return seed
  }

  private mutating func runs(of request: ForecastRequest, in scope: Scope) throws(Stop) -> Int {
    guard let expression = request.runs else { return Evaluator.defaultRuns }
    let runs = try count(of: expression, in: scope)
    guard runs > 0, runs <= Evaluator.mostRuns else {
      throw failure(
        .impossibleForecast,
        "a forecast has between 1 and \(Evaluator.mostRuns.grouped) runs, and this asks for \(runs.grouped)",
        at: expression.span,
        help: runs > 0 ? ["`treaty forecast --runs A..B --partial FILE` does a part of more runs"] : [])
    }
    return runs
  }

  private mutating func horizon(
    of request: ForecastRequest, madeOn: Day, in scope: Scope
  ) throws(Stop) -> Day {
    let farthest = madeOn.adding(months: 12 * Evaluator.farthestHorizon)
    guard let expression = request.until else { return madeOn.adding(months: 12 * Evaluator.defaultHorizon) }
    let day = try day(of: expression, in: scope)
    guard day > madeOn, day <= farthest else {
      throw failure(
        .impossibleForecast,
        day <= madeOn
          ? "the forecast is made on \(madeOn), and would end on \(day)"
          : "a forecast reaches at most \(Evaluator.farthestHorizon) years, until \(farthest)", at: expression.span)
    }
    return day
  }
}

// MARK: - Running it

extension Evaluator {
  /// Does some runs of a forecast.
  ///
  /// Ctrl-C gives those that were done.
  mutating func distribution(
    of task: ForecastTask, runs: Range<Int>, threads: Int? = nil, at span: Span
  ) throws(Stop) -> Distribution {
    let cost = task.model.steps(ofRuns: runs.count)
    guard cost <= budget.steps else {
      throw failure(
        .outOfSteps, "the budget of steps is used up", at: span,
        help: ["do fewer runs at once: `treaty forecast --runs A..B --partial FILE` does a part of them"])
    }
    try budget.step(at: span, cost: cost)
    let tally = budget.whileWatching(runs.count) { isInterrupted, progress in
      let failure = task.failure
      return task.model.tally(
        of: runs, threads: threads, isInterrupted: { isInterrupted() || failure.isThere }, progress: progress)
    }
    try task.failure.throwIfThere()
    let forecast = Forecast(
      treaty: task.model.treaty, scenario: task.scenario, madeOn: task.model.day, horizon: task.model.horizon,
      seed: task.seed, runsAskedFor: runs.count, isCertain: task.model.isCertain, tally: tally)
    if tally.runs == 0 { throw .failure(Diagnostic(.interrupted, "interrupted before the first run", at: span)) }
    if tally.undecided > 0 {
      let what = task.model.unknownPart ?? "what is not known"
      throw .nothing(Nothing(.notKnown, "it depends on \(what), which the register does not tell"))
    }
    return Distribution(forecast, grounds: task.grounds)
  }
}
