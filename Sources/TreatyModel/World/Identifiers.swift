// Dense numbers for the things of a world. A name is looked up once; after that everything is an index.

/// A state or regional organisation, as its place in the world's list.
public struct StateID: Hashable, Comparable, Sendable {
  /// The place in the list, from 0.
  public let index: Int

  /// The state at that place.
  public init(_ index: Int) {
    self.index = index
  }

  /// Whether the first stands earlier in the world.
  public static func < (left: StateID, right: StateID) -> Bool {
    left.index < right.index
  }
}

/// A treaty, protocol or amendment, as its place in the world's list.
public struct TreatyID: Hashable, Comparable, Sendable {
  /// The place in the list, from 0.
  public let index: Int

  /// The treaty at that place.
  public init(_ index: Int) {
    self.index = index
  }

  /// Whether the first stands earlier in the world.
  public static func < (left: TreatyID, right: TreatyID) -> Bool {
    left.index < right.index
  }
}

/// A group of states, as its place in the world's list.
public struct GroupID: Hashable, Sendable {
  /// The place in the list, from 0.
  public let index: Int

  /// The group at that place.
  public init(_ index: Int) {
    self.index = index
  }
}

/// A weight, such as tonnage or population, as its place in the world's list.
public struct WeightID: Hashable, Sendable {
  /// The place in the list, from 0.
  public let index: Int

  /// The weight at that place.
  public init(_ index: Int) {
    self.index = index
  }
}
