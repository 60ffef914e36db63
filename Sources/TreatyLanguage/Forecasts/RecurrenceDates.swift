// Who may act on each date of a recurring act that chooses at random, for as many dates as any run can come to: with them a forecast need
// not replay its runs.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

extension RandomRecurrence {
  /// The dates with who may act on each; `nil` where a scenario above changes the acts.
  ///
  /// - Parameters:
  ///   - last: the last day that matters to a run.
  ///   - known: the candidates of each date before any run.
  func fixed(until last: Day, knowing known: CandidatesByDate, budget: inout Budget) throws(Stop) -> FixedRecurrence? {
    guard changes.isEmpty else { return nil }
    var evaluator = Evaluator(memory: memory, budget: budget)
    defer { budget = evaluator.budget }
    var dates: [FixedRecurrence.Date] = []
    var everybody = StateSet()
    // How many have acted at least, in a run that has not ended: once these are all, every run has.
    var acted = 0
    while let day = act.day(dates.count), day <= last {
      let candidates = try known.candidates(for: act, on: day, with: &evaluator)
      everybody = everybody.union(StateSet(candidates))
      guard acted < everybody.count else { break }
      dates.append(FixedRecurrence.Date(day: day, candidates: candidates))
      let left = max(0, candidates.count - acted)
      acted += min(act.count ?? left, left)
    }
    return FixedRecurrence(verb: act.verb, dates: dates, count: act.count)
  }
}
