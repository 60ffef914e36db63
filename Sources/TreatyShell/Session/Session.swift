// One session: the world, the names and the values that its texts have made so far. A class, because the prompt and the
// assistant of its line share it; everything in it is a value, so that a text that fails leaves it as it was.

import CEditLine
import Glibc
import TreatyModel
import TreatyRegister
import TreatySyntax

/// Runs texts one after another on one world.
public final class Session {
  private let console: Console
  /// The texts so far, for the spans of diagnostics.
  private var sources: [Source] = []
  private(set) var lexicon: ScopedLexicon

  /// A session that has run nothing yet.
  init(settings: Settings, console: Console) {
    self.console = console
    lexicon = settings.facts.lexicon
  }

  /// Runs a file; `-` is standard input.
  func run(file: String) -> ExitStatus {
    use(file: file, run)
  }

  /// Reports all that can be said of a file without running it.
  func check(file: String) -> ExitStatus {
    use(file: file, check)
  }

  private func use(file: String, _ body: (Source) -> ExitStatus) -> ExitStatus {
    do {
      let bytes =
        file == "-" ? try TextFile.bytes(of: STDIN_FILENO, calledBy: "standard input") : try TextFile.bytes(at: file)
      return body(newSource(called: file == "-" ? "standard input" : file, bytes))
    } catch {
      report(error.message(doing: "read"))
      return interrupt_requested() ? .interrupted : .systemFailed
    }
  }

  /// Runs a text given on the command line or at the prompt.
  @discardableResult
  func run(text: String, calledBy name: String) -> ExitStatus {
    run(newSource(called: name, Array(text.utf8)))
  }

  private func newSource(called name: String, _ bytes: [UInt8]) -> Source {
    Source(name: name, number: UInt32(sources.count + 1), bytes: bytes)
  }

  private func run(_ source: Source) -> ExitStatus {
    sources.append(source)
    let parsed = Parser.parse(source, lexicon: lexicon)
    report(parsed.diagnostics)
    guard !parsed.hasErrors else { return .wrong }
    lexicon = parsed.lexicon
    return .success
  }

  private func check(_ source: Source) -> ExitStatus {
    sources.append(source)
    let parsed = Parser.parse(source, lexicon: lexicon)
    report(parsed.diagnostics)
    return parsed.hasErrors ? .wrong : .success
  }

  private func report(_ message: String) {
    console.report("error: \(message)\n")
  }

  private func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    console.report(DiagnosticRenderer(sources: sources, usesColour: console.colorsErrors).render(diagnostics))
  }
}
