// What expressions come to: sets, numbers, dates, truth, contexts and questions, each as a line and what it prints.

import Testing

@Suite struct EvaluationTests {
  /// Four invented states, a group, a weight, and a treaty that two of them have joined.
  private static let world = """
    state Avalon { code AVA }
    state Brigadoon { code BRI }
    state Cockaigne { code COC }
    state Dinotopia { code DIN }
    group all_four = Avalon, Brigadoon, Cockaigne, Dinotopia
    weight tonnage in "tons" { Avalon 10; Brigadoon 20; Cockaigne 30 }
    treaty pact { open to all_four; enters into force 30 days after 2 deposits; denunciation takes effect 1 year after notice }
    on 2020-01-01 Avalon, Brigadoon, Cockaigne sign pact
    on 2020-02-01 Avalon ratifies pact
    on 2020-03-01 Brigadoon accepts pact

    """

  private func output(_ lines: String) -> [String] { TestWorld.output(of: EvaluationTests.world + lines) }

  @Test(arguments: [
    ("(Avalon, Brigadoon) plus Cockaigne", "(Avalon, Brigadoon, Cockaigne)"),
    ("all_four but not (Brigadoon, Dinotopia)", "(Avalon, Cockaigne)"),
    ("all_four within parties of pact", "(Avalon, Brigadoon)"),
    ("all_four that have signed pact that have not ratified pact", "(Cockaigne)"),
    ("all_four where tonnage > 15", "(Brigadoon, Cockaigne)"),
    ("all_four sorted by tonnage descending", "(Cockaigne, Brigadoon, Avalon, Dinotopia)"),
    ("top 2 of all_four by tonnage", "(Cockaigne, Brigadoon)"),
    ("last 1 of (all_four sorted by name)", "(Dinotopia)"),
    ("(Avalon, (Avalon, Brigadoon))", "(Avalon, Brigadoon)"),
    ("count all_four", "4"), ("sum of tonnage of all_four", "60"), ("tonnage of Avalon", "10"),
    ("share of tonnage of parties of pact", "50%"),
    ("(Avalon, Brigadoon) = (Brigadoon, Avalon)", "true"), ("Avalon in all_four", "true"),
    ("(Avalon, Cockaigne) in parties of pact", "false"), ("() = nothing", "false"),
  ])
  func sets(_ line: String, _ value: String) { #expect(output(line) == [value]) }

  @Test(arguments: [
    ("0.1 + 0.2", "0.3"), ("1 / 3", "1/3"), ("55% of 200", "110"), ("-2 * 3", "-6"), ("2 * 3 days", "6 days"),
    ("2020-01-31 + 1 month", "2020-02-29"), ("2020-03-01 - 2020-02-01", "29 days"),
    ("2020-03-01 in March 2020", "true"), ("2020-03-01 in 2020", "true"),
    ("average of [1, 2, 3, 4]", "2.5"), ("largest of [2020-01-01, 2021-01-01]", "2021-01-01"),
    ("today", "2026-11-24"), ("the day as of 2020-01-01", "2020-01-01"), ("today as of 2020-01-01", "2026-11-24"),
    ("if 1 < 2 then \"yes\" else \"no\"", "\"yes\""),
  ])
  func numbersAndDates(_ line: String, _ value: String) { #expect(output(line) == [value]) }

  @Test(arguments: [
    ("entry into force of pact", "2020-03-31"), ("when does pact enter into force for Avalon", "2020-03-31"),
    ("entry into force of pact as of 2020-03-01", "2020-03-31"),
    ("pact is in force as of 2020-03-30", "false"), ("is pact in force between Avalon and Brigadoon", "true"),
    ("what binds Avalon and Brigadoon", "(pact)"), ("what binds Avalon and Cockaigne", "()"),
    ("which of all_four have not signed pact", "(Dinotopia)"), ("any of all_four is party to pact", "true"),
    ("none of all_four has denounced pact", "true"), ("at least 3 of all_four have ratified pact", "false"),
    ("ratification of pact by Brigadoon", "acceptance of pact by Brigadoon, 2020-03-01"),
    ("trigger of pact", "(acceptance of pact by Brigadoon, 2020-03-01)"),
    ("deposits still needed of pact as of 2020-02-15", "1"),
    ("which states must ratify pact from Brigadoon as of 2020-02-15", "(Brigadoon)"),
    ("which states must ratify pact as of 2020-02-15", "()"),
    ("what if Avalon withdraws from pact on 2021-01-01: Avalon is party to pact as of 2022-01-01", "false"),
    ("what if pact enters into force 10 days after 1 deposit: entry into force of pact", "2020-02-11"),
    ("closing of pact", "nothing (cannot happen: pact is open for signature without limit of time)"),
    ("(withdrawal of pact by Avalon) is unknown", "false"), ("tonnage of Dinotopia is unknown", "true"),
  ])
  func questions(_ line: String, _ value: String) { #expect(output(line) == [value]) }

  @Test func whatIsNotKnownStaysSoUntilItDecidesNothing() {
    #expect(output("tonnage of Dinotopia > 1 and 1 = 2") == ["false"])
    #expect(
      output("tonnage of Dinotopia > 1") == ["nothing (not known: tonnage has no number for Dinotopia)"])
  }

  @Test func anActOfUnknownDayIsPossibleBetweenItsBounds() {
    let act = "between 2021-01-01 and 2021-06-30 Cockaigne ratifies pact\n"
    #expect(output(act + "count depositors of pact as of 2021-03-01") == ["2"])
    #expect(output(act + "count depositors of pact as of 2021-06-30") == ["3"])
    #expect(output(act + "(Cockaigne has ratified pact as of 2021-03-01) is unknown") == ["true"])
  }

  @Test func aWeightIsReadFromATable() {
    #expect(
      TestWorld.output(of: "weight fleet in \"tons\" from \"fleet.csv\"\nsum of fleet of (France, Viet Nam)") == [
        "15.5"
      ])
  }

  @Test func tablesHaveAColumnForEachKey() {
    #expect(output("count (all_four with tonnage, code as c)") == ["4"])
    #expect(output("count all_four by tonnage") == ["a table of 4 rows"])
    #expect(output("first 1 of deposits of pact") == ["a table of 1 rows"])
  }
}
