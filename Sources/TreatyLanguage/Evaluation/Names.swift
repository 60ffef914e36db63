// Literals, names, sets and lists as they stand, and calls of functions.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  func value(of literal: Expression.Literal) -> Value {
    switch literal {
    case .number(let number): return .number(number, .plain)
    case .percentage(let number): return .number(number, .percentage)
    case .date(let day): return .date(.on(day))
    case .duration(let duration): return .duration(duration)
    case .period(let period): return .period(period)
    case .text(let text): return .text(text)
    case .truth(let truth): return .truth(truth)
    case .nothing: return .nothing(Nothing(.hasNotHappened, "the line says `nothing`"))
    }
  }

  mutating func value(of reference: NameReference, in scope: Scope) throws(Stop) -> Value {
    guard let entry = reference.entry else {
      throw failure(.couldNotBeRead, "\"\(reference.text)\" is not known", at: reference.span)
    }
    let world = scope.context.world
    let value: Value?
    switch entry.kind {
    case .state: value = world.state(named: entry.key).map(Value.state)
    case .group: value = world.group(named: entry.key).map { members(of: $0, in: scope.context) }
    case .treaty: value = world.treaty(named: entry.key).map(Value.treaty)
    case .weight:
      value = try world.weight(named: entry.key).map { id throws(Stop) in try ownWeight(id, reference, scope) }
    case .binding: value = memory.bindings[entry.key]
    case .parameter: value = scope.parameters[entry.key]
    case .scenario: value = memory.scenario(named: entry.key)
    case .source, .offence, .vote, .function: value = .text(entry.name)
    }
    guard let value else {
      throw failure(
        .notDeclaredHere, "\(entry.kind.word) \"\(reference.text)\" is not declared here", at: reference.span)
    }
    return value
  }

  private func ownWeight(_ id: WeightID, _ reference: NameReference, _ scope: Scope) throws(Stop) -> Value {
    guard case .state(let state)? = scope.element else {
      throw failure(
        .outsideElement, "\(reference.text) is a number of each state: of which?", at: reference.span,
        help: ["write `\(reference.text) of STATE`"])
    }
    return weight(id, of: state, in: scope.context.world)
  }

  mutating func members(of group: GroupID, in context: TreatyLaw.Context) -> Value {
    remarks.note(group: group, in: context)
    return .states(OrderedStates(context.members(of: group)))
  }

  mutating func value(of world: Expression.World, in context: TreatyLaw.Context) -> Value {
    switch world {
    case .states: return .states(OrderedStates(context.states(.allStates)))
    case .participants: return .states(OrderedStates(context.states(.participants)))
    case .treaties: return .set(context.world.treatyIDs.map(Value.treaty))
    }
  }

  func earlierAnswer(_ distance: Int, at span: Span) throws(Stop) -> Value {
    guard distance >= 1, distance <= memory.answers.count else {
      throw failure(.noEarlierAnswer, "there is no such earlier answer", at: span)
    }
    return memory.answers[memory.answers.count - distance]
  }

  mutating func values(of expressions: [Expression], in scope: Scope) throws(Stop) -> [Value] {
    var values: [Value] = []
    for expression in expressions { values.append(try value(of: expression, in: scope)) }
    return values
  }

  /// `(A, B)`: sets in it are spread out; what is said twice counts once.
  mutating func set(of items: [Expression], in scope: Scope) throws(Stop) -> Value {
    var elements: [Value] = []
    var uncertain = StateSet()
    for item in items {
      let value = try value(of: item, in: scope)
      if let nothing = value.nothing { throw .nothing(nothing) }
      if case .states(let states) = value { uncertain = uncertain.union(states.known.uncertain) }
      elements += self.elements(of: value, in: scope.context) ?? [value]
    }
    return Value.set(ofUnique: elements, uncertain: uncertain)
  }

  /// `[A, B]`: kept as written.
  ///
  /// Lists in lists end somewhere: a list doubled forty times, or of thirty lists of thirty, would never be shown.
  mutating func list(of items: [Expression], at span: Span, in scope: Scope) throws(Stop) -> Value {
    let list = Value.list(try values(of: items, in: scope))
    guard list.nesting <= Value.deepestList else {
      throw failure(.tooDeep, "lists stand in each other more than \(Value.deepestList) deep", at: span)
    }
    guard list.size <= Value.largestList else {
      throw failure(
        .tooDeep, "a list holds at most \(Value.largestList) elements, those of the lists in it counted", at: span)
    }
    return list
  }

  mutating func period(from first: Expression, to last: Expression, at span: Span, in scope: Scope) throws(Stop)
    -> Value
  {
    let from = try day(of: first, in: scope)
    let to = try day(of: last, in: scope)
    guard let period = Period(from: from, to: to) else {
      throw failure(.outOfRange, "the period ends on \(to), before it begins on \(from)", at: span)
    }
    return .period(period)
  }

  mutating func call(
    _ function: NameReference, _ arguments: [Expression], at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    guard let definition = function.entry.flatMap({ memory.functions[$0.key] }) else {
      throw failure(.notDeclaredHere, "function \"\(function.text)\" is not defined here", at: function.span)
    }
    guard definition.parameters.count == arguments.count else {
      let wanted = definition.parameters.count
      throw failure(
        .wrongArgumentCount,
        "\(function.text) takes \(wanted) value\(wanted == 1 ? "" : "s"), and \(arguments.count) stand here", at: span)
    }
    // What is supposed where a function is called is supposed in it.
    var inner = scope
    inner.element = nil
    inner.parameters = [:]
    for (parameter, argument) in zip(definition.parameters, arguments) {
      inner.parameters[parameter.text] = try value(of: argument, in: scope)
    }
    return try value(of: definition.body, in: inner)
  }
}

extension Value {
  fileprivate static let deepestList = 8
  fileprivate static let largestList = 100_000

  /// How many lists stand in each other here, as far as that matters.
  fileprivate var nesting: Int {
    guard case .list(let elements) = self else { return 0 }
    return 1 + (elements.map(\.nesting).max() ?? 0)
  }
}
