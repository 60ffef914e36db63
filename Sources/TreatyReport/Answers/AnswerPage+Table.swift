// An answer as one table, whatever it is: the rows that a spreadsheet gets, laid out for a reader.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// The page for `--format table`: one table, then a dim line for each note.
  public var tablePage: Page {
    Page([.table(wholeTable)] + answer.notes.map { .note(StyledText($0)) })
  }

  /// A table of the language keeps its own columns and bars.
  private var wholeTable: Grid {
    switch (answer.presentation, answer.value) {
    case (.table(let table)?, _), (nil, .table(let table)): return grid(table)
    default: return grid(AnswerSheet(answer).sheet)
    }
  }

  /// The rows of a spreadsheet; a column that holds numbers and nothing else stands to the right.
  private func grid(_ sheet: Sheet) -> Grid {
    let columns = sheet.header.enumerated().map { place, title in
      Column(title, kind(of: sheet.records.map { $0[place] }))
    }
    return Grid(columns: columns, rows: sheet.records.map { $0.map { StyledText($0) } })
  }

  private func kind(of fields: [String]) -> Column.Kind {
    let given = fields.filter { !$0.isEmpty }
    if given.isEmpty { return .text }
    if given.allSatisfy({ Day(iso: $0) != nil }) { return .date }
    return given.allSatisfy(\.isPlainNumber) ? .number : .text
  }
}

extension String {
  /// Whether it is a number as a spreadsheet gets it: `-12`, `0.25`, `1/3`.
  fileprivate var isPlainNumber: Bool {
    utf8.contains { (0x30...0x39).contains($0) }
      && utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
  }
}
