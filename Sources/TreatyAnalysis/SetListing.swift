// From vectors of classes to sets in order: every set where they are few, else patterns, their number, and the first sets.

import BigInt
import TreatyModel

/// Lists the minimal completing sets of a game.
struct SetListing {
  let game: Game
  /// The candidates in the order of their names.
  let order: [StateID]
  /// The most sets that are listed.
  let limit: Int

  /// More patterns than this are not written out.
  private static let patternLimit = 10_000
  /// So many sets are written out to find the first of them.
  private static let expansionLimit = 20_000

  /// All minimal sets.
  func all(_ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    if let vectors = try vectors(&effort) { return try extent(of: vectors, &effort) }
    guard let smallest = try game.fewest(&effort) else { return .all([]) }
    return try first(from: smallest, to: game.playerCount, count: nil, &effort)
  }

  /// The minimal sets with the fewest members.
  func fewest(_ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    if let vectors = try vectors(&effort) {
      let smallest = vectors.map { $0.reduce(0, +) }.min()
      return try extent(of: vectors.filter { $0.reduce(0, +) == smallest }, &effort)
    }
    guard let smallest = try game.fewest(&effort) else { return .all([]) }
    var counting = effort
    // Every completing set of that size is minimal.
    let count = try? Coalitions<Tally256>.winning(in: game, &counting)[smallest]
    return try first(from: smallest, to: smallest, count: count, &effort)
  }

  /// The minimal sets of least total weight; the classes of the game have one weight each.
  func least(_ weights: [StateID: Rational], _ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    let values = game.classes.map { weights[$0.members[0]] ?? .zero }
    let unit = Rational.commonUnit(of: values.filter { $0 > .zero })
    let costs = values.compactMap { $0.divided(by: unit)?.wholeNumber }
    let sum = zip(game.classes, costs).reduce((0, false)) { total, pair in
      let (product, first) = pair.0.count.multipliedReportingOverflow(by: pair.1)
      let (sum, second) = total.0.addingReportingOverflow(product)
      return (sum, total.1 || first || second)
    }
    guard costs.count == values.count, !sum.1 else { throw .tooLarge }
    if let vectors = try vectors(&effort) {
      let totals = vectors.map { zip($0, costs).reduce(0) { $0 + $1.0 * $1.1 } }
      let least = totals.min()
      return try extent(of: zip(vectors, totals).filter { $0.1 == least }.map(\.0), &effort)
    }
    guard
      let vectors = try LeastWeight.vectors(of: game, costs: costs, limit: SetListing.patternLimit, effort: &effort)
    else { throw .tooLarge }
    return try extent(of: vectors, &effort)
  }

  /// All minimal vectors, where a part of the effort finds them and they are not too many.
  private func vectors(_ effort: inout Effort) throws(Halt) -> [[Int]]? {
    var part = effort.part(10)
    do throws(Halt) {
      let found = try MinimalVectors.all(of: game, limit: SetListing.patternLimit, effort: &part)
      try effort.spend(part.steps)
      return found
    } catch {
      guard case .outOfSteps = error else { throw error }
      try effort.spend(part.steps)
      return nil
    }
  }

  private func extent(of vectors: [[Int]], _ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    let patterns = vectors.map(pattern).sorted(by: isBefore)
    let count = patterns.reduce(BigInt(0)) { $0 + $1.count }
    if count <= max(limit, SetListing.expansionLimit) {
      let sets = expanded(patterns)
      if sets.count <= limit { return .all(sets) }
      return .many(first: Array(sets.prefix(limit)), patterns: patterns, count: count)
    }
    let sizes = patterns.map(\.size)
    let found = try FirstSets.find(
      in: game, order: order, limit: limit, from: sizes.min() ?? 0, to: sizes.max() ?? 0, effort: &effort)
    return .many(first: found.sets, patterns: patterns, count: count)
  }

  /// The first sets where their patterns are not known.
  private func first(
    from smallest: Int, to largest: Int, count: BigInt?, _ effort: inout Effort
  ) throws(Halt) -> MinimalSets.Extent {
    // One more than is listed tells whether there are more.
    let found = try FirstSets.find(
      in: game, order: order, limit: limit + 1, from: smallest, to: largest, effort: &effort)
    if found.sets.count > limit {
      return .many(first: Array(found.sets.prefix(limit)), patterns: nil, count: count)
    }
    guard let steps = found.stoppedAfter else { return .all(found.sets) }
    return .stopped(first: found.sets, afterSteps: steps)
  }

  // MARK: - Patterns

  private func pattern(_ vector: [Int]) -> MinimalSets.Pattern {
    let parts = zip(game.classes, vector).filter { $0.1 > 0 }.map { members, taken in
      MinimalSets.Part(taken: taken, states: StateSet(members.members))
    }
    return MinimalSets.Pattern(parts: parts)
  }

  private func isBefore(_ left: MinimalSets.Pattern, _ right: MinimalSets.Pattern) -> Bool {
    guard left.size == right.size else { return left.size < right.size }
    func keys(_ pattern: MinimalSets.Pattern) -> [Int] {
      pattern.parts.flatMap { [($0.states.first { _ in true }?.index ?? 0), -$0.taken] }
    }
    return keys(left).lexicographicallyPrecedes(keys(right))
  }

  /// Every set of these patterns, the fewest members first, then by name.
  private func expanded(_ patterns: [MinimalSets.Pattern]) -> [[StateID]] {
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var ranked: [[Int]] = []
    for pattern in patterns {
      var sets: [[Int]] = [[]]
      for part in pattern.parts {
        let choices = combinations(of: part.states.compactMap { rank[$0] }.sorted(), taking: part.taken)
        sets = sets.flatMap { set in choices.map { set + $0 } }
      }
      ranked += sets.map { $0.sorted() }
    }
    ranked.sort { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
    return ranked.map { set in set.map { order[$0] } }
  }

  private func combinations(of items: [Int], taking count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard items.count >= count else { return [] }
    return items.indices.dropLast(count - 1).flatMap { place in
      combinations(of: Array(items[(place + 1)...]), taking: count - 1).map { [items[place]] + $0 }
    }
  }
}
