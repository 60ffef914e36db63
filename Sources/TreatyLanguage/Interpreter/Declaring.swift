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
    var lowering = lowering(in: blocks)
    switch declaration {
    case .state(let declaration):
      let declared = lowering.state(declaration)
      guard accept(lowering, emit) else { return }
      if let known = world.state(named: declared.state.name), world.isDeclared(known) {
        noteDeclaredAgain("state", declaration.name, emit: emit)
      }
      declare(declared)
    case .group(let declaration):
      let group = lowering.group(declaration)
      guard accept(lowering, emit) else { return }
      if let known = world.group(named: group.key), world.isDeclared(known) {
        noteDeclaredAgain("group", declaration.name, emit: emit)
      }
      world.declare(group)
    case .weight(let declaration):
      var weight = lowering.weight(declaration)
      guard accept(lowering, emit) else { return }
      if case .file(let file) = declaration.values {
        guard let values = values(ofWeightIn: file, emit: emit) else { return }
        weight.values = values
      }
      if let known = world.weight(named: weight.key), world.isDeclared(known) {
        noteDeclaredAgain("weight", declaration.name, emit: emit)
      }
      world.declare(weight)
    case .treaty(let declaration):
      let treaty = lowering.treaty(declaration)
      guard accept(lowering, emit) else { return }
      declare(treaty, named: declaration.name, emit: emit)
    case .scenario(let scenario): declare(scenario, emit: emit)
    case .source(let name, let text):
      namedSources.append((name, text))
    }
  }

  /// Hands on the diagnostics of a lowering and takes what it cost from the budget; false where an error is among them.
  mutating func accept(_ lowering: Lowering<WorldNames>, _ emit: (Event) -> Void) -> Bool {
    budget = lowering.names.evaluator.budget
    for diagnostic in lowering.diagnostics {
      isStopped = isStopped || diagnostic.stopsTheRun
      emit(.diagnostic(diagnostic))
    }
    return !lowering.diagnostics.contains { $0.severity == .error }
  }

  /// A state with the groups it belongs to and its number in each weight.
  private mutating func declare(_ declared: DeclaredState) {
    var state = declared.state
    state.region = state.region.map(world.spelling(ofRegion:))
    let id = world.declare(state)
    for group in declared.groups {
      var changed = world[group]
      changed.memberships.removeAll { $0.state == id }
      changed.memberships.append(Membership(state: id))
      world.declare(changed)
    }
    for (weight, value) in declared.weights {
      var changed = world[weight]
      changed.values[id] = value
      world.declare(changed)
    }
  }
}

extension World {
  /// A region as the states spell it that belong to it already: `WEOG` is the region of France, `weog`.
  ///
  /// Linear in the states.
  fileprivate func spelling(ofRegion name: String) -> String {
    if stateIDs.contains(where: { self[$0].region == name }) { return name }
    let key = NameFolding.key(of: name)
    let known = stateIDs.lazy.compactMap { self[$0].region }
    return known.first { NameFolding.key(of: $0) == key } ?? name
  }
}

extension Diagnostic {
  /// Whether it says that nothing more of a run is done: its budget is used up, or it was interrupted.
  var stopsTheRun: Bool { code == .interrupted || code == .outOfSteps }
}
