// The entries of earlier lines, oldest first, and the search through them with Up and Down. Entries are whole: one of
// several lines comes back as one.

/// Entries that were typed, oldest first.
public struct History: Equatable, Sendable {
  /// The most entries that are kept.
  public static let limit = 10_000

  /// The entries, oldest first.
  public private(set) var entries: [String]

  /// A history of these entries; of equal neighbours one stays, and only the newest `limit` are kept.
  public init(_ entries: [String] = []) {
    var kept: [String] = []
    kept.reserveCapacity(entries.count)
    for entry in entries where kept.last != entry { kept.append(entry) }
    self.entries = kept.suffix(History.limit)
  }

  /// Adds an entry unless it begins with a space, is blank, or repeats the newest one.
  ///
  /// Says whether it was added.
  public mutating func add(_ entry: String) -> Bool {
    guard entry.first != " ", entry.contains(where: { !$0.isWhitespace }), entries.last != entry else { return false }
    entries.append(entry)
    if entries.count > History.limit { entries.removeFirst(entries.count - History.limit) }
    return true
  }
}

/// A walk through a history with Up and Down: it stops at entries that begin with what was typed.
public struct Recall: Sendable {
  /// What had been typed when the walk began.
  private var prefix = ""
  /// Where the walk stands; the count of entries stands for the typed text itself.
  private var place: Int?
  /// What the walk showed last.
  ///
  /// Any other text on the line means that a new walk begins.
  private var shown: String?

  /// A walk that has not begun.
  public init() {}

  /// The next entry that begins with what was typed, older or newer; `nil` where there is none.
  ///
  /// Below the newest entry stands what was typed. Linear in the number of entries passed over.
  public mutating func next(older: Bool, from text: String, in history: History) -> String? {
    let entries = history.entries
    if place == nil || text != shown {
      prefix = text
      place = entries.count
      shown = text
    }
    guard let start = place else { return nil }
    let range =
      older ? Array((0..<min(start, entries.count)).reversed()) : Array(min(start + 1, entries.count)..<entries.count)
    if let found = range.first(where: { entries[$0].hasPrefix(prefix) && entries[$0] != shown }) {
      place = found
      shown = entries[found]
      return entries[found]
    }
    guard !older, start < entries.count else { return nil }
    place = entries.count
    shown = prefix
    return prefix
  }
}
