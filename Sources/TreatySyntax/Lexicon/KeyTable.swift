// A table by folded keys. Every word of a text asks for one, most of them several times: the hash is a few multiplications,
// and no type is looked up at run time, as it is for the first dictionary of each kind of key.

/// Values by the folded keys of names.
///
/// A value: a copy is a snapshot.
struct KeyTable<Value> {
  fileprivate struct Entry {
    let hash: UInt64
    let key: [UInt8]
    /// None where it was taken away: the key keeps its place.
    var value: Value?
  }

  private var entries: [Entry] = []
  /// The places of entries, from 1, by their hash; 0 where there is none.
  ///
  /// Their number is a power of two.
  private var slots: [UInt32] = []
  private var count = 0
  /// How many entries were moved to another place in memory, for tests of growth: a table that something else still
  /// holds is copied whole when it changes.
  private(set) var moved = 0

  /// Whether it holds no value.
  var isEmpty: Bool { count == 0 }

  /// The value under a key.
  ///
  /// Linear in the length of the key.
  subscript(key: [UInt8]) -> Value? {
    get {
      guard count > 0, let place = place(of: key, KeyTable.hash(of: key)) else { return nil }
      return entries[place].value
    }
    set {
      let hash = KeyTable.hash(of: key)
      if let place = place(of: key, hash) {
        count += (newValue == nil ? 0 : 1) - (entries[place].value == nil ? 0 : 1)
        entries[place].value = newValue
      } else if let newValue {
        add(Entry(hash: hash, key: key, value: newValue))
      }
    }
  }

  /// Calls `body` with each key and its value, in the order in which the keys came first.
  func forEach(_ body: (_ key: [UInt8], _ value: Value) -> Void) {
    for entry in entries { if let value = entry.value { body(entry.key, value) } }
  }

  private mutating func add(_ entry: Entry) {
    let before = entries.withUnsafeBufferPointer { $0.baseAddress }
    entries.append(entry)
    if entries.withUnsafeBufferPointer({ $0.baseAddress }) != before { moved += entries.count }
    count += 1
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(64, slots.count * 2))
      for place in entries.indices { fill(place) }
    } else {
      fill(entries.count - 1)
    }
  }

  private mutating func fill(_ place: Int) {
    var slot = Int(truncatingIfNeeded: entries[place].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(place + 1)
  }

  private func place(of key: [UInt8], _ hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].hash == hash, entries[place].key == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(of key: [UInt8]) -> UInt64 {
    key.withUnsafeBytes { bytes in
      var hash = KeySeed.value ^ UInt64(truncatingIfNeeded: bytes.count)
      var place = 0
      while place < bytes.count {
        var word: UInt64 = 0
        if place + 8 <= bytes.count {
          word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        } else {
          for rest in place..<bytes.count { word = word << 8 | UInt64(bytes[rest]) }
        }
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low
        place += 8
      }
      return hash ^ hash >> 32
    }
  }
}

extension KeyTable: Sendable where Value: Sendable {}
extension KeyTable.Entry: Sendable where Value: Sendable {}

/// What the hashes of a run begin with: no text can be written beforehand whose names all fall on one place.
private enum KeySeed {
  static let value = UInt64(truncatingIfNeeded: Hasher().finalize())
}
