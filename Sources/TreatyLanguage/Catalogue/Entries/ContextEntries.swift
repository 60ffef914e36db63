// Contexts: the day that a question is asked on, and the scenario that it is asked under.

extension Catalogue {
  static let contextEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "EXPRESSION as of DATE", .context, "The value on that day, with only the acts known until then",
      example: "parties of paris as of 2016-11-04", node: .form(.asOf)),
    CatalogueEntry(
      "as of DATE { … }", .context, "The same for all statements of a block",
      example: "as of 2016-11-04 { print count parties of paris }", node: .form(.asOfBlock)),
    CatalogueEntry(
      "EXPRESSION under SCENARIO", .context, "The value with the acts and clauses of a scenario",
      example:
        "scenario push { on 2027-06-01 asean ratify cybercrime }\nwhen does cybercrime enter into force under push",
      node: .form(.underScenario)),
    CatalogueEntry(
      "under SCENARIO { … }", .context, "The same for all statements of a block",
      example: """
        scenario push { on 2027-06-01 asean ratify cybercrime }
        under push { print deposits still needed of cybercrime as of 2028-01-01 }
        """, node: .form(.underBlock)),
    CatalogueEntry(
      "suppose ACTS", .context, "The session's own scenario, on top of everything after it",
      example: "suppose Russia, China, USA ratify ctbt", node: .form(.suppose)),
    CatalogueEntry(
      "forget", .context, "Drops what was supposed", example: "forget", node: .form(.forget)),
  ]
}
