// All minimal completing sets, class by class: since the states of a class are interchangeable, a set is a number of each class.
//
// For each alternative of the formula the classes are gone through, the strongest first. A branch ends where the rest cannot complete
// the alternative any more, and where a state already taken has become superfluous, which no further deposit mends. The steps
// are the branches looked at: as many as there are minimal vectors, times the number of classes, where no branch is in vain.

/// The search for the minimal vectors of a game.
struct MinimalVectors {
  /// A number of states to take of each class.
  typealias Vector = [Int]

  /// What a search has found.
  enum Result {
    /// All of them, in no order.
    case all([Vector])
    /// More than the limit.
    case tooMany
    /// Not all, when the budget was used up.
    case stopped
  }

  /// The minimal vectors.
  static func find(in game: Game, limit: Int, effort: inout Effort) throws(Halt) -> Result {
    var found: Set<Vector> = []
    do throws(Halt) {
      guard let alternatives = try game.root.alternatives(&effort) else { return .stopped }
      for alternative in alternatives {
        var walk = VectorWalk(game, atoms: alternative.sorted(), isOnlyOne: alternatives.count == 1)
        guard try walk.go(from: 0, limit: limit, into: &found, &effort) else { return .tooMany }
      }
    } catch {
      guard case .outOfSteps = error else { throw error }
      return .stopped
    }
    return .all(Array(found))
  }
}

/// The way through the classes for one alternative, with what has been taken so far.
private struct VectorWalk {
  private let game: Game
  /// Whether the formula is this alternative and no other.
  private let isOnlyOne: Bool
  private let needs: [Int]
  /// The place of each class in the game, and the number of its states.
  private let classes: [(place: Int, count: Int)]
  /// What a state of each class brings, class by class.
  private let brings: [Int]
  /// What the classes from each place on bring together.
  private let rest: [Int]
  /// The atoms to which every class brings something: while one of them is not reached, each state is needed.
  private let common: [Int]
  /// How many of each class.
  private var taken: [Int]
  private var sums: [Int]

  init(_ game: Game, atoms: [Int], isOnlyOne: Bool) {
    self.game = game
    self.isOnlyOne = isOnlyOne
    needs = atoms.map { game.needs[$0] }
    let order = game.classes.indices.filter { place in atoms.contains { game.classes[place].brings[$0] > 0 } }
      .map { (place: $0, strength: game.strength(game.classes[$0].brings, over: atoms)) }
      .sorted { $0.strength == $1.strength ? $0.place < $1.place : $0.strength > $1.strength }.map(\.place)
    classes = order.map { (place: $0, count: game.classes[$0].count) }
    brings = order.flatMap { place in atoms.map { game.classes[place].brings[$0] } }
    var rest = [Int](repeating: 0, count: (order.count + 1) * atoms.count)
    for (place, members) in order.enumerated().reversed() {
      for (atom, own) in atoms.enumerated() {
        rest[place * atoms.count + atom] =
          rest[(place + 1) * atoms.count + atom] + game.classes[members].count * game.classes[members].brings[own]
      }
    }
    self.rest = rest
    common = atoms.indices.filter { atom in order.allSatisfy { game.classes[$0].brings[atoms[atom]] > 0 } }
    taken = order.map { _ in 0 }
    sums = atoms.map { _ in 0 }
  }

  /// Whether the search may go on: false where there are more vectors than the limit.
  mutating func go(
    from place: Int, limit: Int, into found: inout Set<MinimalVectors.Vector>, _ effort: inout Effort
  ) throws(Halt) -> Bool {
    try effort.spend()
    var isReached = true
    for atom in needs.indices where sums[atom] < needs[atom] {
      if sums[atom] + rest[place * needs.count + atom] < needs[atom] { return true }
      isReached = false
    }
    if isReached {
      keep(into: &found)
      return found.count <= limit
    }
    var goesOn = true
    for count in 0...classes[place].count {
      if count > 0 {
        taken[place] = count
        for atom in needs.indices { sums[atom] += brings[place * needs.count + atom] }
        // One state more of this class only makes it worse.
        guard areAllNeeded(upTo: place) else { break }
      }
      goesOn = try go(from: place + 1, limit: limit, into: &found, &effort)
      if !goesOn { break }
    }
    for atom in needs.indices { sums[atom] -= taken[place] * brings[place * needs.count + atom] }
    taken[place] = 0
    return goesOn
  }

  /// Whether each state taken is still needed: without it some atom of the alternative is not reached yet.
  private func areAllNeeded(upTo last: Int) -> Bool {
    for atom in common where sums[atom] < needs[atom] { return true }
    for place in 0...last where taken[place] > 0 {
      var isNeeded = false
      for atom in needs.indices {
        let own = brings[place * needs.count + atom]
        if own > 0, sums[atom] - own < needs[atom] {
          isNeeded = true
          break
        }
      }
      if !isNeeded { return false }
    }
    return true
  }

  /// Keeps what has been taken, if it is minimal for the whole formula too.
  private func keep(into found: inout Set<MinimalVectors.Vector>) {
    var vector = MinimalVectors.Vector(repeating: 0, count: game.classes.count)
    for (members, count) in zip(classes, taken) where count > 0 { vector[members.place] = count }
    if isOnlyOne || game.isMinimal(vector) { found.insert(vector) }
  }
}

extension Game {
  /// What so many states of each class bring to each atom.
  func sums(of vector: [Int]) -> [Int] {
    var sums = needs.map { _ in 0 }
    for (members, count) in zip(classes, vector) where count > 0 {
      for atom in sums.indices { sums[atom] += count * members.brings[atom] }
    }
    return sums
  }

  /// Whether a completing vector has no state too many.
  func isMinimal(_ vector: [Int]) -> Bool {
    let sums = sums(of: vector)
    return zip(classes, vector).allSatisfy { members, count in count == 0 || !holds(sums, less: members.brings) }
  }
}
