// A condition as the analysis sees it: a monotone formula over atoms, each a number of deposits within a set or a sum of weights.
// All questions of what it would take are asked of this form, over the states that have not deposited.

import TreatyLaw
import TreatyModel

/// One atom of a condition, with what the deposits so far have already brought.
public struct Atom: Hashable, Sendable {
  /// What an atom asks for.
  public enum Kind: Hashable, Sendable {
    /// So many more of these candidates.
    case count(Int, of: StateSet)
    /// So much more weight, from these candidates; exceeded, where strict.
    case weight(Rational, isStrict: Bool, weights: [StateID: Rational])
  }

  /// What it asks for.
  public let kind: Kind

  /// Whether these candidates are enough for it.
  public func holds(over deposits: StateSet) -> Bool {
    switch kind {
    case .count(let needed, let pool):
      return deposits.intersection(pool).count >= needed
    case .weight:
      return isReached(by: deposits.reduce(Rational.zero) { $0 + brought(by: $1) })
    }
  }

  /// What one candidate brings to it.
  func brought(by state: StateID) -> Rational {
    switch kind {
    case .count(_, let pool): pool.contains(state) ? .one : .zero
    case .weight(_, _, let weights): weights[state] ?? .zero
    }
  }

  /// Whether that much is enough for it.
  func isReached(by sum: Rational) -> Bool {
    switch kind {
    case .count(let needed, _): sum >= Rational(needed)
    case .weight(let needed, let isStrict, _): isStrict ? sum > needed : sum >= needed
    }
  }
}

/// A monotone formula over atoms, given the deposits so far: what is left of a condition.
public struct Formula: Hashable, Sendable {
  /// The shape of the formula; atoms by their place.
  public indirect enum Node: Hashable, Sendable {
    case atom(Int)
    case settled(Bool)
    case both([Node])
    case either([Node])
  }

  /// The atoms.
  public let atoms: [Atom]
  /// The formula over them.
  public let root: Node
  /// The states that may still deposit.
  public let candidates: StateSet

  /// A formula of these parts.
  init(atoms: [Atom], root: Node, candidates: StateSet) {
    (self.atoms, self.root, self.candidates) = (atoms, root, candidates)
  }

  /// What is left of a condition; `nil` where a number or event that it needs is not known.
  ///
  /// - Parameter asMembers: the organisations whose deposit counts as those of their members. Exponential in those that touch one part.
  public init?(
    _ condition: ResolvedCondition, deposited: StateSet, candidates: StateSet,
    asMembers: OrganisationsAsMembers = OrganisationsAsMembers()
  ) {
    var atoms: [Atom] = []
    guard let root = Formula.node(condition, deposited, candidates, asMembers, &atoms) else { return nil }
    self.atoms = atoms
    self.root = root
    self.candidates = candidates
  }

  private static func node(
    _ condition: ResolvedCondition, _ deposited: StateSet, _ candidates: StateSet, _ asMembers: OrganisationsAsMembers,
    _ atoms: inout [Atom]
  ) -> Node? {
    let own = candidates.subtracting(asMembers.organisations)
    switch condition {
    case .unknown:
      return nil
    case .settled(let value):
      return .settled(value)
    case .atLeast(let count, let states):
      return asMembers.ways(among: candidates, for: states)?.reduce(.settled(false)) { ways, way in
        let counted = deposited.union(way.counted)
        let part = atLeast(
          count - counted.intersection(states).count, of: own.subtracting(counted).intersection(states), &atoms)
        return ways.or(all(of: way.deposits, &atoms).and(part))
      }
    case .holding(let test):
      let holders = StateSet(test.weights.filter { $0.value > .zero }.keys)
      return asMembers.ways(among: candidates, for: holders)?.reduce(.settled(false)) { ways, way in
        let counted = deposited.union(way.counted)
        let part = holding(test, deposited: counted, pool: own.subtracting(counted), &atoms)
        return ways.or(all(of: way.deposits, &atoms).and(part))
      }
    case .both(let parts):
      return parts.reduce(.some(.settled(true))) { joined, part in
        joined.flatMap { left in node(part, deposited, candidates, asMembers, &atoms).map { left.and($0) } }
      }
    case .either(let parts):
      return parts.reduce(.some(.settled(false))) { joined, part in
        joined.flatMap { left in node(part, deposited, candidates, asMembers, &atoms).map { left.or($0) } }
      }
    }
  }

  private static func atLeast(_ needed: Int, of pool: StateSet, _ atoms: inout [Atom]) -> Node {
    if needed <= 0 { return .settled(true) }
    if needed > pool.count { return .settled(false) }
    atoms.append(Atom(kind: .count(needed, of: pool)))
    return .atom(atoms.count - 1)
  }

  private static func all(of states: StateSet, _ atoms: inout [Atom]) -> Node {
    atLeast(states.count, of: states, &atoms)
  }

  private static func holding(
    _ test: WeightTest, deposited: StateSet, pool: StateSet, _ atoms: inout [Atom]
  ) -> Node {
    let sum = test.sum(over: deposited)
    if test.isReached(by: sum) { return .settled(true) }
    if !test.isReached(by: sum + test.sum(over: pool)) { return .settled(false) }
    let weights = test.weights.filter { pool.contains($0.key) && $0.value > .zero }
    atoms.append(Atom(kind: .weight(test.bar - sum, isStrict: test.isStrict, weights: weights)))
    return .atom(atoms.count - 1)
  }

  /// The number and the pool, where it asks for nothing but so many of some candidates, who are enough.
  ///
  /// The commonest clause: no search is needed.
  var onlyCount: (needed: Int, pool: StateSet)? {
    guard case .atom(let place) = root, case .count(let needed, let pool) = atoms[place].kind else { return nil }
    return (needed, pool)
  }

  /// Whether it holds once these candidates have deposited.
  ///
  /// Linear in its atoms.
  public func holds(over deposits: StateSet) -> Bool {
    root.holds { atoms[$0].holds(over: deposits) }
  }
}

extension Formula.Node {
  func holds(_ atom: (Int) -> Bool) -> Bool {
    switch self {
    case .atom(let place): return atom(place)
    case .settled(let value): return value
    case .both(let parts): return parts.allSatisfy { $0.holds(atom) }
    case .either(let parts): return parts.contains { $0.holds(atom) }
    }
  }

  fileprivate func and(_ other: Formula.Node) -> Formula.Node {
    switch (self, other) {
    case (.settled(true), let rest), (let rest, .settled(true)): return rest
    case (.settled(false), _), (_, .settled(false)): return .settled(false)
    case (.both(let parts), _): return .both(parts + [other])
    default: return .both([self, other])
    }
  }

  fileprivate func or(_ other: Formula.Node) -> Formula.Node {
    switch (self, other) {
    case (.settled(false), let rest), (let rest, .settled(false)): return rest
    case (.settled(true), _), (_, .settled(true)): return .settled(true)
    case (.either(let parts), _): return .either(parts + [other])
    default: return .either([self, other])
    }
  }
}
