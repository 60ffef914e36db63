// Who turns a losing coalition into a winning one, by the size of the coalition: what both indices of power are made of.
//
// A coalition loses when its unreached atoms make the formula false. That is a sum, with whole signed numbers, over sets of atoms that are
// all unreached (the Möbius transform of the formula), and for such a set the parts that share no player multiply. A count over all players is the
// coalition's own size. Of the game and its dual, which have the same indices, the one with the smaller tables is taken.

import BigInt
import TreatyModel

/// The numbers of losing coalitions of a game.
struct Coalitions<Number: WrappingNumber>: Sendable {
  /// By size, of all players.
  private(set) var losing: [Number]
  /// For each class, by size, of all players but one of it.
  private(set) var losingWithout: [[Number]]

  /// For each class: how many coalitions of each size lose without a player of it and win with it.
  var swings: [[Number]] {
    losingWithout.map { without in
      without.indices.map { size in
        var swings = without[size]
        swings -= losing[size + 1]
        if size + 1 < without.count { swings += without[size + 1] }
        return swings
      }
    }
  }

  /// Counts them.
  init(_ game: Game, _ effort: inout Effort) throws(Halt) {
    let players = game.playerCount
    guard players <= Number.mostPlayers else { throw .tooLarge }
    let plan = try CoalitionPlan(game, &effort)
    var sums = CoalitionSums<Number>(game)
    losing = Array(repeating: .zero, count: players + 1)
    losingWithout = game.classes.map { _ in Array(repeating: .zero, count: players) }
    for (atoms, signs) in plan.terms {
      let counts = try sums.counts(of: atoms, &effort)
      try effort.spend((game.classes.count + 1) * (players + 1))
      Self.add(counts.whole, signs, to: &losing)
      for place in losingWithout.indices { Self.add(counts.without[place], signs, to: &losingWithout[place]) }
    }
  }

  private static func add(_ counts: [Number], _ signs: [Int], to result: inout [Number]) {
    for size in result.indices where signs[size] != 0 {
      let times = Number(small: UInt64(signs[size].magnitude)) * counts[size]
      if signs[size] > 0 { result[size] += times } else { result[size] -= times }
    }
  }
}

/// Which sets of atoms must be counted, each with its sign for each size of coalition.
struct CoalitionPlan: Sendable {
  let terms: [(atoms: [Int], signs: [Int])]

  /// More atoms than these, besides counts over all players, are not gone through.
  private static let atomLimit = 14

  /// The plan for a game.
  ///
  /// The steps are 2^(atoms), times the atoms and the different counts over all players.
  init(_ game: Game, _ effort: inout Effort) throws(Halt) {
    let players = game.playerCount
    let bySize = game.countsOverAll
    let others = game.needs.indices.filter { !bySize.contains($0) }
    guard others.count <= CoalitionPlan.atomLimit else { throw .tooLarge }
    // Between two needs of counts over all players the formula is the same.
    let steps = Set([0] + bySize.map { game.needs[$0] }).sorted().filter { $0 <= players }
    var bits: [Int: Int] = [:]
    for (bit, atom) in others.enumerated() { bits[atom] = 1 << bit }
    var signs = Array(repeating: [Int](repeating: 0, count: players + 1), count: 1 << others.count)
    for (place, first) in steps.enumerated() {
      let end = place + 1 < steps.count ? steps[place + 1] : players + 1
      try effort.spend((game.needs.count + 1) << others.count)
      var values = (0..<(1 << others.count)).map { unreached -> Int in
        let holds = game.root.holds { atom in
          guard let bit = bits[atom] else { return first >= game.needs[atom] }
          return unreached & bit == 0
        }
        return holds ? 0 : 1
      }
      for bit in others.indices {
        for mask in values.indices where mask & (1 << bit) != 0 { values[mask] -= values[mask ^ (1 << bit)] }
      }
      for mask in values.indices where values[mask] != 0 {
        for size in first..<end { signs[mask][size] = values[mask] }
      }
    }
    terms = signs.enumerated().filter { $0.element.contains { $0 != 0 } }.map { mask, signs in
      (atoms: others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] }, signs: signs)
    }
  }

  /// About the steps that the counting takes; where they are more than `bound`, some number above it.
  ///
  /// Each set of atoms that must be counted is put together here, which is a step for each of its atoms and classes.
  func steps(in game: Game, upTo bound: Int, _ effort: inout Effort) throws(Halt) -> Int {
    var parts: Set<FailingPart> = []
    var steps = 0
    for term in terms {
      try effort.spend(term.atoms.count * game.classes.count + 1)
      for (part, _) in game.failingParts(of: term.atoms) where parts.insert(part).inserted {
        steps = part.way.steps.addingReportingOverflow(steps).overflow ? .max : steps + part.way.steps
        if steps > bound { return steps }
      }
    }
    return steps
  }
}

