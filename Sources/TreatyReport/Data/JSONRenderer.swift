// JSON as text: over several lines for reading, what is short on one; or a line a value, for programs that read by lines.

/// Writes JSON values.
public struct JSONRenderer: Sendable {
  /// Whether each value stands on one line (`jsonl`).
  public let isCompact: Bool

  /// Arrays and objects that fit in so many bytes stand on one line.
  private static let lineWidth = 78

  /// A renderer.
  public init(isCompact: Bool = false) {
    self.isCompact = isCompact
  }

  /// The value's text, ended by a line feed.
  public func render(_ value: JSON) -> String {
    text(of: value, depth: 0) + "\n"
  }

  private func text(of value: JSON, depth: Int) -> String {
    switch value {
    case .null: return "null"
    case .truth(let truth): return truth ? "true" : "false"
    case .number(let digits): return digits
    case .string(let text): return quoted(text)
    case .array(let items): return bracketed("[", items.map { text(of: $0, depth: depth + 1) }, "]", depth)
    case .object(let members):
      let parts = members.map { quoted($0.name) + ": " + text(of: $0.value, depth: depth + 1) }
      return bracketed("{", parts, "}", depth)
    }
  }

  private func bracketed(_ open: String, _ parts: [String], _ close: String, _ depth: Int) -> String {
    guard !parts.isEmpty else { return open + close }
    let isShort = parts.reduce(2 * depth) { $0 + $1.utf8.count + 2 } <= JSONRenderer.lineWidth
    if isCompact || (isShort && !parts.contains { $0.utf8.contains(UInt8(ascii: "\n")) }) {
      return open + parts.joined(separator: ", ") + close
    }
    let inner = "\n" + spaces(2 * (depth + 1))
    return open + inner + parts.joined(separator: "," + inner) + "\n" + spaces(2 * depth) + close
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Beyond what JSON demands, so that printing an answer never sends a control to the terminal.
      case _ where scalar.mustBeEscaped:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
