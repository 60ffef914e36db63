// The first minimal completing sets in order: the fewest members first, then by name.
//
// For each size and each alternative of the formula, the states that bring something to it are tried in the order of their names. A branch
// ends where the strongest of those left cannot complete the alternative: for each atom, and for all atoms taken together as one, which says more
// where no state is strong for all. It ends too where a state already taken can only be one too many in the end. The steps are the branches
// looked at.

import TreatyModel

/// The search for the first sets.
struct FirstSets {
  private let game: Game
  private let searches: [AlternativeSets]
  private let rank: [StateID: Int]

  /// The first minimal completing sets, so many at most, of sizes from `smallest` to `largest`.
  ///
  /// - Parameter order: the candidates in the order of their names.
  /// - Returns: the sets, and the steps after which the search was stopped, where it was.
  static func find(
    in game: Game, order: [StateID], limit: Int, from smallest: Int, to largest: Int, effort: inout Effort
  ) throws(Halt) -> (sets: [[StateID]], stoppedAfter: Int?) {
    var sets: [[StateID]] = []
    do throws(Halt) {
      let search = try FirstSets(game, order, &effort)
      for size in stride(from: smallest, through: min(largest, game.playerCount), by: 1) where sets.count < limit {
        sets += try search.sets(of: size, limit: limit - sets.count, &effort)
      }
    } catch {
      guard case .outOfSteps(let steps) = error else { throw error }
      return (sets, steps)
    }
    return (sets, nil)
  }

  private init(_ game: Game, _ order: [StateID], _ effort: inout Effort) throws(Halt) {
    guard let alternatives = try game.root.alternatives(&effort) else { throw .tooLarge }
    self.game = game
    var searches: [AlternativeSets] = []
    var entries = 0
    for alternative in alternatives {
      searches.append(try AlternativeSets(game, atoms: alternative.sorted(), order, room: &entries, &effort))
    }
    self.searches = searches
    rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// Those of one size: of each alternative the first, put in order.
  private func sets(of size: Int, limit: Int, _ effort: inout Effort) throws(Halt) -> [[StateID]] {
    if size == 0 { return game.holds(game.needs.map { _ in 0 }) ? [[]] : [] }
    var found: Set<[Int]> = []
    for search in searches {
      var search = search
      try search.go(size: size, limit: limit, &effort)
      for set in search.found { found.insert(set.compactMap { rank[$0] }) }
    }
    let states = Dictionary(uniqueKeysWithValues: rank.map { ($1, $0) })
    let ordered = found.sorted { $0.lexicographicallyPrecedes($1) }
    return ordered.prefix(limit).map { set in set.compactMap { states[$0] } }
  }
}

/// The search within one alternative.
private struct AlternativeSets {
  private let game: Game
  private let needs: [Int]
  /// The players who bring something to the alternative: what they bring to it, and to all atoms.
  private let players: [(state: StateID, brings: [Int], all: [Int])]
  /// What the sum of each row of `strongest` must reach: each atom, and all of them together as one.
  private let bars: [Int]
  /// For each bar, place and number, one after another: what the strongest so many of the players from that place on bring.
  private let strongest: [Int]
  /// What each player brings to all atoms together.
  private let together: [Int]
  /// The least that any player brings to each atom.
  private let least: [Int]
  private(set) var found: [[StateID]] = []
  private var limit = 0
  /// The players taken on the branch that is looked at, and what they bring.
  private var chosen: [Int] = []
  private var sums: [Int]
  private var sumTogether = 0

  /// - Parameter room: the entries that the tables of all alternatives take.
  init(
    _ game: Game, atoms: [Int], _ order: [StateID], room: inout Int, _ effort: inout Effort
  ) throws(Halt) {
    self.game = game
    needs = atoms.map { game.needs[$0] }
    sums = atoms.map { _ in 0 }
    var brings: [StateID: [Int]] = [:]
    for members in game.classes where atoms.contains(where: { members.brings[$0] > 0 }) {
      for state in members.members { brings[state] = members.brings }
    }
    let players = order.compactMap { state in
      brings[state].map { all in (state: state, brings: atoms.map { all[$0] }, all: all) }
    }
    self.players = players
    least = atoms.indices.map { atom in players.map { $0.brings[atom] }.min() ?? 0 }
    together = players.map { game.sharesOfNeeds($0.all, over: atoms) }
    let width = players.count + 1
    bars = needs + (atoms.count > 1 ? [atoms.count * Game.whole] : [])
    room += bars.count * width * width
    guard room <= Effort.tableEntries else { throw .tooLarge }
    try effort.spend(bars.count * width * width)
    var strongest = [Int](repeating: 0, count: bars.count * width * width)
    for bar in bars.indices {
      var sorted: [Int] = []
      for place in players.indices.reversed() {
        let value = bar < atoms.count ? players[place].brings[bar] : together[place]
        sorted.insert(value, at: sorted.firstIndex { $0 < value } ?? sorted.count)
        let row = (bar * width + place) * width
        for (number, value) in sorted.enumerated() { strongest[row + number + 1] = strongest[row + number] + value }
      }
    }
    self.strongest = strongest
  }

