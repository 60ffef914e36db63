// What an evaluation may cost. Every program ends, since there is no unbounded loop and no recursion; a budget stops one
// that would take too long, and Ctrl-C stops any.

import TreatyAnalysis
import TreatySyntax

/// Steps left, and a way to be told to stop.
public struct Budget: Sendable {
  /// How many expressions may still be read.
  public private(set) var steps: Int
  private let isInterrupted: @Sendable () -> Bool

  /// A budget of so many steps; `isInterrupted` is asked every now and then.
  public init(steps: Int = 10_000_000, isInterrupted: @escaping @Sendable () -> Bool = { false }) {
    self.steps = steps
    self.isInterrupted = isInterrupted
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
    if cost > 1 || steps % 64 == 0, isInterrupted() {
      throw .failure(Diagnostic(.interrupted, "interrupted", at: span))
    }
  }
}
