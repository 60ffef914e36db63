// Aggregates: one value of a set or list.

extension Catalogue {
  static let aggregateEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "count SET", .aggregate, "How many there are",
      example: "count parties of paris", node: .aggregate(.count)),
    CatalogueEntry(
      "sum of NUMBERS", .aggregate, "All together",
      example: "sum of population of asean", node: .aggregate(.sum)),
    CatalogueEntry(
      "average of NUMBERS", .aggregate, "The sum, divided by how many",
      example: "average of population of asean", node: .aggregate(.average)),
    CatalogueEntry(
      "median of NUMBERS", .aggregate, "The one in the middle, or half way between the two in the middle",
      example: "median of [1, 2, 10]", node: .aggregate(.median)),
    CatalogueEntry(
      "smallest of NUMBERS", .aggregate, "The smallest",
      example: "smallest of population of asean", node: .aggregate(.smallest)),
    CatalogueEntry(
      "largest of NUMBERS", .aggregate, "The largest",
      example: "largest of population of asean", node: .aggregate(.largest)),
    CatalogueEntry(
      "earliest of DATES", .aggregate, "The earliest",
      example: "earliest of [2020-01-01, 2021-01-01]", node: .aggregate(.earliest)),
    CatalogueEntry(
      "latest of DATES", .aggregate, "The latest",
      example: "latest of [2020-01-01, 2021-01-01]", node: .aggregate(.latest)),
    CatalogueEntry(
      "share of WEIGHT of STATES", .aggregate, "What they have of the whole of a weight",
      example: "share of population of parties of paris", node: .form(.shareOfWeight)),
    CatalogueEntry(
      "P% of NUMBER", .aggregate, "A part; also `two thirds of`",
      example: "55% of 200", node: .form(.portion)),
  ]
}
