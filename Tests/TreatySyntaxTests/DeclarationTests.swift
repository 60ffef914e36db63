// Declarations and acts: every line of a treaty's body, every form of an act.

import Testing
import TreatySyntax

@Suite("Declarations and acts")
struct DeclarationTests {
  /// The clause on entry into force of a treaty whose body is one line.
  private func entryIntoForce(_ line: String) throws -> String {
    let result = read("treaty pact { enters into force \(line) }")
    #expect(result.diagnostics.map(\.searchableText) == [])
    guard case .declaration(.treaty(let treaty)) = result.script.statements.first?.form,
      case .entersIntoForce(let clause) = treaty.clauses.first?.form
    else { throw Unread(text: line, diagnostics: result.diagnostics.map(\.searchableText)) }
    return shape(clause)
  }

  @Test(
    "Every form of the clause on entry into force",
    arguments: [
      ("90 days after 30 deposits", "days(90) after 30 deposits"),
      ("on the 30th day after 3 deposits", "nthDay(30) after 3 deposits"),
      ("12 months after 60 deposits", "months(12) after 60 deposits"),
      ("1 year after 2 deposits", "months(12) after 2 deposits"),
      ("upon 1 deposit and paris is in force", "none after (1 deposits and paris in force)"),
      ("on 1989-01-01", "on 1989-01-01"),
      (
        "on the first day of the month following 3 months after 5 deposits including deposits from at least 3 of asean",
        "firstOfMonthFollowing(3 months) after (5 deposits and >=3 of asean)"
      ),
      (
        "on the first day of the month following 60 days after 60 deposits",
        "firstOfMonthFollowing(60 days) after 60 deposits"
      ),
      ("on the first day of the month following 2 deposits", "firstOfMonthFollowing(0 days) after 2 deposits"),
      ("on the first day of the 6th month after 40 deposits", "firstOfNthMonth(6) after 40 deposits"),
      (
        "on 2019-01-01 if the condition is met by then, otherwise 90 days after 20 deposits",
        "on 2019-01-01 if met, otherwise days(90) after 20 deposits"
      ),
      ("on 1989-01-01 or, if later, 90 days after 2 deposits", "on 1989-01-01 or, if later, days(90) after 2 deposits"),
      (
        "180 days after deposits from all of ctbt-annex-2, not before 2 years after opening",
        "days(180) after all of ctbt-annex-2, not before 2 years after opening"
      ),
      (
        "90 days after 40 deposits, not before entry into force of paris",
        "days(90) after 40 deposits, not before paris"
      ),
      ("30 days after 2 deposits, not before 1995-01-01", "days(30) after 2 deposits, not before 1995-01-01"),
      (
        "90 days after 50 deposits of ratification, acceptance or approval by states",
        "days(90) after 50 deposits of ratification/acceptance/approval by states"
      ),
      ("1 day after 3 deposits from asean but not eu", "days(1) after 3 deposits from {asean but not eu}"),
      ("1 day after deposits from at least two thirds of asean", "days(1) after >=66.667% of asean"),
      ("1 day after deposits from at least 7/8 of asean", "days(1) after >=87.5% of asean"),
      ("1 day after deposits from more than half of asean", "days(1) after >50% of asean"),
      (
        "1 day after deposits from at least 75% of (parties of paris as of 1995-09-22)",
        "days(1) after >=75% of {{parties of paris} @1995-09-22}"
      ),
      ("1 day after deposits from at least 1 of each asean, eu", "days(1) after >=1 of each asean, eu"),
      ("1 day after deposits from at least 3 of each region of asean", "days(1) after >=3 of each region of asean"),
      (
        "upon deposits from all of (France, Japan) and 40 other deposits",
        "none after all of (France, Japan) and 40 others"
      ),
      (
        "90 days after 55 deposits and deposits holding at least 55% of tonnage",
        "days(90) after (55 deposits and holding >=55% of tonnage)"
      ),
      (
        "1 day after deposits holding more than two thirds of tonnage within asean",
        "days(1) after holding >66.667% of tonnage within asean"
      ),
      ("1 day after deposits holding at least 40 million of tonnage", "days(1) after holding >=40000000 of tonnage"),
      (
        "1 day after deposits from asean holding at least 50% of tonnage",
        "days(1) after asean holding >=50% of tonnage"
      ),
      ("upon the condition of paris is met", "none after condition of paris"),
      (
        "1 day after (3 deposits or deposits from all of asean) and 2 deposits",
        "days(1) after ((3 deposits or all of asean) and 2 deposits)"
      ),
    ])
  func clauses(line: String, expected: String) throws {
    #expect(try entryIntoForce(line) == expected)
  }

