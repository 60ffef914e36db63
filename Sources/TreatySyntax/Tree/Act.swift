// Acts: what states do with treaties, and when.

import TreatyModel

/// An act of one or more states: `on 2026-06-01 France, Japan ratify pact`.
public struct Act: Sendable {
  /// When it was done.
  public let date: Date
  /// Who did it: set expressions, in the order written.
  ///
  /// A name with `and` in it is never split here.
  public let subjects: [Expression]
  /// What was done, and with which treaty.
  public let deed: Deed
  /// Declarations made with it: `declaring "…"`.
  public let declarations: [TextLiteral]
  /// The reason of `allow "reason"`, under which an act that the law refuses is taken as it is.
  public let allowance: TextLiteral?
  /// Its sources, and whether it is unchecked.
  public let marks: Marks
  /// Where it stands.
  public let span: Span

  /// An act.
  public init(
    date: Date, subjects: [Expression], deed: Deed, declarations: [TextLiteral] = [], allowance: TextLiteral? = nil,
    marks: Marks, span: Span
  ) {
    self.date = date
    self.subjects = subjects
    self.deed = deed
    self.declarations = declarations
    self.allowance = allowance
    self.marks = marks
    self.span = span
  }

  /// When an act was done.
  public enum Date: Sendable {
    /// `on D`.
    case on(Expression)
    /// `by D`: on that day or before it.
    case by(Expression)
    /// `between D and D`, both days included.
    case between(Expression, Expression)
    /// Left out, in `what if` and `suppose` only: the day of the context.
    case theDay
  }

  /// What is done.
  public enum Deed: Sendable {
    case sign(Expression)
    case signDefinitively(Expression)
    case ratify(Expression)
    case accept(Expression)
    case approve(Expression)
    case accede(Expression)
    /// `succeeds to T [with effect from D]`.
    case succeed(Expression, effectFrom: Expression?)
    case applyProvisionally(Expression)
    /// `withdraws from T`.
    case withdraw(Expression)
    case denounce(Expression)
    /// `declares not to ratify T`.
    case declareNotToRatify(Expression)
    /// `revokes withdrawal from T`.
    case revokeWithdrawal(Expression)
    /// `announces "…" on T`: in the log, counts nothing.
    case announce(TextLiteral, Expression)
    /// `accepts accession of Y to T`.
    case acceptAccession(of: Expression, to: Expression)
    /// `objects to accession of Y to T`.
    case objectToAccession(of: Expression, to: Expression)

    /// The treaty that it is about.
    public var treaty: Expression {
      switch self {
      case .sign(let treaty), .signDefinitively(let treaty), .ratify(let treaty), .accept(let treaty),
        .approve(let treaty), .accede(let treaty), .succeed(let treaty, _), .applyProvisionally(let treaty),
        .withdraw(let treaty), .denounce(let treaty), .declareNotToRatify(let treaty), .revokeWithdrawal(let treaty),
        .announce(_, let treaty), .acceptAccession(_, let treaty), .objectToAccession(_, let treaty):
        treaty
      }
    }
  }
}

/// What the register says of a fact: where it is from, and whether it was checked.
public struct Marks: Sendable {
  /// `source "…"` or `source NAME`, in the order written.
  public let sources: [SourceReference]
  /// Whether `unchecked` is said.
  public let isUnchecked: Bool

  /// Marks of a fact.
  public init(sources: [SourceReference] = [], isUnchecked: Bool = false) {
    self.sources = sources
    self.isUnchecked = isUnchecked
  }

  /// No marks.
  public static let none = Marks()
}

/// A source, told in words or by a name that `source NAME "text"` gave it.
public enum SourceReference: Sendable {
  case text(TextLiteral)
  case named(NameReference)
}
