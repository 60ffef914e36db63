// `how can T enter into force`, `who can block T`, `states needed to block T`: the minimal sets that complete a
// condition, and those without which it cannot be met.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The most steps of one search for the fewest deposits.
  private static let stepsForDeposits = 100_000_000
  /// The most steps of one search for sets.
  private static let stepsForSets = 400_000_000
  /// So many sets are listed where no limit is given.
  private static let listed = MinimalSets.Listed(most: 1_000, examples: 100)
  /// The largest limit that may be given.
  private static let largestLimit = 10_000

  /// The answer to a question on what it would take.
  mutating func answer(_ question: AnalysisQuestion, at span: Span, in scope: Scope) throws(Stop) -> Value {
    switch question {
    case .waysIntoForce(let treaty, let from, let preference, let limit):
      return try waysIntoForce(treaty, from: from, preference, limit: limit, at: span, in: scope)
    case .whoCanBlock(let treaty, let from): return try whoCanBlock(treaty, from: from, at: span, in: scope)
    case .statesNeededToBlock(let treaty): return try statesNeededToBlock(treaty, at: span, in: scope)
    case .whoHasPower(let over, let treaty, let index):
      return try whoHasPower(over, treaty, by: index.map { [$0] } ?? PowerIndex.allCases, at: span, in: scope)
    case .power(let over, let index, let treaty, let states):
      return try power(over, index, treaty, of: states, at: span, in: scope)
    }
  }

  private mutating func waysIntoForce(
    _ treaty: Expression, from allowed: Expression?, _ preference: AnalysisQuestion.Preference?, limit: Expression?,
    at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    var only: StateSet?
    if let allowed { only = try states(of: allowed, in: scope).known.possible }
    let most = try limit.map { limit throws(Stop) in try self.limit(limit, in: scope) }
    let wanted = try wanted(preference, in: scope)
    let requirement = requirement(of: id, from: only, in: scope.context)
    let some = given(allowed)
    switch requirement.outcome {
    case .met, .inForceAsRecorded, .onDate:
      // Nothing more is needed: the empty set completes.
      presentation = .sets(SetsAnswer(headline: scope.context.standing(of: requirement)))
      return .list([.states(OrderedStates(ordered: []))])
    case .impossible:
      var reason = scope.context.obstacle(to: requirement).reason
      if let some {
        let whole = self.requirement(of: id, from: nil, in: scope.context)
        if case .open = whole.outcome {
          let needed = try depositsNeeded(by: whole, at: span)
          reason = scope.context.shortfall(requirement, of: whole, needing: needed, from: some)
        }
      }
      presentation = .sets(SetsAnswer(headline: reason))
      return .list([])
    case .notKnown: throw .nothing(scope.context.obstacle(to: requirement))
    case .open: break
    }
    guard let formula = requirement.remainingFormula else { throw .nothing(scope.context.obstacle(to: requirement)) }
    let order = scope.context.inOrderOfName(formula.candidates)
    let sets = try analysed(Evaluator.stepsForSets, at: span) { effort throws(Halt) in
      try formula.minimalCompletingSets(
        wanted, order: order, listed: most.map { MinimalSets.Listed(most: $0, examples: $0) } ?? Evaluator.listed,
        effort: &effort)
    }
    let question = SetsQuestion(
      purpose: .completing, choice: try choice(preference, sets, formula, in: scope), from: some,
      hasLimit: most != nil)
    return try value(of: sets, question, formula, requirement, limit: most, in: scope)
  }

  private mutating func whoCanBlock(
    _ treaty: Expression, from allowed: Expression?, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    var only: StateSet?
    if let allowed { only = try states(of: allowed, in: scope).known.possible }
    let requirement = requirement(of: id, from: nil, in: scope.context)
    let key = scope.context.world.key(of: id)
    switch requirement.outcome {
    case .met, .inForceAsRecorded, .onDate:
      let standing = scope.context.standing(of: requirement)
      presentation = .sets(SetsAnswer(headline: "nobody can block \(key): \(standing)"))
      return .list([])
    case .impossible:
      // It is blocked already: the empty set is enough.
      let reason = scope.context.obstacle(to: requirement).reason
      presentation = .sets(SetsAnswer(headline: "nobody needs to block \(key): \(reason)"))
      return .list([.states(OrderedStates(ordered: []))])
    case .notKnown: throw .nothing(scope.context.obstacle(to: requirement))
    case .open: break
    }
    guard let formula = requirement.formulaForBlocking(by: only) else {
      throw .nothing(scope.context.obstacle(to: requirement))
    }
    let order = scope.context.inOrderOfName(formula.candidates)
    let sets = try analysed(Evaluator.stepsForSets, at: span) { effort throws(Halt) in
      try formula.minimalBlockingSets(order: order, listed: Evaluator.listed, effort: &effort)
    }
    return try value(
      of: sets, SetsQuestion(purpose: .blocking, from: given(allowed)), formula, requirement, limit: nil, in: scope)
  }

  private mutating func statesNeededToBlock(
    _ treaty: Expression, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    let requirement = requirement(of: id, from: nil, in: scope.context)
    switch requirement.outcome {
    case .met, .inForceAsRecorded, .onDate:
      let standing = scope.context.standing(of: requirement)
      throw .nothing(Nothing(.cannotHappen, "nobody can block it: \(standing)"))
    case .impossible: return .whole(0)
    case .notKnown: throw .nothing(scope.context.obstacle(to: requirement))
    case .open: break
    }
    guard let formula = requirement.remainingFormula else { throw .nothing(scope.context.obstacle(to: requirement)) }
    let needed = try analysed(Evaluator.stepsForSets, at: span) { effort throws(Halt) in
      try formula.fewestToBlock(effort: &effort)
    }
    guard case .number(let count) = needed else { throw .nothing(Nothing(.cannotHappen, "nobody can block it")) }
    return .whole(count)
  }

  // MARK: - Parts

  /// A treaty's requirement, with the notes that any answer from it needs.
  mutating func requirement(of id: TreatyID, from only: StateSet?, in context: TreatyLaw.Context) -> Requirement {
    let requirement = context.requirement(of: id, from: only)
    noteMovingSets(of: id, in: context)
    noteInvitation(to: id, in: context)
    noteUncertainDeposits(requirement, in: context)
    noteOrganisations(requirement, in: context)
    return requirement
  }

  /// How many deposits a requirement still needs; the search for the fewest is paid for and can be interrupted.
  mutating func depositsNeeded(by requirement: Requirement, at span: Span) throws(Stop) -> DepositsNeeded? {
    var effort = budget.effort(limit: Evaluator.stepsForDeposits)
    let needed = requirement.fewestDeposits(within: &effort)
    try pay(for: effort, at: span)
    return needed
  }

  /// A step of an analysis is a small part of one of the evaluator's.
  private mutating func pay(for effort: Effort, at span: Span) throws(Stop) {
    try budget.step(at: span, cost: 1 + effort.steps / 1_000)
  }

  /// Which of those who could ever deposit are organisations whose deposit counts as those of their members.
  private mutating func noteOrganisations(_ requirement: Requirement, in context: TreatyLaw.Context) {
    let organisations = context.inOrderOfName(requirement.players.intersection(requirement.asMembers.organisations))
    guard !organisations.isEmpty else { return }
    let (names, isOne) = (organisations.map { context.world[$0].name }, organisations.count == 1)
    remarks.add(
      "a deposit by \(TreatyLanguage.list(names, "or")) counts as those of \(isOne ? "its" : "their") members, and not as one more"
    )
  }

  /// The states to which a question is limited, as it writes them.
  private func given(_ states: Expression?) -> GivenStates? {
    states.map { GivenStates($0, written: memory.text(of: $0.span)) }
  }

  private mutating func limit(_ expression: Expression, in scope: Scope) throws(Stop) -> Int {
    let limit = try count(of: expression, in: scope)
    guard (1...Evaluator.largestLimit).contains(limit) else {
      throw failure(.wrongKind, "from 1 to \(Evaluator.largestLimit) sets can be listed", at: expression.span)
    }
    return limit
  }

  private mutating func wanted(
    _ preference: AnalysisQuestion.Preference?, in scope: Scope
  ) throws(Stop) -> MinimalSetsWanted {
    switch preference {
    case nil: return .all
    case .fewestStates: return .fewest
    case .least(let weight):
      let world = scope.context.world
      let id = try self.weight(weight, in: world)
      remarks.use(id, in: world)
      guard world[id].isKnown else {
        throw .nothing(Nothing(.notKnown, "the numbers of \(world.key(of: id)) are not known"))
      }
      return .least(world[id].values)
    }
  }

  /// Which of the sets were asked for, in words; of a weight, with what it is in all and who has no number.
  private mutating func choice(
    _ preference: AnalysisQuestion.Preference?, _ sets: MinimalSets, _ formula: Formula, in scope: Scope
  ) throws(Stop) -> SetsQuestion.Choice {
    switch preference {
    case nil: return .all
    case .fewestStates: return .fewest
    case .least(let weight):
      let world = scope.context.world
      let id = try self.weight(weight, in: world)
      let values = world[id].values
      let without = formula.candidates.filter { values[$0] == nil }
      if !without.isEmpty {
        let names = without.prefix(12).map { world[$0].name }
        let all = without.count > 12 ? names + ["\(without.count - 12) more"] : names
        remarks.add("taken as 0, having no number in \(world.key(of: id)): \(all.joined(separator: ", "))")
      }
      let total = sets.first.first?.reduce(Rational.zero) { $0 + (values[$1] ?? .zero) } ?? .zero
      return .least(key: world.key(of: id), total: total.decimal(places: 2).groupingThousands, unit: world[id].unit)
    }
  }

  private func weight(_ expression: Expression, in world: World) throws(Stop) -> WeightID {
    guard let entry = expression.nameEntry, entry.kind == .weight, let id = world.weight(named: entry.key) else {
      throw failure(.wrongKind, "the name of a weight is needed here", at: expression.span)
    }
    return id
  }

  /// Runs an analysis within its effort; where it stops, the answer is not known and says so.
  mutating func analysed<Result>(
    _ limit: Int, at span: Span, _ work: (inout Effort) throws(Halt) -> Result
  ) throws(Stop) -> Result {
    var effort = budget.effort(limit: limit)
    let result: Result
    do throws(Halt) {
      result = try work(&effort)
    } catch {
      try pay(for: effort, at: span)
      switch error {
      case .interrupted: throw failure(.interrupted, "interrupted", at: span)
      case .outOfSteps(let steps): throw .nothing(Nothing(.notKnown, "the search was stopped after \(steps) steps"))
      case .tooLarge:
        throw .nothing(
          Nothing(
            .notKnown, "the condition is too large to be worked out exactly here: its tables would not fit the budget"))
      }
    }
    try pay(for: effort, at: span)
    return result
  }

  /// A list where all is listed, or as many as were asked for; else the sets in symbols.
  private mutating func value(
    of sets: MinimalSets, _ question: SetsQuestion, _ formula: Formula, _ requirement: Requirement, limit: Int?,
    in scope: Scope
  ) throws(Stop) -> Value {
    let list = Value.list(sets.first.map { .states(OrderedStates(ordered: $0)) })
    switch sets.extent {
    case .all:
      presentation = .sets(scope.context.answer(sets, question, requirement, formula.candidates))
      return list
    case .many(let first, _, let count):
      guard let limit else {
        presentation = .sets(scope.context.answer(sets, question, requirement, formula.candidates))
        return .manySets(ManySets(sets, of: formula, isBlocking: question.purpose == .blocking))
      }
      // There are more than the limit, so fewer are what a search found that was stopped.
      guard first.count >= limit else {
        throw .nothing(
          Nothing(.notKnown, "the search was stopped when it had found \(first.count) of the \(limit) sets asked for"))
      }
      let all =
        switch count {
        case .exactly(let count): count.inWords
        case .moreThan(let least): "more than \(least.grouped), which were not counted"
        }
      remarks.add("the first \(first.count) of \(all), the fewest states first, then by name")
      let (shared, rests) = scope.context.grouped(first)
      presentation = shared.map { .sets(SetsAnswer(headline: "", shared: $0, sets: rests)) }
      return list
    case .stopped(let first, let steps):
      throw .nothing(
        Nothing(.notKnown, "the search was stopped after \(steps) steps, when it had found \(first.count) sets"))
    case .someOfLeast(let some, _, _):
      presentation = .sets(scope.context.answer(sets, question, requirement, formula.candidates))
      guard let limit else {
        return .manySets(ManySets(sets, of: formula, isBlocking: question.purpose == .blocking))
      }
      guard some.count < limit else { return list }
      throw .nothing(
        Nothing(
          .notKnown, "the search ended when it had found \(some.count) of the \(limit) sets asked for"))
    case .best:
      let answer = scope.context.answer(sets, question, requirement, formula.candidates)
      throw .nothing(Nothing(.notKnown, answer.headline))
    }
  }
}
