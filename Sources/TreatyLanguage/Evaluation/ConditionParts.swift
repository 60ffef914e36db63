// What a condition names: the sets whose deposits it counts, the weights that it asks a share of.

import TreatyModel

extension TreatyModel.Condition {
  /// The weights that it asks a share or amount of.
  var weights: [WeightID] {
    switch self {
    case .holding(_, let weight, _, _): return [weight]
    case .both(let parts), .either(let parts): return parts.flatMap(\.weights)
    case .count, .all, .part, .each, .eachRegion, .named, .inForce, .conditionMet: return []
    }
  }

  /// The sets of states that it names.
  var selectors: [StateSelector] {
    switch self {
    case .count(_, let counted): return [counted.from].compactMap { $0 }
    case .all(let set), .part(_, let set), .eachRegion(_, let set), .named(let set, _): return [set]
    case .each(_, let sets): return sets
    case .holding(_, _, let from, let within): return [from, within].compactMap { $0 }
    case .both(let parts), .either(let parts): return parts.flatMap(\.selectors)
    case .inForce, .conditionMet: return []
    }
  }
}
