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
  /// For what a state may bring, the cell to which one more leads from each.
  private var moves: [[Int]: [Int32]] = [:]
  private var found: [[Int]] = []

  /// All minimal vectors of least weight; `nil` where there are more than the limit.
  ///
  /// The game can be completed.
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
    let cells = game.needs.reduce(1.0) { $0 * Double($1 + 1) }
    // For each that a state may bring there is a row of cells.
    let rows = Double(Set(game.classes.map(\.brings)).count)
    guard cells * rows <= Double(8 * Effort.tableEntries) else { return Int.max / 64 }
    return Int(cells) * (game.playerCount + game.classes.count)
  }

  private init?(_ game: Game, costs: [Int]) {
    self.game = game
    self.costs = costs
    widths = game.needs.map { $0 + 1 }
    var cells = 1
    for width in widths {
      let (product, overflows) = cells.multipliedReportingOverflow(by: width)
      guard !overflows, product < 1 << 30 else { return nil }
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

  /// The cell to which one state more leads, from each cell.
  private func moves(by brings: [Int]) -> [Int32] {
    (0..<cells).map { cell in
      var (rest, scale, result) = (cell, 1, 0)
      for (atom, width) in widths.enumerated() {
        result += min(width - 1, rest % width + brings[atom]) * scale
        rest /= width
        scale *= width
      }
      return Int32(result)
    }
  }

  private mutating func fill(_ effort: inout Effort) throws(Halt) {
    try effort.spend(cells)
    var toGo = (0..<cells).map { game.holds(sums(of: $0)) ? 0 : Int.max }
    for (members, cost) in zip(game.classes, costs).reversed() {
      try effort.spend(cells * (members.count + 1))
      if moves[members.brings] == nil { moves[members.brings] = self.moves(by: members.brings) }
      let move = moves[members.brings] ?? []
      var next = toGo
      for cell in 0..<cells {
        var (target, best) = (cell, Int.max)
        for count in 0...members.count {
          if toGo[target] < Int.max { best = min(best, toGo[target] + count * cost) }
          target = Int(move[target])
        }
        next[cell] = best
      }
      var bits = Array(repeating: [UInt64](repeating: 0, count: (cells + 63) / 64), count: members.count + 1)
      for cell in 0..<cells where next[cell] < Int.max {
        var target = cell
        for count in 0...members.count {
          if toGo[target] < Int.max, toGo[target] + count * cost == next[cell] {
            bits[count][cell / 64] |= 1 << UInt64(cell % 64)
          }
          target = Int(move[target])
        }
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
    var target = cell
    for count in 0...members.count {
      if ways[place][count][cell / 64] & (1 << UInt64(cell % 64)) != 0 {
        guard try follow(from: place + 1, cell: target, vector + [count], limit, &effort) else { return false }
      }
      if let move = moves[members.brings] { target = Int(move[target]) }
    }
    return true
  }
}
