// One statement at a time. A statement that fails leaves the world as it was, and the next one runs.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Runs a statement inside these `as of` and `under` blocks.
  mutating func execute(
    _ statement: Statement, in blocks: [ContextBlock], emit: (Event) -> Void, result met: inout Int
  ) {
    do {
      try budget.step(at: statement.span)
      try perform(statement, in: blocks, emit: emit, result: &met)
      isStopped = isStopped || budget.wasInterrupted
    } catch {
      let diagnostic = error.diagnostic(at: statement.span)
      isStopped = isStopped || diagnostic.stopsTheRun
      if !restsOnFailedName(diagnostic) { emit(.diagnostic(diagnostic)) }
    }
  }

  private mutating func perform(
    _ statement: Statement, in blocks: [ContextBlock], emit: (Event) -> Void, result met: inout Int
  ) throws(Stop) {
    switch statement.form {
    case .expression(let expression):
      let answer = try answer(to: expression, in: blocks, saysWhy: true)
      memory.remember(answer.value)
      emit(.answer(answer))
    case .print(let expression):
      let answer = try answer(to: expression, in: blocks)
      memory.remember(answer.value)
      emit(.answer(answer))
    case .export(let expression, let path):
      emit(.export(try answer(to: expression, in: blocks), path: path.value, span: path.span))
    case .expect(let expression, let message):
      try expect(expression, message, in: blocks, emit: emit, result: &met)
    case .expectError(let expectation):
      expectError(expectation, at: statement.span, in: blocks, emit: emit, result: &met)
    case .bind(let name, let expression):
      do throws(Stop) {
        memory.bindings[name.text] = try value(of: expression, in: blocks)
      } catch {
        // Bound even where its line fails, so that one mistake gives one diagnostic.
        memory.bindings[name.text] = .notKnown("the line that binds \(name.text) failed")
        throw error
      }
    case .define(let function): memory.functions[function.name.text] = function
    case .forEach(let name, let set, let block):
      try forEach(name, in: set, block, blocks, emit: emit, result: &met)
    case .choice(let branches, let otherwise):
      for branch in branches where try isTrue(branch.condition, in: blocks) {
        execute(branch.block, in: blocks, emit: emit, result: &met)
        return
      }
      if let otherwise { execute(otherwise, in: blocks, emit: emit, result: &met) }
    case .asOf(let day, let block):
      let inner = try evaluating(in: blocks) { evaluator, scope throws(Stop) in try evaluator.day(of: day, in: scope) }
      execute(block, in: blocks + [.asOf(inner)], emit: emit, result: &met)
    case .under(let expression, let block):
      let scenario = try evaluating(in: blocks) { evaluator, scope throws(Stop) in
        try evaluator.scenario(of: expression, in: scope)
      }
      execute(block, in: blocks + [.under(scenario, expression.span)], emit: emit, result: &met)
    case .suppose(let suppositions): try suppose(suppositions, at: statement.span, in: blocks)
    case .forget: memory.supposed = []
    case .declaration(let declaration): declare(declaration, in: blocks, emit: emit)
    case .act(let act): perform(act, in: blocks, emit: emit)
    case .importScript(let path): importScript(path, emit: emit, result: &met)
    case .importActs(let path): importActs(path, emit: emit)
    }
  }

  /// Runs a block; what it binds is known inside only.
  private mutating func execute(
    _ block: Block, in blocks: [ContextBlock], emit: (Event) -> Void, result met: inout Int
  ) {
    let outer = memory.bindings
    for statement in block.statements where !isStopped { execute(statement, in: blocks, emit: emit, result: &met) }
    memory.bindings = outer
  }

  private mutating func forEach(
    _ name: NewName, in set: Expression, _ block: Block, _ blocks: [ContextBlock], emit: (Event) -> Void,
    result met: inout Int
  ) throws(Stop) {
    let elements = try evaluating(in: blocks) { evaluator, scope throws(Stop) in
      let value = try evaluator.value(of: set, in: scope)
      return try evaluator.wantedElements(of: value, at: set.span, in: scope)
    }
    let outer = memory.bindings
    for element in elements where !isStopped {
      memory.bindings[name.text] = element
      execute(block, in: blocks, emit: emit, result: &met)
    }
    memory.bindings = outer
  }

  // MARK: - Expressions

  mutating func value(of expression: Expression, in blocks: [ContextBlock]) throws(Stop) -> Value {
    try evaluating(in: blocks) { evaluator, scope throws(Stop) in try evaluator.value(of: expression, in: scope) }
  }

  private mutating func isTrue(_ expression: Expression, in blocks: [ContextBlock]) throws(Stop) -> Bool {
    try evaluating(in: blocks) { evaluator, scope throws(Stop) in try evaluator.isTrue(expression, in: scope) }
  }

  /// The answer to an expression, with its notes and its fuller form; a truth with its reason where `saysWhy`.
  mutating func answer(to expression: Expression, in blocks: [ContextBlock], saysWhy: Bool = false) throws(Stop)
    -> Answer
  {
    try evaluating(in: blocks) { evaluator, scope throws(Stop) in
      let value = try evaluator.value(of: expression, in: scope)
      var reason: String?
      if saysWhy, case .truth = value { reason = try evaluator.briefReason(for: expression, in: scope) }
      if case .states(let states) = value { evaluator.remarks.noteKindsOfConsent(of: states.known.certain) }
      return Answer(
        value: value, reason: reason, notes: evaluator.remarks.all,
        presentation: expression.hasPresentation ? evaluator.presentation : nil, world: scope.context.world)
    }
  }
}

extension Expression {
  /// Whether the expression as a whole is a question with a fuller form of its answer.
  fileprivate var hasPresentation: Bool {
    switch form {
    case .inContext(let inner, _), .whatIf(_, let inner): return inner.hasPresentation
    case .analysis(.waysIntoForce), .analysis(.whoCanBlock), .analysis(.whoHasPower), .analysis(.power): return true
    case .whichMustRatify, .explain, .explainNot, .whatBinds, .compare: return true
    case .property(let use): return use.property == .clause
    default: return false
    }
  }
}
