// Sets that are too many to list: what is known of them all, and a test of each.

import BigInt
import TreatyAnalysis
import TreatyModel

/// The minimal completing or blocking sets of a condition, where they are too many to list.
public struct ManySets: Hashable, Sendable {
  private let formula: Formula
  private let isBlocking: Bool
  private let sets: MinimalSets

  /// The sets that `sets` tells of.
  init(_ sets: MinimalSets, of formula: Formula, isBlocking: Bool) {
    self.sets = sets
    self.formula = formula
    self.isBlocking = isBlocking
  }

  /// How many there are, where that is known.
  public var count: BigInt? { sets.count }

  /// The number of them, or more than how many there are, in words.
  var countInWords: String {
    switch sets.extent {
    case .all(let sets): "\(sets.count)"
    case .many(_, _, .exactly(let count)): "\(count)"
    case .many(_, _, .moreThan(let least)): "more than \(least)"
    case .someOfLeast(_, let count?, _): "\(count)"
    case .stopped(let sets, _), .someOfLeast(let sets, nil, _): "at least \(sets.count)"
    case .best: "at least 1"
    }
  }

  /// The first of them: the fewest members first, then by name.
  public var first: [[StateID]] { sets.first }

  /// All of them in symbols, where that was worked out.
  public var patterns: [MinimalSets.Pattern]? {
    if case .many(_, let patterns, _) = sets.extent { return patterns }
    return nil
  }

  /// Whether a set is one of them.
  public func contains(_ set: StateSet) -> Bool {
    formula.isMinimal(set, blocking: isBlocking)
  }
}
