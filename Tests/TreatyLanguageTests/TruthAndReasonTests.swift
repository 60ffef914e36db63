// A truth and its explanation, asked together over random worlds: the one never says the opposite of the other. And what the
// answers say of withdrawals, running counts and unknown numbers.

import Testing
import TreatyLanguage
import TreatySyntax

@Suite("A truth and its reason")
struct TruthAndReasonTests {
  private static let head = """
    state Pax { code PAX }
    state Quo { code QUO }
    state Rex { code REX }
    group three = Pax, Quo, Rex

    """

  /// A world of random acts; those that the law refuses are left out.
  private func world(_ seed: Int) -> Interpreter {
    var random = Numbers(seed)
    var interpreter = TestWorld.interpreter()
    var number: UInt32 = 1
    func run(_ line: String) {
      interpreter.run(Source(name: "world", number: number, text: line)) { _ in }
      number += 1
    }
    run(Self.head)
    let delay = ["upon", "30 days after", "2 months after"][random.below(3)]
    let leaving = ["denunciation takes effect 1 month after notice", "may be denounced", ""][random.below(3)]
    let ending = ["", "ends below 1 parties"][random.below(2)]
    run("treaty t { open to three; enters into force \(delay) \(1 + random.below(3)) deposits; \(leaving); \(ending) }")
    for _ in 0..<12 {
      let state = ["Pax", "Quo", "Rex"][random.below(3)]
      let verb = [
        "signs", "ratifies", "accedes to", "withdraws from", "revokes withdrawal from", "declares not to ratify",
        "ratifies", "accedes to", "signs",
      ][random.below(9)]
      let month = 1 + random.below(12)
      let day = "20\(10 + random.below(6))-\(month < 10 ? "0" : "")\(month)-01"
      if random.below(6) == 0 {
        run("on \(day) \(state) applies t provisionally")
      } else if random.below(4) == 0 {
        run("by \(day) \(state) \(verb) t")
      } else {
        run("on \(day) \(state) \(verb) t")
      }
    }
    return interpreter
  }

  @Test("an explanation never says the opposite of the answer", arguments: 0..<24)
  func agree(_ seed: Int) {
    var interpreter = world(seed)
    var number: UInt32 = 100
    func answer(_ line: String) -> Answer? {
      var found: Answer?
      number += 1
      interpreter.run(Source(name: "question", number: number, text: line)) { event in
        if case .answer(let answer) = event { found = answer }
      }
      return found
    }
    let ofStates = ["Pax", "Quo", "Rex"].flatMap { state in
      ["is party to t", "is bound by t", "is signatory to t", "has ratified t", "has denounced t", "has joined t"].map {
        "\(state) \($0)"
      } + ["t binds \(state)", "t is in force for \(state)"]
    }
    for question in ofStates + ["t is in force"] {
      for day in ["2011-06-15", "2013-01-01", "2015-07-31", "2019-01-01"] {
        let line = "\(question) as of \(day)"
        guard let plain = answer(line), let reason = answer("explain \(line)"),
          case .explanation(let step)? = reason.presentation
        else {
          Issue.record("no answer to \(line)")
          continue
        }
        let (said, denies) = (step.text, [" not ", " no "].contains { step.text.contains($0) })
        switch plain.value {
        case .truth(true): #expect(!denies, "\(line) is true, and: \(said)")
        case .truth(false): #expect(denies && !said.contains("not known"), "\(line) is false, and: \(said)")
        default: #expect(said.contains("not known"), "\(line) is not known, and: \(said)")
        }
      }
    }
  }

  @Test(
    "what is false says what would make it true",
    arguments: [
      (
        "explain ctbt is in force",
        "deposits of all of China, Egypt, India, Iran, Israel, North Korea, Pakistan, Russia and United States"
      ),
      ("why not (t is in force)", "2 more deposits are needed, from any of 3 that may still deposit"),
      ("why Pax is party to t", "Pax would have to sign and ratify, or accede; and the entry into force of t"),
      ("why (1 = 1 and Rex has joined t and Quo has joined t)", "Rex would have to sign and ratify, or accede"),
    ])
  func remedy(_ question: String, _ words: String) {
    let lines = explanation(
      "\(Self.head)treaty t { open to three; enters into force upon 2 deposits }\n\(question)")
    #expect(lines.contains { $0.contains("what would make it true") && $0.contains(words) }, "\(lines)")
    #expect(lines.count { $0.contains("what would make it true") } == 1)
  }

  /// All steps of the last explanation.
  private func explanation(_ script: String) -> [String] {
    var interpreter = TestWorld.interpreter()
    var steps: [String] = []
    func collect(_ step: ExplanationStep) {
      steps.append(step.text)
      step.because.forEach(collect)
    }
    interpreter.run(Source(name: "test", number: 1, text: script)) { event in
      guard case .answer(let answer) = event, case .explanation(let step)? = answer.presentation else { return }
      steps = []
      collect(step)
    }
    return steps
  }

