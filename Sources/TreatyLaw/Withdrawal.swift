// Leaving a treaty (VCLT 54 to 56, 65 to 68): whether a notice is possible on a day, and when it takes effect.

import TreatyModel

extension WithdrawalClause {
  /// The first day outside for a party that gives notice on that day.
  ///
  /// Where the treaty says nothing, or its text was not read, twelve months (VCLT 56(2)); a notice in mid-period takes effect at the
  /// end of the period for which it is in time (Genocide XIV), and one in an ILO window a year later.
  public func effect(ofNotice notice: Day, treatyInForceFrom: Day) -> Day {
    let plain: Day
    switch rule {
    case .notMentioned, .byItsNature, .notKnown:
      plain = notice.adding(months: 12)
    case .afterNotice(let delay):
      plain = delay.day(after: notice)
    case .endOfPeriods(let first, let then, let noticeMonths):
      plain = endOfPeriod(after: notice.adding(months: noticeMonths), from: treatyInForceFrom, first: first, then: then)
    case .yearAfterEach:
      plain = notice.adding(months: 12)
    }
    guard let years = noEffectBeforeYears else { return plain }
    return max(plain, Delay.years(years).day(after: treatyInForceFrom))
  }

  /// The first end of a period that is not before a day: periods of `first` and then `then` years from the given start.
  private func endOfPeriod(after day: Day, from start: Day, first: Int, then: Int) -> Day {
    var end = Delay.years(first).day(after: start)
    while end < day, end < .last, then > 0 { end = Delay.years(then).day(after: end) }
    return end
  }

  /// The first day on which a party may give notice, where that day has not come; `nil` where it may.
  public func earliestNotice(on day: Day, treatyInForceFrom: Day, stateBoundFrom: Day) -> Day? {
    if let years = noNoticeBeforeYears {
      let first = Delay.years(years).day(after: stateBoundFrom)
      if day < first { return first }
    }
    guard case .yearAfterEach(let years) = rule, years > 0 else { return nil }
    var window = Delay.years(years).day(after: treatyInForceFrom)
    while window < .last {
      if day < window { return window }
      if day < window.adding(months: 12) { return nil }
      window = Delay.years(years).day(after: window)
    }
    return window
  }
}
