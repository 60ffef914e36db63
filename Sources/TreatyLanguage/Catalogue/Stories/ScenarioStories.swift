// The stories of scenarios: lines that cannot stand, and scenarios that cannot be played where they are asked.

import TreatySyntax

extension DiagnosticCatalogue {
  /// The lines of a scenario's body, in the order of their codes.
  static let linesOfScenarios: [DiagnosticEntry] = [
    DiagnosticEntry(
      .emptyScenario, title: "a scenario without lines",
      explanation: """
        A scenario without lines changes nothing: what is asked under it is what is asked of its parent, or of the \
        register.
        """,
      example: "scenario push { }", remedy: "scenario push { on 2027-06-01 asean ratify cybercrime }"),
    DiagnosticEntry(
      .notAPeriod, title: "a recurring act without a period",
      explanation: """
        `every` wants the time from one date to the next, of at least one day. With no time in between the act would \
        recur for ever on the first day.
        """,
      example: "scenario push { every 0 months from 2027-01-01, 3 of asean ratify cybercrime }",
      remedy: "scenario push { every 2 months from 2027-01-01, 3 of asean ratify cybercrime }"),
    DiagnosticEntry(
      .impossibleChance, title: "a chance of more than the whole",
      explanation: "A chance lies between 0%, which is never, and 100%, which is on the first day of the next month.",
      example: "scenario coin { each of g20 ratify cybercrime with 130% chance per month from 2027-01-01 }",
      remedy: "scenario coin { each of g20 ratify cybercrime with 30% chance per month from 2027-01-01 }"),
    DiagnosticEntry(
      .noActsToChange, title: "no acts that the line could change",
      explanation: """
        `delay` and `without` change the acts of the parent scenario. A scenario without a parent has none, and the \
        register's own acts are changed only where the line says so: facts should not be bent by accident.
        """,
      example: "scenario slow { delay acts of Ghana by 12 months }",
      remedy: "scenario slow { delay acts of Ghana by 12 months in the register }"),
    DiagnosticEntry(
      .noSuchActs, title: "a change of acts that meets none",
      explanation: """
        The line delays or leaves out acts, and the scenario beneath has no act of that kind by those states. Nothing \
        changes. Perhaps the acts are in the register, which only `in the register` reaches.
        """,
      example: """
        scenario push { on 2027-06-01 asean ratify cybercrime }
        scenario slow from push { delay acts of Ghana by 12 months }
        """,
      remedy: """
        scenario push { on 2027-06-01 asean ratify cybercrime }
        scenario slow from push { delay acts of Thailand by 12 months }
        """),
    DiagnosticEntry(
      .scenarioCircle, title: "scenarios that build on each other",
      explanation: """
        A scenario builds on the register or on another scenario. Where that one leads back to it, there is nothing to \
        begin with. At the prompt this can happen when a scenario is declared again.
        """,
      example: "scenario push from push { on 2027-06-01 asean ratify cybercrime }",
      remedy: "scenario push { on 2027-06-01 asean ratify cybercrime }"),
    DiagnosticEntry(
      .actUnderScenario, title: "an act of the register under a scenario",
      explanation: """
        In `under S { … }` questions are asked as if the acts of S were there. An act line would still be kept in the \
        register, where S is not. Write the act into the scenario, or ask `what if`.
        """,
      example: """
        scenario push { on 2027-06-01 Thailand ratifies cybercrime }
        under push { on 2026-11-01 Ghana ratifies cybercrime }
        """,
      remedy: """
        scenario push { on 2027-06-01 Thailand ratifies cybercrime; on 2027-06-01 Ghana ratifies cybercrime }
        under push { deposits still needed of cybercrime }
        """),
  ]
}