  @Test("Every other line of a treaty's body is read")
  func treatyLines() throws {
    let result = read(
      """
      source s01 "UNTC"
      treaty ai like cybercrime {
        name "Framework Convention"; subject technology; under asean
        aliases "AI treaty", "FCAI"; names vi "Công ước", fr "Convention"
        adopted on 2027-12-01 at Ha Noi by consensus source s01 unchecked
        open to states, regional organisations
        open to asean, regional organisations with a member that has signed
        open for signature from 2028-03-01 until 2029-12-31 at "Ha Noi" host Viet Nam
        open for signature until entry into force
        open for signature to asean
        open for signature never
        open for accession after closing
        open for accession to asean from 2030-01-01
        open for accession by invitation; open for accession never; open for accession after entry into force
        only depositors of paris may join
        needs 60 parties of paris
        needs its deposits until entry into force
        accessions take effect by acceptance
        accessions take effect unless objected within 6 months
        for later parties 30 days after deposit
        for later parties upon deposit, not before entry into force of paris for the state
        for later parties on the first day of the month following 3 months after deposit
        regional organisations count as their members
        entered into force on 2030-01-01
        known until 2030-06-30 "as the depositary's page says"
        denunciation takes effect 1 year after notice
        denunciation takes effect 6 months after notice, not during armed conflict of the state
        denunciation takes effect 12 months after notice, not before 3 years after entry into force
        denunciation takes effect 1 year after notice, notice not before 3 years after entry into force for the state
        denunciation takes effect on the following 1 January if before 1 July
        denunciation at the end of 10 years and then of each 5 years after entry into force, notice 6 months before
        denunciation in the year after each 10 years
        denunciation is not known
        may be denounced; ends below 16 parties; ends with paris
        binds those that accept; binds all parties; for each party 90 days after its acceptance
        accepted on 2031-01-01 unless objections from at least 1/3 of parties of paris; in force 6 months after
        article 1 "Purpose"; article 13bis "More"
        reservations are prohibited; reservations to article 7 are prohibited
        only reservations to articles 2, 9 are allowed
        a reservation is barred by objections from two thirds of parties
        covers extradition for its offences, requiring dual criminality
        covers evidence for its offences and serious crimes, which may be refused without dual criminality
        covers extradition for its offences of at least 1 year in both
        leaves paris unaffected; yields to paris; prevails over paris; same matter as paris
        depositary "UN"; secretariat "UNODC"; conference within 1 year after entry into force
        source "teaching example"; unchecked
      }
      protocol robots to ai { adopted on 2036-01-01; enters into force 30 days after 5 deposits }
      amendment faster to ai { adopted on 2035-01-01; enters into force 90 days after 10 deposits }
      """)
    #expect(result.diagnostics.map(\.searchableText) == [])
    guard case .declaration(.treaty(let treaty)) = result.script.statements.dropFirst().first?.form else {
      Issue.record("no treaty was read")
      return
    }
    #expect(treaty.clauses.count == 61)
  }

  @Test("States, groups and weights are read, and their names are known from then on")
  func otherDeclarations() throws {
    let result = read(
      """
      state "Grand Fenwick" { code GFW; aliases "Fenwick", "Fenwick, Grand"; region WEOG; groups asean; population 6_000 }
      state "Union" { code UNI; kind regional organisation; members Fenwick, France }
      state Old { kind former; exists from 1918-10-28 until 1993-01-01; source "history" unchecked }
      state "Land of Zod" {
        code AND
        kind all-states
      }
      group coalition = France, Japan, asean, Germany since 2013-07-01
      group dated { name "Dated"; member France since 1958-01-01; member Brazil until 2000-01-01; source "x" }
      weight mass in "gross tons" { Fenwick 230_000_000; Land of Zod 2.5 million; source "y" }
      weight fleet from "fleet.csv"
      coalition within dated
      GFW plus Grand Fenwick
      sum of mass of coalition
      """)
    #expect(result.diagnostics.map(\.searchableText) == [])
    #expect(result.script.statements.count == 11)
  }

