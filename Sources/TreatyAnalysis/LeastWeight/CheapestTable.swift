// The cheapest ways as one table, where sums are small numbers and sets are many: a cell for every vector of sums up to the needs.
//
// From the last player to the first: what it costs at least from each cell on (Bellman 1957), in how many ways, and how many states the
// smallest of them takes. Costs and numbers of ways are kept for one player at a time; for each player a cell keeps two bytes. The steps are
// (players) x (product of the needs).

import BigInt

/// The table of the cheapest ways through single players.
struct CheapestTable {
  private let players: [CoverProblem.Item]
  private let cells: Int
  private let sums: CappedSums
  /// For each player and cell: whether a cheapest way takes it there, or leaves it, and the states of the smallest.
  private let marks: [UInt16]
  private let isComplete: [Bool]
  /// The least cost.
  let least: Int
  /// In how many ways it is met; `nil` of more players than the numbers of ways are wide for.
  let count: BigInt?

  private static let takes: UInt16 = 1 << 15
  private static let leaves: UInt16 = 1 << 14
  private static let none: UInt16 = (1 << 14) - 1
  /// The most cells of all players, each of two bytes.
  static let most = 32 << 20

  /// The cells that the table of all players takes; `nil` where they are too many.
  static func size(_ problem: CoverProblem, most: Int = CheapestTable.most) -> Int? {
    let players = problem.items.reduce(0) { $0 + $1.count }
    guard let cells = CappedSums(needs: problem.needs).count else { return nil }
    let (size, overflows) = cells.multipliedReportingOverflow(by: max(1, players))
    // What a cell needs for one player at a time is as much as some thirty players take.
    guard !overflows, size <= most, cells <= most / 32 else { return nil }
    return size
  }

  /// Fills it, for items of one player each.
  init(_ problem: CoverProblem, _ effort: inout Effort) throws(Halt) {
    players = problem.items
    let sums = CappedSums(needs: problem.needs)
    guard let cells = sums.count else { throw .tooLarge }
    self.sums = sums
    self.cells = cells
    try effort.spend(cells * (problem.alternatives.count + 1))
    let isComplete = (0..<cells).map { problem.isReached(sums.sums(of: $0)) }
    var costs = isComplete.map { $0 ? 0 : Int.max }
    var ways = isComplete.map { Wrapping256(small: $0 ? 1 : 0) }
    var sizes = isComplete.map { $0 ? 0 : CheapestTable.none }
    var marks = [UInt16](repeating: CheapestTable.none, count: cells * players.count)
    for (place, player) in players.enumerated().reversed() {
      try effort.spend(cells)
      let (cost, first) = (player.cost, place * cells)
      // Whoever joins leads to a later cell, which still tells of the players after this one.
      sums.each(adding: player.brings) { cell, target in
        guard !isComplete[cell] else { return }
        let (left, taken) = (costs[cell], target == cell || costs[target] == .max ? Int.max : costs[target] + cost)
        guard min(left, taken) < .max else { return }
        var mark: UInt16 = 0
        var (number, size) = (Wrapping256.zero, CheapestTable.none)
        if taken <= left {
          mark |= CheapestTable.takes
          number += ways[target]
          size = sizes[target] + 1
        }
        if left <= taken {
          mark |= CheapestTable.leaves
          number += ways[cell]
          size = min(size, sizes[cell])
        }
        costs[cell] = min(left, taken)
        ways[cell] = number
        sizes[cell] = size
        marks[first + cell] = mark | size
      }
    }
    self.marks = marks
    self.isComplete = isComplete
    least = costs[0]
    count = players.count <= Wrapping256.mostPlayers ? BigInt(ways[0].exact) : nil
  }
}

extension CheapestTable: WaysByName {
  /// The cell after taking or leaving a player; -1 where the choice is complete, `nil` where no cheapest way goes there.
  func next(_ place: Int, _ node: Int, taking: Bool) -> Int? {
    guard marks[place * cells + node] & (taking ? CheapestTable.takes : CheapestTable.leaves) != 0 else { return nil }
    let next = taking ? sums.cell(after: node, adding: players[place].brings) : node
    return isComplete[next] ? -1 : next
  }

  /// How many states the smallest set takes from a cell on.
  func fewest(_ place: Int, _ node: Int) -> Int {
    Int(marks[place * cells + node] & CheapestTable.none)
  }
}
