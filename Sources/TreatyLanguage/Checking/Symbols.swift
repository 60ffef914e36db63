// What a script's own names stand for: the kinds of its bindings, functions and parameters. A value that is kept from
// one entry of the prompt to the next.

/// The kinds of the names that a script has bound so far.
public struct Symbols: Sendable {
  /// The kinds of `let` and `for each`, by the key of the name.
  public var bindings: [String: ValueKind] = [:]
  /// The functions, by the key of the name.
  public var functions: [String: Function] = [:]
  /// The kinds of the parameters of the function that is being read.
  var parameters: [String: ValueKind] = [:]
  /// The kinds of the answers given so far, the last one at the end.
  public var answers: [ValueKind] = []

  /// No names yet.
  public init() {}

  /// A function: what it takes and gives.
  public struct Function: Sendable {
    /// Its parameters in order, each with what its body wants of it, where that can be told.
    public let parameters: [(name: String, wanted: Wanted?)]
    /// What it gives.
    public let result: ValueKind
    /// The functions that it calls, directly or through others.
    let calls: Set<String>
  }
}
