// Entry into force (VCLT 24(1)): from the trigger day to the treaty's own day.

import TreatyModel

extension Context {
  /// The day to which the trigger leads under a treaty's clause; `nil` while a floor on another treaty has not come.
  ///
  /// - `DELAY after CONDITION, not before FLOOR`: the later of the two (CTBT XIV, Trafficking Protocol 17).
  /// - `on DATE if met by then, otherwise …`: the date, where the trigger is not after it (Montreal 16, Kigali IV).
  /// - `on DATE or, if later, …`: the later of the two days.
  public func entryIntoForce(afterTrigger trigger: Day, of treaty: Treaty) -> Day? {
    switch treaty.entryIntoForce {
    case .after(let delay, _, nil):
      return delay.day(after: trigger)
    case .after(let delay, _, let floor?):
      return day(of: floor, for: treaty).map { max(delay.day(after: trigger), $0) }
    case .onIfMetByThen(let date, let delay, _):
      return trigger <= date ? date : delay.day(after: trigger)
    case .onOrIfLater(let date, let delay, _):
      return max(date, delay.day(after: trigger))
    case .on(let date):
      return date
    case .whenAllHaveConsented:
      return trigger
    }
  }

  /// The earliest day that a floor allows; `nil` where the treaty that it names has no day yet.
  public func day(of floor: Floor, for treaty: Treaty) -> Day? {
    switch floor {
    case .day(let day): return day
    case .afterOpening(let years): return treaty.participation.opening.map { Delay.years(years).day(after: $0) }
    case .entryIntoForce(let other): return history(of: other).late.entryIntoForce
    }
  }
}
