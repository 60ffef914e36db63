// A table of coalitions by size and sums, up to where an atom would be reached. It is the product of one factor for each player, 1 + z·x^w,
// so that one player is taken out again by dividing: an alternating sum along its own weight. Numbers wrap around, which
// leaves those sums exact.
//
// A coalition of a size weighs no less than the lightest so many players and no more than the heaviest, so that each size has a row of its
// own length, and sizes of which even the lightest reach an atom have none. Filling takes (players) x (the rows); taking out takes for each class
// (sizes) x (the most of its weight that fits).

/// How the cells of a table of coalitions are laid out.
struct SumTableShape: Sendable {
  /// The atoms, the one that needs most last: neighbouring cells differ in its sum.
  let atoms: [Int]
  let needs: [Int]
  /// How many rows of the last atom each size has: one for each vector of the other sums.
  let rows: Int
  /// For each size, the least sum of the last atom, and how many sums from there on.
  let first: [Int]
  let width: [Int]
  /// For each size, where its cells begin.
  let start: [Int]
  /// How many cells there are; `nil` where they are too many.
  let cells: Int?

  /// More cells than these, of 32 bytes, are not kept.
  private static let mostCells = 5 << 20

  /// The shape for a part.
  init(_ part: FailingPart) {
    atoms = part.needs.indices.sorted { part.needs[$0] < part.needs[$1] }
    needs = atoms.map { part.needs[$0] }
    let last = atoms.last ?? 0
    let need = part.needs[last]
    let lightest = SumTableShape.sums(part, last) { $0 < $1 }
    let heaviest = SumTableShape.sums(part, last) { $0 > $1 }
    // Of the other atoms too, the lightest so many must stay below the need.
    var sizes = lightest.firstIndex { $0 >= need } ?? lightest.count
    for atom in atoms.dropLast() {
      sizes = min(sizes, SumTableShape.sums(part, atom) { $0 < $1 }.firstIndex { $0 >= part.needs[atom] } ?? sizes)
    }
    first = Array(lightest.prefix(sizes))
    width = first.indices.map { min(need, heaviest[$0] + 1) - lightest[$0] }
    let rows = needs.dropLast().reduce(1.0) { $0 * Double($1) }
    let cells = width.reduce(0.0) { $0 + Double($1) } * rows
    guard cells <= Double(SumTableShape.mostCells) else {
      (self.rows, self.cells, start) = (0, nil, [])
      return
    }
    self.rows = Int(rows)
    var start = [0]
    for width in width { start.append(start[start.count - 1] + width * self.rows) }
    self.start = start
    self.cells = Int(cells)
  }

  /// What the first so many players bring to an atom, in an order of what they bring.
  private static func sums(_ part: FailingPart, _ atom: Int, _ isBefore: (Int, Int) -> Bool) -> [Int] {
    var sums = [0]
    for group in part.classes.sorted(by: { isBefore($0.brings[atom], $1.brings[atom]) }) {
      for _ in 0..<group.count { sums.append(sums[sums.count - 1] + group.brings[atom]) }
    }
    return sums
  }
}

/// Counts failing coalitions by size and sums.
struct SumTable<Number: WrappingNumber> {
  private let part: FailingPart
  private let shape: SumTableShape
  private var table: [Number]

  private var needs: [Int] { shape.needs }
  /// The sizes of which some coalition may fail.
  private var sizes: Int { shape.first.count }

  /// The filled table.
  init(_ part: FailingPart, _ effort: inout Effort) throws(Halt) {
    self.part = part
    shape = SumTableShape(part)
    guard let cells = shape.cells else { throw .tooLarge }
    try effort.spend(cells)
    table = Array(repeating: .zero, count: cells)
    table[0] = Number(small: 1)
    try fill(&effort)
    try effort.spend(cells)
    accumulate()
  }

  private func brings(_ group: FailingPart.Group) -> [Int] { shape.atoms.map { group.brings[$0] } }

