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

  /// The columns of the line that begins at a place, as ranges of bytes.
  func columns(at start: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(8)
    var from = start
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      if bytes[place] == UInt8(ascii: "\t") {
        result.append(from..<place)
        from = place + 1
      }
      place += 1
    }
    result.append(from..<place)
    return result
  }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The text of a range of bytes; `nil` where it is empty.
  func optionalText(_ range: Range<Int>) -> String? { range.isEmpty ? nil : text(range) }

  /// The date in a range of bytes (`2026-11-24`); `nil` where there is none.
  func day(_ range: Range<Int>) -> Day? {
    guard range.count == 10 else { return nil }
    func number(_ digits: Range<Int>) -> Int {
      bytes[digits].reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
    }
    let start = range.lowerBound
    return Day(
      year: number(start..<start + 4), month: number(start + 5..<start + 7), day: number(start + 8..<start + 10))
  }

  /// Calls `body` with the columns of each row.
  func forEachRow(_ body: ([Range<Int>]) -> Void) {
    var start = 0
    while start < bytes.count {
      let columns = columns(at: start)
      body(columns)
      start = (columns.last?.upperBound ?? bytes.count) + 1
    }
  }

  /// All rows, as texts.
  var rows: [[String]] {
    var result: [[String]] = []
    forEachRow { result.append($0.map(text)) }
    return result
  }

  /// The texts of the first column.
  var keys: [String] {
    var result: [String] = []
    forEachRow { result.append(text($0[0])) }
    return result
  }
}
