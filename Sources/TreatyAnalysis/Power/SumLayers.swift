// Rows of numbers of coalitions by their sum, each row for a size in a layer: what a table of coalitions is filled from. A row knows from where
// to where it has numbers, so that empty stretches cost nothing.

/// Numbers of coalitions by layer, size and sum.
struct SumLayers<Number: WrappingNumber> {
  /// How many sizes each layer has.
  let sizes: Int
  /// How many sums each row has.
  let width: Int
  private let layers: Int
  private var cells: [Number]
  /// For each row, the first and the last sum that has a number; the last before the first where none has.
  private var low: [Int]
  private var high: [Int]

  /// Rows without any number.
  init(layers: Int, sizes: Int, width: Int) {
    (self.layers, self.sizes, self.width) = (layers, sizes, width)
    cells = Array(repeating: .zero, count: layers * sizes * width)
    low = Array(repeating: width, count: layers * sizes)
    high = Array(repeating: -1, count: layers * sizes)
  }

  /// The one coalition of nobody.
  mutating func begin() {
    cells[0] = Number(small: 1)
    (low[0], high[0]) = (0, 0)
  }

  /// The stretch of a row that stays within `width` when it is moved.
  private func stretch(_ row: Int, by shift: Int, within width: Int) -> Range<Int>? {
    let (first, last) = (max(low[row], -shift), min(high[row], width - 1 - shift))
    return first <= last ? first..<last + 1 : nil
  }

  private mutating func widen(_ row: Int, to range: Range<Int>, by shift: Int) {
    low[row] = min(low[row], range.lowerBound + shift)
    high[row] = max(high[row], range.upperBound - 1 + shift)
  }

  /// Adds a row to another, moved by so many sums.
  mutating func move(
    layer: Int, size: Int, toLayer: Int, size other: Int, by shift: Int, _ effort: inout Effort
  ) throws(Halt) {
    guard other < sizes else { return }
    let (from, to) = (layer * sizes + size, toLayer * sizes + other)
    guard let range = stretch(from, by: shift, within: width) else { return }
    try effort.spend(range.count)
    let (source, target) = (from * width, to * width + shift)
    cells.withUnsafeMutableBufferPointer { cells in
      for sum in range { cells[target + sum] += cells[source + sum] }
    }
    widen(to, to: range, by: shift)
  }

  /// Adds a row of other layers to one of these, or takes it away.
  mutating func add(
    _ others: SumLayers, layer: Int, size: Int, to other: Int, by shift: Int = 0, negative: Bool = false,
    _ effort: inout Effort
  ) throws(Halt) {
    guard other < sizes else { return }
    let from = layer * others.sizes + size
    guard let range = others.stretch(from, by: shift, within: width) else { return }
    try effort.spend(range.count)
    let (source, target) = (from * others.width, other * width + shift)
    for sum in range {
      if negative {
        cells[target + sum] -= others.cells[source + sum]
      } else {
        cells[target + sum] += others.cells[source + sum]
      }
    }
    widen(other, to: range, by: shift)
  }

  /// From numbers for each sum to numbers up to each sum.
  mutating func accumulate(_ effort: inout Effort) throws(Halt) {
    for row in low.indices where low[row] < high[row] {
      try effort.spend(high[row] - low[row])
      for cell in row * width + low[row]..<row * width + high[row] { cells[cell + 1] += cells[cell] }
    }
  }

  /// After that: how many there are up to a sum.
  func upTo(_ sum: Int, layer: Int = 0, size: Int) -> Number {
    let row = layer * sizes + size
    guard size >= 0, size < sizes, sum >= low[row], high[row] >= 0 else { return .zero }
    return cells[row * width + min(sum, high[row])]
  }
}
