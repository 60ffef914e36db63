// A forecast in parts: `treaty forecast --runs A..B` does some of its runs, after the files that declare its scenario.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Some runs of a forecast.
  public struct ForecastPartResult: Sendable {
    /// The answer, as for a forecast of just these runs.
    public let answer: Answer
    /// The same as a shard.
    public let shard: ForecastShard
  }

  /// Does some runs of the forecast that a source asks for, which is one line `forecast T under S …`.
  ///
  /// - Parameters:
  ///   - runs: the first and the last run, numbered from 1.
  ///   - whole: how many runs all parts have together, where that is known.
  ///   - threads: how many work side by side; by default one for each processor.
  /// - Returns: `nil` where the line is wrong; the diagnostics are emitted.
  public mutating func forecast(
    _ source: Source, runs: ClosedRange<Int>, of whole: Int?, threads: Int? = nil, emit: (Event) -> Void
  ) -> ForecastPartResult? {
    (budget, isStopped) = (newBudget(), false)
    guard let script = read(source, emit: emit) else { return nil }
    guard script.statements.count == 1, let expression = script.statements.first?.statement.form.forecast else {
      emit(
        .diagnostic(
          Diagnostic(.impossibleForecast, "this is not one forecast", at: Span(source: source.number, start: 0, end: 0))
        ))
      return nil
    }
    do throws(Stop) {
      return try evaluating(in: []) { evaluator, scope throws(Stop) in
        let task = try evaluator.forecastTask(expression.request, at: expression.span, in: scope)
        let distribution = try evaluator.distribution(
          of: task, runs: runs.lowerBound..<(runs.upperBound + 1), threads: threads, at: expression.span)
        let answer = Answer(value: .forecast(distribution), notes: evaluator.remarks.all, world: scope.context.world)
        return ForecastPartResult(
          answer: answer, shard: ForecastShard(distribution, of: task, from: runs.lowerBound, whole: whole, in: answer))
      }
    } catch {
      switch error {
      case .failure(let diagnostic): emit(.diagnostic(diagnostic))
      case .nothing(let nothing):
        emit(.diagnostic(Diagnostic(.notKnown, "this is not known: \(nothing.reason)", at: expression.span)))
      }
      return nil
    }
  }
}

extension ForecastShard {
  fileprivate init(
    _ distribution: Distribution, of task: ForecastTask, from first: Int, whole: Int?, in answer: Answer
  ) {
    let world = answer.world
    let forecast = distribution.forecast
    subject = Subject(
      fingerprint: task.fingerprint, treaty: world.key(of: forecast.treaty), scenario: forecast.scenario,
      madeOn: forecast.madeOn, horizon: forecast.horizon, seed: forecast.seed, whole: whole,
      isCertain: forecast.isCertain, grounds: task.grounds, notes: answer.notes)
    runs = first...(first + max(1, forecast.runs) - 1)
    entries = forecast.tally.entries
    // A script's state may have the name of one that it hides.
    triggers = Dictionary(
      forecast.tally.triggers.map { trigger in
        (Actor(name: world[trigger.key].name, code: world[trigger.key].code), trigger.value)
      }, uniquingKeysWith: +)
    unknownTriggers = forecast.tally.unknownTriggers
  }
}

extension Statement.Form {
  /// The forecast that it asks for, where that is all that it does.
  fileprivate var forecast: (request: ForecastRequest, span: Span)? {
    guard case .expression(let expression) = self, case .forecast(let request) = expression.form else { return nil }
    return (request, expression.span)
  }
}
