// Sets of states, as bits over their dense numbers.

import BitCollections

/// A set of states and organisations; its order is that of the world's list.
public struct StateSet: Hashable, Sendable {
  private var bits: BitSet

  /// The empty set.
  public init() {
    bits = BitSet()
  }

  /// The set of these states.
  @inlinable
  public init(_ states: some Sequence<StateID>) {
    self.init()
    for state in states { insert(state) }
  }

  /// The number of its members.
  public var count: Int { bits.count }

  /// Whether it has no member.
  public var isEmpty: Bool { bits.isEmpty }

  /// Whether the state is a member.
  public func contains(_ state: StateID) -> Bool {
    bits.contains(state.index)
  }

  /// Adds a state.
  public mutating func insert(_ state: StateID) {
    bits.insert(state.index)
  }

  /// Takes a state out.
  public mutating func remove(_ state: StateID) {
    bits.remove(state.index)
  }

  /// The states in one or the other.
  public func union(_ other: StateSet) -> StateSet {
    StateSet(bits: bits.union(other.bits))
  }

  /// The states in both.
  public func intersection(_ other: StateSet) -> StateSet {
    StateSet(bits: bits.intersection(other.bits))
  }

  /// The states here that are not in the other.
  public func subtracting(_ other: StateSet) -> StateSet {
    StateSet(bits: bits.subtracting(other.bits))
  }

  /// Whether every member is in the other.
  public func isSubset(of other: StateSet) -> Bool {
    bits.isSubset(of: other.bits)
  }

  /// The set with one state more.
  public func with(_ state: StateID) -> StateSet {
    var result = self
    result.insert(state)
    return result
  }

  /// The set without that state.
  public func without(_ state: StateID) -> StateSet {
    var result = self
    result.remove(state)
    return result
  }

  private init(bits: BitSet) {
    self.bits = bits
  }
}

extension StateSet: Sequence {
  /// Goes through the members in the order of the world's list.
  public struct Iterator: IteratorProtocol {
    fileprivate var bits: BitSet.Iterator

    /// The next state of the set, by its place in the world.
    public mutating func next() -> StateID? {
      bits.next().map(StateID.init)
    }
  }

  /// The states one after another, by their places in the world.
  public func makeIterator() -> Iterator {
    Iterator(bits: bits.makeIterator())
  }
}

extension StateSet: ExpressibleByArrayLiteral {
  /// The set of the states that are listed.
  public init(arrayLiteral states: StateID...) {
    self.init(states)
  }
}
