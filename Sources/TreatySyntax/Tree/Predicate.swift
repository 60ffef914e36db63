// Predicates: what may be said of a state, a treaty, or each of a set.

/// What is said: `is party to T`, `have not ratified T`, `is in force between X and Y`.
public struct Predicate: Sendable {
  /// What is said, without its `not`.
  public let form: Form
  /// Whether `not` is said.
  public let negated: Bool
  /// Where it stands, from its verb.
  public let span: Span

  /// A predicate.
  public init(_ form: Form, negated: Bool, span: Span) {
    self.form = form
    self.negated = negated
    self.span = span
  }

  /// What may be said.
  public enum Form: Sendable {
    /// `is party to T`.
    case party(to: Expression)
    /// `is signatory to T`.
    case signatory(to: Expression)
    /// `is eligible for T`.
    case eligible(for: Expression)
    /// `is bound by T`.
    case bound(by: Expression)
    /// Of a treaty: `binds X`, also asked: `does T bind X`.
    case binds(Expression)
    /// `has signed T`, `has ratified T`, …
    case has(Deed, Expression)
    /// Of a treaty: `is in force [for X] [between X and Y]`.
    case inForce(for: Expression?, between: Pair?)
  }

  /// What a state may have done with a treaty.
  public enum Deed: String, Hashable, Sendable, CaseIterable {
    case signed, ratified, accepted, approved
    case acceded = "acceded to"
    case denounced
    /// Any live consent.
    case joined
  }
}

extension Predicate {
  /// Whether it is said of treaties.
  public var isOfTreaty: Bool {
    switch form {
    case .inForce, .binds: true
    case .party, .signatory, .eligible, .bound, .has: false
    }
  }
}

/// Two operands joined by `and`.
public struct Pair: Sendable {
  /// The one before `and`.
  public let first: Expression
  /// The one after it.
  public let second: Expression

  /// Two operands.
  public init(_ first: Expression, _ second: Expression) {
    self.first = first
    self.second = second
  }
}

/// How many of a set a predicate must hold of.
public enum Quantifier: Sendable {
  case all, any, none
  /// `at least N of S`.
  case atLeast(Expression)
}