  @Test(
    "Every form of an act",
    arguments: [
      ("on 2026-06-01 asean but not Japan ratify ctbt", "on 2026-06-01 {asean but not Japan} ratify ctbt"),
      ("on 2026-06-01, France and Germany ratified ctbt", "on 2026-06-01 France, Germany ratify ctbt"),
      ("on 2026-06-01 France, Japan, and Germany sign ctbt", "on 2026-06-01 France, Japan, Germany sign ctbt"),
      ("on 1st June 2026 France signs ctbt definitively", "on 2026-06-01 France signDefinitively ctbt"),
      ("on 2026-06-01 France signs definitively ctbt", "on 2026-06-01 France signDefinitively ctbt"),
      ("by 2026-06-01 France accepts ctbt", "by 2026-06-01 France accept ctbt"),
      ("between 2026-06-01 and 2026-07-01 France approves ctbt", "between 2026-06-01 & 2026-07-01 France approve ctbt"),
      ("on 2026-06-01 France accedes to ctbt", "on 2026-06-01 France accede ctbt"),
      ("on 2026-06-01 France succeeds to ctbt with effect from 2020-01-01", "on 2026-06-01 France succeed ctbt"),
      ("on 2026-06-01 France applies ctbt provisionally", "on 2026-06-01 France applyProvisionally ctbt"),
      ("on 2026-06-01 France withdraws from ctbt", "on 2026-06-01 France withdraw ctbt"),
      ("on 2026-06-01 France denounces ctbt", "on 2026-06-01 France denounce ctbt"),
      ("on 2026-06-01 France declares not to ratify ctbt", "on 2026-06-01 France declareNotToRatify ctbt"),
      ("on 2026-06-01 France revokes withdrawal from ctbt", "on 2026-06-01 France revokeWithdrawal ctbt"),
      ("on 2026-06-01 France announces \"its parliament agreed\" on ctbt", "on 2026-06-01 France announce ctbt"),
      ("on 2026-06-01 France accepts accession of Japan to ctbt", "on 2026-06-01 France acceptAccession ctbt"),
      ("on 2026-06-01 France objects to accession of Japan to ctbt", "on 2026-06-01 France objectToAccession ctbt"),
      (
        "allow \"the table has no signature\" on 2026-06-01 France ratifies ctbt declaring \"D\" source \"x\" unchecked",
        "allow \"the table has no signature\" on 2026-06-01 France ratify ctbt declaring \"D\" source \"x\" unchecked"
      ),
    ])
  func acts(line: String, expected: String) throws {
    let result = read(line)
    #expect(result.diagnostics.map(\.searchableText) == [])
    guard case .act(let act) = result.script.statements.first?.form else {
      Issue.record("no act was read")
      return
    }
    #expect(shape(act) == expected)
  }

  @Test("A source has its name to itself")
  func sources() throws {
    let result = read("source France \"a book\"\non 2020-01-01 France signs ctbt source France, \"p. 3\"")
    #expect(result.diagnostics.isEmpty)
    #expect(codes("on 2020-01-01 France signs ctbt source s99") == ["T0103"])
  }

  @Test("The words of `expect error` are looked for among what its block gives, and the block's names stay inside")
  func expectError() throws {
    let result = read("expect error \"Fran\" { let inner = 1\n count (Frence) }\ninner")
    #expect(result.diagnostics.map(\.code) == [.unknownName])
    guard case .expectError(let expected) = result.script.statements.first?.form else {
      Issue.record("no expectation was read")
      return
    }
    #expect(expected.diagnostics.map(\.code) == [.unknownName])
    #expect(expected.block.statements.count == 2)
  }
}
