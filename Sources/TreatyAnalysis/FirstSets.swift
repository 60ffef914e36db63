// The first minimal completing sets in order: the fewest members first, then by name. States are tried in the order of
// their names; a branch ends where the strongest of those left cannot complete the condition. The steps are the branches looked at.

import TreatyModel

/// The search for the first sets.
struct FirstSets {
  private let game: Game
  private let players: [(state: StateID, brings: [Int])]
  /// For each atom, place and number: what the strongest so many of the players from that place on bring.
  private let strongest: [[[Int]]]
  private let limit: Int
  private var sets: [[StateID]] = []

  /// The first minimal completing sets, so many at most, none larger than `largest`.
  ///
  /// - Parameter order: the candidates in the order of their names.
  /// - Returns: the sets, and the steps after which the search was stopped, where it was.
  static func find(
    in game: Game, order: [StateID], limit: Int, from smallest: Int, to largest: Int, effort: inout Effort
  ) throws(Halt) -> (sets: [[StateID]], stoppedAfter: Int?) {
    var search = FirstSets(game, order: order, limit: limit)
    do throws(Halt) {
      for size in stride(from: smallest, through: min(largest, search.players.count), by: 1)
      where search.sets.count < limit {
        try search.go(from: 0, [], game.needs.map { _ in 0 }, left: size, &effort)
      }
    } catch {
      guard case .outOfSteps(let steps) = error else { throw error }
      return (search.sets, steps)
    }
    return (search.sets, nil)
  }

  private init(_ game: Game, order: [StateID], limit: Int) {
    self.game = game
    self.limit = limit
    var brings: [StateID: [Int]] = [:]
    for members in game.classes {
      for state in members.members { brings[state] = members.brings }
    }
    let players = order.compactMap { state in brings[state].map { (state: state, brings: $0) } }
    self.players = players
    strongest = game.needs.indices.map { atom in
      var sorted: [Int] = []
      var rows: [[Int]] = [[0]]
      for player in players.reversed() {
        let value = player.brings[atom]
        sorted.insert(value, at: sorted.firstIndex { $0 < value } ?? sorted.count)
        rows.append(sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
      }
      return rows.reversed()
    }
  }

  private mutating func go(
    from place: Int, _ chosen: [Int], _ sums: [Int], left: Int, _ effort: inout Effort
  ) throws(Halt) {
    guard left > 0 else {
      if game.holds(sums), chosen.allSatisfy({ !game.holds(sums, less: players[$0].brings) }) {
        sets.append(chosen.map { players[$0].state })
      }
      return
    }
    // What holds already has a state too many once another comes.
    if game.holds(sums) { return }
    for next in stride(from: place, through: players.count - left, by: 1) {
      try effort.spend()
      let reach = sums.indices.map { sums[$0] + strongest[$0][next][left] }
      guard game.holds(reach) else { return }
      let more = zip(sums, players[next].brings).map(+)
      try go(from: next + 1, chosen + [next], more, left: left - 1, &effort)
      if sets.count >= limit { return }
    }
  }
}
