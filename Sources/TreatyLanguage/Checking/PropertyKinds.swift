// Properties: what each is asked of and what it gives. The two tables are all that the checker knows of them.

import TreatySyntax

extension Property {
  /// What stands after its `of`, or what the element must be.
  var askedOf: Wanted {
    switch self {
    case .members: .group
    case .treaties, .groups: .state
    case .region: .states
    case .code, .name, .acts, .declarations: .thing
    case .sources: .anything
    case .date, .state, .verb, .treaty, .text, .source, .takesEffect: .instrument
    case .parties, .signatories, .allSignatories, .depositors, .contractingStates, .eligibleStates, .necessaryStates,
      .signature, .ratification, .withdrawal, .entryIntoForce, .trigger, .clause, .depositsStillNeeded, .deposit,
      .deposits, .adoption, .opening, .closing, .knownUntil, .article, .articles, .subject, .depositary, .secretariat,
      .conference, .place, .host, .institutions, .protocols, .amendments, .reservations, .negotiation, .sessions,
      .stages:
      .treaty
    }
  }

  /// The kind of what it gives of one thing.
  var gives: ValueKind {
    switch self {
    case .parties, .signatories, .allSignatories, .depositors, .contractingStates, .eligibleStates, .necessaryStates,
      .members:
      .states
    case .treaties, .protocols, .amendments: .treaties
    case .groups: .set(of: .group)
    case .sources: .set(of: .text)
    case .signature, .ratification, .withdrawal, .deposit: .instrument
    case .trigger, .acts, .declarations: .set(of: .instrument)
    case .entryIntoForce, .adoption, .opening, .closing, .knownUntil, .date, .takesEffect: .date
    case .clause: .clause
    case .depositsStillNeeded: .number
    case .deposits, .stages: .table
    case .code, .name, .region, .verb, .text, .source: .text
    case .state: .state
    case .treaty: .treaty
    // Texts where the register has words for them, states, tables or lists where it has more.
    case .article, .articles, .subject, .depositary, .secretariat, .conference, .place, .host, .institutions,
      .reservations, .negotiation, .sessions:
      .unknown
    }
  }

  /// The property that is meant where this one is asked of the wrong kind, and what it gives in a few words.
  fileprivate func meant(of kind: ValueKind) -> (Property, String)? {
    switch (self, kind) {
    case (.parties, .state), (.signatories, .state): (.treaties, "the treaties in force for it")
    case (.members, .treaty), (.treaties, .treaty): (.parties, "its parties")
    case (.parties, .group), (.signatories, .group): (.members, "its members")
    default: nil
    }
  }
}

extension Checker {
  /// Checks a property with its operands and gives its kind.
  mutating func kind(of use: PropertyUse, at span: Span) -> ValueKind {
    let name = use.property.rawValue
    if let number = use.number { demand(.number, number, by: "`\(name)`") }
    var operand = ValueKind.unknown
    if let of = use.of {
      operand = kind(of)
      demandOperand(of, operand, use)
    } else if let element = elements.last {
      operand = element
      checkElement(element, use)
    }
    if let by = use.by { demand(.state, by, by: "`by`") }
    if let forWhom = use.for { demand(.state, forWhom, by: "`for`") }
    if let between = use.between {
      demand(.state, between.first, by: "`between`")
      demand(.state, between.second, by: "`between`")
    }
    if use.property.shape.takesBy, use.by == nil { checkBy(use, at: span) }
    guard use.property.shape.isWide, operand.hasMembers else { return use.property.gives }
    if operand == .group, use.property != .region {
      // A group by its name is the set of its members; an element, or what was bound, may be the group itself.
      guard let of = use.of else { return use.property.gives }
      guard of.nameEntry?.kind == .group else { return .unknown }
    }
    return .list(of: use.property.gives)
  }

  /// Checks what stands after `of`; `parties of STATE` and `members of TREATY` have another property that is meant.
  private mutating func demandOperand(_ of: Expression, _ kind: ValueKind, _ use: PropertyUse) {
    let form = "`\(use.property.rawValue) of`"
    guard let (meant, what) = use.property.meant(of: kind) else {
      demand(use.property.askedOf, kind, of: of, by: form)
      return
    }
    report(
      .wrongKind, "\(form) wants \(use.property.askedOf.words), and \(subject(of)) is \(kind.words)", at: of.span,
      suggestion: Suggestion(what, use.nameSpan, meant.rawValue))
  }

  /// A bare property must be one of the element's.
  private mutating func checkElement(_ element: ValueKind, _ use: PropertyUse) {
    let wanted = use.property.askedOf
    guard !wanted.accepts(element) else { return }
    let name = use.property.rawValue
    report(
      .noElement, "`\(name)` is asked of \(wanted.words), and each element here is \(element.words)",
      at: use.nameSpan, help: wanted == .treaty ? ["say of which treaty: `\(name) of TREATY`"] : [])
  }

  /// `ratification of T` is an act of one state: said with `by`, or the element's inside `where`.
  private mutating func checkBy(_ use: PropertyUse, at span: Span) {
    if let element = elements.last, element.isOpen || element.isOfStates { return }
    let name = use.property.rawValue
    report(
      .missingBy, "`\(name) of` asks for the act of one state, and no state is named", at: span,
      suggestion: use.of == nil ? nil : Suggestion("name it", span.after, " by STATE", isTemplate: true))
  }

  /// Checks `population of S` and gives its kind: a number of one state, a list of numbers of a set.
  mutating func kind(ofWeight weight: NameReference, of set: Expression) -> ValueKind {
    let kind = demand(.states, set, by: "`\(weight.text) of`")
    switch kind {
    case .state: return .number
    case .states, .group: return .list(of: .number)
    default: return .unknown
    }
  }

  /// Checks that an expression names a weight.
  mutating func demandWeight(_ expression: Expression, by form: String) {
    if case .name(let reference) = expression.form {
      guard let entry = reference.entry, entry.kind != .weight else { return }
      if entry.kind == .binding || entry.kind == .parameter { return }
    }
    let kind = kind(expression)
    guard !kind.isOpen else { return }
    report(.wrongKind, "\(form) wants a weight, and \(subject(expression)) is \(kind.words)", at: expression.span)
  }
}
