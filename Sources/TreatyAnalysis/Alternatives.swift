// A formula as a list of alternatives, each a list of atoms that must all hold (disjunctive normal form).

extension Formula.Node {
  /// The most alternatives that are written out; a formula of a treaty has a handful.
  static let alternativeLimit = 4_096

  /// The alternatives: sets of atoms that are enough together, none of which holds another.
  ///
  /// `nil` where there are more than the limit. Quadratic in their number, once for each `and` and each `or` of the formula.
  func alternatives(_ effort: inout Effort) throws(Halt) -> [Set<Int>]? {
    switch self {
    case .atom(let place): return [[place]]
    case .settled(let value): return value ? [[]] : []
    case .either(let parts):
      var all: [Set<Int>] = []
      for part in parts {
        guard let more = try part.alternatives(&effort) else { return nil }
        all += more
      }
      return try Formula.Node.smallest(of: all, &effort)
    case .both(let parts):
      var all: [Set<Int>] = [[]]
      for part in parts {
        guard let more = try part.alternatives(&effort) else { return nil }
        guard all.count * more.count <= Formula.Node.alternativeLimit else { return nil }
        guard let least = try Formula.Node.smallest(of: all.flatMap({ left in more.map(left.union) }), &effort) else {
          return nil
        }
        all = least
      }
      return all
    }
  }

  /// Without those that hold another, which are never needed; `nil` where more than the limit are left.
  private static func smallest(of sets: [Set<Int>], _ effort: inout Effort) throws(Halt) -> [Set<Int>]? {
    var kept: [Set<Int>] = []
    for set in sets.sorted(by: { $0.count < $1.count }) {
      try effort.spend(kept.count + 1)
      if !kept.contains(where: { $0.isSubset(of: set) }) { kept.append(set) }
      guard kept.count <= alternativeLimit else { return nil }
    }
    return kept
  }
}
