// Commands of other shells, and of this one without their colon: `exit`, `ls`, `help parties`, `\q`, `:hlep`.

import TreatySyntax

/// Finds the command that a word of a shell means.
enum ShellWords {
  private static let commands = [
    "help", "load", "run", "save", "undo", "redo", "history", "as-of", "under", "format", "time", "facts", "doc", "why",
    "record", "chart", "map", "table", "set", "reset", "quit",
  ]

  private static let meanings: [String: String] = [
    "exit": "quit", "quit": "quit", "bye": "quit", "q": "quit", "logout": "quit", "logoff": "quit", "wq": "quit",
    "x": "quit", "goodbye": "quit", "leave": "quit", "stop": "quit", "end": "quit", "close": "quit", "halt": "quit",
    "help": "help", "man": "help", "h": "help", "usage": "help", "manual": "help", "docs": "help", "hilfe": "help",
    "aide": "help", "ayuda": "help", "commands": "help", "tutorial": "help", "info": "doc", "describe": "doc",
    "desc": "doc", "about": "doc", "whatis": "doc", "doc": "doc", "undo": "undo", "revert": "undo", "rollback": "undo",
    "back": "undo", "redo": "redo", "history": "history", "load": "load", "open": "load", "source": "load",
    "run": "run", "save": "save", "write": "save", "format": "format", "reset": "reset", "restart": "reset",
    "facts": "facts", "time": "time", "dt": "facts", "tables": "facts",
  ]

  /// Words of shells for which this one has nothing.
  private static let foreign: Set<String> = [
    "ls", "dir", "cd", "pwd", "cat", "clear", "cls", "rm", "mv", "cp", "mkdir", "grep", "sudo", "vi", "vim", "nano",
    "echo",
    "which", "top", "ps", "kill", "whoami", "date", "touch", "make", "git", "apt", "bash", "sh",
  ]

  /// The command that the line means, as a sentence; nil where it is no line of a shell.
  static func help(for line: String) -> String? {
    // Written rightly, and not at the prompt.
    if line.hasPrefix(":"), let word = line.dropFirst().split(separator: " ").first, commands.contains(String(word)) {
      return "`:\(word)` is a command of the prompt: start `treaty` without a line or script, and type it there"
    }
    var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    guard var first = words.first?.lowercased() else { return nil }
    words.removeFirst()
    let isCommand = first.first.map { ":\\./-".contains($0) } ?? false
    if isCommand { first = String(first.drop { ":\\./-".contains($0) }) }
    for ending in ["()", "();", ";", "!", ".", "?"] where first.hasSuffix(ending) { first.removeLast(ending.count) }
    if first.isEmpty { return isCommand && words.isEmpty ? "`:help` lists what can be asked" : nil }
    if isCommand, commands.contains(first) { return written(first, words) }
    if first == "set", let next = words.first, commands.contains(next.lowercased()) {
      return written(next.lowercased(), Array(words.dropFirst()))
    }
    if let command = meanings[first] {
      // `open to states` is a clause and `leave paris` an act: only what takes a word may have one.
      let takesWord = ["help", "doc", "load", "run", "save", "format", "time"].contains(command)
      let isShort = words.count <= (command == "help" || command == "doc" ? 3 : 1)
      if isCommand || words.isEmpty || takesWord && isShort && looksLikeCommand(first, words) {
        return written(command, takesWord ? words : [])
      }
      if ["exit", "quit", "undo", "redo", "bye"].contains(first), words.count == 1, !words[0].contains("{") {
        return ["now", "please", "all", "last", "it", "that", "the", "shell", "treaty", "everything"]
          .contains(words[0].lowercased()) ? written(command, []) : nil
      }
    }
    if foreign.contains(first), words.count <= 1, words.allSatisfy({ !$0.contains("{") }),
      first != "which" || words.isEmpty
    {
      return "there are no files or programs here; `:help` lists what can be asked and the commands"
    }
    guard isCommand else { return nil }
    let nearest = commands.compactMap { command in
      NearestNames.distance(Array(first.utf8), Array(command.utf8), atMost: max(1, first.utf8.count / 2)).map {
        ($0, command)
      }
    }.min { ($0.0, $0.1) < ($1.0, $1.1) }
    guard let nearest else { return line.hasPrefix(":") ? "`:help` lists the commands" : nil }
    return written(nearest.1, words)
  }

  private static func looksLikeCommand(_ first: String, _ words: [String]) -> Bool {
    switch first {
    case "open", "load", "source", "run", "save", "write": words.contains { $0.contains(".") }
    default: true
    }
  }

  private static func written(_ command: String, _ words: [String]) -> String {
    let polite: Set<String> = ["me", "please", "us", "with", "about", "on", "for"]
    let operands = command == "help" || command == "doc" ? words.filter { !polite.contains($0.lowercased()) } : words
    let full = ([":" + command] + operands).joined(separator: " ")
    return "did you mean `\(full)`? a command of the shell begins with a colon"
  }
}
