// The names that a script gives, over those that are built in. The parser adds to it as it reads declarations, so that
// each line is read with the names that stand before it; at the prompt the next entry goes on with it.

/// A lexicon of a script's own names over a built-in one.
///
/// A value: a copy is a snapshot.
public struct ScopedLexicon: Sendable {
  /// The names beneath: the built-in register's.
  public let base: any Lexicon
  private var entries = KeyTable<[NameEntry]>()
  /// How many names have a key that begins with these bytes, for the beginnings at which a word ends.
  private var beginnings = KeyTable<Int>()
  private var sources = KeyTable<NameEntry>()
  /// The entries that stood under a key before it was changed inside an open scope, the latest change last.
  private var undone: [(key: [UInt8], before: [NameEntry]?)] = []
  private var openScopes = 0

  /// A lexicon with no names of its own.
  public init(over base: any Lexicon = EmptyLexicon()) {
    self.base = base
  }

  /// Adds a name.
  ///
  /// An entry of the same thing under the same key is replaced, unless it was freer: a state that is called like its
  /// code keeps its name.
  ///
  /// Linear in the number of words of the name.
  public mutating func add(_ name: String, _ entry: NameEntry) {
    let key = NameFolding.key(of: name)
    guard !key.isEmpty else { return }
    var known = entries[key] ?? []
    if known.contains(where: { $0.isSameThing(as: entry) && $0.spelling == .free }), entry.spelling != .free { return }
    known.removeAll { $0.isSameThing(as: entry) }
    known.append(entry)
    set(key, to: known)
  }

  /// Adds a name that hides whatever of the script has it now.
  public mutating func hide(_ name: String, _ entry: NameEntry) {
    let key = NameFolding.key(of: name)
    if entries[key] != nil { set(key, to: [entry]) } else { add(name, entry) }
  }

  /// Takes away every name of a thing before it is declared again.
  ///
  /// Linear in the number of the script's names.
  public mutating func remove(kind: NameKind, key thing: String) {
    guard entries[NameFolding.key(of: thing)]?.contains(where: { $0.kind == kind && $0.key == thing }) == true else {
      return
    }
    var named: [(key: [UInt8], rest: [NameEntry])] = []
    entries.forEach { key, known in
      let rest = known.filter { !($0.kind == kind && $0.key == thing) }
      if rest.count < known.count { named.append((key, rest)) }
    }
    for (key, rest) in named { set(key, to: rest.isEmpty ? nil : rest) }
  }

  /// Puts entries under a key, or takes them away, and remembers inside a scope what stood there.
  private mutating func set(_ key: [UInt8], to known: [NameEntry]?) {
    let before = entries[key]
    if openScopes > 0 { undone.append((key, before)) }
    replace(key, before, with: known)
  }

  private mutating func replace(_ key: [UInt8], _ before: [NameEntry]?, with known: [NameEntry]?) {
    entries[key] = known
    if (before == nil) != (known == nil) { count(key, by: known == nil ? -1 : 1) }
  }

  /// The place of a scope in what its end will undo.
  struct Scope {
    fileprivate let place: Int
    fileprivate let sources: KeyTable<NameEntry>
  }

  /// Opens a scope: what is named in it is known up to its end.
  ///
  /// Constant: a copy of all names for each block would make a script of many blocks quadratic.
  mutating func openScope() -> Scope {
    openScopes += 1
    return Scope(place: undone.count, sources: sources)
  }

  /// Ends the scope that was opened last: the names are those before it.
  mutating func close(_ scope: Scope) {
    while undone.count > scope.place, let change = undone.popLast() {
      replace(change.key, entries[change.key], with: change.before)
    }
    sources = scope.sources
    openScopes -= 1
  }

  private mutating func count(_ key: [UInt8], by change: Int) {
    for (index, byte) in key.enumerated() where index > 0 && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")) {
      let beginning = Array(key[..<index])
      let count = (beginnings[beginning] ?? 0) + change
      beginnings[beginning] = count > 0 ? count : nil
    }
  }

  /// Adds a source under the short name that `source NAME "text"` gives it.
  ///
  /// Sources have their names to themselves.
  public mutating func addSource(named name: String) {
    sources[NameFolding.key(of: name)] = NameEntry(kind: .source, key: name, name: name)
  }

  /// The source with this short name.
  public func source(named name: String) -> NameEntry? { sources[NameFolding.key(of: name)] }

  /// Whether it has no names of its own.
  public var isEmpty: Bool { entries.isEmpty }

  /// How many of its names were moved in memory by new ones, for tests of growth.
  public var namesMoved: Int { entries.moved }

  /// The script's own entries under a key, and whether one of its longer names begins with it.
  public func lookUpOwn(_ key: [UInt8]) -> NameLookup {
    NameLookup(entries: entries[key] ?? [], isBeginningOfLonger: beginnings[key] != nil)
  }
}

extension ScopedLexicon: Lexicon {
  /// The script's entries where it has any under this key, else the built-in ones.
  public func lookUp(_ key: [UInt8]) -> NameLookup {
    var below = base.lookUp(key)
    guard !entries.isEmpty else { return below }
    let own = lookUpOwn(key)
    below.isBeginningOfLonger = below.isBeginningOfLonger || own.isBeginningOfLonger
    if !own.entries.isEmpty { below.entries = own.entries }
    return below
  }

  /// The script's names first, then the built-in ones.
  public func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry] {
    var known: [(key: [UInt8], entries: [NameEntry])] = []
    entries.forEach { other, entries in if other.starts(with: key) { known.append((other, entries)) } }
    let own = known.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.entries).prefix(limit)
    return own + base.names(beginningWith: key, limit: limit - own.count)
  }

  /// The script's names, then the built-in ones.
  public func forEachName(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ entry: () -> NameEntry?) -> Void) {
    entries.forEach { key, known in
      key.withUnsafeBufferPointer { key in for entry in known { body(key) { entry } } }
    }
    base.forEachName(body)
  }
}
