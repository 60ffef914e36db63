// What is said of lines that are nearly right, in full: a line for each rule that was added for lines written blind, and what
// is left out beside the lines that run.

import Testing
import TreatyModel
import TreatyRegister
import TreatySyntax

@testable import TreatyLanguage

@Suite struct AdviceTranscriptTests {
  private static let interpreter = TestWorld.interpreter(
    after: """
      \(TestWorld.pact)
      \(TestWorld.push)
      scenario slow from push { delay acts of asean by 12 months }
      """)

  /// Every line in an optimised build; a line of three in a debug build, where each takes ten times as long.
  private static let lines: [Mistake] = {
    #if DEBUG
      let step = 3
    #else
      let step = 1
    #endif
    return transcript.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
  }()

  @Test(arguments: lines)
  func `all that is said of it`(_ mistake: Mistake) {
    var copy = Self.interpreter
    let source = Source(name: "line", number: 2, text: mistake.line)
    let diagnostics = Self.interpreter.advising(copy.check(source), of: source).filter { $0.severity == .error }
    #expect(diagnostics.flatMap(\.help).map { "help: " + $0 } == mistake.said)
  }

  @Test func `what was denied is not offered as asserted`() {
    let advice = Advice(lexicon: Self.interpreter.lexicon) { $0 == "has France signed paris" }
    #expect(advice.suggestions(for: "has france signd paris") == ["has France signed paris"])
    #expect(advice.suggestions(for: "hasnt france signd paris").isEmpty)
  }

  @Test func `a line is offered once, however it may be written`() {
    let said = [
      "when does untoc enter into force", "when did untoc enter into force", "when does the untoc enters into force",
    ]
    .map { Sense.meaning(of: LineCutter.pieces(of: $0)) }
    #expect(Set(said).count == 1)
    let others = ["first 5 of parties of rome sorted by name", "first 5 of (parties of rome sorted by name)"]
      .map { Sense.meaning(of: LineCutter.pieces(of: $0)) }
    #expect(Set(others).count == 2)
  }

  @Test func `numbers are read as half the world writes them`() {
    for (typed, written) in [
      ("6.000.000", "6_000_000"), ("6 000 000", "6_000_000"), ("33,3", "33.3"), ("6,000", "6_000"),
    ] {
      #expect(Numerals.written(LineCutter.pieces(of: typed)).line == written)
    }
    #expect(Numerals.written(LineCutter.pieces(of: "(1,2)")).line == "(1, 2)")
  }
}

/// After `>` the line; below it the help that is printed.
private let transcript = Mistake.all(in: text)

