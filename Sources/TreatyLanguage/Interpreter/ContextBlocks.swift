// The blocks that a statement stands in, `as of D { … }` and `under S { … }`, and the scope that they give it. What the session
// supposes lies on top of all of them.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A block that gives its statements a context.
enum ContextBlock: Sendable {
  case asOf(Day)
  /// The scenario, and where it is named.
  case under(Scenario, Span)
}

extension Interpreter {
  /// The context of the register inside these blocks: the world without scenarios, on the innermost block's day.
  mutating func context(in blocks: [ContextBlock]) -> TreatyLaw.Context {
    let base: TreatyLaw.Context
    if let known {
      base = known
    } else {
      base = TreatyLaw.Context(world: world)
      known = base
    }
    let days = blocks.compactMap { if case .asOf(let day) = $0 { day } else { nil } }
    return (days.last ?? day).map(base.asOf) ?? base
  }

  /// Evaluates something with what is bound, and counts what it costs.
  mutating func evaluating<Result>(
    in blocks: [ContextBlock], _ body: (inout Evaluator, Scope) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    let ground = context(in: [])
    var evaluator = Evaluator(memory: memory, budget: budget)
    defer { budget = evaluator.budget }
    var scope = try evaluator.scope(supposingOver: Scope(context: ground))
    for block in blocks {
      switch block {
      case .asOf(let day): scope = scope.asOf(day)
      case .under(let scenario, let span): scope = try evaluator.scope(under: scenario, at: span, in: scope)
      }
    }
    return try body(&evaluator, scope)
  }

  /// What every question of the session is asked in, in words, where it is not today's register: `2016-11-04`, `supposing`.
  public var contextWords: [String] {
    (day.map { [$0.description] } ?? []) + (memory.supposed.isEmpty ? [] : ["supposing"])
  }

  // MARK: - Declaring and supposing

  /// Declares a scenario, once it can be played on the register and on what it builds on.
  mutating func declare(_ declaration: ScenarioDeclaration, emit: (Event) -> Void) {
    let scenario = Scenario(declaration, in: memory)
    // Scenarios that ask under the one of that name are played anew.
    if memory.scenarios[scenario.name] != nil { known = known?.withoutKeepsakes }
    var named = memory
    named.scenarios[scenario.name] = scenario
    var evaluator = Evaluator(memory: named, budget: budget)
    defer { budget = evaluator.budget }
    do {
      let span = declaration.parent?.span ?? declaration.name.span
      let played = try evaluator.played(
        named.lineage(of: scenario), over: context(in: []).withAllActs, at: span)
      for warning in played.warnings { emit(.diagnostic(warning)) }
      memory.scenarios[scenario.name] = scenario
    } catch {
      memory.failedScenarios.insert(scenario.name)
      emit(.diagnostic(error.diagnostic(at: declaration.name.span)))
    }
  }

  /// Adds to what the session supposes, once it can be played on top of it.
  ///
  /// An act without a date is done on the day.
  mutating func suppose(
    _ suppositions: [Expression.Supposition], at span: Span, in blocks: [ContextBlock]
  ) throws(Stop) {
    let day = context(in: blocks).day
    let lines = suppositions.map { $0.line(on: day) }
    let name = NewName(text: "", span: span)
    let supposed = Scenario(ScenarioDeclaration(name: name, parent: nil, lines: lines), in: memory)
    var evaluator = Evaluator(memory: memory, budget: budget)
    defer { budget = evaluator.budget }
    let all = memory.supposed + [supposed]
    _ = try evaluator.played(all.reversed(), over: context(in: []).withAllActs, at: span)
    memory.supposed = all
  }
}

extension Stop {
  /// What is said where nothing can go on.
  func diagnostic(at span: Span) -> Diagnostic {
    switch self {
    case .failure(let diagnostic): diagnostic
    case .nothing(let nothing): Diagnostic(.notKnown, "this is not known: \(nothing.reason)", at: span)
    }
  }
}

extension Expression.Supposition {
  /// The line of a scenario that says the same; an act without a date is done on this day.
  fileprivate func line(on day: Day) -> ScenarioLine {
    switch self {
    case .clause(let treaty, let clause): ScenarioLine(.clause(treaty, clause), span: span)
    case .act(let act): ScenarioLine(.act(act.dated(day)), span: span)
    }
  }
}

extension TreatySyntax.Act {
  fileprivate func dated(_ day: Day) -> TreatySyntax.Act {
    guard case .theDay = date else { return self }
    return TreatySyntax.Act(
      date: .on(Expression(.literal(.date(day)), span: span)), subjects: subjects, deed: deed,
      declarations: declarations,
      allowance: allowance, marks: marks, span: span)
  }
}
