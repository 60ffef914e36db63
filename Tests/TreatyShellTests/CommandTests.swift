// How an entry is told from a command, and what an unknown command gets.

import Testing
import TreatyModel
import TreatyRegister
import TreatyReport
import TreatySyntax

@testable import TreatyLanguage
@testable import TreatyShell

@Suite struct CommandTests {
  @Test func `a colon, a question mark and the bare words to leave are commands`() {
    #expect(ShellCommand.invocation(in: ":load  a b.treaty ") == .init(name: "load", argument: "a b.treaty"))
    #expect(ShellCommand.invocation(in: "? sets") == .init(name: "help", argument: "sets"))
    #expect(ShellCommand.invocation(in: ":HELP") == .init(name: "help", argument: ""))
    #expect(ShellCommand.invocation(in: " exit ") == .init(name: "quit", argument: ""))
    #expect(ShellCommand.invocation(in: "quit") == .init(name: "quit", argument: ""))
  }

  @Test func `a question is not a command`() {
    #expect(ShellCommand.invocation(in: "parties of paris?") == nil)
    #expect(ShellCommand.invocation(in: "exit of ctbt") == nil)
  }

  @Test func `an unknown command gets the nearest`() {
    #expect(ShellCommand.suggestion(for: "laod") == "did you mean :load?")
    #expect(ShellCommand.suggestion(for: "hlep") == "did you mean :help?")
    #expect(ShellCommand.suggestion(for: "exit") == "the commands are :help, :load, :format, :quit")
  }

  @Test func `a path may stand in quotes`() {
    #expect(ShellCommand.path(in: "\"my notes.treaty\"") == "my notes.treaty")
  }
}

@Suite struct HelpTests {
  @Test func `every example of every topic parses`() {
    for topic in Help.topics {
      for example in topic.examples {
        let parsed = Parser.parse(
          Source(name: topic.name, text: example.line), lexicon: ScopedLexicon(over: BuiltInLexicon()))
        #expect(!parsed.hasErrors, "\(example.line): \(parsed.diagnostics.map(\.message))")
      }
    }
  }

  @Test func `the examples of every topic run, one after another`() throws {
    let today = try #require(Day(iso: "2026-11-24"))
    for topic in Help.topics {
      let session = Session(settings: Settings(today: today), console: Console(color: .never))
      for (number, example) in topic.examples.enumerated() where !example.line.hasPrefix(":") {
        var errors: [String] = []
        session.interpreter.run(Source(name: topic.name, number: UInt32(number), text: example.line)) { event in
          if case .diagnostic(let found) = event, found.severity == .error { errors.append(found.message) }
        }
        #expect(errors == [], "\(example.line)")
      }
    }
  }

  @Test func `each topic is found by its words, and an unknown one shows the index`() {
    for topic in Help.topics {
      for word in [topic.name] + topic.otherWords { #expect(Help.text(on: word).hasPrefix(topicOwning(word).name)) }
    }
    #expect(Help.text(on: "xyzzy").contains("There is no help on \"xyzzy\""))
    #expect(Help.text(on: "").contains(":help questions"))
    #expect(Help.text(on: ":load").contains("run a script"))
  }

  @Test func `every topic that a hint or another topic names has a page`() {
    for name in TreatyLanguage.Topics.names { #expect(Help.has(name), "\(name)") }
    for topic in Help.topics {
      for name in topic.related { #expect(Help.has(name), "\(topic.name): \(name)") }
    }
    for kind in Catalogue.topics { #expect(Help.has("all \(kind)"), "\(kind)") }
    for word in ["treaty", "group", "state", "delay", "clauses", "entry into force", "what if"] {
      #expect(Help.has(word), "\(word)")
    }
    #expect(!Help.has("xyzzy"))
  }

  @Test func `a page of help fits the window`() {
    for topic in Help.topics {
      let lines = Help.text(on: topic.name).brokenIntoLines(of: 80).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(topic.name)")
    }
  }

  private func topicOwning(_ word: String) -> HelpTopic {
    Help.topics.first { $0.name == word || $0.otherWords.contains(word) } ?? Help.topics[0]
  }
}
