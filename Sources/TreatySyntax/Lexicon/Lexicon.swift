// The names that the language knows without quotation marks. The built-in ones are an index in the binary; those of
// a script lie over it in a `ScopedLexicon`. Keys are folded bytes, made by `NameFolding` and by nothing else.

/// A set of names that can be looked up by their folded keys.
public protocol Lexicon: Sendable {
  /// What is known under a key: every entry with exactly this key, and whether some longer key begins with it.
  ///
  /// Called several times for every name of a text: a binary search on bytes that allocates only where it finds.
  func lookUp(_ key: [UInt8]) -> NameLookup

  /// The entries whose key begins with these bytes, in order of their keys, at most `limit`.
  func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry]

  /// Calls `body` with every folded key: for "did you mean", which compares with all of them.
  ///
  /// The entry is made where it is asked for, since few keys are near the typed one.
  func forEachName(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ entry: () -> NameEntry?) -> Void)
}

/// What a lexicon knows under a key.
public struct NameLookup: Sendable {
  /// The entries with exactly this key.
  public var entries: [NameEntry]
  /// Whether a longer key begins with this one, so that the next word may still belong to the name.
  public var isBeginningOfLonger: Bool

  /// What a lexicon knows under a key.
  public init(entries: [NameEntry] = [], isBeginningOfLonger: Bool = false) {
    self.entries = entries
    self.isBeginningOfLonger = isBeginningOfLonger
  }
}

/// A lexicon without names: for scripts that declare all they use, and for `treaty fmt`.
public struct EmptyLexicon: Lexicon {
  /// A lexicon without names.
  public init() {}
  /// Nothing.
  public func lookUp(_ key: [UInt8]) -> NameLookup { NameLookup() }
  /// Nothing.
  public func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry] { [] }
  /// Does nothing.
  public func forEachName(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ entry: () -> NameEntry?) -> Void) {}
}

/// The names that the language has where there are no facts: `population`, a line that every state may have.
public struct CoreLexicon: Lexicon {
  private static let population = NameEntry(kind: .weight, key: "population", name: "population")
  private static let key = Array("population".utf8)

  /// The names that need no facts.
  public init() {}

  /// The entry of `population`.
  public func lookUp(_ key: [UInt8]) -> NameLookup {
    NameLookup(entries: key == CoreLexicon.key ? [CoreLexicon.population] : [])
  }

  /// `population`, where these bytes begin it.
  public func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry] {
    limit > 0 && CoreLexicon.key.starts(with: key) ? [CoreLexicon.population] : []
  }

  /// Calls `body` once.
  public func forEachName(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ entry: () -> NameEntry?) -> Void) {
    CoreLexicon.key.withUnsafeBufferPointer { key in body(key) { CoreLexicon.population } }
  }
}
