// The completing sets of least total weight: the cheapest way from nothing to a condition that holds.
//
// A covering problem with several demands, hard in general, mostly easy. First a good set, by rows of which only the most promising vectors are
// kept; with a bound from below that shows which alternatives and vectors can lead to the least at all. Then exactly, in the
// first of these ways that is small enough: all rows (few vectors within the bound), a table of all sums (small numbers, many sets), halves
// (some forty players), more rows. Each says in its file how it grows. Where none is small enough, the best set found stands, and the
// bound says below which weight there is none; where the two meet, that the least is known.

import BigInt
import TreatyModel

/// What is found of the sets of least weight.
enum LeastWeight {
  /// All minimal vectors of least weight.
  case all([[Int]])
  /// The first sets, the fewest members first, then by name, and how many there are; all of them, where they are no more.
  case many(first: [[StateID]], count: BigInt?)
  /// The least weight is known, and some minimal vectors that have it.
  case examples([[Int]])
  /// The search ended with this minimal vector; no set costs less than `noneBelow`.
  case best([Int], noneBelow: Int)
}

/// The search for the sets of least weight of a game whose classes have one weight each.
struct LeastWeightSearch {
  private let game: Game
  private let costs: [Int]
  /// The candidates in the order of their names.
  private let order: [StateID]
  private let listed: MinimalSets.Listed
  /// More vectors than these are not written out.
  private let vectorLimit: Int

  /// The most vectors of all rows, before and after other ways.
  private static let firstNodes = 200_000
  private static let lastNodes = 1_500_000
  /// So many players around the edge of a good set are chosen anew.
  private static let core = 28
  private static let largerCore = 36
  /// The most steps of naming the first sets.
  private static let nameSteps = 5_000_000
  /// The least sets that are written out where there may be more.
  private static let some = 100

  /// What is found; `nil` where the formula has too many alternatives.
  ///
  /// The game can be completed, and not for nothing.
  static func find(
    in game: Game, costs: [Int], order: [StateID], listed: MinimalSets.Listed, vectorLimit: Int, _ effort: inout Effort
  ) throws(Halt) -> LeastWeight? {
    guard let problem = try CoverProblem(game, costs: costs, &effort) else { return nil }
    let search = LeastWeightSearch(game: game, costs: costs, order: order, listed: listed, vectorLimit: vectorLimit)
    return try search.find(problem, &effort)
  }

  private func find(_ whole: CoverProblem, _ effort: inout Effort) throws(Halt) -> LeastWeight {
    var state = try LeastWeightBounds(whole, &effort)
    do throws(Halt) {
      try improve(&state, core: LeastWeightSearch.core, &effort)
      if let found = try exactly(&state, &effort) { return found }
      try improve(&state, core: LeastWeightSearch.largerCore, &effort)
    } catch {
      guard case .outOfSteps = error else { throw error }
    }
    let vector = game.minimal(within: state.choice, costs: costs)
    return state.best == state.noneBelow ? .examples([vector]) : .best(vector, noneBelow: state.noneBelow)
  }

  // MARK: - From above and below

  /// Chooses anew among the players who were decided last, as many of whom are taken as are left.
  private func improve(_ state: inout LeastWeightBounds, core size: Int, _ effort: inout Effort) throws(Halt) {
    guard state.best > state.noneBelow else { return }
    var (inside, outside) = (size / 2, size - size / 2)
    var core: [CoverProblem.Item] = []
    var fixed = state.choice
    for item in state.problem.items.reversed() where item.cost > 0 {
      let taken = min(inside, state.choice[item.place])
      let left = min(outside, item.count - state.choice[item.place])
      fixed[item.place] -= taken
      core += Array(repeating: item.single, count: taken + left)
      (inside, outside) = (inside - taken, outside - left)
    }
    let (sums, spent) = (game.sums(of: fixed), zip(fixed, costs).reduce(0) { $0 + $1.0 * $1.1 })
    for atoms in state.problem.alternatives {
      let missing = state.problem.needs.indices.map { max(0, state.problem.needs[$0] - sums[$0]) }
      guard
        let halves = try CheapestHalves(
          core, missing: missing, atoms: atoms, best: state.best - spent - 1, limit: 1, &effort),
        let mask = halves.masks.first
      else { continue }
      state.take(vector(mask, of: core, with: fixed), cost: halves.least + spent)
    }
  }

  private func vector(_ mask: UInt64, of players: [CoverProblem.Item], with fixed: [Int]? = nil) -> [Int] {
    var vector = fixed ?? game.classes.map { _ in 0 }
    for (place, player) in players.enumerated() where mask & (1 << UInt64(place)) != 0 { vector[player.place] += 1 }
    return vector
  }

  // MARK: - Exactly

