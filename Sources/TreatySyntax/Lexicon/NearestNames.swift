// "Did you mean": the names nearest to what was typed, by the number of letters that must be changed.

/// Finds the names nearest to a word or words.
public enum NearestNames {
  /// The names, of the kinds wanted, whose keys are nearest to a folded key: those at the least distance, at most a
  /// third of the letters away, in alphabetical order.
  ///
  /// Compares with every name: linear in the size of the lexicon, with most names ruled out by their length.
  public static func find(
    _ key: [UInt8], in lexicon: some Lexicon, kinds: NameKinds, limit: Int
  ) -> [String] {
    var least = key.count / 3
    guard least > 0 || key.count == 2 else { return [] }
    least = max(least, 1)
    var found: Set<String> = []
    key.withUnsafeBufferPointer { key in
      lexicon.forEachName { other, entry in
        let limit = min(least, max(1, max(key.count, other.count) / 3))
        guard let distance = distance(key, other, atMost: limit), let entry = entry(),
          kinds.contains(NameKinds(entry.kind)), entry.spelling != .quoted
        else { return }
        if distance < least {
          least = distance
          found.removeAll()
        }
        found.insert(entry.name)
      }
    }
    return Array(found.sorted().prefix(limit))
  }

  /// The word nearest to another of a list: at most a third of its letters away.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let key = NameFolding.key(of: word)
    var best: (distance: Int, word: String)?
    for candidate in words {
      let other = NameFolding.key(of: candidate)
      let limit = max(1, max(key.count, other.count) / 3)
      guard other.count > 1, key.count > 1,
        let distance = distance(key, other, atMost: min(limit, best?.distance ?? limit))
      else { continue }
      if distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// The Damerau–Levenshtein distance (letters put in, left out, changed, or two neighbours swapped); nil where it is
  /// above a limit.
  ///
  /// Quadratic in the lengths; linear for most words that are far apart.
  public static func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in distance(first, second, atMost: limit) }
    }
  }

  /// The same distance between two runs of bytes that lie in memory.
  public static func distance(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int? {
    // A change of one letter takes at most one kind of letter away and brings one.
    guard abs(first.count - second.count) <= limit,
      (letters(of: first) ^ letters(of: second)).nonzeroBitCount <= 2 * limit
    else { return nil }
    let width = second.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      // Three rows in turn: the one before the last, the last, and the one that is filled.
      var (before, previous, row) = (2 * width, 0, width)
      for j in 0..<width { rows[previous + j] = j }
      for i in 0..<first.count {
        rows[row] = i + 1
        var least = i + 1
        for j in 0..<second.count {
          var cost = min(
            rows[previous + j + 1] + 1, rows[row + j] + 1, rows[previous + j] + (first[i] == second[j] ? 0 : 1))
          if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
            cost = min(cost, rows[before + j - 1] + 1)
          }
          rows[row + j + 1] = cost
          least = min(least, cost)
        }
        if least > limit { return nil }
        (before, previous, row) = (previous, row, before)
      }
      return rows[previous + second.count] <= limit ? rows[previous + second.count] : nil
    }
  }

  /// Which letters stand in a word, as bits; several letters may share one.
  private static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
