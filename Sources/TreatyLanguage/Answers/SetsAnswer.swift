// The answer to `how can T enter into force` and `who can block T` in words: few sets one by one, many in symbols.

import BigInt
import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// Sets that complete or block, as they are shown.
public struct SetsAnswer: Sendable {
  /// What the sets are, in a sentence.
  public let headline: String
  /// All of them in symbols: `any 38 of the 191 states that may still deposit`; empty where they are listed.
  public let patterns: [String]
  /// The sets that are listed; the first of them where they are many.
  public let sets: [[StateID]]
  /// How many more there are, in words; nothing where all are there.
  public let more: String?

  /// Sets as they are shown.
  public init(headline: String, patterns: [String] = [], sets: [[StateID]] = [], more: String? = nil) {
    self.headline = headline
    self.patterns = patterns
    self.sets = sets
    self.more = more
  }
}

/// What is asked of the sets.
enum SetsPurpose {
  case completing, blocking

  /// `ways to complete the condition of ctbt`.
  func words(for key: String, _ count: Int) -> String {
    switch self {
    case .completing: "\(counted(count, "way")) to complete the condition of \(key), each with no state too many"
    case .blocking:
      "\(counted(count, "set")) of states that can block \(key) by not depositing, each with no state too many"
    }
  }

  static func states(_ count: Int) -> String { counted(count, "state") }
}

extension Context {
  /// More patterns than these are not shown.
  private static let patternsShown = 12
  /// So many sets stand as examples.
  private static let examplesShown = 10

  /// The words for sets of a requirement's candidates.
  func answer(_ sets: MinimalSets, _ purpose: SetsPurpose, _ requirement: Requirement) -> SetsAnswer {
    let key = world.key(of: requirement.treaty)
    switch sets.extent {
    case .all(let all):
      if all.count == 1, let only = all.first {
        return SetsAnswer(headline: headline(ofOnlySet: only.count, key, purpose), sets: all)
      }
      if all.count > 1, all.allSatisfy({ $0.count == 1 }) {
        return SetsAnswer(
          headline: purpose == .completing
            ? "each of these \(all.count) states alone completes the condition of \(key)"
            : "each of these \(all.count) states alone can block \(key) by not depositing", sets: all)
      }
      return SetsAnswer(headline: purpose.words(for: key, all.count) + sizes(all), sets: all)
    case .many(let first, let patterns, let count):
      return many(first, patterns, count, purpose, requirement)
    case .stopped(let first, let steps):
      return SetsAnswer(
        headline: "the search was stopped after \(steps) steps; these were found, and there may be more", sets: first)
    }
  }

  private func headline(ofOnlySet count: Int, _ key: String, _ purpose: SetsPurpose) -> String {
    switch (purpose, count) {
    case (.completing, 1): return "one way only to complete the condition of \(key): a deposit of this state"
    case (.completing, _):
      return "one way only to complete the condition of \(key): deposits of all these \(count) states"
    case (.blocking, 1): return "only this state can block \(key) by not depositing"
    case (.blocking, _): return "only these \(count) states together can block \(key): by none of them depositing"
    }
  }

  private func sizes(_ sets: [[StateID]]) -> String {
    guard let least = sets.map(\.count).min(), let most = sets.map(\.count).max() else { return "" }
    return least == most ? ": \(SetsPurpose.states(least)) each" : ": from \(least) to \(SetsPurpose.states(most))"
  }

  private func many(
    _ first: [[StateID]], _ patterns: [MinimalSets.Pattern]?, _ count: MinimalSets.Count, _ purpose: SetsPurpose,
    _ requirement: Requirement
  ) -> SetsAnswer {
    let key = world.key(of: requirement.treaty)
    let number =
      switch count {
      case .exactly(let count): "\(count.inWords) sets in all"
      case .moreThan(let least): "more than \(least) sets in all, not counted"
      }
    if let patterns, patterns.count <= Context.patternsShown {
      let pools = Pools(of: requirement, in: self)
      let words = patterns.map { pattern in pattern.parts.map(pools.words).joined(separator: " and ") }
      let headline =
        purpose == .completing
        ? "what completes the condition of \(key), with no state too many (\(number)):"
        : "what can block \(key) by none of them depositing, with no state too many (\(number)):"
      return SetsAnswer(headline: headline, patterns: words)
    }
    let shown = Array(first.prefix(Context.examplesShown))
    return SetsAnswer(
      headline: purpose == .completing
        ? "ways to complete the condition of \(key), the fewest states first (\(number)):"
        : "sets of states that can block \(key) by none of them depositing, the fewest states first (\(number)):",
      sets: shown,
      more: "\(number); `limit N` lists the first N")
  }
}

/// The sets of states that a condition names, so that a pool of candidates can be called by its name.
private struct Pools {
  private let candidates: StateSet
  private let named: [(words: String, states: StateSet)]
  private let world: World

  /// More states than these are not named one by one.
  private static let namesShown = 12

  init(of requirement: Requirement, in context: Context) {
    let candidates = StateSet(requirement.candidates.keys)
    self.candidates = candidates
    world = context.world
    let words = ClauseWords(world: context.world)
    named = (context.condition(of: context.world[requirement.treaty])?.selectors ?? []).map { selector in
      (words: words.words(for: selector), states: context.states(selector).certain.intersection(candidates))
    }
  }

  /// `any 3 of the 7 of coe-2001 that may still deposit`, `all of (A, B)`, `France`.
  func words(_ part: MinimalSets.Part) -> String {
    let (taken, states) = (part.taken, part.states)
    let names = states.map { world[$0].name }
    if taken == states.count, names.count <= Pools.namesShown { return list(names, "and") }
    let any = taken == states.count ? "all \(taken)" : "any \(taken)"
    return "\(any) of \(pool(states, names))"
  }

  private func pool(_ states: StateSet, _ names: [String]) -> String {
    if states == candidates { return "the \(states.count) states that may still deposit" }
    if let known = named.first(where: { $0.states == states }) {
      return "the \(states.count) of \(known.words) that may still deposit"
    }
    let inNone = named.reduce(candidates) { $0.subtracting($1.states) }
    if states == inNone { return "the \(states.count) others that may still deposit" }
    if names.count <= Pools.namesShown { return "(\(names.joined(separator: ", ")))" }
    let first = names.prefix(Pools.namesShown - 2).joined(separator: ", ")
    return "these \(names.count): \(first) and \(names.count - Pools.namesShown + 2) more"
  }
}

extension BigInt {
  /// The number in full where it is short, else rounded: `about 4.56 × 10^40`.
  var inWords: String {
    let digits = String(self)
    guard digits.count > 12 else { return digits }
    let lead = digits.prefix(3)
    return "about \(lead.prefix(1)).\(lead.dropFirst()) × 10^\(digits.count - 1)"
  }
}
