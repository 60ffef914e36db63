// What the lowering of declarations and acts has to ask: which numbers the names have, and what an expression comes to.
// A script's evaluator answers from its world and bindings; the built-in register answers from its index.

import TreatyModel
import TreatySyntax

/// Answers to what a declaration leaves open.
public protocol DeclarationContext {
  /// The state with that short name.
  func state(named name: String) -> StateID?
  /// The group with that word.
  func group(named key: String) -> GroupID?
  /// The weight with that word.
  func weight(named key: String) -> WeightID?
  /// The treaty with that word.
  func treaty(named key: String) -> TreatyID?
  /// The treaty with that number: what `like` takes from it; nil while that treaty is itself being declared.
  func treaty(_ id: TreatyID) -> Treaty?
  /// The day that an expression comes to.
  mutating func day(of expression: Expression) -> Day?
  /// The number that an expression comes to.
  mutating func number(of expression: Expression) -> Rational?
  /// The set that an expression comes to, where it is none of the sets that a clause can keep as they are written.
  mutating func evaluatedSet(of expression: Expression) -> StateSelector?
  /// Why the last expression came to nothing, where more is to be said than that it is of another kind.
  var failure: Diagnostic? { get }
}

extension DeclarationContext {
  /// The day, where one stands there as it is.
  public func day(of expression: Expression) -> Day? { expression.literalDay }

  /// The number, where one stands there as it is.
  public func number(of expression: Expression) -> Rational? {
    if case .literal(.number(let number)) = expression.form { return number }
    return nil
  }

  /// None: what stands there as it is cannot fail.
  public var failure: Diagnostic? { nil }

  /// None: only sets that can be kept as they are written.
  public func evaluatedSet(of expression: Expression) -> StateSelector? { nil }
}
