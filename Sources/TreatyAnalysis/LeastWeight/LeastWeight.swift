// The completing sets of least total weight: the cheapest way from nothing to a condition that holds.
//
// A covering problem with several demands, hard in general, mostly easy. First a good set, by rows of which only the most promising vectors are
// kept; with a bound from below that shows which alternatives and vectors can lead to the least at all. Then exactly, in the
// first of these ways that is small enough: all rows (few vectors within the bound), a table of all sums (small numbers, many sets), halves
// (some forty players), more rows. Each says in its file how it grows. Where none is small enough, the best set found stands, made lighter by
// exchanges, and the bound says below which weight there is none; where the two meet, that the least is known.

import BigInt
import TreatyModel

/// What is found of the sets of least weight.
enum LeastWeight {
  /// All minimal vectors of least weight.
  case all([[Int]])
  /// The first sets, the fewest members first, then by name, and how many there are; all of them, where they are no more.
  case many(first: [[StateID]], count: BigInt?)
  /// The least weight is known, and some minimal vectors that have it; how many sets there are, where they were counted.
  case examples([[Int]], count: BigInt?)
  /// The search ended with this minimal vector; no set costs less than `noneBelow`.
  case best([Int], noneBelow: Int)
}

/// The search for the sets of least weight of a game whose classes have one weight each.
struct LeastWeightSearch {
  let game: Game
  let costs: [Int]
  /// The candidates in the order of their names.
  private let order: [StateID]
  private let listed: MinimalSets.Listed
  let limits: LeastWeightLimits

  /// What is found; `nil` where the formula has too many alternatives.
  ///
  /// The game can be completed, and not for nothing.
  static func find(
    in game: Game, costs: [Int], order: [StateID], listed: MinimalSets.Listed, _ limits: LeastWeightLimits,
    _ effort: inout Effort
  ) throws(Halt) -> LeastWeight? {
    guard let problem = try CoverProblem(game, costs: costs, &effort) else { return nil }
    let search = LeastWeightSearch(game: game, costs: costs, order: order, listed: listed, limits: limits)
    return try search.find(problem, &effort)
  }

  private func find(_ whole: CoverProblem, _ effort: inout Effort) throws(Halt) -> LeastWeight {
    var state = try LeastWeightBounds(whole, &effort)
    do throws(Halt) {
      try improve(&state, core: LeastWeightSearch.core, &effort)
      if let found = try exactly(&state, &effort) { return found }
      try improve(&state, core: LeastWeightSearch.largerCore, &effort)
      try exchange(&state, &effort)
    } catch {
      guard case .outOfSteps = error else { throw error }
    }
    let vector = game.minimal(within: state.choice, costs: costs)
    return state.best == state.noneBelow ? .examples([vector], count: nil) : .best(vector, noneBelow: state.noneBelow)
  }

  /// How many of each class some single players are, beside those that are fixed.
  func vector(_ mask: UInt64, of players: [CoverProblem.Item], with fixed: [Int]? = nil) -> [Int] {
    var vector = fixed ?? game.classes.map { _ in 0 }
    for (place, player) in players.enumerated() where mask & (1 << UInt64(place)) != 0 { vector[player.place] += 1 }
    return vector
  }

  // MARK: - Exactly

