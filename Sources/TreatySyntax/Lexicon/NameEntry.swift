// What a name of the lexicon stands for, and how strictly it must be typed.

/// The kinds of things that have names.
public enum NameKind: UInt8, Hashable, Sendable, CaseIterable {
  case state, group, treaty, weight, offence, vote, scenario, source
  /// A name given by `let` or `for each`.
  case binding
  /// A function given by `define`.
  case function
  /// A parameter of the function whose body is being read.
  case parameter

  /// The word for it in a sentence, such as `state` or `treaty`.
  public var word: String {
    switch self {
    case .state: "state"
    case .group: "group"
    case .treaty: "treaty"
    case .weight: "weight"
    case .offence: "offence"
    case .vote: "vote"
    case .scenario: "scenario"
    case .source: "source"
    case .binding: "value"
    case .function: "function"
    case .parameter: "parameter"
    }
  }
}

/// One name of one thing.
public struct NameEntry: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: NameKind
  /// Which thing: equal for all names of one thing, unique within its kind.
  public let key: String
  /// The thing's short name in English, for lists and suggestions.
  public let name: String
  /// How the name must be typed, beyond having the right folded key.
  public let spelling: Spelling

  /// How strictly a name must be typed.
  public enum Spelling: Hashable, Sendable {
    /// English names and aliases: case, accents and the style of apostrophes are free.
    case free
    /// Names in other languages: only case is free; the name in lower case must be this text.
    case exact(lowercase: String)
    /// ISO 3166 alpha-3 codes: capitals only.
    case capitals
    /// Only in quotation marks, or in an imported table: aliases with a comma, a bracket or a full stop.
    case quoted
  }

  /// One name of one thing.
  public init(kind: NameKind, key: String, name: String, spelling: Spelling = .free) {
    self.kind = kind
    self.key = key
    self.name = name
    self.spelling = spelling
  }

  /// Whether both are names of the same thing.
  public func isSameThing(as other: NameEntry) -> Bool { kind == other.kind && key == other.key }
}
