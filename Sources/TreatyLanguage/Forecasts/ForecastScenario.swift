// From a scenario to what the analysis runs: lines of chance with their curves, and recurring acts that choose at random.

import Synchronization
import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension ScenarioChances {
  /// The lines of chance as the analysis sees them.
  ///
  /// A pace is that of what was known on the forecast's day.
  var chances: [Chance] {
    let known = context.asOf(context.day)
    return lines.map { line in
      let kind: Chance.Kind
      switch line.law {
      case .perMonth(let share): kind = .monthly(share, from: line.from, until: line.until)
      case .pace(let treaties): kind = .pace(known.pace(of: treaties), from: line.from, until: line.until)
      }
      return Chance(states: line.states, verb: line.verb, treaty: line.treaty, kind: kind, delay: line.delay)
    }
  }

  /// The acts that choose at random; what goes wrong in a run is kept for the line that asked.
  ///
  /// A run is not interrupted, so that the runs before it are not lost with it.
  func recurring(until horizon: Day, budget: Budget, failure: RunFailure) -> RecurringActs? {
    guard !recurrences.isEmpty else { return nil }
    let recurrences = self.recurrences
    let steps = budget.steps
    let known = recurrences.map { CandidatesByDate(of: $0.act, over: self.context) }
    let fixed: @Sendable () -> FixedRecurrence? = {
      guard recurrences.count == 1, let recurrence = recurrences.first, let known = known.first ?? nil else {
        return nil
      }
      var budget = Budget(steps: steps)
      // What goes wrong here goes wrong in a run that is replayed, and is told there.
      return try? recurrence.fixed(until: horizon, knowing: known, budget: &budget)
    }
    return RecurringActs(treaties: Set(recurrences.map(\.act.treaty)), fixed: fixed) { context, stream in
      var context = context
      var budget = Budget(steps: steps)
      for (number, recurrence) in recurrences.enumerated() where !failure.isThere {
        var turn = 0
        do throws(Stop) {
          let world = try recurrence.played(
            over: context, until: horizon, knowing: known[number], budget: &budget
          ) { bound in
            turn += 1
            return stream.number(below: bound, at: RandomDraws.recurrence(number, turn: turn))
          }
          context = context.over(world)
        } catch {
          failure.keep(error)
        }
      }
      return context.world
    }
  }
}

/// What went wrong in one of the runs, which may be done on several threads; the first is kept.
final class RunFailure: Sendable {
  private let first = Mutex<Stop?>(nil)

  /// Whether anything went wrong.
  var isThere: Bool { first.withLock { $0 != nil } }

  func keep(_ stop: Stop) {
    first.withLock { if $0 == nil { $0 = stop } }
  }

  /// Throws what went wrong, if anything did.
  func throwIfThere() throws(Stop) {
    if let stop = first.withLock({ $0 }) { throw stop }
  }
}
