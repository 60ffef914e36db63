// How far two words are apart: letters left out, added, changed, or changed places with their neighbour.

/// The distance between two words.
enum EditDistance {
  /// The fewest single-letter edits from one to the other, two neighbours that change places counting as one; nil
  /// where there are more than `limit`. Quadratic in the length of the words.
  static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var older: [Int] = []
    var old = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var new = [row + 1]
      new.reserveCapacity(second.count + 1)
      var least = row + 1
      for (column, other) in second.enumerated() {
        var best = min(old[column + 1], new[column]) + 1
        best = min(best, old[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, older[column - 1] + 1)
        }
        new.append(best)
        least = min(least, best)
      }
      if least > limit { return nil }
      older = old
      old = new
    }
    guard let distance = old.last, distance <= limit else { return nil }
    return distance
  }
}
