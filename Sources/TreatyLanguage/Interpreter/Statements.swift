// One statement at a time. A statement that fails leaves the world as it was, and the next one runs.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Runs a statement inside `as of` blocks of these days.
  mutating func execute(
    _ statement: Statement, in days: [Day], emit: (Event) -> Void, result met: inout Int
  ) {
    do {
      try perform(statement, in: days, emit: emit, result: &met)
    } catch {
      switch error {
      case .failure(let diagnostic): emit(.diagnostic(diagnostic))
      case .nothing(let nothing):
        emit(.diagnostic(Diagnostic(.notKnown, "this is not known: \(nothing.reason)", at: statement.span)))
      }
    }
  }

  private mutating func perform(
    _ statement: Statement, in days: [Day], emit: (Event) -> Void, result met: inout Int
  ) throws(Stop) {
    switch statement.form {
    case .expression(let expression), .print(let expression):
      let answer = try answer(to: expression, in: days)
      memory.remember(answer.value)
      emit(.answer(answer))
    case .export(let expression, let path):
      emit(.export(try answer(to: expression, in: days), path: path.value, span: path.span))
    case .expect(let expression, let message):
      try expect(expression, message, in: days, emit: emit, result: &met)
    case .expectError(let expectation): expectError(expectation, at: statement.span, in: days, emit: emit, result: &met)
    case .bind(let name, let expression):
      // Bound even where its line fails, so that one mistake gives one diagnostic.
      memory.bindings[name.text] = .notKnown("the line that binds \(name.text) failed")
      memory.bindings[name.text] = try value(of: expression, in: days)
    case .define(let function): memory.functions[function.name.text] = function
    case .forEach(let name, let set, let block):
      try forEach(name, in: set, block, days, emit: emit, result: &met)
    case .choice(let branches, let otherwise):
      for branch in branches where try isTrue(branch.condition, in: days) {
        execute(branch.block, in: days, emit: emit, result: &met)
        return
      }
      if let otherwise { execute(otherwise, in: days, emit: emit, result: &met) }
    case .asOf(let day, let block):
      var evaluator = evaluator()
      let inner = try evaluator.day(of: day, in: Scope(context: context(in: days)))
      execute(block, in: days + [inner], emit: emit, result: &met)
    case .declaration(let declaration): declare(declaration, in: days, emit: emit)
    case .act(let act): perform(act, in: days, emit: emit)
    case .importScript(let path): importScript(path, emit: emit, result: &met)
    case .importActs(let path): importActs(path, emit: emit)
    }
  }

  /// Runs a block; what it binds is known inside only.
  private mutating func execute(
    _ block: Block, in days: [Day], emit: (Event) -> Void, result met: inout Int
  ) {
    let outer = memory.bindings
    for statement in block.statements { execute(statement, in: days, emit: emit, result: &met) }
    memory.bindings = outer
  }

  private mutating func forEach(
    _ name: NewName, in set: Expression, _ block: Block, _ days: [Day], emit: (Event) -> Void, result met: inout Int
  ) throws(Stop) {
    let scope = Scope(context: context(in: days))
    var evaluator = evaluator()
    let value = try evaluator.value(of: set, in: scope)
    let outer = memory.bindings
    for element in try evaluator.wantedElements(of: value, at: set.span, in: scope) {
      memory.bindings[name.text] = element
      execute(block, in: days, emit: emit, result: &met)
      do {
        try evaluator.budget.step(at: set.span)
      } catch {
        memory.bindings = outer
        throw error
      }
    }
    memory.bindings = outer
  }

  // MARK: - Expressions

  mutating func value(of expression: Expression, in days: [Day]) throws(Stop) -> Value {
    var evaluator = evaluator()
    return try evaluator.value(of: expression, in: Scope(context: context(in: days)))
  }

  private mutating func isTrue(_ expression: Expression, in days: [Day]) throws(Stop) -> Bool {
    var evaluator = evaluator()
    return try evaluator.isTrue(expression, in: Scope(context: context(in: days)))
  }

  /// The answer to an expression, with its notes and its fuller form.
  mutating func answer(to expression: Expression, in days: [Day]) throws(Stop) -> Answer {
    var evaluator = evaluator()
    let scope = Scope(context: context(in: days))
    let value = try evaluator.value(of: expression, in: scope)
    return Answer(
      value: value, notes: evaluator.remarks.all,
      presentation: expression.hasPresentation ? evaluator.presentation : nil, world: world)
  }
}

extension Expression {
  /// Whether the expression as a whole is a question with a fuller form of its answer.
  fileprivate var hasPresentation: Bool {
    switch form {
    case .inContext(let inner, _), .whatIf(_, let inner): return inner.hasPresentation
    case .whichMustRatify, .explain, .explainNot, .whatBinds: return true
    case .property(let use): return use.property == .clause
    default: return false
    }
  }
}
