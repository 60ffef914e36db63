// Answers for other programs: CSV and JSON.

import Testing
import TreatyLanguage
import TreatyLaw
import TreatyModel
import TreatyReport

@Suite("Answers as data")
struct AnswerDataTests {
  private let fixture = AnswerFixture()

  @Test("CSV: a set with codes, certain and possible members")
  func csvOfSets() {
    #expect(
      fixture.render(fixture.set([1], possibly: [4]), as: .csv)
        == "state,code,membership\nCôte d'Ivoire,CIV,certain\nQatar,QAT,possible\n")
  }

  @Test("table: the rows of CSV in columns, numbers to the right, whatever the answer is")
  func tablesOfAnything() {
    #expect(
      fixture.render(fixture.set([1], possibly: [4]), as: .table) == """
        state          code  membership
        ─────────────  ────  ──────────
        Côte d'Ivoire  CIV   certain
        Qatar          QAT   possible

        """)
    #expect(
      fixture.render(.list([.whole(5), .whole(40)]), as: .table) == """
        value
        ─────
            5
           40

        """)
  }

  @Test("CSV: acts with both bounds of their days")
  func csvOfActs() {
    let acts = Value.set([.instrument(fixture.ratification), .instrument(fixture.boundedApproval)])
    #expect(
      fixture.render(acts, as: .csv) == #"""
        earliest,latest,state,code,act,treaty,source
        2004-11-18,2004-11-18,Russia,RUS,ratification,kyoto,"UNTC, ""XXVII-7-a"""
        ,2026-03-12,Qatar,QAT,approval,kyoto,

        """#)
  }

  @Test("CSV: numbers exact, nothing with its reason")
  func csvOfValues() {
    #expect(fixture.render(.number(Rational(11, over: 20) ?? .zero, .percentage), as: .csv) == "value\n0.55\n")
    #expect(fixture.render(.notKnown("no figures"), as: .csv) == "nothing,reason\nnot known,no figures\n")
    let table = Table(columns: ["a", "b"], rows: [[fixture.set([0, 5]), .notKnown("x")]])
    #expect(fixture.render(.table(table), as: .csv) == "a,b\nChina; Russia,\n")
  }

  @Test("CSV: who must ratify, and what each has to do")
  func csvOfMustRatify() {
    #expect(
      fixture.render(fixture.set([0, 2]), as: .csv, .mustRatify(fixture.mustRatify)) == """
        state,code,done,to do
        China,CHN,signed 1996-09-24,ratify
        Egypt,EGY,,"sign, then ratify"

        """)
  }

  @Test("JSON: kind, value and notes")
  func jsonOfSets() throws {
    let text = AnswerRenderer(format: .json).render(
      fixture.answer(fixture.set([6], possibly: [4]), notes: ["register known until 2026-08-22"]))
    #expect(
      text == """
        {
          "kind": "set of states",
          "value": {
            "members": [{"name": "Việt Nam", "code": "VNM"}],
            "possible": [{"name": "Qatar", "code": "QAT"}]
          },
          "notes": ["register known until 2026-08-22"]
        }

        """)
  }

  @Test("JSON: one line an answer, each value in its shape")
  func jsonLines() {
    func line(_ value: Value) -> String { fixture.render(value, as: .jsonl) }
    #expect(line(.truth(false)) == "{\"kind\": \"truth\", \"value\": false, \"notes\": []}\n")
    #expect(
      line(.instrument(fixture.boundedApproval)).contains(
        "\"date\": {\"from\": null, \"until\": \"2026-03-12\"}, \"source\": null, \"unchecked\": true"))
    #expect(line(.number(Rational(1, over: 3) ?? .zero, .plain)).contains("\"kind\": \"number\", \"value\": \"1/3\""))
    #expect(
      line(.notKnown("no figures")).contains("\"value\": {\"nothing\": \"not known\", \"reason\": \"no figures\"}"))
    #expect(line(.table(Table(columns: ["a"], rows: [[.whole(1)], [.whole(2)]]))).contains("[{\"a\": 1}, {\"a\": 2}]"))
  }

  @Test("JSON of every kind of value reads back", arguments: [false, true])
  func jsonReadsBack(isCompact: Bool) throws {
    let step = ExplanationStep(
      text: "\u{7}why", article: nil, sources: ["s"], acts: [fixture.ratification], because: [])
    let presentations: [Presentation?] = [nil, .mustRatify(fixture.mustRatify), .explanation(step), .clause(["a"])]
    let values: [Value] = [
      .state(fixture.states[0]), fixture.set([0, 3], possibly: [4]), .treaty(fixture.ctbt),
      .date(.on(AnswerFixture.day(2016, 11, 4))), .period(Period(AnswerFixture.day(2016, 11, 4))), .duration(.zero),
      .number(.one, .percentage), .text("a\n\"b\""), .instrument(fixture.ratification), .set([.set([])]),
      .list([.list([])]), .table(Table(columns: [], rows: [[]])), .clause(fixture.ctbt), .notKnown("x"),
    ]
    for (place, value) in values.enumerated() {
      let answer = fixture.answer(value, presentations[place % presentations.count])
      let text = AnswerRenderer(format: isCompact ? .jsonl : .json).render(answer)
      #expect(try JSONReader.read(text) == AnswerJSON(answer).json)
    }
  }

  @Test("Markdown: the same answer, for a page")
  func markdown() {
    #expect(
      fixture.render(fixture.set([0, 2]), as: .markdown, .mustRatify(fixture.mustRatify)) == """
        ctbt enters into force 180 days after deposits from all of ctbt-annex-2  \\[article XIV(1)\\]

        - 35 of 44 deposits of ctbt-annex-2, 9 to go

        9 more deposits are needed, from these 2 states and others

        | state | so far | still to do |
        | --- | --- | --- |
        | China | signed 1996-09-24 | ratify |
        | Egypt |  | sign, then ratify |

        **2 may accede**: Côte d'Ivoire, Việt Nam

        """)
  }
}
