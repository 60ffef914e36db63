// The commands of the prompt, all in one table: `:help`, `:load`, `:format`, `:quit`. Adding one is an entry and a function.

import TreatyReport
import TreatySyntax

/// A command of the prompt.
struct ShellCommand: Sendable {
  /// The word after the colon.
  let name: String
  /// What may follow the word, as help shows it; empty where nothing may.
  let parameter: String
  /// What it does, in a few words.
  let summary: String
  /// Does it.
  let body: @Sendable (_ argument: String, _ session: Session, _ console: Console) -> Outcome

  /// Whether the prompt goes on.
  enum Outcome: Equatable, Sendable {
    case stay
    case leave
  }

  /// Every command, in the order of help.
  static let all: [ShellCommand] = [
    ShellCommand(
      name: "help", parameter: "[TOPIC]", summary: "what can be asked, or all about one topic; ? is the same"
    ) { argument, _, console in
      console.write(Help.text(on: argument).brokenIntoLines(of: console.width))
      return .stay
    },
    ShellCommand(name: "load", parameter: "FILE", summary: "run a script and keep what it declares") {
      argument, session, console in
      if argument.isEmpty {
        console.report("error: :load needs the name of a file\nhelp: :load \"examples/officer.treaty\"\n")
      } else {
        _ = session.run(file: ShellCommand.path(in: argument))
      }
      return .stay
    },
    ShellCommand(
      name: "format", parameter: "FORMAT", summary: "print answers as text, table, json, jsonl, csv or markdown"
    ) {
      argument, session, console in
      if let format = ReportFormat(rawValue: argument.lowercased()) {
        session.format = format
      } else {
        console.report(
          "error: there is no format \"\(argument.escapingControls)\"\nhelp: \(formats.joined(separator: ", "))\n")
      }
      return .stay
    },
    ShellCommand(name: "quit", parameter: "", summary: "leave; Ctrl-D on an empty line does too") { _, _, _ in .leave },
  ]

  /// The formats that `:format` takes.
  static let formats = ReportFormat.allCases.map(\.rawValue)

  // MARK: Reading an entry

  /// A command as it was typed.
  struct Invocation: Equatable {
    /// The word after the colon, in lower case.
    let name: String
    /// The rest of the line.
    let argument: String
  }

  /// The command that an entry is; `nil` where it is a text of the language.
  static func invocation(in entry: String) -> Invocation? {
    let text = entry.trimmed
    if text == "exit" || text == "quit" { return Invocation(name: "quit", argument: "") }
    if text == "help" { return Invocation(name: "help", argument: "") }
    if text.hasPrefix("?") { return Invocation(name: "help", argument: String(text.dropFirst()).trimmed) }
    guard text.hasPrefix(":") else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    return Invocation(
      name: word.lowercased(), argument: String(text.dropFirst(word.count + 1)).trimmed)
  }

  /// Does what an entry asks for; an unknown command gets the nearest one.
  static func perform(_ invocation: Invocation, session: Session, console: Console) -> Outcome {
    let beginning = all.filter { $0.name.hasPrefix(invocation.name) && !invocation.name.isEmpty }
    if let command = all.first(where: { $0.name == invocation.name }) ?? (beginning.count == 1 ? beginning[0] : nil) {
      return command.body(invocation.argument, session, console)
    }
    console.report("error: there is no command :\(invocation.name)\nhelp: \(suggestion(for: invocation.name))\n")
    return .stay
  }

  /// What to type instead of an unknown command.
  static func suggestion(for name: String) -> String {
    let near = all.compactMap { command in
      NearestNames.distance(Array(command.name.utf8), Array(name.utf8), atMost: max(1, command.name.count / 3))
        .map { (name: command.name, distance: $0) }
    }
    if let found = near.min(by: { $0.distance < $1.distance }) { return "did you mean :\(found.name)?" }
    return "the commands are " + all.map { ":" + $0.name }.joined(separator: ", ")
  }

  /// A path as it was typed: quotes around it go, `~/` at its beginning is the person's folder.
  static func path(in argument: String) -> String {
    var path = argument
    if path.count >= 2, path.hasPrefix("\""), path.hasSuffix("\"") { path = String(path.dropFirst().dropLast()) }
    if path.hasPrefix("~/"), let home = Environment.variable("HOME") { path = home + path.dropFirst() }
    return path
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}
