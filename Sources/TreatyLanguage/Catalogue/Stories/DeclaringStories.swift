// The stories of what the lines of a declaration cannot be kept as.

import TreatySyntax

extension DiagnosticCatalogue {
  static let ofDeclaring: [DiagnosticEntry] = [
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
  ]
}
