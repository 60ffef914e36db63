// `explain E`: E's value with its derivation. What the law decides, the law explains; what is put together of parts is
// explained by its parts.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func explained(_ question: Expression, in scope: Scope) throws(Stop) -> Value {
    let value = try value(of: question, in: scope)
    presentation = .explanation(try markedExplanation(of: question, in: scope, beyond: []))
    return value
  }

  /// The derivation of an expression's value.
  mutating func explanation(of expression: Expression, in scope: Scope) throws(Stop) -> ExplanationStep {
    try budget.step(at: expression.span)
    switch expression.form {
    case .inContext(let inner, let contexts):
      return try markedExplanation(
        of: inner, in: try self.scope(contexts, in: scope), beyond: scope.suppositions)
    case .whatIf(let suppositions, let question):
      return try markedExplanation(
        of: question, in: try self.scope(supposing: suppositions, in: scope), beyond: scope.suppositions)
    case .explain(let inner), .explainNot(let inner):
      return try explanation(of: inner, in: scope)
    case .all(let parts):
      // Of what is false the first condition that fails is the reason.
      for part in parts where try isFalse(part, in: scope) {
        return try plain(expression, because: [try explanation(of: part, in: scope)], in: scope)
      }
    case .predicate(let subject, let predicate):
      let value = try value(of: subject, in: scope)
      if let step = try explanation(of: predicate, of: value, at: subject.span, in: scope) {
        return try withRemedy(step, of: predicate, said: subject, in: scope)
      }
    case .property(let use):
      if let step = try explanation(of: use, in: scope) { return step }
      if let steps = try reasonsForTreaties(of: expression, in: scope) {
        return try plain(expression, because: steps, in: scope)
      }
      let steps = try reasonsForMembers(of: expression, in: scope)
      if !steps.isEmpty { return try plain(expression, because: steps, in: scope) }
    case .whenEntersIntoForce(let treaty, let state):
      return try explanationOfEntry(treaty, for: state, in: scope)
    case .analysis(let question): return try explanation(of: question, in: scope)
    case .whichMustRatify(let treaty, let allowed):
      let id = try self.treaty(of: treaty, in: scope)
      var only: StateSet?
      if let allowed { only = try states(of: allowed, in: scope).known.possible }
      let requirement = scope.context.requirement(of: id, from: only)
      return try explanation(of: requirement, at: treaty.span, in: scope.context)
    case .whatBinds, .treatiesBetween:
      if let steps = try reasonsForTreaties(of: expression, in: scope) {
        return try plain(expression, because: steps, in: scope)
      }
    case .aggregate(let aggregate, let operand):
      if aggregate != .count {
        return try plain(expression, because: [try valuesRunOver(operand, in: scope)], in: scope)
      }
    case .setChain, .whichOf, .name:
      let steps = try reasonsForMembers(of: expression, in: scope)
      if !steps.isEmpty { return try plain(expression, because: steps, in: scope) }
    case .shareOfWeight(let weight, let set):
      if let step = try sumsOfShare(of: weight, heldBy: set, in: scope) {
        return try plain(expression, because: [step], in: scope)
      }
    case .quantified(_, let set, let predicate):
      return try plain(expression, because: try reasons(forEachOf: set, predicate, in: scope), in: scope)
    default: break
    }
    var parts: [ExplanationStep] = []
    for part in expression.parts where !part.saysItself { parts.append(try explanation(of: part, in: scope)) }
    return try plain(expression, because: parts, in: scope)
  }

  /// The derivation with what is supposed said at its head, and under it what that is as far as the answer rests on it.
  ///
  /// What is supposed around it has been said there.
  private mutating func markedExplanation(
    of expression: Expression, in scope: Scope, beyond around: [Supposition]
  ) throws(Stop) -> ExplanationStep {
    switch expression.form {
    case .inContext(let inner, let contexts):
      return try markedExplanation(of: inner, in: try self.scope(contexts, in: scope), beyond: around)
    case .whatIf(let suppositions, let question):
      return try markedExplanation(
        of: question, in: try self.scope(supposing: suppositions, in: scope), beyond: around)
    default: break
    }
    let step = try explanation(of: expression, in: scope)
    let used = remarks.treatiesUsed
    let said = Set(around.map(\.scenario))
    let own = scope.suppositions(on: used).filter { !said.contains($0.scenario) }
    guard !own.isEmpty else { return step }
    let facts = own.flatMap { supposition in
      supposition.facts.filter { used.contains($0.treaty) }.map { fact in
        ExplanationStep(
          text: "\(supposition.scenario.map { "supposed in \($0)" } ?? "supposed"): \(fact.long)", article: nil,
          sources: [], acts: [], because: [])
      }
    }
    return ExplanationStep(
      text: own.heading + step.text, article: step.article, sources: step.sources, acts: step.acts,
      because: facts + step.because)
  }

  private mutating func isFalse(_ expression: Expression, in scope: Scope) throws(Stop) -> Bool {
    if case .truth(false) = try value(of: expression, in: scope) { return true }
    return false
  }

  private mutating func plain(
    _ expression: Expression, because parts: [ExplanationStep], in scope: Scope
  ) throws(Stop) -> ExplanationStep {
    let value = try value(of: expression, in: scope)
    let text = memory.text(of: expression.span)
    let shown = value.words(in: scope.context.world)
    return ExplanationStep(
      text: text.isEmpty || text == shown ? shown : "\(text): \(shown)", article: nil, sources: [], acts: [],
      because: parts)
  }

  /// Why a predicate holds of a value, or does not; `nil` where its parts say so.
  mutating func explanation(
    of predicate: Predicate, of value: Value, at span: Span, in scope: Scope
  ) throws(Stop) -> ExplanationStep? {
    let context = scope.context
    switch predicate.form {
    case .inForce(let state, let pair):
      let id = try treaty(value, at: span, in: context)
      if let state { return context.explanation(context.reasonForParty(try self.state(of: state, in: scope), to: id)) }
      guard let pair else { return context.explanation(context.reasonForForce(of: id)) }
      let states = [try self.state(of: pair.first, in: scope), try self.state(of: pair.second, in: scope)]
      return ExplanationStep(
        text: "a treaty is in force between two states when both are parties", article: "VCLT 26, 34", sources: [],
        acts: [], because: states.map { context.explanation(context.reasonForParty($0, to: id)) })
    case .binds(let who):
      let id = try treaty(value, at: span, in: context)
      let bound = try states(of: who, in: scope).members
      guard bound.count == 1 else { return nil }
      return context.explanation(context.reasonForBound(bound[0], by: id))
    case .bound(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      guard let state = state(value) else { return nil }
      return context.explanation(context.reasonForBound(state, by: id))
    case .party(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      guard let state = state(value) else { return nil }
      return context.explanation(context.reasonForParty(state, to: id))
    case .signatory(let treaty), .has(_, let treaty), .eligible(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      guard let state = state(value) else { return nil }
      let acts = (context.reasonForActs(of: state, towards: id) + context.reasonsForLeaving(state, id))
        .map(context.explanation)
      let holds = try holds(predicate, of: value, at: span, in: scope).map { $0 != predicate.negated }
      let (name, key) = (context.world[state].name, context.world.key(of: id))
      let none = acts.isEmpty ? ": no act of \(name) towards \(key) by that day" : ""
      return ExplanationStep(
        text: predicate.sentence(on: name, key, on: context.day, holds: holds) + none, article: "VCLT 2(1), 11 to 18",
        sources: [], acts: [], because: acts)
    }
  }

  private mutating func explanation(of use: PropertyUse, in scope: Scope) throws(Stop) -> ExplanationStep? {
    let context = scope.context
    switch use.property {
    case .entryIntoForce, .trigger, .stages:
      guard let treaty = use.of else { return nil }
      return try explanationOfEntry(treaty, for: use.for, in: scope)
    case .depositsStillNeeded, .necessaryStates:
      let id = try treaty(use, in: scope)
      return try explanation(of: context.requirement(of: id), at: use.nameSpan, in: context)
    case .ratification, .signature, .withdrawal, .deposit:
      guard case .instrument(let act) = try property(use, at: use.nameSpan, in: scope) else { return nil }
      return explanation(of: act, in: context)
    default: return nil
    }
  }

  private mutating func explanationOfEntry(
    _ treaty: Expression, for state: Expression?, in scope: Scope
  ) throws(Stop) -> ExplanationStep {
    let id = try self.treaty(of: treaty, in: scope)
    let context = scope.context
    guard let state else {
      // What is missing is missing after the last act.
      let isMissing = context.history(of: id).late.entryIntoForce == nil
      let asked = isMissing ? context.on(context.dayOfLastAct(of: id)) : context
      return context.explanation(asked.reasonForEntryIntoForce(of: id))
    }
    return context.explanation(context.reasonForEntryIntoForce(of: id, for: try self.state(of: state, in: scope)))
  }
}

extension Expression {
  /// Whether its words are its value already.
  fileprivate var saysItself: Bool {
    switch form {
    case .literal, .name, .today, .theDay, .it, .world: return true
    default: return false
    }
  }

  /// The parts whose explanations explain the whole.
  fileprivate var parts: [Expression] {
    switch form {
    case .all(let parts), .any(let parts), .set(let parts): return parts
    case .not(let part), .aggregate(_, let part), .negative(let part), .isUnknown(let part, _): return [part]
    case .comparison(let left, _, let right): return [left, right]
    case .sum(let first, let steps), .product(let first, let steps): return [first] + steps.map(\.operand)
    case .choice(let condition, _, _): return [condition]
    case .setChain(let first, _): return [first]
    default: return []
    }
  }
}

extension Predicate {
  /// What is said of one state, as a sentence: `Japan is a signatory to ctbt as of 2026-11-24`; `holds` leaves `not` aside.
  fileprivate func sentence(on state: String, _ treaty: String, on day: Day, holds: Bool?) -> String {
    let not = holds == false ? "not " : ""
    let said: String
    switch form {
    case .signatory: said = "\(state) is \(not)a signatory to \(treaty)"
    case .eligible: said = "\(treaty) is \(not)open to \(state)"
    case .has(let deed, _): said = "\(state) has \(not)\(deed.rawValue) \(treaty)"
    case .party, .inForce: said = "\(state) is \(not)a party to \(treaty)"
    case .bound, .binds: said = "\(state) is \(not)bound by \(treaty)"
    }
    return (holds == nil ? "it is not known whether " : "") + "\(said) as of \(day)"
  }
}
