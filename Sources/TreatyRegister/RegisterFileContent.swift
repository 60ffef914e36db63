// One file of the register, parsed and lowered: a treaty with its acts, a group, a weight, or the states.

import TreatyLanguage
import TreatyModel
import TreatySyntax

/// What a file of the register declares.
struct RegisterFileContent {
  /// The treaty that it declares.
  private(set) var treaty: Treaty?
  /// The acts, in the order of the file.
  private(set) var acts: [TreatyModel.Act] = []
  /// The group that it declares.
  private(set) var group: Group?
  /// The weight that it declares.
  private(set) var weight: Weight?
  /// The states that it declares.
  private(set) var states: [State] = []
  /// What is wrong with it.
  private(set) var problems: [RegisterProblem] = []

  /// Reads a file with the built-in names.
  ///
  /// Linear in its length.
  init(of source: Source, names: FileReading) {
    let parsed = Parser.parse(source, lexicon: ScopedLexicon(over: BuiltInLexicon()), declaresBuiltIn: true)
    var lowering = Lowering(names: names, isInvented: false)
    for statement in parsed.script.statements {
      switch statement.form {
      case .declaration(.source(let name, let text)): lowering.declareSource(name, text)
      case .declaration(.treaty(let declaration)): treaty = lowering.treaty(declaration)
      case .declaration(.group(let declaration)): group = lowering.group(declaration)
      case .declaration(.weight(let declaration)): weight = lowering.weight(declaration)
      case .declaration(.state(let declaration)): states.append(lowering.state(declaration).state)
      case .act(let act):
        acts += lowering.acts(act) { selector, day in
          if case .group(let group) = selector { return names.register.group(group).listedMembers(on: day) }
          return StateSet()
        }
      default:
        problems.append(
          RegisterProblem(
            source: source,
            diagnostic: Diagnostic(
              .notAFact, .error, "a file of the register holds declarations and acts only", at: statement.span)))
      }
    }
    let errors = (parsed.diagnostics + lowering.diagnostics).filter { $0.severity == .error }
    problems += errors.map { RegisterProblem(source: source, diagnostic: $0) }
  }
}
