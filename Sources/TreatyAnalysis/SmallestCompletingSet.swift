// The fewest further deposits that complete a condition.
//
// An alternative of the formula falls into parts that share no state, whose numbers add up; a count over all states asks for no more than
// that the sum is large enough. For each part there are two bounds: no fewer than the strongest states for any one atom, or for all of them together, and
// no more than a greedy choice finds. Where they meet the number is known. Else a table holds, for every number of states taken and what they bring to
// the other atoms, the most that they can bring to the largest atom. It grows with (players) x (number of states) x (product of the
// other atoms' needs). Where that is too large, sets are tried one by one, the strongest states first, within the budget.

import TreatyModel

/// How many further deposits are needed.
public enum DepositsNeeded: Hashable, Sendable {
  /// So many at least.
  case number(Int)
  /// No set of those who may deposit completes the condition.
  case impossible
  /// The search was stopped at its budget of steps, before it was complete.
  case stopped(afterSteps: Int)
  /// The condition is too large for the search to begin.
  case tooLarge
}

extension Formula {
  /// The size of a smallest completing set, exact.
  ///
  /// - Parameter budget: the most steps.
  /// - Returns: the number, and the steps taken, for checks of growth.
  public func fewestDeposits(budget: Int = 100_000_000) -> (needed: DepositsNeeded, steps: Int) {
    var effort = Effort(limit: budget)
    return (fewestDeposits(within: &effort), effort.steps)
  }

  /// The size of a smallest completing set, or why it was not found within an effort.
  public func fewestDeposits(within effort: inout Effort) -> DepositsNeeded {
    do throws(Halt) {
      return try fewestDeposits(&effort)
    } catch {
      return error == .tooLarge ? .tooLarge : .stopped(afterSteps: effort.steps)
    }
  }

  /// The size of a smallest completing set, exact, within an effort that other searches share.
  func fewestDeposits(_ effort: inout Effort) throws(Halt) -> DepositsNeeded {
    if case .settled(let holds) = root { return holds ? .number(0) : .impossible }
    if let (needed, _) = onlyCount { return .number(needed) }
    guard canBeCompleted else { return .impossible }
    guard let game = try Game(self, &effort) else { throw .tooLarge }
    return try game.fewest(&effort).map(DepositsNeeded.number) ?? .impossible
  }
}

extension Game {
  /// The size of a smallest completing set; `nil` where nothing completes.
  func fewest(_ effort: inout Effort) throws(Halt) -> Int? {
    guard let alternatives = try root.alternatives(&effort) else { throw .tooLarge }
    var best: Int?
    for alternative in alternatives {
      if let size = try fewest(reaching: alternative, below: best, &effort) { best = size }
    }
    return best
  }

  /// The fewest that reach all atoms of an alternative, where they are fewer than `bound`; `nil` where none are.
  private func fewest(reaching alternative: Set<Int>, below bound: Int?, _ effort: inout Effort) throws(Halt) -> Int? {
    let bySize = alternative.intersection(countsOverAll)
    var sum = 0
    for part in parts(of: alternative.subtracting(bySize)) {
      guard let size = try AlternativeSearch(self, atoms: part).fewest(&effort) else { return nil }
      sum += size
      if let bound, sum >= bound { return nil }
    }
    let size = bySize.reduce(sum) { max($0, needs[$1]) }
    if let bound, size >= bound { return nil }
    return size <= playerCount ? size : nil
  }

  /// Atoms by parts that share no player.
  func parts(of atoms: some Collection<Int>) -> [[Int]] {
    var parts: [[Int]] = []
    for atom in atoms.sorted() {
      let touching = parts.filter { part in
        classes.contains { members in members.brings[atom] > 0 && part.contains { members.brings[$0] > 0 } }
      }
      parts.removeAll { touching.contains($0) }
      parts.append((touching.flatMap { $0 } + [atom]).sorted())
    }
    return parts
  }
}

/// The search within one alternative: all its atoms must hold.
private struct AlternativeSearch {
  private let needs: [Int]
  /// What each player that brings something brings.
  private let players: [[Int]]
  private let game: Game
  private let atoms: [Int]

