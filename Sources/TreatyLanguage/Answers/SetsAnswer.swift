// The answer to `how can T enter into force` and `who can block T` in words: few sets one by one, many in symbols.

import BigInt
import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

/// Sets that complete or block, as they are shown.
public struct SetsAnswer: Sendable {
  /// What the sets are, in a sentence.
  public let headline: String
  /// All of them in symbols: `any 38 of the 191 states that may still deposit`; empty where they are listed.
  public let patterns: [String]
  /// What each of the listed sets has beside what is listed of it: a sentence on it, and the states.
  public let shared: Shared?
  /// The sets that are listed; the first of them where they are many.
  public let sets: [[StateID]]
  /// How many more there are, in words; nothing where all are there.
  public let more: String?

  /// What all listed sets have in common, so that it is said once.
  public struct Shared: Sendable {
    /// `the first 10 of them have these 30 states in common`.
    public let headline: String
    /// The states.
    public let states: [StateID]
    /// `and each has one of these`: the sentence before what is left of each.
    public let rest: String
  }

  /// Sets as they are shown.
  public init(
    headline: String, patterns: [String] = [], shared: Shared? = nil, sets: [[StateID]] = [], more: String? = nil
  ) {
    self.headline = headline
    self.patterns = patterns
    self.shared = shared
    self.sets = sets
    self.more = more
  }
}

/// Which sets an answer tells of.
struct SetsQuestion {
  /// What the sets do.
  enum Purpose { case completing, blocking }

  /// Which of them were asked for.
  enum Choice {
    case all, fewest
    /// Those of least weight, with what one of them has in all.
    case least(key: String, total: String, unit: String)

    /// ` with least population (36 persons in all)`; nothing where all were asked for.
    var words: String {
      switch self {
      case .all: ""
      case .fewest: " with the fewest states"
      case .least(let key, let total, let unit): " with least \(key) (\(total) \(unit) in all)"
      }
    }
  }

  let purpose: Purpose
  var choice = Choice.all
  /// The states from which alone the deposits may come; `nil` for all.
  var from: GivenStates?
  /// Whether so many were asked for by `limit N`: then each is listed.
  var hasLimit = false

  /// ` from asean with the fewest states`.
  private var limits: String { (from.map { " from \($0.words)" } ?? "") + choice.words }

  /// Those who block: `states`, or `states of asean`.
  var who: String { from?.members ?? "states" }

  /// How to see more of them.
  var hint: String { purpose == .completing ? "; `limit N` lists the first N" : "" }

  /// `complete the condition of ctbt from asean with the fewest states`.
  func deed(_ key: String) -> String {
    switch purpose {
    case .completing: "complete the condition of \(key)\(limits)"
    case .blocking: "block \(key)"
    }
  }

  /// `ways to complete the condition of ctbt`.
  func words(for key: String, _ count: Int) -> String {
    switch purpose {
    case .completing: "\(counted(count, "way")) to \(deed(key)), each with no state too many"
    case .blocking:
      "\(counted(count, "set")) of \(who) that can \(deed(key)) by not depositing, each with no state too many"
    }
  }

  static func states(_ count: Int) -> String { counted(count, "state") }

  /// `1 deposit is`, `37 deposits are`.
  static func deposits(_ count: Int) -> String { counted(count, "deposit") + (count == 1 ? " is" : " are") }
}

/// States to which a question is limited, as the question calls them.
struct GivenStates {
  private enum Call {
    case group(String)
    /// `signatories of cybercrime`: the words say already that they are states.
    case noun(String)
    case other(String)
  }

  private let call: Call

  /// More letters than these are not said again and again.
  private static let longest = 60

  /// States given by an expression that is written so.
  init(_ expression: Expression, written text: String) {
    let isShort = text.utf8.count <= GivenStates.longest && !text.utf8.contains(UInt8(ascii: "\n"))
    if let entry = expression.nameEntry {
      call = entry.kind == .group ? .group(entry.name) : .other(entry.name)
    } else if isShort, case .property(let use) = expression.form, use.of != nil {
      call = .noun(text)
    } else {
      call = .other(isShort ? text : "these states")
    }
  }

