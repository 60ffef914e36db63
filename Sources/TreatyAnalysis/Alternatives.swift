// A formula as a list of alternatives, each a list of atoms that must all hold (disjunctive normal form).

extension Formula {
  /// The most alternatives that are written out; a formula of a treaty has a handful.
  static let alternativeLimit = 4_096

  /// The alternatives: sets of atoms that are enough together. `nil` where there are more than the limit.
  func alternatives() -> [Set<Int>]? {
    Formula.alternatives(of: root)
  }

  private static func alternatives(of node: Node) -> [Set<Int>]? {
    switch node {
    case .atom(let place): return [[place]]
    case .settled(let value): return value ? [[]] : []
    case .either(let parts):
      var all: [Set<Int>] = []
      for part in parts {
        guard let more = alternatives(of: part) else { return nil }
        all += more
        if all.count > alternativeLimit { return nil }
      }
      return all
    case .both(let parts):
      var all: [Set<Int>] = [[]]
      for part in parts {
        guard let more = alternatives(of: part) else { return nil }
        guard all.count * more.count <= alternativeLimit else { return nil }
        all = all.flatMap { left in more.map(left.union) }
      }
      return all
    }
  }
}
