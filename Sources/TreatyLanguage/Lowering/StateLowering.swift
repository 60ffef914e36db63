// Declared states, groups and weights.

import TreatyModel
import TreatySyntax

/// A declared state, with what its lines say of groups and weights, which are kept elsewhere.
public struct DeclaredState: Sendable {
  /// The state.
  public var state: State
  /// The groups that it says it belongs to.
  public var groups: [GroupID] = []
  /// The value of each weight that it gives.
  public var weights: [(weight: WeightID, value: Rational)] = []
}

extension Lowering {
  /// The state that a declaration describes.
  public mutating func state(_ declaration: StateDeclaration) -> DeclaredState {
    var result = DeclaredState(state: State(name: declaration.name.text, isInvented: isInvented))
    for line in declaration.lines {
      if let source = text(of: line.marks) { result.state.source = source }
      if line.marks.isUnchecked { result.state.isUnchecked = true }
      lower(line.form, into: &result)
    }
    return result
  }

  private mutating func lower(_ form: StateDeclaration.Form, into result: inout DeclaredState) {
    switch form {
    case .code(let code): result.state.code = code.value
    case .names(let names): result.state.unitedNationsName = names.first { $0.language == "un" }?.name.value
    case .region(let region): result.state.region = region.value
    case .groups(let references):
      result.groups += references.compactMap { $0.entry.flatMap { names.group(named: $0.key) } }
    case .kind(let kind): result.state.kind = StateKind(kind)
    case .members(let sets): result.state.members = selector(sets)
    case .exists(let from, let until):
      result.state.existsFrom = from.flatMap { day($0) }
      result.state.existsUntil = until.flatMap { day($0) }
    case .weight(let reference, let value):
      guard let id = reference.entry.flatMap({ names.weight(named: $0.key) }), let number = number(value) else {
        return
      }
      result.weights.append((id, number))
    case .source(let source): result.state.source = text(of: source)
    case .unchecked: result.state.isUnchecked = true
    case .name, .aliases, .hole: break
    }
  }

  /// The group that a declaration describes.
  public mutating func group(_ declaration: GroupDeclaration) -> Group {
    var group = Group(key: declaration.name.text, isInvented: isInvented)
    var formulas: [StateSelector] = []
    for line in declaration.lines {
      if let source = text(of: line.marks) { group.source = source }
      if line.marks.isUnchecked { group.isUnchecked = true }
      switch line.form {
      case .name(let name): group.name = name.value
      case .members(let members):
        for member in members { lower(member, into: &group, &formulas) }
      case .source(let source): group.source = text(of: source)
      case .unchecked: group.isUnchecked = true
      case .aliases, .names, .hole: break
      }
    }
    if !formulas.isEmpty { group.formula = StateSelector.joined(formulas) }
    return group
  }

  private mutating func lower(
    _ member: GroupDeclaration.Member, into group: inout Group, _ formulas: inout [StateSelector]
  ) {
    guard let selector = selector(member.who) else { return }
    let since = member.since.flatMap { day($0) }
    let until = member.until.flatMap { day($0) }
    if case .listed(let states) = selector {
      group.memberships += states.map { Membership(state: $0, since: since, until: until) }
    } else {
      formulas.append(selector)
    }
  }

  /// The weight that a declaration describes; the values of one that names a file are read by the caller.
  public mutating func weight(_ declaration: WeightDeclaration) -> Weight {
    var weight = Weight(key: declaration.name.text, unit: declaration.unit?.value ?? "", values: [:])
    guard case .lines(let lines) = declaration.values else { return weight }
    for line in lines {
      if line.marks.isUnchecked { weight.isUnchecked = true }
      if let source = text(of: line.marks) { weight.source = source }
      switch line.form {
      case .value(let who, let amount):
        guard case .listed(let states) = selector(who), let number = number(amount) else { continue }
        for state in states { weight.values[state] = number }
      case .source(let source): weight.source = text(of: source)
      case .unchecked: weight.isUnchecked = true
      case .name, .aliases, .hole: break
      }
    }
    return weight
  }
}

extension StateKind {
  fileprivate init(_ kind: StateDeclaration.Kind) {
    switch kind {
    case .state: self = .state
    case .observer: self = .observer
    case .allStates: self = .allStates
    case .nonMember: self = .nonMember
    case .former: self = .former
    case .regionalOrganisation: self = .regionalOrganisation
    }
  }
}
