// Final clauses in the words of the language, as a script would write them, so that what is shown can be typed again.

import TreatyModel

/// Puts clauses into words, with the names of a world.
public struct ClauseWords: Sendable {
  let world: World

  /// Words for clauses of this world.
  public init(world: World) {
    self.world = world
  }

  /// `enters into force 30 days after 55 deposits and deposits holding at least 55% of paris-ghg`; for a treaty that
  /// says nothing, the general rule.
  public func words(for clause: EntryIntoForceClause) -> String {
    switch clause {
    case .after(.none, let condition, let floor):
      return "enters into force upon \(words(for: condition))" + words(for: floor)
    case .after(let delay, let condition, let floor):
      return "enters into force \(words(for: delay, after: words(for: condition)))" + words(for: floor)
    case .on(let day): return "enters into force on \(day)"
    case .onIfMetByThen(let day, let delay, let condition):
      let otherwise = words(for: delay, after: words(for: condition))
      return "enters into force on \(day) if the condition is met by then, otherwise \(otherwise)"
    case .onOrIfLater(let day, let delay, let condition):
      return "enters into force on \(day) or, if later, \(words(for: delay, after: words(for: condition)))"
    case .whenAllHaveConsented: return "enters into force when all negotiating states have consented"
    }
  }

  /// `for later parties 30 days after deposit`.
  public func words(for rule: LaterParties) -> String {
    let delay = rule.delay == .none ? "upon deposit" : words(for: rule.delay, after: "deposit")
    let floor = rule.floor.map { ", not before entry into force of \(world.key(of: $0)) for the state" } ?? ""
    return "for later parties \(delay)\(floor)"
  }

  /// `denunciation takes effect 1 year after notice`.
  public func words(for clause: WithdrawalClause) -> String {
    let leaving = clause.word.words
    var words: String
    switch clause.rule {
    case .notMentioned: words = "says nothing of withdrawal or denunciation"
    case .byItsNature: words = "may be denounced"
    case .notKnown: words = "\(leaving) is not known"
    case .afterNotice(.none): words = "\(leaving) takes effect upon notice"
    case .afterNotice(let delay): words = "\(leaving) takes effect \(self.words(for: delay, after: "notice"))"
    case .endOfPeriods(let first, let then, let months):
      words =
        "\(leaving) at the end of \(first) years and then of each \(then) years after entry into force, "
        + "notice \(counted(months, "month")) before"
    case .yearAfterEach(let years): words = "\(leaving) in the year after each \(years) years"
    }
    if let years = clause.noEffectBeforeYears {
      words += ", not before \(counted(years, "year")) after entry into force"
    }
    if let years = clause.noNoticeBeforeYears {
      words += ", notice not before \(counted(years, "year")) after entry into force for the state"
    }
    if clause.notDuringArmedConflict { words += ", not during armed conflict of the state" }
    return words
  }

  private func words(for floor: Floor?) -> String {
    switch floor {
    case nil: return ""
    case .day(let day): return ", not before \(day)"
    case .afterOpening(let years): return ", not before \(counted(years, "year")) after opening"
    case .entryIntoForce(let treaty): return ", not before entry into force of \(world.key(of: treaty))"
    }
  }

  private func words(for delay: Delay, after event: String) -> String {
    switch delay {
    case .none: return "upon \(event)"
    case .days(let count, .after): return "\(counted(count, "day")) after \(event)"
    case .days(let count, .ordinal): return "on the \(ordinal(count)) day after \(event)"
    case .months(let count): return "\(counted(count, "month")) after \(event)"
    case .years(let count): return "\(counted(count, "year")) after \(event)"
    case .firstOfMonthFollowing(.zero): return "on the first day of the month following \(event)"
    case .firstOfMonthFollowing(let duration):
      return "on the first day of the month following \(duration) after \(event)"
    case .firstOfNthMonth(let count): return "on the first day of the \(ordinal(count)) month after \(event)"
    case .nextYearIfBefore(let month, let day):
      let name = Day.monthNames.indices.contains(month - 1) ? Day.monthNames[month - 1] : "month \(month)"
      return "on the following 1 January if before \(day) \(name)"
    }
  }
}
