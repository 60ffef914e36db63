// One thing that is wrong, or worth knowing, about a text: data with spans; its layout is made last, by the renderer.

/// A message about a place in a source.
public struct Diagnostic: Hashable, Sendable {
  /// The stable code, explained by `treaty explain CODE`.
  public var code: DiagnosticCode
  /// How serious it is.
  public var severity: Severity
  /// One sentence in lower case without a full stop: `no state, group or treaty is called "Frence"`.
  public var message: String
  /// The exact words it is about.
  public var span: Span
  /// Further places, each with a few words.
  public var labels: [Label]
  /// Sentences that add a fact: `note: …`.
  public var notes: [String]
  /// Sentences that say what to do: `help: …`.
  public var help: [String]
  /// Edits that would put it right, the likeliest first.
  public var replacements: [Replacement]

  /// How serious a diagnostic is.
  public enum Severity: UInt8, Hashable, Sendable {
    /// The line does not run.
    case error
    /// The line runs, and may not mean what was meant.
    case warning
    /// The line runs; something about it is worth knowing.
    case note
  }

  /// A further place with a few words about it.
  public struct Label: Hashable, Sendable {
    /// The place.
    public let span: Span
    /// What is there.
    public let text: String

    /// A further place with a few words about it.
    public init(_ span: Span, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  /// An edit: these words in place of those.
  public struct Replacement: Hashable, Sendable {
    /// What to replace; empty where something is inserted.
    public let span: Span
    /// What to write there.
    public let text: String

    /// An edit: these words in place of those.
    public init(_ span: Span, with text: String) {
      self.span = span
      self.text = text
    }
  }

  /// An error at a place in a source.
  public init(
    _ code: DiagnosticCode, _ message: String, at span: Span, labels: [Label] = [], notes: [String] = [],
    help: [String] = [], replacements: [Replacement] = []
  ) {
    self.init(
      code, .error, message, at: span, labels: labels, notes: notes, help: help, replacements: replacements)
  }

  /// A message about a place in a source.
  public init(
    _ code: DiagnosticCode, _ severity: Severity, _ message: String, at span: Span, labels: [Label] = [],
    notes: [String] = [], help: [String] = [], replacements: [Replacement] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.labels = labels
    self.notes = notes
    self.help = help
    self.replacements = replacements
  }

  /// All its words in one text, as `expect error "part of its text"` searches them.
  public var searchableText: String {
    ([code.description, message] + labels.map(\.text) + notes + help).joined(separator: "\n")
  }
}

/// The stable code of a kind of diagnostic: `T0103`.
///
/// T01xx words and names, T02xx grammar, T03xx declarations (this module); T04xx types and T05xx evaluation
/// (TreatyLanguage), T06xx acts that the law refuses, T07xx files and options, T09xx forms that are not there yet.
public struct DiagnosticCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number after the T.
  public let number: UInt16

  /// The code with this number.
  public init(_ number: UInt16) { self.number = number }

  /// The code of a text such as `T0103` or `t103`; `nil` where it is none.
  public init?(_ text: some StringProtocol) {
    guard let first = text.utf8.first, first == UInt8(ascii: "T") || first == UInt8(ascii: "t"),
      let number = UInt16(text.dropFirst()), number <= 9999
    else { return nil }
    self.number = number
  }

  /// Whether the first has the smaller number.
  public static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.number < right.number }

  /// `T` and four digits.
  public var description: String {
    let digits = String(number)
    return "T" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
