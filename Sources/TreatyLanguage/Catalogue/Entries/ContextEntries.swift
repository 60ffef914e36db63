// Contexts: the day that a question is asked on.

extension Catalogue {
  static let contextEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "EXPRESSION as of DATE", .context, "The value on that day, with only the acts known until then",
      example: "parties of paris as of 2016-11-04", node: .form(.asOf)),
    CatalogueEntry(
      "as of DATE { … }", .context, "The same for all statements of a block",
      example: "as of 2016-11-04 { print count parties of paris }", node: .form(.asOfBlock)),
  ]
}
