// `E under S`, and what the prompt supposes on top of everything. A scenario is played once over a world and kept beside what is known of
// it; the day asked about and the acts known are those of the question.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The scope under a scenario.
  mutating func scope(under scenario: Expression, in scope: Scope) throws(Stop) -> Scope {
    try self.scope(under: try self.scenario(of: scenario, in: scope), at: scenario.span, in: scope)
  }

  /// The scope under a scenario that is named there.
  mutating func scope(under scenario: Scenario, at span: Span, in scope: Scope) throws(Stop) -> Scope {
    let beneath = scope.beneath ?? scope.context
    let played = try self.played(memory.lineage(of: scenario), over: beneath.withAllActs, at: span)
    try note(played, at: span)
    remarks.add(played.facts.withDaysInOneLineEach, whose: "under \(scenario.name), ")
    var changed = scope
    changed.context = played.context.asked(like: scope.context)
    changed.suppose(on: played.days)
    // What the session supposes is played again on top, and says itself again.
    let around = scope.beneath == nil ? scope.suppositions : scope.suppositions.filter { $0.scenario != nil }
    changed.suppositions = [Supposition(scenario: scenario.name, facts: played.facts)] + around
    guard scope.beneath != nil else { return changed }
    return try self.scope(supposingOver: changed)
  }

  /// The scope with what the session supposes on top of its context.
  mutating func scope(supposingOver scope: Scope) throws(Stop) -> Scope {
    guard let last = memory.supposed.last else { return scope }
    let played = try self.played(
      memory.supposed.reversed(), over: scope.context.withAllActs, at: last.declaration.name.span)
    remarks.add(played.performance.notes)
    remarks.add(played.remarks)
    remarks.add(played.facts.withDaysInOneLineEach)
    var changed = scope
    changed.beneath = scope.context
    changed.context = played.context.asked(like: scope.context)
    changed.suppose(on: played.days)
    changed.suppositions.append(Supposition(scenario: nil, facts: played.facts))
    return changed
  }

  /// The scenario that an expression names.
  mutating func scenario(of expression: Expression, in scope: Scope) throws(Stop) -> Scenario {
    var value = try value(of: expression, in: scope)
    if case .set(let elements) = value, elements.count == 1 { value = elements[0] }
    guard case .scenario(let name) = value else { throw wrong(value, wanted: "a scenario", at: expression.span) }
    guard let scenario = memory.scenarios[name] else {
      throw failure(.notDeclaredHere, "scenario \"\(name)\" is not declared here", at: expression.span)
    }
    return scenario
  }

  /// A scenario, given with those that it builds on, itself first, played over a world: once for each world and declaration.
  mutating func played(
    _ lineage: [Scenario], over ground: TreatyLaw.Context, at span: Span
  ) throws(Stop) -> PlayedScenario {
    if let parent = lineage.last?.parent {
      let name = lineage[0].name
      throw memory.scenarios[parent] == nil
        ? failure(.notDeclaredHere, "scenario \"\(parent)\" is not declared here", at: span)
        : failure(
          .scenarioCircle,
          "the scenario \(name) builds on \(parent), which leads back to \(parent == name ? "it" : parent)",
          at: span, help: ["a scenario builds on one that was there before it"])
    }
    var parent: PlayedScenario?
    for place in lineage.indices.reversed() {
      let line = Array(lineage[place...])
      let key = line.map { ObjectIdentifier($0.identity) }
      if let known = ground.kept(under: key, as: PlayedScenario.self) {
        parent = known
        continue
      }
      let inner = try evaluator(playing: lineage[place], at: span)
      var player = ScenarioPlayer(lineage[place], on: parent, over: ground, evaluator: inner)
      defer { budget = player.evaluator.budget }
      let played = try player.play(line)
      ground.keep(played, under: key)
      parent = played
    }
    guard let parent else { preconditionFailure("a lineage holds at least the scenario itself") }
    return parent
  }

  /// An evaluator for the lines of a scenario, with the names as they were where it was declared.
  ///
  /// A line may ask under another scenario, but not lead back to its own.
  func evaluator(playing scenario: Scenario, at span: Span) throws(Stop) -> Evaluator {
    let identity = ObjectIdentifier(scenario.identity)
    guard !playing.contains(identity) else {
      throw failure(.scenarioCircle, "the scenario \(scenario.name) asks under itself", at: span)
    }
    guard playing.count < Evaluator.mostScenariosInEachOther else {
      throw failure(
        .tooDeep, "scenarios ask under each other more than \(Evaluator.mostScenariosInEachOther) deep", at: span)
    }
    var inner = Evaluator(memory: memory.with(scenario), budget: budget)
    inner.playing = playing.union([identity])
    return inner
  }

  private static let mostScenariosInEachOther = 16

  /// What an answer under a scenario should say.
  ///
  /// Where every line of it is left to chance there is nothing to ask under.
  private mutating func note(_ played: PlayedScenario, at span: Span) throws(Stop) {
    let name = played.lineage[0].name
    remarks.add(played.performance.notes, whose: "under \(name): ")
    remarks.add(played.remarks, whose: "under \(name): ")
    guard let open = played.openLines.first else { return }
    guard played.hasCertainLines else {
      throw failure(
        .onlyForecast, "the scenario \(name) leaves everything to chance, and only a forecast draws it", at: span,
        help: ["ask `forecast \(open.treatyWord) under \(name) with 10_000 runs`"])
    }
    let count = played.openLines.count
    remarks.add(
      "\(count) line\(count == 1 ? "" : "s") of chance in \(name) left out: only a forecast draws \(count == 1 ? "it" : "them")"
    )
  }

  /// Before a question that reads the day: supposed acts that come later are not counted, and the answer should not hide it.
  mutating func noteSupposedActsAfterTheDay(in scope: Scope) {
    let (day, isChosen) = (scope.context.day, scope.context.actsKnownUntil != nil)
    guard let days = scope.supposedDays, days.upperBound > day else { return }
    if days.lowerBound > day {
      remarks.add(
        "what is supposed comes after \(day), and changes nothing on that day: `as of \(days.upperBound)` asks later")
    } else if !isChosen {
      remarks.add("supposed acts after \(day) are not counted here: `as of \(days.upperBound)` asks later")
    }
  }
}

extension OpenLine {
  /// The treaty as it is written in the line.
  fileprivate var treatyWord: String {
    let treaty =
      switch form {
      case .chance(let line): line.deed.treaty
      case .recurrence(let line): line.deed.treaty
      }
    return treaty.nameEntry?.key ?? "TREATY"
  }
}
