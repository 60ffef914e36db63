// How many minimal completing sets there are, where they are too many to go through: for conditions of one weight (or one count of a
// part of the players) beside counts over all players, in any formula.
//
// A set of size k and weight w is minimal when it completes and, without any one member, does not. For given k and w that only says which
// members it may have: all of them, or those heavier than what w has beyond the need. So players are put into a table of sets by size
// and weight, the heaviest first, and each entry is read when just those players are in. Whoever joins a set that reaches the need already
// makes one too many, so that only lighter sets grow. The steps are at most (players) x (sizes) x (need).

import BigInt

/// Counts minimal completing sets by size and weight.
struct MinimalSetCount {
  private let game: Game
  private let weight: Int

  /// The exact number; `nil` where the condition has another shape or the table is too large.
  static func count(in game: Game, effort: inout Effort) throws(Halt) -> BigInt? {
    guard game.playerCount <= Wrapping256.mostPlayers, let search = MinimalSetCount(game) else { return nil }
    let entries = (game.playerCount + 1) * (search.need + search.mostOfOne)
    guard entries <= Effort.tableEntries, effort.allows(search.steps) else { return nil }
    return try search.count(&effort)
  }

  private init?(_ game: Game) {
    let bySize = game.countsOverAll
    let others = game.needs.indices.filter { !bySize.contains($0) }
    guard others.count == 1, game.needs[others[0]] < 1 << 24 else { return nil }
    self.game = game
    weight = others[0]
  }

  private var need: Int { game.needs[weight] }
  private var mostOfOne: Int { game.classes.map { $0.brings[weight] }.max() ?? 0 }
  private var steps: Int { game.playerCount * game.playerCount / 2 * need }

  /// What the weight must reach for a set of a size to complete.
  private enum Bar {
    case nothing, need, never
  }

  private func bar(_ size: Int) -> Bar {
    guard size >= 0 else { return .never }
    func holds(_ isReached: Bool) -> Bool {
      game.root.holds { atom in atom == weight ? isReached : size >= game.needs[atom] }
    }
    return holds(false) ? .nothing : holds(true) ? .need : .never
  }

  private func count(_ effort: inout Effort) throws(Halt) -> BigInt {
    let players = game.playerCount
    let width = need + mostOfOne
    var table = [Wrapping256](repeating: .zero, count: (players + 1) * width)
    table[0] = Wrapping256(small: 1)
    /// Of each size, the sets of players each of whom is heavier than what the set has beyond the need.
    var tight = [Wrapping256](repeating: .zero, count: players + 1)
    var placed = 0
    let heavy = game.classes.filter { $0.brings[weight] > 0 }.sorted { $0.brings[weight] > $1.brings[weight] }
    /// What the first so many players bring together.
    var heaviest = [0]
    for members in heavy {
      for _ in 0..<members.count { heaviest.append(heaviest[heaviest.count - 1] + members.brings[weight]) }
    }
    for (place, members) in heavy.enumerated() {
      let own = members.brings[weight]
      for _ in 0..<members.count {
        // From sets of those placed before, which weigh between what their lightest so many and their heaviest do.
        for size in stride(from: placed, through: 0, by: -1) {
          let lowest = heaviest[placed] - heaviest[placed - size]
          let end = min(need, heaviest[size] + 1)
          guard lowest < end else { continue }
          try effort.spend(end - lowest)
          table.withUnsafeMutableBufferPointer { table in
            let (from, to) = (size * width, (size + 1) * width + own)
            for cell in lowest..<end { table[to + cell] += table[from + cell] }
          }
        }
        placed += 1
      }
      // Beyond the need from the next lighter weight up to just below this one: these players and no others.
      let next = place + 1 < heavy.count ? heavy[place + 1].brings[weight] : 0
      for beyond in next..<own {
        for size in 0...placed { tight[size] += table[size * width + need + beyond] }
      }
    }
    return total(tight, below: (0...players).map { size in sum(table[size * width..<size * width + need]) })
  }

  private func sum(_ row: ArraySlice<Wrapping256>) -> Wrapping256 { row.reduce(into: .zero) { $0 += $1 } }

  /// Puts together what each size has; `below` is of the players with any weight only.
  private func total(_ tight: [Wrapping256], below: [Wrapping256]) -> BigInt {
    let players = game.playerCount
    let light = game.classes.filter { $0.brings[weight] == 0 }.reduce(0) { $0 + $1.count }
    let binomials = Binomials(upTo: players)
    return (0...players).reduce(BigInt(0)) { result, size in
      // All sets of the size that stay below the need, also with players who bring nothing to it.
      let lighter = (0...size).reduce(BigInt(0)) { sum, some in
        sum + BigInt(below[some].exact) * binomials.choose(size - some, of: light)
      }
      let everyone = binomials.choose(size, of: players)
      switch (bar(size - 1), bar(size)) {
      case (.nothing, _), (.never, .never), (.need, .never): return result
      case (.never, .nothing): return result + everyone
      case (.never, .need): return result + everyone - lighter
      case (.need, .need): return result + BigInt(tight[size].exact)
      case (.need, .nothing): return result + lighter + BigInt(tight[size].exact)
      }
    }
  }
}
