// How far a mistyped word is from a right one.

/// The distance between words.
enum EditDistance {
  /// How many letters must be added, taken away, changed or swapped with a neighbour. Quadratic in the words' length.
  static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var older = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var best = min(above[column + 1], current[column]) + 1
        best = min(best, above[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      older = above
      above = current
    }
    return above[right.count]
  }
}
