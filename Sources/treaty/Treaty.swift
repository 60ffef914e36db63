// The command: its subcommands, and how each way of ending becomes an exit status.

import ArgumentParser
import Glibc
import TreatyShell

/// `treaty` and its subcommands; without one, `run`.
struct Treaty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "treaty",
    abstract: "A shell and a small language for the world's treaties.",
    usage: """
      treaty [OPTIONS]                  the prompt; without a terminal, a script from standard input
      treaty [OPTIONS] FILE... [-- ARGS]   runs scripts
      treaty [OPTIONS] -e CODE...       runs lines
      """,
    discussion: """
      Exit status: 0 all well, 1 an expect was false, 2 the script or an option is wrong, 3 a file or the system
      failed, 130 interrupted.
      """,
    version: ReleaseVersion.text,
    subcommands: [Run.self, Check.self, Format.self, Facts.self, Forecast.self, Explain.self],
    defaultSubcommand: Run.self)
}

/// A command of ours: gives an exit status instead of throwing one.
protocol StatusCommand: ParsableCommand {
  func perform() -> TreatyShell.ExitStatus
}

@main
enum Main {
  static func main() {
    // Whoever reads our output may go away; that ends us in silence even where the caller ignores the signal.
    signal(SIGPIPE, SIG_DFL)
    exit(status(of: Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Whether a word is a command and no file.
  ///
  /// A switch, for a set would be built at each start.
  static func isSubcommand(_ word: String) -> Bool {
    switch word {
    case "run", "check", "fmt", "facts", "forecast", "explain", "help": true
    default: false
    }
  }

  /// The arguments with a subcommand before its options: `--today DATE facts` says the same as `facts --today DATE`.
  ///
  /// A word that is the value of an option is no subcommand, and what runs lines or files has none.
  static func leadingWithSubcommand(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count {
      switch arguments[place] {
      case "--as-of", "--today", "--color", "--format", "--facts", "--seed": place += 2
      case "--no-facts", "--quiet": place += 1
      case let word where word.hasPrefix("--") && word.contains("="): place += 1
      case let word where isSubcommand(word):
        var moved = arguments
        moved.remove(at: place)
        return [word] + moved
      default: return arguments
      }
    }
    return arguments
  }

  private static func status(of arguments: [String]) -> TreatyShell.ExitStatus {
    if let request = RunRequest(plain: arguments, isSubcommand: isSubcommand) { return request.perform() }
    let arguments = leadingWithSubcommand(arguments)
    // What follows `--` belongs to the script. ArgumentParser has no second list of arguments, so `run` gets it aside.
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    do {
      var command = try Treaty.parseAsRoot(Array(arguments[..<end]))
      if let run = command as? Run {
        return run.request(scriptArguments: Array(arguments[end...].dropFirst())).perform()
      }
      if end < arguments.endIndex { command = try Treaty.parseAsRoot(arguments) }
      if let command = command as? any StatusCommand { return command.perform() }
      try command.run()
      return .success
    } catch {
      let console = Console(color: .never)
      let message = Treaty.fullMessage(for: error)
      guard Treaty.exitCode(for: error) != .success else {
        console.write(message.isEmpty ? "" : message + "\n")
        return console.finish(with: .success)
      }
      console.report(message + "\n")
      return .wrong
    }
  }
}