  init(_ game: Game, atoms: [Int]) {
    self.game = game
    self.atoms = atoms
    needs = atoms.map { game.needs[$0] }
    players = game.classes.flatMap { members in
      let brings = atoms.map { members.brings[$0] }
      return brings.allSatisfy { $0 == 0 } ? [] : Array(repeating: brings, count: members.count)
    }
  }

  /// The fewest; `nil` where all together are not enough.
  func fewest(_ effort: inout Effort) throws(Halt) -> Int? {
    try effort.spend(players.count + 1)
    var lower = 0
    for atom in needs.indices {
      guard let size = fewest(of: players.map { $0[atom] }, reaching: needs[atom]) else { return nil }
      lower = max(lower, size)
    }
    if needs.count <= 1 { return lower }
    let together = game.classes.flatMap { members in
      Array(repeating: game.sharesOfNeeds(members.brings, over: atoms), count: members.count)
    }
    lower = max(lower, fewest(of: together, reaching: needs.count * Game.whole) ?? 0)
    try effort.spend(players.count * players.count * needs.count)
    guard let upper = greedy() else { return nil }
    if lower == upper { return lower }
    return try inTable(from: lower, below: upper, &effort) ?? upper
  }

  /// The fewest of these that reach a number together: the largest.
  private func fewest(of values: [Int], reaching need: Int) -> Int? {
    var sum = 0
    for (place, value) in values.sorted(by: >).enumerated() {
      sum += value
      if sum >= need { return place + 1 }
    }
    return need <= 0 ? 0 : nil
  }

  /// The size of a completing set that is found by taking whoever brings most of what is still missing.
  private func greedy() -> Int? {
    var missing = needs
    var left = players
    var count = 0
    while missing.contains(where: { $0 > 0 }) {
      let gains = left.map { brings in
        missing.indices.reduce(0) { $0 + Double(min(brings[$1], max(0, missing[$1]))) / Double(needs[$1]) }
      }
      guard let best = gains.indices.max(by: { gains[$0] < gains[$1] }), gains[best] > 0 else { return nil }
      for atom in missing.indices { missing[atom] -= left[best][atom] }
      left.remove(at: best)
      count += 1
    }
    return count
  }

  /// The fewest of `lower..<ceiling`, where so few are enough.
  private func inTable(from lower: Int, below ceiling: Int, _ effort: inout Effort) throws(Halt) -> Int? {
    guard lower < ceiling, let largest = needs.indices.max(by: { needs[$0] < needs[$1] }) else { return nil }
    let others = needs.indices.filter { $0 != largest }
    let capped = CappedSums(needs: others.map { needs[$0] })
    guard let cells = capped.count, cells <= Effort.tableEntries / ceiling,
      effort.allows(cells * ceiling * players.count)
    else {
      return try oneByOne(from: lower, below: ceiling, &effort)
    }
    // Row by number taken; in a row a cell for each capped vector of the other atoms; in it the most of the largest.
    var table = [Int](repeating: -1, count: cells * ceiling)
    table[0] = 0
    for (place, brings) in players.enumerated() {
      let toOthers = others.map { brings[$0] }
      for size in stride(from: min(place + 1, ceiling - 1), through: 1, by: -1) {
        try effort.spend(cells)
        let (from, to) = ((size - 1) * cells, size * cells)
        for cell in 0..<cells where table[from + cell] >= 0 {
          let next = to + capped.cell(after: cell, adding: toOthers)
          table[next] = max(table[next], min(needs[largest], table[from + cell] + brings[largest]))
        }
      }
    }
    return (lower..<ceiling).first { table[$0 * cells + cells - 1] >= needs[largest] }
  }

  /// Sets of each size in turn, the strongest states first.
  private func oneByOne(from lower: Int, below ceiling: Int, _ effort: inout Effort) throws(Halt) -> Int? {
    let game = Game(reaching: atoms, of: game)
    let order = game.classes.flatMap { members in
      let strength = game.strength(members.brings, over: game.needs.indices)
      return members.members.map { (state: $0, strength: strength) }
    }
    .sorted { $0.strength > $1.strength }.map(\.state)
    for size in lower..<ceiling {
      let found = try FirstSets.find(in: game, order: order, limit: 1, from: size, to: size, effort: &effort)
      if let steps = found.stoppedAfter { throw .outOfSteps(steps) }
      if !found.sets.isEmpty { return size }
    }
    return nil
  }
}
