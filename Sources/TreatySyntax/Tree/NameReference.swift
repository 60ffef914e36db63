// Names and texts as they stand in the tree.

/// A name as it was typed, and what the lexicon says that it means.
public struct NameReference: Sendable {
  /// The name as it was typed, without quotation marks.
  public let text: String
  /// Where it stands.
  public let span: Span
  /// What it stands for.
  public let meaning: Meaning

  /// What a name stands for.
  public enum Meaning: Hashable, Sendable {
    /// The one thing that the lexicon knows by this name.
    case known(NameEntry)
    /// A hole: no thing, or several, is known by this name. The parser has reported it; nothing that follows from it
    /// is reported again.
    case unknown
  }

  /// A name and what it means.
  public init(text: String, span: Span, meaning: Meaning) {
    self.text = text
    self.span = span
    self.meaning = meaning
  }

  /// The entry that it stands for; `nil` for a hole.
  public var entry: NameEntry? {
    if case .known(let entry) = meaning { return entry }
    return nil
  }
}

/// A name that is given here: in a declaration, `let`, `define`, `for each`, or `as` in a table's columns.
public struct NewName: Sendable {
  /// The name, without quotation marks.
  public let text: String
  /// Where it stands.
  public let span: Span

  /// A name that is given here.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// A text in quotation marks, or bare words where the grammar takes words as they are.
public struct TextLiteral: Sendable {
  /// The text, escapes resolved.
  public let value: String
  /// Where it stands, with its quotation marks.
  public let span: Span

  /// A text.
  public init(value: String, span: Span) {
    self.value = value
    self.span = span
  }
}

/// A whole number that belongs to a form: `30` in `30 deposits`, `4` in `article 4`.
public struct Whole: Sendable {
  /// The number, never negative.
  public let value: Int
  /// Where it stands.
  public let span: Span

  /// A whole number.
  public init(value: Int, span: Span) {
    self.value = value
    self.span = span
  }
}
