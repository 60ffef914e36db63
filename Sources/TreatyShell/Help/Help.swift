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
  /// Words after `:help` that lead further.
  let related: [String]

  /// A line that can be typed.
  struct Example: Sendable {
    let line: String
    let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  init(
    name: String, otherWords: [String] = [], summary: String, examples: [Example], related: [String] = []
  ) {
    self.name = name
    self.otherWords = otherWords
    self.summary = summary
    self.examples = examples
    self.related = related
  }
}

/// The help of the prompt.
enum Help {
  /// The text for what follows `:help`: a topic, a word that leads to one, a command; nothing for the index.
  ///
  /// `all sets` is every form of a kind, where `sets` are the few that do for most.
  static func text(on argument: String) -> String { page(on: argument) ?? missing(argument) }

  /// Whether there is help on a word other than the index.
  static func has(_ argument: String) -> Bool { argument.isEmpty || page(on: argument) != nil }

  private static func page(on argument: String) -> String? {
    let word = argument.lowercased()
    if word.isEmpty { return index }
    if let topic = topics.first(where: { $0.name == word || $0.otherWords.contains(word) }) { return text(of: topic) }
    let command = word.hasPrefix(":") ? String(word.dropFirst()) : word
    if let found = ShellCommand.all.first(where: { $0.name == command }) { return line(of: found) + "\n" }
    if let story = DiagnosticCode(word).flatMap(DiagnosticCatalogue.story) { return ExplainTool.text(of: story) }
    if let kind = kind(called: word) { return text(of: kind) }
    let forms = Catalogue.help(for: word)
    if !forms.isEmpty { return forms.map(text).joined(separator: "\n") }
    let beginning = topics.filter { $0.name.hasPrefix(word) }
    return beginning.count == 1 ? text(of: beginning[0]) : nil
  }

  private static func missing(_ argument: String) -> String {
    "There is no help on \"\(argument)\".\n\n" + index
  }

  /// The kind of form that a word names: `clauses`, `all clauses`, `clause`.
  private static func kind(called word: String) -> CatalogueEntry.Kind? {
    let name = word.hasPrefix("all ") ? word.dropFirst(4).trimmingPrefix { $0 == " " } : word[...]
    return CatalogueEntry.Kind.allCases.first { $0.title.lowercased() == name || $0.rawValue == name }
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
    let kinds = CatalogueEntry.Kind.allCases.map { $0.title.lowercased() }.joined(separator: ", ")
    return questions + "\nTopics\n" + lines.joined(separator: "\n")
      + "\n\nEvery form, by kind: `:help all KIND`, where KIND is one of\n  \(kinds)\n"
      + "\nCommands\n" + ShellCommand.all.map(line).joined(separator: "\n") + "\n"
  }

  private static func line(of command: ShellCommand) -> String {
    let words = ":\(command.name)\(command.parameter.isEmpty ? "" : " " + command.parameter)"
    return "  \(words)\(String(repeating: " ", count: max(1, 16 - words.count)))\(command.summary)"
  }

  private static func text(of kind: CatalogueEntry.Kind) -> String {
    let place =
      switch kind {
      case .clause: "They stand in the braces of a treaty: `treaty NAME { CLAUSE; CLAUSE }`. "
      case .entryIntoForce: "In a treaty's braces after `enters into force`. "
      case .scenario: "They stand in the braces of a scenario: `scenario NAME { LINE; LINE }`. "
      default: ""
      }
    return "\(kind.title). \(place)\(kind.introduction)\n\n"
      + Catalogue.entries(of: kind).map(text).joined(separator: "\n")
  }

  private static func text(of form: CatalogueEntry) -> String {
    "\(form.words)\n    \(form.summary)\n"
      + form.example.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private static func text(of topic: HelpTopic) -> String {
    let examples = topic.examples.map { "  \($0.line)\n      \($0.meaning)\n" }.joined()
    let more = topic.related.map { "`:help \($0)`" }
    let last = more.isEmpty ? "" : "More: \(more.joined(separator: ", "))\n"
    return "\(topic.name): \(topic.summary)\n\(examples)\(last)"
  }
}
