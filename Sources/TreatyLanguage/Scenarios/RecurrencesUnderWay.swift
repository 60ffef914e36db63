// Recurring acts in turn with the other acts of a scenario: on each date the set is read after all acts of that date, also those
// that are written after the recurring line. So a recurring line goes on only up to the first day that a line still to come names.
// Cost: each date of each recurring act once, and one look at the next date of each for every date played.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A recurring act, and which of its dates comes next.
struct RecurrenceUnderWay {
  let act: RecurringAct
  /// The number of its next date.
  var number = 0

  /// Its next date; `nil` after its last one.
  var day: Day? { act.day(number) }
}

extension ScenarioPlayer {
  /// Begins a recurring act; its dates are played in turn with the acts of the scenario.
  mutating func begin(_ line: Recurrence, at span: Span) throws(Stop) {
    let recurring = try evaluator.recurringAct(line, at: span, in: Scope(context: performance.context))
    if recurring.count != nil, case .declared = line.order {
      remark(recurring.treaty, "taken in the order of the list; `by WEIGHT` or `at random` choose otherwise")
    }
    underWay.append(RecurrenceUnderWay(act: recurring))
  }

  /// Plays the dates before a day, or all that are left, the earliest first and within a day as the lines are written.
  mutating func playRecurrences(before end: Day?) throws(Stop) {
    while true {
      underWay.removeAll { $0.day == nil }
      guard let day = underWay.compactMap(\.day).min(), end.map({ day < $0 }) ?? true,
        let place = underWay.firstIndex(where: { $0.day == day })
      else { return }
      if try !play(underWay[place], on: day) {
        underWay.remove(at: place)
      } else {
        underWay[place].number += 1
      }
    }
  }

  /// Plays one date, and gives whether the act goes on: it ends when its set is empty.
  private mutating func play(_ recurrence: RecurrenceUnderWay, on day: Day) throws(Stop) -> Bool {
    let act = recurrence.act
    if recurrence.number == 0 { try notePassedOver(act) }
    try evaluator.stepOfDate(of: act, over: performance.context)
    let states = try evaluator.candidates(for: act, over: performance.context, on: day)
    for state in states.prefix(act.count ?? states.count) { try enter(act.act(of: state, on: day), at: act.span) }
    return !states.isEmpty
  }

  /// For each line the first day that it or a line after it names for an act.
  ///
  /// Linear in the number of lines.
  func firstDays(from lines: [ScenarioLine]) -> [Day?] {
    var first: Day?
    let backwards = lines.reversed().map { line -> Day? in
      if case .act(let act) = line.form, let day = expectedDay(of: act) { first = min(first ?? day, day) }
      return first
    }
    return backwards.reversed()
  }

  /// The day of an act line as far as it can be told before the line is played; its errors are reported there.
  private func expectedDay(of act: TreatySyntax.Act) -> Day? {
    switch act.date {
    case .theDay: return ground.world.today
    case .on(let day), .by(let day), .between(_, let day):
      if let literal = day.literalDay { return literal }
      var reader = evaluator
      return try? reader.day(of: day, in: Scope(context: ground))
    }
  }

  /// Says which states of the set had done it before the first date, since they are never chosen.
  private mutating func notePassedOver(_ recurring: RecurringAct) throws(Stop) {
    let scope = Scope(context: performance.context.asOf(recurring.from))
    let states = try evaluator.states(of: recurring.line.set, in: scope).members
    let done = states.filter { scope.context.hasDone(recurring.verb, $0, to: recurring.treaty) }
    guard !done.isEmpty else { return }
    let what = recurring.verb.isConsent ? "consent" : recurring.verb.noun
    let preposition = recurring.verb.isConsent ? "to" : recurring.verb.preposition ?? "of"
    let names = done.prefix(Performance.namesShown).map { ground.world[$0].name }.joined(separator: ", ")
    let more = done.count > Performance.namesShown ? " and \(done.count - Performance.namesShown) more" : ""
    remark(
      recurring.treaty,
      "passed over, since the \(what) \(preposition) \(ground.world.key(of: recurring.treaty)) is there already: \(names)\(more)"
    )
  }
}
