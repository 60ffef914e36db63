// From the tree to the model: declarations and acts as values. Nothing is judged here; whether an act can be is law.

import TreatyModel
import TreatySyntax

/// Turns declarations and acts into values of the model.
///
/// It collects a diagnostic where something cannot be kept.
public struct Lowering<Names: DeclarationContext> {
  /// What the names mean.
  public internal(set) var names: Names
  /// Whether what is declared is a script's own, and not the built-in register's.
  public let isInvented: Bool
  /// What could not be lowered, and why.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The texts of the sources that have short names.
  private var sources: [String: String] = [:]

  /// A lowering that asks `names`.
  public init(names: Names, isInvented: Bool) {
    self.names = names
    self.isInvented = isInvented
  }

  /// Remembers the text of `source NAME "text"`.
  public mutating func declareSource(_ name: NewName, _ text: TextLiteral) {
    sources[name.text] = text.value
  }

  /// The text of a source, told in words or by its short name.
  func text(of source: SourceReference) -> String {
    switch source {
    case .text(let text): text.value
    case .named(let reference): sources[reference.entry?.key ?? reference.text] ?? reference.text
    }
  }

  /// The sources of a line, in one text.
  func text(of marks: Marks) -> String? {
    switch marks.sources.count {
    case 0: nil
    case 1: text(of: marks.sources[0])
    default: marks.sources.map(text(of:)).joined(separator: "; ")
    }
  }

  /// Says that something cannot stand where it does.
  mutating func report(_ code: DiagnosticCode, _ message: String, at span: Span) {
    diagnostics.append(Diagnostic(code, .error, message, at: span))
  }

  /// Says why an expression came to nothing: its own failure, or that it is of another kind.
  mutating func reportMissing(_ code: DiagnosticCode, _ message: String, _ expression: Expression) {
    guard !expression.isHole else { return }
    if let failure = names.failure { diagnostics.append(failure) } else { report(code, message, at: expression.span) }
  }

  /// The day of an expression, or a diagnostic.
  mutating func day(_ expression: Expression) -> Day? {
    if let day = names.day(of: expression) { return day }
    reportMissing(.notADay, "a date is needed here", expression)
    return nil
  }

  /// The number of an expression, or a diagnostic.
  mutating func number(_ expression: Expression) -> Rational? {
    if let number = names.number(of: expression) { return number }
    reportMissing(.notANumber, "a number is needed here", expression)
    return nil
  }

  /// The whole number of an expression that counts something, or a diagnostic.
  mutating func count(_ expression: Expression) -> Int? {
    guard let number = number(expression) else { return nil }
    if let whole = number.wholeNumber, whole >= 0 { return whole }
    report(.notACount, "a whole number is needed here", at: expression.span)
    return nil
  }

  /// The treaty of an expression, or a diagnostic.
  mutating func treaty(_ expression: Expression) -> TreatyID? {
    if let entry = expression.nameEntry, entry.kind == .treaty, let id = names.treaty(named: entry.key) { return id }
    if !expression.isHole { report(.notATreaty, "the name of a treaty is needed here", at: expression.span) }
    return nil
  }

  /// The weight of an expression, or a diagnostic.
  mutating func weight(_ expression: Expression) -> WeightID? {
    if let entry = expression.nameEntry, entry.kind == .weight, let id = names.weight(named: entry.key) { return id }
    if !expression.isHole { report(.notAWeight, "the name of a weight is needed here", at: expression.span) }
    return nil
  }
}

extension Expression {
  /// Whether the parser could not read it, or not the name in it, and has said so.
  var isHole: Bool {
    switch form {
    case .hole: true
    case .name(let reference): reference.entry == nil
    default: false
    }
  }
}

extension DiagnosticCode {
  static let notADay = DiagnosticCode(431)
  static let notANumber = DiagnosticCode(432)
  static let notACount = DiagnosticCode(433)
  static let notATreaty = DiagnosticCode(434)
  static let notAWeight = DiagnosticCode(435)
  static let notASetForAClause = DiagnosticCode(436)
  static let floorWithoutDelay = DiagnosticCode(437)
  static let openingNotDeclared = DiagnosticCode(438)
}
