// A better set than the first: who is near the edge is chosen anew by halves, and states are exchanged for others.

extension LeastWeightSearch {
  /// From the best choices of so many alternatives states are exchanged, pairs of so many on either side of the edge.
  private static let starts = 4
  private static let edge = 32
  /// So many players around the edge of a good set are chosen anew.
  static let core = 28
  static let largerCore = 36

  /// Chooses anew among the players who were decided last, as many of whom are taken as are left.
  func improve(_ state: inout LeastWeightBounds, core size: Int, _ effort: inout Effort) throws(Halt) {
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

  /// Exchanges states of the best choice, and of what is cheapest by the prices, for others that make it lighter.
  func exchange(_ state: inout LeastWeightBounds, _ effort: inout Effort) throws(Halt) {
    guard state.best > state.noneBelow else { return }
    var part = effort.part(of: limits.exchangeSteps)
    do throws(Halt) {
      let starts = state.problem.alternatives.indices.prefix(LeastWeightSearch.starts).map { choice(of: $0, state) }
      for start in [state.choice] + starts where state.best > state.noneBelow {
        try exchange(from: start, &state, &part)
      }
    } catch {
      guard case .outOfSteps = error else { throw error }
    }
    try effort.spend(part.steps)
  }

  private func exchange(
    from start: [Int], _ state: inout LeastWeightBounds, _ effort: inout Effort
  ) throws(Halt) {
    let paid = state.problem.items.reversed().filter { $0.cost > 0 }
    let edge =
      paid.filter { start[$0.place] > 0 }.prefix(LeastWeightSearch.edge).map(\.place)
      + paid.filter { start[$0.place] < $0.count }.prefix(LeastWeightSearch.edge).map(\.place)
    var search = CheaperExchange(
      game, costs: costs, alternatives: state.problem.alternatives, edge: Array(Set(edge)), from: start)
    // Each exchange leads from a completing choice to another, also where the steps run out.
    defer { if search.cost < state.best { state.take(search.choice, cost: search.cost) } }
    try search.run(enough: state.noneBelow, &effort)
  }

  /// The choice that reaches an alternative by those who cost least for what they are worth.
  private func choice(of alternative: Int, _ state: LeastWeightBounds) -> [Int] {
    var choice = game.classes.map { _ in 0 }
    var sums = game.needs.map { _ in 0 }
    let atoms = state.problem.alternatives[alternative]
    let ratios = state.problem.items.map { item in
      (item: item, ratio: Double(item.cost) / max(1e-9, state.prices.worth(of: item, in: state.problem, alternative)))
    }
    for (item, _) in ratios.sorted(by: { $0.ratio < $1.ratio }) {
      while choice[item.place] < item.count, atoms.contains(where: { sums[$0] < game.needs[$0] && item.brings[$0] > 0 })
      {
        choice[item.place] += 1
        for atom in sums.indices { sums[atom] += item.brings[atom] }
      }
    }
    return game.minimal(within: choice, costs: costs)
  }
}

extension CoverProblem.Item {
  /// One of its players.
  var single: CoverProblem.Item {
    CoverProblem.Item(place: place, count: 1, brings: brings, cost: cost)
  }
}

extension Game {
  /// What is left of a completing vector when each state too many is left out, the dearest first.
  func minimal(within vector: [Int], costs: [Int]) -> [Int] {
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
