// Declarations: lowered to records of the model and put into the world. Where one line cannot be kept, none is.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  /// A lowering that reads names and expressions here.
  mutating func lowering(in blocks: [ContextBlock]) -> Lowering<WorldNames> {
    let names = WorldNames(
      evaluator: Evaluator(memory: memory, budget: budget), scope: Scope(context: context(in: blocks)))
    var lowering = Lowering(names: names, isInvented: true)
    for (name, text) in namedSources { lowering.declareSource(name, text) }
    return lowering
  }

  mutating func declare(_ declaration: Declaration, in blocks: [ContextBlock], emit: (Event) -> Void) {
    switch declaration {
    case .state(let declaration):
      guard let declared = lowered(in: blocks, emit: emit, { $0.state(declaration) }) else {
        return fail(declaration.name)
      }
      if let known = world.state(named: declared.state.name), world.isDeclared(known) {
        noteDeclaredAgain("state", declaration.name, emit: emit)
      }
      declare(declared)
    case .group(let declaration):
      guard let group = lowered(in: blocks, emit: emit, { $0.group(declaration) }) else {
        return fail(declaration.name)
      }
      if let known = world.group(named: group.key), world.isDeclared(known) {
        noteDeclaredAgain("group", declaration.name, emit: emit)
      }
      world.declare(group)
    case .weight(let declaration):
      guard var weight = lowered(in: blocks, emit: emit, { $0.weight(declaration) }) else {
        return fail(declaration.name)
      }
      if case .file(let file) = declaration.values {
        guard let values = values(ofWeightIn: file, emit: emit) else { return fail(declaration.name) }
        weight.values = values
      }
      if let known = world.weight(named: weight.key), world.isDeclared(known) {
        noteDeclaredAgain("weight", declaration.name, emit: emit)
      }
      world.declare(weight)
    case .treaty(let declaration):
      guard let treaty = lowered(in: blocks, emit: emit, { $0.treaty(declaration) }) else {
        return fail(declaration.name)
      }
      declare(treaty, named: declaration.name, emit: emit)
    case .scenario(let scenario): declare(scenario, emit: emit)
    case .source(let name, let text):
      namedSources.append((name, text))
    }
  }

  /// Keeps in mind that a name has nothing behind it, so that one mistake gives one diagnostic.
  private mutating func fail(_ name: NewName) { failedNames.insert(name.text) }

  /// Whether a diagnostic says no more than that a declaration of this run failed.
  func restsOnFailedName(_ diagnostic: Diagnostic) -> Bool {
    guard !failedNames.isEmpty, Interpreter.codesOfMissingNames.contains(diagnostic.code) else { return false }
    return failedNames.contains(memory.text(of: diagnostic.span))
  }

  private static let codesOfMissingNames: Set<DiagnosticCode> = [
    .notDeclaredHere, .notATreaty, .notAWeight, .notASetForAClause,
  ]

  /// What a declaration comes to; `nil` where an error stands in it.
  ///
  /// Nothing but the interpreter holds the world afterwards: else each declaration would copy all those before it.
  private mutating func lowered<Record>(
    in blocks: [ContextBlock], emit: (Event) -> Void, _ body: (inout Lowering<WorldNames>) -> Record
  ) -> Record? {
    var lowering = lowering(in: blocks)
    let record = body(&lowering)
    known = nil
    return accept(lowering, emit) ? record : nil
  }

  /// Hands on the diagnostics of a lowering and takes what it cost from the budget; false where an error is among them.
  mutating func accept(_ lowering: Lowering<WorldNames>, _ emit: (Event) -> Void) -> Bool {
    budget = lowering.names.evaluator.budget
    for diagnostic in lowering.diagnostics {
      isStopped = isStopped || diagnostic.stopsTheRun
      if !restsOnFailedName(diagnostic) { emit(.diagnostic(diagnostic)) }
    }
    return !lowering.diagnostics.contains { $0.severity == .error }
  }

  /// A state with the groups it belongs to and its number in each weight.
  private mutating func declare(_ declared: DeclaredState) {
    var state = declared.state
    if let region = state.region {
      if regions.isEmpty { regions = RegionSpellings(of: world) }
      state.region = regions.spelling(of: region)
    }
    let isNew = world.state(named: state.name).map { !world.isDeclared($0) } ?? true
    let id = world.declare(state)
    for group in declared.groups { world.addMember(id, to: group, isNew: isNew) }
    for (weight, value) in declared.weights { world.setValue(value, of: id, in: weight) }
  }
}

extension Diagnostic {
  /// Whether it says that nothing more of a run is done: its budget is used up, or it was interrupted.
  var stopsTheRun: Bool { code == .interrupted || code == .outOfSteps }
}
