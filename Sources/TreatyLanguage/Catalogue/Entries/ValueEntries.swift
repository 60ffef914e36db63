// Values as they are written, arithmetic, comparison and truth.

extension Catalogue {
  static let valueEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "40, 2.5, 100 million", .value, "A number; numbers are exact",
      example: "0.1 + 0.2 = 0.3", node: .form(.number)),
    CatalogueEntry(
      "55%", .value, "The number 0.55, shown in per cent",
      example: "55% > 1 / 2", node: .form(.percentage)),
    CatalogueEntry(
      "2025-10-25, 25 October 2025", .value, "A date",
      example: "25 October 2025", node: .form(.date)),
    CatalogueEntry(
      "90 days, 6 weeks, 3 months, 2 years", .value, "A duration: months and days are kept apart",
      example: "2020-01-31 + 1 month", node: .form(.duration)),
    CatalogueEntry(
      "October 2025", .value, "The period of a month; after `in` a bare year is the period of a year",
      example: "opening of cybercrime in October 2025", node: .form(.month)),
    CatalogueEntry(
      "from DATE to DATE", .value, "A period, both days included",
      example: "opening of paris in from 2016-01-01 to 2016-12-31", node: .form(.period)),
    CatalogueEntry(
      "\"WORDS\"", .value, "A text, with \\\" \\\\ \\n \\t \\u{…} in it",
      example: "\"Ha Noi\"", node: .form(.text)),
    CatalogueEntry(
      "true, false", .value, "The two truths",
      example: "true", node: .form(.truth)),
    CatalogueEntry(
      "nothing", .value, "What has not happened, cannot happen or is not known; always shown with its reason",
      example: "entry into force of ctbt is nothing", node: .form(.nothing)),
    CatalogueEntry(
      "NAME", .value, "A state, group or treaty, without quotation marks",
      example: "Viet Nam", node: .form(.name)),
    CatalogueEntry(
      "today", .value, "The day of the clock",
      example: "today", node: .form(.today)),
    CatalogueEntry(
      "the day", .value, "The day of the context",
      example: "the day", node: .form(.theDay)),
    CatalogueEntry(
      "_, _2", .value, "The last answer, and the one before it",
      example: "print 1\n2\n_", node: .form(.earlierAnswer)),
    CatalogueEntry(
      "args", .value, "The words after `--` on the command line",
      example: "count args", node: .form(.arguments)),
    CatalogueEntry(
      "[A, B, …]", .value, "A list: kept as written",
      example: "[1, 2, 3]", node: .form(.list)),
    CatalogueEntry(
      "FUNCTION(A, B)", .value, "What a function gives",
      example: "define half(n) = n / 2\nhalf(5)", node: .form(.call)),
    CatalogueEntry(
      "- NUMBER", .value, "The number below zero",
      example: "-5 + 5", node: .form(.negative)),
    CatalogueEntry(
      "A + B, A - B", .value,
      "Sum and difference of numbers and durations; a date and a duration give a date, two dates their days",
      example: "2025-10-26 - 2025-10-25", node: .form(.sum)),
    CatalogueEntry(
      "A * B, A / B", .value, "Product and quotient",
      example: "1 / 3 * 3", node: .form(.product)),
    CatalogueEntry(
      "A = B, A != B, A < B, A <= B, A > B, A >= B", .value,
      "Comparison; `is` and `is not` are the same as `=` and `!=`",
      example: "count parties of paris > 100", node: .form(.comparison)),
    CatalogueEntry(
      "not TRUTH", .value, "The opposite; of what is not known, not known",
      example: "not (ctbt is in force)", node: .form(.not)),
    CatalogueEntry(
      "TRUTH and TRUTH", .value, "Both",
      example: "1 < 2 and 2 < 3", node: .form(.all)),
    CatalogueEntry(
      "TRUTH or TRUTH", .value, "One of them or both",
      example: "1 > 2 or 2 < 3", node: .form(.any)),
    CatalogueEntry(
      "if TRUTH then A else B", .value, "One of two values",
      example: "if 1 < 2 then \"yes\" else \"no\"", node: .form(.choice)),
  ]
}
