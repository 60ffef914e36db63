// All minimal completing sets, class by class: since the states of a class are interchangeable, a set is a number of each class.
//
// For each alternative of the formula the classes are gone through, the strongest first. A branch ends where the rest cannot complete
// the alternative any more, and where a state already taken has become superfluous, which no further deposit mends. The steps
// are the branches looked at: as many as there are minimal vectors, times the number of classes, where no branch is in vain.

/// The search for the minimal vectors of a game.
struct MinimalVectors {
  /// A number of states to take of each class.
  typealias Vector = [Int]

  private let game: Game
  private let limit: Int
  private var found: Set<Vector> = []

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
    guard let alternatives = game.root.alternatives() else { return .stopped }
    var search = MinimalVectors(game: game, limit: limit)
    do throws(Halt) {
      for alternative in alternatives {
        let walk = Walk(game, atoms: alternative.sorted())
        guard try search.go(through: walk, at: 0, Branch(walk), &effort) else { return .tooMany }
      }
    } catch {
      guard case .outOfSteps = error else { throw error }
      return .stopped
    }
    return .all(Array(search.found))
  }

  private init(game: Game, limit: Int) {
    self.game = game
    self.limit = limit
  }

  /// The classes in the order in which they are gone through for one alternative.
  private struct Walk {
    let atoms: [Int]
    let needs: [Int]
    /// The place of each class in the game, with what it brings to the atoms of the alternative.
    let classes: [(place: Int, count: Int, brings: [Int])]
    /// What the classes from a place on bring together.
    let rest: [[Int]]

    init(_ game: Game, atoms: [Int]) {
      self.atoms = atoms
      let needs = atoms.map { game.needs[$0] }
      self.needs = needs
      func strength(_ brings: [Int]) -> Double {
        zip(brings, needs).reduce(0) { $0 + Double($1.0) / Double($1.1) }
      }
      classes = game.classes.enumerated().map { place, members in
        (place: place, count: members.count, brings: atoms.map { members.brings[$0] })
      }.filter { $0.brings.contains { $0 > 0 } }.sorted { left, right in
        let (first, second) = (strength(left.brings), strength(right.brings))
        return first == second ? left.place < right.place : first > second
      }
      var rest = [needs.map { _ in 0 }]
      for members in classes.reversed() {
        rest.append(zip(rest[rest.count - 1], members.brings).map { $0 + members.count * $1 })
      }
      self.rest = rest.reversed()
    }
  }

  /// What has been taken so far.
  private struct Branch {
    var sums: [Int]
    /// How many of each class of the walk.
    var taken: [Int]

    init(_ walk: Walk) {
      sums = walk.needs.map { _ in 0 }
      taken = []
    }
  }

  /// Whether the search may go on: false where there are more vectors than the limit.
  private mutating func go(
    through walk: Walk, at place: Int, _ branch: Branch, _ effort: inout Effort
  ) throws(Halt) -> Bool {
    try effort.spend()
    let reach = zip(branch.sums, walk.rest[place]).map(+)
    guard zip(reach, walk.needs).allSatisfy({ $0 >= $1 }) else { return true }
    if zip(branch.sums, walk.needs).allSatisfy({ $0 >= $1 }) { return keep(branch, walk) }
    let members = walk.classes[place]
    for count in 0...members.count {
      var next = branch
      next.taken.append(count)
      for atom in next.sums.indices { next.sums[atom] += count * members.brings[atom] }
      // One state more of this class only makes it worse.
      guard isNeeded(next, walk) else { break }
      guard try go(through: walk, at: place + 1, next, &effort) else { return false }
    }
    return true
  }

  /// Whether each state taken is still needed: without it some atom of the alternative is not reached yet.
  private func isNeeded(_ branch: Branch, _ walk: Walk) -> Bool {
    for (place, count) in branch.taken.enumerated() where count > 0 {
      let brings = walk.classes[place].brings
      let isSuperfluous = brings.indices.allSatisfy { atom in
        brings[atom] == 0 || branch.sums[atom] - brings[atom] >= walk.needs[atom]
      }
      if isSuperfluous { return false }
    }
    return true
  }

  /// Keeps a completing vector, if it is minimal for the whole formula too.
  private mutating func keep(_ branch: Branch, _ walk: Walk) -> Bool {
    var vector = Vector(repeating: 0, count: game.classes.count)
    for (place, count) in branch.taken.enumerated() { vector[walk.classes[place].place] = count }
    guard game.isMinimal(vector) else { return true }
    found.insert(vector)
    return found.count <= limit
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
