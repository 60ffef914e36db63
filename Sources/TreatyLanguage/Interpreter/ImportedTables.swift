// Tables that a script names: their rows, and each message at its place in the file. `import acts from "register.csv"` reads rows
// of date, state, verb, treaty and source as the lines `on DATE STATE VERB TREATY source "…"`.

import TreatyModel
import TreatySyntax

/// A table that was read from a file.
struct ImportedTable {
  let source: Source
  let head: [String]
  /// The rows below the head.
  let rows: [[CommaSeparated.Field]]

  /// The place of a column in each row.
  func column(_ name: String) -> Int? { head.firstIndex(of: name) }

  /// A field; none where the row is shorter.
  func field(_ column: Int?, of row: [CommaSeparated.Field]) -> CommaSeparated.Field? {
    column.flatMap { $0 < row.count ? row[$0] : nil }
  }

  /// Where fields stand in the file, from the first to the last.
  func span(_ fields: [CommaSeparated.Field]) -> Span {
    let (first, last) = (fields.first?.range.lowerBound ?? 0, fields.last?.range.upperBound ?? 0)
    return Span(source: source.number, start: UInt32(clamping: first), end: UInt32(clamping: last))
  }
}

extension Interpreter {
  /// The table in a file that has these columns; `nil` and a diagnostic where there is none.
  func table(_ path: TextLiteral, columns: [String], _ emit: (Event) -> Void) -> ImportedTable? {
    guard let source = load(path, emit) else { return nil }
    memory.sources.add(source)
    do throws(CommaSeparated.Problem) {
      let rows = try CommaSeparated(source.bytes).rows
      let head = rows.first.map { $0.map(\.text) } ?? []
      guard columns.allSatisfy(head.contains) else {
        let words = columns.dropLast().joined(separator: ", ") + " and " + (columns.last ?? "")
        refuse("\(path.value) needs the columns \(words) in its first row", at: path.span, emit)
        return nil
      }
      return ImportedTable(source: source, head: head, rows: Array(rows.dropFirst()))
    } catch {
      let place = Span(
        source: source.number, start: UInt32(clamping: error.place), end: UInt32(clamping: error.place + 1))
      refuse(error.message, at: place, emit)
      return nil
    }
  }

  mutating func importActs(_ path: TextLiteral, emit: (Event) -> Void) {
    guard let table = table(path, columns: ["date", "state", "verb", "treaty"], emit) else { return }
    let lines = ActLines(table)
    let source = Source(name: path.value, number: sources.nextNumber, text: lines.text)
    var ignored = 0
    let emitAtRow: (Event) -> Void = { event in
      guard case .diagnostic(let diagnostic) = event else { return emit(event) }
      emit(.diagnostic(lines.moved(diagnostic, from: source)))
    }
    if let script = read(source, emit: emitAtRow) { execute(script, emit: emitAtRow, result: &ignored) }
  }

  func refuse(_ message: String, at span: Span, _ emit: (Event) -> Void) {
    emit(.diagnostic(Diagnostic(.fileRefused, message, at: span)))
  }
}

/// The rows of a table as lines of the language, and from which field each word of them is.
private struct ActLines {
  private let table: ImportedTable
  private(set) var text = ""
  /// Where a field ends in the text, and where it stands in the file, in order.
  private var ends: [(end: Int, span: Span)] = []

  init(_ table: ImportedTable) {
    self.table = table
    let (date, state, verb) = (table.column("date"), table.column("state"), table.column("verb"))
    let (treaty, source) = (table.column("treaty"), table.column("source"))
    var size = 0
    func add(_ words: String, from field: CommaSeparated.Field?, of row: [CommaSeparated.Field]) {
      text += words
      size += words.utf8.count
      ends.append((size, table.span(field.map { [$0] } ?? row)))
    }
    for row in table.rows {
      let field = { table.field($0, of: row) }
      add("on \(words(field(date)))", from: field(date), of: row)
      add(" \(quoted(field(state)))", from: field(state), of: row)
      add(" \(words(field(verb)))", from: field(verb), of: row)
      add(" \(words(field(treaty)))", from: field(treaty), of: row)
      if let origin = field(source), !origin.text.isEmpty { add(" source \(quoted(origin))", from: origin, of: row) }
      add("\n", from: nil, of: row)
    }
  }

  /// A message on a line of the text, at the field that it is about.
  func moved(_ diagnostic: Diagnostic, from source: Source) -> Diagnostic {
    guard diagnostic.span.source == source.number else { return diagnostic }
    var moved = diagnostic
    moved.span = place(of: diagnostic.span)
    moved.labels = diagnostic.labels.map {
      $0.span.source == source.number ? Diagnostic.Label(place(of: $0.span), $0.text) : $0
    }
    // The edits are of the text that was made.
    moved.replacements = []
    return moved
  }

  /// The fields under a span of the text: logarithmic in their number.
  private func place(of span: Span) -> Span {
    let (first, last) = (field(at: Int(span.start) + 1), field(at: max(Int(span.end), Int(span.start) + 1)))
    guard let first, let last else { return table.source.span }
    return first.joined(with: last)
  }

  /// The field in which the text up to a place ends.
  private func field(at place: Int) -> Span? {
    var (low, high) = (0, ends.count - 1)
    guard high >= 0 else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].end < place { low = middle + 1 } else { high = middle }
    }
    return ends[low].span
  }

  /// A field that stands in a line without quotation marks: nothing in it may end the line.
  private func words(_ field: CommaSeparated.Field?) -> String {
    String((field?.text ?? "").map { $0.isNewline || ";#{}".contains($0) ? " " : $0 })
  }

  private func quoted(_ field: CommaSeparated.Field?) -> String {
    var result = "\""
    for character in field?.text ?? "" {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result + "\""
  }
}
