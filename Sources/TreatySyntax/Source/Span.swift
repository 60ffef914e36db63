// Where something stands in a text: byte offsets, so that a token or node costs three small integers.
// Lines and columns are worked out late, only for what is shown.

/// A stretch of bytes of one source: from `start` up to, not including, `end`.
public struct Span: Hashable, Sendable {
  /// The number of the source that the bytes are in; see `Source.number`.
  public let source: UInt32
  /// The offset of the first byte.
  public let start: UInt32
  /// The offset after the last byte; equal to `start` where the span marks a place between two bytes.
  public let end: UInt32

  /// A span of a source.
  public init(source: UInt32 = 0, start: UInt32, end: UInt32) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  /// The offsets as a range of integers.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it holds no byte.
  public var isEmpty: Bool { start == end }

  /// The shortest span that holds this one and the other; both must be of one source.
  public func joined(with other: Span) -> Span {
    Span(source: source, start: min(start, other.start), end: max(end, other.end))
  }

  /// The place just before its first byte.
  public var before: Span { Span(source: source, start: start, end: start) }
  /// The place just after its last byte.
  public var after: Span { Span(source: source, start: end, end: end) }
}
