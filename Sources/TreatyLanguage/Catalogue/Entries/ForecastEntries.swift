// Forecasts, and the pace of treaties that they draw from.

extension Catalogue {
  /// A scenario for the examples.
  private static let coin =
    "scenario coin { each of signatories of cybercrime ratify cybercrime with 3% chance per month from 2027-01-01 }\n"

  static let forecastEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "forecast TREATY under SCENARIO [with N runs] [seed K] [until DATE]", .forecast,
      "When it enters into force, over many runs of a scenario with lines of chance; the same seed gives the same runs",
      example: coin + "forecast cybercrime under coin with 1_000 runs seed 7 until 2040-01-01", node: .form(.forecast)),
    CatalogueEntry(
      "median of FORECAST", .forecast, "The day by which half of the runs are in force",
      example: coin + "median of (forecast cybercrime under coin with 1_000 runs)", node: .aggregate(.median)),
    CatalogueEntry(
      "interval P% of FORECAST", .forecast, "The period in which the middle share of the runs enters into force",
      example: coin + "interval 80% of (forecast cybercrime under coin with 1_000 runs)",
      node: .form(.intervalOfForecast)),
    CatalogueEntry(
      "share in force of FORECAST [by DATE]", .forecast,
      "The share of runs that are in force by a day, or before the forecast ends",
      example: coin + "share in force of (forecast cybercrime under coin with 1_000 runs) by 2035-01-01",
      node: .form(.shareInForce)),
    CatalogueEntry(
      "triggers of FORECAST", .forecast, "Whose deposits are in the trigger, and in how many of the runs in force",
      example: coin + "triggers of (forecast cybercrime under coin with 1_000 runs)", node: .form(.triggersOfForecast)),
    CatalogueEntry(
      "chart FORECAST [by month / quarter / year]", .forecast, "The runs by the time of entry into force",
      example: coin + "chart (forecast cybercrime under coin with 1_000 runs) by year", node: .form(.chart)),
    CatalogueEntry(
      "pace of TREATY, …", .forecast,
      "How long states really took to consent, from signature and from the opening: the curve of Kaplan and Meier, its numbers at risk",
      example: "pace of untoc, uncac", node: .form(.pace)),
  ]
}
