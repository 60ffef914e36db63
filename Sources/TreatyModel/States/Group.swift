// A group of states: its members with dates where the facts give them, or a set that is worked out on the day.

/// One stretch of a state's membership of a group.
public struct Membership: Hashable, Sendable {
  /// The member.
  public let state: StateID
  /// The first day of membership; none where the group has no dates.
  public let since: Day?
  /// The first day outside; none while it is a member.
  public let until: Day?

  /// A stretch of membership.
  public init(state: StateID, since: Day? = nil, until: Day? = nil) {
    self.state = state
    self.since = since
    self.until = until
  }

  /// Whether it is a member on that day.
  public func holds(on day: Day) -> Bool {
    if let since, day < since { return false }
    if let until, day >= until { return false }
    return true
  }
}

/// A named group of states.
public struct Group: Hashable, Sendable {
  /// The word by which the language knows it: `asean`.
  public var key: String
  /// The full name, where it has one.
  public var name: String?
  /// Members with or without dates.
  public var memberships: [Membership]
  /// Further members, worked out on the day (`group south = five but not north`).
  public var formula: StateSelector?
  /// Where the facts come from.
  public var source: String?
  /// Whether the facts were typed from memory.
  public var isUnchecked: Bool
  /// Whether a script declared it; the built-in groups without dates are those of 2026.
  public var isInvented: Bool

  /// A group.
  public init(
    key: String, name: String? = nil, memberships: [Membership] = [], formula: StateSelector? = nil,
    source: String? = nil, isUnchecked: Bool = false, isInvented: Bool = false
  ) {
    self.key = key
    self.name = name
    self.memberships = memberships
    self.formula = formula
    self.source = source
    self.isUnchecked = isUnchecked
    self.isInvented = isInvented
  }

  /// Whether any of its memberships has a date, so that it is read on the day.
  public var isDated: Bool {
    memberships.contains { $0.since != nil || $0.until != nil }
  }

  /// The listed members on that day; members by formula are not in it.
  public func listedMembers(on day: Day) -> StateSet {
    var members = StateSet()
    for membership in memberships where membership.holds(on: day) { members.insert(membership.state) }
    return members
  }
}
