// From a clause's condition to the same condition with its sets read on a day. Each form of the catalogue stands once.

import TreatyModel

extension Context {
  /// The condition with its sets read on the context's day.
  ///
  /// `uncounted` gives, for a restriction to some instruments, the states whose deposit is or would be of another kind.
  public func resolve(_ condition: Condition, uncounted: (Set<Verb>) -> StateSet) -> ResolvedCondition {
    switch condition {
    case .count(let count, let counted):
      var pool = counted.from.map { states($0).certain } ?? everyone
      if let instruments = counted.instruments { pool = pool.subtracting(uncounted(instruments)) }
      if counted.statesOnly { pool = StateSet(pool.filter { !world.isRegionalOrganisation($0) }) }
      return .atLeast(count, of: pool)
    case .all(let selector):
      let pool = states(selector).certain
      return .atLeast(pool.count, of: pool)
    case .part(let threshold, let selector):
      let pool = states(selector).certain
      return .atLeast(leastNumber(for: threshold, of: pool.count), of: pool)
    case .each(let count, let selectors):
      return .both(selectors.map { .atLeast(count, of: states($0).certain) })
    case .eachRegion(let count, let selector):
      let pool = states(selector).certain
      let regions = Set(pool.compactMap { world[$0].region }).sorted()
      return .both(regions.map { region in .atLeast(count, of: StateSet(pool.filter { world[$0].region == region })) })
    case .named(let selector, let others):
      let pool = states(selector).certain
      return .both([.atLeast(pool.count, of: pool), .atLeast(others, of: everyone.subtracting(pool))])
    case .holding(let threshold, let weight, let from, let within):
      return holding(threshold, weight, from: from, within: within)
    case .inForce(let treaty):
      return history(of: treaty).isInForce(on: day).map(ResolvedCondition.settled)
        ?? .unknown("whether \(world.key(of: treaty)) is in force")
    case .conditionMet(let treaty):
      return history(of: treaty).isTriggered(by: day).map(ResolvedCondition.settled)
        ?? .unknown("whether the condition of \(world.key(of: treaty)) is met")
    case .both(let parts):
      return .both(parts.map { resolve($0, uncounted: uncounted) })
    case .either(let parts):
      return .either(parts.map { resolve($0, uncounted: uncounted) })
    }
  }

  private var everyone: StateSet { StateSet(world.stateIDs) }

  /// The least whole number that reaches a threshold out of so many: 7/8 of 125 is 110.
  private func leastNumber(for threshold: Threshold, of whole: Int) -> Int {
    let bar = threshold.isShare ? threshold.amount * Rational(whole) : threshold.amount
    guard threshold.isStrict else { return bar.roundedUp ?? Int.max }
    return bar.roundedDown.map { $0 == Int.max ? $0 : $0 + 1 } ?? Int.max
  }

  private func holding(
    _ threshold: Threshold, _ id: WeightID, from: StateSelector?, within: StateSelector?
  ) -> ResolvedCondition {
    let weight = world[id]
    guard weight.isKnown else { return .unknown("the numbers of \(weight.key)") }
    var weights = weight.values
    var whole = weight.total
    if let within {
      let pool = states(within).certain
      weights = weights.filter { pool.contains($0.key) }
      whole = weight.sum(over: pool)
    }
    if let from {
      let pool = states(from).certain
      weights = weights.filter { pool.contains($0.key) }
    }
    let bar = threshold.isShare ? threshold.amount * whole : threshold.amount
    return .holding(
      WeightTest(weights: weights, bar: bar, isStrict: threshold.isStrict, whole: whole, weight: id))
  }

  /// The days on which the condition may change although this treaty sees no act.
  func changeDays(of condition: Condition) -> Set<Day> {
    switch condition {
    case .count(_, let counted):
      return counted.from.map(changeDays) ?? []
    case .all(let selector), .part(_, let selector), .eachRegion(_, let selector), .named(let selector, _):
      return changeDays(of: selector)
    case .each(_, let selectors):
      return selectors.reduce(into: []) { $0.formUnion(changeDays(of: $1)) }
    case .holding(_, _, let from, let within):
      return (from.map(changeDays) ?? []).union(within.map(changeDays) ?? [])
    case .inForce(let treaty), .conditionMet(let treaty):
      return history(of: treaty).changeDays
    case .both(let parts), .either(let parts):
      return parts.reduce(into: []) { $0.formUnion(changeDays(of: $1)) }
    }
  }

  /// Whether its sets or the treaties that it names can change while this treaty sees no act.
  func moves(_ condition: Condition) -> Bool {
    switch condition {
    case .count(_, let counted): return counted.from.map(moves) ?? false
    case .all(let selector), .part(_, let selector), .eachRegion(_, let selector), .named(let selector, _):
      return moves(selector)
    case .each(_, let selectors): return selectors.contains(where: moves)
    case .holding(_, _, let from, let within): return (from.map(moves) ?? false) || (within.map(moves) ?? false)
    case .inForce, .conditionMet: return true
    case .both(let parts), .either(let parts): return parts.contains(where: moves)
    }
  }
}

extension Condition {
  /// Whether it counts some instruments only.
  public var countsSomeInstruments: Bool {
    switch self {
    case .count(_, let counted): return counted.instruments != nil
    case .both(let parts), .either(let parts): return parts.contains(where: \.countsSomeInstruments)
    case .all, .part, .each, .eachRegion, .named, .holding, .inForce, .conditionMet: return false
    }
  }
}

extension Condition {
  /// Whether it names another treaty's entry into force or condition, whose day may be known ahead.
  var dependsOnTreaty: Bool {
    switch self {
    case .inForce, .conditionMet: return true
    case .both(let parts), .either(let parts): return parts.contains(where: \.dependsOnTreaty)
    case .count, .all, .part, .each, .eachRegion, .named, .holding: return false
    }
  }
}
