// `explain` of a number that is made of many, and of one instrument: the values that it ran over, and what the act led to.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The values over which an aggregate ran, each with the state whose number it is.
  mutating func valuesRunOver(_ operand: Expression, in scope: Scope) throws(Stop) -> ExplanationStep {
    let context = scope.context
    var names: [String] = []
    var sources: [String] = []
    if case .weight(let reference, let set) = operand.form,
      let id = reference.entry.flatMap({ context.world.weight(named: $0.key) })
    {
      names = try states(of: set, in: scope).members.map { "\(context.world[$0].name) " }
      sources = context.world[id].source.map { [$0] } ?? []
    }
    let value = try value(of: operand, in: scope)
    let elements = try valuesWithNothing(of: value, at: operand.span, in: scope)
    let shown = elements.prefix(Evaluator.membersExplained).enumerated().map { place, element in
      (place < names.count ? names[place] : "") + element.wordsOfElement(in: context.world)
    }
    let more = elements.count - shown.count
    let text = memory.text(of: operand.span)
    return ExplanationStep(
      text: (text.isEmpty ? "" : "\(text): ") + "\(counted(elements.count, "value")): " + shown.joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : ""),
      sources: sources)
  }

  /// Of a share of a weight: what the states hold of its whole total.
  mutating func sumsOfShare(
    of weight: Expression, heldBy set: Expression, in scope: Scope
  ) throws(Stop) -> ExplanationStep? {
    let world = scope.context.world
    guard let entry = weight.nameEntry, let id = world.weight(named: entry.key), world[id].isKnown else { return nil }
    let (table, states) = (world[id], try states(of: set, in: scope))
    let held = table.sum(over: states.known.certain).description.groupingThousands
    let total = table.total.description.groupingThousands
    return ExplanationStep(
      text: "\(counted(states.members.count, "state")) hold \(held) of the \(total) \(table.unit) of \(table.key)",
      sources: table.source.map { [$0] } ?? [])
  }

  private mutating func valuesWithNothing(of value: Value, at span: Span, in scope: Scope) throws(Stop) -> [Value] {
    switch value {
    case .number, .date, .duration, .forecast: return [value]
    default: return try wantedElements(of: value, at: span, in: scope)
    }
  }

  /// One act: its rule and source, and what it led to.
  func explanation(of act: TreatyModel.Act, in context: TreatyLaw.Context) -> ExplanationStep {
    var because: [Reason] = []
    let article: String
    switch act.verb {
    case .withdraw:
      article = "VCLT 54, 56"
      because = context.reasonsForLeaving(act.state, act.treaty).filter { $0.acts.contains(act) }
      because.append(Reason(.withdrawalClause(act.treaty)))
    case .sign:
      article = "VCLT 12, 18"
    default:
      article = act.verb == .succeed ? "VCLT 11; Vienna Convention 1978" : "VCLT 11, 16"
      because = [context.reasonForMembership(of: act.state, in: .parties, of: act.treaty)].compactMap { $0 }
        .filter { $0.acts.contains(act) }
    }
    return ExplanationStep(
      text: act.words(in: context.world), article: article, sources: act.source.map { [$0] } ?? [], acts: [act],
      because: because.map(context.explanation))
  }
}

extension Value {
  /// The value in a few words, a number with commas between its thousands.
  fileprivate func wordsOfElement(in world: World) -> String {
    if case .number(let number, .plain) = self { return number.description.groupingThousands }
    return words(in: world)
  }
}
