// When two values are equal, and which of two comes first. A bounded date decides only where both bounds agree.

import TreatyLaw
import TreatyModel

extension Value {
  /// Whether the values are equal; `nil` where that is not known.
  ///
  /// A value equals the set of just it.
  func isEqual(to other: Value) -> Bool? {
    switch (self, other) {
    case (.nothing, .nothing): return true
    case (.nothing, _), (_, .nothing): return false
    case (.state(let left), .state(let right)): return left == right
    case (.treaty(let left), .treaty(let right)): return left == right
    case (.group(let left), .group(let right)): return left == right
    case (.number(let left, _), .number(let right, _)): return left == right
    case (.truth(let left), .truth(let right)): return left == right
    case (.text(let left), .text(let right)): return left == right
    case (.duration(let left), .duration(let right)): return left == right
    case (.period(let left), .period(let right)): return left == right
    case (.instrument(let left), .instrument(let right)): return left == right
    case (.clause(let left), .clause(let right)): return left == right
    case (.forecast(let left), .forecast(let right)): return left.forecast == right.forecast
    case (.scenario(let left), .scenario(let right)): return left == right
    case (.states(let left), .states(let right)): return left.known.isEqual(to: right.known)
    case (.list(let left), .list(let right)): return areEqual(left, right)
    case (.manySets(let left), .manySets(let right)): return left == right
    case (.table(let left), .table(let right)):
      return left.columns == right.columns && areEqual(left.rows.map(Value.list), right.rows.map(Value.list)) == true
    case (.date, .date), (.date, .instrument), (.instrument, .date): return orderOfDates(self, other) { $0 == $1 }
    default: return isEqualAsSet(to: other)
    }
  }

  private func isEqualAsSet(to other: Value) -> Bool? {
    guard isSet || other.isSet else { return false }
    // A set of states with members that are only possible, beside a state, or beside a set of other things.
    if let left = knownStates, let right = other.knownStates { return left.isEqual(to: right) }
    let (left, right) = (asElements, other.asElements)
    guard left.count == right.count else { return false }
    let index = ElementIndex(right)
    return left.allSatisfy(index.contains)
  }

  private var knownStates: KnownSet? {
    switch self {
    case .states(let states): states.known
    case .state(let state): KnownSet([state])
    case .set(let elements) where elements.isEmpty: KnownSet([])
    default: nil
    }
  }

  private var isSet: Bool {
    switch self {
    case .states, .set: return true
    default: return false
    }
  }

  /// The elements of a set; of anything else just it.
  var asElements: [Value] {
    switch self {
    case .states(let states): return states.members.map(Value.state)
    case .set(let elements): return elements
    default: return [self]
    }
  }

  /// The first day on which a date or an instrument may lie.
  var earliestDay: Day { bounds(self).lowerBound }

  /// Whether this value comes before the other; `nil` where that is not known.
  ///
  /// The second value says whether the two have an order at all.
  func isLess(than other: Value) -> (known: Bool?, isComparable: Bool) {
    switch (self, other) {
    case (.number(let left, _), .number(let right, _)): return (left < right, true)
    case (.text(let left), .text(let right)): return (left < right, true)
    case (.duration(let left), .duration(let right)):
      let order = left.isShorter(than: right)
      return (order, order != nil)
    case (.date, .date), (.date, .instrument), (.instrument, .date), (.instrument, .instrument):
      return (orderOfDates(self, other) { $0 < $1 }, true)
    default: return (nil, false)
    }
  }
}

private func areEqual(_ left: [Value], _ right: [Value]) -> Bool? {
  guard left.count == right.count else { return false }
  var result: Bool? = true
  for (one, other) in zip(left, right) {
    switch one.isEqual(to: other) {
    case false?: return false
    case nil: result = nil
    case true?: continue
    }
  }
  return result
}

/// A test of two dates, where all days between their bounds agree.
private func orderOfDates(_ left: Value, _ right: Value, _ test: (Day, Day) -> Bool) -> Bool? {
  let (first, second) = (bounds(left), bounds(right))
  if first.lowerBound == first.upperBound, second.lowerBound == second.upperBound {
    return test(first.lowerBound, second.lowerBound)
  }
  let answers = Set([
    test(first.lowerBound, second.lowerBound), test(first.lowerBound, second.upperBound),
    test(first.upperBound, second.lowerBound), test(first.upperBound, second.upperBound),
  ])
  guard answers.count == 1, let answer = answers.first else { return nil }
  // Two stretches that overlap may still meet on one day.
  return !answer && test(first.lowerBound, first.lowerBound) && first.overlaps(second) ? nil : answer
}

private func bounds(_ value: Value) -> ClosedRange<Day> {
  let day: KnownDay
  switch value {
  case .date(let known): day = known
  case .instrument(let act): day = act.date.knownDay
  default: return Day.first...Day.last
  }
  switch day {
  case .on(let day): return day...day
  case .between(let first, let last): return min(first, last)...max(first, last)
  }
}
