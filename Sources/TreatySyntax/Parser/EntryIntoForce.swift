// The clause on entry into force: its form, delay and floor.

import TreatyModel

extension Parser {
  /// Reads `enters into force …`.
  mutating func entryIntoForce() throws(ParseFailure) -> EntryIntoForceClause {
    let start = index
    if !take(.enters) { try require(.enter) }
    try require(.into, after: "`enters`")
    try require(.force)
    let form = try entryForm()
    var floor: EntryIntoForceClause.Floor?
    if atSign(.comma), isWord(.not, ahead: 1), isWord(.before, ahead: 2) {
      advance()
      floor = try entryFloor()
    }
    return EntryIntoForceClause(form, floor: floor, span: span(from: start))
  }

  mutating func entryForm() throws(ParseFailure) -> EntryIntoForceClause.Form {
    if take(.upon) { return .after(.none, try condition()) }
    if at(.on), !isWord(.the, ahead: 1) || isWord(.day, ahead: 2) {
      advance()
      let date = try date()
      if take(.if) {
        for word in [Keyword.the, .condition, .is, .met, .by, .then] { try require(word) }
        _ = takeSign(.comma)
        try require(.otherwise, after: "the condition")
        let (delay, condition) = try delayAndCondition()
        return .onIfMet(date, otherwise: delay, condition)
      }
      if take(.or) {
        _ = takeSign(.comma)
        try require(.if, after: "`or`")
        try require(.later)
        _ = takeSign(.comma)
        let (delay, condition) = try delayAndCondition()
        return .onOrIfLater(date, delay, condition)
      }
      return .on(date)
    }
    let (delay, condition) = try delayAndCondition()
    return .after(delay, condition)
  }

  mutating func delayAndCondition() throws(ParseFailure) -> (Delay, Condition) {
    if take(.upon) { return (.none, try condition()) }
    let delay = try delay()
    if delay != .firstOfMonthFollowing(.zero) { try require(.after, after: "the delay") } else { _ = take(.after) }
    return (delay, try condition())
  }

  mutating func entryFloor() throws(ParseFailure) -> EntryIntoForceClause.Floor {
    let start = index
    try require(.not)
    try require(.before)
    if take(.entry, .into, .force) {
      try require(.of, after: "`entry into force`")
      let treaty = try primary(.treaties)
      return EntryIntoForceClause.Floor(.entryIntoForce(of: treaty), span: span(from: start))
    }
    if atSign(.number), startsDuration() {
      let time = try requiredDuration()
      try require(.after, after: "the time")
      try require(.opening)
      return EntryIntoForceClause.Floor(.afterOpening(time), span: span(from: start))
    }
    return EntryIntoForceClause.Floor(.date(try date()), span: span(from: start))
  }

  /// Whether a number and a unit of time stand here.
  func startsDuration() -> Bool {
    noteWords([.day, .days, .week, .weeks, .month, .months, .year, .years], ahead: 1)
    switch token(ahead: 1).keyword {
    case .day, .days, .week, .weeks, .month, .months, .year, .years: return true
    default: return false
    }
  }

  // MARK: - Delay

  /// Reads a delay, up to but not with its `after`.
  mutating func delay() throws(ParseFailure) -> Delay {
    guard take(.on) else {
      guard atSign(.number) else {
        throw unexpected("a delay such as `90 days`, `on the 30th day` or `upon`")
      }
      let time = try requiredDuration()
      return time.months == 0 ? .days(time.days) : .months(time.months)
    }
    try require(.the, after: "`on`")
    guard take(.first) else {
      let number = try ordinal("the number of the day, such as `30th`")
      try require(.day, after: "the number")
      return .nthDay(number.value)
    }
    for word in [Keyword.day, .of, .the] { try require(word) }
    if take(.month) {
      try require(.following, after: "`month`")
      // Without a time of its own the month follows the event: `following 2 deposits`.
      guard atSign(.number), startsDuration() else { return .firstOfMonthFollowing(.zero) }
      return .firstOfMonthFollowing(try requiredDuration())
    }
    let number = try ordinal("the number of the month, such as `6th`")
    try require(.month, after: "the number")
    return .firstOfNthMonth(number.value)
  }
}
