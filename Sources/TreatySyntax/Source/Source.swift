// A text that is parsed: a file, an entry at the prompt, a line given with `-e`.

/// A named text in UTF-8, with the number by which spans refer to it.
public struct Source: Sendable {
  /// What a diagnostic calls it: the file as it was given, or words such as `entry 3`.
  public let name: String
  /// Tells the sources of one session apart; spans carry it.
  public let number: UInt32
  /// The bytes as they were read, whether or not they are valid UTF-8.
  public let bytes: [UInt8]

  /// A source of bytes.
  public init(name: String, number: UInt32 = 0, bytes: [UInt8]) {
    self.name = name
    self.number = number
    self.bytes = bytes
  }

  /// A source of text.
  public init(name: String, number: UInt32 = 0, text: String) {
    self.init(name: name, number: number, bytes: Array(text.utf8))
  }

  /// The text under a span; bytes that are not UTF-8 come back as U+FFFD.
  public func text(of span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Line and column (both from 1, the column in bytes) of an offset.
  ///
  /// Linear in the offset.
  public func position(of offset: UInt32) -> (line: Int, column: Int) {
    let end = min(Int(offset), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return (line, end - lineStart + 1)
  }

  /// The bytes of the line that holds an offset, without its line break.
  public func lineRange(around offset: UInt32) -> Range<Int> {
    let place = min(Int(offset), bytes.count)
    var start = place
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The bytes of the line that holds an offset; `nil` where more than so many stand on one side of it.
  public func lineRange(around offset: UInt32, atMost limit: Int) -> Range<Int>? {
    let place = min(Int(offset), bytes.count)
    let (before, after) = (bytes[..<place].suffix(limit + 1), bytes[place...].prefix(limit + 1))
    guard before.count <= limit || before.contains(UInt8(ascii: "\n")),
      after.count <= limit || after.contains(UInt8(ascii: "\n"))
    else { return nil }
    return lineRange(around: offset)
  }

  /// The span of the whole text.
  public var span: Span { Span(source: number, start: 0, end: UInt32(clamping: bytes.count)) }
}
