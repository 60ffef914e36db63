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
  /// A half has at most so many groups, each with lists of its own.
  static let mostGroups = 1 << 12
  /// Groups meet in at most so many pairs.
  private static let mostPairs = 1 << 20

  /// The choices that bring the same to the smaller atoms.
  private struct Group {
    let key: [Int]
    var choices: [Choice] = []
  }

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
    guard let left = try half(0..<middle, groups: CheapestHalves.mostGroups, &effort) else { return nil }
    let room = min(CheapestHalves.mostGroups, CheapestHalves.mostPairs / max(1, left.count))
    guard let right = try half(middle..<players.count, groups: room, &effort) else { return nil }
    // First the least cost, then the choices that have it.
    var pairs: [(mine: Int, theirs: Int)] = []
    for (place, mine) in left.enumerated() {
      try effort.spend(right.count)
      for (other, theirs) in right.enumerated()
      where others.indices.allSatisfy({ mine.key[$0] + theirs.key[$0] >= missing[others[$0]] }) {
        pairs.append((place, other))
        try join(mine.choices, theirs.choices, &effort)
      }
    }
    for pair in pairs { try collect(left[pair.mine].choices, right[pair.theirs].choices, &effort) }
  }

  /// All choices of some players by what they bring to the smaller atoms, each group in the order of the largest, the most first.
  ///
  /// The groups are in the order in which their first choices come, the same in every process; `nil` where there are more.
  private func half(_ range: Range<Int>, groups most: Int, _ effort: inout Effort) throws(Halt) -> [Group]? {
    var groups: [Group] = []
    var places: [[Int]: Int] = [:]
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
      let key = others.map { min(missing[$0], sums[$0]) }
      let place = places[key] ?? groups.count
      if place == groups.count {
        guard place < most else { return nil }
        groups.append(Group(key: key))
        places[key] = place
      }
      groups[place].choices.append(Choice(sum: sums[largest], cost: cost, mask: mask))
    }
    for place in groups.indices {
      try effort.spend(groups[place].choices.count * 8)
      groups[place].choices.sort { $0.sum > $1.sum }
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
