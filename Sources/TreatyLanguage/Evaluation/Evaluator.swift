// The evaluator: an expression of the tree, read in a scope, gives a value. One file a kind of question; this one holds
// the way into them, the budget, and how evaluation stops.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

/// Why an evaluation does not go on.
enum Stop: Error {
  /// Something is wrong with the line.
  case failure(Diagnostic)
  /// A part that the rest needs is `nothing`: so is the whole.
  case nothing(Nothing)
}

/// What an expression is read in: the day and acts known, and the names that stand for something just here.
struct Scope {
  /// The day asked about and the acts known.
  var context: Context
  /// The context without what the session supposes; none where nothing is supposed on top of it.
  var beneath: Context?
  /// The first and the last day of the acts that are supposed, by a scenario, the session or `what if`.
  var supposedDays: ClosedRange<Day>?
  /// What is supposed, by the scenario first.
  var suppositions: [Supposition] = []
  /// The element, inside `where`, `with` and `sorted by`.
  var element: Value?
  /// The arguments of the function whose body is read.
  var parameters: [String: Value] = [:]

  /// Keeps in mind the days of supposed acts.
  mutating func suppose(on days: ClosedRange<Day>?) {
    guard let days else { return }
    guard let known = supposedDays else { return supposedDays = days }
    supposedDays = min(known.lowerBound, days.lowerBound)...max(known.upperBound, days.upperBound)
  }

  /// `as of D`.
  func asOf(_ day: Day) -> Scope {
    var scope = self
    scope.context = context.asOf(day)
    scope.beneath = beneath?.asOf(day)
    return scope
  }
}

/// Reads expressions.
struct Evaluator {
  /// What the statements before have bound.
  var memory: Memory
  /// What is worth knowing about the answer so far.
  var remarks = Remarks()
  /// The fuller form of the question asked last.
  var presentation: Presentation?
  /// The power worked out last, since each element of a set may ask for it again.
  var lastPower: (formula: Formula, power: PowerIndices)?
  var budget: Budget
  /// The scenarios whose lines are being played.
  var playing: Set<ObjectIdentifier> = []
  private var depth = 0

  /// Deeper than the parser nests forms, so that only functions that call functions can reach it.
  private static let maximumDepth = 200

  /// An evaluator with these bindings.
  init(memory: Memory, budget: Budget) {
    self.memory = memory
    self.budget = budget
  }

