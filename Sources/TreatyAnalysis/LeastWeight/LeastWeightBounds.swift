// From above and below: a first good set, and below which weight there is none. They say which alternatives of the formula, and in what
// order its items, are worth an exact search.

/// The best choice so far, and what may still lead to the least.
struct LeastWeightBounds {
  /// The vectors of each row that are kept to find a first good set.
  private static let width = 400
  /// So many alternatives are looked at for it.
  private static let firstAlternatives = 8

  /// The items in the order in which they are decided, with the alternatives that may cost no more than the best.
  private(set) var problem: CoverProblem
  private(set) var prices: CoverPrices
  private(set) var bound: CoverBound
  /// How many of each class the best choice has.
  private(set) var choice: [Int]
  private(set) var best: Int
  /// No completing set costs less.
  private(set) var noneBelow: Int

  init(_ whole: CoverProblem, _ effort: inout Effort) throws(Halt) {
    let prices = try CoverPrices(whole, &effort)
    let bound = CoverBound(whole, prices)
    let nothing = whole.needs.map { _ in 0 }
    let lowest = whole.alternatives.indices.map { bound.least($0, from: 0, nothing) }
    let order = lowest.indices.sorted { lowest[$0] < lowest[$1] }
    // Decided first are those of whom it is clear; last those who cost nothing, so that of them none is taken in vain.
    let leading = order.first ?? 0
    let items = whole.items.map { (item: $0, distance: prices.distance($0, in: whole, leading)) }
      .sorted { left, right in
        if (left.item.cost == 0) != (right.item.cost == 0) { return right.item.cost == 0 }
        return left.distance == right.distance
          ? left.item.place < right.item.place : left.distance > right.distance
      }.map(\.item)
    let problem = whole.ordered(items)
    let few = Array(order.prefix(LeastWeightBounds.firstAlternatives)).sorted()
    let narrow = problem.keeping(few)
    let rows = try CheapestRows(
      narrow, CoverBound(narrow, prices.keeping(few)), best: whole.wholeCost, width: LeastWeightBounds.width,
      nodes: .max, &effort)
    let taken = rows.bestChoice ?? items.map(\.count)
    choice = whole.items.map { _ in 0 }
    for (item, count) in zip(items, taken) { choice[item.place] = count }
    let best = zip(items, taken).reduce(0) { $0 + $1.0.cost * $1.1 }
    self.best = best
    let open = lowest.indices.filter { lowest[$0] <= Double(best) }
    self.problem = problem.keeping(open)
    self.prices = prices.keeping(open)
    self.bound = CoverBound(self.problem, self.prices)
    noneBelow = min(best, Int((lowest.min() ?? 0).rounded(.up)))
  }

  /// Takes a better choice.
  mutating func take(_ choice: [Int], cost: Int) {
    (self.choice, best) = (choice, cost)
  }

  /// Takes a choice that is proved to cost the least.
  mutating func prove(_ choice: [Int], cost: Int) {
    take(choice, cost: cost)
    noneBelow = cost
  }

  /// Proves that the best choice costs the least.
  mutating func prove() { noneBelow = best }
}
