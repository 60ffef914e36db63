// The story of each of the checker's diagnostics: what `treaty explain CODE` tells, with an example and how it is put
// right. A test runs both.

import TreatySyntax

extension DiagnosticCatalogue {
  /// The diagnostics of the checker, in the order of their codes.
  static let ofChecking: [DiagnosticEntry] = [
    DiagnosticEntry(
      .wrongKind, title: "a value of another kind is wanted",
      explanation: """
        Every expression has a kind before anything runs: a state, a set of states, a treaty, a date, a number and so \
        on. The message says what the form wants and what stands there. One state counts as a set of states, the name \
        of a group as the set of its members, and an act as its date.
        """,
      example: "parties of France", remedy: "treaties of France"),
    DiagnosticEntry(
      .notATruth, title: "a condition that is no truth",
      explanation: """
        `if`, `where`, `expect`, `not`, `and` and `or` work on what is true, false or not known. Compare a number or \
        a set with something to get a truth. Two sets are joined by `plus`, and `within` keeps what is in both.
        """,
      example: "if 3 { print 1 }", remedy: "if 3 > 2 { print 1 }"),
    DiagnosticEntry(
      .notComparable, title: "values that are not compared",
      explanation: """
        Only values of one family can be equal or ordered: states with states, dates with dates, numbers with \
        numbers. A set is not a number: `count` says how many are in it. A date is not a year: `in 2016` asks whether \
        it falls in that year.
        """,
      example: "parties of paris > 100", remedy: "count parties of paris > 100"),
    DiagnosticEntry(
      .noOrder, title: "values without an order",
      explanation: """
        `<`, `<=`, `>` and `>=` order numbers, dates and durations. States, treaties, sets and truths are only equal \
        or not. Whether one set is part of another is asked by `in`.
        """,
      example: "asean > (France, Japan)", remedy: "count asean > count (France, Japan)"),
    DiagnosticEntry(
      .durationsOfTwoKinds, title: "months and days compared",
      explanation: """
        A month has no fixed number of days, so that a duration in months and one in days have no order and are never \
        equal. Two dates taken from each other give a duration in days. Add both durations to one date to compare \
        where they end.
        """,
      example: "1 month < 30 days", remedy: "2026-01-01 + 1 month < 2026-01-01 + 30 days"),
    DiagnosticEntry(
      .wrongArithmetic, title: "arithmetic that means nothing",
      explanation: """
        Numbers are added, multiplied and divided; a duration is added to a date or taken from it; two dates have a \
        difference in days; a duration is multiplied by a number. Sets are joined by `plus` and taken from each other \
        by `but not`.
        """,
      example: "2020-01-01 + 5", remedy: "2020-01-01 + 5 days"),
    DiagnosticEntry(
      .nothingCanBeIn, title: "something that nothing can be in",
      explanation: """
        On the right of `in` stands a set, a list, or a period such as `2016`, `October 2025` or \
        `from 2016-01-01 to 2016-12-31`.
        """,
      example: "opening of paris in 2016-04-22", remedy: "opening of paris in April 2016"),
    DiagnosticEntry(
      .wrongArgumentCount, title: "too few or too many values for a function",
      explanation: "A function takes as many values as `define` gives it parameters, in the same order.",
      example: "define mean(a, b) = (a + b) / 2\nmean(1)", remedy: "define mean(a, b) = (a + b) / 2\nmean(1, 2)"),
    DiagnosticEntry(
      .recursion, title: "a function that recurs",
      explanation: """
        A function may call only functions that do not lead back to it, so that every script ends. What would be a \
        loop elsewhere is here a set: `where` chooses from it, `count` and `sum of` take it as a whole, `for each` \
        does something for each element.
        """,
      example: "define loop(x) = loop(x)", remedy: "define twice(x) = x * 2"),
    DiagnosticEntry(
      .noEarlierAnswer, title: "no earlier answer",
      explanation: "`_` is the last answer and `_2` the one before it. In a script, `let` gives a value a name.",
      example: "_", remedy: "parties of paris\ncount _"),
    DiagnosticEntry(
      .weightWithoutSet, title: "a weight without its states",
      explanation: """
        A weight such as `population` is a number for each state. `population of Japan` is one number, `population of \
        asean` a list of them, and `sum of population of asean` all of them together. Inside `where`, `with` and \
        `sorted by` the bare name is the element's own number.
        """,
      example: "population", remedy: "population of Japan"),
    DiagnosticEntry(
      .missingBy, title: "an act without its state",
      explanation: """
        `signature of T`, `ratification of T` and `withdrawal of T` are acts of one state, named with `by`. Inside \
        `where`, `with` and `sorted by` it may be left out: it is the element's act.
        """,
      example: "ratification of ctbt", remedy: "ratification of ctbt by France"),
    DiagnosticEntry(
      .notASet, title: "one thing where a set is wanted",
      explanation: """
        `count`, `where`, `plus`, `for each` and the like want something with members: a set, a list, a group or a \
        table. A single state or treaty counts as the set of just it; a number, a date or a text does not.
        """,
      example: "count of 5", remedy: "count of [5]"),
    DiagnosticEntry(
      .notACall, title: "a function without its values",
      explanation: "A function stands with its values in brackets, `f(1, 2)`; nothing else takes values in brackets.",
      example: "define half(n) = n / 2\nhalf", remedy: "define half(n) = n / 2\nhalf(3)"),
    DiagnosticEntry(
      .noElement, title: "an element that is not there",
      explanation: """
        Inside `where`, `with` and `sorted by`, `it` is the element of the set, and a property without `of` is the \
        element's. Elsewhere there is no element; and a property of treaties is none of an element that is a state.
        """,
      example: "states where opening > 2020-01-01", remedy: "treaties where opening > 2020-01-01"),
  ]
}
