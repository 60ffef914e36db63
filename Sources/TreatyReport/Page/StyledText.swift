// A line of text whose parts know what they are: a state, a date, a number. Colour follows from that and from nothing else.

/// What a part of a text is, for the one who colours it.
public enum Role: Hashable, Sendable, CaseIterable {
  /// Running words.
  case plain
  /// A heading, or the title of a column.
  case heading
  /// A state, group or organisation.
  case state
  /// A treaty.
  case treaty
  /// A date, period or duration.
  case date
  /// A number, or a truth.
  case number
  /// What is done: the full part of a bar.
  case done
  /// What is missing: the empty part of a bar, or a thing still to do.
  case missing
  /// What stands back: notes, rules, articles and sources.
  case quiet
  /// What a reader should not overlook.
  case warning
}

/// A stretch of text of one role.
public struct Run: Hashable, Sendable {
  /// The text, with control characters escaped.
  public let text: String
  /// What it is.
  public let role: Role

  /// A stretch of text; control characters in it are escaped here, so that no page holds any.
  public init(_ text: String, _ role: Role = .plain) {
    self.text = text.escapingControls
    self.role = role
  }
}

/// A text of several roles, on one line.
public struct StyledText: Hashable, Sendable {
  /// Its parts, in order.
  public private(set) var runs: [Run]

  /// A text of one role.
  public init(_ text: String, _ role: Role = .plain) {
    runs = [Run(text, role)]
  }

  /// A text of these parts.
  public init(_ runs: [Run] = []) {
    self.runs = runs
  }

  /// These texts one after another, with a plain separator between them.
  public init(_ parts: [StyledText], separator: String) {
    runs = Array(parts.map(\.runs).joined(separator: [Run(separator)]))
  }

  /// The text without roles.
  public var text: String { runs.map(\.text).joined() }

  /// The columns that it takes.
  public var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  /// Whether nothing would be seen.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// One text after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.runs + right.runs)
  }

  /// Puts a text after this one.
  public static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }

  /// The same words in one role.
  public func recast(as role: Role) -> StyledText {
    StyledText(runs.map { Run($0.text, role) })
  }

  /// The text with spaces after it, where it takes fewer columns than these.
  public func padded(toColumns columns: Int) -> StyledText {
    let missing = columns - displayWidth
    return missing > 0 ? self + StyledText(spaces(missing)) : self
  }

  /// The text where it fits in so many columns, else its beginning and a `…`.
  public func cut(toColumns columns: Int) -> StyledText {
    guard displayWidth > columns else { return self }
    var kept: [Run] = []
    var left = columns
    for run in runs {
      let width = run.text.displayWidth
      // A part that just fills the line must still leave room for the mark that more follows.
      guard width < left else {
        kept.append(
          Run(width == left ? (run.text + " ").cut(toColumns: left) : run.text.cut(toColumns: left), run.role))
        break
      }
      kept.append(run)
      left -= width
    }
    return StyledText(kept)
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  /// Plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
