// What a script's own names stand for: the kinds of its bindings, functions and parameters. A value that is kept from
// one entry of the prompt to the next; a copy is kept before each statement, and shares all that has not changed since.

import HashTreeCollections
import TreatySyntax

/// The kinds of the names that a script has bound so far.
public struct Symbols: Sendable {
  /// The kinds of `let` and `for each`, by the key of the name.
  public var bindings: TreeDictionary<String, ValueKind> = [:]
  /// The functions, by the key of the name.
  public var functions: TreeDictionary<String, Function> = [:]
  /// The kinds of the parameters of the function that is being read.
  var parameters: [String: ValueKind] = [:]
  /// How many answers there are at least and at most, for `_`; a block may give any number of them.
  var answers: Answers = .exactly(0)

  /// No names yet.
  public init() {}

  /// How many answers were given.
  ///
  /// Their kinds are not kept: a line that fails when it runs gives none.
  enum Answers: Hashable, Sendable {
    case exactly(Int)
    case unknown

    /// With one more.
    var next: Answers {
      switch self {
      case .exactly(let count): .exactly(count + 1)
      case .unknown: .unknown
      }
    }
  }

  /// A function: what it takes and gives.
  public struct Function: Sendable {
    /// Its parameters in order, each with what its body wants of it, where that can be told.
    public let parameters: [(name: String, wanted: Wanted?)]
    /// What it gives.
    public let result: ValueKind
    /// The functions that its body calls.
    let calls: Set<String>
    /// Its body, read again with the kinds of the values of each call.
    let body: Expression
  }

  /// Whether a call of one function leads to another, through any number of calls.
  ///
  /// Linear in the number of calls.
  func leads(from first: String, to last: String) -> Bool {
    var seen: Set<String> = [first]
    var waiting = [first]
    while let name = waiting.popLast() {
      if name == last { return true }
      for called in functions[name]?.calls ?? [] where seen.insert(called).inserted { waiting.append(called) }
    }
    return false
  }
}