extension Game {
  /// These atoms by parts that share no player, each with the places of its classes.
  func failingParts(of atoms: [Int]) -> [(part: FailingPart, places: [Int])] {
    parts(of: atoms).map { group in
      let places = classes.indices.filter { place in group.contains { classes[place].brings[$0] > 0 } }
      let members = places.map { place in
        FailingPart.Group(count: classes[place].count, brings: group.map { classes[place].brings[$0] })
      }
      return (part: FailingPart(needs: group.map { needs[$0] }, classes: members), places: places)
    }
  }

  /// The game or its dual, whichever takes fewer steps to count.
  func cheaperToCount(_ effort: inout Effort) throws(Halt) -> (game: Game, steps: Int) {
    let (other, most) = (dual, effort.left)
    let own = try CoalitionPlan(self, &effort).steps(in: self, upTo: most, &effort)
    let others = try CoalitionPlan(other, &effort).steps(in: other, upTo: min(own, most), &effort)
    return own <= others ? (self, own) : (other, others)
  }
}

/// Counts coalitions that leave sets of atoms unreached; what it has counted once it keeps.
private struct CoalitionSums<Number: WrappingNumber> {
  private let game: Game
  private let binomials: Binomials
  private var known: [FailingPart: FailingCounts<Number>] = [:]

  init(_ game: Game) {
    self.game = game
    binomials = Binomials(upTo: game.playerCount)
  }

  /// The coalitions of each size in which these atoms are all unreached.
  mutating func counts(of atoms: [Int], _ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    let parts = game.failingParts(of: atoms)
    var factors: [FailingCounts<Number>] = []
    for (part, _) in parts {
      if known[part] == nil { known[part] = try part.count(&effort) }
      if let counts = known[part] { factors.append(counts) }
    }
    let free = game.playerCount - parts.reduce(0) { $0 + $1.part.size }
    let whole = try product(factors.map(\.whole) + [row(free)], &effort)
    var without: [[Number]] = Array(repeating: [], count: game.classes.count)
    for (place, (_, places)) in parts.enumerated() {
      let others = factors.enumerated().filter { $0.offset != place }.map(\.element.whole)
      let rest = try product(others + [row(free)], &effort)
      for (group, of) in places.enumerated() {
        without[of] = padded(try product([factors[place].without[group], rest], &effort))
      }
    }
    let ofFree = free > 0 ? padded(try product(factors.map(\.whole) + [row(free - 1)], &effort)) : []
    for place in without.indices where without[place].isEmpty { without[place] = ofFree }
    return FailingCounts(whole: whole, without: without)
  }

  private func row(_ players: Int) -> [Number] {
    (0...players).map { Number(binomials.choose($0, of: players).magnitude) }
  }

  private func padded(_ row: [Number]) -> [Number] {
    Array((row + Array(repeating: .zero, count: max(0, game.playerCount - row.count))).prefix(game.playerCount))
  }

  /// Of coalitions put together from several parts.
  private func product(_ rows: [[Number]], _ effort: inout Effort) throws(Halt) -> [Number] {
    var result: [Number] = [Number(small: 1)]
    for row in rows where row.count > 1 {
      try effort.spend(result.count * row.count)
      var next = [Number](repeating: .zero, count: result.count + row.count - 1)
      for (left, a) in result.enumerated() {
        for (right, b) in row.enumerated() { next[left + right] += a * b }
      }
      result = next
    }
    return result
  }
}
