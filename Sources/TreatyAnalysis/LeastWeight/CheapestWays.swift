// All the cheapest ways through some items as a graph: from a node for each number of an item that a cheapest way takes there. Each way from
// the first node to a complete choice is one vector.

import BigInt

/// The cheapest ways; each node leads to some complete choice.
struct CheapestWays: Sendable {
  /// A step: so many of the item, and then that node of the next row, or a complete choice.
  struct Edge: Sendable {
    let taken: Int32
    /// The node of the next row; -1 where the choice is complete.
    let next: Int32

    init(taken: Int, next: Int) {
      (self.taken, self.next) = (Int32(taken), Int32(next))
    }
  }

  /// The nodes at one item, each with its edges.
  struct Row: Sendable {
    private var edges: [Edge] = []
    private var starts: [Int32] = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ new: [Edge]) {
      edges += new
      starts.append(Int32(edges.count))
    }

    /// The edges of a node.
    subscript(node: Int) -> ArraySlice<Edge> { edges[Int(starts[node])..<Int(starts[node + 1])] }
  }

  private let items: [CoverProblem.Item]
  /// The rows from the last item to the first.
  private var rows: [Row] = []
  private let binomials: Binomials
  /// For each node of the first row there is, the number of vectors, cut at a limit, of sets, and of states in the smallest set.
  private var vectors: [Int] = []
  private var sets: [Wrapping256] = []
  private var sizes: [[Int32]] = []

  /// So many vectors are as good as more.
  private static let manyVectors = 1 << 40

  /// No rows yet.
  init(items: [CoverProblem.Item]) {
    self.items = items
    binomials = Binomials(upTo: items.map(\.count).max() ?? 0)
  }

  /// Puts the row of an item before those that are there.
  mutating func prepend(_ row: Row, of item: CoverProblem.Item) {
    let choices = (0...item.count).map { Wrapping256(binomials.choose($0, of: item.count).magnitude) }
    var (vectors, sets, sizes): ([Int], [Wrapping256], [Int32]) = ([], [], [])
    for node in 0..<row.count {
      var (number, exact, size) = (0, Wrapping256.zero, Int32.max)
      for edge in row[node] {
        let next = Int(edge.next)
        number = min(CheapestWays.manyVectors, number + (next < 0 ? 1 : self.vectors[next]))
        let ways = choices[Int(edge.taken)]
        exact += next < 0 ? ways : ways * self.sets[next]
        size = min(size, edge.taken + (next < 0 ? 0 : self.sizes[self.sizes.count - 1][next]))
      }
      vectors.append(number)
      sets.append(exact)
      sizes.append(size)
    }
    rows.append(row)
    (self.vectors, self.sets) = (vectors, sets)
    self.sizes.append(sizes)
  }

  /// How many ways there are, as far as they are few.
  var vectorCount: Int { vectors.first ?? 0 }

  /// How many sets the ways stand for; `nil` of more players than the numbers of sets are wide for.
  var setCount: BigInt? {
    guard items.reduce(0, { $0 + $1.count }) <= Wrapping256.mostPlayers else { return nil }
    return BigInt(sets.first?.exact ?? 0)
  }

  /// The numbers of each item on every way, as long as `keep` wants more.
  func each(
    _ effort: inout Effort, _ keep: ([Int]) -> Bool
  ) throws(Halt) {
    guard !rows.isEmpty else { return }
    var choice = items.map { _ in 0 }
    _ = try follow(from: 0, 0, &choice, &effort, keep)
  }

  private func follow(
    from place: Int, _ node: Int, _ choice: inout [Int], _ effort: inout Effort, _ keep: ([Int]) -> Bool
  ) throws(Halt) -> Bool {
    try effort.spend()
    for edge in rows[rows.count - 1 - place][node] {
      choice[place] = Int(edge.taken)
      let goesOn =
        edge.next < 0 ? keep(choice) : try follow(from: place + 1, Int(edge.next), &choice, &effort, keep)
      choice[place] = 0
      guard goesOn else { return false }
    }
    return true
  }
}

extension CheapestWays: WaysByName {
  /// The node after taking or leaving the one player of an item; -1 where the choice is complete, `nil` where no cheapest way goes there.
  func next(_ place: Int, _ node: Int, taking: Bool) -> Int? {
    rows[rows.count - 1 - place][node].first { $0.taken == (taking ? 1 : 0) }.map { Int($0.next) }
  }

  /// How many states the smallest set takes from a node on.
  func fewest(_ place: Int, _ node: Int) -> Int {
    Int(sizes[rows.count - 1 - place][node])
  }
}
