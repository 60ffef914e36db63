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
    lexicon.forEachName { other, entry in
      guard kinds.contains(NameKinds(entry.kind)), entry.spelling != .quoted,
        abs(other.count - key.count) <= least,
        let distance = distance(key, other, atMost: min(least, max(1, max(key.count, other.count) / 3)))
      else { return }
      if distance < least {
        least = distance
        found.removeAll()
      }
      found.insert(entry.name)
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
  /// above a limit. Quadratic in the lengths.
  public static func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...second.count)
    var row = previous
    for i in 0..<first.count {
      row[0] = i + 1
      var least = row[0]
      for j in 0..<second.count {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] { cost = min(cost, before[j - 1] + 1) }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (before, previous) = (previous, row)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
