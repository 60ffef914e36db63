// A set of which some members are certain and some only possible, because the day of an act is known only between bounds.
// The operations follow Kleene: what may be in one set is neither certainly in a difference nor certainly out of it.

/// A set of states with certain members and possible ones.
public struct KnownSet: Hashable, Sendable {
  /// The states that are certainly members.
  public let certain: StateSet
  /// The states that are or may be members; never fewer than the certain ones.
  public let possible: StateSet

  /// A set of which every member is certain.
  public init(_ states: StateSet) {
    certain = states
    possible = states
  }

  /// A set with certain and possible members; the certain ones are taken as possible too.
  public init(certain: StateSet, possible: StateSet) {
    self.certain = certain
    self.possible = certain.union(possible)
  }

  /// The states that may be members, but are not certainly.
  public var uncertain: StateSet { possible.subtracting(certain) }

  /// Whether every member is certain.
  public var isExact: Bool { certain.count == possible.count }

  /// Whether the state is a member; `nil` where that is not known.
  public func contains(_ state: StateID) -> Bool? {
    if certain.contains(state) { return true }
    return possible.contains(state) ? nil : false
  }

  /// Whether the two are the same set; `nil` where that hangs on members that are only possible.
  public func isEqual(to other: KnownSet) -> Bool? {
    if isExact, other.isExact { return certain == other.certain }
    return certain.isSubset(of: other.possible) && other.certain.isSubset(of: possible) ? nil : false
  }

  /// `plus`: in one or the other.
  public func union(_ other: KnownSet) -> KnownSet {
    KnownSet(certain: certain.union(other.certain), possible: possible.union(other.possible))
  }

  /// `within`: in both.
  public func intersection(_ other: KnownSet) -> KnownSet {
    KnownSet(certain: certain.intersection(other.certain), possible: possible.intersection(other.possible))
  }

  /// `but not`: here and not in the other.
  public func subtracting(_ other: KnownSet) -> KnownSet {
    KnownSet(certain: certain.subtracting(other.possible), possible: possible.subtracting(other.certain))
  }
}
