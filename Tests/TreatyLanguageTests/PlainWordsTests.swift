// What an answer says beside its value, so that a lawyer can sign it: instruments taken back, organisations, no parties.

import Testing
import TreatyLanguage
import TreatySyntax

@Suite struct PlainWordsTests {
  /// The notes and the reason of the last answer, and the diagnostics with their notes.
  private func said(_ text: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var lines: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: text)) { event in
      switch event {
      case .answer(let answer): lines = answer.notes + [answer.reason].compactMap(\.self)
      case .diagnostic(let diagnostic): lines = [diagnostic.message] + diagnostic.notes
      case .export: break
      }
    }
    return lines
  }

  @Test func `a second taking back before entry into force is refused without VCLT 54`() {
    #expect(
      said("what if Russia withdraws from ctbt: deposits still needed of ctbt") == [
        "Russia has already taken back its instrument of ratification, on 2023-11-03, before ctbt was in force for it"
      ])
  }

  @Test func `a denunciation before entry into force takes the instrument back`() {
    let note = "ctbt is not in force for the state: its instrument is taken back: France"
    #expect(said("what if France denounces ctbt: deposits still needed of ctbt").contains(note))
    #expect(!said("what if France denounces paris: count parties of paris").contains { $0.contains("taken back") })
  }

  @Test func `an accession too early names the treaty's own article where that is known`() {
    let pact = """
      treaty pact {
        open to states
        open for accession after entry into force
        enters into force 30 days after 2 deposits
        article 7 "Accession"
      }
      what if France accedes to pact: deposits still needed of pact
      """
    #expect(said(pact).last == "article 7 of pact")
    #expect(said("what if Russia accedes to ctbt: deposits still needed of ctbt").last == "VCLT 15")
  }

  @Test func `a group that is an organisation's membership is read as its members, which is said`() {
    let note =
      "`eu` is read as its 27 members; European Union, the organisation, acts for itself: signed 2025-10-25"
    #expect(said("has EU signed cybercrime").contains(note))
    #expect(!said("has asean signed cybercrime").contains { $0.contains("organisation") })
  }

  @Test func `a treaty that is not in force has no parties`() {
    let note = "ctbt is not in force, so it has no parties (VCLT 2(1)(g))"
    #expect(said("count parties of ctbt").contains(note))
    #expect(!said("count parties of paris").contains { $0.contains("no parties") })
  }

  @Test(arguments: [
    (
      "what if USA ratifies paris: is USA party to paris as of 2030-01-01",
      "supposed: ratification of paris by United States, 2030-01-01"
    ),
    (
      "scenario late { delay ratification of paris by China by 12 months in the register }\nwhen does paris enter into force under late",
      "under late, supposed: another day of ratification of paris by China (from 2016-09-03 to 2017-09-03)"
    ),
    (
      "what if Japan denounces untoc on 2026-12-01: is Japan party to untoc",
      "register of untoc known until 2014-01-27: what was done after that is not in it"
    ),
    (
      "on 2026-11-20 France denounces paris\nis France party to paris",
      "added here, without a source: withdrawal from paris by France, 2026-11-20"
    ),
    ("count parties of paris as of 2016-11-04", "73 states and 1 organisation (European Union)"),
    ("count parties of untoc", "at least these: whoever acted on untoc after 2014-01-27 may be missing, or gone"),
    (
      "is USA bound by ctbt",
      "signed 1996-09-24, no instrument of consent; as a signatory it is not to defeat its object and purpose (VCLT 18)"
    ),
    ("is France party to paris as of 1900-01-01", "paris was adopted on 2015-12-12"),
  ])
  func `what an answer must not leave unsaid`(line: String, note: String) {
    #expect(said(line).contains(note), "\(said(line))")
  }

  @Test func `each of few completing sets is explained by what it comes to`() {
    var interpreter = TestWorld.interpreter()
    var steps: [String] = []
    let line = "explain how can kyoto enter into force as of 2004-01-01"
    interpreter.run(Source(name: "test", number: 1, text: line)) { event in
      guard case .answer(let answer) = event, case .explanation(let step)? = answer.presentation else { return }
      steps = step.because.map(\.text)
    }
    #expect(
      steps.contains(
        "with Russia: 120 deposits, where 55 are needed; 61.79% of kyoto-co2-1990, where at least 55% is needed"))
  }

  @Test func `who acceded has not ratified, and the reason says so`() {
    #expect(
      said("what if on 2027-02-01 Singapore ratifies cybercrime: has Singapore ratified cybercrime as of 2027-02-01")
        .contains("it acceded on 2027-02-01"))
  }

  /// The sentence and the patterns of the last answer on sets, and what its sets share.
  private func sets(_ text: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var lines: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: text)) { event in
      guard case .answer(let answer) = event, case .sets(let sets)? = answer.presentation else { return }
      lines = [sets.headline] + sets.patterns
      if let shared = sets.shared {
        lines.append(shared.states.map { answer.world[$0].name }.joined(separator: ", ") + " | \(shared.rest)")
      }
    }
    return lines
  }

  private let heavy = """
    group ten = Kenya, Malta, Niger, Peru, Qatar, Samoa, Togo, Uganda, Yemen, Zambia
    weight heft in "kg" { Kenya 10; Malta 10; Niger 11; Peru 12; Qatar 13; Samoa 14; Togo 15; Uganda 5; Yemen 5; Zambia 5 }
    treaty pact { open to ten; enters into force upon 3 deposits and deposits holding at least 55% of heft }

    """

  @Test func `sets that are nearly the same are told once`() {
    #expect(
      sets(heavy + "how can pact enter into force limit 3") == [
        "", "Kenya, Malta, Niger, Peru | and one each of these:",
      ])
  }

  @Test func `who is asked about is called as the question calls them`() {
    let words = sets("how can cybercrime enter into force from signatories of cybercrime")
    #expect(words.last == "any 37 of the 71 signatories of cybercrime that may still deposit")
    #expect(words.first?.contains("from signatories of cybercrime, with no state too many") == true)
  }

  @Test func `how a treaty may be consented to is said in its own words`() {
    let said = text("which states must ratify cybercrime")
    #expect(said.contains("123 may sign by 2026-12-31 and ratify, accept or approve, or accede"))
    #expect(said.contains("71 signed and may ratify, accept or approve"))
  }

  /// The requirement of the last answer: what each group of states may do, with their number.
  private func text(_ line: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var lines: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: line)) { event in
      guard case .answer(let answer) = event, case .mustRatify(let parts)? = answer.presentation else { return }
      lines = parts.others.map { "\($0.states.count) \($0.what)" }
    }
    return lines
  }

  @Test func `a notice before entry into force is noted where it is typed`() {
    #expect(
      said("on 2026-11-01 France denounces ctbt") == [
        "ctbt is not in force for France: the instrument is taken back, at once and not after a time of notice"
      ])
    #expect(said("on 2026-11-01 France denounces paris") == [])
  }

  @Test(arguments: [
    (
      "scenario a { every two months from 2027-01-01, three of signatories of cybercrime ratify cybercrime }",
      "scenario a { every 2 months from 2027-01-01, 3 of signatories of cybercrime ratify cybercrime }"
    ),
    (
      "scenario a { each of signatories of cybercrime ratify cybercrime at 3% per month from 2027-01-01 }",
      "scenario a { each of signatories of cybercrime ratify cybercrime with 3% chance per month from 2027-01-01 }"
    ),
    (
      "scenario a { each signatory of cybercrime ratify cybercrime with 3% per month from January 2027 }",
      "scenario a { each of signatories of cybercrime ratify cybercrime with 3% chance per month from 2027-01-01 }"
    ),
    (
      "scenario a { from January 2027 each signatory of cybercrime ratifies cybercrime with 3% per month }",
      "scenario a { each of signatories of cybercrime ratifies cybercrime with 3% chance per month from 2027-01-01 }"
    ),
    (
      "what if China had not ratified paris: entry into force of paris",
      "scenario never { without ratification of paris by China in the register }; entry into force of paris under never"
    ),
    (
      "scenario n { Russia does not ratify kyoto }",
      "scenario n { without ratification of kyoto by Russia in the register }"
    ),
    ("weights", "kyoto-co2-1990 of France"),
    ("can China block ctbt", "who can block ctbt"),
    ("why can China block ctbt", "who can block ctbt"),
    ("who can veto kyoto", "who can block kyoto"),
  ])
  func `plain phrases of scenarios and blocking show the right form`(typed: String, meant: String) {
    let interpreter = TestWorld.interpreter()
    var copy = interpreter
    let source = Source(name: "line", number: 2, text: typed)
    let help = interpreter.advising(copy.check(source), of: source).flatMap(\.help).joined(separator: "\n")
    #expect(help.contains("`\(meant)`"), "\(help)")
  }

  @Test func `a scenario may be named by the text that it was declared by`() {
    let lines = """
      scenario "asean in June" { on 2027-06-01 asean ratify cybercrime }
      (deposits still needed of cybercrime as of 2027-07-01 under "asean in June") = (deposits still needed of cybercrime as of 2027-07-01 under asean in June)
      """
    #expect(TestWorld.output(of: lines).last == "true")
  }
}
