// Texts in quotation marks and their escapes.

extension Parser {
  /// Reads a text that must stand here.
  mutating func requiredText(_ words: String) throws(ParseFailure) -> TextLiteral {
    guard atSign(.text) else { throw unexpected(words) }
    return textLiteral()
  }

  /// Reads the text that stands here.
  mutating func textLiteral() -> TextLiteral {
    let token = advance()
    return TextLiteral(value: value(ofText: token), span: span(of: token))
  }

  /// Reads one or more texts with commas between them.
  mutating func texts(_ words: String) throws(ParseFailure) -> [TextLiteral] {
    var result = [try requiredText(words)]
    while takeSign(.comma) { result.append(try requiredText(words)) }
    return result
  }

  /// The value of a text token: its quotation marks taken off, its escapes resolved.
  mutating func value(ofText token: Token) -> String {
    var content = source.bytes[span(of: token).range]
    // A quotation mark of print is longer than a byte.
    content = content.dropFirst().drop { $0 & 0xC0 == 0x80 }
    if content.last == UInt8(ascii: "\"") {
      content = content.dropLast()
    } else if source.bytes[Int(token.start)] != UInt8(ascii: "\"") {
      content = content.prefix(upTo: content.lastIndex { $0 & 0xC0 != 0x80 } ?? content.endIndex)
    }
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    var result: [UInt8] = []
    var place = content.startIndex
    while place < content.endIndex {
      let byte = content[place]
      guard byte == UInt8(ascii: "\\"), place + 1 < content.endIndex else {
        result.append(byte)
        place += 1
        continue
      }
      let escape = content[place + 1]
      place += 2
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(escape)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard let (scalar, end) = scalarEscape(in: content, at: place) else {
          reportEscape(at: place - 2, length: 2)
          continue
        }
        result.append(contentsOf: String(scalar).utf8)
        place = end
      default: reportEscape(at: place - 2, length: 2)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of `{1F600}` and the place after it.
  func scalarEscape(in content: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    guard start < content.endIndex, content[start] == UInt8(ascii: "{"),
      let end = content[start...].firstIndex(of: UInt8(ascii: "}")), end - start <= 9,
      let value = UInt32(String(decoding: content[start + 1..<end], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  mutating func reportEscape(at start: Int, length: Int) {
    let span = Span(source: source.number, start: UInt32(start), end: UInt32(start + length))
    _ = fail(
      .wrongEscape, "this escape means nothing in a text", at: span,
      help: ["the escapes are \\\" \\\\ \\n \\t and \\u{…}; a backslash itself is written \\\\"])
  }
}
