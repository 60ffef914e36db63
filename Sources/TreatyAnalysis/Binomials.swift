// How many ways there are to choose some of many.

import BigInt

/// The number of ways to choose so many of so many, for all numbers up to a size; worked out once.
struct Binomials {
  private let rows: [[BigInt]]

  /// All numbers up to that size.
  ///
  /// Quadratic in it.
  init(upTo size: Int) {
    var rows: [[BigInt]] = [[1]]
    for row in 0..<max(0, size) {
      let last = rows[row]
      rows.append([1] + zip(last, last.dropFirst()).map(+) + [1])
    }
    self.rows = rows
  }

  /// The number of ways to choose `taken` of `whole`; 0 where there are fewer.
  func choose(_ taken: Int, of whole: Int) -> BigInt {
    taken < 0 || taken > whole ? 0 : rows[whole][taken]
  }
}
