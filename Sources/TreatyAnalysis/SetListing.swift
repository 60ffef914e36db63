// From vectors of classes to sets in order: every set where they are few, else patterns, their number, and the first sets.

import BigInt
import TreatyModel

/// Lists the minimal completing sets of a game.
struct SetListing {
  let game: Game
  /// The candidates in the order of their names.
  let order: [StateID]
  /// How many sets are listed.
  let listed: MinimalSets.Listed
  /// How far each way to the sets of least weight goes.
  var limits = LeastWeightLimits(vectors: SetListing.patternLimit)

  /// More patterns than this are not written out.
  private static let patternLimit = 10_000
  /// So many sets are written out to find the first of them.
  private static let expansionLimit = 20_000
  /// The most steps of the search for all vectors, after which another way is taken.
  private static let vectorSteps = 2_000_000
  /// The most steps of the search for the first sets.
  private static let firstSteps = 5_000_000
  /// The most steps of counting sets that are not gone through.
  private static let countSteps = 300_000_000

  /// All minimal sets.
  func all(_ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    switch try vectors(&effort) {
    case .all(let vectors): return try extent(of: vectors, &effort)
    case .tooMany:
      let exact = try counted(&effort).map(MinimalSets.Count.exactly)
      return try first(to: game.playerCount, count: exact ?? .moreThan(SetListing.patternLimit), &effort)
    case .stopped:
      let exact = try counted(&effort).map(MinimalSets.Count.exactly)
      return try first(to: game.playerCount, count: exact, &effort)
    }
  }

  /// The number of all minimal sets, where it is counted without going through them.
  private func counted(_ effort: inout Effort) throws(Halt) -> BigInt? {
    var part = effort.part(of: SetListing.countSteps)
    let count = try MinimalSetCount.count(in: game, effort: &part)
    try effort.spend(part.steps)
    return count
  }

  /// The minimal sets with the fewest members.
  func fewest(_ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    if case .all(let vectors) = try vectors(&effort) {
      let smallest = vectors.map { $0.reduce(0, +) }.min()
      return try extent(of: vectors.filter { $0.reduce(0, +) == smallest }, &effort)
    }
    guard let smallest = try game.fewest(&effort) else { return .all([]) }
    // Every completing set of that size is minimal, so that they are the winning coalitions of that size.
    let count = try winning(of: smallest, &effort)
    let found = try first(to: smallest, count: count.map(MinimalSets.Count.exactly), &effort)
    guard found.isIncomplete, let byWeight = try fewestByWeight(smallest, &effort) else { return found }
    return byWeight
  }

  /// The smallest sets as those of least weight, each state weighing the same, where trying one by one did not find them all.
  private func fewestByWeight(_ smallest: Int, _ effort: inout Effort) throws(Halt) -> MinimalSets.Extent? {
    guard
      let found = try LeastWeightSearch.find(
        in: game, costs: game.classes.map { _ in 1 }, order: order, listed: listed, limits, &effort)
    else { return nil }
    guard case .best(let vector, _) = found else { return try extent(of: found, .one, &effort) }
    // That no set is smaller is known from the search for the number.
    let set = firstSet(of: vector)
    return set.count == smallest ? .someOfLeast([set], count: nil, afterSteps: effort.steps) : nil
  }

  /// The number of winning coalitions of a size, where a part of the effort counts them.
  private func winning(of size: Int, _ effort: inout Effort) throws(Halt) -> BigInt? {
    var part = effort.part(of: SetListing.countSteps)
    var count: BigInt?
    do throws(Halt) {
      count = try Coalitions<Wrapping256>.winning(in: game, &part)[size]
    } catch {
      if error == .interrupted { throw error }
    }
    try effort.spend(part.steps)
    return count
  }

  /// The minimal sets of least total weight; the classes of the game have one weight each.
  func least(_ weights: [StateID: Rational], _ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    let values = game.classes.map { weights[$0.members[0]] ?? .zero }
    let idle = values.indices.filter { values[$0] == .zero }
    let free = game.keeping(idle)
    if free.holds(free.totals) {
      // Those who weigh nothing are enough.
      return try SetListing(game: free, order: order, listed: listed, limits: limits).all(&effort)
    }
    let unit = Rational.commonUnit(of: values.filter { $0 > .zero })
    if let costs = wholeNumbers(values, in: unit),
      let found = try LeastWeightSearch.find(
        in: game, costs: costs, order: order, listed: listed, limits, &effort)
    {
      return try extent(of: found, unit, &effort)
    }
    // Numbers of more digits than a machine word has.
    guard case .all(let vectors) = try vectors(&effort) else { throw .tooLarge }
    try effort.spend(vectors.count * values.count)
    let totals = vectors.map { zip($0, values).reduce(Rational.zero) { $0 + Rational($1.0) * $1.1 } }
    let least = totals.min()
    return try extent(of: zip(vectors, totals).filter { $0.1 == least }.map(\.0), &effort)
  }

