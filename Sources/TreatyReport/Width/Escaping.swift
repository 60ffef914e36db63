// Control characters of any text are shown and never sent: a name in a file must not move the cursor, change colours
// or turn the direction of a line.

extension Unicode.Scalar {
  /// Whether a terminal or a reader's eye could be led astray by it: controls, line separators, marks of direction.
  var mustBeEscaped: Bool {
    switch value {
    case 0x20...0x7E: return false
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF: return true
    default: return value >= 0x61C && properties.isBidiControl
    }
  }

  /// The escape, as a text of the language writes it.
  var escape: String {
    switch self {
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: return "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}

extension String {
  /// The text with each control character written as the language writes it: `\n`, `\u{1B}`.
  ///
  /// Linear.
  public var escapingControls: String { escapingControls(except: []) }

  /// The text with each control character but those written out.
  func escapingControls(except allowed: Set<Unicode.Scalar>) -> String {
    guard unicodeScalars.contains(where: { $0.mustBeEscaped && !allowed.contains($0) }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.mustBeEscaped, !allowed.contains(scalar) {
        result += scalar.escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
