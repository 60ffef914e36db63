// How many coalitions leave some atoms all unreached: the building stone of both indices.
//
// The atoms share players, so they are looked at together; players who bring nothing to any of them are left to the one who asks.
// There are five ways, and the cheapest is taken: a formula for a count of all alike, a table of sums, halves put together, groups, and every coalition.

import BigInt

/// Atoms that share players, all to stay unreached.
struct FailingPart: Hashable, Sendable {
  /// What each atom needs: a coalition fails where each sum stays below.
  let needs: [Int]
  /// The players who bring something to one of them, by what they bring.
  let classes: [Group]

  /// Players who bring the same.
  struct Group: Hashable, Sendable {
    let count: Int
    let brings: [Int]
  }

  /// How many players there are.
  var size: Int { classes.reduce(0) { $0 + $1.count } }

  /// The ways to count.
  enum Way {
    /// One atom to which all bring one: any coalition of fewer than it needs.
    case choose
    /// A table by size and sums.
    case table
    /// Two halves of the players, each by its sums in order.
    case halves
    /// Every coalition.
    case each
    /// Group after group, of a weight and counts of groups that share no player.
    case groups
  }

  /// The cheapest way, with about the steps that it takes.
  var way: (way: Way, steps: Int) {
    if needs.count == 1, classes.allSatisfy({ $0.brings == [1] }) { return (.choose, size) }
    let groupsSteps = GroupedSums(self)?.steps ?? Int.max / 64
    let ways: [(way: Way, steps: Int)] = [
      (.table, tableSteps), (.halves, halvesSteps), (.each, eachSteps), (.groups, groupsSteps),
    ]
    return ways.min { $0.steps < $1.steps } ?? (.table, tableSteps)
  }

  private var tableSteps: Int {
    let shape = SumTableShape(self)
    guard let cells = shape.cells else { return Int.max / 64 }
    // Each row is gone over by about the players who came after those of its size.
    return zip(shape.width, 0...).reduce(2 * cells) { $0 + $1.0 * shape.rows * (size - $1.1) / 2 }
      + classes.count * size * min(size, shape.first.count)
  }

  private var halvesSteps: Int {
    let half = (size + 1) / 2
    // Each half keeps all its coalitions.
    guard half < 30, 1 << half <= Effort.tableEntries else { return Int.max / 64 }
    let coalitions = Double(1 << half)
    // A half's coalitions by their size and what they bring to the smaller atoms. Each such stretch meets each of the other half.
    let sums = needs.sorted().dropLast().reduce(1.0) { $0 * min(Double($1), coalitions) }
    let keys = min(coalitions, sums * Double(half + 1))
    // A pair of stretches costs a look into tables, many times a step within one.
    let steps = 16 * keys * keys + keys * coalitions * Double(half / 2 + 4)
    return steps < Double(Int.max / 64) ? Int(steps) : Int.max / 64
  }

  private var eachSteps: Int {
    size <= 24 ? (1 << size) * (size / 2 + needs.count + 1) : Int.max / 64
  }

  /// Counts the failing coalitions.
  func count<Number: WrappingNumber>(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    switch way.way {
    case .choose: return chosen()
    case .table: return try SumTable<Number>(self, &effort).counts(&effort)
    case .halves: return try Halves(self).count(&effort)
    case .each: return try each(&effort)
    case .groups:
      guard let groups = GroupedSums(self) else { throw .tooLarge }
      return try groups.count(&effort)
    }
  }

  private func chosen<Number: WrappingNumber>() -> FailingCounts<Number> {
    let binomials = Binomials(upTo: size)
    func row(of whole: Int) -> [Number] {
      (0...max(0, whole)).map { $0 < needs[0] ? Number(binomials.choose($0, of: whole).magnitude) : .zero }
    }
    return FailingCounts(whole: row(of: size), without: classes.map { _ in row(of: size - 1) })
  }

  /// Goes through every coalition, each one player away from the last (Gray code).
  func each<Number: WrappingNumber>(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    let players = classes.enumerated().flatMap { place, group in
      Array(repeating: (place: place, brings: group.brings), count: group.count)
    }
    var whole = [UInt64](repeating: 0, count: size + 1)
    // With one player of each class, which is any of it.
    var with = classes.map { _ in [UInt64](repeating: 0, count: size + 1) }
    let first = classes.indices.map { place in players.firstIndex { $0.place == place } ?? 0 }
    var sums = needs.map { _ in 0 }
    var mask = 0
    let steps = 1 << players.count
    for step in 0..<steps {
      if step > 0 {
        let player = step.trailingZeroBitCount
        let joins = mask & (1 << player) == 0
        mask ^= 1 << player
        for atom in sums.indices { sums[atom] += joins ? players[player].brings[atom] : -players[player].brings[atom] }
      }
      if step % 4096 == 0 { try effort.spend(min(4096, steps - step) * (players.count / 2 + needs.count)) }
      guard sums.indices.allSatisfy({ sums[$0] < needs[$0] }) else { continue }
      let count = mask.nonzeroBitCount
      whole[count] += 1
      for (place, player) in first.enumerated() where mask & (1 << player) != 0 { with[place][count] += 1 }
    }
    return FailingCounts(
      whole: whole.map { Number(small: $0) },
      without: with.map { with in (0..<max(1, size)).map { Number(small: whole[$0] - with[$0]) } })
  }
}

/// The numbers of failing coalitions of a part by size.
struct FailingCounts<Number: WrappingNumber>: Sendable {
  /// Of all its players: sizes 0 to their number.
  let whole: [Number]
  /// For each class, of all but one player of it.
  let without: [[Number]]
}
