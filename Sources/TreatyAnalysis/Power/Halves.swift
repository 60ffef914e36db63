// Counting by halves, for some forty players with weights of any size: all coalitions of each half are put in the order of their sums,
// and for each of one half those of the other that still fit are a stretch from the beginning. The steps are about 2^(players / 2) times the square
// of the players.

/// Counts failing coalitions by halves of the players.
struct Halves {
  private let part: FailingPart
  /// The atom with the largest sums, by which each half is sorted.
  private let largest: Int
  private let others: [Int]
  private let players: [(group: Int, brings: [Int])]

  init(_ part: FailingPart) {
    self.part = part
    let largest = part.needs.indices.max { part.needs[$0] < part.needs[$1] } ?? 0
    self.largest = largest
    others = part.needs.indices.filter { $0 != largest }
    players = part.classes.enumerated().flatMap { place, group in
      Array(repeating: (group: place, brings: group.brings), count: group.count)
    }
  }

  /// One half: its coalitions that fail by themselves, by their size and what they bring to the other atoms.
  private struct Half {
    struct Key: Hashable {
      let size: Int
      let sums: [Int]
    }

    let players: ArraySlice<(group: Int, brings: [Int])>
    var coalitions: [Key: [(sum: Int, mask: UInt32)]] = [:]
  }

  private func half(_ range: Range<Int>, _ effort: inout Effort) throws(Halt) -> Half {
    var half = Half(players: players[range])
    let count = range.count
    var sums = part.needs.map { _ in 0 }
    var mask = 0
    let steps = 1 << count
    for step in 0..<steps {
      if step > 0 {
        let player = step.trailingZeroBitCount
        let sign = mask & (1 << player) == 0 ? 1 : -1
        mask ^= 1 << player
        for atom in sums.indices { sums[atom] += sign * players[range.lowerBound + player].brings[atom] }
      }
      if step % 4096 == 0 { try effort.spend(min(4096, steps - step)) }
      guard sums.indices.allSatisfy({ sums[$0] < part.needs[$0] }) else { continue }
      let key = Half.Key(size: mask.nonzeroBitCount, sums: others.map { sums[$0] })
      half.coalitions[key, default: room(for: key.size, of: count)]
        .append((sums[largest], UInt32(truncatingIfNeeded: mask)))
    }
    for key in half.coalitions.keys {
      try effort.spend(half.coalitions[key]?.count ?? 0)
      half.coalitions[key]?.sort { $0.sum < $1.sum }
    }
    return half
  }

  /// Room for the coalitions of a size, where all of them may stand in one row: rows that grow by doubling take twice the memory.
  private func room(for size: Int, of count: Int) -> [(sum: Int, mask: UInt32)] {
    var row: [(sum: Int, mask: UInt32)] = []
    if others.isEmpty { row.reserveCapacity((0..<size).reduce(1) { $0 * (count - $1) / ($1 + 1) }) }
    return row
  }

  /// The numbers of failing coalitions.
  func count<Number: WrappingNumber>(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    let middle = players.count / 2
    let left = try half(0..<middle, &effort)
    let right = try half(middle..<players.count, &effort)
    var whole = [UInt64](repeating: 0, count: players.count + 1)
    var with = players.map { _ in [UInt64](repeating: 0, count: players.count + 1) }
    for (key, mine) in left.coalitions {
      for (other, theirs) in right.coalitions {
        try effort.spend()
        let fits = others.indices.allSatisfy { key.sums[$0] + other.sums[$0] < part.needs[others[$0]] }
        guard fits else { continue }
        try effort.spend(mine.count + theirs.count)
        let size = key.size + other.size
        let pairs = join(mine, theirs, of: middle) { with[$0][size] += $1 }
        whole[size] += pairs
        _ = join(theirs, mine, of: players.count - middle) { with[middle + $0][size] += $1 }
      }
    }
    let first = part.classes.indices.map { place in players.firstIndex { $0.group == place } ?? 0 }
    return FailingCounts(
      whole: whole.map { Number(small: $0) },
      without: first.map { player in
        (0..<max(1, players.count)).map { Number(small: whole[$0] - with[player][$0]) }
      })
  }

  /// The number of pairs that stay below the largest atom's need; `add` is told how many of them hold each player of the first half.
  private func join(
    _ mine: [(sum: Int, mask: UInt32)], _ theirs: [(sum: Int, mask: UInt32)], of count: Int,
    _ add: (Int, UInt64) -> Void
  ) -> UInt64 {
    let need = part.needs[largest]
    var fitting = theirs.count
    var pairs: UInt64 = 0
    var held = [UInt64](repeating: 0, count: count)
    for coalition in mine {
      while fitting > 0, theirs[fitting - 1].sum + coalition.sum >= need { fitting -= 1 }
      if fitting == 0 { break }
      pairs += UInt64(fitting)
      var mask = coalition.mask
      while mask != 0 {
        held[mask.trailingZeroBitCount] += UInt64(fitting)
        mask &= mask - 1
      }
    }
    for (player, number) in held.enumerated() where number > 0 { add(player, number) }
    return pairs
  }
}
