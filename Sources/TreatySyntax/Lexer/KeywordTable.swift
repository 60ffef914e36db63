// Finding the keyword that a word spells: one hash and one comparison a word, since every word of a text asks.

/// The words of the grammar by their bytes: an open hash table over words of at most 16 bytes.
struct KeywordTable: Sendable {
  private struct Entry: Sendable {
    let low: UInt64
    let high: UInt64
    let keyword: Keyword
  }

  private let entries: [Entry]
  /// The places of entries by their hash: small, so that making the table touches little memory.
  private let slots: [UInt16]
  private static let size = 2048

  /// The table of all keywords, made once.
  static let shared = KeywordTable()

  private init() {
    var entries: [Entry] = []
    entries.reserveCapacity(512)
    var slots = [UInt16](repeating: 0, count: KeywordTable.size)
    for keyword in Keyword.allCases {
      // The first case is no word; it stands for the empty slot.
      var spelling = keyword.rawValue
      let word = spelling.withUTF8 { PackedWord($0) }
      if !entries.isEmpty {
        var slot = word.hash(KeywordTable.size)
        while slots[slot] != 0 { slot = (slot + 1) & (KeywordTable.size - 1) }
        slots[slot] = UInt16(entries.count)
      }
      entries.append(Entry(low: word.low, high: word.high, keyword: keyword))
    }
    self.entries = entries
    self.slots = slots
  }

  /// The keyword that a packed word spells, `.unlisted` where it spells none.
  func keyword(_ word: PackedWord) -> Keyword {
    guard word.count <= 16 else { return .unlisted }
    var slot = word.hash(KeywordTable.size)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot])]
      if entry.low == word.low && entry.high == word.high { return entry.keyword }
      slot = (slot + 1) & (KeywordTable.size - 1)
    }
    return .unlisted
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

  /// No bytes yet.
  init() {}

  /// The bytes of a word of plain letters, digits, underscores and apostrophes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// The bytes at a place, where as many as a packed word holds can be read, cut to the word's own.
  ///
  /// Eight bytes at a time: every word of a text comes this way.
  init(at place: UnsafeRawPointer, count: Int) {
    self.count = count
    guard count <= 16 else { return }
    low = PackedWord.lowercased(place.loadUnaligned(as: UInt64.self)) & PackedWord.mask(count)
    guard count > 8 else { return }
    high = PackedWord.lowercased((place + 8).loadUnaligned(as: UInt64.self)) & PackedWord.mask(count - 8)
  }

  /// All bits of the first bytes of a word.
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 << UInt64(count * 8)) - 1
  }

  /// The capital letters among eight bytes below 0x80 as small ones.
  private static func lowercased(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isBelow = word & (ones * 0x7F)
    // The top bit of a byte is set by 0x3F where it is at least A, and by 0x25 where it is above Z.
    let isCapital = (isBelow + ones * 0x3F) & ~(isBelow + ones * 0x25) & ~word & (ones * 0x80)
    return word | isCapital >> 2
  }

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
