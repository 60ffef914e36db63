// The prompt: reads an entry, runs it as a command or as a text of the language, and goes on until told to leave.

import CEditLine
import Glibc

/// The conversation at the terminal.
struct PromptLoop {
  let session: Session
  let console: Console

  /// Talks until `:quit` or Ctrl-D; gives how the session ended.
  func run() -> ExitStatus {
    let file = HistoryFile(
      stateHome: Environment.variable("XDG_STATE_HOME"), home: Environment.variable("HOME"))
    let paints = console.isTerminal && Environment.hasCapableTerminal
    let assistant = SessionAssistant(session: session)
    guard
      let editor = LineEditor(
        assistant: assistant, history: loadHistory(from: file), paints: paints, colors: console.colorsOutput,
        width: { [console] in console.width })
    else {
      console.report("treaty: the terminal cannot be used for a prompt\n")
      return .systemFailed
    }
    if !session.isQuiet {
      console.write("Treaty \(ReleaseVersion.text). :help shows what can be asked, :quit leaves.\n")
    }
    session.isAtPrompt = true
    interrupt_spare_session()
    var keepsHistory = file
    while true {
      console.flush()
      interrupt_clear()
      switch editor.read(prompt: prompt) {
      case .entry(let entry):
        if editor.remember(entry) { keepsHistory = append(entry, to: keepsHistory) }
        if perform(entry) == .leave { return .success }
      case .interrupted: continue
      case .endOfInput:
        console.write("\n")
        return .success
      case .failed:
        console.report("treaty: the terminal cannot be read\n")
        return .systemFailed
      }
    }
  }

  private func perform(_ entry: String) -> ShellCommand.Outcome {
    if let command = ShellCommand.invocation(in: entry) {
      return ShellCommand.perform(command, session: session, console: console)
    }
    session.run(text: entry, calledBy: "")
    return .stay
  }

  /// `treaty> `, or `treaty [2016-11-04]> ` where a context is set; coloured where colours are used.
  ///
  /// The runs between U+0001 take no columns.
  private var prompt: String {
    let context = session.interpreter.contextWords
    let words = context.isEmpty ? "treaty>" : "treaty [\(context.joined(separator: ", "))]>"
    return console.colorsOutput ? "\u{1}\u{1B}[1;34m\u{1}\(words)\u{1}\u{1B}[0m\u{1} " : "\(words) "
  }

  // A history that cannot be read or written is no reason not to talk: it is said once, and nothing is kept.

  private func loadHistory(from file: HistoryFile?) -> History {
    do {
      return try file?.load() ?? History()
    } catch {
      console.report("treaty: \(error.message(doing: "read the history"))\n")
      return History()
    }
  }

  private func append(_ entry: String, to file: HistoryFile?) -> HistoryFile? {
    do {
      try file?.append(entry)
      return file
    } catch {
      console.report("treaty: \(error.message(doing: "keep the history in"))\n")
      return nil
    }
  }
}
