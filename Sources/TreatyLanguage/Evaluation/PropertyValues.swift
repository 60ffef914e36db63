// Properties: what is asked `of` a thing. Where `of` is left out, inside `where`, `with` and `sorted by`, it is the
// element's own. This file says which part of the evaluator answers each.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func property(_ use: PropertyUse, at span: Span, in scope: Scope) throws(Stop) -> Value {
    switch use.property {
    case .parties, .signatories, .allSignatories, .depositors, .contractingStates, .eligibleStates:
      return try standing(use, in: scope)
    case .necessaryStates, .depositsStillNeeded: return try need(use, in: scope)
    case .members, .treaties, .groups: return try belonging(use, in: scope)
    case .signature: return try instrument(use, by: [.sign, .signDefinitively], in: scope)
    case .ratification:
      return try instrument(use, by: Verb.consents, in: scope)
    case .withdrawal: return try instrument(use, by: [.withdraw], in: scope)
    case .entryIntoForce: return try entryIntoForce(use, in: scope)
    case .trigger, .deposit, .deposits, .stages: return try life(use, in: scope)
    case .clause, .adoption, .opening, .closing, .knownUntil, .article, .articles, .subject, .depositary, .secretariat,
      .conference, .place, .host, .protocols, .amendments:
      return try finalClauses(use, in: scope)
    case .acts: return try acts(use, in: scope)
    case .sources: return try sources(use, in: scope)
    case .code, .name, .region: return try names(use, in: scope)
    case .date, .state, .verb, .treaty, .text, .source, .takesEffect: return try ofAct(use, in: scope)
    case .institutions, .reservations, .negotiation, .sessions, .declarations:
      throw failure(
        .notDoneYet, "\(use.property.rawValue) are not kept in this version", at: use.nameSpan,
        help: ["`acts of TREATY` lists what the register holds"])
    }
  }

  /// What the property is asked of: its operand, or the element.
  mutating func subject(_ use: PropertyUse, in scope: Scope) throws(Stop) -> (value: Value, span: Span) {
    if let operand = use.of { return (try value(of: operand, in: scope), operand.span) }
    guard let element = scope.element else {
      throw failure(
        .outsideElement, "\(use.property.rawValue) of what?", at: use.nameSpan,
        help: ["write `\(use.property.rawValue) of …`"])
    }
    return (element, use.nameSpan)
  }

  /// The treaty that a property is asked of.
  ///
  /// What only its text says does not rest on how far its acts are known.
  mutating func treaty(_ use: PropertyUse, restsOnActs: Bool = true, in scope: Scope) throws(Stop) -> TreatyID {
    let (value, span) = try subject(use, in: scope)
    if case .state = value {
      throw failure(
        .wrongKind, "\(use.property.rawValue) is asked of a treaty, and this is a state", at: span)
    }
    if !restsOnActs, case .treaty(let id) = value { return id }
    return try treaty(value, at: span, in: scope.context)
  }

  // MARK: - Sets of a treaty

  private mutating func standing(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let id = try treaty(use, in: scope)
    guard let standing = Standing(use.property) else { return .states(OrderedStates(KnownSet([]))) }
    noteSupposedActsAfterTheDay(in: scope)
    let set = scope.context.standingSet(standing, to: id)
    noteKindsOfConsent(standing, id, in: scope)
    noteEndOfRegister(standing, id, in: scope)
    return .states(OrderedStates(set))
  }

  /// Says who signed and then declined, and keeps in mind whose instruments a set of parties rests on.
  private mutating func noteKindsOfConsent(
    _ standing: Standing, _ id: TreatyID, in scope: Scope
  ) {
    guard scope.element == nil else { return }
    let context = scope.context
    switch standing {
    case .parties:
      remarks.restOnConsent(to: id, in: context)
      if context.isInForce(id) == false {
        remarks.add("\(context.world.key(of: id)) is not in force, so it has no parties (VCLT 2(1)(g))")
      }
    case .depositors, .contractingStates: remarks.restOnConsent(to: id, in: context)
    case .signatories:
      let timeline = context.history(of: id).late
      let declined = timeline.states { $0.hasSigned(by: context.day) && !$0.isSignatory(on: context.day) }
      guard !declined.isEmpty else { return }
      let names = declined.map { context.world[$0].name }.joined(separator: ", ")
      remarks.add("signed, and declared that they will not ratify (VCLT 18): \(names)")
    case .eligible: noteInvitation(to: id, in: context)
    case .allSignatories: return
    }
  }

  /// Those whose act came after the end of the register are not among them.
  private mutating func noteEndOfRegister(_ standing: Standing, _ id: TreatyID, in scope: Scope) {
    guard scope.element == nil, standing != .eligible else { return }
    let treaty = scope.context.world[id]
    guard let until = treaty.knownUntil, until < scope.context.day else { return }
    remarks.add("at least these: whoever acted on \(treaty.key) after \(until) may be missing, or gone")
  }

  /// Who may be invited is not known, so that only those named count (Budapest 37).
  mutating func noteInvitation(to id: TreatyID, in context: TreatyLaw.Context) {
    guard context.world[id].participation.accession == .byInvitation else { return }
    remarks.add("accession to \(context.world.key(of: id)) is by invitation: only those to whom it is open count here")
  }

  /// A condition may name a set that moves; it is read on the day asked about.
  mutating func noteMovingSets(of id: TreatyID, in context: TreatyLaw.Context) {
    let words = ClauseWords(world: context.world)
    for set in context.condition(of: context.world[id])?.selectors ?? [] where context.moves(set) {
      remarks.add("\(words.words(for: set)): as on \(context.day)")
    }
    // A treaty of the register has its own list; of another a reader cannot know whose numbers are read.
    guard context.world[id].isInvented else { return }
    for weight in context.condition(of: context.world[id])?.weights ?? [] { remarks.use(weight, in: context.world) }
  }

  private mutating func need(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let id = try treaty(use, in: scope)
    noteSupposedActsAfterTheDay(in: scope)
    let requirement = requirement(of: id, from: nil, in: scope.context)
    if use.property == .necessaryStates { return scope.context.necessaryStates(requirement) }
    return scope.context.value(of: try depositsNeeded(by: requirement, at: use.nameSpan), of: requirement)
  }

  // MARK: - Belonging

  private mutating func belonging(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let (value, span) = try subject(use, in: scope)
    let context = scope.context
    switch use.property {
    case .members:
      if case .state(let state) = value, let members = context.world[state].members {
        return .states(OrderedStates(context.states(members)))
      }
      guard let states = states(value, in: context) else { throw wrong(value, wanted: "a group", at: span) }
      return .states(states)
    case .groups:
      guard let state = state(value) else { throw wrong(value, wanted: "a state", at: span) }
      return .set(context.world.groupIDs.filter { context.members(of: $0).contains(state) == true }.map(Value.group))
    default:
      guard let state = state(value) else { throw wrong(value, wanted: "a state", at: span) }
      noteUnknown(in: context) { context.isParty(state, to: $0) }
      return .set(treaties(in: context) { context.isParty(state, to: $0) == true })
    }
  }

  mutating func treaties(in context: TreatyLaw.Context, where test: (TreatyID) -> Bool) -> [Value] {
    let found = context.world.treatyIDs.filter(test)
    for id in found { remarks.use(id, in: context) }
    return found.map(Value.treaty)
  }

  // MARK: - Names

  private mutating func names(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let (value, span) = try subject(use, in: scope)
    switch value {
    case .states, .set, .list:
      return .list(
        try wantedElements(of: value, at: span, in: scope).map { element throws(Stop) in
          try name(use.property, of: element, at: span, in: scope.context.world)
        })
    default: return try name(use.property, of: value, at: span, in: scope.context.world)
    }
  }

  private func name(_ property: Property, of value: Value, at span: Span, in world: World) throws(Stop) -> Value {
    switch (value, property) {
    case (.state(let state), .name): return .text(world[state].name)
    case (.state(let state), .code):
      return world[state].code.map(Value.text) ?? .notKnown("\(world[state].name) has no code")
    case (.state(let state), .region):
      return world[state].region.map(Value.text) ?? .notKnown("\(world[state].name) belongs to no region here")
    case (.treaty(let treaty), .name): return .text(world[treaty].name ?? world.key(of: treaty))
    case (.treaty(let treaty), .code): return .text(world.key(of: treaty))
    case (.group(let group), .name): return .text(world[group].name ?? world.key(of: group))
    case (.group(let group), .code): return .text(world.key(of: group))
    default: throw wrong(value, wanted: "a state or treaty", at: span)
    }
  }
}
