// The question of least weight as a covering problem: items that each bring something to some atoms and weigh something, and the
// alternatives of the formula, one of which must be reached in all its atoms.

/// Items that cost something, and sets of atoms of which one must be reached.
struct CoverProblem: Sendable {
  /// Players that bring and cost the same.
  struct Item: Sendable {
    /// The place of their class in the game.
    let place: Int
    /// How many there are.
    let count: Int
    /// What each brings to each atom.
    let brings: [Int]
    /// What each weighs.
    let cost: Int
  }

  /// The items, in the order in which they are decided.
  let items: [Item]
  /// What each atom needs.
  let needs: [Int]
  /// Sets of atoms that are enough together.
  let alternatives: [[Int]]

  /// Items and alternatives as they are.
  init(items: [Item], needs: [Int], alternatives: [[Int]]) {
    self.items = items
    self.needs = needs
    self.alternatives = alternatives
  }

  /// The problem of a game whose classes have these costs; `nil` where its formula has too many alternatives.
  init?(_ game: Game, costs: [Int], _ effort: inout Effort) throws(Halt) {
    guard let alternatives = try game.root.alternatives(&effort) else { return nil }
    self.init(
      items: game.classes.indices.map { place in
        Item(
          place: place, count: game.classes[place].count, brings: game.classes[place].brings, cost: costs[place])
      },
      needs: game.needs, alternatives: alternatives.map { $0.sorted() })
  }

  /// The same items in another order.
  func ordered(_ items: [Item]) -> CoverProblem {
    CoverProblem(items: items, needs: needs, alternatives: alternatives)
  }

  /// Only these alternatives, by their places.
  func keeping(_ places: [Int]) -> CoverProblem {
    CoverProblem(items: items, needs: needs, alternatives: places.map { alternatives[$0] })
  }

  /// What all of them cost together.
  var wholeCost: Int { items.reduce(0) { $0 + $1.count * $1.cost } }

  /// Whether some alternative is reached.
  func isReached(_ sums: [Int]) -> Bool {
    alternatives.contains { atoms in atoms.allSatisfy { sums[$0] >= needs[$0] } }
  }
}
