// No completing set weighs less than this: the bound by Lagrange multipliers (Geoffrion 1974, Fisher 1981).
//
// Each atom of an alternative gets a price for what it still misses; then each item is taken where its part of the prices is more than it
// weighs, whatever the atoms need. For any prices that is a lower bound, for good ones a close one: with one atom the prices are those of
// the greedy choice, with several they are raised one by one and along the steepest way. The bound is reckoned in floating point and made
// lower by more than the rounding of all its terms, so that it never shuts out a set that is one of the lightest.

/// The prices of the atoms of each alternative: several choices of them, of which the best bound counts.
struct CoverPrices: Sendable {
  /// For each alternative, choices of prices for its atoms, each for all that the atom needs.
  let choices: [[[Double]]]

  /// Rounds of raising the prices together.
  private static let rounds = 60
  /// Alternatives with so many atoms also get prices for each part of their atoms: for when some are reached already.
  private static let atomsInParts = 3
  /// With more alternatives than this the prices are not improved: most of them are never near the least.
  private static let alternativesRefined = 64

  /// The prices for a problem: (rounds) x (items) x (atoms) steps for each alternative.
  init(_ problem: CoverProblem, _ effort: inout Effort) throws(Halt) {
    var choices: [[[Double]]] = []
    for atoms in problem.alternatives {
      let search = PriceSearch(problem, atoms)
      var parts = [Array(atoms.indices)]
      if atoms.count > 1, problem.alternatives.count <= CoverPrices.alternativesRefined {
        if atoms.count <= CoverPrices.atomsInParts {
          parts += (1..<((1 << atoms.count) - 1)).map { mask in atoms.indices.filter { mask & (1 << $0) != 0 } }
        } else {
          parts += atoms.indices.map { [$0] }
        }
      }
      var found: [[Double]] = []
      for part in parts {
        let rounds = problem.alternatives.count <= CoverPrices.alternativesRefined ? CoverPrices.rounds : 0
        found.append(try search.prices(of: part, rounds: rounds, &effort))
      }
      choices.append(found)
    }
    self.choices = choices
  }

  private init(choices: [[[Double]]]) {
    self.choices = choices
  }

  /// Those of these alternatives.
  func keeping(_ places: [Int]) -> CoverPrices {
    CoverPrices(choices: places.map { choices[$0] })
  }
}

/// The search for prices of one alternative.
private struct PriceSearch {
  /// What each item weighs, how many there are, and which share of each atom's need one brings.
  private let items: [(cost: Double, count: Double, shares: [Double])]
  private let atomCount: Int

  init(_ problem: CoverProblem, _ atoms: [Int]) {
    items = problem.items.map { item in
      (Double(item.cost), Double(item.count), atoms.map { Double(item.brings[$0]) / Double(problem.needs[$0]) })
    }
    atomCount = atoms.count
  }

  /// Good prices for some of the atoms, 0 for the others.
  func prices(of part: [Int], rounds: Int, _ effort: inout Effort) throws(Halt) -> [Double] {
    var prices = [Double](repeating: 0, count: atomCount)
    for _ in 0..<(part.count > 1 ? 3 : 1) {
      for atom in part { try raise(atom, in: &prices, &effort) }
    }
    guard part.count > 1, rounds > 0 else { return prices }
    var best = prices
    var (highest, slopes) = bound(prices)
    var (value, stride) = (highest, 0.02)
    for _ in 0..<rounds {
      try effort.spend(items.count * atomCount)
      let square = part.reduce(0) { $0 + slopes[$1] * slopes[$1] }
      guard square > 1e-18 else { break }
      let step = (highest * (1 + stride) - value) / square
      for atom in part { prices[atom] = max(0, prices[atom] + step * slopes[atom]) }
      (value, slopes) = bound(prices)
      if value > highest { (highest, best) = (value, prices) } else { stride *= 0.9 }
    }
    for atom in part.reversed() { try raise(atom, in: &best, &effort) }
    return best
  }

  /// The bound with these prices, and how it changes with each.
  private func bound(_ prices: [Double]) -> (value: Double, slopes: [Double]) {
    var value = prices.reduce(0, +)
    var slopes = [Double](repeating: 1, count: atomCount)
    for item in items {
      let rest = zip(prices, item.shares).reduce(item.cost) { $0 - $1.0 * $1.1 }
      guard rest < 0 else { continue }
      value += item.count * rest
      for atom in slopes.indices { slopes[atom] -= item.count * item.shares[atom] }
    }
    return (value, slopes)
  }