  /// `asean`, `signatories of cybercrime`, or `these states`.
  var words: String {
    switch call {
    case .group(let words), .noun(let words), .other(let words): words
    }
  }

  /// What stands after their number or `states`: ` of asean`, ` signatories of cybercrime`.
  var afterNumber: String {
    switch call {
    case .noun(let words): " " + words
    case .group(let words), .other(let words): " of " + words
    }
  }

  /// `states of asean`, `signatories of cybercrime`.
  var members: String {
    switch call {
    case .noun(let words): words
    case .group(let words), .other(let words): "states of " + words
    }
  }
}

extension Context {
  /// More patterns than these are not shown.
  private static let patternsShown = 12
  /// Sets that share fewer states are listed as they are.
  private static let sharedAtLeast = 4
  /// More sets than these are not listed one by one, as more rows of a table are not at the prompt.
  private static let setsListed = 40
  /// So many sets stand as examples.
  private static let examplesShown = 10

  /// The words for sets of a requirement's candidates.
  func answer(_ sets: MinimalSets, _ question: SetsQuestion, _ requirement: Requirement, _ candidates: StateSet)
    -> SetsAnswer
  {
    let key = world.key(of: requirement.treaty)
    switch sets.extent {
    case .all(let all):
      if all.isEmpty, let from = question.from, question.purpose == .blocking {
        return SetsAnswer(
          headline: "not by \(from.words) alone: the condition of \(key) can be met although none of them deposits")
      }
      if all.count == 1, let only = all.first {
        return SetsAnswer(headline: headline(ofOnlySet: only.count, key, question), sets: all)
      }
      if all.count > 1, all.allSatisfy({ $0.count == 1 }) {
        return SetsAnswer(
          headline: "each of these \(all.count) states alone can \(question.deed(key))"
            + (question.purpose == .blocking ? " by not depositing" : ""), sets: all)
      }
      // Nobody reads hundreds of sets one by one, where a few words say exactly which they are.
      if all.count > Context.setsListed, !question.hasLimit {
        let pools = Pools(of: requirement, candidates, from: question.from, in: self)
        if rest(of: requirement, question, candidates, pools) != nil {
          return many(all, nil, .exactly(BigInt(all.count)), question, requirement, candidates)
        }
      }
      return SetsAnswer(headline: question.words(for: key, all.count) + sizes(all), sets: all)
    case .many(let first, let patterns, let count):
      return many(first, patterns, count, question, requirement, candidates)
    case .stopped(let first, let steps):
      return SetsAnswer(
        headline: "the search was stopped after \(steps) steps; these were found, and there may be more", sets: first)
    case .someOfLeast(let some, let count, let steps):
      // A limit has cut them already.
      let shown = question.hasLimit ? some : Array(some.prefix(Context.examplesShown))
      return SetsAnswer(headline: headline(ofSome: shown, count, steps, key, question), sets: shown)
    case .best(let set, let noneBelow, let steps):
      return SetsAnswer(headline: headline(ofLightest: set, noneBelow, steps, question), sets: [set])
    }
  }

  private func headline(
    ofSome shown: [[StateID]], _ count: BigInt?, _ steps: Int, _ key: String, _ question: SetsQuestion
  ) -> String {
    let number = shown.count == 1 ? "one" : "\(shown.count)"
    var (least, others) = ("no set has less", "others may have as much")
    if case .fewest = question.choice {
      (least, others) = ("no set has fewer than \(shown.first?.count ?? 0)", "others may have as few")
    }
    if let count {
      return "\(number) of the \(count.inWords) sets that \(question.deed(key)); \(least), and which of them are the "
        + "first by name was not worked out in \(steps.grouped) steps"
    }
    return "\(number) of the sets that \(question.deed(key)); \(least), and \(others): they were not counted, the "
      + "search having taken \(steps.grouped) steps"
  }

