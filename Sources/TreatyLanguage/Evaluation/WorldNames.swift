// What declarations and acts ask while they are lowered: names of the world, and expressions that come to something.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// Answers for the lowering, from a world and what is bound.
struct WorldNames: DeclarationContext {
  let evaluator: Evaluator
  let scope: Scope

  private var world: World { scope.context.world }

  func state(named name: String) -> StateID? { world.state(named: name) }
  func group(named key: String) -> GroupID? { world.group(named: key) }
  func weight(named key: String) -> WeightID? { world.weight(named: key) }
  func treaty(named key: String) -> TreatyID? { world.treaty(named: key) }
  func treaty(_ id: TreatyID) -> Treaty { world[id] }

  func day(of expression: Expression) -> Day? {
    if let day = expression.literalDay { return day }
    var evaluator = evaluator
    return try? evaluator.day(of: expression, in: scope)
  }

  func number(of expression: Expression) -> Rational? {
    if case .literal(.number(let number)) = expression.form { return number }
    var evaluator = evaluator
    return try? evaluator.number(of: expression, in: scope)
  }

  func evaluatedSet(of expression: Expression) -> StateSelector? {
    var evaluator = evaluator
    guard let states = try? evaluator.states(of: expression, in: scope) else { return nil }
    return .listed(states.known.certain)
  }
}
