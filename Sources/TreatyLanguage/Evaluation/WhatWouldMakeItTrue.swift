// What would make a false truth true: of a treaty that is not in force the deposits that it lacks, of a state that is no party
// what it still has to do. Said under the derivation of what is false.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The derivation of a predicate, and where what it says without its `not` is false of one thing what would make that true.
  mutating func withRemedy(
    _ step: ExplanationStep, of predicate: Predicate, said subject: Expression, in scope: Scope
  ) throws(Stop) -> ExplanationStep {
    let value = try value(of: subject, in: scope)
    guard try holds(predicate, of: value, at: subject.span, in: scope) == predicate.negated else { return step }
    guard let remedy = try remedy(predicate, of: value, at: subject.span, in: scope) else { return step }
    // `why is ctbt not in force` asks what is missing, too.
    let what = ExplanationStep(text: "what would \(predicate.negated ? "change it" : "make it true"): \(remedy)")
    return ExplanationStep(
      text: step.text, article: step.article, sources: step.sources, acts: step.acts, because: step.because + [what])
  }

  private mutating func remedy(
    _ predicate: Predicate, of value: Value, at span: Span, in scope: Scope
  ) throws(Stop) -> String? {
    let context = scope.context
    switch predicate.form {
    case .inForce(let state?, _):
      let id = try treaty(value, at: span, in: context)
      return try remedyForParty(try self.state(of: state, in: scope), id, at: span, in: context)
    case .inForce(nil, let pair?):
      let id = try treaty(value, at: span, in: context)
      var remedies: [String] = []
      for one in [pair.first, pair.second] {
        let state = try self.state(of: one, in: scope)
        guard context.isParty(state, to: id) == false else { continue }
        if let remedy = try remedyForParty(state, id, at: span, in: context) { remedies.append(remedy) }
      }
      return remedies.isEmpty ? nil : remedies.joined(separator: "; ")
    case .inForce(nil, nil):
      return try remedyForForce(of: try treaty(value, at: span, in: context), at: span, in: context)
    case .binds(let who):
      let states = try states(of: who, in: scope).members
      guard states.count == 1 else { return nil }
      return try remedyForParty(states[0], try treaty(value, at: span, in: context), at: span, in: context)
    case .party(let treaty), .bound(let treaty):
      guard let state = state(value) else { return nil }
      return try remedyForParty(state, try self.treaty(of: treaty, in: scope), at: span, in: context)
    case .has(let deed, let treaty):
      guard let state = state(value), deed != .denounced, deed != .signed else { return nil }
      return context.remedyForConsent(state, try self.treaty(of: treaty, in: scope))
    case .signatory, .eligible: return nil
    }
  }

  private mutating func remedyForForce(
    of id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> String? {
    let history = context.history(of: id)
    if let ended = history.late.endedOn, ended <= context.day { return nil }
    if let entry = history.late.entryIntoForce { return "nothing more than time: it enters into force on \(entry)" }
    let asked = context.on(context.dayOfLastAct(of: id))
    let requirement = asked.requirement(of: id)
    switch requirement.outcome {
    case .open(let necessary):
      let needed = try depositsNeeded(by: requirement, at: span)
      guard case .number(let count)? = needed else { return nil }
      guard necessary.count == count else { return asked.needInWords(count, necessary, requirement) }
      let names = asked.inOrderOfName(necessary).map { asked.world[$0].name }
      return count == 1 ? "a deposit of \(names[0])" : "deposits of all of \(list(of: names))"
    case .impossible: return "nothing that can happen: \(asked.obstacle(to: requirement).reason)"
    case .met, .inForceAsRecorded, .onDate, .notKnown: return nil
    }
  }

  private mutating func remedyForParty(
    _ state: StateID, _ id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> String? {
    let name = context.world[state].name
    guard context.world[state].exists(on: context.day) else { return nil }
    let stay = context.history(of: id).late.records[state]?.liveStay(on: context.day)
    if let from = stay?.partyFrom, from > context.day {
      return "nothing more than time: \(name) is a party from \(from)"
    }
    let force = context.isInForce(id) == true ? nil : try remedyForForce(of: id, at: span, in: context)
    let consent = stay == nil ? context.remedyForConsent(state, id) : nil
    let entry = force.map { "the entry into force of \(context.world.key(of: id)): \($0)" }
    let all = [consent, entry].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: "; and ")
  }

  private func list(of names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and \(last)"
  }
}

extension TreatyLaw.Context {
  /// `Japan has signed and would have to ratify`: what a state that has not consented still has to do; `nil` where it has
  /// consented, by whatever instrument.
  fileprivate func remedyForConsent(_ state: StateID, _ id: TreatyID) -> String? {
    let name = world[state].name
    guard world[state].exists(on: day), history(of: id).late.records[state]?.liveStay(on: day) == nil else {
      return nil
    }
    let maySign = mayEverSign(id).possible.contains(state)
    let isSignatory = isSignatory(state, to: id) == true
    guard maySign || isSignatory || mayEverAccede(id).possible.contains(state),
      let step = nextStep(of: state, to: id, maySign: maySign)
    else { return "\(world.key(of: id)) is not open to \(name) on \(day)" }
    let signed = isSignatory ? "\(name) has signed, and" : name
    return "\(signed) would have to \(waysToConsent(to: id).words(for: step, by: state))"
  }
}