  /// The value of an expression.
  mutating func value(of expression: Expression, in scope: Scope) throws(Stop) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Evaluator.maximumDepth else {
      throw .failure(
        Diagnostic(
          .tooDeep, "this goes too deep: functions that call functions, or recursion", at: expression.span,
          help: ["bind a part with `let`"]))
    }
    try budget.step(at: expression.span)
    do {
      let value = try read(expression, in: scope)
      // A set of two hundred states takes longer to make than a number.
      if value.size >= 8 { try budget.step(at: expression.span, cost: value.size / 4) }
      return value
    } catch {
      guard case .nothing(let nothing) = error else { throw error }
      return .nothing(nothing)
    }
  }

  private mutating func read(_ expression: Expression, in scope: Scope) throws(Stop) -> Value {
    let span = expression.span
    switch expression.form {
    case .literal(let literal): return value(of: literal)
    case .name(let reference): return try value(of: reference, in: scope)
    case .today: return .date(.on(scope.context.world.today))
    case .theDay: return .date(.on(scope.context.day))
    case .it:
      guard let element = scope.element else {
        throw failure(.outsideElement, "`it` stands inside `where`, `with` and `sorted by` only", at: span)
      }
      return element
    case .earlierAnswer(let distance): return try earlierAnswer(distance, at: span)
    case .arguments: return .list(memory.arguments.map(Value.text))
    case .world(let world): return value(of: world, in: scope.context)
    case .set(let items): return try set(of: items, in: scope)
    case .list(let items): return try list(of: items, at: span, in: scope)
    case .call(let function, let arguments): return try call(function, arguments, at: span, in: scope)
    case .period(let first, let last): return try period(from: first, to: last, at: span, in: scope)
    case .property(let use): return try property(use, at: span, in: scope)
    case .weight(let weight, let set): return try weights(weight, of: set, in: scope)
    case .treatiesBetween(let first, let second): return try treaties(between: first, and: second, in: scope)
    case .aggregate(let aggregate, let operand): return try value(of: aggregate, over: operand, in: scope)
    case .shareOfWeight(let weight, let set): return try share(of: weight, heldBy: set, at: span, in: scope)
    case .portion(let part, let whole): return try portion(part, of: whole, in: scope)
    case .cut(let cut, let count, let set, let key):
      return try cutting(cut, count, of: set, by: key, at: span, in: scope)
    case .countBy(let set, let key): return try counts(of: set, by: key, in: scope)
    case .setChain(let first, let steps): return try chain(first, steps, in: scope)
    case .negative(let operand): return try negative(operand, in: scope)
    case .sum(let first, let steps), .product(let first, let steps): return try arithmetic(first, steps, in: scope)
    case .comparison(let left, let relation, let right):
      return try comparison(left, relation, right, at: span, in: scope)
    case .isUnknown(let operand, let negated):
      let isUnknown = try value(of: operand, in: scope).nothing?.kind == .notKnown
      return .truth(isUnknown != negated)
    case .not(let operand): return try negation(operand, in: scope)
    case .all(let parts): return try conjunction(parts, in: scope)
    case .any(let parts): return try disjunction(parts, in: scope)
    case .choice(let condition, let then, let otherwise):
      return try value(of: try isTrue(condition, in: scope) ? then : otherwise, in: scope)
    case .predicate(let subject, let predicate): return try holds(predicate, of: subject, at: span, in: scope)
    case .quantified(let quantifier, let set, let predicate):
      return try holds(predicate, of: quantifier, set, at: span, in: scope)
    case .whichMustRatify(let treaty, let allowed): return try mustRatify(treaty, from: allowed, in: scope)
    case .whichOf(let set, let predicate): return try chain(set, [SetStep(.that(predicate), span: span)], in: scope)
    case .whenEntersIntoForce(let treaty, let state): return try entryIntoForce(of: treaty, for: state, in: scope)
    case .whatBinds(let first, let second, let period):
      return try treatiesInForce(between: first, and: second, on: period, in: scope)
    case .whatIf(let suppositions, let question): return try whatIf(suppositions, question, in: scope)
    case .forecast(let request): return try forecast(request, at: span, in: scope)
    case .ofForecast(let part, let operand): return try self.value(of: part, of: operand, in: scope)
    case .pace(let treaties): return try pace(of: treaties, in: scope)
    case .compare(let scenarios, let treaties): return try comparison(of: scenarios, for: treaties, in: scope)
    case .analysis(let question): return try answer(question, at: span, in: scope)
    case .explain(let question), .explainNot(let question): return try explained(question, in: scope)
    case .inContext(let inner, let contexts):
      return try value(of: inner, in: try self.scope(contexts, in: scope))
    case .hole:
      throw failure(.couldNotBeRead, "this could not be read", at: span)
    }
  }

  /// The scope that `as of …` and `under …` suffixes give; the first is the innermost, and wins.
  mutating func scope(_ contexts: [Expression.Context], in scope: Scope) throws(Stop) -> Scope {
    var changed = scope
    for context in contexts.reversed() {
      switch context {
      case .asOf(let day): changed = changed.asOf(try self.day(of: day, in: changed))
      case .under(let scenario): changed = try self.scope(under: scenario, in: changed)
      }
    }
    return changed
  }

  /// A failure of the line.
  func failure(_ code: DiagnosticCode, _ message: String, at span: Span, help: [String] = []) -> Stop {
    .failure(Diagnostic(code, message, at: span, help: help))
  }
}
