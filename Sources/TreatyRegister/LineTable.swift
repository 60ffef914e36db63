// A table in an embedded file: a line a row, columns parted by tabs. Rows are found and cut where they lie.

/// A read-only table of lines.
struct LineTable: @unchecked Sendable {
  // The bytes are part of the program: they never move and never change, so that any thread may read them.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The table in that embedded file; empty where there is none.
  init(path: String) {
    bytes = EmbeddedFiles.bytes(of: path) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// The place at which the line that holds a place begins.
  func lineStart(before place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    return start
  }

  /// The place just after the end of the line that begins at a place.
  func nextLine(after start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// Where the first line begins whose first column is not less than a key, in the order of bytes; the number of
  /// bytes where there is none. Logarithmic in the size of the table, which must be sorted by its first column.
  func firstLine(notBefore key: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let start = lineStart(before: low + (high - low) / 2)
      if compareFirstColumn(at: start, with: key) < 0 {
        low = nextLine(after: start)
      } else {
        high = start
      }
    }
    return low
  }

  /// Negative, zero or positive, as the first column of a line is before, equal to or after a key.
  private func compareFirstColumn(at start: Int, with key: [UInt8]) -> Int {
    var place = start
    for byte in key {
      guard place < bytes.count, bytes[place] != tab, bytes[place] != newline else { return -1 }
      if bytes[place] != byte { return bytes[place] < byte ? -1 : 1 }
      place += 1
    }
    guard place < bytes.count, bytes[place] != tab, bytes[place] != newline else { return 0 }
    return 1
  }

  /// Whether the first column of a line is exactly a key.
  func isFirstColumn(_ key: [UInt8], at start: Int) -> Bool {
    start < bytes.count && compareFirstColumn(at: start, with: key) == 0
  }

  /// Whether a line begins with these bytes.
  func line(at start: Int, beginsWith key: [UInt8]) -> Bool {
    guard start + key.count <= bytes.count else { return false }
    for place in 0..<key.count where bytes[start + place] != key[place] { return false }
    return true
  }

  /// The columns of the line that begins at a place, as ranges of bytes.
  func columns(at start: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var from = start
    var place = start
    while place < bytes.count, bytes[place] != newline {
      if bytes[place] == tab {
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

  /// The bytes of a range.
  func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  /// The byte at a place.
  subscript(place: Int) -> UInt8 { bytes[place] }

  /// All rows, as texts.
  var rows: [[String]] {
    var result: [[String]] = []
    var start = 0
    while start < bytes.count {
      result.append(columns(at: start).map(text))
      start = nextLine(after: start)
    }
    return result
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }
  private var tab: UInt8 { UInt8(ascii: "\t") }
}