  /// The values in a unit of which each is a whole multiple; `nil` where all states together have more than floating point tells apart.
  private func wholeNumbers(_ values: [Rational], in unit: Rational) -> [Int]? {
    let costs = values.compactMap { $0.divided(by: unit)?.wholeNumber }
    let sum = zip(game.classes, costs).reduce(Rational.zero) { $0 + Rational($1.0.count) * Rational($1.1) }
    return costs.count == values.count && sum < Rational(1 << 52) ? costs : nil
  }

  private func extent(
    of found: LeastWeight, _ unit: Rational, _ effort: inout Effort
  ) throws(Halt) -> MinimalSets.Extent {
    switch found {
    case .all(let vectors): return try extent(of: vectors, &effort)
    case .many(let first, let count):
      if let count, count <= BigInt(listed.most), first.count >= Int(clamping: count) { return .all(first) }
      if let count { return .many(first: Array(first.prefix(listed.examples)), patterns: nil, count: .exactly(count)) }
      guard first.count > listed.most else { return .someOfLeast(first, count: nil, afterSteps: effort.steps) }
      return .many(
        first: Array(first.prefix(listed.examples)), patterns: nil, count: .moreThan(listed.most))
    case .examples(let vectors, let count):
      try effort.spend(vectors.count * (game.playerCount + order.count))
      let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
      let sets = vectors.map { vector in firstSet(of: vector).compactMap { rank[$0] } }
        .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
      return .someOfLeast(
        sets.prefix(listed.examples).map { set in set.map { order[$0] } }, count: count, afterSteps: effort.steps)
    case .best(let vector, let noneBelow):
      return .best(firstSet(of: vector), noneBelow: Rational(noneBelow) * unit, afterSteps: effort.steps)
    }
  }

  /// The first set of a vector by the names of its states.
  private func firstSet(of vector: [Int]) -> [StateID] {
    var left = vector
    var places: [StateID: Int] = [:]
    for (place, members) in game.classes.enumerated() {
      for state in members.members { places[state] = place }
    }
    return order.filter { state in
      guard let place = places[state], left[place] > 0 else { return false }
      left[place] -= 1
      return true
    }
  }

  /// All minimal vectors, where a part of the effort finds them and they are not too many.
  private func vectors(_ effort: inout Effort) throws(Halt) -> MinimalVectors.Result {
    var part = effort.part(of: SetListing.vectorSteps)
    let result = try MinimalVectors.find(in: game, limit: SetListing.patternLimit, effort: &part)
    try effort.spend(part.steps)
    return result
  }

  private func extent(of vectors: [[Int]], _ effort: inout Effort) throws(Halt) -> MinimalSets.Extent {
    let patterns = vectors.map(pattern).sorted(by: isBefore)
    try effort.spend(patterns.reduce(0) { $0 + $1.parts.count })
    let binomials = Binomials(upTo: game.playerCount)
    let counts = patterns.map { $0.count(by: binomials) }
    let count = counts.reduce(0, +)
    if count <= max(listed.most, SetListing.expansionLimit) {
      try effort.spend(zip(patterns, counts).reduce(0) { $0 + ($1.0.size + 1) * Int(clamping: $1.1) })
      let sets = expanded(patterns)
      if sets.count <= listed.most { return .all(sets) }
      return .many(first: Array(sets.prefix(listed.examples)), patterns: patterns, count: .exactly(count))
    }
    let first = try FirstSetsOfPatterns.find(
      vectors, of: game, order: order, limit: listed.examples, effort: &effort)
    return .many(first: first, patterns: patterns, count: .exactly(count))
  }

  /// The first sets where their patterns are not known; `count` where it is known that they are many.
  private func first(
    to largest: Int, count: MinimalSets.Count?, _ effort: inout Effort
  ) throws(Halt) -> MinimalSets.Extent {
    guard let smallest = try game.fewest(&effort) else { return .all([]) }
    let isMany: Bool
    switch count {
    case .exactly(let number)?: isMany = number > listed.most
    case .moreThan(let number)?: isMany = number >= listed.most
    case nil: isMany = false
    }
    if isMany, let count {
      return .many(
        first: try first(listed.examples, from: smallest, to: largest, &effort).sets, patterns: nil, count: count)
    }
    // One more than is listed tells whether there are more.
    let found = try first(listed.most + 1, from: smallest, to: largest, &effort)
    if found.sets.count > listed.most {
      return .many(
        first: Array(found.sets.prefix(listed.examples)), patterns: nil, count: count ?? .moreThan(listed.most))
    }
    guard let steps = found.stoppedAfter else { return .all(found.sets) }
    return .stopped(first: found.sets, afterSteps: steps)
  }

  private func first(
    _ limit: Int, from smallest: Int, to largest: Int, _ effort: inout Effort
  ) throws(Halt) -> (sets: [[StateID]], stoppedAfter: Int?) {
    var part = effort.part(of: SetListing.firstSteps)
    let found = try FirstSets.find(in: game, order: order, limit: limit, from: smallest, to: largest, effort: &part)
    try effort.spend(part.steps)
    return found
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
