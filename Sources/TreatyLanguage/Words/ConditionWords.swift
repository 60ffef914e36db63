// Conditions and sets of states in the words of the language.

import TreatyModel

extension ClauseWords {
  /// `55 deposits and deposits holding at least 55% of paris-ghg`.
  public func words(for condition: Condition) -> String {
    switch condition {
    case .count(let count, let counting): return words(for: counting, count)
    case .all(let set): return "deposits from all of \(primary(set))"
    case .part(let threshold, let set): return "deposits from \(words(for: threshold)) of \(primary(set))"
    case .each(let count, let sets):
      return "deposits from at least \(count) of each \(sets.map(primary).joined(separator: ", "))"
    case .eachRegion(let count, let set): return "deposits from at least \(count) of each region of \(primary(set))"
    case .named(let set, let others): return "deposits from all of \(primary(set)) and \(others) other deposits"
    case .holding(let threshold, let weight, let from, let within):
      let from = from.map { " from \(primary($0))" } ?? ""
      let within = within.map { " within \(primary($0))" } ?? ""
      return "deposits\(from) holding \(words(for: threshold)) of \(world.key(of: weight))\(within)"
    case .inForce(let treaty): return "\(world.key(of: treaty)) is in force"
    case .conditionMet(let treaty): return "the condition of \(world.key(of: treaty)) is met"
    case .both(let parts): return parts.map(part).joined(separator: " and ")
    case .either(let parts): return parts.map(part).joined(separator: " or ")
    }
  }

  private func words(for counting: CountedDeposits, _ count: Int) -> String {
    var words = counted(count, "deposit")
    if let instruments = counting.instruments {
      // In the order in which treaties name them, since a set has none.
      let nouns = Verb.allCases.filter(instruments.contains).map(\.noun)
      words += " of " + list(nouns, "or")
    }
    if let from = counting.from { words += " from \(primary(from))" }
    return counting.statesOnly ? words + " by states" : words
  }

  private func words(for threshold: Threshold) -> String {
    let most = threshold.isStrict ? "more than " : "at least "
    guard threshold.isShare else { return most + threshold.amount.description }
    if threshold.isStrict, threshold.amount == Rational(1, over: 2) { return "more than half" }
    return most + threshold.amount.shareInWords
  }

  /// A condition as a part of a larger one: in brackets where it is itself joined.
  private func part(_ condition: Condition) -> String {
    switch condition {
    case .both, .either: return "(\(words(for: condition)))"
    default: return words(for: condition)
    }
  }

  /// A set in words: `states`, `asean but not Myanmar`.
  public func words(for set: StateSelector) -> String {
    switch set {
    case .listed(let states):
      return states.count == 1 ? names(states) : "(\(names(states)))"
    case .allStates: return "states"
    case .participants: return "participants"
    case .organisations(.every): return "regional organisations"
    case .organisations(.withMemberThatHasSigned): return "regional organisations with a member that has signed"
    case .group(let group): return world.key(of: group)
    case .standing(let standing, let treaty): return "\(words(for: standing)) of \(world.key(of: treaty))"
    case .union(let sets): return sets.map(primary).joined(separator: ", ")
    case .intersection(let left, let right): return "\(primary(left)) within \(primary(right))"
    case .difference(let left, let right): return "\(primary(left)) but not \(primary(right))"
    case .region(let region, let set): return "\(primary(set)) where region = \(region)"
    case .fixed(let set, let day): return "\(words(for: set)) as of \(day)"
    }
  }

  /// A set where the grammar wants a single thing: in brackets unless it is one.
  private func primary(_ set: StateSelector) -> String {
    switch set {
    case .listed, .allStates, .participants, .organisations, .group, .standing: return words(for: set)
    case .union, .intersection, .difference, .region, .fixed: return "(\(words(for: set)))"
    }
  }

  private func names(_ states: StateSet) -> String {
    states.map { world[$0].name }.joined(separator: ", ")
  }

  private func words(for standing: Standing) -> String {
    switch standing {
    case .parties: return "parties"
    case .signatories: return "signatories"
    case .allSignatories: return "all signatories"
    case .depositors: return "depositors"
    case .contractingStates: return "contracting states"
    case .eligible: return "eligible states"
    }
  }
}
