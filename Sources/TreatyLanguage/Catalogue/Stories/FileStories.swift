// The stories of files that are not read or written.

import TreatySyntax

extension DiagnosticCatalogue {
  static let ofFiles: [DiagnosticEntry] = [
    DiagnosticEntry(
      .fileRefused, title: "a file that is not read or written",
      explanation: """
        A script reads files below its own folder, and writes none unless that is allowed. A file that \
        imports itself is an error as well; and a table of acts needs the columns date, state, verb and \
        treaty in its first row.
        """,
      example: "import \"nowhere.treaty\"",
      remedy: "print 1")
  ]
}
