// What an evaluation may cost. Every program ends, since there is no unbounded loop and no recursion; a budget stops one
// that would take too long, and Ctrl-C stops any.

import TreatyAnalysis
import TreatySyntax

/// Steps left, and a way to be told to stop.
public struct Budget: Sendable {
  /// How many expressions may still be read.
  public private(set) var steps: Int
  private let isInterrupted: @Sendable () -> Bool
  private let report: @Sendable (Progress) -> Void
  /// Whether an interruption has been heeded: what it cut short is still told, and nothing after it runs.
  public private(set) var wasInterrupted = false

  /// How far something long has come.
  public struct Progress: Sendable {
    /// How much is done.
    public let done: Int
    /// How much there is to do.
    public let whole: Int
  }

  /// A budget of so many steps; `isInterrupted` is asked every now and then, and `report` told how far long runs are.
  public init(
    steps: Int = 10_000_000, isInterrupted: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.steps = steps
    self.isInterrupted = isInterrupted
    self.report = report
  }

  /// Does something long that heeds an interruption itself and gives what it has.
  mutating func whileWatching<Result>(
    _ whole: Int, _ body: (_ isInterrupted: @escaping @Sendable () -> Bool, _ progress: (Int) -> Void) -> Result
  ) -> Result {
    let result = body(isInterrupted) { [report] done in report(Progress(done: done, whole: whole)) }
    report(Progress(done: whole, whole: whole))
    wasInterrupted = wasInterrupted || isInterrupted()
    return result
  }

  /// What an analysis may do; it is charged by `step` once it is known what it took.
  func effort(limit: Int) -> Effort { Effort(limit: limit, isInterrupted: isInterrupted) }

  /// Takes one step, or more for a large value, or stops.
  mutating func step(at span: Span, cost: Int = 1) throws(Stop) {
    steps -= cost
    if steps < 0 {
      throw .failure(
        Diagnostic(
          .outOfSteps, "the budget of steps is used up", at: span, help: ["ask about fewer states or treaties at once"])
      )
    }
    if cost > 1 || steps % 64 == 0, !wasInterrupted, isInterrupted() {
      throw .failure(Diagnostic(.interrupted, "interrupted", at: span))
    }
  }
}
