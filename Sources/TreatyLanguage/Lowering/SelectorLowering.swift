// Sets in clauses. They are kept as they are written, not as the states of today: most of them move.

import TreatyModel
import TreatySyntax

extension Lowering {
  /// The set that an expression names, or a diagnostic.
  ///
  /// One that cannot be kept as it is written is worked out now; in a clause or group, where the set would be expected
  /// to move with later acts, a note says so.
  public mutating func selector(_ expression: Expression, isForAct: Bool = false) -> StateSelector? {
    if let kept = keptSelector(expression) { return kept }
    if let evaluated = names.evaluatedSet(of: expression) {
      if !isForAct, expression.nameEntry == nil {
        diagnostics.append(
          Diagnostic(
            .setWorkedOutNow, .note, "this set is worked out now, and does not move with later acts",
            at: expression.span))
      }
      return evaluated
    }
    reportMissing(.notASetForAClause, "a set of states is needed here", expression)
    return nil
  }

  /// The set of several expressions together.
  mutating func selector(_ expressions: [Expression]) -> StateSelector? {
    var parts: [StateSelector] = []
    for expression in expressions {
      guard let part = selector(expression) else { return nil }
      parts.append(part)
    }
    return StateSelector.joined(parts)
  }

  private mutating func keptSelector(_ expression: Expression) -> StateSelector? {
    switch expression.form {
    case .name(let reference):
      return reference.entry.flatMap(selector(named:))
    case .world(.states):
      return .allStates
    case .world(.participants):
      return .participants
    case .set(let items):
      var parts: [StateSelector] = []
      for item in items {
        guard let part = keptSelector(item) else { return nil }
        parts.append(part)
      }
      return StateSelector.joined(parts)
    case .property(let use):
      return selector(of: use)
    case .setChain(let first, let steps):
      return selector(first, steps)
    case .inContext(let inner, let contexts):
      guard var selector = keptSelector(inner) else { return nil }
      for context in contexts {
        guard case .asOf(let day) = context, let day = names.day(of: day) else { return nil }
        selector = .fixed(selector, asOf: day)
      }
      return selector
    default:
      return nil
    }
  }

  private func selector(named entry: NameEntry) -> StateSelector? {
    switch entry.kind {
    case .state: names.state(named: entry.key).map { .listed([$0]) }
    case .group: names.group(named: entry.key).map { .group($0) }
    default: nil
    }
  }

  private mutating func selector(of use: PropertyUse) -> StateSelector? {
    guard let operand = use.of else { return nil }
    if use.property == .members {
      guard let entry = operand.nameEntry, entry.kind == .group else { return keptSelector(operand) }
      return names.group(named: entry.key).map { .group($0) }
    }
    guard let standing = Standing(use.property), let entry = operand.nameEntry, entry.kind == .treaty,
      let treaty = names.treaty(named: entry.key)
    else { return nil }
    return .standing(standing, treaty)
  }

  private mutating func selector(_ first: Expression, _ steps: [SetStep]) -> StateSelector? {
    guard var result = keptSelector(first) else { return nil }
    for step in steps {
      switch step.form {
      case .plus(let other):
        guard let other = keptSelector(other) else { return nil }
        result = StateSelector.joined([result, other])
      case .butNot(let other):
        guard let other = keptSelector(other) else { return nil }
        result = .difference(result, other)
      case .within(let other):
        guard let other = keptSelector(other) else { return nil }
        result = .intersection(result, other)
      case .that(let predicate):
        guard let standing = standing(of: predicate) else { return nil }
        result = predicate.negated ? .difference(result, standing) : .intersection(result, standing)
      case .where, .sortedBy, .with:
        return nil
      }
    }
    return result
  }
}

extension Lowering {
  /// The set of all states of which a predicate is true, where it is one of standing that a clause can keep.
  ///
  /// Which instrument a state has used is no standing: `have ratified` is worked out.
  private func standing(of predicate: Predicate) -> StateSelector? {
    let (standing, operand): (Standing, Expression)
    switch predicate.form {
    case .party(let treaty): (standing, operand) = (.parties, treaty)
    case .signatory(let treaty): (standing, operand) = (.signatories, treaty)
    case .eligible(let treaty): (standing, operand) = (.eligible, treaty)
    case .has(.signed, let treaty): (standing, operand) = (.allSignatories, treaty)
    case .has(.joined, let treaty): (standing, operand) = (.depositors, treaty)
    case .has, .bound, .binds, .inForce: return nil
    }
    guard let entry = operand.nameEntry, entry.kind == .treaty else { return nil }
    return names.treaty(named: entry.key).map { .standing(standing, $0) }
  }
}

extension StateSelector {
  /// In one of several; listed states become one list.
  static func joined(_ parts: [StateSelector]) -> StateSelector {
    var listed = StateSet()
    var others: [StateSelector] = []
    for part in parts {
      if case .listed(let states) = part { listed = listed.union(states) } else { others.append(part) }
    }
    if others.isEmpty { return .listed(listed) }
    if !listed.isEmpty { others.append(.listed(listed)) }
    return others.count == 1 ? others[0] : .union(others)
  }
}

extension Standing {
  /// The standing that a property of a treaty names.
  init?(_ property: Property) {
    switch property {
    case .parties: self = .parties
    case .signatories: self = .signatories
    case .allSignatories: self = .allSignatories
    case .depositors: self = .depositors
    case .contractingStates: self = .contractingStates
    case .eligibleStates: self = .eligible
    default: return nil
    }
  }
}
