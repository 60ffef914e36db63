// From the day of a deposit to the day of its effect: the day of deposit is day 0, periods of months end on the same
// day of their last month or on its last day. Dates are civil dates at the depositary.

import TreatyModel

extension Delay {
  /// The day that the delay leads to from the given day.
  ///
  /// - `90 days after` and `on the 90th day after`: day + 90. Paris 21: 5 October 2016 + 30 = 4 November 2016.
  /// - `3 months after`: the same day of the month, clamped. ICCPR 49: 23 December 1975, 23 March 1976.
  /// - `the first day of the month following 3 months after`: Budapest 36: 18 March 2004, 1 July 2004.
  /// - `the first day of the month following 60 days after`: Rome Statute 126: 11 April 2002, 1 July 2002.
  /// - `the first day of the 6th month after`: Ottawa 17: 16 September 1998, 1 March 1999.
  /// - `on the following 1 January if before 1 July`: Single Convention 46.
  public func day(after day: Day) -> Day {
    switch self {
    case .none:
      return day
    case .days(let count, _):
      return day.adding(days: count)
    case .months(let count):
      return day.adding(months: count)
    case .years(let count):
      let (months, overflow) = count.multipliedReportingOverflow(by: 12)
      return overflow ? .last : day.adding(months: months)
    case .firstOfMonthFollowing(let duration):
      return day.adding(duration).firstOfNextMonth
    case .firstOfNthMonth(let count):
      return day.firstOfMonth.adding(months: count)
    case .nextYearIfBefore(let month, let dayOfMonth):
      let (year, givenMonth, givenDay) = day.components
      let isBefore = (givenMonth, givenDay) < (month, dayOfMonth)
      return Day(year: year + (isBefore ? 1 : 2), month: 1, day: 1) ?? .last
    }
  }
}
