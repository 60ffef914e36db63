// Histories that were worked out already, shared by the contexts over one world. A scenario is another world over the same
// facts: its memo lies over that of the world beneath, and takes from there what the scenario does not touch. Histories as known on a day are as
// many as the days that are asked about, so that only the last of them are kept.

import Synchronization
import TreatyModel

/// Histories worked out over one world.
final class HistoryMemo: Sendable {
  struct Key: Hashable {
    let treaty: TreatyID
    let actsKnownUntil: Day?
  }

  /// A history, and the treaties whose histories it rests on.
  fileprivate struct Entry {
    let history: TreatyHistory
    let needs: Set<TreatyID>
  }

  /// What is known at one time.
  fileprivate struct State {
    /// The histories by all acts.
    var entries: [Key: Entry] = [:]
    /// Those as known on a day: the last ones, and the ones before them.
    var recent: [Key: Entry] = [:]
    var older: [Key: Entry] = [:]
    var circles = 0
    var actsRead = 0
  }

  private let state = Mutex(State())
  /// The memo of the world beneath, where this world is an overlay.
  private let beneath: HistoryMemo?
  /// The treaties whose acts or clauses differ from the world beneath.
  private let changed: Set<TreatyID>

  /// So many histories as known on a day are kept at least, and at most twice as many.
  static let mostOfDays = 512

  /// An empty memo, or one over that of the world beneath, from which these treaties differ.
  init(over beneath: HistoryMemo? = nil, changed: Set<TreatyID> = []) {
    self.beneath = beneath
    self.changed = changed
  }

  /// A history that is known, here or beneath, with the treaties that it rests on.
  func history(_ key: Key) -> (history: TreatyHistory, needs: Set<TreatyID>)? {
    if let entry = state.withLock({ $0.entry(key) }) { return (entry.history, entry.needs) }
    guard let beneath, !changed.contains(key.treaty), let found = beneath.history(key),
      found.needs.isDisjoint(with: changed)
    else { return nil }
    return found
  }

  /// Keeps a history; one that no change touches is kept beneath, for other scenarios too.
  func keep(_ history: TreatyHistory, restingOn needs: Set<TreatyID>, for key: Key) {
    if let beneath, !changed.contains(key.treaty), needs.isDisjoint(with: changed) {
      beneath.keep(history, restingOn: needs, for: key)
    } else {
      state.withLock { $0.keep(Entry(history: history, needs: needs), for: key) }
    }
  }

  /// How many histories are kept here.
  var count: Int { state.withLock { $0.entries.count + $0.recent.count + $0.older.count } }

  /// How often a treaty's clause has led back to a treaty whose history was being worked out.
  var circles: Int { state.withLock { $0.circles } }

  func countCircle() { state.withLock { $0.circles += 1 } }

  /// How many acts have been read to work out histories, here and beneath: what tests of growth count.
  var actsRead: Int { state.withLock { $0.actsRead } + (beneath?.actsRead ?? 0) }

  func countActs(_ count: Int) { state.withLock { $0.actsRead += count } }
}

extension HistoryMemo.State {
  fileprivate mutating func entry(_ key: HistoryMemo.Key) -> HistoryMemo.Entry? {
    guard key.actsKnownUntil != nil else { return entries[key] }
    if let entry = recent[key] { return entry }
    guard let entry = older.removeValue(forKey: key) else { return nil }
    // What is asked for again outlives what is not.
    keep(entry, for: key)
    return entry
  }

  fileprivate mutating func keep(_ entry: HistoryMemo.Entry, for key: HistoryMemo.Key) {
    guard key.actsKnownUntil != nil else {
      entries[key] = entry
      return
    }
    if recent.count >= HistoryMemo.mostOfDays { (older, recent) = (recent, [:]) }
    recent[key] = entry
  }
}

/// What other modules work out of a world, apart from its histories: a scenario that is kept here holds on to these.
final class Keepsakes: Sendable {
  // In a type of its own: a lock around a bare dictionary looks its keys' hashing up when it goes, though it was never used.
  private struct Things {
    var byIdentity: [[ObjectIdentifier]: any Sendable] = [:]
  }

  private let things = Mutex(Things())

  func thing<Value: Sendable>(under key: [ObjectIdentifier], as type: Value.Type) -> Value? {
    things.withLock { $0.byIdentity[key] } as? Value
  }

  func keep(_ value: some Sendable, under key: [ObjectIdentifier]) { things.withLock { $0.byIdentity[key] = value } }
}

/// The treaties whose histories were asked for while one was being worked out.
final class HistoryNeeds: Sendable {
  private struct Treaties {
    var all = Set<TreatyID>()
  }

  private let treaties = Mutex(Treaties())

  var all: Set<TreatyID> { treaties.withLock { $0.all } }

  func add(_ treaty: TreatyID, _ further: Set<TreatyID>) {
    treaties.withLock { known in
      known.all.insert(treaty)
      known.all.formUnion(further)
    }
  }
}
