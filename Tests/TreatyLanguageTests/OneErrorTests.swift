// One mistake, one error: what rests on a declaration that failed, quotation marks of print, and words that were meant otherwise.

import Testing

@testable import TreatyLanguage

@Suite struct OneErrorTests {
  @Test(arguments: [
    ("print “hello”", "T0102"), ("parties of ‘ctbt’", "T0102"), ("print „hello“", "T0102"), ("print «hello»", "T0102"),
    ("print 'hello'", "T0102"),
    (
      """
      treaty t { open to states; enters into force 2 days after 1 deposit, not before 2 years after opening }
      on 2000-01-01 France signs t
      parties of t
      treaty u { open to parties of t; enters into force upon 1 deposit }
      on 2000-01-01 France accedes to u
      """, "T0438"
    ),
    ("who can block nothing", "T0401"),
    ("scenario push { on 2026-12-01 asean ratify ctbt }\nsuppose push", "T0201"),
  ])
  func comesOnce(_ text: String, _ code: String) {
    let errors = TestWorld.output(of: text).filter { $0.hasPrefix("error") }
    #expect(errors.map { String($0.dropFirst(6).prefix(5)) }.first == code)
    #expect(errors.count == 1, "\(errors)")
  }

  @Test func aNameFailsAnewInTheNextEntry() {
    var interpreter = TestWorld.interpreter()
    let failing =
      "treaty t { open to states; enters into force 2 days after 1 deposit, not before 2 years after opening }"
    var codes: [String] = []
    for (number, text) in [failing, "parties of t"].enumerated() {
      interpreter.run(.init(name: "entry", number: UInt32(number + 1), text: text)) { event in
        if case .diagnostic(let diagnostic) = event { codes.append("\(diagnostic.code)") }
      }
    }
    #expect(codes == ["T0438", "T0514"])
  }

  @Test func apostrophesStayInNames() {
    #expect(TestWorld.output(of: "print Côte d’Ivoire\nFrance hasn’t signed npt") == ["Côte d'Ivoire", "true"])
  }

  @Test func aDateFallsInAYear() {
    #expect(TestWorld.output(of: "2016-05-01 during 2016\n2016-05-01 during May 2017") == ["true", "false"])
  }

  @Test func aDayWithoutAFirstBoundHasNone() {
    let lines = """
      state Avalon { code QZA }
      treaty t { open to states; enters into force 30 days after 1 deposit }
      by 2001-09-30 Avalon accedes to t
      entry into force of t
      """
    #expect(TestWorld.output(of: lines) == ["no later than 2001-10-30"])
  }
}
