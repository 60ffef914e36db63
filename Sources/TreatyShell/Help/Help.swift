// What `:help` shows: an index, a topic, or the story of a diagnostic. The topics are data; a test parses every example.

import TreatyLanguage
import TreatySyntax

/// One topic of `:help`.
struct HelpTopic: Sendable {
  /// The word after `:help`.
  let name: String
  /// Other words that lead here.
  let otherWords: [String]
  /// A few words for the index.
  let summary: String
  /// Lines that can be typed, each with what it does.
  let examples: [Example]

  /// A line that can be typed.
  struct Example: Sendable {
    let line: String
    let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }
}

/// The help of the prompt.
enum Help {
  /// The text for what follows `:help`: a topic, a word that leads to one, a command; nothing for the index.
  static func text(on argument: String) -> String {
    let word = argument.lowercased()
    if word.isEmpty { return index }
    if let topic = topics.first(where: { $0.name == word || $0.otherWords.contains(word) }) { return text(of: topic) }
    let command = word.hasPrefix(":") ? String(word.dropFirst()) : word
    if let found = ShellCommand.all.first(where: { $0.name == command }) { return line(of: found) + "\n" }
    if let story = DiagnosticCode(word).flatMap(DiagnosticCatalogue.story) { return ExplainTool.text(of: story) }
    let forms = Catalogue.help(for: word)
    if !forms.isEmpty { return forms.map(text).joined(separator: "\n") }
    let beginning = topics.filter { $0.name.hasPrefix(word) }
    if beginning.count == 1, let only = beginning.first { return text(of: only) }
    return "There is no help on \"\(argument)\".\n\n" + index
  }

  private static var index: String {
    let questions = """
      Ask in a line and press Return:
        which states must ratify ctbt
        parties of paris within asean
        when does bbnj enter into force for Viet Nam
        how can cybercrime enter into force
        who can block ctbt
        who has power over kyoto as of 2004-01-01
      What would follow from acts that are supposed: `:help scenarios`; how likely it is: `:help forecasts`.

      TAB shows what may stand at the cursor; Up brings back earlier lines, Ctrl-R searches them;
      Ctrl-C drops the line or stops the answer; Ctrl-D on an empty line leaves.

      """
    let widest = topics.map(\.name.count).max() ?? 0
    let lines = topics.map { topic in
      "  :help \(topic.name)\(String(repeating: " ", count: widest - topic.name.count))  \(topic.summary)"
    }
    return questions + "\nTopics\n" + lines.joined(separator: "\n") + "\n\nCommands\n"
      + ShellCommand.all.map(line).joined(separator: "\n") + "\n"
  }

  private static func line(of command: ShellCommand) -> String {
    let words = ":\(command.name)\(command.parameter.isEmpty ? "" : " " + command.parameter)"
    return "  \(words)\(String(repeating: " ", count: max(1, 16 - words.count)))\(command.summary)"
  }

  private static func text(of form: CatalogueEntry) -> String {
    "\(form.words)\n    \(form.summary)\n    \(form.example)\n"
  }

  private static func text(of topic: HelpTopic) -> String {
    let examples = topic.examples.map { "  \($0.line)\n      \($0.meaning)" }
    return "\(topic.name): \(topic.summary)\n" + examples.joined(separator: "\n") + "\n"
  }
}
