// Tables as comma-separated values (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled quotes. What
// is no such table is told at its place, and nothing of it is taken.

/// A table of comma-separated values.
struct CommaSeparated {
  /// A field, and where it stands in the file.
  struct Field {
    let text: String
    /// Its bytes, with its quotation marks.
    let range: Range<Int>
  }

  /// Why the bytes are no table.
  struct Problem: Error {
    let message: String
    /// The byte at which it went wrong.
    let place: Int
  }

  /// The rows; empty lines are left out.
  let rows: [[Field]]

  /// Reads a table.
  ///
  /// Linear in its size. A mark of byte order at the beginning, which some programs write, is no part of it.
  init(_ bytes: [UInt8]) throws(Problem) {
    var reader = Reader(bytes: bytes, place: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    rows = try reader.rows()
  }
}

/// Reads fields from the first byte to the last.
private struct Reader {
  let bytes: [UInt8]
  var place: Int

  mutating func rows() throws(CommaSeparated.Problem) -> [[CommaSeparated.Field]] {
    var rows: [[CommaSeparated.Field]] = []
    while place < bytes.count {
      let row = try row()
      if row.count > 1 || row[0].text != "" { rows.append(row) }
    }
    return rows
  }

  /// The fields up to the line's end, and steps over that.
  private mutating func row() throws(CommaSeparated.Problem) -> [CommaSeparated.Field] {
    var fields = [try field()]
    while place < bytes.count, bytes[place] == UInt8(ascii: ",") {
      place += 1
      fields.append(try field())
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\r") { place += 1 }
    if place < bytes.count { place += 1 }
    return fields
  }

  private mutating func field() throws(CommaSeparated.Problem) -> CommaSeparated.Field {
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return try quotedField() }
    while place < bytes.count, !endsField(at: place) {
      if bytes[place] == UInt8(ascii: "\"") {
        throw CommaSeparated.Problem(
          message: "a quotation mark stands in the middle of a field: the whole field belongs in quotation marks",
          place: place)
      }
      place += 1
    }
    return CommaSeparated.Field(text: String(decoding: bytes[start..<place], as: UTF8.self), range: start..<place)
  }

  private mutating func quotedField() throws(CommaSeparated.Problem) -> CommaSeparated.Field {
    let start = place
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == byte {
        text.append(byte)
        place += 1
        continue
      }
      guard place == bytes.count || endsField(at: place) else {
        throw CommaSeparated.Problem(
          message: "words stand after the closing quotation mark of a field: one within a field is doubled",
          place: place)
      }
      return CommaSeparated.Field(text: String(decoding: text, as: UTF8.self), range: start..<place)
    }
    throw CommaSeparated.Problem(message: "the quotation mark that opens here is not closed", place: start)
  }

  private func endsField(at place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: "\n")
    default: false
    }
  }
}
