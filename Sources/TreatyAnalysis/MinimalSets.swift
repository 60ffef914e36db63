// The minimal completing sets of a condition, or the minimal sets that block it: listed where they are few, else in symbols, as
// so many of these and so many of those, with their exact number and the first of them.

import BigInt
import TreatyModel

/// Minimal sets: all of them, or what can be said of many.
public struct MinimalSets: Hashable, Sendable {
  /// Any so many of these states.
  public struct Part: Hashable, Sendable {
    /// How many.
    public let taken: Int
    /// Of which states: one is as good as another.
    public let states: StateSet
  }

  /// Any choice of so many of each of these: `any 3 of G and any 2 of H`.
  public struct Pattern: Hashable, Sendable {
    /// Its parts, which share no state.
    public let parts: [Part]

    /// The number of states in each of its sets.
    public var size: Int { parts.reduce(0) { $0 + $1.taken } }

    /// The number of its sets.
    public var count: BigInt { count(by: Binomials(upTo: parts.map(\.states.count).max() ?? 0)) }

    /// The number of its sets, by binomials up to its largest part.
    func count(by binomials: Binomials) -> BigInt {
      parts.reduce(1) { $0 * binomials.choose($1.taken, of: $1.states.count) }
    }
  }

  /// How much is known of them.
  public enum Extent: Hashable, Sendable {
    /// These are all, the fewest members first, then by name.
    case all([[StateID]])
    /// There are more than are listed: the first of them, and in symbols all where their patterns are known.
    case many(first: [[StateID]], patterns: [Pattern]?, count: Count)
    /// The search was stopped after so many steps; these were found, and there may be more.
    case stopped(first: [[StateID]], afterSteps: Int)
    /// The least weight, or the fewest states, are known, and some of the sets that have it, the fewest members first, then by name; how many
    /// there are in all, where they were counted.
    case someOfLeast([[StateID]], count: BigInt?, afterSteps: Int)
    /// The least weight was not found in so many steps: the lightest set that was, and the weight below which there is none.
    case best([StateID], noneBelow: Rational, afterSteps: Int)
  }

  /// How many there are.
  public enum Count: Hashable, Sendable {
    case exactly(BigInt)
    case moreThan(Int)
  }

  /// How many sets are listed.
  public struct Listed: Hashable, Sendable {
    /// The most that are listed as all.
    public let most: Int
    /// The most that are given as the first of more.
    public let examples: Int

    /// So many at most, and so many examples of more.
    public init(most: Int, examples: Int) {
      self.most = most
      self.examples = examples
    }
  }

  /// How much is known of them.
  public let extent: Extent

  /// Exactly how many there are, where that is known.
  public var count: BigInt? {
    switch extent {
    case .all(let sets): return BigInt(sets.count)
    case .many(_, _, .exactly(let count)): return count
    case .someOfLeast(_, let count, _): return count
    case .many(_, _, .moreThan), .stopped, .best: return nil
    }
  }

  /// The first of them, in order.
  public var first: [[StateID]] {
    switch extent {
    case .all(let sets), .many(let sets, _, _), .stopped(let sets, _), .someOfLeast(let sets, _, _): return sets
    case .best(let set, _, _): return [set]
    }
  }
}

extension MinimalSets.Extent {
  /// Whether a search was stopped before it had found all that are to be shown.
  var isIncomplete: Bool {
    switch self {
    case .all: false
    case .many(let first, let patterns, _): first.isEmpty && patterns == nil
    case .stopped, .someOfLeast, .best: true
    }
  }
}

/// Which of the minimal sets are asked for.
public enum MinimalSetsWanted: Sendable {
  /// All of them.
  case all
  /// Those with the fewest members.
  case fewest
  /// Those of least total weight.
  case least([StateID: Rational])
}

extension Formula {
  /// The minimal sets of candidates that complete the condition.
  ///
  /// - Parameters:
  ///   - order: the candidates in the order of their names.
  ///   - listed: how many sets are listed.
  public func minimalCompletingSets(
    _ wanted: MinimalSetsWanted = .all, order: [StateID], listed: MinimalSets.Listed, effort: inout Effort
  ) throws(Halt) -> MinimalSets {
    try minimalSets(wanted, blocking: false, order, listed, &effort)
  }

  /// The minimal sets of candidates without which the condition cannot be met.
  ///
  /// - Parameters:
  ///   - order: the candidates in the order of their names.
  ///   - listed: how many sets are listed.
  public func minimalBlockingSets(
    order: [StateID], listed: MinimalSets.Listed, effort: inout Effort
  ) throws(Halt) -> MinimalSets {
    try minimalSets(.all, blocking: true, order, listed, &effort)
  }

  /// The number of states in a smallest set without which the condition cannot be met.
  public func fewestToBlock(effort: inout Effort) throws(Halt) -> DepositsNeeded {
    if case .settled(let holds) = root { return holds ? .impossible : .number(0) }
    guard let game = try Game(self, &effort) else { throw .tooLarge }
    return try game.dual.fewest(&effort).map(DepositsNeeded.number) ?? .impossible
  }

  /// Whether a set is one of the minimal completing sets, or of the minimal blocking ones.
  public func isMinimal(_ set: StateSet, blocking: Bool) -> Bool {
    let completes = { (chosen: StateSet) in
      blocking ? !holds(over: candidates.subtracting(chosen)) : holds(over: chosen)
    }
    return set.isSubset(of: candidates) && completes(set) && set.allSatisfy { !completes(set.without($0)) }
  }

  private func minimalSets(
    _ wanted: MinimalSetsWanted, blocking: Bool, _ order: [StateID], _ listed: MinimalSets.Listed,
    _ effort: inout Effort
  ) throws(Halt) -> MinimalSets {
    if case .settled(let holds) = root { return MinimalSets(extent: .all(holds != blocking ? [[]] : [])) }
    let weights: [StateID: Rational]
    if case .least(let values) = wanted { weights = values } else { weights = [:] }
    guard let keyed = try Game(self, keyedBy: { weights[$0] ?? .zero }, &effort) else { throw .tooLarge }
    let listing = SetListing(game: blocking ? keyed.dual : keyed, order: order, listed: listed)
    switch wanted {
    case .all: return MinimalSets(extent: try listing.all(&effort))
    case .fewest: return MinimalSets(extent: try listing.fewest(&effort))
    case .least: return MinimalSets(extent: try listing.least(weights, &effort))
    }
  }
}
