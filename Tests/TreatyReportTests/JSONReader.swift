// A small reader of JSON, so that what is written can be read back without another library.

import TreatyReport

struct JSONReader {
  struct Malformed: Error {}

  private var rest: Substring.UnicodeScalarView

  static func read(_ text: String) throws -> JSON {
    var reader = JSONReader(rest: text[...].unicodeScalars)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.rest.isEmpty else { throw Malformed() }
    return value
  }

  private mutating func skipSpace() {
    while let next = rest.first, next == " " || next == "\n" { rest.removeFirst() }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard take(scalar) else { throw Malformed() }
  }

  private mutating func value() throws -> JSON {
    skipSpace()
    switch rest.first {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .string(try string())
    case let next? where next == "-" || ("0"..."9").contains(next):
      var digits = ""
      while let next = rest.first, "-+.eE0123456789".unicodeScalars.contains(next) {
        digits.unicodeScalars.append(rest.removeFirst())
      }
      return .number(digits)
    default:
      let word = String(rest.prefix { ("a"..."z").contains($0) })
      rest.removeFirst(word.unicodeScalars.count)
      switch word {
      case "null": return .null
      case "true": return .truth(true)
      case "false": return .truth(false)
      default: throw Malformed()
      }
    }
  }

  private mutating func array() throws -> JSON {
    try expect("[")
    var items: [JSON] = []
    if take("]") { return .array(items) }
    repeat { items.append(try value()) } while take(",")
    try expect("]")
    return .array(items)
  }

  private mutating func object() throws -> JSON {
    try expect("{")
    var members: [JSON.Member] = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let name = try string()
      try expect(":")
      members.append(JSON.Member(name, try value()))
    } while take(",")
    try expect("}")
    return .object(members)
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var text = ""
    while let next = rest.popFirst(), next != "\"" {
      text.unicodeScalars.append(next == "\\" ? try escape() : next)
    }
    return text
  }

  private mutating func escape() throws -> Unicode.Scalar {
    switch rest.popFirst() {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "\"": return "\""
    case "\\": return "\\"
    case "u":
      let digits = String(rest.prefix(4))
      rest.removeFirst(4)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { throw Malformed() }
      return scalar
    default: throw Malformed()
    }
  }
}
