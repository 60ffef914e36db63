// What declarations and acts ask while they are lowered: names of the world, and expressions that come to something.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// Answers for the lowering, from a world and what is bound.
struct WorldNames: DeclarationContext {
  /// Reads the expressions; what they cost is taken from its budget.
  private(set) var evaluator: Evaluator
  let scope: Scope
  private(set) var failure: Diagnostic?

  /// Names of a scope, with expressions read by an evaluator.
  init(evaluator: Evaluator, scope: Scope) {
    self.evaluator = evaluator
    self.scope = scope
  }

  private var world: World { scope.context.world }

  func state(named name: String) -> StateID? { world.state(named: name) }
  func group(named key: String) -> GroupID? { world.group(named: key) }
  func weight(named key: String) -> WeightID? { world.weight(named: key) }
  func treaty(named key: String) -> TreatyID? { world.treaty(named: key) }
  func treaty(_ id: TreatyID) -> Treaty? { world[id] }

  mutating func day(of expression: Expression) -> Day? {
    if let day = expression.literalDay { return day }
    return read { evaluator, scope throws(Stop) in try evaluator.day(of: expression, in: scope) }
  }

  mutating func number(of expression: Expression) -> Rational? {
    if case .literal(.number(let number)) = expression.form { return number }
    return read { evaluator, scope throws(Stop) in try evaluator.number(of: expression, in: scope) }
  }

  mutating func evaluatedSet(of expression: Expression) -> StateSelector? {
    read { evaluator, scope throws(Stop) in
      .listed(try evaluator.states(of: expression, in: scope).known.certain)
    }
  }

  /// What is read, or `nil`: of another kind, nothing, or a failure, which is kept.
  private mutating func read<Result>(_ body: (inout Evaluator, Scope) throws(Stop) -> Result) -> Result? {
    failure = nil
    do {
      return try body(&evaluator, scope)
    } catch {
      if case .failure(let diagnostic) = error, diagnostic.code != .wrongKind { failure = diagnostic }
      return nil
    }
  }
}
