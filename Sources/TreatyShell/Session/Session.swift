// One session: the world, the names and the values that its texts have made so far. A class, because the prompt and the
// assistant of its line share it; everything in it is a value, so that a text that fails leaves it as it was.

import CEditLine
import Glibc
import TreatyLanguage
import TreatyModel
import TreatyRegister
import TreatyReport
import TreatySyntax

/// Runs texts one after another on one world.
public final class Session {
  let console: Console
  private let progress = ProgressLine()
  /// Whether only answers and errors are shown.
  let isQuiet: Bool
  /// The format of answers; `:format` sets another.
  var format: ReportFormat
  /// Whether answers are for a person at a prompt, who wants long tables cut.
  var isAtPrompt = false
  /// The texts so far, for the spans of diagnostics; they are asked for while the interpreter runs.
  private let sources: SourceTable
  var interpreter: Interpreter
  /// The register, where the session begins with one, and how many problems of its files have been told.
  private let register: BuiltInRegister?
  private var problemsTold = 0
  /// The notes that the text that runs has shown: a reader is told once.
  private var notesShown: Set<String> = []
  /// The notes that any text of the session has shown: of a long one a reader is reminded in short.
  private var notesToldBefore: Set<String> = []

  /// The names known so far.
  var lexicon: ScopedLexicon { interpreter.lexicon }

  /// A session that has run nothing yet.
  init(settings: Settings, console: Console) {
    self.console = console
    format = settings.format
    isQuiet = settings.isQuiet
    register = settings.facts.register
    let facts: any FactSource = register ?? NoFacts()
    interpreter = Interpreter(
      world: World(facts: facts, today: settings.today), lexicon: settings.facts.lexicon, files: ScriptFiles(),
      arguments: settings.arguments,
      budget: { [progress = settings.isQuiet ? nil : progress] in
        Budget(isInterrupted: { interrupt_requested() }, report: { progress?.show($0) })
      })
    if let seed = settings.seed { interpreter.seed = seed }
    interpreter.day = settings.asOf
    sources = interpreter.sources
  }

  /// Runs a file; `-` is standard input.
  func run(file: String) -> ExitStatus {
    use(file: file, run)
  }

  /// Reports all that can be said of a file without running it.
  func check(file: String) -> ExitStatus {
    use(file: file, check)
  }

  /// Runs a text given on the command line or at the prompt.
  @discardableResult
  func run(text: String, calledBy name: String) -> ExitStatus {
    run(newSource(called: name, Array(text.utf8)))
  }

  private func use(file: String, _ body: (Source) -> ExitStatus) -> ExitStatus {
    do {
      let bytes =
        file == "-"
        ? try TextFile.bytes(of: STDIN_FILENO, calledBy: "standard input", isInterrupted: { interrupt_requested() })
        : try TextFile.bytes(at: file)
      return body(newSource(called: file == "-" ? "standard input" : file, bytes))
    } catch {
      if interrupt_requested() { return .interrupted }
      report(error.message(doing: "read"))
      return .systemFailed
    }
  }

  func newSource(called name: String, _ bytes: [UInt8]) -> Source {
    Source(name: name, number: sources.nextNumber, bytes: bytes)
  }

  private func run(_ source: Source) -> ExitStatus {
    // What cannot be read or does not check is told before anything runs, with advice from where the source stood.
    let before = interpreter
    notesToldBefore.formUnion(notesShown)
    notesShown = []
    var unread: [Diagnostic] = []
    var hasRun = false
    let result = interpreter.run(source) { event in
      if case .diagnostic(let diagnostic) = event, !hasRun, Interpreter.takesAdvice(diagnostic.code) {
        unread.append(diagnostic)
        return
      }
      if !hasRun { report(unread) }
      hasRun = true
      show(event)
    }
    if !hasRun {
      let wasInterrupted = interrupt_requested()
      report(before.advising(unread, of: source))
      // Ctrl-C while advice is looked for drops the advice.
      if isAtPrompt, !wasInterrupted { interrupt_clear() }
    }
    if interrupt_requested() { return .interrupted }
    if tellProblems() || result.hadErrors { return .wrong }
    return result.failedExpectations > 0 ? .expectationFailed : .success
  }

  private func check(_ source: Source) -> ExitStatus {
    let diagnostics = interpreter.check(source)
    report(interpreter.advising(diagnostics, of: source))
    return tellProblems() || diagnostics.contains { $0.severity == .error } ? .wrong : .success
  }

  /// Tells what is wrong with the files of facts that were read (`--facts FOLDER`); whether there was anything new.
  private func tellProblems() -> Bool {
    let problems = register?.problems.dropFirst(problemsTold) ?? []
    for problem in problems {
      console.report(console.renderer(over: [problem.source]).render(problem.diagnostic))
    }
    problemsTold += problems.count
    return !problems.isEmpty
  }

  /// A note as it is shown now; `nil` where it was shown already, or where it is quiet and the note can be missed.
  private func shown(_ note: String, of answer: Answer) -> String? {
    guard Answer.isRepeated(note) || (!isQuiet && notesShown.insert(note).inserted) else { return nil }
    return notesToldBefore.contains(note) ? answer.reminders[note] ?? note : note
  }

  func show(_ event: Event) {
    switch event {
    case .answer(let answer):
      switch format {
      case .text, .table, .markdown: console.write(renderer.render(answer.changing { shown($0, of: answer) }))
      case .json, .jsonl:
        console.write(renderer.render(isQuiet ? answer.changing { shown($0, of: answer) } : answer))
      case .csv:
        console.write(renderer.render(answer))
        // CSV has no place for notes, and an answer must not lose them.
        console.report(answer.notes.compactMap { shown($0, of: answer) }.map { "note: \($0)\n" }.joined())
      }
    case .diagnostic(let diagnostic): report([diagnostic])
    case .export(_, let path, let span):
      report([
        Diagnostic(
          .exportRefused, "\"\(path)\" is not written: a script writes no files", at: span,
          help: ["`--format csv` prints an answer as CSV; the calling shell can keep it in a file"])
      ])
    }
  }

  private var renderer: AnswerRenderer {
    AnswerRenderer(
      format: format,
      layout: TextLayout(
        width: console.isTerminal ? console.width : nil,
        rowLimit: isAtPrompt ? TextLayout.rowLimitAtPrompt : nil,
        palette: console.colorsOutput ? .colours : .plain))
  }

  private func report(_ message: String) {
    console.report("error: \(message)\n")
  }

  private func report(_ diagnostics: [Diagnostic]) {
    let diagnostics = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    guard !diagnostics.isEmpty else { return }
    console.report(console.renderer(over: sources.all).render(diagnostics))
  }
}
