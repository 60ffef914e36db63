// A civil date, as a depositary writes it: no time of day and no time zone.
// Held as a count of days, so that order and difference are those of numbers.

/// A civil date of the proleptic Gregorian calendar, from year 1 to year 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int32

  /// The day with this count of days since 1 January 1970; `nil` outside the years 1 to 9999.
  public init?(number: Int) {
    guard number >= Day.firstNumber, number <= Day.lastNumber else { return nil }
    self.number = Int32(number)
  }

  /// The day of this year, month (1–12) and day of the month; `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Int32(Day.count(year: year, month: month, day: day))
  }

  private init(unchecked number: Int) {
    self.number = Int32(number)
  }

  /// 1 January of year 1, the first day there is.
  public static let first = Day(unchecked: firstNumber)
  /// 31 December 9999, the last day there is.
  public static let last = Day(unchecked: lastNumber)

  private static let firstNumber = -719_162
  private static let lastNumber = 2_932_896

  /// Whether the first is the earlier.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

// MARK: - Calendar

extension Day {
  /// The date's year (1–9999), month (1–12) and day of the month (1–31).
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's "civil_from_days": eras of 400 years that begin on 1 March.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1 to 9999.
  public var year: Int { components.year }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The number of days in a month of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: return 31
    }
  }
}

// MARK: - Counting days and months

extension Day {
  /// The day that many days later (earlier where negative), held within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow else { return days > 0 ? .last : .first }
    return Day(unchecked: min(max(sum, Day.firstNumber), Day.lastNumber))
  }

  /// The same day of the month that many months later, or that month's last day where it has no such day.
  ///
  /// 30 November and three months give 28 or 29 February: a period of months ends within its last month.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12, total < 120_000 else { return months > 0 ? .last : .first }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(unchecked: Day.count(year: newYear, month: newMonth, day: newDay))
  }

  /// The duration's months first, then its days.
  public func adding(_ duration: CalendarDuration) -> Day {
    adding(months: duration.months).adding(days: duration.days)
  }

  /// The first day of this day's month.
  public var firstOfMonth: Day {
    adding(days: 1 - components.day)
  }

  /// The first day of the month after this day's month.
  public var firstOfNextMonth: Day {
    firstOfMonth.adding(months: 1)
  }

  /// The number of days from the other day to this one.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }
}

// MARK: - Text

extension Day: CustomStringConvertible {
  /// The date in ISO 8601: `2025-10-25`.
  public var description: String {
    let (year, month, day) = components
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }

  /// The date written out: `25 October 2025`.
  public var written: String {
    let (year, month, day) = components
    return "\(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// The English names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The date of an ISO 8601 text `YYYY-MM-DD`; `nil` where it is not one.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

private func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
