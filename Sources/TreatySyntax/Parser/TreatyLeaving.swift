// The lines of a treaty's body on leaving and ending.

import TreatyModel

extension Parser {
  mutating func leavingLine() throws(ParseFailure) -> TreatyClause? {
    if take(.denunciation) { return .denunciation(try denunciation(.denunciation)) }
    if take(.withdrawal) {
      guard take(.or) else { return .denunciation(try denunciation(.withdrawal)) }
      try require(.denunciation, after: "`withdrawal or`")
      return .denunciation(try denunciation(.either))
    }
    if take(.may) {
      try require(.be, after: "`may`")
      try require(.denounced)
      return .mayBeDenounced
    }
    if at(.not, .during, .armed) {
      try armedConflict()
      return .denunciation(Denunciation(.unsaid, isBarredInArmedConflict: true))
    }
    if take(.ends) {
      if take(.below) {
        let number = try whole("the number of parties")
        try require(.parties, after: "the number")
        return .endsBelow(number)
      }
      try require(.with, after: "`ends`")
      return .endsWith(try primary(.treaties))
    }
    return nil
  }

  mutating func armedConflict() throws(ParseFailure) {
    for word in [Keyword.not, .during, .armed, .conflict] { try require(word) }
    if take(.of) {
      try require(.the)
      try require(.state)
    }
  }

  mutating func denunciation(_ word: WithdrawalClause.Word) throws(ParseFailure) -> Denunciation {
    let form = try denunciationForm()
    guard atSign(.comma), isWord(.not, ahead: 1), isWord(.during, ahead: 2) else {
      return Denunciation(form, word: word)
    }
    advance()
    try armedConflict()
    return Denunciation(form, word: word, isBarredInArmedConflict: true)
  }

  mutating func denunciationForm() throws(ParseFailure) -> Denunciation.Form {
    if take(.is) {
      try require(.not, after: "`is`")
      try require(.known)
      return .notKnown
    }
    if take(.at) {
      for word in [Keyword.the, .end, .of] { try require(word) }
      let first = try requiredDuration()
      for word in [Keyword.and, .then, .of, .each] { try require(word) }
      let term = try requiredDuration()
      for word in [Keyword.after, .entry, .into, .force] { try require(word) }
      var notice = CalendarDuration.zero
      if atSign(.comma), isWord(.notice, ahead: 1) {
        index += 2
        notice = try requiredDuration()
        try require(.before, after: "the time")
      }
      return .atEndOfTerms(first: first, then: term, notice: notice)
    }
    if take(.in) {
      for word in [Keyword.the, .year, .after, .each] { try require(word) }
      return .inYearAfterEach(try requiredDuration())
    }
    if take(.takes) {
      try require(.effect, after: "`takes`")
    } else if !(at(.on) || atSign(.number) || at(.upon)) {
      throw unexpected("`takes effect`, `is not known`, `at the end of …` or `in the year after …`")
    }
    if at(.on, .the, .following) { return try followingDate() }
    let delay = try delayAfterNotice()
    return .afterNotice(delay, try leavingFloor())
  }

  mutating func delayAfterNotice() throws(ParseFailure) -> Delay {
    if take(.upon) {
      try require(.notice, after: "`upon`")
      return .none
    }
    let delay = try delay()
    if delay != .firstOfMonthFollowing(.zero) { try require(.after, after: "the delay") } else { _ = take(.after) }
    try require(.notice)
    return delay
  }

  mutating func leavingFloor() throws(ParseFailure) -> Denunciation.Floor? {
    guard atSign(.comma), isWord(.not, ahead: 1) && isWord(.before, ahead: 2) || isWord(.notice, ahead: 1) else {
      return nil
    }
    advance()
    let isNotice = take(.notice)
    try require(.not)
    try require(.before)
    let time = try requiredDuration()
    for word in [Keyword.after, .entry, .into, .force] { try require(word) }
    if take(.for) {
      try require(.the)
      try require(.state)
    }
    return isNotice ? .notice(time) : .effect(time)
  }

  /// Reads `on the following 1 January if before 1 July`.
  mutating func followingDate() throws(ParseFailure) -> Denunciation.Form {
    index += 3
    let (day, month) = try dayOfMonth()
    try require(.if, after: "the day")
    try require(.before)
    let (lastDay, lastMonth) = try dayOfMonth()
    return .followingDate(month: month, day: day, ifBeforeMonth: lastMonth, ifBeforeDay: lastDay)
  }

  mutating func dayOfMonth() throws(ParseFailure) -> (day: Int, month: Int) {
    let start = index
    let day = try ordinal("the day of a month, such as `1 January`")
    notePhrases(Day.monthNames)
    guard let month = monthNumber(current) else { throw unexpected("the name of a month") }
    advance()
    // Of a leap year, so that 29 February is a day.
    guard Day(year: 2000, month: month, day: day.value) != nil else {
      throw fail(.noSuchDate, "that month has no such day", at: span(from: start))
    }
    return (day.value, month)
  }
}
