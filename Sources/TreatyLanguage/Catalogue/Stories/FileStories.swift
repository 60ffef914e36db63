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

  /// What no single script can show: texts that follow each other, files of facts, and where answers go.
  static let ofSessions: [DiagnosticEntry] = [
    DiagnosticEntry(
      .declaredAgain, title: "a declaration that takes the place of an earlier one",
      explanation: """
        A text that is loaded again, or a later entry at the prompt, may declare a state, group, weight or treaty of \
        the same name anew. What rests on the name then reads the new one. Of a treaty each act is reviewed under the \
        new clauses first.
        """,
      example: "treaty pact { open to states; enters into force 30 days after 2 deposits }",
      remedy: "treaty other { open to states; enters into force 30 days after 2 deposits }"),
    DiagnosticEntry(
      .actsNoLongerHold, title: "a treaty that is not declared again",
      explanation: """
        Acts on the treaty are there already, and the new declaration would not allow one of them: a signature \
        outside the new window, a state that the treaty is no longer open to. The earlier declaration stays, and so \
        do its acts.
        """,
      example: "treaty pact { open to eu; enters into force 30 days after 2 deposits }",
      remedy: "treaty other { open to eu; enters into force 30 days after 2 deposits }"),
    DiagnosticEntry(
      .notAFact, title: "a file of the register that does more than declare",
      explanation: """
        The files that `--facts FOLDER` reads in place of the built-in ones hold declarations and acts, and nothing \
        that asks or decides.
        """,
      example: "print 1",
      remedy: "on 2000-01-01 France signs rome"),
    DiagnosticEntry(
      .exportRefused, title: "a file that a script may not write",
      explanation: """
        A script that comes from someone else must not change anything. `export` is read and checked, and its file \
        is not written; `--format csv` prints an answer as CSV, and the calling shell can keep it in a file.
        """,
      example: "export parties of ctbt to \"parties.csv\"",
      remedy: "parties of ctbt"),
  ]
}
