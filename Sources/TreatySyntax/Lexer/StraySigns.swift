// Characters beyond ASCII and signs that mean nothing: spaces of all kinds, comparison signs, quotation marks of print, and what
// else people type. Each is told once, with the sign that was meant.

extension Lexer {
  mutating func beyondASCII(_ start: Int) -> Bool {
    guard let (scalar, length) = scalar(at: start) else {
      var end = start + 1
      while end < bytes.count, bytes[end] >= 0x80, self.scalar(at: end) == nil { end += 1 }
      position = end
      add(.unknown, start)
      report(.notText, "these bytes are not UTF-8 text", start, end)
      return !hasTooMuchNoise
    }
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007, 0x2009, 0x200A, 0x200B, 0x3000, 0xFEFF: position += length
    case 0x2260: sign(.notEqual, length: length)
    case 0x2264: sign(.lessOrEqual, length: length)
    case 0x2265: sign(.greaterOrEqual, length: length)
    case 0x201C, 0x201E, 0xAB, 0x2018:
      if !textOfPrint(start, length: length, opening: scalar) { stray(start, length: length) }
    case _ where Lexer.continuesWord(scalar) && !NameFolding.isApostrophe(scalar.value): word(start)
    default: stray(start, length: length)
    }
    return true
  }

  /// Past this the file is no script, and more of the same would help no one.
  private var hasTooMuchNoise: Bool { diagnostics.count >= 20 }

  mutating func stray(_ start: Int, length: Int) {
    position = start + length
    add(.unknown, start)
    let typed = String(decoding: bytes[start..<position], as: UTF8.self)
    let shown = Lexer.visible(typed)
    report(
      .straySign, "the sign \(shown) means nothing here", start, position,
      help: Lexer.help(forSign: typed).map { [$0] } ?? [])
    if hasTooMuchNoise { position = bytes.count }
  }

  /// A text in quotation marks of print, or in single ones, told as one mistake and read as the text that was meant; false where nothing
  /// closes it on its line.
  mutating func textOfPrint(_ start: Int, length: Int, opening: Unicode.Scalar) -> Bool {
    var end = start + length
    while end < bytes.count, bytes[end] != 0x0A {
      guard let (scalar, length) = scalar(at: end) else { return false }
      let isApostrophe =
        NameFolding.isApostrophe(scalar.value) && end + length < bytes.count && Lexer.isWordByte(bytes[end + length])
      if Lexer.closes(opening, scalar), !isApostrophe {
        position = end + length
        add(.text, start)
        let content = String(decoding: bytes[(start + Lexer.length(of: opening))..<end], as: UTF8.self)
        report(
          .straySign, "texts stand in straight quotation marks", start, position,
          help: content.contains("\"") ? [] : ["write `\"\(content)\"`"])
        return true
      }
      end += length
    }
    return false
  }

  /// Whether a character ends what another opened, in some language's way of writing quotation marks.
  private static func closes(_ opening: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
    switch opening.value {
    case 0x201C: return scalar.value == 0x201D || scalar == "\""
    case 0x201E: return scalar.value == 0x201C || scalar.value == 0x201D
    case 0xAB: return scalar.value == 0xBB
    case 0x27: return scalar == "'"
    default: return scalar.value == 0x2019
    }
  }

  private static func length(of scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }

  private static func help(forSign sign: String) -> String? {
    switch sign {
    case "“", "”", "„", "«", "»": "texts stand in straight quotation marks: \"…\""
    case "–", "—", "−": "for minus, type -"
    case "&": "`and` joins conditions; states are listed with commas"
    case "|": "`or` joins conditions; `plus` joins sets"
    case "!": "write `not`"
    case "'", "’", "‘": "texts stand in straight double quotation marks: \"…\""
    default: nil
    }
  }

  /// A character in quotation marks, or its number where it does not show.
  private static func visible(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return "\"\"" }
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: return "\"\(text)\""
    }
  }

  /// The character that begins at a byte, and its length; nil where the bytes are not UTF-8.
  func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    if length == 1 { return (Unicode.Scalar(lead), 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
