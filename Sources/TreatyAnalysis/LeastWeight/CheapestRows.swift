// The cheapest ways, item by item: a row holds the vectors of sums that some choice of the items so far reaches, each with the least that it
// costs. Of two choices with the same sums only the cheaper can be part of a cheapest way.
//
// Dynamic programming by lists (Nemhauser and Ullmann 1969): a vector is kept only where the bound for the rest lets some alternative still
// be met for no more than the best cost known. An atom that no such alternative asks for is forgotten. The steps are at most the reachable
// vectors times the numbers of the next item that may be taken; with few items, or a bound that is close, they are far below the
// table of all sums. With a width, only the most promising of each row are kept: then the best that is found is a bound from above.

/// Rows of vectors with their least costs.
struct CheapestRows {
  private let problem: CoverProblem
  private let bound: CoverBound
  private let width: Int
  private var rows: [CheapestRow] = []
  private var sums: [Int]
  private var isAsked: [Bool]
  /// Where the cheapest complete choice was found: the node before its last item, and how many of that.
  private var end: (row: Int, node: Int, taken: Int)?
  /// The least cost that is known.
  private(set) var best: Int
  /// The cost that was known before, by which atoms were forgotten and vectors left out.
  private let known: Int
  /// Whether every vector that may be on a cheapest way is in the rows.
  private(set) var isWhole = true

  private enum State {
    case hopeless, open, complete
  }

  /// Fills the rows.
  ///
  /// - Parameters:
  ///   - best: a cost that some completing set is known to have, or more.
  ///   - width: the most vectors of a row.
  ///   - nodes: the most vectors of all rows, at which it stops.
  init(
    _ problem: CoverProblem, _ bound: CoverBound, best: Int, width: Int = .max, nodes: Int, _ effort: inout Effort
  ) throws(Halt) {
    self.problem = problem
    self.bound = bound
    self.best = best
    known = best
    self.width = width
    sums = problem.needs.map { _ in 0 }
    isAsked = problem.needs.map { _ in false }
    var row = CheapestRow(atoms: problem.needs.count)
    row.insert(sums, cost: 0, parent: 0, taken: 0, bound: 0)
    rows.append(row)
    var count = 1
    for place in problem.items.indices {
      let next = try filled(after: place, room: nodes - count, &effort)
      count += next.count
      rows.append(next)
      if count >= nodes {
        isWhole = false
        return
      }
      if next.count == 0 { break }
    }
  }

  private mutating func filled(after place: Int, room: Int, _ effort: inout Effort) throws(Halt) -> CheapestRow {
    let item = problem.items[place]
    var next = CheapestRow(atoms: problem.needs.count)
    for node in 0..<rows[place].count where next.count < room {
      try effort.spend()
      let cost = rows[place].costs[node]
      for taken in 0...item.count {
        if taken > 0 {
          try effort.spend(1 + problem.alternatives.count / 4)
          if cost + taken * item.cost > best { break }
        }
        guard rows[place].add(taken, of: item.brings, to: node, problem.needs, &sums) else { break }
        let (state, least) = settle(after: place, cost: cost + taken * item.cost)
        if state == .hopeless { continue }
        if state == .complete {
          if end == nil || cost + taken * item.cost < best { end = (place, node, taken) }
          best = min(best, cost + taken * item.cost)
          break
        }
        next.insert(sums, cost: cost + taken * item.cost, parent: node, taken: taken, bound: least)
      }
    }
    if next.count > width {
      isWhole = false
      try effort.spend(next.count * 8)
      next = next.best(width)
    }
    next.forget()
    return next
  }

  /// What can become of the sums at hand; those of atoms that nothing in reach asks for are forgotten.
  private mutating func settle(after place: Int, cost: Int) -> (State, Double) {
    for atom in isAsked.indices { isAsked[atom] = false }
    var least = Double.infinity
    let most = Double(best)
    for (number, atoms) in problem.alternatives.enumerated() {
      if atoms.allSatisfy({ sums[$0] >= problem.needs[$0] }) { return (.complete, Double(cost)) }
      let value = Double(cost) + bound.least(number, from: place + 1, sums)
      guard value <= most else { continue }
      least = min(least, value)
      for atom in atoms { isAsked[atom] = true }
    }
    guard least < .infinity else { return (.hopeless, least) }
    for atom in isAsked.indices where !isAsked[atom] { sums[atom] = 0 }
    return (.open, least)
  }

  /// How many of each item the best complete choice has; `nil` where none was found.
  var bestChoice: [Int]? {
    guard let end else { return nil }
    var choice = problem.items.map { _ in 0 }
    choice[end.row] = end.taken
    var node = end.node
    for place in stride(from: end.row - 1, through: 0, by: -1) {
      choice[place] = Int(rows[place + 1].taken[node])
      node = Int(rows[place + 1].parents[node])
    }
    return choice
  }

  /// Whether a cheaper choice was found than was known: then the rows are to be filled again, with what it costs.
  var isCheaper: Bool { best < known }

  /// All the cheapest ways of rows that are whole, and were filled with the least cost from the start.
  mutating func ways(_ effort: inout Effort) throws(Halt) -> CheapestWays {
    precondition(isWhole && !isCheaper, "rows that do not hold all the cheapest ways")
    var ways = CheapestWays(items: problem.items)
    /// The places in the next row's part of the ways, by node.
    var following: [Int32] = []
    for place in problem.items.indices.reversed() {
      guard place < rows.count else { continue }
      let item = problem.items[place]
      if place + 1 < rows.count { rows[place + 1].index() }
      var places = [Int32](repeating: -1, count: rows[place].count)
      var row = CheapestWays.Row()
      for node in 0..<rows[place].count {
        var edges: [CheapestWays.Edge] = []
        let cost = rows[place].costs[node]
        for taken in 0...item.count {
          try effort.spend(1 + problem.alternatives.count / 4)
          if cost + taken * item.cost > best { break }
          guard rows[place].add(taken, of: item.brings, to: node, problem.needs, &sums) else { break }
          let (state, _) = settle(after: place, cost: cost + taken * item.cost)
          if state == .hopeless { continue }
          if state == .complete {
            if cost + taken * item.cost == best { edges.append(CheapestWays.Edge(taken: taken, next: -1)) }
            break
          }
          guard place + 1 < rows.count, let child = rows[place + 1].find(sums),
            rows[place + 1].costs[child] == cost + taken * item.cost, following[child] >= 0
          else { continue }
          edges.append(CheapestWays.Edge(taken: taken, next: Int(following[child])))
        }
        guard !edges.isEmpty else { continue }
        places[node] = Int32(row.count)
        row.append(edges)
      }
      ways.prepend(row, of: item)
      if place + 1 < rows.count { rows[place + 1].forget() }
      following = places
    }
    return ways
  }
}
