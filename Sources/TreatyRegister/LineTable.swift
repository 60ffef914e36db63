// A table in an embedded file: a line a row, columns parted by tabs. Rows are cut where they lie.

import TreatyModel

/// A read-only table of lines.
struct LineTable: @unchecked Sendable {
  // The bytes are part of the program: they never move and never change, so that any thread may read them.
  let bytes: UnsafeBufferPointer<UInt8>

  /// The table in that embedded file; empty where there is none.
  init(path: String) {
    bytes = EmbeddedFiles.bytes(of: path) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The line that begins at a place, before its first column.
  func line(at start: Int) -> Line { Line(table: self, place: start) }

  /// A line whose columns are read one after another.
  struct Line {
    fileprivate let table: LineTable
    fileprivate var place: Int

    /// The next column, as a range of bytes; an empty one after the last.
    mutating func column() -> Range<Int> {
      let start = place
      while place < table.bytes.count, table.bytes[place] != UInt8(ascii: "\n") {
        defer { place += 1 }
        if table.bytes[place] == UInt8(ascii: "\t") { return start..<place }
      }
      return start..<place
    }

    /// The text of the next column.
    mutating func text() -> String { table.text(column()) }

    /// The text of the next column; `nil` where it is empty.
    mutating func optionalText() -> String? {
      let column = column()
      return column.isEmpty ? nil : table.text(column)
    }

    /// The date in the next column (`2026-11-24`); `nil` where there is none.
    mutating func day() -> Day? { table.day(column()) }
  }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func day(_ range: Range<Int>) -> Day? {
    guard range.count == 10 else { return nil }
    func number(_ digits: Range<Int>) -> Int {
      bytes[digits].reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
    }
    let start = range.lowerBound
    return Day(
      year: number(start..<start + 4), month: number(start + 5..<start + 7), day: number(start + 8..<start + 10))
  }

  /// Calls `body` with each line.
  func forEachLine(_ body: (inout Line) -> Void) {
    var start = 0
    while start < bytes.count {
      var line = line(at: start)
      body(&line)
      start = line.place
      while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
      start += 1
    }
  }

  /// The texts of the first column.
  var keys: [String] {
    var result: [String] = []
    forEachLine { result.append($0.text()) }
    return result
  }
}
