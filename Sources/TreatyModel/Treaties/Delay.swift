// From the day on which something happens to the day on which it takes effect, in the forms that treaties use.

/// A delay as a final clause writes it.
///
/// How each is counted stands in TreatyLaw, `DayCounting`.
public enum Delay: Hashable, Sendable {
  /// At once: `upon`.
  case none
  /// `90 days after`, `on the 90th day after`: the day of deposit is day 0.
  case days(Int, style: DayStyle)
  /// `3 months after`: the same day of the month, or the month's last.
  case months(Int)
  /// `2 years after`.
  case years(Int)
  /// `on the first day of the month following 3 months after`, or `following 60 days after`.
  case firstOfMonthFollowing(CalendarDuration)
  /// `on the first day of the 6th month after` the month of the deposit.
  case firstOfNthMonth(Int)
  /// `on the following 1 January if before 1 July`, otherwise the next (Single Convention 46).
  case nextYearIfBefore(month: Int, day: Int)

  /// The two ways of writing a number of days, which mean the same day.
  public enum DayStyle: Hashable, Sendable {
    /// `90 days after`.
    case after
    /// `on the 90th day after`.
    case ordinal
  }
}
