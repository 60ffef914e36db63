// The built-in names: a sorted index in the binary, searched where it lies. Nothing is read or built at start-up.

import CRegister
import TreatySyntax

/// The names of the built-in states, groups, treaties and weights.
///
/// A line of the index is: folded key, kind, spelling, thing, and for a name in another language its lower-case form.
public struct BuiltInLexicon: Lexicon, @unchecked Sendable {
  private let table = LineTable(path: "names.index")
  // Where the lines begin: part of the program as well, so that any thread may read it.
  private let starts: UnsafeBufferPointer<UInt32>

  /// The built-in names.
  public init() {
    var count = 0
    let first = cregister_name_starts(&count)
    starts = UnsafeBufferPointer(start: first, count: count)
  }

  /// What is known under a folded key.
  ///
  /// Logarithmic; allocates only for what it finds.
  public func lookUp(_ key: [UInt8]) -> NameLookup {
    var result = NameLookup()
    guard !key.isEmpty else { return result }
    var line = firstLine(notBefore: key)
    while line < starts.count, compareKey(ofLine: line, with: key) == .same {
      if let entry = entry(ofLine: line) { result.entries.append(entry) }
      line += 1
    }
    result.isBeginningOfLonger = goesOnWithAnotherWord(key, from: line)
    return result
  }

  /// Whether a name goes on after a key with a space or a hyphen.
  ///
  /// Both sort before every letter, so that few lines are read.
  private func goesOnWithAnotherWord(_ key: [UInt8], from line: Int) -> Bool {
    var line = line
    while line < starts.count, compareKey(ofLine: line, with: key) == .longer {
      let next = table.bytes[Int(starts[line]) + key.count]
      if next == UInt8(ascii: " ") || next == UInt8(ascii: "-") { return true }
      if next > UInt8(ascii: "-") { return false }
      line += 1
    }
    return false
  }

  /// The entries whose key begins with these bytes, in order, at most `limit`.
  public func names(beginningWith key: [UInt8], limit: Int) -> [NameEntry] {
    var result: [NameEntry] = []
    var line = firstLine(notBefore: key)
    while result.count < limit, line < starts.count {
      let order = compareKey(ofLine: line, with: key)
      guard order == .same || order == .longer else { break }
      if let entry = entry(ofLine: line) { result.append(entry) }
      line += 1
    }
    return result
  }

  /// Calls `body` with every folded key and its entry, in the order of the keys.
  public func forEachName(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ entry: () -> NameEntry?) -> Void) {
    for line in starts.indices {
      let start = Int(starts[line])
      var end = start
      while table.bytes[end] != UInt8(ascii: "\t") { end += 1 }
      body(UnsafeBufferPointer(rebasing: table.bytes[start..<end])) { entry(ofLine: line) }
    }
  }

  /// The first line whose key is not before a key, in the order of bytes.
  private func firstLine(notBefore key: [UInt8]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = low + (high - low) / 2
      if compareKey(ofLine: middle, with: key) == .before {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// How the key of a line stands to another.
  private enum Order {
    case before, same
    /// It begins with the other and goes on.
    case longer
    case after
  }

  private func compareKey(ofLine line: Int, with key: [UInt8]) -> Order {
    var place = Int(starts[line])
    for byte in key {
      let own = table.bytes[place]
      // A tab ends the key and sorts before every byte of a name.
      if own != byte { return own < byte ? .before : .after }
      place += 1
    }
    return table.bytes[place] == UInt8(ascii: "\t") ? .same : .longer
  }

  /// The entry of a line.
  private func entry(ofLine line: Int) -> NameEntry? {
    var line = table.line(at: Int(starts[line]))
    _ = line.column()
    guard let kind = kind(line.column()) else { return nil }
    let spelt = line.column()
    let thing = line.text()
    guard let spelling = spelling(spelt, exact: line.column()) else { return nil }
    return NameEntry(kind: kind, key: thing, name: thing, spelling: spelling)
  }

  private func kind(_ column: Range<Int>) -> NameKind? {
    switch column.count == 1 ? table.bytes[column.lowerBound] : 0 {
    case UInt8(ascii: "s"): .state
    case UInt8(ascii: "g"): .group
    case UInt8(ascii: "t"): .treaty
    case UInt8(ascii: "w"): .weight
    default: nil
    }
  }

  private func spelling(_ column: Range<Int>, exact: Range<Int>) -> NameEntry.Spelling? {
    switch column.count == 1 ? table.bytes[column.lowerBound] : 0 {
    case UInt8(ascii: "f"): .free
    case UInt8(ascii: "x"): .exact(lowercase: table.text(exact))
    case UInt8(ascii: "c"): .capitals
    case UInt8(ascii: "q"): .quoted
    default: nil
    }
  }
}
