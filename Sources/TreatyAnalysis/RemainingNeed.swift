// What is left of a condition, part by part: how many more deposits from whom, how much more of a weight. And whether each
// deposit counts alike, so that any so many of those who may still deposit will do.

import TreatyLaw
import TreatyModel

/// What is left of a condition.
public indirect enum RemainingNeed: Sendable {
  /// So many more deposits, from these of the states that may still deposit.
  case deposits(Int, from: StateSet)
  /// So much more of a weight, as a share of its whole; more than that, where the clause wants more.
  case weight(WeightID, share: Rational, isStrict: Bool, from: StateSet)
  /// All of them.
  case all([RemainingNeed])
  /// One of them.
  case any([RemainingNeed])

  /// The states whose deposit counts towards a part.
  public var helpful: StateSet {
    switch self {
    case .deposits(_, let states), .weight(_, _, _, let states): states
    case .all(let parts), .any(let parts): parts.reduce(into: StateSet()) { $0 = $0.union($1.helpful) }
    }
  }

  /// How many deposits it takes, where that is the same whichever they are and each counts once; `nil` where it is not.
  public var fixedNumber: Int? {
    switch self {
    case .deposits(let count, _): return count
    case .weight, .any: return nil
    case .all(let parts):
      var (sum, seen) = (0, StateSet())
      for part in parts {
        guard case .deposits(let count, let states) = part, states.intersection(seen).isEmpty else { return nil }
        (sum, seen) = (sum + count, seen.union(states))
      }
      return sum
    }
  }
}

extension Requirement {
  /// What is left of the condition; `nil` where nothing is, or where a number or event that it needs is not known.
  public var remainingNeed: RemainingNeed? {
    guard case .open = outcome, let condition, condition.unknownPart == nil else { return nil }
    return left(of: condition)
  }

  /// Whether a deposit counts towards those of some states.
  private func brings(_ candidate: StateID, to states: StateSet) -> Bool {
    !asMembers.counted([candidate]).intersection(states).subtracting(counted).isEmpty
  }

  private func left(of condition: ResolvedCondition) -> RemainingNeed? {
    let candidates = StateSet(candidates.keys)
    switch condition {
    case .atLeast(let count, let states):
      let missing = count - counted.intersection(states).count
      return missing <= 0 ? nil : .deposits(missing, from: StateSet(candidates.filter { brings($0, to: states) }))
    case .holding(let test):
      let sum = test.sum(over: counted)
      guard !test.isReached(by: sum), let share = (test.bar - sum).divided(by: test.whole) else { return nil }
      let holders = StateSet(candidates.filter { test.sum(over: asMembers.counted([$0])) > .zero })
      return .weight(test.weight, share: share, isStrict: test.isStrict, from: holders)
    case .settled(let isMet):
      return isMet ? nil : .any([])
    case .unknown:
      return .any([])
    case .both(let parts):
      let left = parts.compactMap(left(of:))
      return left.count > 1 ? .all(left) : left.first
    case .either(let parts):
      var open: [RemainingNeed] = []
      for part in parts {
        guard let left = left(of: part) else { return nil }
        if case .any(let ways) = left, ways.isEmpty { continue }
        open.append(left)
      }
      return open.count == 1 ? open.first : .any(open)
    }
  }

  /// Whether any so many of those who may still deposit meet the condition, whichever they are.
  ///
  /// Linear in them for each part.
  public func isMet(byAny count: Int) -> Bool {
    // Those of an organisation and of its members are not one more each.
    guard !hasOrganisationsInReach else { return false }
    return condition.map { isMet($0, byAny: count) } ?? false
  }

  private func isMet(_ condition: ResolvedCondition, byAny count: Int) -> Bool {
    let candidates = StateSet(candidates.keys)
    switch condition {
    case .atLeast(let needed, let states):
      let others = candidates.subtracting(states).count
      return counted.intersection(states).count + max(0, count - others) >= needed
    case .holding(let test):
      let least = candidates.map { test.weights[$0] ?? .zero }.sorted().prefix(count)
      return test.isReached(by: least.reduce(test.sum(over: counted)) { $0 + $1 })
    case .settled(let isMet): return isMet
    case .unknown: return false
    case .both(let parts): return parts.allSatisfy { isMet($0, byAny: count) }
    case .either(let parts): return parts.contains { isMet($0, byAny: count) }
    }
  }

  /// The states of which one deposit alone meets the condition.
  public var enoughAlone: StateSet {
    guard let condition else { return [] }
    return StateSet(candidates.keys.filter { condition.holds(over: counted.union(asMembers.counted([$0]))) == true })
  }
}
