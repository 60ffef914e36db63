// Rows of fields as CSV, quoted as RFC 4180 says.

/// Rows for other programs: a header and records.
public struct Sheet: Hashable, Sendable {
  /// The titles of the columns.
  public let header: [String]
  /// The records, each with one field a column.
  public let records: [[String]]

  /// A sheet.
  public init(header: [String], records: [[String]]) {
    self.header = header
    self.records = records
  }
}

/// Writes sheets as CSV.
public struct CSVRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The header and the records, a line each.
  ///
  /// Lines end in a line feed alone, as the tools of Unix read and write them.
  public func render(_ sheet: Sheet) -> String {
    ([sheet.header] + sheet.records).map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  private func field(_ text: String) -> String {
    // Line feeds and tabs are data; other controls are shown, since CSV is often printed.
    let safe = text.escapingControls(except: ["\n", "\t"])
    let needsQuotes = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
    guard needsQuotes || safe.hasPrefix(" ") || safe.hasSuffix(" ") else { return safe }
    var quoted = "\""
    for character in safe.unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
