// What a treaty's entry into force rests on besides its own acts: the treaties that its clause and its open sets name, and the days on which
// a set of its condition moves. A forecast may read a condition once where nothing of that can change.

import TreatyModel

extension Context {
  /// The treaties that a treaty's condition, floor or open sets name, and those that these rest on in turn; the treaty itself
  /// only where something leads back to it.
  public func treatiesBehind(_ id: TreatyID) -> Set<TreatyID> {
    var found = Set<TreatyID>()
    var next = namedTreaties(of: id)
    while let treaty = next.popFirst() {
      guard found.insert(treaty).inserted else { continue }
      next.formUnion(namedTreaties(of: treaty))
    }
    return found
  }

  /// Whether the condition can read otherwise on a day after the context's, although its own treaty sees no act.
  public func changesLater(_ condition: Condition) -> Bool {
    moves(condition) && changeDays(of: condition).contains { $0 > day }
  }

  private func namedTreaties(of id: TreatyID) -> Set<TreatyID> {
    let treaty = world[id]
    var names = condition(of: treaty).map(treaties(namedIn:)) ?? []
    if case .after(_, _, .entryIntoForce(let floor)?) = treaty.entryIntoForce { names.insert(floor) }
    if let gate = treaty.participation.onlyDepositorsOf { names.insert(gate) }
    let open = [treaty.participation.openTo, treaty.participation.openToSign, treaty.participation.openToAccede]
    for selector in open { names.formUnion(selector.map(treaties(namedIn:)) ?? []) }
    if let parent = treaty.parent { names.insert(parent) }
    return names
  }

  private func treaties(namedIn condition: Condition) -> Set<TreatyID> {
    switch condition {
    case .count(_, let counted): return counted.from.map(treaties(namedIn:)) ?? []
    case .all(let selector), .part(_, let selector), .eachRegion(_, let selector), .named(let selector, _):
      return treaties(namedIn: selector)
    case .each(_, let selectors): return selectors.reduce(into: []) { $0.formUnion(treaties(namedIn: $1)) }
    case .holding(_, _, let from, let within):
      return (from.map(treaties(namedIn:)) ?? []).union(within.map(treaties(namedIn:)) ?? [])
    case .inForce(let treaty), .conditionMet(let treaty): return [treaty]
    case .both(let parts), .either(let parts): return parts.reduce(into: []) { $0.formUnion(treaties(namedIn: $1)) }
    }
  }

  private func treaties(namedIn selector: StateSelector) -> Set<TreatyID> {
    switch selector {
    case .listed, .allStates, .participants, .organisations: return []
    case .group(let group): return world[group].formula.map(treaties(namedIn:)) ?? []
    case .standing(_, let treaty): return [treaty]
    case .union(let parts): return parts.reduce(into: []) { $0.formUnion(treaties(namedIn: $1)) }
    case .intersection(let left, let right), .difference(let left, let right):
      return treaties(namedIn: left).union(treaties(namedIn: right))
    case .region(_, let inner), .fixed(let inner, _): return treaties(namedIn: inner)
    }
  }
}
