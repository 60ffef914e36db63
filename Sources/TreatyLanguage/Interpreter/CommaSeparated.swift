// Tables as comma-separated values (RFC 4180): fields in quotation marks may hold commas, line breaks and doubled quotes.

/// Reads comma-separated values.
enum CommaSeparated {
  /// The rows of a table; empty lines are left out.
  ///
  /// Linear in its size.
  static func rows(of bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var place = 0
    func finishField() {
      row.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    func finishRow() {
      finishField()
      if row != [""] { rows.append(row) }
      row = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        if isQuoted, place < bytes.count, bytes[place] == byte {
          field.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted: finishField()
      case UInt8(ascii: "\n") where !isQuoted: finishRow()
      case UInt8(ascii: "\r") where !isQuoted: continue
      default: field.append(byte)
      }
    }
    finishRow()
    return rows
  }
}
