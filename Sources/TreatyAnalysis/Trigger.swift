// The trigger: the union of the minimal sets of the trigger day's deposits that complete the condition.
// Rome Statute, 11 April 2002: any 4 of 10, so all ten. A deposit of that day which no minimal set needs is not in it.
//
// A deposit is in a minimal set when some others of that day leave the condition false and it then makes it true. The others are looked at
// by what they bring to each atom, not one by one: the table grows with the product of the counts and the number of distinct sums.

import TreatyModel

extension Formula {
  /// The candidates that are in some minimal completing set; `nil` where the table grows past the budget.
  public func statesInMinimalSets(budget: Int = 2_000_000) -> StateSet? {
    guard canBeCompleted else { return [] }
    var result = StateSet()
    var steps = 0
    for state in candidates {
      guard let needed = isNeeded(state, &steps, budget) else { return nil }
      if needed { result.insert(state) }
    }
    return result
  }

  private func isNeeded(_ state: StateID, _ steps: inout Int, _ budget: Int) -> Bool? {
    guard atoms.contains(where: { $0.brings(state) != .zero }) else { return false }
    var reached: Set<[Rational]> = [atoms.map { _ in .zero }]
    for other in candidates where other != state {
      let bring = atoms.map { $0.brings(other) }
      guard bring.contains(where: { $0 != .zero }) else { continue }
      steps += reached.count
      if steps > budget { return nil }
      reached.formUnion(reached.map { sums in adding(bring, to: sums) })
    }
    let own = atoms.map { $0.brings(state) }
    return reached.contains { sums in !holds(sums) && holds(adding(own, to: sums)) }
  }

  /// Sums past what an atom needs are all alike and are cut there.
  private func adding(_ bring: [Rational], to sums: [Rational]) -> [Rational] {
    zip(zip(sums, bring), atoms).map { pair, atom in min(pair.0 + pair.1, atom.enough) }
  }

  private func holds(_ sums: [Rational]) -> Bool {
    root.holds { atoms[$0].holds(withSum: sums[$0]) }
  }
}

extension Atom {
  /// What one state's deposit brings to it.
  fileprivate func brings(_ state: StateID) -> Rational {
    switch kind {
    case .count(_, let pool): return pool.contains(state) ? .one : .zero
    case .weight(_, _, let weights): return weights[state] ?? .zero
    }
  }

  /// A sum that is certainly enough.
  fileprivate var enough: Rational {
    switch kind {
    case .count(let needed, _): return Rational(needed)
    case .weight(let needed, let isStrict, _): return isStrict ? needed + .one : needed
    }
  }

  fileprivate func holds(withSum sum: Rational) -> Bool {
    switch kind {
    case .count(let needed, _): return sum >= Rational(needed)
    case .weight(let needed, let isStrict, _): return isStrict ? sum > needed : sum >= needed
    }
  }
}
