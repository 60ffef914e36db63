// What a value can stand for: one state for the set of just it, a group for its members, an instrument for its date.
// Where a value of another kind is needed the line fails; where it is `nothing`, so is what was asked of it.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func states(of expression: Expression, in scope: Scope) throws(Stop) -> OrderedStates {
    let value = try value(of: expression, in: scope)
    guard let states = states(value, in: scope.context) else {
      throw wrong(value, wanted: "a set of states", at: expression.span)
    }
    return states
  }

  mutating func state(of expression: Expression, in scope: Scope) throws(Stop) -> StateID {
    let value = try value(of: expression, in: scope)
    guard let state = state(value) else { throw wrong(value, wanted: "a state", at: expression.span) }
    return state
  }

  mutating func treaty(of expression: Expression, in scope: Scope) throws(Stop) -> TreatyID {
    let value = try value(of: expression, in: scope)
    return try treaty(value, at: expression.span, in: scope.context)
  }

  mutating func treaty(_ value: Value, at span: Span, in context: TreatyLaw.Context) throws(Stop) -> TreatyID {
    var value = value
    if case .set(let elements) = value, elements.count == 1 { value = elements[0] }
    guard case .treaty(let treaty) = value else { throw wrong(value, wanted: "a treaty", at: span) }
    remarks.use(treaty, in: context)
    return treaty
  }

  mutating func day(of expression: Expression, in scope: Scope) throws(Stop) -> Day {
    let value = try value(of: expression, in: scope)
    switch date(value) {
    case .on(let day)?: return day
    case .between(let first, let last)?:
      throw .nothing(.dayBetween(first, last))
    case nil: throw wrong(value, wanted: "a date", at: expression.span)
    }
  }

  mutating func number(of expression: Expression, in scope: Scope) throws(Stop) -> Rational {
    let value = try value(of: expression, in: scope)
    guard case .number(let number, _) = value else { throw wrong(value, wanted: "a number", at: expression.span) }
    return number
  }

  /// A whole number that counts something.
  mutating func count(of expression: Expression, in scope: Scope) throws(Stop) -> Int {
    let number = try number(of: expression, in: scope)
    guard number.isWhole, number >= .zero else {
      throw failure(.wrongKind, "a whole number is needed here, and this is \(number)", at: expression.span)
    }
    guard let whole = number.wholeNumber else {
      throw failure(.outOfRange, "no number here is as large as \(number)", at: expression.span)
    }
    return whole
  }

  /// A truth that decides what is done.
  mutating func isTrue(_ expression: Expression, in scope: Scope) throws(Stop) -> Bool {
    let value = try value(of: expression, in: scope)
    switch value {
    case .truth(let truth): return truth
    case .nothing(let nothing):
      throw failure(.notKnown, "the condition is not known: \(nothing.reason)", at: expression.span)
    default: throw wrong(value, wanted: "a truth", at: expression.span)
    }
  }

  /// A truth, or `nil` where it is not known.
  mutating func truth(of expression: Expression, in scope: Scope) throws(Stop) -> (Bool?, Nothing?) {
    let value = try value(of: expression, in: scope)
    switch value {
    case .truth(let truth): return (truth, nil)
    case .nothing(let nothing): return (nil, nothing)
    default: throw wrong(value, wanted: "a truth", at: expression.span)
    }
  }

  /// What is thrown where a value is of another kind than wanted: `nothing` is handed on, anything else is wrong.
  func wrong(_ value: Value, wanted: String, at span: Span, help: [String] = []) -> Stop {
    if let nothing = value.nothing { return .nothing(nothing) }
    return failure(.wrongKind, "\(wanted) is needed here, and this is \(value.kindWord)", at: span, help: help)
  }

  // MARK: - Of values

  func states(_ value: Value, in context: TreatyLaw.Context) -> OrderedStates? {
    switch value {
    case .states(let states): return states
    case .state(let state): return OrderedStates(ordered: [state])
    case .group(let group): return OrderedStates(context.members(of: group))
    case .set(let elements), .list(let elements):
      var members: [StateID] = []
      for element in elements {
        guard case .state(let state) = element else { return nil }
        if !members.contains(state) { members.append(state) }
      }
      return OrderedStates(ordered: members)
    default: return nil
    }
  }

  func state(_ value: Value) -> StateID? {
    switch value {
    case .state(let state): return state
    case .states(let states) where states.members.count == 1 && states.known.isExact: return states.members[0]
    default: return nil
    }
  }

  func date(_ value: Value) -> KnownDay? {
    switch value {
    case .date(let day): return day
    case .instrument(let act): return act.date.knownDay
    case .set(let elements) where elements.count == 1: return date(elements[0])
    default: return nil
    }
  }

  /// The elements of a set, list or table; `nil` where the value is one thing.
  func elements(of value: Value, in context: TreatyLaw.Context) -> [Value]? {
    switch value {
    case .states(let states): return states.members.map(Value.state)
    case .group(let group): return OrderedStates(context.members(of: group)).members.map(Value.state)
    case .set(let elements), .list(let elements): return elements
    case .table(let table): return table.rows.map { $0.first ?? .list([]) }
    default: return nil
    }
  }
}

extension Value {
  /// How many elements it has, those of lists in it too, as far as that costs time.
  ///
  /// Linear in what it counts.
  var size: Int {
    switch self {
    case .states(let states): return states.members.count
    case .set(let elements): return elements.count
    case .list(let elements): return elements.reduce(0) { $0 + $1.size }
    case .table(let table): return table.rows.count
    default: return 1
    }
  }

  /// A set of these elements, each once, in this order; a set of states where all of them are states.
  static func set(ofUnique elements: [Value], uncertain: StateSet = []) -> Value {
    var states: [StateID] = []
    var seen = StateSet()
    for element in elements {
      guard case .state(let state) = element else { return .set(unique(elements)) }
      if seen.contains(state) { continue }
      seen.insert(state)
      states.append(state)
    }
    return .states(OrderedStates(ordered: states, known: KnownSet(certain: seen, possible: uncertain)))
  }

  private static func unique(_ elements: [Value]) -> [Value] {
    var result: [Value] = []
    var index = ElementIndex()
    for element in elements where !index.contains(element) {
      index.insert(element)
      result.append(element)
    }
    return result
  }
}

extension Nothing {
  /// A day that lies between two days, and is not known.
  static func dayBetween(_ first: Day, _ last: Day) -> Nothing {
    Nothing(.notKnown, "the day is only known to lie \(KnownDay.between(first, last).words)")
  }
}

extension ActDate {
  /// The day as far as it is known.
  var knownDay: KnownDay {
    switch self {
    case .on(let day): return .on(day)
    case .between(let first, let last): return .between(first ?? .first, last)
    }
  }
}
