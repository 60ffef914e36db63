// A table of coalitions by size and sums, up to where an atom would be reached. It is the product of one factor for each player, 1 + z·x^w,
// so that one player is taken out again by dividing: an alternating sum along its own weight. Numbers wrap around, which
// leaves those sums exact.
//
// Filling takes (players) x (sizes) x (product of the needs); taking out takes for each class (sizes) x (the most of its weight that fits).

/// Counts failing coalitions by size and sums.
struct SumTable<Number: WrappingNumber> {
  private let part: FailingPart
  /// The atoms, the one that needs most last: neighbouring cells differ in its sum.
  private let atoms: [Int]
  private let needs: [Int]
  /// How far apart two cells are whose sums differ by one.
  private let strides: [Int]
  private let cells: Int
  /// For each size, a block of cells.
  private var table: [Number]

  /// The filled table.
  init(_ part: FailingPart, _ effort: inout Effort) throws(Halt) {
    self.part = part
    atoms = part.needs.indices.sorted { part.needs[$0] < part.needs[$1] }
    let needs = atoms.map { part.needs[$0] }
    self.needs = needs
    let (cells, overflows) = needs.reduce((1, false)) { product, need in
      let (next, overflows) = product.0.multipliedReportingOverflow(by: need)
      return (next, product.1 || overflows)
    }
    guard !overflows, cells <= Effort.tableEntries / (part.size + 1) else { throw .tooLarge }
    self.cells = cells
    strides = needs.indices.map { place in needs[(place + 1)...].reduce(1, *) }
    try effort.spend(cells)
    table = Array(repeating: .zero, count: cells * (part.size + 1))
    table[0] = Number(small: 1)
    try fill(&effort)
    try effort.spend(table.count)
    accumulate()
  }

  private func brings(_ group: FailingPart.Group) -> [Int] { atoms.map { group.brings[$0] } }

  /// Multiplies by the factor of each player, the lightest first, so that the sums stay short for long.
  private mutating func fill(_ effort: inout Effort) throws(Halt) {
    let groups = part.classes.map { (brings: brings($0), count: $0.count) }
      .sorted { ($0.brings.last ?? 0) < ($1.brings.last ?? 0) }
    var players = 0
    var reach = [Int](repeating: 0, count: part.size + 1)
    reach[0] = 1
    for group in groups {
      let weight = group.brings.last ?? 0
      for _ in 0..<group.count {
        players += 1
        // Who reaches an atom alone is in no failing coalition.
        if zip(group.brings, needs).contains(where: { $0 >= $1 }) { continue }
        try effort.spend(cells * players / 2 + 1)
        add(group.brings, sizes: players, reach: reach)
        for size in stride(from: players, through: 1, by: -1) where reach[size - 1] > 0 {
          reach[size] = max(reach[size], min(needs[needs.count - 1], reach[size - 1] + weight))
        }
      }
    }
  }

  /// One player more: each coalition of a size also with it, in the block of the next size.
  private mutating func add(_ brings: [Int], sizes: Int, reach: [Int]) {
    let last = needs.count - 1
    let (weight, width) = (brings[last], needs[last])
    let shift = zip(brings, strides).reduce(0) { $0 + $1.0 * $1.1 }
    let rows = rowStarts(leaving: brings)
    let cells = self.cells
    table.withUnsafeMutableBufferPointer { table in
      for size in stride(from: sizes, through: 1, by: -1) where reach[size - 1] > 0 {
        let length = min(reach[size - 1], width - weight)
        let (from, to) = ((size - 1) * cells, size * cells + shift)
        for row in rows {
          let (source, target) = (from + row, to + row)
          for offset in 0..<length { table[target + offset] += table[source + offset] }
        }
      }
    }
  }

  /// Where the rows of the last atom begin whose other sums leave room for one player more.
  private func rowStarts(leaving brings: [Int]) -> [Int] {
    var starts = [0]
    for place in needs.indices.dropLast() {
      let room = needs[place] - brings[place]
      starts = starts.flatMap { start in (0..<max(0, room)).map { start + $0 * strides[place] } }
    }
    return starts
  }

  /// From numbers for each sum to numbers up to each sum.
  private mutating func accumulate() {
    let whole = table.count
    table.withUnsafeMutableBufferPointer { table in
      for (need, stride) in zip(needs, strides) where need > 1 {
        var block = 0
        while block < whole {
          for cell in (block + stride)..<(block + stride * need) { table[cell] += table[cell - stride] }
          block += stride * need
        }
      }
    }
  }

  /// The numbers by size, of all players and without one of each class.
  func counts(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    let corner = cells - 1
    var without: [[Number]] = []
    for group in part.classes {
      let brings = brings(group)
      let back = zip(brings, strides).reduce(0) { $0 + $1.0 * $1.1 }
      // How often its weight can be taken off before a sum would be negative.
      let fits = zip(brings, needs).compactMap { $0 == 0 ? nil : ($1 - 1) / $0 }.min() ?? 0
      try effort.spend(part.size * min(part.size, fits + 1))
      without.append(
        (0..<max(1, part.size)).map { size in
          var number = Number.zero
          for taken in 0...min(size, fits) {
            let entry = table[(size - taken) * cells + corner - taken * back]
            if taken % 2 == 0 { number += entry } else { number -= entry }
          }
          return number
        })
    }
    return FailingCounts(whole: (0...part.size).map { table[$0 * cells + corner] }, without: without)
  }
}
