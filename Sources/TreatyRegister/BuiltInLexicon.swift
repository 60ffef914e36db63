// The built-in names: a sorted index in the binary, searched where it lies. Nothing is read or built at start-up.

import TreatySyntax

/// The names of the built-in states, groups, treaties and weights.
///
/// A line of the index is: folded key, kind, spelling, thing, and for a name in another language its lower-case form.
public struct BuiltInLexicon: Lexicon {
  private let table = LineTable(path: "names.index")

  /// The built-in names.
  public init() {}

  /// What is known under a folded key. Logarithmic; allocates only for what it finds.
  public func lookUp(_ key: [UInt8]) -> NameLookup {
    var result = NameLookup()
    guard !key.isEmpty else { return result }
    var start = table.firstLine(notBefore: key)
    while table.isFirstColumn(key, at: start) {
      if let entry = entry(at: start) { result.entries.append(entry) }
      start = table.nextLine(after: start)
    }
    // A space sorts before every other byte of a name and a hyphen before every letter, so that the names that go on
    // with another word are found at two places.
    result.isBeginningOfLonger =
      table.line(at: start, beginsWith: key + [UInt8(ascii: " ")]) || goesOn(key + [UInt8(ascii: "-")])
    return result
  }

  private func goesOn(_ beginning: [UInt8]) -> Bool {
    table.line(at: table.firstLine(notBefore: beginning), beginsWith: beginning)
  }

  /// The entries whose key begins with these bytes, in order, at most `limit`.
  public func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry] {
    var result: [NameEntry] = []
    var start = table.firstLine(notBefore: key)
    while result.count < limit, start < table.count, table.line(at: start, beginsWith: key) {
      if let entry = entry(at: start) { result.append(entry) }
      start = table.nextLine(after: start)
    }
    return result
  }

  /// Calls `body` with every folded key and its entry, in the order of the keys.
  public func forEachName(_ body: (_ key: [UInt8], _ entry: NameEntry) -> Void) {
    var start = 0
    while start < table.count {
      if let entry = entry(at: start) { body(table.slice(table.columns(at: start)[0]), entry) }
      start = table.nextLine(after: start)
    }
  }

  /// The entry of the line that begins at a place.
  private func entry(at start: Int) -> NameEntry? {
    let columns = table.columns(at: start)
    guard columns.count == 5, let kind = kind(columns[1]), let spelling = spelling(columns[2], exact: columns[4]) else {
      return nil
    }
    let thing = table.text(columns[3])
    return NameEntry(kind: kind, key: thing, name: thing, spelling: spelling)
  }

  private func kind(_ column: Range<Int>) -> NameKind? {
    switch column.count == 1 ? table[column.lowerBound] : 0 {
    case UInt8(ascii: "s"): .state
    case UInt8(ascii: "g"): .group
    case UInt8(ascii: "t"): .treaty
    case UInt8(ascii: "w"): .weight
    default: nil
    }
  }

  private func spelling(_ column: Range<Int>, exact: Range<Int>) -> NameEntry.Spelling? {
    switch column.count == 1 ? table[column.lowerBound] : 0 {
    case UInt8(ascii: "f"): .free
    case UInt8(ascii: "x"): .exact(lowercase: table.text(exact))
    case UInt8(ascii: "c"): .capitals
    case UInt8(ascii: "q"): .quoted
    default: nil
    }
  }
}
