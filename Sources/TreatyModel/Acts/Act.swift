// One act of one state: the only thing that a register holds. What a state is to a treaty follows from its acts.

/// When an act happened, as far as that is known.
public enum ActDate: Hashable, Sendable {
  /// On this day.
  case on(Day)
  /// On some day from the first (the first there is, where none is given) to the last, both included.
  case between(Day?, Day)

  /// The first day on which the act may have happened.
  public var earliest: Day {
    switch self {
    case .on(let day): return day
    case .between(let first, _): return first ?? .first
    }
  }

  /// The day by which the act has certainly happened.
  public var latest: Day {
    switch self {
    case .on(let day): return day
    case .between(_, let last): return last
    }
  }

  /// The day, where it is known.
  public var exact: Day? {
    if case .on(let day) = self { return day }
    return nil
  }
}

extension ActDate: CustomStringConvertible {
  /// `2025-10-25`, `by 2026-03-12`, `between 2026-02-01 and 2026-03-12`.
  public var description: String {
    switch self {
    case .on(let day): return day.description
    case .between(nil, let last): return "by \(last)"
    case .between(let first?, let last): return "between \(first) and \(last)"
    }
  }
}

/// An act of a state towards a treaty: an instrument, with its date and its source.
public struct Act: Hashable, Sendable {
  /// When it happened.
  public var date: ActDate
  /// Who acted.
  public var state: StateID
  /// What it did.
  public var verb: Verb
  /// The treaty that it concerns.
  public var treaty: TreatyID
  /// The date of succession, from which a successor is bound; none where it is not known.
  public var effectFrom: Day?
  /// Why the act stands although the rules would refuse it (`allow "reason"`).
  public var allowance: String?
  /// Where the fact comes from.
  public var source: String?
  /// Whether the fact was typed from memory.
  public var isUnchecked: Bool
  /// Whether it is supposed, and no fact.
  public var isSupposed = false
  /// When the register has it, where a scenario supposes it on another day.
  public var movedFrom: ActDate?

  /// An act.
  public init(
    date: ActDate, state: StateID, verb: Verb, treaty: TreatyID, effectFrom: Day? = nil, allowance: String? = nil,
    source: String? = nil, isUnchecked: Bool = false
  ) {
    self.date = date
    self.state = state
    self.verb = verb
    self.treaty = treaty
    self.effectFrom = effectFrom
    self.allowance = allowance
    self.source = source
    self.isUnchecked = isUnchecked
  }
}
