// The first of many sets of least weight: the fewest members first, then by name. Players are decided in the order of their names, each
// taken before it is left, along ways that all lead to a set of least weight; how many more the smallest such set takes says where a
// branch ends. Every step of the smallest size leads to a set.

/// The cheapest ways through single players in the order of their names.
protocol WaysByName {
  /// The node after taking or leaving a player; -1 where the choice is complete, `nil` where no cheapest way goes there.
  func next(_ place: Int, _ node: Int, taking: Bool) -> Int?
  /// How many states the smallest set takes from a node on.
  func fewest(_ place: Int, _ node: Int) -> Int
}

/// The walk along such ways.
struct CheapestSetsByName<Ways: WaysByName> {
  private let ways: Ways
  private let players: Int
  private let limit: Int
  private let isMinimal: ([Int]) -> Bool
  private var chosen: [Int] = []
  private var found: [[Int]] = []

  /// The first sets by the places of their players, so many at most; and whether the effort was enough for them.
  ///
  /// - Parameter isMinimal: whether a set has no player too many.
  static func find(
    _ ways: Ways, players: Int, limit: Int, effort: inout Effort, isMinimal: @escaping ([Int]) -> Bool
  ) throws(Halt) -> (sets: [[Int]], isWhole: Bool) {
    var walk = CheapestSetsByName(ways: ways, players: players, limit: limit, isMinimal: isMinimal)
    do throws(Halt) {
      for size in stride(from: ways.fewest(0, 0), through: players, by: 1) where walk.found.count < limit {
        try walk.go(from: 0, 0, left: size, &effort)
      }
    } catch {
      guard case .outOfSteps = error else { throw error }
      return (walk.found, false)
    }
    return (walk.found, true)
  }

  private init(ways: Ways, players: Int, limit: Int, isMinimal: @escaping ([Int]) -> Bool) {
    self.ways = ways
    self.players = players
    self.limit = limit
    self.isMinimal = isMinimal
  }

  private mutating func go(from place: Int, _ node: Int, left: Int, _ effort: inout Effort) throws(Halt) {
    try effort.spend()
    guard place < players, ways.fewest(place, node) <= left, left <= players - place else { return }
    for taking in [true, false] {
      guard found.count < limit, left > 0 || !taking, let next = ways.next(place, node, taking: taking) else {
        continue
      }
      if taking { chosen.append(place) }
      let rest = left - (taking ? 1 : 0)
      if next >= 0 {
        try go(from: place + 1, next, left: rest, &effort)
      } else if rest == 0, isMinimal(chosen) {
        found.append(chosen)
      }
      if taking { chosen.removeLast() }
    }
  }
}
