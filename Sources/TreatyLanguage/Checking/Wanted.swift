// What a place takes: the kinds of values that fit there, and the word for them in a sentence.

/// What a place takes.
public enum Wanted: Hashable, Sendable {
  case state
  /// States, in one set: a single state and a group count as sets.
  case states
  case treaty
  case group
  /// A state, a treaty, a group, or a set of them.
  case thing
  /// Anything with members, or a single thing that counts as the set of itself.
  case set
  case date
  case period
  case number
  case truth
  case text
  case instrument
  case duration
  case scenario
  case forecast
  /// What can be put in order.
  case orderable
  /// Whatever has a value.
  case anything

  /// The word for it in a sentence: `a treaty`.
  public var words: String {
    switch self {
    case .state: "a state"
    case .states: "a set of states"
    case .treaty: "a treaty"
    case .group: "a group"
    case .thing: "a state, treaty or group"
    case .set: "a set"
    case .date: "a date"
    case .period: "a period"
    case .number: "a number"
    case .truth: "a truth"
    case .text: "a text"
    case .instrument: "an act"
    case .duration: "a time such as `2 months`"
    case .scenario: "a scenario"
    case .forecast: "a forecast"
    case .orderable: "a number, date or text"
    case .anything: "a value"
    }
  }

  /// Whether it is a thing that a line names: there `nothing`, written out, is a slip and no unknown value.
  var isNamed: Bool { self == .treaty || self == .state || self == .group || self == .scenario }

  /// Whether a kind fits: what is not known fits everywhere, and one state or treaty may come as a set of just it.
  public func accepts(_ kind: ValueKind) -> Bool {
    if kind.isOpen { return true }
    switch self {
    case .state: return kind == .state || kind == .states
    case .states:
      if case .list(of: let member) = kind { return member == .state || member.isOpen }
      return kind.isOfStates
    case .treaty: return kind == .treaty || kind == .treaties
    case .group: return kind == .group || kind == .state || kind == .states
    case .thing:
      if case .set = kind { return true }
      return kind.isOfStates || kind.family == .treaties || kind == .instrument
    case .set: return kind.hasMembers || kind.isOfStates || kind == .treaty || kind == .instrument
    case .date: return kind.family == .dates && !kind.isList
    case .period: return kind == .period || kind.family == .dates || kind == .number
    case .number: return kind.family == .numbers
    case .truth: return kind.family == .truths
    case .text: return kind.family == .texts
    case .instrument: return kind == .instrument || kind == .set(of: .instrument)
    case .duration: return kind.family == .durations
    case .scenario: return kind == .scenario
    case .forecast: return kind == .forecast
    case .anything: return true
    case .orderable: return kind.family?.isOrdered ?? true || kind == .state || kind == .treaty
    }
  }
}

extension ValueKind {
  /// Whether it is a list.
  var isList: Bool {
    if case .list = self { return true }
    return false
  }
}
