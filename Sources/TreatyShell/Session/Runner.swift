// What `treaty run` does: files and lines in the order given, then the prompt where one is wanted.

import CEditLine
import Glibc
import TreatySyntax

/// Runs scripts and lines in one session.
public struct Runner {
  private let settings: Settings

  /// A runner of sessions with these settings.
  public init(settings: Settings) {
    self.settings = settings
  }

  /// Runs the files, then the lines, then the prompt.
  ///
  /// Without files and lines the prompt opens by itself on a terminal; elsewhere standard input is the script. What
  /// follows a source that is wrong does not run: it may rest on it.
  public func run(files: [String], lines: [String], opensPrompt: Bool) -> ExitStatus {
    interrupt_install()
    let console = Console(color: settings.color)
    if let failure = settings.factsFailure {
      console.report("error: \(failure.message(doing: "read the facts in"))\n")
      return .systemFailed
    }
    let session = Session(settings: settings, console: console)
    var files = files
    var opensPrompt = opensPrompt
    if files.isEmpty, lines.isEmpty, !opensPrompt {
      if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
        opensPrompt = true
      } else {
        files = ["-"]
      }
    }
    var status = ExitStatus.success
    for file in files where status <= .expectationFailed { status = max(status, session.run(file: file)) }
    for line in lines where status <= .expectationFailed {
      status = max(status, session.run(text: line, calledBy: "-e"))
    }
    if opensPrompt, status != .interrupted { status = PromptLoop(session: session, console: console).run() }
    return console.finish(with: status)
  }
}
