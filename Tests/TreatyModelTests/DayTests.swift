import Testing
import TreatyModel

@Suite("Civil dates")
struct DayTests {
  @Test("every day of four centuries has the date that counts on by one from the day before")
  func calendar() throws {
    var day = try #require(Day(year: 1799, month: 12, day: 31))
    var expected = (year: 1800, month: 1, day: 1)
    for _ in 0..<146_097 {
      day = day.adding(days: 1)
      #expect(day.components == expected)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test("a day that the calendar has not is none")
  func impossible() {
    #expect(Day(year: 2025, month: 2, day: 30) == nil)
    #expect(Day(iso: "2025-02-30") == nil)
    #expect(Day(iso: "2025-2-3") == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test("months end on their last day, and nothing leaves the years 1 to 9999")
  func months() throws {
    let day = try #require(Day(iso: "2020-01-31"))
    #expect(day.adding(months: 1).description == "2020-02-29")
    #expect(day.adding(months: -2).description == "2019-11-30")
    #expect(day.adding(months: Int.max) == .last)
    #expect(day.adding(days: Int.min) == .first)
    #expect(day.adding(CalendarDuration(months: 1, days: 1)).description == "2020-03-01")
  }

  @Test("durations are compared within one kind only")
  func durations() {
    #expect(CalendarDuration(months: 2).isShorter(than: CalendarDuration(months: 3)) == true)
    #expect(CalendarDuration(days: 2).isShorter(than: CalendarDuration(months: 3)) == nil)
    #expect(CalendarDuration(months: 14, days: 3).description == "1 year, 2 months and 3 days")
  }
}
