// The clause on entry into force: its condition, delay and floor.

import TreatyModel
import TreatySyntax

extension Lowering {
  /// The clause on entry into force, or a diagnostic.
  public mutating func entryIntoForce(_ clause: TreatySyntax.EntryIntoForceClause) -> TreatyModel.EntryIntoForceClause?
  {
    switch clause.form {
    case .after(let delay, let condition):
      guard let condition = self.condition(condition) else { return nil }
      var lowered: Floor?
      if let floor = clause.floor {
        lowered = self.floor(floor)
        if lowered == nil { return nil }
      }
      return .after(TreatyModel.Delay(delay), condition, floor: lowered)
    case .on(let day):
      guard withoutFloor(clause) else { return nil }
      return self.day(day).map { .on($0) }
    case .onIfMet(let day, let otherwise, let condition):
      guard withoutFloor(clause), let day = self.day(day), let condition = self.condition(condition) else { return nil }
      return .onIfMetByThen(day, otherwise: TreatyModel.Delay(otherwise), condition)
    case .onOrIfLater(let day, let delay, let condition):
      guard withoutFloor(clause), let day = self.day(day), let condition = self.condition(condition) else { return nil }
      return .onOrIfLater(day, TreatyModel.Delay(delay), condition)
    }
  }

  private mutating func withoutFloor(_ clause: TreatySyntax.EntryIntoForceClause) -> Bool {
    guard let floor = clause.floor else { return true }
    report(.floorWithoutDelay, "\"not before\" does not go with a date certain", at: floor.span)
    return false
  }

  /// The floor of a time after opening, which is kept in years.
  private mutating func afterOpening(_ time: CalendarDuration, at span: Span) -> Floor? {
    if time.days == 0, time.months.isMultiple(of: 12) { return .afterOpening(years: time.months / 12) }
    report(.notACount, "the time after opening is counted in whole years, and this is \(time)", at: span)
    return nil
  }

  private mutating func floor(_ floor: TreatySyntax.EntryIntoForceClause.Floor) -> Floor? {
    switch floor.form {
    case .date(let day): self.day(day).map { .day($0) }
    case .afterOpening(let time): afterOpening(time, at: floor.span)
    case .entryIntoForce(let treaty): self.treaty(treaty).map { .entryIntoForce($0) }
    }
  }

  /// The condition, or a diagnostic.
  mutating func condition(_ condition: TreatySyntax.Condition) -> TreatyModel.Condition? {
    switch condition.form {
    case .deposits(let number, let instruments, let from, let byStates):
      guard let number = count(number) else { return nil }
      var counted = CountedDeposits(instruments: verbs(of: instruments), statesOnly: byStates)
      if let from {
        guard let selector = selector(from) else { return nil }
        counted.from = selector
      }
      return .count(number, counted)
    case .allOf(let set):
      return selector(set).map { .all($0) }
    case .allOfAndOthers(let set, let others):
      guard let set = selector(set), let others = count(others) else { return nil }
      return .named(set, others: others)
    case .from(let bound, let set):
      guard let threshold = threshold(bound), let set = selector(set) else { return nil }
      return .part(threshold, of: set)
    case .ofEach(let bound, let sets):
      guard let least = least(bound) else { return nil }
      var selectors: [StateSelector] = []
      for set in sets {
        guard let selector = selector(set) else { return nil }
        selectors.append(selector)
      }
      return .each(least, of: selectors)
    case .ofEachRegion(let bound, let set):
      guard let least = least(bound), let set = selector(set) else { return nil }
      return .eachRegion(least, of: set)
    case .holding(let bound, let weight, let within):
      guard let threshold = threshold(bound), let weight = self.weight(weight) else { return nil }
      guard let within else { return .holding(threshold, weight: weight, from: nil, within: nil) }
      return selector(within).map { .holding(threshold, weight: weight, from: nil, within: $0) }
    case .holdingFrom(let set, let bound, let weight):
      guard let set = selector(set), let threshold = threshold(bound), let weight = self.weight(weight) else {
        return nil
      }
      return .holding(threshold, weight: weight, from: set, within: nil)
    case .inForce(let treaty):
      return self.treaty(treaty).map { .inForce($0) }
    case .conditionMet(let treaty):
      return self.treaty(treaty).map { .conditionMet($0) }
    case .all(let parts):
      return conditions(parts).map { .both($0) }
    case .any(let parts):
      return conditions(parts).map { .either($0) }
    case .hole:
      return nil
    }
  }

  private mutating func conditions(_ parts: [TreatySyntax.Condition]) -> [TreatyModel.Condition]? {
    var result: [TreatyModel.Condition] = []
    for part in parts {
      guard let condition = condition(part) else { return nil }
      result.append(condition)
    }
    return result
  }

  private mutating func threshold(_ bound: Bound) -> Threshold? {
    switch bound.amount {
    case .number(let number): self.number(number).map { Threshold($0, isShare: false, isStrict: bound.isStrict) }
    case .share(let share): Threshold(share, isShare: true, isStrict: bound.isStrict)
    }
  }

  /// The least whole number that reaches a bound on a number of states.
  private mutating func least(_ bound: Bound) -> Int? {
    guard case .number(let number) = bound.amount else {
      report(.notACount, "a number of states is needed here, and not a share", at: bound.span)
      return nil
    }
    guard let count = count(number), count < Int.max else { return nil }
    return bound.isStrict ? count + 1 : count
  }

  /// The verbs of the instruments that a clause names; all where it names none.
  ///
  /// A succession stands in for the accession that it replaces (Vienna Convention 1978, 18(4)).
  func verbs(of instruments: [TreatySyntax.Condition.Instrument]) -> Set<Verb>? {
    guard !instruments.isEmpty else { return nil }
    var verbs: Set<Verb> = []
    for instrument in instruments {
      switch instrument {
      case .ratification: verbs.insert(.ratify)
      case .acceptance: verbs.insert(.accept)
      case .approval: verbs.insert(.approve)
      case .accession: verbs.formUnion([.accede, .succeed])
      case .succession: verbs.insert(.succeed)
      case .signature: verbs.insert(.signDefinitively)
      case .formalConfirmation: verbs.formUnion([.ratify, .accept, .approve])
      }
    }
    return verbs
  }
}

extension TreatyModel.Delay {
  /// The delay of the tree.
  init(_ delay: TreatySyntax.Delay) {
    switch delay {
    case .none: self = .none
    case .days(let days): self = .days(days, style: .after)
    case .nthDay(let days): self = .days(days, style: .ordinal)
    case .months(let months): self = .months(months)
    case .firstOfMonthFollowing(let time): self = .firstOfMonthFollowing(time)
    case .firstOfNthMonth(let month): self = .firstOfNthMonth(month)
    }
  }

  /// The same delay in years where it is some, as clauses on leaving have it; final clauses on entry into force say
  /// "twelve months".
  var inYears: TreatyModel.Delay {
    if case .months(let months) = self, months > 0, months % 12 == 0 { return .years(months / 12) }
    return self
  }
}
