// The groups, weights or treaties that a session declares, behind the built-in ones of the same kind in one list. One that
// is declared again keeps its place.

/// What a session declares of one kind of thing.
struct DeclaredThings<Thing: Sendable>: Sendable {
  private let builtInKeys: [String]
  private var things: [Thing] = []
  /// The places of the declared things in the whole list, by their words.
  private var places: [String: Int] = [:]
  /// How many things were moved to another place in memory by all declarations, for tests of growth: a list that
  /// something else still holds is copied whole.
  private(set) var moved = 0

  /// Nothing declared, over the built-in things with these words.
  init(over builtInKeys: [String]) {
    self.builtInKeys = builtInKeys
  }

  /// The declared thing at a place of the whole list; `nil` where the built-in one stands.
  subscript(place: Int) -> Thing? {
    place < builtInKeys.count ? nil : things[place - builtInKeys.count]
  }

  /// The place of the thing with that word; a declared one hides a built-in one.
  func place(of key: String) -> Int? {
    places[key] ?? builtInKeys.firstIndex(of: key)
  }

  /// The word of the built-in thing at a place; `nil` of a declared one.
  func builtInKey(at place: Int) -> String? {
    place < builtInKeys.count ? builtInKeys[place] : nil
  }

  /// The places in use, the built-in ones first: what was declared under a built-in word stands only once.
  var all: [Int] {
    builtInKeys.indices.filter { places[builtInKeys[$0]] == nil } + places.values.sorted()
  }

  /// Adds a thing, or replaces the one that was declared under the same word; gives its place.
  mutating func declare(_ thing: Thing, as key: String) -> Int {
    if let known = places[key] {
      things[known - builtInKeys.count] = thing
      return known
    }
    let place = builtInKeys.count + things.count
    let before = things.withUnsafeBufferPointer { $0.baseAddress }
    things.append(thing)
    if things.withUnsafeBufferPointer({ $0.baseAddress }) != before { moved += things.count }
    places[key] = place
    return place
  }

  /// Changes the thing at a place; a built-in one is declared anew.
  mutating func change(_ place: Int, as key: String, from builtIn: () -> Thing, _ body: (inout Thing) -> Void) {
    if place >= builtInKeys.count {
      body(&things[place - builtInKeys.count])
    } else {
      var thing = builtIn()
      body(&thing)
      _ = declare(thing, as: key)
    }
  }
}
