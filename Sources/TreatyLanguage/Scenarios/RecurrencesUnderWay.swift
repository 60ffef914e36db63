// Recurring acts in turn with the other acts of a scenario: on each date the set is read after all acts of that date, also those
// that are written after the recurring line. So a recurring line goes on only up to the first day that a line still to come names.
// Cost: each date of each recurring act once, and for every date played a look at the next date of each and at each line
// to come whose day has to be worked out.

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

/// The days of a scenario's act lines: those that are written, and those that hang on something.
struct ActDays {
  /// For each line the first day that is written in it or in a line after it.
  let firstWritten: [Day?]
  /// The lines whose day has to be worked out.
  let open: [(place: Int, day: Expression)]

  /// Those of some lines.
  ///
  /// Linear in their number.
  init(of lines: [ScenarioLine], today: Day) {
    var (first, written, open): (Day?, [Day?], [(place: Int, day: Expression)]) = (nil, [], [])
    for (place, line) in lines.enumerated().reversed() {
      if case .act(let act) = line.form {
        switch act.date {
        case .theDay: first = min(first ?? today, today)
        case .on(let day), .by(let day), .between(_, let day):
          if let literal = day.literalDay { first = min(first ?? literal, literal) } else { open.append((place, day)) }
        }
      }
      written.append(first)
    }
    (firstWritten, self.open) = (written.reversed(), open)
  }
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

  /// Plays the dates that come before the acts of a line and of those after it.
  mutating func playRecurrences(before place: Int, of days: ActDays) throws(Stop) {
    // A day may hang on what is played before it, so that it is read anew after each date.
    while !underWay.isEmpty {
      var first = days.firstWritten[place]
      for act in days.open where act.place >= place {
        if let day = try expectedDay(act.day) { first = min(first ?? day, day) }
      }
      guard try playNextDate(before: first) else { return }
    }
  }

  /// Plays all dates that are left.
  mutating func playRecurrences() throws(Stop) {
    while try playNextDate(before: nil) {}
  }

  /// Plays the earliest date before a day, within a day as the lines are written; false where there is none.
  private mutating func playNextDate(before end: Day?) throws(Stop) -> Bool {
    underWay.removeAll { $0.day == nil }
    guard let day = underWay.compactMap(\.day).min(), end.map({ day < $0 }) ?? true,
      let place = underWay.firstIndex(where: { $0.day == day })
    else { return false }
    if try !play(underWay[place], on: day) {
      underWay.remove(at: place)
    } else {
      underWay[place].number += 1
    }
    return true
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

  /// The day of an act line; `nil` where it hangs on what has not happened so far.
  private mutating func expectedDay(_ day: Expression) throws(Stop) -> Day? {
    do throws(Stop) {
      return try evaluator.day(of: day, in: Scope(context: performance.context))
    } catch {
      guard case .nothing = error else { throw error }
      return nil
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
