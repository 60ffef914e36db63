// The story of each diagnostic: its example gives the code and no other, the script put right gives none.

import Testing
import TreatySyntax

@testable import TreatyLanguage

@Suite struct StoryTests {
  /// The diagnostics of a script that is read, checked and run on the built-in register.
  private func diagnostics(of text: String, budget: Budget = Budget()) -> [Diagnostic] {
    var interpreter = TestWorld.interpreter(budget: budget)
    var found: [Diagnostic] = []
    interpreter.run(Source(name: "example", number: 1, text: text)) { event in
      if case .diagnostic(let diagnostic) = event,
        diagnostic.severity != .note || [.setWorkedOutNow, .instrumentTakenBack].contains(diagnostic.code)
      {
        found.append(diagnostic)
      }
    }
    return found
  }

  /// What has to happen around a script for its diagnostic to come.
  private func budget(for code: DiagnosticCode) -> Budget {
    switch code.number {
    case 502: Budget(steps: 100)
    case 503: Budget(isInterrupted: { true })
    default: Budget()
    }
  }

  @Test(arguments: DiagnosticCatalogue.ofLanguage.map(\.code).filter { $0.number >= 400 })
  func exampleGivesItAndRemedyDoesNot(_ code: DiagnosticCode) throws {
    let story = try #require(DiagnosticCatalogue.story(of: code))
    #expect(diagnostics(of: story.example, budget: budget(for: code)).map(\.code) == [code])
    #expect(diagnostics(of: story.remedy).map(\.message) == [])
  }

  @Test(arguments: exactWords)
  func exampleSaysExactly(_ code: String, _ message: String) throws {
    let code = try #require(DiagnosticCode(code))
    let story = try #require(DiagnosticCatalogue.story(of: code))
    #expect(diagnostics(of: story.example, budget: budget(for: code)).map(\.message) == [message])
  }

  @Test func everyCodeHasOneStoryAndItsExactWords() {
    let codes = DiagnosticCatalogue.ofLanguage.map(\.code)
    #expect(codes == codes.sorted() && codes.count == Set(codes).count)
    let exact = Set(exactWords.map(\.0)).union(mistakes.flatMap(\.said).map { String($0.prefix(5)) })
    #expect(codes.filter { $0.number >= 400 && $0.number < 900 && !exact.contains($0.description) } == [])
  }
}

/// The code of each story that is not the checker's own, and the message that its example gives.
private let exactWords: [(String, String)] = [
  ("T0431", "a date is needed here"),
  ("T0432", "a number is needed here"),
  ("T0433", "a number of states is needed here, and not a share"),
  ("T0434", "the name of a treaty is needed here"),
  ("T0435", "the name of a weight is needed here"),
  ("T0436", "a set of states is needed here"),
  ("T0437", "\"not before\" does not go with a date certain"),
  ("T0438", "no opening for signature is declared, from which the years could run"),
  ("T0441", "the clause on entry into force is given twice"),
  ("T0442", "accession opens after closing, and no last day for signature is declared"),
  ("T0443", "signature ends on 2019-12-31, and begins on 2020-01-01"),
  ("T0444", "155% of the whole can never be reached"),
  ("T0445", "this clause counts in whole years, and 1 year and 6 months is not some"),
  ("T0446", "a weight is never below zero"),
  ("T0447", "the acceptance of accessions is not followed up: an accession counts for all parties"),
  ("T0448", "this set is worked out now, and does not move with later acts"),
  ("T0451", "the scenario \"push\" has no lines: it is the register as it is"),
  ("T0452", "a period of no time never ends: this act would recur for ever on one day"),
  ("T0453", "a chance lies between 0% and 100%, and this is 130%"),
  ("T0454", "there is no parent scenario whose acts this could delay"),
  ("T0455", "nothing is delayed: there is no such act beneath this scenario"),
  ("T0456", "the scenario push builds on itself"),
  ("T0457", "an act inside `under push` would be of the register, and not of the scenario"),
  ("T0502", "the budget of steps is used up"),
  ("T0503", "interrupted"),
  ("T0508", "division by zero"),
  ("T0509", "the period ends on 2026-01-01, before it begins on 2026-02-01"),
  ("T0511", "the condition is not known: the line says `nothing`"),
  ("T0520", "this is false"),
  ("T0521", "an error was expected here, and none came"),
  ("T0522", "the error that came does not contain \"state\""),
  ("T0531", "the scenario coin leaves everything to chance, and only a forecast draws it"),
  ("T0532", "a forecast has between 1 and 10,000,000 runs, and this asks for 0"),
  ("T0601", "Fenwick is not a state on 2020-03-01"),
  ("T0602", "pact is not open to Japan"),
  ("T0603", "pact is never open for signature"),
  ("T0604", "pact is not open for signature on 2020-01-15: it opens on 2020-02-01"),
  ("T0605", "pact is closed for signature on 2021-01-01: the last day was 2020-12-31"),
  ("T0606", "France has already signed pact, on 2020-03-01"),
  ("T0607", "France has already consented to pact, by ratification on 2020-04-01"),
  ("T0608", "pact was adopted on 2020-01-01; there was no text to act on by 2019-12-31"),
  ("T0609", "France has not signed pact, so it cannot be a matter of ratification"),
  ("T0610", "pact is not open for accession on 2020-03-01: it opens on 2021-01-01"),
  ("T0611", "France is not a party to pact, and only who has deposited an instrument to pact may join extra"),
  ("T0612", "extra needed 60 parties of pact when it was adopted, and there were 0"),
  ("T0613", "France is not a party to pact and has no instrument that it could withdraw"),
  ("T0614", "France has already given notice of withdrawal from pact, on 2021-06-01"),
  ("T0615", "pact says nothing of withdrawal or denunciation, and gives no right to leave it"),
  ("T0616", "France may not give notice on 2020-06-01: the first day is 2021-05-01"),
  ("T0617", "France has no withdrawal from pact that could be revoked"),
  ("T0618", "France is not a signatory of pact that has yet to ratify"),
  ("T0619", "France is a party to pact since 2020-05-01 and applies it anyway"),
  (
    "T0620",
    "pact is not in force for France: the instrument is taken back, at once and not after a time of notice"
  ),
  ("T0701", "nowhere.treaty: files are not read here"),
]
