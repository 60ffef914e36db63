// `expect E` and `expect error "…" { … }`: a script's own tests.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  mutating func expect(
    _ expression: Expression, _ message: TextLiteral?, in blocks: [ContextBlock], emit: (Event) -> Void,
    result met: inout Int
  ) throws(Stop) {
    let (value, sides) = try evaluating(in: blocks) {
      (evaluator: inout Evaluator, scope: Scope) throws(Stop) -> (Value, [String]) in
      let value = try evaluator.value(of: expression, in: scope)
      if case .truth(true) = value { return (value, []) }
      do throws(Stop) {
        return (value, try evaluator.sides(of: expression, in: scope))
      } catch {
        // Where a side is nothing there is nothing to add; an interruption or a used-up budget is no answer.
        guard case .nothing = error else { throw error }
        return (value, [])
      }
    }
    switch value {
    case .truth(true):
      met += 1
    case .truth, .nothing:
      let said = message.map { ": \($0.value)" } ?? ""
      let what = value.nothing.map { "this is not known\(said) (\($0.reason))" } ?? "this is false\(said)"
      emit(.diagnostic(Diagnostic(.expectationFailed, what, at: expression.span, notes: sides)))
    default:
      emit(
        .diagnostic(
          Diagnostic(.notATruth, "`expect` wants a truth, and this is \(value.kindWord)", at: expression.span)))
    }
  }

  /// Runs the block on a copy that is thrown away.
  ///
  /// The first of its errors that contains the words passes; none fails.
  mutating func expectError(
    _ expectation: ExpectError, at span: Span, in blocks: [ContextBlock], emit: (Event) -> Void, result met: inout Int
  ) {
    var found = expectation.diagnostics
    var trial = self
    var ignored = 0
    for statement in expectation.block.statements where !trial.isStopped {
      var checker = Checker(symbols: trial.symbols, source: sources[statement.span.source])
      let diagnostics = checker.check(statement)
      trial.symbols = checker.symbols
      found += diagnostics
      if diagnostics.contains(where: { $0.severity == .error }) { continue }
      trial.execute(
        statement, in: blocks,
        emit: { event in
          if case .diagnostic(let diagnostic) = event { found.append(diagnostic) }
        }, result: &ignored)
    }
    (budget, isStopped) = (trial.budget, trial.isStopped)
    let errors = found.filter { $0.severity == .error }
    let words = expectation.words?.value ?? ""
    if errors.contains(where: { words.isEmpty || $0.searchableText.holds(words) }) {
      met += 1
      return
    }
    let place = expectation.words?.span ?? span
    if errors.isEmpty {
      emit(.diagnostic(Diagnostic(.noErrorCame, "an error was expected here, and none came", at: place)))
    } else {
      emit(
        .diagnostic(
          Diagnostic(
            .otherErrorCame, "the error that came does not contain \"\(words)\"", at: place,
            notes: errors.map { "\($0.code): \($0.message)" })))
    }
  }
}

extension Evaluator {
  /// What each side of a comparison was.
  fileprivate mutating func sides(of expression: Expression, in scope: Scope) throws(Stop) -> [String] {
    switch expression.form {
    case .inContext(let inner, let contexts):
      return try sides(of: inner, in: try self.scope(contexts, in: scope))
    case .comparison(let left, _, let right):
      let world = scope.context.world
      let one = try value(of: left, in: scope)
      let other = try value(of: right, in: scope)
      return ["left: \(one.words(in: world))", "right: \(other.words(in: world))"]
    default: return []
    }
  }
}

extension String {
  /// Whether the words stand somewhere in it, byte for byte.
  ///
  /// Linear for words that are rare at their first byte.
  fileprivate func holds(_ words: String) -> Bool {
    let (text, wanted) = (Array(utf8), Array(words.utf8))
    guard wanted.count <= text.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