  /// What is known of the least weight, where no set is known to have it.
  private func headline(
    ofLightest set: [StateID], _ noneBelow: Rational, _ steps: Int, _ question: SetsQuestion
  ) -> String {
    let names = list(set.map { world[$0].name }, "and")
    guard case .least(let key, let total, let unit) = question.choice else {
      return "the smallest sets were not found in \(steps.grouped) steps. The smallest that was found is \(names)"
    }
    let least = noneBelow.decimal(places: 2).groupingThousands
    return "the sets with the least \(key) were not found in \(steps.grouped) steps: none has less than "
      + "\(least) \(unit), and the lightest that was found has \(total) \(unit). It is \(names)"
  }

  private func headline(ofOnlySet count: Int, _ key: String, _ question: SetsQuestion) -> String {
    let deed = question.deed(key)
    switch (question.purpose, count) {
    case (.completing, 1): return "one way only to \(deed): a deposit of this state"
    case (.completing, _): return "one way only to \(deed): deposits of all these \(count) states"
    case (.blocking, 1):
      return "only this state\(question.from.map { " of \($0.words)" } ?? "") can \(deed) by not depositing"
    case (.blocking, _): return "only these \(count) \(question.who) together can \(deed): by none of them depositing"
    }
  }

  /// Why some states alone do not complete a condition that all together still may.
  func shortfall(
    _ requirement: Requirement, of whole: Requirement, needing needed: DepositsNeeded?, from given: GivenStates
  ) -> String {
    let key = world.key(of: requirement.treaty)
    let most = requirement.candidates.count
    let start = "not from \(given.words) alone: \(most) of them may still deposit"
    if case .number(let needed)? = needed, needed > most {
      return start + ", and \(SetsQuestion.deposits(needed)) needed"
    }
    let missing = inOrderOfName((whole.necessaryStates ?? []).subtracting(StateSet(requirement.candidates.keys)))
    if !missing.isEmpty {
      return start
        + ", and the condition of \(key) cannot be met without \(list(missing.map { world[$0].name }, "and"))"
    }
    return start + ", and all their deposits together do not meet the condition of \(key)"
  }

  private func sizes(_ sets: [[StateID]]) -> String {
    guard let least = sets.map(\.count).min(), let most = sets.map(\.count).max() else { return "" }
    return least == most ? ": \(SetsQuestion.states(least)) each" : ": from \(least) to \(SetsQuestion.states(most))"
  }

  private func many(
    _ first: [[StateID]], _ patterns: [MinimalSets.Pattern]?, _ count: MinimalSets.Count, _ question: SetsQuestion,
    _ requirement: Requirement, _ candidates: StateSet
  ) -> SetsAnswer {
    let key = world.key(of: requirement.treaty)
    let number =
      switch count {
      case .exactly(let count): "\(count.inWords) sets in all"
      case .moreThan(let least): "more than \(least.grouped) sets in all, not counted"
      }
    let pools = Pools(of: requirement, candidates, from: question.from, in: self)
    if let patterns, patterns.count <= Context.patternsShown {
      let words = patterns.map { pattern in pattern.parts.map(pools.words).joined(separator: " and ") }
      let headline =
        question.purpose == .completing
        ? "what can \(question.deed(key)), with no state too many (\(number)):"
        : "what can \(question.deed(key)), if none of them deposits, with no state too many (\(number)):"
      return SetsAnswer(headline: headline, patterns: words)
    }
    let shown = Array(first.prefix(Context.examplesShown))
    let (shared, rests) = grouped(shown)
    if let rest = rest(of: requirement, question, candidates, pools) {
      let size = first.first.map(\.count) ?? 0
      var each = ""
      if case .fewest = question.choice { each = ", \(size) each" }
      return SetsAnswer(
        headline: question.purpose == .completing
          ? "what can \(question.deed(key))\(each), with no state too many (\(number)):"
          : "what can \(question.deed(key)), if none of them deposits, with no state too many (\(number)):",
        patterns: rest.alternatives, shared: shared, sets: rests,
        more: "these are the first by name of those with \(SetsQuestion.states(size)), the fewest\(question.hint)")
    }
    return SetsAnswer(
      headline: question.purpose == .completing
        ? "ways to \(question.deed(key)), the fewest states first (\(number)):"
        : "sets of \(question.who) that can \(question.deed(key)), if none of them deposits, the fewest states first (\(number)):",
      shared: shared, sets: rests, more: number + question.hint)
  }

