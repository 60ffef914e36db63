// Finding the keyword that a word spells: one hash and one comparison a word, since every word of a text asks.

/// The words of the grammar by their bytes: an open hash table over words of at most 16 bytes.
struct KeywordTable: Sendable {
  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var keyword = Keyword.unlisted
  }

  private let slots: [Slot]
  private static let size = 2048

  /// The table of all keywords, made once.
  static let shared = KeywordTable()

  private init() {
    var slots = [Slot](repeating: Slot(), count: KeywordTable.size)
    for keyword in Keyword.allCases where keyword != .unlisted {
      var word = PackedWord()
      for byte in keyword.rawValue.utf8 { word.append(byte) }
      var place = word.hash(KeywordTable.size)
      while slots[place].keyword != .unlisted { place = (place + 1) & (KeywordTable.size - 1) }
      slots[place] = Slot(low: word.low, high: word.high, keyword: keyword)
    }
    self.slots = slots
  }

  /// The keyword that a packed word spells, `.unlisted` where it spells none.
  func keyword(_ word: PackedWord) -> Keyword {
    guard word.count <= 16 else { return .unlisted }
    var place = word.hash(KeywordTable.size)
    while true {
      let slot = slots[place]
      if slot.keyword == .unlisted { return .unlisted }
      if slot.low == word.low && slot.high == word.high { return slot.keyword }
      place = (place + 1) & (KeywordTable.size - 1)
    }
  }
}

extension Keyword {
  /// The keywords of a phrase of the grammar; linear in its length.
  static func words(_ phrase: String) -> [Keyword] {
    var words: [Keyword] = []
    var word = PackedWord()
    for byte in phrase.utf8 {
      if byte == UInt8(ascii: " ") {
        words.append(KeywordTable.shared.keyword(word))
        word = PackedWord()
      } else {
        word.append(byte)
      }
    }
    words.append(KeywordTable.shared.keyword(word))
    return words
  }
}

/// Up to 16 bytes of a word in lower case, in two machine words.
struct PackedWord {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0

  /// Adds a byte, a capital letter as a small one.
  mutating func append(_ byte: UInt8) {
    let lower = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    if count < 8 {
      low |= UInt64(lower) << (UInt64(count) * 8)
    } else if count < 16 {
      high |= UInt64(lower) << (UInt64(count - 8) * 8)
    }
    count += 1
  }

  /// A place in a table whose size is a power of two.
  func hash(_ size: Int) -> Int {
    var mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 40) & (size - 1)
  }
}