  private func exactly(_ state: inout LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight? {
    if let found = try inRows(&state, nodes: LeastWeightSearch.firstNodes, &effort) { return found }
    if CheapestTable.size(state.problem) != nil { return try inTable(state, &effort) }
    if let found = try inHalves(state, &effort) { return found }
    // Where the least is known, and more sets have it than the rows hold, more rows only tell how many.
    if state.best == state.noneBelow { return nil }
    return try inRows(&state, nodes: LeastWeightSearch.lastNodes, &effort)
  }

  private func inRows(_ state: inout LeastWeightBounds, nodes: Int, _ effort: inout Effort) throws(Halt) -> LeastWeight?
  {
    var rows = try CheapestRows(state.problem, state.bound, best: state.best, nodes: nodes, &effort)
    if let choice = rows.bestChoice, rows.best < state.best {
      var vector = game.classes.map { _ in 0 }
      for (item, count) in zip(state.problem.items, choice) { vector[item.place] = count }
      state.take(vector, cost: rows.best)
      rows = try CheapestRows(state.problem, state.bound, best: state.best, nodes: nodes, &effort)
    }
    guard rows.isWhole else { return nil }
    let ways = try rows.ways(&effort)
    if ways.vectorCount <= vectorLimit {
      var vectors: [[Int]] = []
      try ways.each(&effort) { choice in
        var vector = game.classes.map { _ in 0 }
        for (item, count) in zip(state.problem.items, choice) { vector[item.place] = count }
        if game.isMinimal(vector) { vectors.append(vector) }
        return true
      }
      return .all(vectors)
    }
    let count = idleClasses <= 1 ? ways.setCount : nil
    if let first = try byName(state, count: count, &effort) { return first }
    var vectors: [[Int]] = []
    try ways.each(&effort) { choice in
      var vector = game.classes.map { _ in 0 }
      for (item, count) in zip(state.problem.items, choice) { vector[item.place] = count }
      if game.isMinimal(vector) { vectors.append(vector) }
      return vectors.count < LeastWeightSearch.some
    }
    return .examples(vectors)
  }

  /// Classes that cost nothing: with more than one, a way may take some of them in vain.
  private var idleClasses: Int { costs.count { $0 == 0 } }

  private func inTable(_ state: LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight {
    let players = byName(state)
    let table = try CheapestTable(players, &effort)
    var count: BigInt?
    switch idleClasses {
    case 0: count = table.count
    case 1:
      // Those who cost nothing last, so that no more of them are taken than are needed.
      let (paid, idle) = (players.items.filter { $0.cost > 0 }, players.items.filter { $0.cost == 0 })
      count = try CheapestTable(players.ordered(paid + idle), &effort).count
    default: count = nil
    }
    return try first(table, players, count: count, &effort)
  }

  private func inHalves(_ state: LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight? {
    var (least, found, isWhole) = (state.best, Set<[Int]>(), true)
    for atoms in state.problem.alternatives {
      let players = state.problem.items.filter { item in atoms.contains { item.brings[$0] > 0 } }
        .flatMap { Array(repeating: $0.single, count: $0.count) }
      guard
        let halves = try CheapestHalves(
          players, missing: game.needs, atoms: atoms, best: least, limit: vectorLimit, &effort)
      else { return nil }
      if halves.least < least { (least, found, isWhole) = (halves.least, [], true) }
      isWhole = isWhole && halves.isWhole
      for mask in halves.masks { found.insert(vector(mask, of: players)) }
    }
    if isWhole { return .all(found.filter(game.isMinimal)) }
    return .examples(Array(Set(found.map { game.minimal(within: $0, costs: costs) }).prefix(LeastWeightSearch.some)))
  }

  // MARK: - By name

  /// The single players in the order of their names.
  private func byName(_ state: LeastWeightBounds) -> CoverProblem {
    var items: [StateID: CoverProblem.Item] = [:]
    for item in state.problem.items {
      for member in game.classes[item.place].members { items[member] = item.single }
    }
    return state.problem.ordered(named.compactMap { items[$0] })
  }

  /// The players in the order of their names.
  private var named: [StateID] {
    let players = StateSet(game.classes.flatMap(\.members))
    return order.filter(players.contains)
  }

  private func byName(_ state: LeastWeightBounds, count: BigInt?, _ effort: inout Effort) throws(Halt) -> LeastWeight? {
    let players = byName(state)
    if CheapestTable.size(players) != nil {
      return try first(try CheapestTable(players, &effort), players, count: count, &effort)
    }
    var rows = try CheapestRows(
      players, CoverBound(players, state.prices), best: state.best, nodes: LeastWeightSearch.lastNodes, &effort)
    guard rows.isWhole else { return nil }
    return try first(try rows.ways(&effort), players, count: count, &effort)
  }

  private func first(
    _ ways: some WaysByName, _ players: CoverProblem, count: BigInt?, _ effort: inout Effort
  ) throws(Halt) -> LeastWeight {
    let isFew = count.map { $0 <= BigInt(listed.most) } ?? true
    var part = effort.part(of: LeastWeightSearch.nameSteps)
    let needsCheck = idleClasses > 0
    let found = try CheapestSetsByName.find(
      ways, players: players.items.count, limit: isFew ? listed.most + 1 : listed.examples, effort: &part
    ) { chosen in
      guard needsCheck else { return true }
      var vector = game.classes.map { _ in 0 }
      for place in chosen { vector[players.items[place].place] += 1 }
      return game.isMinimal(vector)
    }
    try effort.spend(part.steps)
    let sets = found.sets.map { set in set.map { named[$0] } }
    if let count { return .many(first: sets, count: count) }
    if found.isWhole { return .many(first: sets, count: sets.count > listed.most ? nil : BigInt(sets.count)) }
    return .many(first: sets, count: nil)
  }
}

extension CoverProblem.Item {
  /// One of its players.
  fileprivate var single: CoverProblem.Item {
    CoverProblem.Item(place: place, count: 1, brings: brings, cost: cost)
  }
}

extension Game {
  /// What is left of a completing vector when each state too many is left out, the dearest first.
  fileprivate func minimal(within vector: [Int], costs: [Int]) -> [Int] {
    var vector = vector
    var sums = sums(of: vector)
    for place in classes.indices.sorted(by: { costs[$0] > costs[$1] }) {
      while vector[place] > 0, holds(sums, less: classes[place].brings) {
        vector[place] -= 1
        for atom in sums.indices { sums[atom] -= classes[place].brings[atom] }
      }
    }
    return vector
  }
}
