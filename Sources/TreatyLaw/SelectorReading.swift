// Reading a set on a day: `states`, a group, the parties of a treaty. Sets of standing leave out the states that do not
// exist on that day; where an act's day is known only between bounds, some members are only possible.

import TreatyModel

extension Context {
  /// The states that a selector means on the context's day.
  public func states(_ selector: StateSelector) -> KnownSet {
    switch selector {
    case .listed(let states):
      return KnownSet(states)
    case .allStates:
      return KnownSet(world.states { $0.isUnderAllStatesFormula && $0.exists(on: day) })
    case .participants:
      return KnownSet(StateSet(world.stateIDs))
    case .organisations:
      return KnownSet(world.states { $0.isRegionalOrganisation && $0.exists(on: day) })
    case .group(let group):
      return members(of: group)
    case .standing(let standing, let treaty):
      return standingSet(standing, to: treaty)
    case .union(let parts):
      return parts.reduce(KnownSet([])) { $0.union(states($1)) }
    case .intersection(let left, let right):
      return states(left).intersection(states(right))
    case .difference(let left, let right):
      return states(left).subtracting(states(right))
    case .region(let region, let inner):
      let all = states(inner)
      let inRegion = KnownSet(world.states { $0.region == region })
      return all.intersection(inRegion)
    case .fixed(let inner, let day):
      return on(day).states(inner)
    }
  }

  /// The members of a group on the context's day.
  public func members(of id: GroupID) -> KnownSet {
    let group = world[id]
    let listed = KnownSet(group.listedMembers(on: day))
    guard let formula = group.formula else { return listed }
    return listed.union(states(formula))
  }

  /// The days after which the set may differ, so that a condition on it is tested again: days of membership, of a
  /// state's existence, and all days of another treaty's acts and their effects.
  func changeDays(of selector: StateSelector) -> Set<Day> {
    switch selector {
    case .listed, .participants, .fixed:
      return []
    case .allStates, .organisations:
      return Set(world.states.flatMap { [$0.existsFrom, $0.existsUntil].compactMap { $0 } })
    case .group(let id):
      let group = world[id]
      let dates = group.memberships.flatMap { [$0.since, $0.until].compactMap { $0 } }
      return Set(dates).union(group.formula.map(changeDays) ?? [])
    case .standing(_, let treaty):
      return history(of: treaty).changeDays
    case .union(let parts):
      return parts.reduce(into: []) { $0.formUnion(changeDays(of: $1)) }
    case .intersection(let left, let right), .difference(let left, let right):
      return changeDays(of: left).union(changeDays(of: right))
    case .region(_, let inner):
      return changeDays(of: inner)
    }
  }

  /// Whether the set may differ from day to day without an act of the treaty that names it.
  public func moves(_ selector: StateSelector) -> Bool {
    switch selector {
    case .listed, .participants, .fixed: return false
    case .allStates, .organisations, .standing: return true
    case .group(let id): return world[id].isDated || (world[id].formula.map(moves) ?? false)
    case .union(let parts): return parts.contains(where: moves)
    case .intersection(let left, let right), .difference(let left, let right): return moves(left) || moves(right)
    case .region(_, let inner): return moves(inner)
    }
  }
}
