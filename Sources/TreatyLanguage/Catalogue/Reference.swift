// The language reference as a page of Markdown, made of the catalogue.

extension Catalogue {
  /// The language reference in Markdown: a section for each kind of form, a line for each form.
  public static func referenceMarkdown() -> String {
    var page = """
      # Language reference

      Every form of the language, once. Operands stand in capitals, what may be left out in brackets, and ` / ` between
      words of which one stands. `:help WORD` at the prompt shows the same lines. This page is made from the catalogue
      in `Sources/TreatyLanguage/Catalogue`; a test runs every example.

      """
    for kind in CatalogueEntry.Kind.allCases {
      page += "\n## \(kind.title)\n\n\(kind.introduction)\n\n| form | meaning | example |\n|---|---|---|\n"
      for entry in entries(of: kind) {
        page +=
          "| \(code(entry.words)) | \(cell(entry.summary + (entry.since == nil ? " (not answered yet)" : ""))) | \(code(entry.example)) |\n"
      }
    }
    return page
  }

  private static func code(_ text: String) -> String {
    text.split(separator: "\n").map { "`\(cell(String($0)))`" }.joined(separator: "<br>")
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
