// The completing sets of least total weight: the cheapest way from nothing to a condition that holds.
//
// A table tells for every class, and every vector of what the atoms have so far (capped at what they need), the least weight that the classes
// from there on must add, and which numbers of the class lead to it. It grows with (product of the atoms' needs) x (players).

/// The search for the cheapest vectors of a game whose classes have one weight each.
struct LeastWeight {
  private let game: Game
  /// The weight of one state of each class.
  private let costs: [Int]
  private let capped: CappedSums
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
    guard let cells = CappedSums(needs: game.needs).count else { return Int.max / 64 }
    let rows = game.playerCount + game.classes.count
    // A cell of the least weights before and after a class, one for each that a state may bring, and a bit for each number taken.
    let bytes = 3 * 8 + 4 * Set(game.classes.map(\.brings)).count + rows / 8 + 1
    guard cells <= Effort.tableBytes / bytes else { return Int.max / 64 }
    return cells * rows
  }

  private init?(_ game: Game, costs: [Int]) {
    self.game = game
    self.costs = costs
    capped = CappedSums(needs: game.needs)
    guard let cells = capped.count, cells < 1 << 30 else { return nil }
    self.cells = cells
  }

  /// The cell to which one state more leads, from each cell.
  private func moves(by brings: [Int], _ effort: inout Effort) throws(Halt) -> [Int32] {
    try effort.spend(cells)
    return (0..<cells).map { Int32(capped.cell(after: $0, adding: brings)) }
  }

  private mutating func fill(_ effort: inout Effort) throws(Halt) {
    try effort.spend(cells)
    var toGo = (0..<cells).map { game.holds(capped.sums(of: $0)) ? 0 : Int.max }
    for (members, cost) in zip(game.classes, costs).reversed() {
      if moves[members.brings] == nil { moves[members.brings] = try self.moves(by: members.brings, &effort) }
      let move = moves[members.brings] ?? []
      var next = toGo
      for cell in 0..<cells {
        if cell % 4096 == 0 { try effort.spend(4096 * (members.count + 1)) }
        var (target, best) = (cell, Int.max)
        for count in 0...members.count {
          if toGo[target] < Int.max { best = min(best, toGo[target] + count * cost) }
          target = Int(move[target])
        }
        next[cell] = best
      }
      var bits = Array(repeating: [UInt64](repeating: 0, count: (cells + 63) / 64), count: members.count + 1)
      for cell in 0..<cells where next[cell] < Int.max {
        if cell % 4096 == 0 { try effort.spend(4096) }
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
    if game.holds(capped.sums(of: cell)) {
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