  /// The price of one atom at which the bound is highest, the others being as they are.
  private func raise(_ atom: Int, in prices: inout [Double], _ effort: inout Effort) throws(Halt) {
    try effort.spend(items.count * (atomCount + 8))
    var turns: [(price: Double, share: Double)] = []
    for item in items where item.shares[atom] > 0 {
      var rest = item.cost
      for other in prices.indices where other != atom { rest -= prices[other] * item.shares[other] }
      turns.append((max(0, rest / item.shares[atom]), item.count * item.shares[atom]))
    }
    turns.sort { $0.price < $1.price }
    var slope = 1.0
    for turn in turns {
      slope -= turn.share
      prices[atom] = turn.price
      if slope <= 0 { return }
    }
  }
}

/// The bound at each place of a problem's items.
struct CoverBound: Sendable {
  private struct Line: Sendable {
    let atoms: [Int]
    /// What each atom misses, times this.
    let rates: [Double]
    /// What the items from each place on take off.
    let rest: [Double]
  }

  private let needs: [Int]
  private let lines: [[Line]]
  /// For each place, what the items from there on bring to each atom.
  private let rest: [Int]

  /// The bound for these items in their order.
  init(_ problem: CoverProblem, _ prices: CoverPrices) {
    needs = problem.needs
    let atoms = problem.needs.count
    var rest = [Int](repeating: 0, count: (problem.items.count + 1) * atoms)
    for (place, item) in problem.items.enumerated().reversed() {
      for atom in 0..<atoms {
        rest[place * atoms + atom] = rest[(place + 1) * atoms + atom] + item.count * item.brings[atom]
      }
    }
    self.rest = rest
    lines = zip(problem.alternatives, prices.choices).map { atoms, choices in
      choices.map { prices in
        let rates = zip(atoms, prices).map { $1 / Double(problem.needs[$0]) }
        // The numbers that are added up, as a measure of what their rounding can be.
        var size = prices.reduce(0, +)
        var rest = [Double](repeating: 0, count: problem.items.count + 1)
        for (place, item) in problem.items.enumerated().reversed() {
          let worth = zip(atoms, rates).reduce(0) { $0 + $1.1 * Double(item.brings[$1.0]) }
          size += Double(item.count) * (Double(item.cost) + worth)
          rest[place] = rest[place + 1] + Double(item.count) * min(0, Double(item.cost) - worth)
        }
        let rounding = size * Double(problem.items.count + 4) * Double(atoms.count + 4) * 0x1p-52
        return Line(atoms: atoms, rates: rates, rest: rest.map { $0 - rounding })
      }
    }
  }

  /// What the items from a place on weigh at least, to reach an alternative from these sums; infinity where all together do not.
  @inline(__always)
  func least(_ alternative: Int, from place: Int, _ sums: [Int]) -> Double {
    for atom in lines[alternative][0].atoms where sums[atom] + rest[place * needs.count + atom] < needs[atom] {
      return .infinity
    }
    var best = 0.0
    for line in lines[alternative] {
      var value = line.rest[place]
      for (number, atom) in line.atoms.enumerated() where sums[atom] < needs[atom] {
        value += line.rates[number] * Double(needs[atom] - sums[atom])
      }
      best = max(best, value)
    }
    return best
  }
}

extension CoverPrices {
  /// How far the weight of one of an item is from what its part of an alternative's best prices comes to.
  func distance(_ item: CoverProblem.Item, in problem: CoverProblem, _ alternative: Int) -> Double {
    abs(Double(item.cost) - worth(of: item, in: problem, alternative))
  }

  /// What one of an item is worth by an alternative's best prices.
  func worth(of item: CoverProblem.Item, in problem: CoverProblem, _ alternative: Int) -> Double {
    guard let prices = choices[alternative].first else { return Double(item.cost) }
    return zip(problem.alternatives[alternative], prices).reduce(0) { sum, pair in
      sum + pair.1 * Double(item.brings[pair.0]) / Double(problem.needs[pair.0])
    }
  }
}
