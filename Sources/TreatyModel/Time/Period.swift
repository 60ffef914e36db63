// A stretch of days with both ends in it: a month, a year, or from one date to another.

/// The days from the first to the last, both included.
public struct Period: Hashable, Sendable {
  /// The first day of the period.
  public let first: Day
  /// The last day of the period, never before the first.
  public let last: Day

  /// A period from one day to another; `nil` where it would end before it begins.
  public init?(from first: Day, to last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The period that holds just one day.
  public init(_ day: Day) {
    first = day
    last = day
  }

  /// A calendar year; `nil` outside 1 to 9999.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return nil
    }
    self.first = first
    self.last = last
  }

  /// A month of a year; `nil` where there is none.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether the day falls in the period.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }
}

extension Period: CustomStringConvertible {
  /// `2025`, `October 2025`, or `from 2016-01-01 to 2016-12-31`.
  public var description: String {
    let (year, month, _) = first.components
    if self == Period(year: year) { return String(year) }
    if self == Period(year: year, month: month) { return "\(Day.monthNames[month - 1]) \(year)" }
    return "from \(first) to \(last)"
  }
}