  /// Finds the first sets of a size that are minimal for the whole formula.
  mutating func go(size: Int, limit: Int, _ effort: inout Effort) throws(Halt) {
    self.limit = limit
    try go(from: 0, left: size, &effort)
  }

  private mutating func go(from place: Int, left: Int, _ effort: inout Effort) throws(Halt) {
    guard left > 0 else {
      keep()
      return
    }
    for next in stride(from: place, through: players.count - left, by: 1) {
      try effort.spend()
      // Of later players even the strongest bring no more.
      let width = players.count + 1
      for bar in bars.indices {
        let most = strongest[(bar * width + next) * width + left]
        if (bar < needs.count ? sums[bar] : sumTogether) + most < bars[bar] { return }
      }
      for atom in needs.indices { sums[atom] += players[next].brings[atom] }
      sumTogether += together[next]
      chosen.append(next)
      if canAllBeNeeded(left: left - 1) { try go(from: next + 1, left: left - 1, &effort) }
      chosen.removeLast()
      sumTogether -= together[next]
      for atom in needs.indices { sums[atom] -= players[next].brings[atom] }
      if found.count >= limit { return }
    }
  }

  /// Whether each state taken may still be needed in the end, when as many more have come as are left.
  private func canAllBeNeeded(left: Int) -> Bool {
    // Where all bring something to an atom that is not reached even then, everybody is.
    for atom in needs.indices where least[atom] > 0 && sums[atom] + left * least[atom] < needs[atom] { return true }
    for place in chosen {
      var isNeeded = false
      for atom in needs.indices {
        let brings = players[place].brings[atom]
        if brings > 0, sums[atom] + left * least[atom] - brings < needs[atom] {
          isNeeded = true
          break
        }
      }
      if !isNeeded { return false }
    }
    return true
  }

  private mutating func keep() {
    var sums = game.needs.map { _ in 0 }
    for place in chosen {
      for atom in sums.indices { sums[atom] += players[place].all[atom] }
    }
    guard game.holds(sums), chosen.allSatisfy({ !game.holds(sums, less: players[$0].all) }) else { return }
    found.append(chosen.map { players[$0].state })
  }
}

/// The search along known patterns.
struct FirstSetsOfPatterns {
  private let order: [StateID]
  /// The place of each state's part among the classes of the game.
  private let places: [Int]
  /// For each place in the order and class, how many of the class come from there on.
  private let rest: [[Int]]
  private let limit: Int
  private var chosen: [Int] = []
  private var found: [[StateID]] = []

  /// The first sets of these vectors of classes, so many at most: the fewest members first, then by name.
  static func find(
    _ vectors: [[Int]], of game: Game, order: [StateID], limit: Int, effort: inout Effort
  ) throws(Halt) -> [[StateID]] {
    var search = FirstSetsOfPatterns(game, order, limit)
    let bySize = Dictionary(grouping: vectors) { $0.reduce(0, +) }
    for size in bySize.keys.sorted() where search.found.count < limit {
      try search.go(from: 0, left: size, among: bySize[size] ?? [], &effort)
    }
    return search.found
  }

  private init(_ game: Game, _ order: [StateID], _ limit: Int) {
    var place: [StateID: Int] = [:]
    for (number, members) in game.classes.enumerated() {
      for state in members.members { place[state] = number }
    }
    self.order = order.filter { place[$0] != nil }
    let places = self.order.compactMap { place[$0] }
    self.places = places
    var rest = [game.classes.map { _ in 0 }]
    for place in places.reversed() {
      var counts = rest[rest.count - 1]
      counts[place] += 1
      rest.append(counts)
    }
    self.rest = rest.reversed()
    self.limit = limit
  }

  /// `open` holds what each pattern that has room for the states chosen still wants of each class.
  private mutating func go(
    from place: Int, left: Int, among open: [[Int]], _ effort: inout Effort
  ) throws(Halt) {
    guard left > 0 else {
      found.append(chosen.map { order[$0] })
      return
    }
    for next in stride(from: place, through: order.count - left, by: 1) {
      // Each pattern is gone through class by class.
      try effort.spend(open.count * (1 + rest[0].count / 8))
      let own = places[next]
      let fitting = open.compactMap { wanted -> [Int]? in
        guard wanted[own] > 0 else { return nil }
        var less = wanted
        less[own] -= 1
        return less.indices.allSatisfy { less[$0] <= rest[next + 1][$0] } ? less : nil
      }
      guard !fitting.isEmpty else { continue }
      chosen.append(next)
      try go(from: next + 1, left: left - 1, among: fitting, &effort)
      chosen.removeLast()
      if found.count >= limit { return }
    }
  }
}
