// Names, calls and the element: what stands for something else.

import TreatySyntax

extension Checker {
  /// The kind of what a name stands for.
  mutating func kind(ofName reference: NameReference) -> ValueKind {
    guard let entry = reference.entry else { return .unknown }
    switch entry.kind {
    case .state: return .state
    case .group: return .group
    case .treaty: return .treaty
    case .binding: return symbols.bindings[entry.key] ?? .unknown
    case .parameter: return symbols.parameters[entry.key] ?? .unknown
    case .weight:
      if !elements.isEmpty { return .number }
      report(
        .weightWithoutSet, "`\(reference.text)` is a weight: a number for each state", at: reference.span,
        help: ["say of which states: `\(reference.text) of STATE` or `sum of \(reference.text) of SET`"])
      return .unknown
    case .function:
      let parameters = symbols.functions[entry.key]?.parameters.map(\.name) ?? ["…"]
      report(
        .notACall, "`\(reference.text)` is a function, and its values are missing", at: reference.span,
        help: ["write them in brackets: `\(reference.text)(\(parameters.joined(separator: ", ")))`"])
      return .unknown
    case .scenario: return .scenario
    case .offence, .vote, .source: return .unknown
    }
  }

  /// The kind of the element at this place; outside `where`, `with` and `sorted by` there is none.
  mutating func element(at span: Span) -> ValueKind {
    if let element = elements.last { return element }
    report(
      .noElement, "`it` stands for the element of a set, and there is none here", at: span,
      help: ["it has a meaning inside `where`, `with` and `sorted by`"])
    return .unknown
  }

  /// Checks something inside `where`, `with`, `sorted by` or `by`, where `it` and bare properties are the element's.
  mutating func kindOfElement(_ expression: Expression, _ element: ValueKind) -> ValueKind {
    elements.append(element)
    defer { elements.removeLast() }
    return kind(expression)
  }

  // MARK: - Calls

  /// Checks a call and gives the kind of what it gives.
  mutating func kind(ofCall reference: NameReference, _ arguments: [Expression], at span: Span) -> ValueKind {
    let kinds = arguments.map { kind($0) }
    guard let entry = reference.entry else { return .unknown }
    guard entry.kind == .function else {
      report(
        .notACall, "`\(reference.text)` is a \(entry.kind.word) and takes no values in brackets", at: reference.span)
      return .unknown
    }
    function?.calls.insert(entry.key)
    if refusesRecursion(entry.key, reference) { return .unknown }
    guard let called = symbols.functions[entry.key] else { return .unknown }
    guard called.parameters.count == kinds.count else {
      let wanted = called.parameters.count
      report(
        .wrongArgumentCount,
        "`\(reference.text)` takes \(wanted) \(wanted == 1 ? "value" : "values"), and "
          + "\(kinds.count) \(kinds.count == 1 ? "is" : "are") given", at: span,
        help: ["write `\(reference.text)(\(called.parameters.map(\.name).joined(separator: ", ")))`"])
      return called.result
    }
    let told = diagnostics.count
    for (index, parameter) in called.parameters.enumerated() {
      guard let wanted = parameter.wanted else { continue }
      demand(wanted, kinds[index], of: arguments[index], by: "`\(parameter.name)` of `\(reference.text)`")
    }
    guard diagnostics.count == told else { return called.result }
    return kind(ofBodyOf: called, entry.key, kinds, at: span)
  }

  /// A function may not call itself, nor through another: so every script ends.
  private mutating func refusesRecursion(_ called: String, _ reference: NameReference) -> Bool {
    guard let name = function?.name else { return false }
    let isDirect = called == name
    guard symbols.leads(from: called, to: name) else { return false }
    let message =
      isDirect ? "`\(name)` recurs: it calls itself" : "`\(name)` recurs: it calls `\(called)`, which leads back to it"
    report(
      .recursion, message, at: reference.span,
      help: ["a function may call only others; for each element of a set there is `for each x in SET { … }`"])
    return true
  }

  /// Checks a function and takes it into the symbols.
  mutating func define(_ definition: FunctionDefinition) {
    let (outer, outerFunction, outerElements) = (symbols.parameters, function, elements)
    let name = definition.name.text
    symbols.parameters = [:]
    for parameter in definition.parameters { symbols.parameters[parameter.text] = .unknown }
    function = FunctionReading(name: name)
    elements = []
    let result = kind(definition.body)
    let reading = function
    (symbols.parameters, function, elements) = (outer, outerFunction, outerElements)
    symbols.functions[name] = Symbols.Function(
      parameters: definition.parameters.map { ($0.text, reading?.wanted[$0.text]) }, result: result,
      calls: reading?.calls.subtracting([name]) ?? [], body: definition.body)
  }
}
