// `treaty facts --check`: does each treaty's clause, replayed over its acts, give the day on which it really entered into
// force? And where a folder takes the place of the built-in register: which acts differ from the built-in ones?

import TreatyLaw
import TreatyModel

/// What the replay of a treaty's acts gives beside its recorded day.
public enum DateComparison: Hashable, Sendable {
  /// The computed day is the recorded one; `nil` where the treaty is not in force, in the register as in truth.
  case agrees(Day?)
  /// The computed day is the recorded one, but only with acts of which bounds are known and no day.
  case agreesWithBounds(Day)
  /// The register does not hold what its clause asks for, so that the recorded day stands alone. Where a table of
  /// numbers is what is missing, its name is given.
  case notShown(recorded: Day, missing: String?)
  /// The computed day is another one.
  case differs(computed: Day, recorded: Day)
  /// The acts bring about an entry into force that is not recorded.
  case notRecorded(computed: Day)
}

/// One treaty's check.
public struct TreatyCheck: Sendable {
  /// Its word.
  public let key: String
  /// Its computed day beside its recorded one.
  public let comparison: DateComparison
  /// Whether that is a fault: a day that is computed otherwise, or one that the built-in register can show and this not.
  public let isFault: Bool
  /// Acts that the built-in register has and this one has not.
  public let missingActs: [Act]
  /// Acts that this register has and the built-in one has not.
  public let addedActs: [Act]
}

/// The check of all treaties.
public struct FactsCheck: Sendable {
  /// The treaties in the order of the register.
  public let treaties: [TreatyCheck]
  /// What is wrong with the files themselves.
  public let problems: [RegisterProblem]
  private let states: [State]

  /// Checks a register; one that takes the place of the built-in one is compared with it too.
  ///
  /// Replays every act of every treaty: linear in the acts, times the size of the conditions.
  public init(of register: BuiltInRegister, comparedWith builtIn: BuiltInRegister? = nil, today: Day) {
    states = register.states
    let computed = FactsCheck.comparisons(of: register, today: today)
    let before = builtIn.map { FactsCheck.comparisons(of: $0, today: today) }
    treaties = register.treatyKeys.indices.map { index in
      let comparison = computed[index]
      let acts = register.facts(of: TreatyID(index)).log.acts
      let known = builtIn?.facts(of: TreatyID(index)).log.acts ?? acts
      return TreatyCheck(
        key: register.treatyKeys[index], comparison: comparison,
        isFault: comparison.isFault || before.map { comparison != $0[index] } ?? false,
        missingActs: FactsCheck.acts(of: known, notIn: acts), addedActs: FactsCheck.acts(of: acts, notIn: known))
    }
    problems = register.problems
  }

  /// Whether anything is wrong or changed.
  public var hasFindings: Bool {
    !problems.isEmpty || treaties.contains { $0.isFault || !$0.missingActs.isEmpty || !$0.addedActs.isEmpty }
  }

  private static func acts(of acts: [Act], notIn others: [Act]) -> [Act] {
    let known = Set(others)
    return acts.filter { !known.contains($0) }
  }

  /// The comparison of each treaty, in the order of the register.
  private static func comparisons(of register: BuiltInRegister, today: Day) -> [DateComparison] {
    let all = timelines(of: register, today: today)
    let dated = timelines(of: FewerActs(of: register) { $0.date.exact != nil }, today: today)
    return register.treatyKeys.indices.map { index in
      let recorded = register.facts(of: TreatyID(index)).treaty.recordedEntryIntoForce
      let comparison = DateComparison(
        computed: all[index].entryIntoForce, recorded: recorded, missing: all[index].undecided)
      if case .agrees(let day?) = comparison, dated[index].entryIntoForce != day { return .agreesWithBounds(day) }
      return comparison
    }
  }

  private static func timelines(of facts: some FactSource, today: Day) -> [Timeline] {
    var world = World(facts: facts, today: today)
    // Without the recorded days, which would answer where the acts do not.
    for id in world.treatyIDs {
      var treaty = world[id]
      treaty.recordedEntryIntoForce = nil
      world.change(id, to: treaty)
    }
    let context = Context(world: world)
    return world.treatyIDs.map { context.history(of: $0).late }
  }
}

extension DateComparison {
  init(computed: Day?, recorded: Day?, missing: String?) {
    switch (computed, recorded) {
    case (let computed?, let recorded?):
      self = computed == recorded ? .agrees(computed) : .differs(computed: computed, recorded: recorded)
    case (nil, let recorded?): self = .notShown(recorded: recorded, missing: missing)
    case (let computed?, nil): self = .notRecorded(computed: computed)
    case (nil, nil): self = .agrees(nil)
    }
  }

  /// Whether the computed day speaks against the recorded one.
  var isFault: Bool {
    switch self {
    case .agrees, .agreesWithBounds, .notShown: false
    case .differs, .notRecorded: true
    }
  }
}

extension FactsCheck {
  /// A row a treaty, the ones that agree last, and a sentence for each act that differs and each fault of a file.
  public var table: FactsTable {
    let order = treaties.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element)
    let agreeing = treaties.filter { if case .agrees = $0.comparison { !$0.isFault } else { false } }.count
    var notes = ["\(agreeing) of \(treaties.count) treaties come out as recorded"]
    for check in treaties {
      notes += check.missingActs.map { "\(check.key): not as in the built-in register, which has \(describe($0))" }
      notes += check.addedActs.map { "\(check.key): not in the built-in register: \(describe($0))" }
    }
    notes += problems.map { problem in
      let place = problem.source.position(of: problem.diagnostic.span.start)
      return "\(problem.source.name):\(place.line): \(problem.diagnostic.message)"
    }
    return FactsTable(columns: ["treaty", "result", "computed", "recorded", ""], rows: order.map(\.row), notes: notes)
  }

  private func describe(_ act: Act) -> String {
    "\(act.date) \(states[act.state.index].name) \(act.verb.thirdPerson)"
  }
}

extension TreatyCheck {
  fileprivate var rank: Int {
    if isFault { return 0 }
    switch comparison {
    case .notShown, .agreesWithBounds: return 1
    case .agrees, .differs, .notRecorded: return 2
    }
  }

  fileprivate var row: [String] {
    let fault = isFault ? "wrong" : nil
    switch comparison {
    case .agrees(let day?): return [key, fault ?? "as recorded", day.description, day.description, ""]
    case .agrees(nil): return [key, fault ?? "not in force", "", "", ""]
    case .agreesWithBounds(let day):
      return [
        key, fault ?? "differs", day.description, day.description, "only with acts of unknown day; not without them",
      ]
    case .notShown(let recorded, let missing):
      let why = missing.map { "\($0) are not known" } ?? "the register does not hold enough deposits"
      return [key, fault ?? "differs", "", recorded.description, why]
    case .differs(let computed, let recorded):
      return [key, "wrong", computed.description, recorded.description, "the acts give another day"]
    case .notRecorded(let computed):
      return [key, "wrong", computed.description, "", "the acts bring it into force, and no day is recorded"]
    }
  }
}