  /// Multiplies by the factor of each player, the heaviest first: then coalitions soon weigh too much, and few sums are gone over often.
  private mutating func fill(_ effort: inout Effort) throws(Halt) {
    let last = needs.count - 1
    // Who reaches an atom alone is in no failing coalition.
    let groups = part.classes.map { (brings: brings($0), count: $0.count) }
      .filter { group in zip(group.brings, needs).allSatisfy { $0 < $1 } }
      .sorted { ($0.brings.last ?? 0) > ($1.brings.last ?? 0) }
    /// What the first so many players bring to the last atom.
    var heaviest = [0]
    for group in groups {
      let weight = group.brings[last]
      let starts = rowStarts(leaving: group.brings)
      for _ in 0..<group.count {
        let players = heaviest.count - 1
        for size in stride(from: min(players + 1, sizes - 1), through: 1, by: -1) {
          // Of those before, the lightest and the heaviest so many.
          let least = heaviest[players] - heaviest[players - size + 1]
          let most = min(heaviest[size - 1] + weight, needs[last] - 1)
          let length = most - least - weight + 1
          guard length > 0 else { continue }
          try effort.spend(length * starts.count)
          add(group.brings, size: size, to: most, length, starts)
        }
        heaviest.append(heaviest[players] + weight)
      }
    }
  }

  /// One player more: each coalition of the size before also with it, in the rows of the size.
  private mutating func add(_ brings: [Int], size: Int, to most: Int, _ length: Int, _ starts: [(from: Int, to: Int)]) {
    let weight = brings[needs.count - 1]
    let (width, before) = (shape.width[size], shape.width[size - 1])
    let target = shape.start[size] + most - length + 1 - shape.first[size]
    let source = shape.start[size - 1] + most - length + 1 - weight - shape.first[size - 1]
    table.withUnsafeMutableBufferPointer { table in
      for row in starts {
        let (from, to) = (source + row.from * before, target + row.to * width)
        for offset in 0..<length { table[to + offset] += table[from + offset] }
      }
    }
  }

  /// The rows whose other sums leave room for one player more, and the rows to which it leads from them.
  private func rowStarts(leaving brings: [Int]) -> [(from: Int, to: Int)] {
    var (starts, scale) = ([(from: 0, to: 0)], shape.rows)
    for place in needs.indices.dropLast() {
      scale /= needs[place]
      let room = needs[place] - brings[place]
      starts = starts.flatMap { start in
        (0..<max(0, room)).map { (from: start.from + $0 * scale, to: start.to + ($0 + brings[place]) * scale) }
      }
    }
    return starts
  }

  /// From numbers for each sum to numbers up to each sum.
  private mutating func accumulate() {
    let shape = self.shape
    table.withUnsafeMutableBufferPointer { table in
      for size in shape.first.indices {
        let (start, width) = (shape.start[size], shape.width[size])
        for row in 0..<shape.rows {
          for cell in start + row * width..<start + (row + 1) * width where cell > start + row * width {
            table[cell] += table[cell - 1]
          }
        }
        var scale = shape.rows
        for need in shape.needs.dropLast() {
          scale /= need
          for row in 0..<shape.rows where row / scale % need > 0 {
            let (to, from) = (start + row * width, start + (row - scale) * width)
            for cell in 0..<width { table[to + cell] += table[from + cell] }
          }
        }
      }
    }
  }

  /// How many coalitions of a size fail, of sums less than the largest of the last atom by so much and in that row of the others.
  @inline(__always)
  private func number(_ size: Int, row: Int, below: Int) -> Number {
    guard size < sizes else { return .zero }
    let cell = needs[needs.count - 1] - 1 - below - shape.first[size]
    guard cell >= 0 else { return .zero }
    return table[shape.start[size] + row * shape.width[size] + min(cell, shape.width[size] - 1)]
  }

  /// The numbers by size, of all players and without one of each class.
  func counts(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    var without: [[Number]] = []
    for group in part.classes {
      let brings = brings(group)
      let weight = brings[needs.count - 1]
      // How many rows a player is away.
      var (back, scale) = (0, shape.rows)
      for place in needs.indices.dropLast() {
        scale /= needs[place]
        back += brings[place] * scale
      }
      // How often its weight can be taken off before a sum would be negative.
      let fits = zip(brings, needs).compactMap { $0 == 0 ? nil : ($1 - 1) / $0 }.min() ?? 0
      try effort.spend(part.size * min(part.size, fits + 1))
      without.append(
        (0..<max(1, part.size)).map { size in
          var number = Number.zero
          for taken in 0...min(size, fits) {
            let entry = self.number(size - taken, row: shape.rows - 1 - taken * back, below: taken * weight)
            if taken % 2 == 0 { number += entry } else { number -= entry }
          }
          return number
        })
    }
    return FailingCounts(
      whole: (0...part.size).map { number($0, row: shape.rows - 1, below: 0) }, without: without)
  }
}
