// How a diagnostic looks: its code and sentence, the line with carets under the exact words, notes and help.

/// Lays diagnostics out as text.
///
///     error T0103: no treaty is called "ctbtt"
///       --> line 1, column 26
///       | which states must ratify ctbtt
///       |                          ^^^^^
///       help: did you mean ctbt?
public struct DiagnosticRenderer: Sendable {
  /// The sources that spans refer to.
  public let sources: [Source]
  /// Whether to use the colours of a terminal.
  public let usesColour: Bool
  /// The columns of the terminal; none in a pipe or a file, where sentences are not broken.
  public let columns: Int?
  /// How many columns a character takes on a terminal: 0, 1 or 2.
  public let width: @Sendable (Unicode.Scalar) -> Int

  /// The longest part of a line that is shown where there is no terminal, in columns.
  private static let longestLine = 160
  /// A terminal narrower than this is taken to be as wide.
  private static let leastColumns = 20

  /// A renderer for diagnostics of these sources, for a terminal of so many columns, or for none.
  public init(
    sources: [Source], usesColour: Bool = false, columns: Int? = nil,
    width: @escaping @Sendable (Unicode.Scalar) -> Int = DiagnosticRenderer.plainWidth
  ) {
    self.sources = sources
    self.usesColour = usesColour
    self.columns = columns.map { max($0, DiagnosticRenderer.leastColumns) }
    self.width = width
  }

  /// A width of its own, without the system's tables: 0 for combining marks, 2 for wide characters.
  public static let plainWidth: @Sendable (Unicode.Scalar) -> Int = { scalar in
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// The diagnostics one under another, with an empty line between them.
  ///
  /// Linear in the texts and in what is shown of them.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    var counter = LineCounter()
    return diagnostics.map { render($0, &counter) }.joined(separator: "\n")
  }

  /// One diagnostic, ending in a line break.
  public func render(_ diagnostic: Diagnostic) -> String {
    var counter = LineCounter()
    return render(diagnostic, &counter)
  }

  private func render(_ diagnostic: Diagnostic, _ counter: inout LineCounter) -> String {
    var lines = [heading(diagnostic)]
    if let source = source(of: diagnostic.span) {
      lines += place(diagnostic.span, in: source, mark: "^", text: nil, &counter)
      for label in diagnostic.labels {
        if let source = self.source(of: label.span) {
          lines += place(label.span, in: source, mark: "-", text: label.text, &counter)
        }
      }
    }
    lines += diagnostic.notes.map { "  " + dim("note:") + " " + broken($0, after: 8, hanging: 8) }
    lines += diagnostic.help.map { "  " + bold("help:") + " " + broken($0, after: 8, hanging: 8) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func source(of span: Span) -> Source? { sources.last { $0.number == span.source } }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let (word, colour) =
      switch diagnostic.severity {
      case .error: ("error", "31")
      case .warning: ("warning", "33")
      case .note: ("note", "36")
      }
    let head = "\(word) \(diagnostic.code):"
    return (usesColour ? "\u{1B}[1;\(colour)m\(head)\u{1B}[0m" : head) + " "
      + broken(diagnostic.message, after: head.count + 1, hanging: 2)
  }

  private var measure: DisplayMeasure { DisplayMeasure(width: width) }

  /// A sentence broken between words where there is a terminal that it does not fit.
  private func broken(_ text: String, after start: Int, hanging: Int) -> String {
    guard let columns else { return visible(text) }
    return measure.wrapped(visible(text), at: columns, after: start, hanging: hanging)
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  // MARK: - The line and its carets

  private func place(
    _ span: Span, in source: Source, mark: Character, text: String?, _ counter: inout LineCounter
  ) -> [String] {
    let line = counter.line(of: span.start, in: source)
    let whole = source.lineRange(around: span.start)
    let start = min(max(Int(span.start), whole.lowerBound), whole.upperBound)
    let end = min(max(Int(span.end), start), whole.upperBound)
    let column = characters(of: source.bytes[whole.lowerBound..<start]) + 1
    // A line that does not fit is shown around the words, so that the carets stand under them.
    let room = (columns ?? DiagnosticRenderer.longestLine) - 4
    let excerpt = Excerpt(
      of: source.bytes[whole], around: start..<end, room: room, measure: measure, visible: visible)
    let indent = String(repeating: " ", count: measure.columns(of: excerpt.head))
    let carets = String(repeating: mark, count: max(1, measure.columns(of: excerpt.words)))
    let marked = usesColour ? "\u{1B}[1m\(carets)\u{1B}[0m" : carets
    var result: [String] = []
    if mark == "^" {
      let name = source.name.isEmpty ? "" : visible(source.name) + ", "
      result.append("  " + dim("--> \(name)line \(line), column \(column)"))
    } else {
      result.append("  " + dim("line \(line):"))
    }
    result.append("  | " + excerpt.head + excerpt.words + excerpt.tail)
    result.append("  | " + indent + marked + (text.map { " " + visible($0) } ?? ""))
    return result
  }

  /// How many characters these bytes are.
  private func characters(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }

  /// A text with a tab as one space and control characters escaped, so that none of a file's reaches the terminal.
  private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        result += " "
      } else if isControl(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Counts lines on from the last place that was asked for, since diagnostics come in the order of the text.
private struct LineCounter {
  private var last: (source: UInt32, offset: Int, line: Int)?

  /// The line, from 1, in which an offset lies.
  mutating func line(of offset: UInt32, in source: Source) -> Int {
    let end = min(Int(offset), source.bytes.count)
    var (from, line) = (0, 1)
    if let last, last.source == source.number, last.offset <= end { (from, line) = (last.offset, last.line) }
    for byte in source.bytes[from..<end] where byte == UInt8(ascii: "\n") { line += 1 }
    last = (source.number, end, line)
    return line
  }
}
