// The completing sets of least total weight: the cheapest way from nothing to a condition that holds.
//
// A table tells for every class, and every vector of what the atoms have so far (capped at what they need), the least weight that the classes
// from there on must add, and which numbers of the class lead to it. It grows with (product of the atoms' needs) x (players).

/// The search for the cheapest vectors of a game whose classes have one weight each.
struct LeastWeight {
  private let game: Game
  /// The weight of one state of each class.
  private let costs: [Int]
  private let widths: [Int]
  private let cells: Int
  /// For each class, number of its states, and cell: whether that number is on a cheapest way.
  private var ways: [[[UInt64]]] = []
  private var found: [[Int]] = []

  /// All minimal vectors of least weight; `nil` where there are more than the limit. The game can be completed.
  static func vectors(
    of game: Game, costs: [Int], limit: Int, effort: inout Effort
  ) throws(Halt) -> [[Int]]? {
    guard var search = LeastWeight(game, costs: costs) else { throw .outOfSteps(effort.steps) }
    try search.fill(&effort)
    let isWhole = try search.follow(from: 0, cell: 0, [], limit, &effort)
    return isWhole ? search.found : nil
  }

  /// The steps that the table takes; very many where it is too large.
  static func steps(of game: Game) -> Int {
    let players = game.playerCount + game.classes.count
    let steps = game.needs.reduce(Double(players)) { $0 * Double($1 + 1) }
    return steps < 1e15 ? Int(steps) : Int.max / 64
  }

  private init?(_ game: Game, costs: [Int]) {
    self.game = game
    self.costs = costs
    widths = game.needs.map { $0 + 1 }
    var cells = 1
    for width in widths {
      let (product, overflows) = cells.multipliedReportingOverflow(by: width)
      guard !overflows, product < 1 << 40 else { return nil }
      cells = product
    }
    self.cells = cells
  }

  /// What the atoms have, capped, from the number of a cell.
  private func sums(of cell: Int) -> [Int] {
    var rest = cell
    return widths.map { width in
      defer { rest /= width }
      return rest % width
    }
  }

  private func moved(_ cell: Int, by count: Int, _ brings: [Int]) -> Int {
    var (rest, scale, result) = (cell, 1, 0)
    for (atom, width) in widths.enumerated() {
      result += min(width - 1, rest % width + count * brings[atom]) * scale
      rest /= width
      scale *= width
    }
    return result
  }

  private mutating func fill(_ effort: inout Effort) throws(Halt) {
    try effort.spend(cells)
    var toGo = (0..<cells).map { game.holds(sums(of: $0)) ? 0 : Int.max }
    for (members, cost) in zip(game.classes, costs).reversed() {
      try effort.spend(cells * (members.count + 1))
      var next = toGo
      var bits = Array(repeating: [UInt64](repeating: 0, count: (cells + 63) / 64), count: members.count + 1)
      for cell in 0..<cells {
        var (best, counts) = (Int.max, [Int]())
        for count in 0...members.count {
          let rest = toGo[moved(cell, by: count, members.brings)]
          guard rest < Int.max else { continue }
          let whole = rest + count * cost
          if whole < best { (best, counts) = (whole, []) }
          if whole == best { counts.append(count) }
        }
        next[cell] = best
        for count in counts { bits[count][cell / 64] |= 1 << UInt64(cell % 64) }
      }
      ways.append(bits)
      toGo = next
    }
    ways.reverse()
  }

  /// Goes along every cheapest way; false where there are more than the limit.
  private mutating func follow(
    from place: Int, cell: Int, _ vector: [Int], _ limit: Int, _ effort: inout Effort
  ) throws(Halt) -> Bool {
    try effort.spend()
    if game.holds(sums(of: cell)) {
      let whole = vector + Array(repeating: 0, count: game.classes.count - place)
      if game.isMinimal(whole) { found.append(whole) }
      return found.count <= limit
    }
    guard place < game.classes.count else { return true }
    let members = game.classes[place]
    for count in 0...members.count where ways[place][count][cell / 64] & (1 << UInt64(cell % 64)) != 0 {
      let next = moved(cell, by: count, members.brings)
      guard try follow(from: place + 1, cell: next, vector + [count], limit, &effort) else { return false }
    }
    return true
  }
}
