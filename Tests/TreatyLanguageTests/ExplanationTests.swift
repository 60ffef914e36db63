// `explain` says why: of a set the rule and the acts of its members, of a number the values that it ran over, of an act what it led
// to. What it says is read from the acts; here they are invented, so that each sentence can be counted by hand.

import Testing
import TreatySyntax

@testable import TreatyLanguage

@Suite struct ExplanationTests {
  private static let world = """
    state Avalon { code QZA; population 3000 }
    state Brigadoon { code QZB; population 5 }
    weight weighed in "tons" { Avalon 4; Brigadoon 5; France 1 }
    group two = Avalon, Brigadoon
    group dated { member Avalon since 2001-02-03; member Brigadoon }
    treaty pact { open to states; enters into force 10 days after 2 deposits; denunciation takes effect 1 year after notice }
    treaty open_pact { open to states; enters into force upon 3 deposits }
    on 2001-01-01 Avalon signs pact source "the book"
    on 2001-02-01 Avalon ratifies pact source "the book"
    on 2001-03-01 Brigadoon accedes to pact
    on 2001-03-01 Avalon accedes to open_pact
    on 2002-01-01 Brigadoon denounces pact

    """

  /// The lines of a derivation, each with its article and its depth in spaces.
  private func lines(_ question: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var lines: [String] = []
    func add(_ step: ExplanationStep, _ depth: Int) {
      let article = step.article.map { " [\($0)]" } ?? ""
      lines.append(String(repeating: " ", count: depth) + step.text + article)
      for reason in step.because { add(reason, depth + 1) }
    }
    interpreter.run(Source(name: "test", number: 1, text: ExplanationTests.world + "explain " + question)) { event in
      if case .answer(let answer) = event, case .explanation(let step)? = answer.presentation { add(step, 0) }
      if case .diagnostic(let diagnostic) = event { lines.append("\(diagnostic.code) \(diagnostic.message)") }
    }
    return lines
  }

  @Test func partiesWithTheirActsAndDays() {
    #expect(
      lines("parties of pact as of 2002-06-01") == [
        "parties of pact: (Avalon, Brigadoon)",
        " a party is a state that has consented to be bound, and for which the treaty is in force [VCLT 2(1)(g)]",
        " Avalon: ratification on 2001-02-01, party since 2001-03-11",
        " Brigadoon: accession on 2001-03-01, party since 2001-03-11, until 2003-01-01 by its notice of 2002-01-01",
      ])
    #expect(
      lines("signatories of pact") == [
        "signatories of pact: (Avalon)",
        " a signatory has signed, and has not declared that it will not ratify [VCLT 12, 18]",
        " Avalon: signature on 2001-01-01",
      ])
  }

  @Test func partiesOfATreatyThatIsNotInForceSayWhatIsMissing() {
    let lines = lines("count parties of open_pact")
    #expect(lines[0] == "count parties of open_pact: 0")
    #expect(lines.contains { $0.hasSuffix("1 deposit, where 3 are needed") })
  }

  @Test func moreMembersThanAFewAreCounted() {
    let lines = lines("parties of ctbt plus parties of rome as of 2026-01-01")
    #expect(lines.count == 2 + 12 + 1 + 6 || lines.last?.hasSuffix(" more") == true)
    #expect(lines.filter { $0.contains("party since") }.count == 12)
  }

  @Test func whatBindsTwoStatesSinceWhenAndWhy() {
    let expected = [
      " a treaty is in force between two states when both are parties; reservations are left out [VCLT 26, 34]",
      " pact: in force between them since 2001-03-11", "  Avalon: ratification on 2001-02-01, party since 2001-03-11",
    ]
    #expect(
      Array(lines("what binds Avalon and Brigadoon as of 2001-06-01").dropFirst()) == expected + [
        "  Brigadoon: accession on 2001-03-01, party since 2001-03-11"
      ])
    #expect(
      Array(lines("what binds Avalon and Brigadoon on 2001").dropFirst()).prefix(3) == expected[...])
  }

  @Test func predicatesOfASetAreExplainedForEachMember() {
    let which = lines("which of two have denounced pact")
    #expect(which[0] == "which of two have denounced pact: (Brigadoon)")
    #expect(which[1].hasPrefix(" Brigadoon has denounced pact as of 2026-11-24"))
    #expect(which.contains { $0.contains("its withdrawal, notified on 2002-01-01, took effect on 2003-01-01") })
    // Of a statement on all, the ones of which it is false come first.
    #expect(lines("all of two are party to pact")[1].hasPrefix(" Brigadoon is not a party to pact"))
  }

  @Test func aggregatesNameTheValuesThatTheyRanOver() {
    #expect(
      lines("sum of population of two") == [
        "sum of population of two: 3005", " population of two: 2 values: Avalon 3,000, Brigadoon 5",
      ])
    #expect(lines("share of weighed of two").last == " 2 states hold 9 of the 10 tons of weighed")
    #expect(lines("median of [1, 2, 5]").last == " [1, 2, 5]: 3 values: 1, 2, 5")
  }

  @Test func groupsAndActs() {
    #expect(lines("dated").last == " Avalon: member of dated since 2001-02-03")
    #expect(lines("members of dated").last == " Avalon: member of dated since 2001-02-03")
    let withdrawal = lines("withdrawal of pact by Brigadoon")
    #expect(withdrawal[0] == "withdrawal from pact by Brigadoon, 2002-01-01 [VCLT 54, 56]")
    #expect(withdrawal.last == " the clause: denunciation takes effect 1 year after notice")
    #expect(
      lines("eligible states of pact within two").dropFirst().first
        == " a state is eligible where the treaty is open to it on the day, to sign or to join [VCLT 12, 15]")
  }

  @Test func depositsOfDaysToComeAreSaidToBeCounted() {
    var interpreter = TestWorld.interpreter()
    var notes: [[String]] = []
    let lines =
      "on 2027-11-30 France accedes to open_pact\ndeposits of open_pact\ndeposits of open_pact as of 2026-11-24"
    interpreter.run(Source(name: "test", number: 1, text: ExplanationTests.world + lines)) { event in
      if case .answer(let answer) = event { notes.append(answer.notes) }
    }
    let note = "it counts 1 deposit of days after 2026-11-24, up to 2027-11-30"
    #expect(notes.map { $0.contains(note) } == [true, false])
  }

  @Test func whatIsMissingIsSaidToWhoAsksWhyNot() {
    #expect(lines("open_pact is not in force").last?.contains("what would change it") == true)
  }
}
