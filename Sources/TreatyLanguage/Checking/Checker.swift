// The checker: every expression gets its kind before anything runs, and what cannot be is told with what was wanted and
// what stands there. This file holds what all areas use: reporting, the demand of a kind, the limit on depth.

import TreatyModel
import TreatySyntax

/// Checks statements, one after the other, with the kinds of the names bound before them.
public struct Checker: Sendable {
  /// The kinds of the names bound so far, to be kept from one entry to the next.
  public var symbols: Symbols
  /// The text that is checked, for help in the words of the line; without it help is in general words.
  let source: Source?
  var diagnostics: [Diagnostic] = []
  /// Where the statement stands that is checked.
  private var statement: Span?
  /// The kinds of the elements of the `where`, `with` and `sorted by` that this place stands in.
  var elements: [ValueKind] = []
  /// The function whose body is being read.
  var function: FunctionReading?
  /// The bodies of functions that this statement has read with the kinds of a call.
  var calls: [FunctionCall: FunctionCall.Outcome] = [:]
  private var depth = 0

  /// What is learnt of a function while its body is read.
  struct FunctionReading: Sendable {
    let name: String
    var calls: Set<String> = []
    var wanted: [String: Wanted] = [:]
  }

  /// A checker with the names bound so far.
  public init(symbols: Symbols = Symbols(), source: Source? = nil) {
    self.symbols = symbols
    self.source = source
  }

  /// Checks a statement and takes what it binds into `symbols`.
  ///
  /// Linear in the size of the statement. The block of `expect error` is not looked into: whoever runs it checks its statements one by one.
  public mutating func check(_ statement: Statement) -> [Diagnostic] {
    diagnostics = []
    calls = [:]
    self.statement = statement.span
    visit(statement, isTopLevel: true)
    return diagnostics
  }

  /// Checks a whole script; nothing is run.
  public mutating func check(_ script: Script) -> [Diagnostic] {
    script.statements.flatMap { check($0) }
  }

  /// The kind of an expression, whatever is wrong with it.
  public func kind(of expression: Expression) -> ValueKind {
    var copy = self
    return copy.kind(expression)
  }

  // MARK: - Reporting

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, help: [String] = [], suggestion: Suggestion? = nil
  ) {
    var help = help
    if let suggestion { help.append("\(suggestion.what): `\(line(with: suggestion.edit))`") }
    let edits = suggestion.map { $0.isTemplate ? [] : [$0.edit] } ?? []
    diagnostics.append(Diagnostic(code, message, at: span, help: help, replacements: edits))
  }

  /// An edit that makes a line right, and what the line then asks in a few words.
  struct Suggestion {
    let what: String
    let edit: Diagnostic.Replacement
    /// Whether a word in capitals still stands for something that is to be filled in.
    let isTemplate: Bool

    /// These words in place of those.
    init(_ what: String, _ span: Span, _ text: String, isTemplate: Bool = false) {
      self.what = what
      edit = Diagnostic.Replacement(span, with: text)
      self.isTemplate = isTemplate
    }
  }

  /// The words of an expression, where they are short enough to be said again.
  func words(of expression: Expression) -> String? {
    if let source, source.number == expression.span.source {
      let text = source.text(of: expression.span)
      return text.utf8.count <= 60 && !text.contains("\n") ? text : nil
    }
    if case .name(let reference) = expression.form { return reference.text }
    return nil
  }

  /// An expression as the subject of a sentence: its words in backquotes, or `this`.
  func subject(_ expression: Expression) -> String {
    words(of: expression).map { "`\($0)`" } ?? "this"
  }

  /// The statement with an edit made, where it is short enough to be said again; else only the new words.
  private func line(with edit: Diagnostic.Replacement) -> String {
    guard let source, let statement, source.number == statement.source, statement.range.count <= 100,
      statement.start <= edit.span.start, edit.span.end <= statement.end
    else { return edit.text }
    let before = source.text(of: Span(source: statement.source, start: statement.start, end: edit.span.start))
    let after = source.text(of: Span(source: statement.source, start: edit.span.end, end: statement.end))
    let line = before + edit.text + after
    return line.contains("\n") ? edit.text : line
  }

  // MARK: - Demanding

  /// Checks an expression and that its kind fits; `form` is what wants it, as the subject of the sentence.
  @discardableResult
  mutating func demand(_ wanted: Wanted, _ expression: Expression, by form: String) -> ValueKind {
    let kind = kind(expression)
    demand(wanted, kind, of: expression, by: form)
    return kind
  }

  /// Reports a kind that does not fit.
  mutating func demand(_ wanted: Wanted, _ kind: ValueKind, of expression: Expression, by form: String) {
    noteParameter(expression, wanted)
    if case .literal(.nothing) = expression.form, wanted.isNamed {
      return report(.wrongKind, "\(form) wants \(wanted.words), and `nothing` names none", at: expression.span)
    }
    guard !wanted.accepts(kind) else { return }
    let code: DiagnosticCode =
      switch wanted {
      case .truth: .notATruth
      case .set: .notASet
      default: .wrongKind
      }
    report(
      code, "\(form) wants \(wanted.words), and \(subject(expression)) is \(kind.words)", at: expression.span,
      suggestion: suggestion(for: wanted, kind, expression))
  }

  /// What the body of a function wants of a parameter is what its calls are held to.
  private mutating func noteParameter(_ expression: Expression, _ wanted: Wanted) {
    guard case .name(let reference) = expression.form, reference.entry?.kind == .parameter,
      let key = reference.entry?.key
    else { return }
    if function?.wanted[key] == nil { function?.wanted[key] = wanted }
  }

  private func suggestion(for wanted: Wanted, _ kind: ValueKind, _ expression: Expression) -> Suggestion? {
    switch (wanted, kind) {
    case (.number, .states), (.number, .group), (.number, .treaties), (.number, .set), (.number, .list):
      return Suggestion("how many there are", expression.span.before, "count ")
    case (.states, .treaty): return Suggestion("its parties", expression.span.before, "parties of ")
    case (.date, .text):
      guard case .literal(.text(let text)) = expression.form, let day = Day(iso: text) else { return nil }
      return Suggestion("a date stands without quotation marks", expression.span, day.description)
    default: return nil
    }
  }

  // MARK: - Depth

  /// Reads a form that may stand in itself, within the limit on depth.
  mutating func nested<Result>(at span: Span, or fallback: Result, _ body: (inout Checker) -> Result) -> Result {
    guard depth < Checker.maximumDepth else {
      if diagnostics.last?.code != .nestedTooDeep {
        report(
          .nestedTooDeep, "forms stand in each other more than \(Checker.maximumDepth) deep here", at: span,
          help: ["bind a part with `let` and use its name"])
      }
      return fallback
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  /// How many forms may stand in each other: more than the parser lets through, for trees that were made otherwise.
  static let maximumDepth = 1000
}
