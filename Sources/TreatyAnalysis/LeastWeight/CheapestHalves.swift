// The cheapest of some forty players with numbers of any size, where no bound tells one choice from another (they weigh what they count):
// all choices of each half of the players, those of one half in the order of what they bring to the largest atom, and for each of the other
// half the cheapest that brings what is missing (Horowitz and Sahni 1974). What they bring to the smaller atoms, counts mostly, puts
// them into groups, each of which meets each. The steps are about 2^(players / 2) times the number of groups.

/// The cheapest choices of one alternative by halves.
struct CheapestHalves {
  /// One choice of the players of a half.
  private struct Choice {
    /// What it brings to the largest atom.
    let sum: Int
    let cost: Int
    let mask: UInt64
  }

  private let players: [CoverProblem.Item]
  private let missing: [Int]
  private let largest: Int
  private let others: [Int]
  private let limit: Int
  /// The least cost that was found, or that was known before.
  private(set) var least: Int
  /// The choices of that cost, each by the places of its players; those that were found.
  private(set) var masks: [UInt64] = []
  /// Whether these are all.
  private(set) var isWhole = true

  /// The most players that are halved.
  static let mostPlayers = 40
  /// Groups meet in at most so many pairs.
  private static let mostPairs = 1 << 20

  /// Looks for the cheapest; `nil` where there are too many players or groups.
  ///
  /// - Parameters:
  ///   - players: items of one player each.
  ///   - missing: what they must bring to each atom of the alternative.
  ///   - best: what the choice may cost at most.
  ///   - limit: the most choices that are kept.
  init?(
    _ players: [CoverProblem.Item], missing: [Int], atoms: [Int], best: Int, limit: Int, _ effort: inout Effort
  ) throws(Halt) {
    guard players.count <= CheapestHalves.mostPlayers, let largest = atoms.max(by: { missing[$0] < missing[$1] })
    else { return nil }
    self.players = players
    self.missing = missing
    self.largest = largest
    others = atoms.filter { $0 != largest && missing[$0] > 0 }
    self.limit = limit
    least = best
    let middle = players.count / 2
    let left = try half(0..<middle, &effort)
    let right = try half(middle..<players.count, &effort)
    guard left.count * right.count <= CheapestHalves.mostPairs else { return nil }
    // First the least cost, then the choices that have it.
    var pairs: [([Int], [Int])] = []
    for (key, mine) in left {
      for (other, theirs) in right
      where others.indices.allSatisfy({ key[$0] + other[$0] >= missing[others[$0]] }) {
        pairs.append((key, other))
        try join(mine, theirs, &effort)
      }
    }
    for (key, other) in pairs {
      guard let mine = left[key], let theirs = right[other] else { continue }
      try collect(mine, theirs, &effort)
    }
  }

  /// All choices of some players by what they bring to the smaller atoms, each group in the order of the largest, the most first.
  private func half(_ range: Range<Int>, _ effort: inout Effort) throws(Halt) -> [[Int]: [Choice]] {
    var groups: [[Int]: [Choice]] = [:]
    var sums = missing.map { _ in 0 }
    var (cost, mask) = (0, UInt64(0))
    for step in 0..<(1 << range.count) {
      if step > 0 {
        let place = range.lowerBound + step.trailingZeroBitCount
        let sign = mask & (1 << UInt64(place)) == 0 ? 1 : -1
        mask ^= 1 << UInt64(place)
        cost += sign * players[place].cost
        for atom in sums.indices { sums[atom] += sign * players[place].brings[atom] }
      }
      if step % 1024 == 0 { try effort.spend(min(1 << range.count, 1024) * 8) }
      guard cost <= least else { continue }
      groups[others.map { min(missing[$0], sums[$0]) }, default: []]
        .append(Choice(sum: sums[largest], cost: cost, mask: mask))
      guard groups.count <= CheapestHalves.mostPairs else { break }
    }
    for key in groups.keys {
      try effort.spend((groups[key]?.count ?? 0) * 8)
      groups[key]?.sort { $0.sum > $1.sum }
    }
    return groups
  }

  /// Lowers the least cost to that of the cheapest pair.
  private mutating func join(_ mine: [Choice], _ theirs: [Choice], _ effort: inout Effort) throws(Halt) {
    try effort.spend(mine.count + theirs.count)
    // From those that bring least, which need the most of the other half: each that brings more lets further ones do.
    var (place, cheapest) = (0, Int.max)
    for choice in mine.reversed() {
      while place < theirs.count, choice.sum + theirs[place].sum >= missing[largest] {
        cheapest = min(cheapest, theirs[place].cost)
        place += 1
      }
      if cheapest < .max { least = min(least, choice.cost + cheapest) }
    }
  }

  /// Keeps the pairs of the least cost.
  private mutating func collect(_ mine: [Choice], _ theirs: [Choice], _ effort: inout Effort) throws(Halt) {
    try effort.spend(2 * (mine.count + theirs.count))
    /// The places of the others that do, by what they cost.
    var enough: [Int: [Int]] = [:]
    var place = 0
    for choice in mine.reversed() {
      while place < theirs.count, choice.sum + theirs[place].sum >= missing[largest] {
        enough[theirs[place].cost, default: []].append(place)
        place += 1
      }
      for other in enough[least - choice.cost] ?? [] {
        guard masks.count < limit else {
          isWhole = false
          return
        }
        try effort.spend()
        masks.append(choice.mask | theirs[other].mask)
      }
    }
  }
}
