// What the advice says to lines that are nearly right. The tables are met to a share and not line by line: a rule that
// helps many lines may cost one.

import Testing
import TreatyModel
import TreatyRegister
import TreatySyntax

@testable import TreatyLanguage

@Suite struct NearMissTests {
  /// An interpreter over the built-in register with one treaty of its own, on the day that the lines are typed.
  private static func interpreter() -> Interpreter { TestWorld.interpreter(after: TestWorld.pact) }

  /// All that is said of a line that is wrong; nil where nothing is wrong with it.
  private static func help(for line: String, by interpreter: Interpreter) -> String? {
    var copy = interpreter
    let source = Source(name: "line", number: 2, text: line)
    let diagnostics = copy.check(source)
    guard diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return interpreter.advising(diagnostics, of: source).flatMap(\.help).joined(separator: "\n")
  }

  @Test(arguments: [
    ("when did kenya sign ottawa", "signature of ottawa by Kenya"),
    ("as of 2016 parties of paris", "parties of paris as of 2016-12-31"),
    ("parties of paris except asean", "parties of paris but not asean"),
    ("paris parties", "parties of paris"),
    ("has DE signed cybercrime", "has Germany signed cybercrime"),
    ("must china ratify ctbt", "China in (which states must ratify ctbt)"),
    ("parties of paris limit 10", "first 10 of parties of paris"),
    ("var x = 5", "let x = 5"),
    ("treaty draft { no reservations }", "treaty draft { reservations are prohibited }"),
    ("what if mexico ratified cybercrime", "what if Mexico ratifies cybercrime: when does cybercrime enter into force"),
    ("exit", ":quit"),
  ])
  func `the right form is shown`(typed: String, meant: String) throws {
    let help = try #require(Self.help(for: typed, by: Self.interpreter()))
    #expect(help.contains("`" + meant + "`"))
  }

  @Test func `a date that can be read in two ways is shown in both`() throws {
    let help = try #require(Self.help(for: "on 2/3/2026 France ratifies pact", by: Self.interpreter()))
    #expect(help.contains("`on 2026-03-02 France ratifies pact`"))
    #expect(help.contains("`on 2026-02-03 France ratifies pact`"))
  }

  @Test func `where no line is near, the topic of the first word is named`() throws {
    let help = try #require(Self.help(for: "5 mod 2", by: Self.interpreter()))
    #expect(help.contains(":help"))
  }

  @Test func `a line without end is not searched`() {
    let advice = Advice(lexicon: EmptyLexicon()) { _ in
      Issue.record("nothing should be tried")
      return false
    }
    #expect(advice.suggestions(for: String(repeating: "paris ", count: 1000)).isEmpty)
  }

  @Test func `the rules meet the lines that they were written by`() {
    #expect(Self.share(of: NearMissLines.known) >= 0.9)
  }

  @Test func `the rules carry over to other lines`() {
    #expect(Self.share(of: NearMissLines.fresh) >= 0.8)
  }

  /// Every line in an optimised build; a line of eight in a debug build, where each takes ten times as long.
  private static var step: Int {
    #if DEBUG
      8
    #else
      1
    #endif
  }

  /// The share of lines whose help shows what is meant; a line that is not wrong at all is left out.
  private static func share(of table: String) -> Double {
    let interpreter = interpreter()
    var met = 0
    var all = 0
    for (number, row) in table.split(separator: "\n").enumerated() where number.isMultiple(of: step) {
      guard let arrow = row.firstIndex(of: "→") else { continue }
      let typed = row[..<arrow].drop { $0 == " " }
      let meant = row[row.index(after: arrow)...].drop { $0 == " " }
      guard let help = help(for: String(typed), by: interpreter) else { continue }
      all += 1
      if help.lowercased().contains(meant.lowercased()) { met += 1 }
    }
    return all == 0 ? 0 : Double(met) / Double(all)
  }
}
