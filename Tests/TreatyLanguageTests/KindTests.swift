// What the checker says before anything runs is what there is when it has run: every expression of every conformance script is run by
// itself, where it can be, and its value must be of the kind that it was given.

import Foundation
import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyLanguage

@Suite("Kinds told beforehand are those of the values")
struct KindTests {
  @Test(arguments: ConformanceTests.scripts) func expressions(of script: String) throws {
    let bytes = try [UInt8](Data(contentsOf: ConformanceTests.folder.appending(path: script)))
    var interpreter = TestWorld.interpreter()
    let whole = Source(name: script, number: 1, bytes: bytes)
    let parsed = Parser.parse(whole, lexicon: interpreter.lexicon)
    var seen: Set<String> = []
    var number: UInt32 = 2
    var compared = 0
    for statement in parsed.script.statements {
      for expression in expressions(in: statement) {
        let text = whole.text(of: expression.span)
        guard seen.insert(text).inserted else { continue }
        number += 1
        if compare(text, number, interpreter) { compared += 1 }
      }
      number += 1
      interpreter.run(Source(name: script, number: number, text: whole.text(of: statement.span))) { _ in }
    }
    #expect(compared >= parsed.script.statements.count / 4)
  }

  /// Runs an expression by itself; false where it means nothing there, since it stands in a function or a `where`.
  private func compare(_ text: String, _ number: UInt32, _ before: Interpreter) -> Bool {
    var interpreter = before
    let source = Source(name: "expression", number: number, text: text)
    let parsed = Parser.parse(source, lexicon: interpreter.lexicon)
    guard parsed.script.statements.count == 1, let statement = parsed.script.statements.first,
      case .expression(let expression) = statement.form
    else { return false }
    let kind = Checker(symbols: interpreter.symbols, source: source).kind(of: expression)
    guard !interpreter.check(source).contains(where: { $0.severity == .error }) else { return false }
    var value: Value?
    var refusals: [Diagnostic] = []
    interpreter.run(source) { event in
      switch event {
      case .answer(let answer): value = answer.value
      case .diagnostic(let diagnostic): if diagnostic.severity == .error { refusals.append(diagnostic) }
      case .export: break
      }
    }
    // What the checker lets through with its kind, the evaluator may not refuse for its kind.
    #expect(kind == .unknown || !refusals.contains { $0.code == .wrongKind }, "\(text): \(refusals.map(\.message))")
    guard refusals.isEmpty, let value else { return false }
    #expect(kind.allows(value), "\(text): \(kind.words), and it is \(value.kindWord)")
    return true
  }

  private func expressions(in value: Any) -> [TreatySyntax.Expression] {
    let own = (value as? TreatySyntax.Expression).map { [$0] } ?? []
    return Mirror(reflecting: value).children.reduce(into: own) { $0 += expressions(in: $1.value) }
  }
}

extension ValueKind {
  /// Whether a value may be of this kind.
  fileprivate func allows(_ value: Value) -> Bool {
    switch (self, value) {
    case (.unknown, _), (_, .nothing): true
    case (.state, .state), (.states, .states), (.states, .state), (.treaty, .treaty), (.group, .group): true
    // A group alone is answered with its members.
    case (.group, .states): true
    case (.instrument, .instrument), (.date, .date), (.date, .instrument), (.period, .period), (.number, .number): true
    case (.truth, .truth), (.text, .text), (.table, .table), (.clause, .clause), (.scenario, .scenario): true
    case (.forecast, .forecast), (.list, .manySets), (.set, .states): true
    case (.duration(let unit), .duration(let time)):
      switch unit {
      case .any: true
      case .days: time.months == 0
      case .months: time.days == 0
      }
    case (.treaties, .set(let members)): members.allSatisfy { ValueKind.treaty.allows($0) }
    case (.treaties, .treaty): true
    case (.set(let kind), .set(let members)), (.list(let kind), .list(let members)):
      members.allSatisfy { kind.allows($0) }
    default: false
    }
  }
}
