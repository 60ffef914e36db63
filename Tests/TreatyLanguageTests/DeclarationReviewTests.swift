// Lines of a declaration that contradict each other are found before anything runs, each at its own words.

import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyLanguage

@Suite struct DeclarationReviewTests {
  private func said(of text: String) -> [String] {
    TestWorld.output(of: text).filter { $0.hasPrefix("error") || $0.hasPrefix("warning") }
  }

  private func words(at text: String) -> [String] {
    let source = Source(name: "test", text: text)
    let parsed = Parser.parse(source, lexicon: ScopedLexicon(over: EmptyLexicon()))
    return parsed.script.statements.flatMap { statement -> [String] in
      guard case .declaration(let declaration) = statement.form else { return [] }
      return DeclarationReview.diagnostics(of: declaration).map { "\($0.code) \(source.text(of: $0.span))" }
    }
  }

  @Test(arguments: [
    ("treaty t { name \"A\"; name \"B\" }", "T0441 name \"B\""),
    ("treaty t { article 1 \"A\"; article 2 \"B\"; article 1 \"C\" }", "T0441 article 1 \"C\""),
    ("treaty t { may be denounced; denunciation is not known }", "T0441 denunciation is not known"),
    ("treaty t { open for accession after closing }", "T0442 open for accession after closing"),
    ("treaty t { open for signature from 2020-01-01 until 2019-01-01 }", "T0443 2019-01-01"),
    ("treaty t { adopted on 2020-01-01; open for signature from 2019-01-01 }", "T0443 2019-01-01"),
    ("treaty t { open for signature from 2020-01-01; entered into force on 2019-01-01 }", "T0443 2019-01-01"),
    ("treaty t { enters into force upon 0 deposits }", "T0444 0"),
    ("state S { exists from 2020-01-01 until 2019-01-01 }", "T0443 2019-01-01"),
    ("state S { region north; region south }", "T0441 region south"),
  ])
  func findsTheLine(_ text: String, _ found: String) {
    #expect(words(at: text).first == found)
  }

  @Test(arguments: [
    "treaty t { open for signature until entry into force; open for accession after closing }",
    "treaty t { article 1 \"A\"; article 2 \"B\"; aliases \"C\"; aliases \"D\"; source \"E\"; source \"F\" }",
    "treaty t { denunciation takes effect 1 year after notice; not during armed conflict of the state }",
    "treaty t { adopted on 2020-01-01; open for signature from 2020-01-01 until 2020-01-01 }",
  ])
  func leavesTheRest(_ text: String) {
    #expect(words(at: text) == [])
  }

  @Test func likeTakesTheClosingFromTheOther() {
    let text = """
      treaty first { open to states; open for signature until 2030-12-31 }
      treaty second like first { open for accession after closing }
      """
    #expect(said(of: text) == [])
  }

  @Test func aProtocolNamesItsParent() {
    let text = """
      treaty first { open to states }
      treaty second { open to states }
      protocol third to first { ends with second }
      """
    #expect(said(of: text).count == 1)
  }

  @Test func theBoundsOfAnActAreInOrder() {
    let text = """
      treaty first { open to states }
      between 2021-02-01 and 2020-02-01 France accedes to first
      """
    #expect(said(of: text).contains { $0.contains("2020-02-01 is before 2021-02-01") })
  }

  @Test func aSuppositionJoinsByTheWayThatIsOpen() {
    let text = """
      treaty first { open to states; open for signature to Japan; enters into force 1 day after 1 deposit }
      what if France ratifies first on 2030-01-01: ratification of first by France
      """
    #expect(said(of: text) == [])
  }

  @Test func aSetOfStandingMovesWithLaterActs() {
    let text = """
      treaty first { open to states; enters into force 1 day after 1 deposit }
      group keen = states that have signed first that are not party to first
      on 2020-01-01 France, Japan sign first
      count keen as of 2020-02-01
      on 2021-01-01 Japan ratifies first
      count keen as of 2021-02-01
      """
    #expect(TestWorld.output(of: text) == ["2", "1"])
  }

  @Test func theSubjectsOfAnActAreReadOnItsDay() {
    let text = """
      treaty first { open to states; enters into force 1 day after 1 deposit }
      on 2020-01-01 France, Japan sign first
      on 2022-01-01 Brazil signs first
      on 2021-01-01 signatories of first that have not ratified first ratify first
      depositors of first = (France, Japan)
      on 2023-01-01 signatories of first that have not ratified first ratify first
      depositors of first = (France, Japan, Brazil)
      """
    #expect(TestWorld.output(of: text) == ["true", "true"])
  }
}
