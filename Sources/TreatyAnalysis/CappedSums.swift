// What some states bring to several atoms, as one number: a table has a cell for each vector of sums. Sums past what an atom needs are
// all alike and are cut there.

/// The vectors of sums up to a need each, by number.
struct CappedSums: Sendable {
  /// How many values each sum has: from nothing to the need.
  private let widths: [Int]

  /// The vectors up to these needs.
  init(needs: some Collection<Int>) {
    widths = needs.map { $0 + 1 }
  }

  /// How many vectors there are; `nil` where they are too many for a machine word.
  var count: Int? {
    widths.reduce(.some(1)) { product, width in
      guard let product else { return nil }
      let (next, overflows) = product.multipliedReportingOverflow(by: width)
      return overflows ? nil : next
    }
  }

  /// The sums of a cell.
  func sums(of cell: Int) -> [Int] {
    var rest = cell
    return widths.map { width in
      defer { rest /= width }
      return rest % width
    }
  }

  /// The cell to which one state more leads.
  func cell(after cell: Int, adding brings: [Int]) -> Int {
    var (rest, scale, result) = (cell, 1, 0)
    for (place, width) in widths.enumerated() {
      result += min(width - 1, rest % width + brings[place]) * scale
      rest /= width
      scale *= width
    }
    return result
  }

  /// Every cell in order, with the one to which a state leads; it is never an earlier one.
  ///
  /// There are no more cells than a machine word counts.
  @inline(__always)
  func each(adding brings: [Int], _ body: (Int, Int) -> Void) {
    let cells = widths.reduce(1, *)
    var digits = widths.map { _ in 0 }
    var cell = 0
    while cell < cells {
      // The first sum changes from cell to cell, the others stay.
      var (target, scale) = (0, widths[0])
      for atom in widths.indices.dropFirst() {
        target += min(widths[atom] - 1, digits[atom] + brings[atom]) * scale
        scale *= widths[atom]
      }
      for own in 0..<widths[0] { body(cell + own, target + min(widths[0] - 1, own + brings[0])) }
      cell += widths[0]
      var atom = 1
      while atom < widths.count {
        digits[atom] += 1
        if digits[atom] < widths[atom] { break }
        digits[atom] = 0
        atom += 1
      }
    }
  }
}
