// A scenario as it was declared: its lines, and what the names in them stood for there. What it builds on is looked up by name
// when it is played, so that it follows a parent that is declared again.

import HashTreeCollections
import TreatyModel
import TreatySyntax

/// A declared scenario.
struct Scenario: Sendable {
  /// Tells one declaration from another, as long as either is kept.
  final class Identity: Sendable {}

  let declaration: ScenarioDeclaration
  /// Values bound by `let` where it was declared; a later `let` of the same name does not change it.
  let bindings: TreeDictionary<String, Value>
  /// Functions defined where it was declared.
  let functions: TreeDictionary<String, FunctionDefinition>
  /// The last answers where it was declared.
  let answers: [Value]
  let identity = Identity()

  /// Its name.
  var name: String { declaration.name.text }
  /// The name of the scenario that it builds on.
  var parent: String? { declaration.parent.map { $0.entry?.key ?? $0.text } }

  init(_ declaration: ScenarioDeclaration, in memory: Memory) {
    self.declaration = declaration
    bindings = memory.bindings
    functions = memory.functions
    answers = memory.answers
  }
}

extension Memory {
  /// The scenario with that name as a value; `nil` where there is none.
  func scenario(named name: String) -> Value? {
    if scenarios[name] != nil { return .scenario(name) }
    return failedScenarios.contains(name) ? .notKnown("the scenario \(name) could not be played") : nil
  }

  /// The memory with the names as they were where a scenario was declared.
  func with(_ scenario: Scenario) -> Memory {
    var named = self
    (named.bindings, named.functions, named.answers) = (scenario.bindings, scenario.functions, scenario.answers)
    return named
  }

  /// A scenario and those that it builds on, itself first.
  ///
  /// It stops where a parent is not declared or leads back to one of them.
  func lineage(of scenario: Scenario) -> [Scenario] {
    var line = [scenario]
    var seen: Set<String> = [scenario.name]
    while let parent = line.last?.parent, let next = scenarios[parent], seen.insert(parent).inserted {
      line.append(next)
    }
    return line
  }
}
