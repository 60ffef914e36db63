import Testing
import TreatyLaw
import TreatyModel

/// The day-counting vectors of real treaties: clause, trigger day, day of effect.
@Suite("Counting days")
struct DayCountingTests {
  static let vectors: [(Delay, String, String)] = [
    (.days(90, style: .ordinal), "2003-07-01", "2003-09-29"),
    (.days(90, style: .after), "2014-09-25", "2014-12-24"),
    (.days(90, style: .after), "2004-02-17", "2004-05-17"),
    (.days(30, style: .ordinal), "2016-10-05", "2016-11-04"),
    (.days(120, style: .after), "2025-09-19", "2026-01-17"),
    (.months(3), "1975-12-23", "1976-03-23"),
    (.months(3), "2020-11-30", "2021-02-28"),
    (.months(12), "1993-11-16", "1994-11-16"),
    (.firstOfMonthFollowing(CalendarDuration(months: 3)), "2004-03-18", "2004-07-01"),
    (.firstOfMonthFollowing(CalendarDuration(months: 3)), "2012-11-30", "2013-03-01"),
    (.firstOfMonthFollowing(CalendarDuration(months: 3)), "2013-03-01", "2013-07-01"),
    (.firstOfMonthFollowing(CalendarDuration(months: 12)), "1986-12-11", "1988-01-01"),
    (.firstOfMonthFollowing(CalendarDuration(days: 60)), "2002-04-11", "2002-07-01"),
    (.firstOfMonthFollowing(CalendarDuration(days: 60)), "2015-01-02", "2015-04-01"),
    (.firstOfMonthFollowing(.zero), "2009-11-13", "2009-12-01"),
    (.firstOfNthMonth(6), "1998-09-16", "1999-03-01"),
    (.firstOfNthMonth(6), "2010-02-16", "2010-08-01"),
    (.nextYearIfBefore(month: 7, day: 1), "2011-06-30", "2012-01-01"),
    (.nextYearIfBefore(month: 7, day: 1), "2011-07-01", "2013-01-01"),
    (.none, "1970-03-05", "1970-03-05"),
  ]

  @Test("each real clause gives its real day", arguments: vectors)
  func real(delay: Delay, from: String, to: String) throws {
    let day = try #require(Day(iso: from))
    #expect(delay.day(after: day).description == to)
  }
}