private let text = #"""
  > what if brazil becomes party to cybercrime: deposits still needed of cybercrime
  help: did you mean `what if Brazil ratifies cybercrime: deposits still needed of cybercrime`?

  > on 2026-05-04 Germany adheres to pact
  help: did you mean `on 2026-05-04 Germany accedes to pact`?

  > treaty accord { enters into force 90 days after 40 ratifications representing 50% of population }
  help: every instrument of consent: `deposits`
  help: instruments of ratification only: `deposits of ratification`
  help: did you mean `treaty accord { enters into force 90 days after 40 deposits and deposits holding at least 50% of population }`?

  > cybercrime, when does it enter into force
  help: did you mean `when does cybercrime enter into force`?

  > when does enter into force cybercrime
  help: did you mean `when does cybercrime enter into force`?

  > by population top 5 of g20
  help: did you mean `top 5 of g20 by population`?

  > on 20260504 Japan ratifies pact
  help: did you mean `on 2026-05-04 Japan ratifies pact`?

  > states must ratify ctbt
  help: did you mean `which states must ratify ctbt`?

  > how ctbt enter into force
  help: did you mean `how can ctbt enter into force`?

  > still needed of cybercrime
  help: did you mean `deposits still needed of cybercrime`?

  > what binds japan brazil
  help: did you mean `what binds Japan and Brazil`?

  > parties of cbd \ parties of nagoya
  help: did you mean `parties of cbd but not parties of nagoya`?

  > parties of rome ∪ parties of cbd
  help: did you mean `parties of rome plus parties of cbd`?

  > which states dont have ratified rome
  help: did you mean `which of states have not ratified rome`?

  > states where population between 10 million and 20 million
  help: did you mean `states where population >= 10 million and population <= 20 million`?

  > state Ruritania { code RUR; population 6.000.000 }
  help: did you mean `state Ruritania { code RUR; population 6_000_000 }`?

  > 0,5 + 1
  help: did you mean `0.5 + 1`?

  > kyoto ratification japan
  help: did you mean `ratification of kyoto by Japan`?

  > ls
  help: there are no files or programs here; `:help` lists what can be asked and the commands

  > which states need to ratify ctbt
  help: did you mean `which states must ratify ctbt`?

  > has JP signed tpnw
  help: did you mean Japan?
  help: did you mean `has Japan signed tpnw`?

  > who has to ratify ctbt
  help: did you mean `which states must ratify ctbt`?

  > all countries
  help: did you mean `states`?

  > g20 order by population desc
  help: did you mean `g20 sorted by population descending`?

  > treaties between japan with brazil
  help: did you mean `treaties between Japan and Brazil`?

  > on 2026-05-04 Japan & Germany ratify pact
  help: `and` joins conditions; states are listed with commas
  help: did you mean `on 2026-05-04 Japan, Germany ratify pact` or `on 2026-05-04 Japan plus Germany ratify pact`?

  > states with population over 200 million
  help: did you mean `states where population > 200 million`?

  > parties of rome by 2010-01-01
  help: did you mean `parties of rome as of 2010-01-01`?

  > is brazil bound to rome
  help: did you mean `is Brazil bound by rome`?

  > all asean have signed cybercrime
  help: did you mean `all of asean have signed cybercrime`?

  > show me all signatories to cybercrime
  help: did you mean `all signatories of …`?
  help: did you mean `show all signatories of cybercrime`?

  > the entry in vigour of kyoto
  help: did you mean `the entry into force of kyoto`?

  > how many states miss for the CTBT
  help: did you mean `deposits still needed of CTBT`?

  > is Germany obliged by the Basel Convention
  help: did you mean `is Germany bound by basel`?

  > the treaties in vigour between France and Germany
  help: did you mean `the treaties between France and Germany`?

  > treaty charter { the present treaty enters into force 30 days after 5 deposits }
  help: did you mean `treaty charter { enters into force 30 days after 5 deposits }`?

  > vietnam have join asean
  help: did you mean `Viet Nam in asean`?

  > list country of asean
  help: did you mean `list members of asean`?

  > hanoi convention have how many signature
  help: did you mean `count signatories of cybercrime`?

  > what if vietnam ratify cybercrime, how many deposit still need
  help: did you mean `what if Viet Nam ratifies cybercrime: deposits still needed of cybercrime`?

  > if asean ratify cybercrime when it enter into force
  help: did you mean `what if asean ratify cybercrime: when does cybercrime enter into force`?

  > n <- count parties of npt
  help: did you mean `let n = count parties of npt`?

  > who's party to tpnw
  help: did you mean `parties of tpnw`?

  > why hasn't the ctbt entered into force
  help: did you mean `why not ctbt is in force`?

  > do all nuclear-armed states belong to npt
  help: did you mean `all of nuclear-armed are party to npt`?

  > the 10 most populous states
  help: did you mean `top 10 of states by population`?

  > who has veto power over ctbt
  help: did you mean `who can block ctbt`?

  > compare cybercrime under push vs. slow
  help: did you mean `compare push, slow for cybercrime`?

  > what happens to cybercrime under push
  help: did you mean `when does cybercrime enter into force under push`?

  > is uncac vigent
  help: did you mean `is uncac in force`?

  > wich countrys ratified budapest
  help: did you mean `which of states have ratified budapest`?
  help: write `on DATE` before the states: `on 2026-06-01 France ratifies TREATY`

  > what does bind Brazil and Kenya
  help: did you mean `what binds Brazil and Kenya`?

  > state "Nova Terra" { code NVT, population 1000 }
  help: did you mean `state "Nova Terra" { code NVT; population 1000 }`?

  > simulate cybercrime
  help: `:help forecasts` shows what can be said of it

  > when Brazil adhered to budapest
  help: did you mean `ratification of budapest by Brazil`?

  > treaty draft { enter into force 90 days after 40 deposits }
  help: did you mean `enters`?
  help: did you mean `treaty draft { enters into force 90 days after 40 deposits }`?

  > isn't france party to paris
  help: did you mean `France is not party to paris`?

  > which countries never joined npt
  help: did you mean `which of states have not joined npt`?

  > on 2026-06-01 France does not ratify pact
  help: did you mean `France has not ratified pact as of 2026-06-01`?

  > what if vietnam ratify cybercrime, which states must ratify
  help: did you mean `what if Viet Nam ratifies cybercrime: which states must ratify cybercrime`?

  > parties of both cbd and nagoya
  help: did you mean `parties of cbd within parties of nagoya`?

  > who has a power over pact
  help: did you mean `who has power over pact`?

  > when does untoc take effect
  help: did you mean `when does untoc enter into force`?

  > japan ratified rome?
  help: write `on DATE` before the states: `on 2026-06-01 France ratifies TREATY`
  help: did you mean `has Japan ratified rome`?

  > parties of cbd & parties of nagoya
  help: `and` joins conditions; states are listed with commas
  help: did you mean `parties of cbd within parties of nagoya` or `parties of cbd plus parties of nagoya`?

  > len(members of nato)
  help: did you mean `count (members of nato)`?

  > has S. Korea signed bbnj
  help: did you mean `has South Korea signed bbnj`?

  > whose signature is missing for ctbt
  help: did you mean `which states must ratify ctbt`?

  > how many ratifications until cybercrime enters into force
  help: did you mean `deposits still needed of cybercrime`?

  > =COUNT(parties of crc)
  help: did you mean `COUNT(parties of crc)`?

  > parties[crc]
  help: did you mean `parties of crc`?

  > parties of crc that are not in g7
  help: did you mean `parties of crc but not g7`?

  > parties of crc as of 01-Jan-2000
  help: did you mean `parties of crc as of 2000-01-01`?

  > parties of crc as of Jan. 1, 2000
  help: write `(parties of crc as of Jan) . 1, 2000` or `parties of crc . 1, 2000 as of Jan`
  help: did you mean `parties of crc as of 2000-01-01`?
  help: did you mean Canada, Jamaica or Japan?

  > who blocks ctbt
  help: did you mean `which states must ratify ctbt` or `who can block ctbt`?

  > states where region is WEOG
  help: did you mean `states where region = "WEOG"`?
  """#