  private func exactly(_ state: inout LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight? {
    if let found = try inRows(&state, nodes: limits.firstNodes, &effort) { return found }
    if CheapestTable.size(state.problem, most: limits.cells) != nil { return try inTable(&state, &effort) }
    try exchange(&state, &effort)
    if let found = try inHalves(&state, &effort) { return found }
    // Where the least is known, and more sets have it than the rows hold, more rows only tell how many.
    if state.best == state.noneBelow { return nil }
    return try inRows(&state, nodes: limits.lastNodes, &effort)
  }

  private func inRows(_ state: inout LeastWeightBounds, nodes: Int, _ effort: inout Effort) throws(Halt) -> LeastWeight?
  {
    var rows = try CheapestRows(state.problem, state.bound, best: state.best, nodes: nodes, &effort)
    while rows.isCheaper, let choice = rows.bestChoice {
      state.take(vector(choice, of: state.problem), cost: rows.best)
      rows = try CheapestRows(state.problem, state.bound, best: state.best, nodes: nodes, &effort)
    }
    guard rows.isWhole else { return nil }
    state.prove()
    let ways = try rows.ways(&effort)
    if ways.vectorCount <= limits.vectors { return .all(try vectors(of: ways, state.problem, &effort)) }
    let count = idleClasses <= 1 ? ways.setCount : nil
    if let first = try byName(state, count: count, &effort) { return first }
    return .examples(try vectors(of: ways, state.problem, most: listed.examples, &effort), count: count)
  }

  /// The minimal vectors of some ways, so many at most.
  private func vectors(
    of ways: CheapestWays, _ problem: CoverProblem, most: Int = .max, _ effort: inout Effort
  ) throws(Halt) -> [[Int]] {
    var vectors: [[Int]] = []
    try ways.each(&effort) { choice in
      let vector = vector(choice, of: problem)
      if game.isMinimal(vector) { vectors.append(vector) }
      return vectors.count < most
    }
    return vectors
  }

  /// How many of each class, for so many of each item.
  private func vector(_ choice: [Int], of problem: CoverProblem) -> [Int] {
    var vector = game.classes.map { _ in 0 }
    for (item, count) in zip(problem.items, choice) { vector[item.place] += count }
    return vector
  }

  /// Classes that cost nothing: with more than one, a way may take some of them in vain.
  private var idleClasses: Int { costs.count { $0 == 0 } }

  private func inTable(_ state: inout LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight {
    let players = byName(state)
    let table = try CheapestTable(players, &effort)
    state.prove(vector(someWay(table, players), of: players), cost: table.least)
    var count: BigInt?
    switch idleClasses {
    case 0: count = table.count
    case 1:
      // Those who cost nothing last, so that no more of them are taken than are needed.
      let (paid, idle) = (players.items.filter { $0.cost > 0 }, players.items.filter { $0.cost == 0 })
      count = try CheapestTable(players.ordered(paid + idle), &effort).count
    default: count = nil
    }
    return try first(table, players, count: count, state, &effort)
  }

  /// How many of each item one of the cheapest ways takes.
  private func someWay(_ ways: some WaysByName, _ players: CoverProblem) -> [Int] {
    var (choice, node) = (players.items.map { _ in 0 }, 0)
    for place in players.items.indices where node >= 0 {
      if let next = ways.next(place, node, taking: true) {
        (choice[place], node) = (1, next)
      } else if let next = ways.next(place, node, taking: false) {
        node = next
      }
    }
    return choice
  }

  private func inHalves(_ state: inout LeastWeightBounds, _ effort: inout Effort) throws(Halt) -> LeastWeight? {
    var (cost, found, isWhole) = (state.best, Set<[Int]>(), true)
    for atoms in state.problem.alternatives {
      let players = state.problem.items.filter { item in atoms.contains { item.brings[$0] > 0 } }
        .flatMap { Array(repeating: $0.single, count: $0.count) }
      guard players.count <= limits.halved,
        let halves = try CheapestHalves(
          players, missing: game.needs, atoms: atoms, best: cost, limit: limits.vectors, &effort)
      else { return nil }
      if halves.least < cost { (cost, found, isWhole) = (halves.least, [], true) }
      isWhole = isWhole && halves.isWhole
      for mask in halves.masks { found.insert(vector(mask, of: players)) }
    }
    let least = found.sorted { $0.lexicographicallyPrecedes($1) }
    if let choice = least.first { state.prove(choice, cost: cost) }
    if isWhole { return .all(least.filter(game.isMinimal)) }
    let minimal = Set(least.map { game.minimal(within: $0, costs: costs) })
    return .examples(Array(minimal.sorted { $0.lexicographicallyPrecedes($1) }), count: nil)
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
    if CheapestTable.size(players, most: limits.cells) != nil {
      return try first(try CheapestTable(players, &effort), players, count: count, state, &effort)
    }
    var rows = try CheapestRows(
      players, CoverBound(players, state.prices), best: state.best, nodes: limits.lastNodes, &effort)
    guard rows.isWhole else { return nil }
    return try first(try rows.ways(&effort), players, count: count, state, &effort)
  }

  private func first(
    _ ways: some WaysByName, _ players: CoverProblem, count: BigInt?, _ state: LeastWeightBounds, _ effort: inout Effort
  ) throws(Halt) -> LeastWeight {
    let isFew = count.map { $0 <= BigInt(listed.most) } ?? true
    var part = effort.part(of: limits.nameSteps)
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
    // Where not one was named in time, one that is known stands for all.
    if found.sets.isEmpty { return .examples([game.minimal(within: state.choice, costs: costs)], count: count) }
    let names = named
    let sets = found.sets.map { set in set.map { names[$0] } }
    if let count { return .many(first: sets, count: count) }
    if found.isWhole { return .many(first: sets, count: sets.count > listed.most ? nil : BigInt(sets.count)) }
    return .many(first: sets, count: nil)
  }
}
