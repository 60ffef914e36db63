// Every hint that is printed holds when it is typed: lines that are offered run, and are not the line that went wrong.

import Testing
import TreatyAnalysis
import TreatyModel
import TreatySyntax

@testable import TreatyLanguage

@Suite struct HintTests {
  /// After the names that stand in the lines of the table.
  private static func interpreter() -> Interpreter {
    TestWorld.interpreter(after: "\(TestWorld.pact)\n\(TestWorld.push)")
  }

  /// All help on a line that is wrong; none where nothing is wrong with it.
  private static func help(for line: String, by interpreter: Interpreter) -> [String] {
    var copy = interpreter
    let source = Source(name: "line", number: 2, text: line)
    return interpreter.advising(copy.check(source), of: source).filter { $0.severity == .error }.flatMap(\.help)
  }

  private static func errors(in line: String, by interpreter: Interpreter) -> [String] {
    var copy = interpreter
    return copy.check(Source(name: "offered", number: 3, text: line)).filter { $0.severity == .error }.map(\.message)
  }

  /// What stands between backquotes.
  private static func quoted(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// Whether it is a line as it stands, and no form with places to fill.
  private static func isLine(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words.count > 1 && !text.contains("…") && !text.hasPrefix(":")
      && !words.contains { $0.count > 3 && $0 == $0.uppercased() && $0 != $0.lowercased() }
  }

  private static func offers(_ help: String) -> Bool {
    ["did you mean `", "of states: `", "of organisations too: `", "when it did: `", "whether it is: `"]
      .contains { help.hasPrefix($0) }
  }

  /// A line of eight in a debug build, where each takes ten times as long.
  private static var step: Int {
    #if DEBUG
      8
    #else
      1
    #endif
  }

  @Test func `what is offered for the lines of the tables runs, and is not the line itself`() {
    let interpreter = Self.interpreter()
    let rows = (NearMissLines.known + "\n" + NearMissLines.fresh).split(separator: "\n")
    for (number, row) in rows.enumerated() where number % Self.step == 3 % Self.step {
      guard let arrow = row.firstIndex(of: "→") else { continue }
      let typed = row[..<arrow].trimmingPrefix { $0 == " " }
      for help in Self.help(for: String(typed), by: interpreter) where Self.offers(help) {
        for line in Self.quoted(help) where Self.isLine(line) {
          #expect(Self.errors(in: line, by: interpreter).isEmpty, "\(typed): \(line)")
          #expect(line.lowercased() != typed.lowercased())
        }
      }
      for topic in Self.topics(for: String(typed), by: interpreter) {
        #expect(Topics.names.contains(topic), "\(typed)")
      }
    }
  }

  private static func topics(for line: String, by interpreter: Interpreter) -> [String] {
    help(for: line, by: interpreter).flatMap(quoted).filter { $0.hasPrefix(":help ") }.map { String($0.dropFirst(6)) }
  }

  @Test(arguments: [
    ("why did kyoto enter into force", "explain entry into force of kyoto"),
    ("who withdrew from rome statute", "which of states have denounced rome"),
    ("who has ratified ctbt within asean", "which of asean have ratified ctbt"),
    ("what must happen for ctbt to enter into force", "how can ctbt enter into force"),
    ("denunciation of npt", "which of states have denounced npt"),
    ("states where region = 'asean'", "states where region = \"asean\""),
    ("can USA ratify rome", "is United States eligible for rome"),
    ("is cybercrime open for signature", "closing of cybercrime"),
    ("when can cybercrime enter into force at the earliest", "when does cybercrime enter into force"),
    ("history of USA in paris", "acts of United States where treaty = paris"),
    ("Has the United Kingdom ratified the Cybercrime Convention?", "Has United Kingdom ratified budapest"),
    (
      "what if China had not ratified paris: when does paris enter into force",
      "scenario never { without ratification of paris by China in the register }; when does paris enter into force under never"
    ),
    (
      "treaty canal { open to g20; enters into force on the first day of the second month after 5 deposits }",
      "treaty canal { open to g20; enters into force on the first day of the 2nd month after 5 deposits }"
    ),
    (
      "treaty canal { open to g20; enters into force 90 days after 10 deposits including Switzerland }",
      "treaty canal { open to g20; enters into force 90 days after 10 deposits including deposits from all of Switzerland }"
    ),
    (
      "treaty canal { open to g20; open for signature from 2027-01-01; closes 2027-12-31 }",
      "treaty canal { open to g20; open for signature from 2027-01-01 until 2027-12-31 }"
    ),
    (
      "scenario luck { each of g20 ratify cybercrime with 5% chance per year from 2027-01-01 }",
      "0.42% chance per month"
    ),
  ])
  func `a lawyer's words are met with the form that works`(typed: String, meant: String) {
    let help = Self.help(for: typed, by: Self.interpreter()).joined(separator: "\n")
    #expect(help.contains("`\(meant)`"), "\(help)")
  }

  @Test(arguments: [
    ("forecast ctbt", "`ctbt`"), ("forecast ctbt", "let forecast"), ("denunciation of npt", "`npt`"),
    ("who is party to ctbt", "who is"), ("what must happen for ctbt to enter into force", "`what`"),
    ("what is the chance that cybercrime is in force by 2029", "China"), ("who withdrew from rome statute", "fctc"),
    ("scenario early { delay acts of USA on paris by -12 months in the register }", "by 12 months"),
    ("why did kyoto enter into force", "by kyoto"), ("nuclear states", "`necessary states`"),
  ])
  func `nothing is offered that means something else`(typed: String, wrong: String) {
    let help = Self.help(for: typed, by: Self.interpreter()).joined(separator: "\n")
    #expect(!help.contains(wrong), "\(help)")
  }

  @Test(arguments: [
    ("treaty canal { open to g20; flagship of peace and of the sea }", "clauses"),
    ("treaty canal { open to g20; enters into force wherever it likes to }", "entry into force"),
    ("scenario a { whenever it may be }", "scenarios"),
  ])
  func `the topic that is named is that of the braces`(typed: String, topic: String) {
    #expect(Self.topics(for: typed, by: Self.interpreter()) == [topic])
  }

  @Test func `the search counts its steps and stops at them, and where it is interrupted`() {
    let line = "of the states that are members of the asean which have not still ratified the test ban treaty of 1996"
    let lexicon = Self.interpreter().lexicon
    func tries(_ effort: Effort) -> Int {
      var tries = 0
      _ = Advice(lexicon: lexicon, effort: effort) { _ in
        tries += 1
        return false
      }.suggestions(for: line)
      return tries
    }
    let all = tries(Effort(limit: Advice.mostSteps))
    #expect(tries(Effort(limit: 20_000)) < all)
    #expect(tries(Effort(limit: Advice.mostSteps, isInterrupted: { true })) < all)
  }
}
