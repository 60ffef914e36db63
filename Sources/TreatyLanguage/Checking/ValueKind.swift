// The kinds of values, as far as they can be told before anything runs.

import TreatyModel

/// The kind of a value.
public indirect enum ValueKind: Hashable, Sendable {
  /// Not to be told before it runs, or a hole that has been reported: gives no diagnostic.
  case unknown
  /// `nothing` itself, which every place takes.
  case nothing
  case state
  /// A set of states; a single state counts as one wherever a set is wanted.
  case states
  case treaty
  case treaties
  /// A group by its name, which is also the set of its members.
  case group
  /// A set of anything else, or of what is not known before it runs.
  case set(of: ValueKind)
  case list(of: ValueKind)
  /// One act, usable as its date.
  case instrument
  case date
  case period
  case duration(DurationUnit)
  case number
  case truth
  case text
  case table
  case clause
  case scenario
  case forecast

  /// What a duration is counted in: months and days are compared only within one kind.
  public enum DurationUnit: Hashable, Sendable {
    case days, months
    /// Both, or not known.
    case any
  }
}

extension ValueKind {
  /// The kind in a sentence: `a set of states`.
  public var words: String {
    switch self {
    case .unknown: "a value"
    case .nothing: "nothing"
    case .state: "a state"
    case .states: "a set of states"
    case .treaty: "a treaty"
    case .treaties: "a set of treaties"
    case .group: "a group"
    case .set: "a set"
    case .list: "a list"
    case .instrument: "an instrument"
    case .date: "a date"
    case .period: "a period"
    case .duration(.days): "a duration in days"
    case .duration(.months): "a duration in months"
    case .duration(.any): "a duration"
    case .number: "a number"
    case .truth: "a truth"
    case .text: "a text"
    case .table: "a table"
    case .clause: "a clause"
    case .scenario: "a scenario"
    case .forecast: "a forecast"
    }
  }

  /// Whether nothing can be said against it: it is not known, or is `nothing`.
  var isOpen: Bool {
    switch self {
    case .unknown, .nothing: true
    case .set(of: let member): member.isOpen
    default: false
    }
  }

  /// Whether it has members: a set, a list, a group, a table.
  var hasMembers: Bool {
    switch self {
    case .states, .treaties, .group, .set, .list, .table: true
    default: false
    }
  }

  /// Whether it can be taken for a set of states.
  var isOfStates: Bool { self == .state || self == .states || self == .group }

  /// The kind of one member; of a single thing the thing itself, since it equals the set of just it.
  var member: ValueKind {
    switch self {
    case .states, .group: .state
    case .treaties: .treaty
    case .set(of: let member), .list(of: let member): member
    case .table: .unknown
    default: self
    }
  }

  /// The kind of a set with members of this kind.
  var asSet: ValueKind {
    switch self {
    case .state, .states, .group: .states
    case .treaty, .treaties: .treaties
    case .unknown, .nothing: .unknown
    case .set, .list, .table: self
    default: .set(of: self)
    }
  }

  /// What stands beside each other in a comparison: values of two families are never equal (nil: not known).
  var family: Family? {
    switch self {
    case .unknown, .nothing: nil
    case .state, .states, .group: .states
    case .treaty, .treaties: .treaties
    case .instrument, .date: .dates
    case .period: .periods
    case .duration: .durations
    case .number: .numbers
    case .truth: .truths
    case .text: .texts
    case .table: .tables
    case .clause: .clauses
    case .scenario: .scenarios
    case .forecast: .forecasts
    case .set(of: let member): member.family
    case .list: .lists
    }
  }

  /// The families of kinds that are compared with each other.
  enum Family: Hashable, Sendable {
    case states, treaties, dates, periods, durations, numbers, truths, texts, tables, clauses, lists, scenarios,
      forecasts

    /// Whether `<` and `>` order it.
    var isOrdered: Bool {
      switch self {
      case .dates, .durations, .numbers, .texts: true
      case .states, .treaties, .periods, .truths, .tables, .clauses, .lists, .scenarios, .forecasts: false
      }
    }
  }

  /// The kind of what may be either of two.
  func joined(with other: ValueKind) -> ValueKind {
    if self == other { return self }
    switch (self, other) {
    case (.nothing, let kind), (let kind, .nothing): return kind
    case (.unknown, _), (_, .unknown): return .unknown
    case (.duration, .duration): return .duration(.any)
    case (.instrument, .date), (.date, .instrument): return .date
    case (.list(of: let first), .list(of: let second)): return .list(of: first.joined(with: second))
    default: break
    }
    if isOfStates && other.isOfStates { return .states }
    if family == .treaties && other.family == .treaties { return .treaties }
    return .unknown
  }
}
