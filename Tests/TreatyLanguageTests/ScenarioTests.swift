// Scenarios as they are played: what each line does, what is asked under them, what they refuse, and that they come to
// what the register would come to with the same acts.

import TestSupport
import Testing
import TreatySyntax

@testable import TreatyLanguage

@Suite struct ScenarioTests {
  /// Four states and a treaty that needs three of them; Pax has ratified.
  private static let world = """
    state Pax { code PAX }
    state Quo { code QUO }
    state Rex { code REX }
    state Sol { code SOL }
    state Far { code FAR }
    group all_four = Sol, Rex, Quo, Pax
    weight tonnage in "tons" { Pax 4; Quo 3; Rex 1; Sol 2 }
    treaty pact { open to all_four; open for signature from 2020-01-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 3 deposits }
    on 2020-01-01 Pax, Quo, Rex sign pact
    on 2020-01-02 Pax ratifies pact

    """

  private func output(_ lines: String) -> [String] { TestWorld.output(of: ScenarioTests.world + lines) }

  /// The notes of the last answer, but for those on the register.
  private func notes(_ lines: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var notes: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: ScenarioTests.world + lines)) { event in
      if case .answer(let answer) = event { notes = answer.notes }
    }
    return notes
  }

  @Test(arguments: [
    // Acts, in a day and over days; a second consent is passed over.
    ("{ on 2020-02-01 Quo, Rex ratify pact }", "2020-03-02"),
    ("{ on 2020-02-01 Pax, Quo ratify pact; Rex ratifies pact on 2020-03-01 }", "2020-03-31"),
    // Signature and ratification while it is open, accession after.
    ("{ on 2020-02-01 Quo, Sol ratify pact }", "2020-03-02"),
    ("{ on 2021-02-01 Quo, Sol ratify pact }", "2021-03-03"),
    // A set is read on the day of the act, with the lines before it.
    ("{ on 2020-02-01 Quo ratifies pact; on 2020-03-01 all_four that have signed pact ratify pact }", "2020-03-31"),
    // Another clause.
    ("{ pact enters into force upon 1 deposit }", "2020-01-02"),
    ("{ pact enters into force upon 2 deposits; on 2020-05-01 Quo ratifies pact }", "2020-05-01"),
    // Recurring acts: as declared, the largest first, all, until, and those who have acted are not chosen again.
    ("{ every 2 months from 2020-03-01, 1 of all_four that have not ratified pact ratifies pact }", "2020-05-31"),
    ("{ every 1 month from 2020-03-31, 1 of all_four ratifies pact by tonnage }", "2020-05-30"),
    ("{ every 30 days from 2020-03-01, all_four ratify pact }", "2020-03-31"),
    (
      "{ every 1 year from 2020-03-01 until 2020-12-31, 1 of all_four ratifies pact; on 2022-01-01 Quo ratifies pact }",
      "2022-01-31"
    ),
    // The register changed.
    ("{ delay acts of Pax by 1 year in the register; on 2020-02-01 Quo, Rex ratify pact }", "2021-02-01"),
    ("{ on 2020-02-01 Quo, Rex, Sol ratify pact; without ratification of pact by Pax in the register }", "2020-03-02"),
  ])
  func comesToADay(_ body: String, _ day: String) {
    #expect(output("scenario s \(body)\nentry into force of pact under s") == [day])
  }

  @Test(arguments: [
    ("", "2020-03-02"), ("delay acts of Rex by 12 months", "2021-03-03"),
    ("delay ratification of pact by Rex by 1 month", "2020-03-31"), ("delay accession of pact by 1 year", "2020-03-02"),
    ("delay acts of all_four that have signed pact by 10 days", "2020-03-12"),
    ("without acts of Rex on pact", "nothing"), ("without ratification of pact by all_four in the register", "nothing"),
    ("without acts of Rex; on 2020-06-01 Sol ratifies pact", "2020-07-01"),
    // What a line changes are the acts beneath, not its own.
    ("on 2020-01-20 Sol ratifies pact; without acts of Sol", "2020-03-02"),
    ("delay acts of Rex by 12 months; delay acts of Rex by 12 months", "2022-03-03"),
  ])
  func childChangesTheActsOfItsParent(_ body: String, _ day: String) {
    let answers = output(
      """
      scenario base { on 2020-02-01 Quo, Rex ratify pact }
      scenario child from base { \(body) }
      entry into force of pact under child
      """)
    #expect(answers.map { String($0.prefix(day.count)) } == [day])
  }

  @Test func recurringActsTakeTheStatesInTheOrderOfTheLine() {
    func days(_ order: String) -> [String] {
      output(
        """
        scenario s { every 1 month from 2021-01-31, 1 of all_four that have not ratified pact accedes to pact \(order) }
        under s { ratification of pact by Sol; ratification of pact by Rex; ratification of pact by Quo }
        """
      ).map { String($0.replacing(" (supposed)", with: "").suffix(10)) }
    }
    // As the group lists them, and the last day of a month stays one.
    #expect(days("") == ["2021-01-31", "2021-02-28", "2021-03-31"])
    #expect(days("in order") == days(""))
    #expect(days("by tonnage") == ["2021-02-28", "2021-03-31", "2021-01-31"])
  }

  @Test(arguments: [
    "on 2020-06-14 Sol ratifies pact; on 2020-05-30 Sol ratifies pact",
    "on 2020-06-14 Sol signs pact; on 2020-05-30 Sol ratifies pact",
    "every 1 year from 2020-05-30, 1 of (Sol) ratifies pact; on 2020-06-14 Sol ratifies pact",
    "on 2020-06-14 Sol ratifies pact; every 1 year from 2020-05-30, 1 of (Sol) ratifies pact",
  ])
  func aConsentPassedOverLeavesNoSecondSignature(_ lines: String) {
    let answers = output(
      "scenario a { \(lines) }\nunder a { signature of pact by Sol; ratification of pact by Sol; count (acts of Sol) }")
    #expect(
      answers == [
        "signature of pact by Sol, 2020-05-30 (supposed)", "ratification of pact by Sol, 2020-05-30 (supposed)", "2",
      ])
  }

  @Test func ofTwoSignaturesTheEarlierStands() {
    let lines = "on 2020-06-14 Sol signs pact; on 2020-05-30 Sol signs pact"
    #expect(output("scenario a { \(lines) }\ncount (acts of Sol) under a") == ["1"])
    // The signature of the register too, and not one that comes after a declaration not to ratify.
    #expect(output("scenario a { on 2020-06-14 Sol signs pact }\nsignature of pact by Sol under a").count == 1)
    let declined =
      "on 2020-05-30 Sol signs pact; on 2020-06-01 Sol declares not to ratify pact; on 2020-06-14 Sol signs pact"
    #expect(output("scenario a { \(declined) }\ncount (acts of Sol) under a") == ["3"])
  }

  @Test(arguments: [
    // An act of a date comes before the set of that date is read, wherever it is written, and so does one of an earlier date.
    "every 1 month from 2020-02-01, 1 of SET ratify pact in order; on 2020-03-01 Sol signs pact",
    "on 2020-03-01 Sol signs pact; every 1 month from 2020-02-01, 1 of SET ratify pact in order",
    "every 1 month from 2020-02-01, 1 of SET ratify pact in order; on 2020-02-20 Sol signs pact",
    "let_day; every 1 month from 2020-02-01, 1 of SET ratify pact in order; on the_day Sol signs pact",
  ])
  func recurringActsReadTheirSetAfterTheActsOfTheDate(_ lines: String) {
    let set = "(signatories of pact that have not ratified pact within (Pax, Quo, Sol))"
    let body = lines.replacing("SET", with: set).replacing("let_day; ", with: "")
    let answers = output("let the_day = 2020-03-01\nscenario s { \(body) }\nratification of pact by Sol under s")
    #expect(answers == ["ratification of pact by Sol, 2020-03-01 (supposed)"])
  }

  @Test func aLineReadsWhatRecursBeforeItsDay() {
    let lines = """
      treaty two { open to all_four; enters into force upon 4 deposits }
      scenario s {
        every 1 month from 2020-02-01, 1 of (Quo, Rex) ratifies pact in order
        on 2020-02-15 all_four that have ratified pact sign two
      }
      signatories of two under s
      """
    #expect(output(lines) == ["(Quo, Pax)"] || output(lines) == ["(Pax, Quo)"])
  }

  @Test func aScenarioFollowsOneThatItAsksUnder() {
    let first = """
      treaty two { open to all_four; enters into force upon 4 deposits }
      scenario other { on 2020-02-01 Quo ratifies pact }
      define movers() = states that have ratified pact under other as of 2020-12-31
      scenario uses { on 2021-01-01 movers() ratify two }
      count (depositors of two under uses)
      """
    let again = "scenario other { on 2020-02-01 Quo, Rex ratify pact }\ncount (depositors of two under uses)"
    var interpreter = TestWorld.interpreter()
    var lines: [String] = []
    for (number, text) in [ScenarioTests.world + first, again].enumerated() {
      interpreter.run(Source(name: "test", number: UInt32(number + 1), text: text)) { event in
        if case .answer(let answer) = event { lines.append(answer.value.words(in: answer.world)) }
      }
    }
    #expect(lines == ["2", "3"])
  }

  @Test func aScenarioKeepsTheLastAnswerOfItsDeclaration() {
    let lines = """
      2020-02-01
      scenario s { on _ Quo, Rex ratify pact }
      2020-05-01
      entry into force of pact under s
      """
    #expect(output(lines).last == "2020-03-02")
  }

  @Test func actsThatChooseAtRandomAreDelayedAndNotLost() {
    let lines = """
      scenario lots { every 1 month from 2020-03-01, 1 of (Quo, Rex) ratifies pact at random }
      scenario late from lots { delay ratification of pact by 3 months }
      interval 100% of (forecast pact under late with 40 runs as of 2020-01-31)
      """
    #expect(output(lines) == ["from 2020-07-31 to 2020-07-31"])
  }

  @Test func contextsStackAndFilter() {
    let lines = """
      scenario a { on 2020-02-01 Quo ratifies pact }
      scenario b { on 2020-04-01 Rex ratifies pact }
      entry into force of pact under a under b
      entry into force of pact under b under a as of 2021-01-01
      count depositors of pact under a as of 2020-01-31
      count depositors of pact under a
      under a { under b { print count parties of pact } ; print count depositors of pact }
      (entry into force of pact under a under b) = (what if Rex ratifies pact on 2020-04-01: entry into force of pact) under a
      for each s in [a, b] { print ratification of pact by Rex under s is nothing }
      let mine = b
      count depositors of pact under mine
      """
    #expect(
      output(lines) == ["2020-05-01", "2020-05-01", "1", "2", "3", "2", "true", "true", "false", "2"])
  }

  @Test func supposingStaysUntilForgotten() {
    let lines = """
      scenario late { on 2022-01-01 Sol accedes to pact }
      suppose Quo ratifies pact on 2020-06-01
      suppose pact enters into force upon 3 deposits; suppose Rex ratifies pact on 2020-07-01
      entry into force of pact
      on 2020-05-01 Rex ratifies pact
      entry into force of pact
      entry into force of pact under late
      count depositors of pact as of 2020-05-15
      forget
      entry into force of pact under late
      count depositors of pact
      suppose Sol ratifies pact
      ratification of pact by Sol
      """
    #expect(
      output(lines) == [
        "2020-07-01", "2020-06-01", "2020-06-01", "2", "2022-01-31", "2",
        "accession to pact by Sol, 2026-11-24 (supposed)",
      ])
  }

  @Test func comparing() {
    let lines = """
      scenario a { on 2020-02-01 Quo, Rex ratify pact }
      scenario b { on 2020-03-01 Quo, Rex ratify pact }
      suppose Quo, Rex ratify pact on 2020-02-11
      let t = compare a, b for pact
      count t
      for each row in t { print row }
      """
    #expect(output(lines) == ["3", "\"as supposed\"", "a", "b"])
    var interpreter = TestWorld.interpreter()
    var rows: [[String]] = []
    interpreter.run(
      Source(
        name: "test", number: 1,
        text: ScenarioTests.world
          + "scenario a { pact enters into force 20 days after 3 deposits }\non 2020-02-11 Quo, Rex ratify pact\ncompare a for pact"
      )
    ) { event in
      guard case .answer(let answer) = event, case .table(let table) = answer.value else { return }
      rows = [table.columns] + table.rows.map { $0.map { $0.words(in: answer.world) } }
    }
    #expect(
      rows == [
        ["scenario", "entry into force", "days from opening", "days gained", "deposits", "of", "trigger"],
        ["\"as it is\"", "2020-03-12", "71", "0", "3", "3", "(Quo, Rex)"],
        ["a", "2020-03-02", "61", "10", "3", "3", "(Quo, Rex)"],
      ])
  }

  @Test(arguments: [
    (
      "scenario s { on 2020-02-01 Quo, Sol ratify pact }\nparties of pact under s",
      "under s: signature and ratification of pact: Sol"
    ),
    (
      "scenario s { on 2021-02-01 Quo, Sol ratify pact }\nparties of pact under s",
      "under s: accession to pact, without a signature: Sol"
    ),
    (
      "scenario s { on 2021-02-01 Pax ratifies pact }\nparties of pact under s",
      "under s: passed over, since the consent to pact is there already: Pax"
    ),
    (
      "scenario s { every 1 month from 2021-02-01 until 2021-06-01, 1 of all_four ratify pact by tonnage }\nparties of pact under s",
      "under s: passed over, since the consent to pact is there already: Pax"
    ),
    (
      "scenario s { on 2030-01-01 Quo ratifies pact }\ncount depositors of pact under s",
      "what is supposed comes after 2026-11-24, and changes nothing on that day: `as of 2030-01-01` asks later"
    ),
    (
      "scenario s { on 2020-02-01 Rex ratifies pact; on 2030-01-01 Quo ratifies pact }\nRex is party to pact under s",
      "supposed acts after 2026-11-24 are not counted here: `as of 2030-01-01` asks later"
    ),
    (
      "what if on 2030-01-01 Quo ratifies pact: deposits still needed of pact",
      "what is supposed comes after 2026-11-24, and changes nothing on that day: `as of 2030-01-01` asks later"
    ),
    (
      """
      scenario s { on 2020-02-01 Quo ratifies pact; each of all_four ratify pact with 3% chance per month from 2027-01-01 }
      parties of pact under s
      """, "1 line of chance in s left out: only a forecast draws it"
    ),
  ])
  func answersSayWhatTheyRestOn(_ lines: String, _ note: String) {
    #expect(notes(lines).contains(note), "\(notes(lines))")
  }

  @Test func anAnswerThatDoesNotRestOnATreatySaysNothingOfItsActs() {
    #expect(notes("suppose Sol ratifies pact on 2020-05-01\ncount all_four") == [])
    #expect(
      notes("suppose Sol ratifies pact on 2020-05-01\nentry into force of pact") == [
        "signature and ratification of pact: Sol", "supposed: signature and ratification of pact by Sol, 2020-05-01",
      ])
  }

  @Test func theReasonForNothingCountsLaterActsToo() {
    let lines = "scenario s { on 2030-01-01 Quo ratifies pact }\nentry into force of pact under s"
    #expect(
      output(lines) == [
        "nothing (has not happened: not under s: after its last act (2030-01-01) 2 deposits, where 3 are needed; "
          + "pact needs 1 more deposit)"
      ])
  }

  /// An explanation's first line, what follows from what is supposed, and the words of its clause.
  private func steps(_ lines: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var shown: Presentation?
    interpreter.run(Source(name: "test", number: 1, text: ScenarioTests.world + lines)) { event in
      if case .answer(let answer) = event { shown = answer.presentation }
    }
    guard case .explanation(let step)? = shown else { return [] }
    return [step.text] + step.because.map { $0.text + ($0.article.map { " [\($0)]" } ?? "") }
  }

  @Test func anExplanationNamesWhatIsSupposed() {
    let scenario = "scenario s { on 2020-02-01 Quo, Rex ratify pact }\n"
    let under = steps(scenario + "explain entry into force of pact under s")
    #expect(under.first == "under s (supposed): pact entered into force on 2020-03-02")
    #expect(under.contains("supposed in s: ratification of pact by Quo and Rex, 2020-02-01"))
    let clause = steps(
      "scenario t { pact enters into force upon 2 deposits }\nexplain entry into force of pact under t")
    #expect(clause.contains { $0.hasSuffix("[supposed by t, in place of the treaty's own clause]") })
    let session = steps("suppose Sol ratifies pact on 2020-05-01\nexplain entry into force of pact")
    #expect(session.first?.hasPrefix("supposed: ") == true)
    #expect(steps("explain entry into force of pact").first?.contains("supposed") == false)
  }

  @Test func anExplanationSaysWhichActsAreSupposed() {
    let lines = "scenario s { on 2020-02-01 Quo, Rex ratify pact }\nsources of (ratification of pact by Quo) under s"
    #expect(output(lines).joined().contains("supposed in s"))
  }

  @Test func aScenarioMayAskUnderAnotherAndNotUnderItself() {
    let first = "scenario a { on 2020-02-01 Quo ratifies pact }\n"
    let other =
      "scenario b { on 2020-03-01 (depositors of pact under a) but not Pax ratify pact; on 2020-03-01 Rex ratifies pact }\n"
    #expect(output(first + other + "entry into force of pact under b") == ["2020-03-31"])
    let own = "scenario a { on 2020-02-01 (depositors of pact under a) ratify pact }"
    #expect(output(own) == ["error T0456: the scenario a asks under itself"])
  }

  @Test func questionsAboutDatesHaveNoNoteOnTheDay() {
    let lines = "scenario s { on 2030-01-01 Quo, Rex ratify pact }\nentry into force of pact under s"
    #expect(notes(lines) == ["under s, supposed: ratification of pact by Quo and Rex, 2030-01-01"])
  }

  @Test(arguments: [
    ("scenario s { on 2021-02-01 Far ratifies pact }", "T0602"),
    ("scenario s { on 2019-02-01 Sol ratifies pact }", "T0604"),
    ("scenario s { on 2020-02-01 pact ratifies pact }", "T0401"),
    ("scenario s { every 0 days from 2020-01-01, all_four ratify pact }", "T0452"),
    ("let never = 0 days\nscenario s { every never from 2020-01-01, all_four ratify pact }", "T0452"),
    ("scenario s { every 1 month from 2021-01-01 until 2020-01-01, all_four ratify pact }", "T0443"),
    ("scenario s { delay acts of Pax by 1 month }", "T0454"), ("scenario s { without acts of Pax }", "T0454"),
    ("scenario s { delay acts of Pax by 3 in the register }", "T0401"),
    ("scenario s { without acts of pact in the register }", "T0401"),
    ("parties of pact under pact", "T0401"), ("compare all_four for pact", "T0401"),
    ("suppose Far ratifies pact", "T0602"),
    (
      "scenario s { every 1 month from 2020-02-01, 1 of all_four ratify pact at random }\nparties of pact under s",
      "T0531"
    ),
    ("scenario s { on 2020-02-01 Quo ratifies pact }\nunder s { on 2020-03-01 Rex ratifies pact }", "T0457"),
  ])
  func refuses(_ lines: String, _ code: String) {
    let errors = output(lines).filter { $0.hasPrefix("error") }
    #expect(errors.map { String($0.dropFirst(6).prefix(5)) } == [code], "\(errors)")
  }

  @Test func aScenarioThatCannotBePlayedGivesOneDiagnostic() {
    let lines = "scenario s { on 2021-02-01 Far ratifies pact }\nparties of pact under s\nunder s { parties of pact }"
    #expect(
      output(lines).map { String($0.prefix(11)) } == ["error T0602", "nothing (no", "error T0511"])
  }

  @Test func recurringWithdrawalsGoOnToTheNext() {
    let lines = """
      on 2020-02-01 Quo, Rex ratify pact
      scenario s { every 6 months from 2022-01-01, 1 of (Quo, Rex) withdraws from pact }
      withdrawal of pact by Rex under s
      """
    let other = ScenarioTests.world.replacing(
      "enters into force", with: "denunciation takes effect 1 year after notice; enters into force")
    #expect(TestWorld.output(of: other + lines) == ["withdrawal from pact by Rex, 2022-07-01 (supposed)"])
  }

  @Test func whatIsRefusedLeavesNothingBehind() {
    let lines = """
      suppose Quo ratifies pact on 2020-06-01
      expect error { suppose Far ratifies pact on 2020-06-01 }
      expect error { scenario s { on 2020-02-01 Far ratifies pact } }
      suppose Rex ratifies pact on 2020-07-01
      entry into force of pact
      """
    #expect(output(lines) == ["2020-07-31"])
  }

  @Test func aScenarioFollowsTheRegisterAndItsParent() {
    var interpreter = TestWorld.interpreter()
    var number: UInt32 = 0
    func run(_ text: String) -> [String] {
      number += 1
      var lines: [String] = []
      interpreter.run(Source(name: "", number: number, text: text)) { event in
        switch event {
        case .answer(let answer): lines.append(answer.value.words(in: answer.world))
        case .diagnostic(let diagnostic): lines.append("\(diagnostic.code)")
        case .export: return
        }
      }
      return lines
    }
    #expect(run(ScenarioTests.world) == [])
    #expect(
      run(
        "scenario base { on 2020-02-01 Quo ratifies pact }\nscenario child from base { delay acts of Quo by 1 month }")
        == [])
    #expect(run("ratification of pact by Quo under child") == ["ratification of pact by Quo, 2020-03-01 (supposed)"])
    // Another parent of the same name, and another register.
    #expect(run("scenario base { on 2020-05-01 Quo ratifies pact }") == [])
    #expect(run("ratification of pact by Quo under child") == ["ratification of pact by Quo, 2020-06-01 (supposed)"])
    #expect(run("on 2020-04-01 Rex ratifies pact\nentry into force of pact under child") == ["2020-07-01"])
    // A circle can only be closed at the prompt.
    #expect(run("scenario base from child { on 2020-05-01 Sol ratifies pact }") == ["T0456"])
    #expect(run("entry into force of pact under child") == ["2020-07-01"])
    // A value keeps what it was where the scenario was declared.
    #expect(run("let d = 2020-08-01\nscenario fixed { on d Sol ratifies pact }\nlet d = 2020-09-01") == [])
    #expect(run("ratification of pact by Sol under fixed") == ["ratification of pact by Sol, 2020-08-01 (supposed)"])
    // The register changes so that the scenario cannot be played any more: said where it is used.
    #expect(run("treaty pact { open to (Pax, Quo, Rex); enters into force 30 days after 3 deposits }") == ["T0449"])
    #expect(run("ratification of pact by Sol under fixed") == ["T0602"])
  }

  // MARK: - Against the register

  /// Some acts that can be, each a state's signature or ratification, on days of their own.
  private func acts(_ random: inout Numbers) -> [String] {
    var acts: [String] = []
    for treaty in ["one", "two", "three"] {
      for state in ["Pax", "Quo", "Rex", "Sol"] where random.below(4) > 0 {
        let day = random.below(300)
        acts.append("on (2020-01-01 + \(day) days) \(state) signs \(treaty)")
        if random.below(3) > 0 {
          acts.append("on (2020-01-01 + \(day + random.below(400)) days) \(state) ratifies \(treaty)")
        }
      }
    }
    return acts
  }

  private static let questions =
    ["one", "two", "three"].flatMap { treaty in
      ["2020-06-01", "2021-01-01", "2022-06-01"].map { day in
        [
          "print entry into force of \(treaty) as of \(day)", "print parties of \(treaty) as of \(day)",
          "print signatories of \(treaty) as of \(day)", "print deposits still needed of \(treaty) as of \(day)",
          "print trigger of \(treaty) as of \(day)",
        ].joined(separator: "\n")
      }
    }.joined(separator: "\n")

  private static let treaties = """
    state Pax { code PAX }
    state Quo { code QUO }
    state Rex { code REX }
    state Sol { code SOL }
    treaty one { open to (Pax, Quo, Rex, Sol); enters into force 30 days after 2 deposits }
    treaty two { open to (Pax, Quo, Rex, Sol); enters into force 1 day after 1 deposit and one is in force }
    treaty three { open to (Pax, Quo, Rex, Sol); enters into force upon deposits from all of (parties of one) and 1 deposit }

    """

  @Test(arguments: 0..<25)
  func aScenarioComesToWhatTheRegisterWouldComeTo(_ seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let acts = acts(&random)
    // Signatures go before ratifications in the register, and the scenario holds any part of the rest.
    let isLate = acts.map { _ in random.below(2) == 0 }
    var early: [String] = []
    var late: [String] = []
    for (act, isLate) in zip(acts, isLate) {
      if isLate || late.contains(where: { $0.hasSuffix("signs" + act.suffix(8)) }) {
        late.append(act)
      } else {
        early.append(act)
      }
    }
    // A ratification goes where its signature is, or after it.
    early = early.filter { act in
      guard act.contains("ratifies") else { return true }
      let signature = act.replacing("ratifies", with: "signs").split(separator: ") ").last.map(String.init) ?? ""
      let isThere = early.contains { $0.hasSuffix(signature) }
      if !isThere { late.append(act) }
      return isThere
    }
    let whole = TestWorld.output(
      of: ScenarioTests.treaties + (early + late).joined(separator: "\n") + "\n" + ScenarioTests.questions)
    let scenario = "scenario s {\n\(late.joined(separator: "\n"))\n}\n"
    let split = TestWorld.output(
      of: ScenarioTests.treaties + early.joined(separator: "\n") + "\n" + scenario
        + "under s {\n\(ScenarioTests.questions)\n}")
    #expect(!whole.contains { $0.hasPrefix("error") }, "\(whole)")
    #expect(asFacts(split) == whole)
    // Two scenarios, one on the other, come to the same.
    let half = late.count / 2
    let parent = "scenario p {\n\(late.prefix(half).joined(separator: "\n"))\n}\n"
    let child = "scenario c from p {\n\(late.dropFirst(half).joined(separator: "\n"))\n}\n"
    let nested = TestWorld.output(
      of: ScenarioTests.treaties + early.joined(separator: "\n") + "\n" + parent + child
        + "under c {\n\(ScenarioTests.questions)\n}")
    #expect(asFacts(nested) == whole)
    // What is left out and what comes later is as if the lines were others.
    let fewer = late.filter { !$0.contains(" Rex ") }
    let without = TestWorld.output(
      of: ScenarioTests.treaties + early.joined(separator: "\n") + "\n" + scenario
        + "scenario w from s { without acts of Rex }\nunder w {\n\(ScenarioTests.questions)\n}")
    let rest = TestWorld.output(
      of: ScenarioTests.treaties + (early + fewer).joined(separator: "\n") + "\n" + ScenarioTests.questions)
    if late.contains(where: { $0.contains(" Rex ") }) { #expect(asFacts(without) == rest) }
  }
}

/// Answers without the words that mark them as supposed.
private func asFacts(_ answers: [String]) -> [String] {
  answers.map { $0.replacing(#/not under \w+: .*?; /#, with: "").replacing(" (supposed)", with: "") }
}
