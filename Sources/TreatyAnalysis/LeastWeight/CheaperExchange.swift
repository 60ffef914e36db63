// A lighter set near one that is known: one or two states given up for none, one or two others, until no such exchange makes it lighter.
//
// A local search. It proves nothing, and what it ends with need not be the least; it makes the best set known better, for which the bound
// from below then leaves less open. Single states are exchanged among all, pairs among those near the edge, whom the prices do not
// decide. A pass over pairs takes at most (pairs given up) x (pairs taken) steps.

/// The exchanges that make a completing choice cheaper.
struct CheaperExchange {
  /// One or two of the classes, or none.
  private struct Group {
    let places: [Int]
    let brings: [Int]
    let cost: Int
  }

  private let game: Game
  private let costs: [Int]
  private let alternatives: [[Int]]
  private let singles: [Group]
  private let pairs: [Group]
  /// How many of each class are chosen.
  private(set) var choice: [Int]
  private(set) var cost: Int
  private var sums: [Int]

  /// The exchanges from a choice that reaches some of these alternatives.
  ///
  /// - Parameter edge: the classes among which pairs are exchanged.
  init(_ game: Game, costs: [Int], alternatives: [[Int]], edge: [Int], from choice: [Int]) {
    self.game = game
    self.costs = costs
    self.alternatives = alternatives
    self.choice = choice
    cost = zip(choice, costs).reduce(0) { $0 + $1.0 * $1.1 }
    sums = game.sums(of: choice)
    func group(_ places: [Int]) -> Group {
      Group(
        places: places,
        brings: game.needs.indices.map { atom in places.reduce(0) { $0 + game.classes[$1].brings[atom] } },
        cost: places.reduce(0) { $0 + costs[$1] })
    }
    let paid = game.classes.indices.filter { costs[$0] > 0 }
    singles = ([group([])] + paid.map { group([$0]) }).sorted { $0.cost < $1.cost }
    let places = edge.sorted()
    let two = places.indices.flatMap { first in places[first...].map { group([places[first], $0]) } }
    pairs = ([group([])] + places.map { group([$0]) } + two).sorted { $0.cost < $1.cost }
  }

  /// Exchanges until none makes it cheaper, or it costs no more than `enough`.
  mutating func run(enough: Int, _ effort: inout Effort) throws(Halt) {
    while cost > enough {
      while cost > enough, try pass(singles, &effort) {}
      guard cost > enough, try pass(pairs, &effort) else { return }
    }
  }

  /// Gives up each of some groups for the cheapest that does in its stead; whether any was given up.
  private mutating func pass(_ groups: [Group], _ effort: inout Effort) throws(Halt) -> Bool {
    let given = groups.filter { !$0.places.isEmpty && isChosen($0) }
    let others = groups.filter(isFree)
    try effort.spend(2 * groups.count)
    var isCheaper = false
    for group in given.reversed() where isChosen(group) {
      var rest = sums
      for atom in rest.indices { rest[atom] -= group.brings[atom] }
      var looked = 0
      let other = others.first { other in
        looked += 1
        return other.cost >= group.cost || (reaches(rest, with: other.brings) && isFree(other))
      }
      try effort.spend(1 + looked * (1 + alternatives.count / 4))
      guard let other, other.cost < group.cost else { continue }
      for place in group.places { choice[place] -= 1 }
      for place in other.places { choice[place] += 1 }
      for atom in rest.indices { sums[atom] = rest[atom] + other.brings[atom] }
      cost += other.cost - group.cost
      isCheaper = true
    }
    return isCheaper
  }

  private func isChosen(_ group: Group) -> Bool {
    switch group.places.count {
    case 0: true
    case 2 where group.places[0] == group.places[1]: choice[group.places[0]] > 1
    default: group.places.allSatisfy { choice[$0] > 0 }
    }
  }

  private func isFree(_ group: Group) -> Bool {
    func left(_ place: Int) -> Int { game.classes[place].count - choice[place] }
    switch group.places.count {
    case 0: return true
    case 2 where group.places[0] == group.places[1]: return left(group.places[0]) > 1
    default: return group.places.allSatisfy { left($0) > 0 }
    }
  }

  private func reaches(_ sums: [Int], with brings: [Int]) -> Bool {
    for atoms in alternatives {
      var isReached = true
      for atom in atoms where sums[atom] + brings[atom] < game.needs[atom] {
        isReached = false
        break
      }
      if isReached { return true }
    }
    return false
  }
}
