// Values by state. A world's states are numbered densely, so that a list of places stands for the hashing of a dictionary;
// going through it costs what it holds, in the order in which the states came.

/// Values of some states.
///
/// Finding, adding and taking out are constant time.
public struct StateTable<Value> {
  /// A state with its value.
  public typealias Element = (key: StateID, value: Value)

  @usableFromInline var entries: [Element] = []
  /// By the number of a state the place of its entry, from 1; 0 where it has none.
  @usableFromInline var places: [Int32] = []

  /// No values.
  @inlinable
  public init() {}

  /// How many states have a value.
  @inlinable public var count: Int { entries.count }

  /// Whether no state has a value.
  @inlinable public var isEmpty: Bool { entries.isEmpty }

  /// The states that have a value.
  @inlinable public var keys: StateSet { StateSet(entries.lazy.map(\.key)) }

  /// The values, in the order in which their states came.
  @inlinable public var values: [Value] { entries.map(\.value) }

  /// Makes room for so many values.
  @inlinable
  public mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// The value of a state; `nil` where it has none.
  @inlinable
  public subscript(state: StateID) -> Value? {
    get {
      let place = place(of: state)
      return place < 0 ? nil : entries[place].value
    }
    set {
      let place = place(of: state)
      switch (newValue, place < 0) {
      case (let value?, false): entries[place].value = value
      case (let value?, true): add(value, of: state)
      case (nil, false): remove(at: place)
      case (nil, true): break
      }
    }
  }

  /// The values that meet a test, with their states.
  @inlinable
  public func filter(_ test: (Element) -> Bool) -> StateTable {
    var kept = StateTable()
    for entry in entries where test(entry) { kept.add(entry.value, of: entry.key) }
    return kept
  }

  @inlinable
  func place(of state: StateID) -> Int { state.index < places.count ? Int(places[state.index]) - 1 : -1 }

  @inlinable
  mutating func add(_ value: Value, of state: StateID) {
    if state.index >= places.count {
      places.append(contentsOf: repeatElement(0, count: Swift.max(256, state.index + 1) - places.count))
    }
    entries.append((state, value))
    places[state.index] = Int32(entries.count)
  }

  @inlinable
  mutating func remove(at place: Int) {
    places[entries[place].key.index] = 0
    entries.swapAt(place, entries.count - 1)
    entries.removeLast()
    if place < entries.count { places[entries[place].key.index] = Int32(place + 1) }
  }
}

extension StateTable: Sequence {
  /// Goes through the values in the order in which their states came.
  @inlinable
  public func makeIterator() -> IndexingIterator<[Element]> { entries.makeIterator() }
}

extension StateTable: Sendable where Value: Sendable {}

extension StateTable: ExpressibleByDictionaryLiteral {
  /// The values of these states.
  @inlinable
  public init(dictionaryLiteral elements: (StateID, Value)...) {
    for (state, value) in elements { self[state] = value }
  }
}
