// Statements of a script.

extension Catalogue {
  static let programEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "print EXPRESSION", .program, "Prints a value; a bare expression does so too",
      example: "print count parties of paris", node: .form(.print)),
    CatalogueEntry(
      "let NAME = EXPRESSION", .program, "Gives a value a name",
      example: "let still_out = signatories of ctbt that have not ratified ctbt", node: .form(.bind)),
    CatalogueEntry(
      "define NAME(A, B) = EXPRESSION", .program, "Gives an expression with holes a name; it may not call itself",
      example: "define still_out(t) = signatories of t that have not ratified t", node: .form(.define)),
    CatalogueEntry(
      "for each NAME in SET { … }", .program, "Does the block for each element",
      example: "for each s in asean { print name of s }", node: .form(.forEach)),
    CatalogueEntry(
      "if TRUTH { … } [else { … }]", .program, "Does one of two blocks",
      example: "if ctbt is in force { print \"yes\" } else { print \"no\" }", node: .form(.ifStatement)),
    CatalogueEntry(
      "expect TRUTH [\"message\"]", .program, "A test of the script: false ends it with exit status 1",
      example: "expect count parties of paris > 100 \"too few\"", node: .form(.expect)),
    CatalogueEntry(
      "expect error [\"words\"] { … }", .program,
      "Passes where the block is refused with these words; the model stays as it was",
      example: "expect error \"state\" { parties of France }", node: .form(.expectError)),
    CatalogueEntry(
      "import \"FILE\"", .program, "Runs another script",
      example: "import \"other.treaty\"", node: .form(.importScript)),
    CatalogueEntry(
      "import acts from \"FILE\"", .program, "Reads acts from a table",
      example: "import acts from \"register.csv\"", node: .form(.importActs)),
    CatalogueEntry(
      "export EXPRESSION to \"FILE\"", .program, "Writes a value to a file",
      example: "export deposits of ctbt to \"deposits.csv\"", node: .form(.export)),
  ]
}
