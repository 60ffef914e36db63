// What statements leave behind for those after them: values bound by `let`, functions, answers. Each scenario keeps a copy of
// it, which shares all that has not changed since.

import HashTreeCollections
import TreatySyntax

/// What the statements before have bound.
public struct Memory: Sendable {
  /// Values bound by `let`, and the elements of `for each`.
  var bindings: TreeDictionary<String, Value> = [:]
  /// Functions given by `define`.
  var functions: TreeDictionary<String, FunctionDefinition> = [:]
  /// Scenarios, by their words.
  var scenarios: TreeDictionary<String, Scenario> = [:]
  /// Scenarios that could not be played where they were declared, so that one mistake gives one diagnostic.
  var failedScenarios: TreeSet<String> = []
  /// What `suppose` lays on top of everything, a scenario for each line, each on top of those before it.
  var supposed: [Scenario] = []
  /// The last answers, the latest at the end; `_` is the last of them.
  var answers: [Value] = []
  /// The texts that spans refer to, by their numbers.
  let sources = SourceTable()
  /// `args`.
  public var arguments: [String]
  /// What the draws of a forecast begin with that names no seed.
  var seed: UInt64 = 1

  /// Nothing bound yet.
  public init(arguments: [String] = []) {
    self.arguments = arguments
  }

  /// How many answers `_2`, `_3` … reach back.
  private static let answersKept = 9

  /// The words under a span.
  func text(of span: Span) -> String { sources[span.source]?.text(of: span) ?? "" }

  mutating func remember(_ answer: Value) {
    answers.append(answer)
    if answers.count > Memory.answersKept { answers.removeFirst() }
  }
}
