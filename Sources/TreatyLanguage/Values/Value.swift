// The values of the language. `nothing` is a value too, and always carries its reason.

import TreatyLaw
import TreatyModel

/// Why there is nothing.
public struct Nothing: Hashable, Sendable {
  /// The three reasons, which are different answers.
  public enum Kind: Hashable, Sendable {
    /// It has not happened, as far as acts are known.
    case hasNotHappened
    /// It cannot happen.
    case cannotHappen
    /// It is not known whether or when it has happened.
    case notKnown
  }

  /// Which of the three.
  public let kind: Kind
  /// The reason in a sentence without its full stop.
  public let reason: String

  /// Nothing, for a reason.
  public init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }
}

/// How a number is shown; it is exact either way.
public enum NumberStyle: Hashable, Sendable {
  case plain
  /// Shown in per cent: 0.55 as `55%`.
  case percentage
}

/// A set of states in an order, with certain and possible members.
public struct OrderedStates: Hashable, Sendable {
  /// The certain members, in their order.
  public let members: [StateID]
  /// The certain and the possible members.
  public let known: KnownSet

  /// A set in the order of the world's list.
  public init(_ known: KnownSet) {
    self.known = known
    members = Array(known.certain)
  }

  /// A set in this order; the possible members are those that `known` has beyond it.
  public init(ordered members: [StateID], known: KnownSet? = nil) {
    let certain = StateSet(members)
    self.members = members
    self.known = KnownSet(certain: certain, possible: known?.uncertain ?? [])
  }
}

/// A table: named columns, rows of values.
public struct Table: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows, each with one value a column.
  public let rows: [[Value]]
  /// The place of the column whose numbers are drawn as bars beside the rows, where one is.
  public let drawn: Int?

  /// A table.
  public init(columns: [String], rows: [[Value]], drawn: Int? = nil) {
    self.columns = columns
    self.rows = rows
    self.drawn = drawn
  }
}

/// A value of the language.
public indirect enum Value: Sendable {
  case state(StateID)
  case states(OrderedStates)
  case treaty(TreatyID)
  case group(GroupID)
  /// A date, or two dates between which it lies.
  case date(KnownDay)
  case period(Period)
  case duration(CalendarDuration)
  case number(Rational, NumberStyle)
  case truth(Bool)
  case text(String)
  /// One act: who, what, when, from which source.
  case instrument(Act)
  /// A set of treaties, groups, instruments, sets …, without duplicates, in its order.
  case set([Value])
  /// A list: kept as written.
  case list([Value])
  case table(Table)
  /// A list of sets that are too many to list.
  case manySets(ManySets)
  /// The final clauses of a treaty.
  case clause(TreatyID)
  /// A scenario, by its word.
  case scenario(String)
  /// A forecast: counts over runs.
  case forecast(Distribution)
  case nothing(Nothing)
}

extension Value {
  /// A whole number.
  public static func whole(_ number: Int) -> Value { .number(Rational(number), .plain) }

  /// What is not known, for this reason.
  public static func notKnown(_ reason: String) -> Value { .nothing(Nothing(.notKnown, reason)) }

  /// A truth as far as it is known.
  static func truth(_ known: Bool?, orNotKnown reason: @autoclosure () -> String) -> Value {
    known.map(Value.truth) ?? .notKnown(reason())
  }

  /// Why there is nothing, where there is nothing.
  public var nothing: Nothing? {
    if case .nothing(let nothing) = self { return nothing }
    return nil
  }

  /// The word for this kind of value in a sentence.
  public var kindWord: String {
    switch self {
    case .state: "a state"
    case .states: "a set of states"
    case .treaty: "a treaty"
    case .group: "a group"
    case .date: "a date"
    case .period: "a period"
    case .duration: "a duration"
    case .number: "a number"
    case .truth: "a truth"
    case .text: "a text"
    case .instrument: "an instrument"
    case .set: "a set"
    case .list: "a list"
    case .table: "a table"
    case .manySets: "a list of sets too many to list"
    case .clause: "a clause"
    case .scenario: "a scenario"
    case .forecast: "a forecast"
    case .nothing: "nothing"
    }
  }
}
