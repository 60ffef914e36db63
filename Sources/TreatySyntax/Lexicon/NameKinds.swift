// Sets of kinds of names: what a place of the grammar takes.

/// A set of kinds of names.
public struct NameKinds: OptionSet, Hashable, Sendable {
  /// One bit a kind.
  public let rawValue: UInt16

  /// The set with these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one kind.
  public init(_ kind: NameKind) { self.init(rawValue: 1 << UInt16(kind.rawValue)) }

  /// What may stand for any value: what `let`, `define` and `for each` name.
  public static let values: NameKinds = [NameKinds(.binding), NameKinds(.function), NameKinds(.parameter)]
  /// States, groups and values.
  public static let states: NameKinds = [NameKinds(.state), NameKinds(.group), .values]
  /// Treaties and values.
  public static let treaties: NameKinds = [NameKinds(.treaty), .values]
  /// Weights and values.
  public static let weights: NameKinds = [NameKinds(.weight), .values]
  /// Scenarios and values.
  public static let scenarios: NameKinds = [NameKinds(.scenario), .values]
  /// Sources only.
  public static let sources = NameKinds(.source)
  /// All that may stand in an expression.
  public static let any: NameKinds = [
    .states, .treaties, .weights, NameKinds(.offence), NameKinds(.vote), NameKinds(.scenario),
  ]

  /// Whether what stands there is a thing of these kinds, so that a text is its name.
  var isOfThings: Bool { self == .states || self == .treaties || self == .scenarios || self == NameKinds(.group) }

  /// The kinds in the set.
  public var kinds: [NameKind] { NameKind.allCases.filter { contains(NameKinds($0)) } }

  /// The things that have the names, in words: `state, group or treaty`.
  ///
  /// Values are left out: one asks for a thing.
  public var words: String {
    let words = kinds.filter { !NameKinds.values.contains(NameKinds($0)) }.map(\.word)
    guard words.count < 4, let last = words.last else { return "name" }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
  }
}
