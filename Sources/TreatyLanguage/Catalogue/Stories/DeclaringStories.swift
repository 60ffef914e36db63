// The stories of what the lines of a declaration cannot be kept as.

import TreatySyntax

extension DiagnosticCatalogue {
  static let ofDeclaring: [DiagnosticEntry] = linesOfDeclarations + linesOfScenarios

  private static let linesOfDeclarations: [DiagnosticEntry] = [
    DiagnosticEntry(
      .notADay, title: "a date that cannot be worked out here",
      explanation: """
        A clause keeps its dates as days. What stands there gives no day, for example because it has not \
        happened.
        """,
      example: "treaty pact { adopted on entry into force of ctbt }",
      remedy: "treaty pact { adopted on 2027-12-01 }"),
    DiagnosticEntry(
      .notANumber, title: "a number that cannot be worked out here",
      explanation: """
        A clause keeps its numbers as they are when it is declared. What stands there gives no number.
        """,
      example: "state Fenwick { population nothing }",
      remedy: "state Fenwick { population 6_000 }"),
    DiagnosticEntry(
      .notACount, title: "a count that is no whole number",
      explanation: """
        Deposits and states are counted in whole numbers that are not below zero; a share of a set is \
        written with `of`.
        """,
      example: "treaty pact { enters into force upon deposits from at least 50% of each region of un }",
      remedy: "treaty pact { enters into force upon deposits from at least 3 of each region of un }"),
    DiagnosticEntry(
      .notATreaty, title: "a treaty that is not named",
      explanation: """
        A clause names the treaty that it rests on, since it must hold whatever a script binds later.
        """,
      example: "treaty pact { only depositors of (first 1 of treaties) may join }",
      remedy: "treaty pact { only depositors of ctbt may join }"),
    DiagnosticEntry(
      .notAWeight, title: "a weight that is not named",
      explanation: """
        A condition on a weight names the weight, as in `holding at least 55% of population`.
        """,
      example: "let w = 5\ntreaty pact { enters into force upon deposits holding at least 5% of w }",
      remedy: "treaty pact { enters into force upon deposits holding at least 5% of population }"),
    DiagnosticEntry(
      .notASetForAClause, title: "a set that a clause cannot keep",
      explanation: """
        A clause keeps the set that it speaks of: states, groups, sets of a treaty, joined by `plus` and \
        `but not`. What stands there is no set of states.
        """,
      example: "let s = nothing\ntreaty pact { open to s }",
      remedy: "treaty pact { open to asean }"),
    DiagnosticEntry(
      .floorWithoutDelay, title: "`not before` beside a fixed day",
      explanation: """
        A floor puts off a day that is counted from deposits. Where the clause names the day itself there is \
        nothing to put off.
        """,
      example:
        "treaty pact { enters into force on 2030-01-01, not before 2031-01-01 }",
      remedy: "treaty pact { enters into force 90 days after 3 deposits, not before 2031-01-01 }"),
    DiagnosticEntry(
      .openingNotDeclared, title: "years after an opening that is not declared",
      explanation: """
        `not before N years after opening` counts from the first day for signature, which the treaty must \
        name: `open for signature from DATE`.
        """,
      example: "treaty pact { enters into force 90 days after 3 deposits, not before 2 years after opening }",
      remedy:
        "treaty pact { open for signature from 2028-01-01; enters into force 90 days after 3 deposits, not before 2 years after opening }"
    ),
    DiagnosticEntry(
      .lineGivenTwice, title: "a line given twice",
      explanation: """
        Each thing is said once in a declaration: of two lines on entry into force only one could be meant. Lines that \
        add to each other, such as articles, aliases and sources, may stand many times.
        """,
      example:
        "treaty pact { open to states; enters into force 1 day after 1 deposit; enters into force 2 days after 1 deposit }",
      remedy: "treaty pact { open to states; enters into force 1 day after 1 deposit }"),
    DiagnosticEntry(
      .lineWithoutItsGround, title: "a line that rests on another which is not there",
      explanation: """
        `after closing` needs a last day for signature, `needs 60 parties of T` and `ends with T` need T as the parent, \
        `members` needs a regional organisation, and an amendment is never open for signature.
        """,
      example: "treaty pact { open to states; open for accession after closing }",
      remedy: "treaty pact { open to states; open for signature until 2020-12-31; open for accession after closing }"),
    DiagnosticEntry(
      .datesOutOfOrder, title: "an end before its beginning",
      explanation: """
        Signature, a membership, a state and the bounds of an act begin before they end; a text is adopted before it \
        opens for signature, and opens before it enters into force.
        """,
      example: "treaty pact { open to states; open for signature from 2020-01-01 until 2019-12-31 }",
      remedy: "treaty pact { open to states; open for signature from 2020-01-01 until 2020-12-31 }"),
    DiagnosticEntry(
      .impossibleThreshold, title: "a threshold that cannot be meant",
      explanation: """
        A share is at most the whole: `at least 100%` asks for all, and more can never be reached. A condition of no \
        deposit at all would be met before anyone could act.
        """,
      example:
        "treaty pact { open to states; enters into force 1 day after deposits from at least 155% of (France, Japan) }",
      remedy:
        "treaty pact { open to states; enters into force 1 day after deposits from at least 55% of (France, Japan) }"),
    DiagnosticEntry(
      .notWholeYears, title: "a time that is no number of whole years",
      explanation: """
        Floors after opening and the periods of a clause on denunciation count whole years, as treaties write them.
        """,
      example:
        "treaty pact { open to states; denunciation takes effect 1 year after notice, not before 18 months after entry into force }",
      remedy:
        "treaty pact { open to states; denunciation takes effect 1 year after notice, not before 2 years after entry into force }"
    ),
    DiagnosticEntry(
      .negativeAmount, title: "a weight below zero",
      explanation: """
        A weight is an amount: tons, heads, money. With a number below zero a further deposit could undo a condition.
        """,
      example: "weight fleet in \"tons\" { France -5 }", remedy: "weight fleet in \"tons\" { France 5 }"),
    DiagnosticEntry(
      .lineNotReckoned, title: "a line that changes no answer",
      explanation: """
        The line is read and kept in the text, but no rule follows from it here: reservations, the acceptance of \
        accessions, tacit acceptance, and whom an amendment binds. The warning says how the treaty is reckoned instead.
        """,
      example: "treaty pact { open to states; accessions take effect by acceptance }",
      remedy: "treaty pact { open to states }"),
    DiagnosticEntry(
      .setWorkedOutNow, title: "a set that does not move",
      explanation: """
        A clause or group keeps its set as it is written, and reads it on the day that is asked about: groups, sets of a \
        treaty, and `that` with signature, party, signatory or eligible. Any other set is worked out where it is \
        declared, with what is known then.
        """,
      example: "group large = states where population > 100 million", remedy: "group large = un"),
  ]
}