  /// What is left of the condition for the sets of a question, where exact words say it.
  private func rest(
    of requirement: Requirement, _ question: SetsQuestion, _ candidates: StateSet, _ pools: Pools
  ) -> RemainingCondition? {
    guard let condition = requirement.condition else { return nil }
    if case .least = question.choice { return nil }
    guard candidates.intersection(requirement.asMembers.organisations).isEmpty else { return nil }
    // Where only some may block, all others are taken to deposit.
    let others = StateSet(requirement.candidates.keys).subtracting(candidates)
    let deposited =
      question.purpose == .blocking
      ? requirement.counted.union(requirement.asMembers.counted(others)) : requirement.counted
    return RemainingCondition(
      condition, deposited: deposited, candidates: candidates, isBlocking: question.purpose == .blocking, in: world
    ) { pools.pool($0, $0.map { world[$0].name }) }
  }

  /// Sets that are nearly the same: what they share, said once, and what is left of each; else the sets as they are.
  func grouped(_ sets: [[StateID]]) -> (SetsAnswer.Shared?, [[StateID]]) {
    guard sets.count > 2, let first = sets.first else { return (nil, sets) }
    let common = sets.dropFirst().reduce(StateSet(first)) { $0.intersection(StateSet($1)) }
    let rests = sets.map { set in set.filter { !common.contains($0) } }
    guard common.count >= Context.sharedAtLeast, let longest = rests.map(\.count).max(), longest <= common.count else {
      return (nil, sets)
    }
    let isOne = rests.allSatisfy { $0.count == 1 }
    let shared = SetsAnswer.Shared(
      headline: "the first \(sets.count) of them have these \(common.count) states in common:",
      states: first.filter(common.contains), rest: isOne ? "and one each of these:" : "and each of them besides:")
    return (shared, rests)
  }
}

/// The sets of states that a condition names, so that a pool of candidates can be called by its name.
private struct Pools {
  private let candidates: StateSet
  /// What follows the number of a pool: ` states`, or ` of asean` where only those may deposit.
  private let all: String
  private let named: [(words: String, states: StateSet)]
  private let amongThese: String
  private let world: World

  /// More states than these are not named one by one.
  private static let namesShown = 12

  init(of requirement: Requirement, _ candidates: StateSet, from given: GivenStates?, in context: Context) {
    all = given?.afterNumber ?? " states"
    amongThese = given.map { " among \($0.words)" } ?? ""
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

  /// A pool by its name, or by the names of its states.
  func pool(_ states: StateSet, _ names: [String]) -> String {
    if states == candidates { return "the \(states.count)\(all) that may still deposit" }
    // What the clause lists by name is named, and not counted.
    if let known = named.first(where: { $0.states == states && !$0.words.hasPrefix("(") }) {
      return "the \(states.count) of \(known.words)\(amongThese) that may still deposit"
    }
    let inNone = named.reduce(candidates) { $0.subtracting($1.states) }
    if states == inNone { return "the \(states.count) others\(amongThese) that may still deposit" }
    if names.count <= Pools.namesShown { return "(\(names.joined(separator: ", ")))" }
    let first = names.prefix(Pools.namesShown - 2).joined(separator: ", ")
    return "these \(names.count): \(first) and \(names.count - Pools.namesShown + 2) more"
  }
}

extension BigInt {
  /// The number in full where it is short, else rounded: `about 4.56 × 10^40`.
  var inWords: String {
    let digits = String(self)
    guard digits.count > 12 else { return digits.groupingThousands }
    let lead = digits.prefix(3)
    return "about \(lead.prefix(1)).\(lead.dropFirst()) × 10^\(digits.count - 1)"
  }
}
