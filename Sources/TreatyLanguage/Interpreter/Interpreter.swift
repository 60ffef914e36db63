// The interpreter: runs sources statement by statement over a world. A value: a copy is a snapshot, so `expect error`
// and undo keep the one before.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// Runs scripts and entries of the prompt, and keeps what they leave for the next.
public struct Interpreter: Sendable {
  /// What there is to know, with all that was declared and done so far.
  public internal(set) var world: World {
    didSet { known = nil }
  }
  /// The names known after the last source.
  public private(set) var lexicon: ScopedLexicon
  /// The day of the context where a line gives none; today otherwise (`--as-of`).
  public var day: Day?
  /// What the draws of a forecast begin with that names no seed (`--seed`); 1 unless set.
  public var seed: UInt64 {
    get { memory.seed }
    set { memory.seed = newValue }
  }
  /// What was bound, and the texts that were run.
  var memory: Memory
  /// The kinds of what was bound before the statement that runs.
  var symbols = Symbols()
  let files: any FileAccess
  let newBudget: @Sendable () -> Budget
  /// The sources that have short names.
  var namedSources: [(NewName, TextLiteral)] = []
  /// What is left of the budget of the run under way.
  var budget: Budget
  /// Whether the run was stopped, by its budget or from outside: then nothing more of it runs.
  var isStopped = false
  /// The imports under way, so that a circle of them ends.
  var importing: [String] = []
  /// The spellings of the regions, once a state was declared in one.
  var regions = RegionSpellings()
  /// The names of this run whose declarations failed: what rests on them fails for that reason, which has been told.
  var failedNames: Set<String> = []
  /// The context over the present world, kept while nothing changes it.
  var known: TreatyLaw.Context?

  /// An interpreter over a world and its names.
  ///
  /// - Parameters:
  ///   - files: what `import` may read.
  ///   - arguments: `args`.
  ///   - budget: what one source may cost, and how it is told to stop.
  public init(
    world: World, lexicon: ScopedLexicon, files: any FileAccess = NoFiles(), arguments: [String] = [],
    budget: @escaping @Sendable () -> Budget = { Budget() }
  ) {
    self.world = world
    self.lexicon = lexicon
    self.files = files
    newBudget = budget
    self.budget = budget()
    memory = Memory(arguments: arguments)
  }

  /// Runs a source.
  ///
  /// Where it cannot be read whole, or does not check, nothing of it runs.
  ///
  /// Each source of a session needs a number of its own, since diagnostics tell their places by it.
  @discardableResult
  public mutating func run(_ source: Source, emit: (Event) -> Void) -> RunResult {
    var result = RunResult()
    var met = 0
    (budget, isStopped, failedNames) = (newBudget(), false, [])
    withoutActuallyEscaping(emit) { emit in
      let counted: (Event) -> Void = { event in
        result.count(event)
        emit(event)
      }
      if let script = read(source, emit: counted) { execute(script, emit: counted, result: &met) }
    }
    result.metExpectations = met
    return result
  }

  /// Goes on with these names.
  mutating func replaceLexicon(_ names: ScopedLexicon) { lexicon = names }

  /// Reads a source and says what is wrong with it, without running it.
  public mutating func check(_ source: Source) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var copy = self
    _ = copy.read(source) { event in
      if case .diagnostic(let diagnostic) = event { diagnostics.append(diagnostic) }
    }
    memory.sources.add(source)
    return diagnostics
  }

  /// The texts that spans refer to.
  ///
  /// Shared: what is taken out before a run knows what the run has read.
  public var sources: SourceTable { memory.sources }

  /// A script of which every statement was checked, with the kinds of what was bound before each.
  struct CheckedScript {
    let statements: [(statement: Statement, before: Symbols)]
    let after: Symbols
  }

  /// The script of a source; `nil` where an error stands in it.
  mutating func read(_ source: Source, emit: (Event) -> Void) -> CheckedScript? {
    memory.sources.add(source)
    var tooDeep: [Diagnostic] = []
    let lexicon = lexiconWithImports(of: source) { path in
      if tooDeep.last?.span != path.span { tooDeep.append(Interpreter.importsTooDeep(path)) }
    }
    guard tooDeep.isEmpty else {
      for diagnostic in tooDeep { emit(.diagnostic(diagnostic)) }
      return nil
    }
    let parsed = Parser.parse(source, lexicon: lexicon)
    var checker = Checker(symbols: symbols, source: source)
    var statements: [(statement: Statement, before: Symbols)] = []
    var diagnostics = parsed.diagnostics
    for statement in parsed.script.statements {
      statements.append((statement, checker.symbols))
      diagnostics += checker.check(statement)
    }
    for diagnostic in diagnostics { emit(.diagnostic(diagnostic)) }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    self.lexicon = parsed.lexicon
    return CheckedScript(statements: statements, after: checker.symbols)
  }

  /// Runs the statements of a script in order.
  mutating func execute(_ script: CheckedScript, emit: (Event) -> Void, result met: inout Int) {
    for (statement, before) in script.statements where !isStopped {
      symbols = before
      execute(statement, in: [], emit: emit, result: &met)
    }
    symbols = script.after
  }
}
