// One row of vectors of sums with what they cost at least, found by their sums through a table of hashes.

/// Vectors of sums, each once, with the least cost of reaching it.
struct CheapestRow {
  private let atoms: Int
  /// The sums of each vector, one after another.
  private var sums: [Int] = []
  /// The least cost of each.
  private(set) var costs: [Int] = []
  /// From which vector of the row before each is reached so, and by how many of the item between.
  private(set) var parents: [Int32] = []
  private(set) var taken: [Int32] = []
  /// The least that a complete choice through it can cost.
  private var bounds: [Double] = []
  /// By hash, the number of a vector and 1; 0 where there is none.
  private var slots: [Int32] = []

  /// An empty row.
  init(atoms: Int) {
    self.atoms = atoms
  }

  /// How many vectors it has.
  var count: Int { costs.count }

  /// The sums of a vector with so many more of an item, up to the needs; false where the last of them adds nothing to any.
  @inline(__always)
  func add(_ taken: Int, of brings: [Int], to node: Int, _ needs: [Int], _ result: inout [Int]) -> Bool {
    var adds = taken == 0
    for atom in 0..<atoms {
      let own = sums[node * atoms + atom]
      let (before, after) = (own + (taken - 1) * brings[atom], own + taken * brings[atom])
      if taken > 0, brings[atom] > 0, before < needs[atom] { adds = true }
      result[atom] = min(needs[atom], after)
    }
    return adds
  }

  /// The slot to begin with for some of a list of sums.
  @inline(__always)
  private func slot(of list: [Int], from first: Int) -> Int {
    var hash: UInt = 0x9E37_79B9_7F4A_7C15
    for place in first..<first + atoms {
      hash = (hash ^ UInt(bitPattern: list[place])) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(bitPattern: hash >> 2) & (slots.count - 1)
  }

  private func isAt(_ node: Int, _ wanted: [Int]) -> Bool {
    for atom in 0..<atoms where sums[node * atoms + atom] != wanted[atom] { return false }
    return true
  }

  /// The number of the vector with these sums.
  func find(_ wanted: [Int]) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = slot(of: wanted, from: 0)
    while slots[slot] != 0 {
      let node = Int(slots[slot]) - 1
      if isAt(node, wanted) { return node }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps a vector, with the cheaper way where it is there already.
  mutating func insert(_ new: [Int], cost: Int, parent: Int, taken: Int, bound: Double) {
    if let node = find(new) {
      guard cost < costs[node] else { return }
      (costs[node], parents[node], self.taken[node]) = (cost, Int32(parent), Int32(taken))
      bounds[node] = bound
      return
    }
    append(new[...], cost: cost, parent: Int32(parent), taken: Int32(taken), bound: bound)
    if 2 * count > slots.count { index() } else { enter(count - 1) }
  }

  private mutating func append(_ new: ArraySlice<Int>, cost: Int, parent: Int32, taken: Int32, bound: Double) {
    sums += new
    costs.append(cost)
    parents.append(parent)
    self.taken.append(taken)
    bounds.append(bound)
  }

  private mutating func enter(_ node: Int) {
    var slot = slot(of: sums, from: node * atoms)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(node + 1)
  }

  /// Makes the table of hashes anew.
  mutating func index() {
    var size = 64
    while size < 4 * count { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    for node in 0..<count { enter(node) }
  }

  /// Lets go of the table of hashes, which a row that is filled needs no more.
  mutating func forget() { slots = [] }

  /// So many of its vectors, with the lowest bounds.
  func best(_ width: Int) -> CheapestRow {
    var row = CheapestRow(atoms: atoms)
    for node in bounds.indices.sorted(by: { bounds[$0] < bounds[$1] }).prefix(width) {
      row.append(
        sums[node * atoms..<(node + 1) * atoms], cost: costs[node], parent: parents[node], taken: taken[node],
        bound: bounds[node])
    }
    return row
  }
}
