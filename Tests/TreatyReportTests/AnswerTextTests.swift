// What each kind of answer looks like, to the letter.

import Testing
import TreatyLanguage
import TreatyLaw
import TreatyModel
import TreatyReport

@Suite("Answers as text")
struct AnswerTextTests {
  private let fixture = AnswerFixture()

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { AnswerFixture.day(year, month, day) }

  @Test("Sets of states are counted and named")
  func sets() {
    #expect(fixture.text(fixture.set([])) == "no states\n")
    #expect(fixture.text(fixture.set([0])) == "1 state: China\n")
    #expect(fixture.text(fixture.set([6, 1])) == "2 states: Côte d'Ivoire, Việt Nam\n")
    #expect(fixture.text(fixture.set([0, 3, 5])) == "2 states and 1 organisation: China, European Union, Russia\n")
    #expect(fixture.text(fixture.set([3])) == "1 organisation: European Union\n")
  }

  @Test("Possible members are not counted; a note of the answer names them")
  func possibleMembers() {
    #expect(
      fixture.text(fixture.set([0], possibly: [4]), notes: ["1 more possibly: Qatar"]) == """
        at least 1 state: China
        note: 1 more possibly: Qatar

        """)
    #expect(fixture.text(fixture.set([], possibly: [4])) == "no states for certain\n")
  }

  @Test("Dates, durations, numbers, truths")
  func plainValues() {
    #expect(fixture.text(.date(.on(day(2016, 11, 4)))) == "2016-11-04\n")
    #expect(fixture.text(.date(.between(day(2026, 2, 1), day(2026, 3, 12)))) == "no later than 2026-03-12\n")
    #expect(fixture.text(.duration(CalendarDuration(days: 90))) == "90 days\n")
    #expect(fixture.text(.truth(true)) == "true\n")
    #expect(fixture.text(.number(Rational(5, over: 2) ?? .zero, .plain)) == "2.5\n")
    #expect(fixture.text(.number(Rational(1, over: 3) ?? .zero, .plain)) == "1/3\n")
    #expect(fixture.text(.number(Rational(123_456_789, over: 987_654_323) ?? .zero, .plain)) == "≈ 0.125\n")
    #expect(fixture.text(.number(Rational(11, over: 20) ?? .zero, .percentage)) == "55%\n")
    #expect(fixture.text(.number(Rational(1, over: 3) ?? .zero, .percentage)) == "≈ 33.33%\n")
    #expect(fixture.text(.state(fixture.states[6])) == "Việt Nam\n")
    #expect(fixture.text(.treaty(fixture.ctbt)) == "ctbt: Comprehensive Nuclear-Test-Ban Treaty\n")
  }

  @Test("Nothing always says why")
  func nothing() {
    let nothing = Nothing(.hasNotHappened, "9 of 44 deposits are missing")
    #expect(fixture.text(.nothing(nothing)) == "nothing (has not happened): 9 of 44 deposits are missing\n")
    #expect(fixture.text(.notKnown("no figures")) == "nothing (not known): no figures\n")
  }

  @Test("A text keeps its lines and shows its controls")
  func texts() {
    #expect(fixture.text(.text("one\ntwo\u{1B}[2J")) == "one\ntwo\\u{1B}[2J\n")
  }

  @Test("Instruments say what, who and when; several are a table")
  func instruments() {
    let one = Value.instrument(fixture.ratification)
    let other = Value.instrument(fixture.boundedApproval)
    #expect(fixture.text(one) == "ratification of kyoto by Russia, 2004-11-18\n")
    #expect(fixture.text(.set([other])) == "approval of kyoto by Qatar, no later than 2026-03-12\n")
    #expect(
      fixture.text(.set([one, other])) == """
        date                      state   act
        ────────────────────────  ──────  ────────────
        2004-11-18                Russia  ratification
        no later than 2026-03-12  Qatar   approval

        """)
  }

  @Test("Lists stand on a line where they are short, else an item a line")
  func lists() {
    #expect(fixture.text(.list([.whole(1), .whole(2)])) == "[1, 2]\n")
    #expect(fixture.text(.list([fixture.set([0, 2]), fixture.set([5])])) == "[(China, Egypt), Russia]\n")
    let long = fixture.set([0, 1, 2, 5, 6])
    #expect(
      fixture.text(.list([long, long])) == """
        1. China, Côte d'Ivoire, Egypt, Russia, Việt Nam
        2. China, Côte d'Ivoire, Egypt, Russia, Việt Nam

        """)
    #expect(fixture.text(.set([.text("UNTC, XXVI-4"), .text("memory")])) == "1. UNTC, XXVI-4\n2. memory\n")
    #expect(fixture.text(.set([.treaty(fixture.ctbt), .treaty(fixture.kyoto)])) == "2 treaties: ctbt, kyoto\n")
  }

  @Test("A table's numbers stand to the right, and a cell with nothing says which nothing")
  func tables() {
    let table = Table(
      columns: ["state", "population", "signature"],
      rows: [
        [.state(fixture.states[0]), .whole(1_408_975_000), .date(.on(day(1996, 9, 24)))],
        [.state(fixture.states[6]), .whole(101_598_527), .nothing(Nothing(.hasNotHappened, "no signature"))],
      ])
    #expect(
      fixture.text(.table(table)) == """
        state        population  signature
        ────────  ─────────────  ────────────────
        China     1,408,975,000  1996-09-24
        Việt Nam    101,598,527  has not happened

        """)
  }

  @Test("An instrument in a table is its date, and what the title and the row have not said")
  func instrumentsInTables() {
    let ratification = Value.instrument(fixture.ratification)
    let approval = Value.instrument(fixture.boundedApproval)
    let table = Table(
      columns: ["state", "ratification of kyoto", "deposit 1"],
      rows: [
        [.state(fixture.states[5]), ratification, approval], [.state(fixture.states[4]), approval, ratification],
      ])
    #expect(
      fixture.text(.table(table)) == """
        state   ratification of kyoto               deposit 1
        ──────  ──────────────────────────────────  ────────────────────────────────────────────────────
        Russia  2004-11-18                          no later than 2026-03-12, approval of kyoto by Qatar
        Qatar   no later than 2026-03-12, approval  2004-11-18, ratification of kyoto by Russia

        """)
    #expect(
      fixture.render(.table(table), as: .csv) == """
        state,ratification of kyoto,deposit 1
        Russia,2004-11-18,../2026-03-12
        Qatar,../2026-03-12,2004-11-18

        """)
  }

  @Test("Which states must ratify: the rule with its article, where it stands, who is missing")
  func mustRatify() {
    #expect(
      fixture.text(fixture.set([0, 2]), notes: ["register known until 2026-08-22"], .mustRatify(fixture.mustRatify))
        == """
        ctbt enters into force 180 days after deposits from all of ctbt-annex-2  [article XIV(1)]

        35 of 44 deposits of ctbt-annex-2, 9 to go  ████████████████████████████████░░░░░░░░
        9 more deposits are needed, from these 2 states and others

        state  so far             still to do
        ─────  ─────────────────  ─────────────────
        China  signed 1996-09-24  ratify
        Egypt                     sign, then ratify

        2 may accede: Côte d'Ivoire, Việt Nam

        note: register known until 2026-08-22

        """)
  }

  @Test("A share just short of its bar is not rounded up to it")
  func shares() {
    let parts = MustRatify(
      treaty: fixture.kyoto, rule: "enters into force upon …", source: nil,
      measures: [
        MustRatify.Measure(
          have: Rational(54_999_999, over: 100_000_000) ?? .zero, need: Rational(11, over: 20) ?? .zero,
          what: "paris-ghg", isShare: true, isAtLeast: false)
      ], isPast: false, standing: "", necessary: [], others: [])
    let text = fixture.text(.nothing(Nothing(.cannotHappen, "Russia cannot deposit")), .mustRatify(parts))
    #expect(text.contains("54.999999% of paris-ghg, 55% needed"))
    #expect(text.hasSuffix("nothing (cannot happen): Russia cannot deposit\n"))
  }

  @Test("A count that rests on bounds says so; what is past is not to go")
  func measures() {
    func text(isAtLeast: Bool, isPast: Bool) -> String {
      let measure = MustRatify.Measure(
        have: Rational(54), need: Rational(60), what: "deposits", isShare: false, isAtLeast: isAtLeast)
      return fixture.text(
        .states(OrderedStates(ordered: [])),
        .mustRatify(
          MustRatify(
            treaty: fixture.kyoto, rule: "enters into force upon …", source: nil, measures: [measure], isPast: isPast,
            standing: "", necessary: [], others: [])))
    }
    #expect(text(isAtLeast: false, isPast: false).contains("54 of 60 deposits, 6 to go"))
    #expect(text(isAtLeast: true, isPast: false).contains("at least 54 of 60 deposits, at most 6 to go"))
    #expect(text(isAtLeast: false, isPast: true).contains("54 deposits in the register, 60 were needed"))
  }

  @Test("A bare truth has its reason in a few words, in text only")
  func reasons() {
    let answer = Answer(value: .truth(true), reason: "party since 2005-03-02", world: fixture.world)
    #expect(AnswerRenderer().render(answer) == "true: party since 2005-03-02\n")
    #expect(AnswerRenderer(format: .csv).render(answer) == "value\ntrue\n")
  }

  @Test("An explanation is a tree; its sources are numbered below it")
  func explanation() {
    let acts = [fixture.ratification, fixture.boundedApproval]
    let met = ExplanationStep(
      text: "the condition was first met on 2004-11-18", article: nil, sources: ["UNTC, \"XXVII-7-a\""], acts: acts,
      because: [
        ExplanationStep(
          text: "61.6% of kyoto-co2-1990", article: nil, sources: ["FCCC/CP/1997/7"], acts: [], because: [])
      ])
    let root = ExplanationStep(
      text: "kyoto entered into force on 2005-02-16", article: "VCLT 24(1)", sources: [], acts: [], because: [met])
    #expect(
      fixture.text(.date(.on(day(2005, 2, 16))), .explanation(root)) == """
        2005-02-16

        kyoto entered into force on 2005-02-16  [VCLT 24(1)]
        └─ the condition was first met on 2004-11-18
           ├─ ratification of kyoto by Russia, 2004-11-18  [1]
           ├─ approval of kyoto by Qatar, no later than 2026-03-12  [unchecked]
           └─ 61.6% of kyoto-co2-1990  [2]

        sources
        [1] UNTC, "XXVII-7-a"
        [2] FCCC/CP/1997/7

        """)
  }

  @Test("Clauses are shown in the words of the language")
  func clauses() {
    #expect(
      fixture.text(.clause(fixture.ctbt)) == """
        enters into force when all negotiating states have consented
        says nothing of withdrawal or denunciation

        """)
    #expect(fixture.text(.clause(fixture.ctbt), .clause(["upon 3 deposits"])) == "upon 3 deposits\n")
  }
}
