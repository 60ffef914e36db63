// A length of time as treaties write it: months and days apart, since a month has no fixed number of days.

/// A number of months and a number of days; years are twelve months, weeks seven days.
public struct CalendarDuration: Hashable, Sendable {
  /// Whole months, years included.
  public let months: Int
  /// Whole days, weeks included.
  public let days: Int

  /// A duration of months and days.
  public init(months: Int = 0, days: Int = 0) {
    self.months = months
    self.days = days
  }

  /// No time at all.
  public static let zero = CalendarDuration()

  /// Whether it leads forwards from every day: some months or days, and neither backwards.
  public var isPositive: Bool { months >= 0 && days >= 0 && self != .zero }

  /// The duration backwards.
  public var negated: CalendarDuration {
    CalendarDuration(months: 0 &- months, days: 0 &- days)
  }

  /// The sum, part by part; `nil` where it does not fit a machine word.
  public func adding(_ other: CalendarDuration) -> CalendarDuration? {
    let (months, monthsOverflow) = self.months.addingReportingOverflow(other.months)
    let (days, daysOverflow) = self.days.addingReportingOverflow(other.days)
    return monthsOverflow || daysOverflow ? nil : CalendarDuration(months: months, days: days)
  }

  /// Whether this is shorter than the other; `nil` where one counts in months and the other in days.
  public func isShorter(than other: CalendarDuration) -> Bool? {
    if days == 0 && other.days == 0 { return months < other.months }
    if months == 0 && other.months == 0 { return days < other.days }
    return nil
  }
}

extension CalendarDuration: CustomStringConvertible {
  /// `90 days`, `3 months`, `2 years`, `1 year, 2 months and 3 days`.
  public var description: String {
    var parts: [String] = []
    func add(_ count: Int, _ unit: String) {
      if count != 0 { parts.append("\(count) \(unit)\(count == 1 || count == -1 ? "" : "s")") }
    }
    add(months / 12, "year")
    add(months % 12, "month")
    add(days, "day")
    guard let last = parts.popLast() else { return "0 days" }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }
}
