// A condition in whole numbers, laid out for many runs: what each state's deposit brings to each atom, what each atom needs, and which
// atoms are enough together.

import TreatyModel

/// A monotone condition over deposits, in machine words.
struct IntegerCondition {
  /// What each atom needs.
  let needs: [Int]
  /// What each state brings, state by state: `brings[place * needs.count + atom]`.
  let brings: [Int]
  /// The formula over the atoms.
  let root: Formula.Node
  /// The atoms that are enough together, one list an alternative; an empty list where nothing is needed.
  let alternatives: [[Int]]
  /// Whether all atoms are needed together.
  let isOneAlternative: Bool
  /// Whether it is one number of deposits, each of which counts as one.
  let isCount: Bool
  /// The states that bring something, in the world's order.
  let states: [StateID]

  /// The most steps of writing out the alternatives.
  private static let stepsOfAlternatives = 10_000_000

  /// The formula in whole numbers; `nil` where they do not fit machine words or the alternatives are too many.
  init?(_ formula: Formula) {
    var effort = Effort(limit: IntegerCondition.stepsOfAlternatives)
    guard let game = try? Game(formula, &effort), let alternatives = try? game.root.alternatives(&effort) else {
      return nil
    }
    self.alternatives = alternatives.map { $0.sorted() }
    root = game.root
    needs = game.needs
    let players = game.classes.flatMap { members in members.members.map { (state: $0, brings: members.brings) } }
      .sorted { $0.state < $1.state }
    states = players.map(\.state)
    brings = players.flatMap(\.brings)
    isOneAlternative = alternatives.count == 1 && alternatives[0].count == game.needs.count
    isCount = isOneAlternative && game.needs.count == 1 && brings.allSatisfy { $0 == 1 }
  }

  /// Whether sums, one for each atom, are enough.
  @inline(__always)
  func holds(_ sums: UnsafePointer<Int>) -> Bool {
    if isOneAlternative {
      for atom in 0..<needs.count where sums[atom] < needs[atom] { return false }
      return true
    }
    return alternatives.contains { atoms in atoms.allSatisfy { sums[$0] >= needs[$0] } }
  }
}
