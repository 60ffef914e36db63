// The stories of what shows only when a line runs.

import TreatySyntax

extension DiagnosticCatalogue {
  static let ofEvaluating: [DiagnosticEntry] = [
    DiagnosticEntry(
      .outOfSteps, title: "the budget of steps is used up",
      explanation: """
        Every line may take a number of steps, so that a script from elsewhere cannot run without end. Ask about fewer \
        states or treaties at once, or bind a set with `let` before a loop instead of working it out in it.
        """,
      example: "count (states where count (treaties where it is in force) > 0)", remedy: "count treaties"),
    DiagnosticEntry(
      .interrupted, title: "interrupted",
      explanation: "Ctrl-C stops the line that runs; the model is as it was before the line.",
      example: "count (states where count (treaties where it is in force) > 0)", remedy: "count treaties"),
    DiagnosticEntry(
      .divisionByZero, title: "a division by zero",
      explanation: """
        Nothing is the quotient of a number and zero. Where the divisor may be zero, ask first: `if n = 0 \
        then nothing else 1 / n`.
        """,
      example: "1 / 0",
      remedy: "1 / 2"),
    DiagnosticEntry(
      .outOfRange, title: "a value that is out of range",
      explanation: """
        Dates lie between the years 1 and 9999, a duration fits a machine word, a period ends on its first \
        day or later, and numbers have a limit on their digits.
        """,
      example: "from 2026-02-01 to 2026-01-01",
      remedy: "from 2026-01-01 to 2026-02-01"),
    DiagnosticEntry(
      .notKnown, title: "a truth that is not known",
      explanation: """
        What has not happened and what is not known are values, but nothing can be decided by them: `if` and \
        `let` need more. Ask before whether it is known: `E is unknown`, `E is nothing`.
        """,
      example: "if nothing { print 1 }",
      remedy: "if nothing is nothing { print 1 }"),
    DiagnosticEntry(
      .expectationFailed, title: "an `expect` that is false",
      explanation: """
        `expect` is a script's own test. The notes show what each side was. The script goes on, and ends \
        with exit status 1.
        """,
      example: "expect 1 = 2",
      remedy: "expect 1 = 1"),
    DiagnosticEntry(
      .noErrorCame, title: "an expected error that did not come",
      explanation: """
        `expect error "words" { … }` passes where something in the block is refused with these words. Here \
        all of the block ran.
        """,
      example: "expect error \"zero\" { 1 / 2 }",
      remedy: "expect error \"zero\" { 1 / 0 }"),
    DiagnosticEntry(
      .otherErrorCame, title: "another error than the one expected",
      explanation: """
        Something in the block was refused, but no message holds the words that `expect error` names. The \
        notes show what was said.
        """,
      example: "expect error \"state\" { 1 / 0 }",
      remedy: "expect error \"zero\" { 1 / 0 }"),
    DiagnosticEntry(
      .onlyForecast, title: "a scenario that only a forecast can play",
      explanation: """
        Lines such as `each of S ratify T with 3% chance per month` and `at random` are drawn by chance, many times, by a \
        forecast. Asked in another way a scenario plays its certain lines and says that the others are left out; this one \
        has no certain lines.
        """,
      example: """
        scenario coin { each of g20 ratify cybercrime with 3% chance per month from 2027-01-01 }
        when does cybercrime enter into force under coin
        """,
      remedy: """
        scenario push { on 2027-06-01 g20 ratify cybercrime }
        when does cybercrime enter into force under push
        """),
    DiagnosticEntry(
      .impossibleForecast, title: "a forecast that cannot be made",
      explanation: """
        A forecast has at least one run and at most ten million; more are done in parts by `treaty forecast --runs`. \
        It ends after the day on which it is made, and at most 100 years later. An interval of it holds between \
        nothing and all of its runs.
        """,
      example: """
        scenario coin { each of g20 ratify cybercrime with 3% chance per month }
        forecast cybercrime under coin with 0 runs
        """,
      remedy: """
        scenario coin { each of g20 ratify cybercrime with 3% chance per month }
        forecast cybercrime under coin with 1_000 runs
        """),
    DiagnosticEntry(
      .notDoneYet, title: "something that this version does not do yet",
      explanation: """
        The form is read and checked, and not answered yet. `:help` and the reference page mark such forms.
        """,
      example: "negotiation of cybercrime",
      remedy: "clause of cybercrime"),
  ]
}
