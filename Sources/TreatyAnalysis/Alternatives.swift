// A formula as a list of alternatives, each a list of atoms that must all hold (disjunctive normal form).

extension Formula.Node {
  /// The most alternatives that are written out; a formula of a treaty has a handful.
  static let alternativeLimit = 4_096

  /// The alternatives: sets of atoms that are enough together, none of which holds another.
  ///
  /// `nil` where there are more than the limit. Quadratic in their number, for each part of the formula.
  func alternatives(_ effort: inout Effort) throws(Halt) -> [Set<Int>]? {
    switch self {
    case .atom(let place): return [[place]]
    case .settled(let value): return value ? [[]] : []
    case .either(let parts):
      var all: [Set<Int>] = []
      for part in parts {
        guard let more = try part.alternatives(&effort) else { return nil }
        all = try Formula.Node.smallest(of: all + more, &effort)
        if all.count > Formula.Node.alternativeLimit { return nil }
      }
      return all
    case .both(let parts):
      var all: [Set<Int>] = [[]]
      for part in parts {
        guard let more = try part.alternatives(&effort) else { return nil }
        guard all.count * more.count <= Formula.Node.alternativeLimit else { return nil }
        all = try Formula.Node.smallest(of: all.flatMap { left in more.map(left.union) }, &effort)
      }
      return all
    }
  }

  /// Without those that hold another: they are never needed.
  private static func smallest(of sets: [Set<Int>], _ effort: inout Effort) throws(Halt) -> [Set<Int>] {
    var kept: [Set<Int>] = []
    for set in sets.sorted(by: { $0.count < $1.count }) {
      try effort.spend(kept.count + 1)
      if !kept.contains(where: { $0.isSubset(of: set) }) { kept.append(set) }
    }
    return kept
  }
}
