// One rule by which names are compared: their folded bytes. Case, accents and the style of apostrophes go, runs of
// spaces become one. `scripts/facts` follows the same rule when it writes the built-in index.

/// Folds names into the keys of a lexicon.
public enum NameFolding {
  /// The folded key of a name: lower case, without accents, `'` for every apostrophe, one space between words.
  public static func key(of name: some StringProtocol) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      if isSpace(scalar) {
        if let last = key.last, last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
      } else {
        append(scalar, to: &key)
      }
    }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return key
  }

  /// Adds the folded bytes of one character to a key.
  ///
  /// Linear in the size of the result, which is at most four bytes.
  static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      key.append(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
      return
    }
    if isCombiningMark(value) { return }
    if isApostrophe(value) {
      key.append(UInt8(ascii: "'"))
      return
    }
    if let folded = folding(of: value) {
      key.append(contentsOf: folded.utf8)
      return
    }
    key.append(contentsOf: String(scalar).lowercased().utf8)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || scalar.value == 0x09 || scalar.value == 0xA0 || scalar.value == 0x202F
  }

  static func isApostrophe(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x02BF, 0x02BE, 0x2032: true
    default: false
    }
  }

  static func isCombiningMark(_ value: UInt32) -> Bool {
    (0x0300...0x036F).contains(value)
  }

  /// The plain letters of an accented Latin or Cyrillic letter in either case; `nil` where there is nothing to drop.
  private static func folding(of value: UInt32) -> String? {
    switch value {
    case 0xC0...0x17F: latin[Int(value - 0xC0)]
    case 0x1EA0...0x1EF9: vietnamese[Int(value - 0x1EA0) / 2]
    case 0x01A0, 0x01A1: "o"
    case 0x01AF, 0x01B0: "u"
    case 0x0218, 0x0219: "s"
    case 0x021A, 0x021B: "t"
    case 0x0401, 0x0451: "е"
    case 0x0419, 0x0439: "и"
    default: nil
    }
  }

  /// U+00C0 to U+017F: Latin-1 letters and Latin Extended-A.
  private static let latin: [String?] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", nil, "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", nil, "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
  ]

  /// U+1EA0 to U+1EF9, a letter for each pair of capital and small.
  private static let vietnamese: [String] =
    Array(repeating: "a", count: 12) + Array(repeating: "e", count: 8) + Array(repeating: "i", count: 2)
    + Array(repeating: "o", count: 12) + Array(repeating: "u", count: 7) + Array(repeating: "y", count: 4)
}