  @Test(
    "who has to deposit: any of so many only where each deposit counts alike",
    arguments: [
      (
        "pact", "upon deposits from at least two thirds of three",
        "2 more deposits are needed, from any of the 3 of three that may still deposit; nobody is indispensable"
      ),
      (
        "pact", "upon 2 deposits",
        "2 more deposits are needed, from any of 200 that may still deposit; nobody is indispensable"
      ),
      (
        "pact", "upon 3 deposits and deposits holding at least 45% of mass",
        "at least 3 more deposits are needed: 3 more deposits and 45% more of mass; nobody is indispensable"
      ),
      (
        "pact", "upon deposits holding at least 45% of mass",
        "at least 1 more deposit is needed: 45% more of mass; a deposit of Pax or Quo is enough; nobody is indispensable"
      ),
      (
        "pact", "upon deposits from all of (Pax, Quo) and 3 other deposits",
        "5 more deposits are needed, those of these 2 states among them: deposits of Pax and Quo and 3 more deposits from any of 198 whose deposits count"
      ),
    ])
  func needed(_ key: String, _ clause: String, _ standing: String) {
    var interpreter = TestWorld.interpreter()
    var found: String?
    let script = """
      \(Self.head)weight mass in "kg" { Pax 50; Quo 45; Rex 5 }
      treaty \(key) { open to states; enters into force \(clause) }
      which states must ratify \(key)
      """
    interpreter.run(Source(name: "test", number: 1, text: script)) { event in
      if case .answer(let answer) = event, case .mustRatify(let parts)? = answer.presentation { found = parts.standing }
    }
    #expect(found == standing)
  }

  /// The last answer's value in words, its reason and its notes.
  private func said(_ script: String) -> String {
    var interpreter = TestWorld.interpreter()
    var said = ""
    interpreter.run(Source(name: "test", number: 1, text: script)) { event in
      if case .answer(let answer) = event {
        said = ([answer.value.words(in: answer.world), answer.reason ?? ""] + answer.notes).joined(separator: "; ")
      }
    }
    return said
  }

  @Test(
    "notices that are pending or revoked are named (VCLT 68)",
    arguments: [
      ("Hungary is party to rome", "its notice of 2025-06-02 was revoked on 2026-05-29 (VCLT 68)"),
      ("withdrawal of rome by Hungary", "revoked on 2026-05-29, before it took effect (VCLT 68)"),
      ("Mali is party to rome", "its notice of 2026-06-24 takes effect on 2027-06-24"),
      (
        "which of states have denounced rome",
        "still parties, since the notice has not taken effect: Burkina Faso (until 2027-06-24)"
      ),
      ("has Russia ratified ctbt", "it took its ratification back on 2023-11-03"),
    ])
  func notices(_ question: String, _ words: String) {
    #expect(said(question).contains(words))
  }

  @Test(
    "who is bound by another instrument is counted",
    arguments: [
      (
        "states that have not ratified rome",
        "of these, bound by another instrument: 16 by accession; 1 by succession: Montenegro"
      ),
      (
        "which of asean have ratified rome",
        "not among these, and bound by another instrument: 1 by accession: Timor-Leste"
      ),
    ])
  func otherInstruments(_ question: String, _ words: String) {
    #expect(said(question).contains(words))
  }

  @Test("deposits that may have been made leave at most as many to come")
  func atMost() {
    #expect(
      said("deposits still needed of cybercrime as of 2026-04-01").contains(
        "at most: Azerbaijan, Viet Nam may have deposited by then"))
  }

  @Test("the running count of deposits goes down where one is taken back")
  func runningCount() {
    let script = """
      \(Self.head)treaty t { open to three; enters into force upon 3 deposits }
      on 2000-01-01 Pax accedes to t
      on 2001-01-01 Pax withdraws from t
      on 2002-01-01 Quo accedes to t
      on 2003-01-01 Pax accedes to t
      """
    var counts: [String] = []
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "test", number: 1, text: script + "\ndeposits of t")) { event in
      guard case .answer(let answer) = event, case .table(let table) = answer.value else { return }
      counts = table.rows.compactMap(\.last).map { $0.words(in: answer.world) }
    }
    #expect(counts == ["1", "1", "2"])
    #expect(said(script + "\ndeposit 2 of t").contains("1 of the 2 instruments no longer stood on that day"))
  }

  @Test(
    "a condition on a number that the register does not tell leaves what rests on it not known",
    arguments: [
      "v is in force", "Pax is party to v", "entry into force of v",
    ])
  func unknownNumber(_ question: String) {
    let script = """
      \(Self.head)weight mystery in "kg" { }
      treaty v { open to three; enters into force upon deposits holding at least 50% of mystery }
      on 2000-01-01 Pax, Quo accede to v
      \(question)
      """
    #expect(said(script).contains("it depends on the numbers of mystery, which the register does not tell"))
  }

  @Test("facts that are moved twice in one scenario each keep the day that they come from")
  func moved() {
    let lines = explanation(
      """
      scenario l { delay acts of USA on paris by 1 month in the register }
      explain USA is party to paris as of 2026-06-01 under l
      """)
    let days = ["from 2019-11-04 to 2019-12-04", "from 2025-01-27 to 2025-02-27"]
    #expect(lines.contains { line in days.allSatisfy(line.contains) })
  }

  @Test("the day for one state is derived from its instrument, and earlier stretches are named")
  func entryForState() {
    let lines = explanation("explain entry into force of paris for USA")
    let steps = [
      "paris entered into force for United States on 2021-02-19", "acceptance deposited on 2021-01-20",
      "counted from 2021-01-20, the day of deposit being day 0, that is 2021-02-19",
      "before that it was a party from 2016-11-04 until 2020-11-04",
    ]
    for step in steps { #expect(lines.contains { $0.contains(step) }) }
  }

  @Test("where an organisation's deposit counts as those of its members, they are not asked again")
  func membersCounted() {
    let script = """
      \(Self.head)state Sol { code SOL }
      state "Alliance" { code QZU; kind regional organisation; members Pax, Quo }
      group four = Pax, Quo, Rex, Sol
      treaty t { open to four, regional organisations; enters into force upon deposits from all of four; regional organisations count as their members }
      on 2020-03-01 Alliance signs t
      on 2020-03-01 Alliance approves t
      which states must ratify t
      """
    #expect(TestWorld.output(of: script).last == "(Rex, Sol)")
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
