// When a state of a line of chance acts: the days on which it may, each with the chance that it has still not acted after it. One draw
// gives the day. Chances are whole numbers of 2^-64, so that a draw is compared with integers alone.

import TreatyModel

/// The days on which a state may act, with the chance of still waiting after each.
struct Timetable: Hashable {
  /// The chance of not having acted after each day, in units of 2^-64, falling.
  let waiting: [UInt64]
  /// The days, in order; two steps may fall on one day.
  let days: [Day]
  /// Whether a month before the gate opens is no chance lost (`per month`), or the act waits for the gate (`pace`).
  let countsFromGate: Bool

  /// The day on which the state acts; `nil` where it does not before the horizon.
  func day(of draw: UInt64, notBefore gate: Day = .first) -> Day? {
    guard let step = waiting.firstIndex(where: { $0 <= draw }) else { return nil }
    guard countsFromGate else { return max(days[step], gate) }
    guard let first = days.firstIndex(where: { $0 >= gate }), first + step < days.count else { return nil }
    return days[first + step]
  }
}

extension Timetable {
  /// How a drawn day becomes that of an act.
  struct Dates {
    let verb: Verb
    let open: OpenDays
    /// How much later than drawn the act is done.
    let delay: CalendarDuration
    let horizon: Day
  }

  /// The same chance on the first day of each month.
  ///
  /// Rounded down to 2^-64 each month. A month in which the treaty is not open to the state is none.
  init(chance: Rational, from: Day?, until: Day, after day: Day, _ dates: Dates) {
    let last = min(until, dates.horizon)
    var month = max(from ?? .first, day.adding(days: 1))
    if month != month.firstOfMonth { month = month.firstOfNextMonth }
    var days: [Day] = []
    while chance > .zero, month <= last {
      let then = month.adding(dates.delay)
      if then <= dates.horizon, !dates.open.acts(by: dates.verb, on: then).isEmpty { days.append(then) }
      let next = month.firstOfNextMonth
      guard next > month else { break }
      month = next
    }
    let stays = (Rational.one - chance).inUnitsOf64Bits
    var waiting: [UInt64] = []
    for _ in days { waiting.append(waiting.last.map { $0.multipliedFullWidth(by: stays).high } ?? stays) }
    self.init(waiting: waiting, days: days, countsFromGate: true)
  }

  /// The delays of a curve from a start, on condition that the state had not acted by `day`.
  ///
  /// A delay that ends on a day on which the treaty is not open to the state waits for the next that is.
  init(curve: SurvivalCurve, start: Day, until: Day, after day: Day, _ dates: Dates) {
    let delays = Delays(curve: curve, start: start, until: until, after: day)
    var waiting: [UInt64] = []
    var days: [Day] = []
    for step in delays.steps {
      guard let then = delays.day(of: step, dates) else { break }
      days.append(then)
      waiting.append(delays.waiting(after: step))
    }
    self.init(waiting: waiting, days: days, countsFromGate: false)
  }

  /// The delays of a curve from a start, on condition that the state had not acted by a day.
  struct Delays: Sendable {
    private let start: Day
    private let until: Day
    /// The share still waiting on the day of the condition; none where that is all.
    private let reached: UInt64?
    /// The steps that can still come.
    let steps: ArraySlice<SurvivalCurve.Step>

    init(curve: SurvivalCurve, start: Day, until: Day, after day: Day) {
      let elapsed = day.days(since: start)
      (self.start, self.until) = (start, until)
      steps = curve.steps.drop { $0.days <= elapsed }
      reached = curve.steps.last { $0.days <= elapsed }?.threshold
    }

    /// The day to which a step leads; `nil` where there is none, and then none of a later step either.
    func day(of step: SurvivalCurve.Step, _ dates: Dates) -> Day? {
      let drawn = start.adding(days: step.days)
      guard drawn <= until, let then = dates.open.firstDay(from: drawn.adding(dates.delay), by: dates.verb),
        then <= dates.horizon
      else { return nil }
      return then
    }

    /// The chance of still waiting after a step.
    func waiting(after step: SurvivalCurve.Step) -> UInt64 { step.threshold.asPart(of: reached) }

    /// The day to which a draw leads, as a timetable of these delays would say.
    func day(of draw: UInt64, _ dates: Dates) -> Day? {
      steps.first { waiting(after: $0) <= draw }.flatMap { day(of: $0, dates) }
    }
  }
}

extension UInt64 {
  /// This share of a larger one, both in units of 2^-64; none stands for the whole.
  ///
  /// What cannot be told apart counts as all of it.
  fileprivate func asPart(of whole: UInt64?) -> UInt64 {
    guard let whole else { return self }
    return self < whole ? whole.dividingFullWidth((self, 0)).quotient : .max
  }
}
