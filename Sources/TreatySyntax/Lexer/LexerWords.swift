// Words, numbers, dates and texts: the tokens of more than one character. Plain words of ASCII, which most are, go a short way.

extension Lexer {
  mutating func word(_ start: Int) {
    while position < bytes.count, Lexer.isWordByte(bytes[position]) { position += 1 }
    // Most words are plain, and go this way.
    guard start + 16 <= bytes.count, position < bytes.count, bytes[position] < 0x80,
      bytes[position] != UInt8(ascii: "'"), let first = bytes.baseAddress
    else { return longWord(start) }
    add(.word, start, keywords.keyword(PackedWord(at: first + start, count: position - start)))
  }

  /// A word with letters beyond ASCII or apostrophes, or near the end of the text.
  private mutating func longWord(_ start: Int) {
    position = start
    var packed = PackedWord()
    while position < bytes.count {
      let byte = bytes[position]
      if Lexer.isWordByte(byte) {
        packed.append(byte)
        position += 1
      } else if byte == UInt8(ascii: "'"), position + 1 < bytes.count,
        Lexer.isWordByte(bytes[position + 1]) || bytes[position + 1] >= 0x80
      {
        packed.append(byte)
        position += 1
      } else if byte >= 0x80 {
        guard let (scalar, length) = scalar(at: position), Lexer.continuesWord(scalar) else { break }
        // The typographic apostrophe of `hasn’t` spells the same keyword; no other character beyond ASCII is in one.
        if NameFolding.isApostrophe(scalar.value) {
          guard position + length < bytes.count, Lexer.isWordByte(bytes[position + length]) else { break }
          packed.append(UInt8(ascii: "'"))
        } else {
          packed.append(0xFF)
        }
        position += length
      } else {
        break
      }
    }
    add(.word, start, keywords.keyword(packed))
  }

  /// The letters, digits and the underscore of ASCII, a bit each.
  private static let wordBytes: (low: UInt64, high: UInt64) = (0x03FF_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE)

  static func isWordByte(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? wordBytes.low : wordBytes.high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    if NameFolding.isCombiningMark(scalar.value) || NameFolding.isApostrophe(scalar.value) { return true }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return scalar.value == 0x200C || scalar.value == 0x200D
    }
  }

  mutating func number(_ start: Int) {
    if let end = dateEnd(start) {
      position = end
      add(.date, start)
      return
    }
    digits()
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), isDigit(position + 1) {
      position += 1
      digits()
    }
    add(.number, start)
  }

  private mutating func digits() {
    while position < bytes.count, isDigit(position) || bytes[position] == UInt8(ascii: "_") { position += 1 }
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
  }

  /// The end of `YYYY-MM-DD` that stands alone.
  private func dateEnd(_ start: Int) -> Int? {
    let end = start + 10
    guard end <= bytes.count else { return nil }
    for index in start..<end {
      let isDash = index == start + 4 || index == start + 7
      guard isDash ? bytes[index] == UInt8(ascii: "-") : isDigit(index) else { return nil }
    }
    if end < bytes.count, Lexer.isWordByte(bytes[end]) { return nil }
    return end
  }

  mutating func text(_ start: Int) {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        add(.text, start)
        return
      case UInt8(ascii: "\\") where position + 1 < bytes.count && bytes[position + 1] != 0x0A: position += 2
      case 0x0A:
        unclosedText(start)
        return
      default: position += 1
      }
    }
    unclosedText(start)
  }

  private mutating func unclosedText(_ start: Int) {
    add(.text, start)
    report(
      .unclosedText, "this text has no closing quotation mark on its line", start, start + 1,
      help: ["a text stands on one line; write a line break in it as `\\n`"])
  }
}
