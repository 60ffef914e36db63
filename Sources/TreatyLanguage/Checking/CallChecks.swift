// What a function comes to with the values of a call: its body is checked once more with their kinds, so that a call that
// cannot be answered is told where it stands, before anything runs.

import TreatySyntax

/// A function with the kinds of the values that it is given.
struct FunctionCall: Hashable, Sendable {
  let function: String
  let kinds: [ValueKind]

  /// What a call comes to.
  struct Outcome: Sendable {
    let kind: ValueKind
    /// Why its body cannot be read with these values.
    let problem: String?
  }

  /// So many bodies are checked for one statement; calls beyond it are checked when they run.
  ///
  /// Functions that hand lists of lists to one another could else make more calls of different kinds than can be counted.
  static let most = 1000
}

extension Checker {
  /// The kind of what a call gives; reports where its body cannot be read with these values.
  ///
  /// Each body is read once a statement for the same kinds.
  mutating func kind(
    ofBodyOf called: Symbols.Function, _ name: String, _ kinds: [ValueKind], at span: Span
  ) -> ValueKind {
    guard kinds.contains(where: { !$0.isOpen }) else { return called.result }
    let call = FunctionCall(function: name, kinds: kinds)
    guard let outcome = calls[call] ?? outcome(of: call, called, at: span) else { return called.result }
    if let problem = outcome.problem {
      report(.wrongKind, "`\(name)` does not take these values: in its body \(problem)", at: span)
    }
    return outcome.kind
  }

  private mutating func outcome(
    of call: FunctionCall, _ called: Symbols.Function, at span: Span
  ) -> FunctionCall.Outcome? {
    guard calls.count < FunctionCall.most else { return nil }
    // A copy that reads the body and keeps its complaints to itself.
    var inner = self
    (inner.diagnostics, inner.elements, inner.function) = ([], [], nil)
    inner.symbols.parameters = Dictionary(
      zip(called.parameters.map(\.name), call.kinds), uniquingKeysWith: { _, last in last })
    let kind = inner.nested(at: span, or: .unknown) { $0.kind(called.body) }
    calls = inner.calls
    let outcome = FunctionCall.Outcome(
      kind: kind, problem: inner.diagnostics.first { $0.severity == .error }?.message)
    calls[call] = outcome
    return outcome
  }
}
