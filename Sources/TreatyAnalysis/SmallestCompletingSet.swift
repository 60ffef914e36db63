// The fewest further deposits that complete a condition.
//
// For each alternative the candidates fall into classes: those of a class lie in the same sets, so that for the counts one is as good as
// another, and for a single weight the heaviest come first. A table then holds, for every vector of counts still needed and every
// number of states taken, the most weight that these can bring. It grows with (product of the counts) x (number of states),
// and with the number of classes in time.

import TreatyModel

/// How many further deposits are needed.
public enum DepositsNeeded: Hashable, Sendable {
  /// So many at least, for example these.
  case number(Int, example: StateSet)
  /// No set of those who may deposit completes the condition.
  case impossible
  /// The search was stopped at its budget of steps, before it was complete.
  case stopped(afterSteps: Int)
}

extension Formula {
  /// The size of a smallest completing set, exact, with one such set.
  ///
  /// - Parameter budget: the most table entries that are looked at.
  /// - Returns: the number, and the steps taken, for checks of growth.
  public func fewestDeposits(budget: Int = 20_000_000) -> (needed: DepositsNeeded, steps: Int) {
    var steps = 0
    guard let alternatives = alternatives() else { return (.stopped(afterSteps: 0), 0) }
    var best: StateSet?
    for alternative in alternatives {
      if alternative.count == 1, let place = alternative.first, case .count(let needed, let pool) = atoms[place].kind {
        // Any so many of one set will do: nothing to search.
        steps += 1
        if best.map({ needed < $0.count }) ?? true { best = StateSet(pool.prefix(needed)) }
        continue
      }
      var search = AlternativeSearch(atoms: alternative.sorted().map { atoms[$0] }, candidates: candidates)
      let found = search.run(budget: budget - steps)
      steps += search.steps
      switch found {
      case .number(let count, let example):
        if best.map({ count < $0.count }) ?? true { best = example }
      case .impossible: continue
      case .stopped: return (.stopped(afterSteps: steps), steps)
      }
    }
    return (best.map { .number($0.count, example: $0) } ?? .impossible, steps)
  }
}

/// The search within one alternative.
private struct AlternativeSearch {
  /// A way of having taken some states: what it brings of each weight, and which states they are.
  private struct Taking {
    var weights: [Rational]
    var states: StateSet
  }

  private let counts: [(needed: Int, pool: StateSet)]
  private let weights: [(needed: Rational, isStrict: Bool, values: [StateID: Rational])]
  private let candidates: StateSet
  private(set) var steps = 0

  init(atoms: [Atom], candidates: StateSet) {
    var counts: [(Int, StateSet)] = []
    var weights: [(Rational, Bool, [StateID: Rational])] = []
    for atom in atoms {
      switch atom.kind {
      case .count(let needed, let pool): counts.append((needed, pool))
      case .weight(let needed, let isStrict, let values): weights.append((needed, isStrict, values))
      }
    }
    self.counts = counts
    self.weights = weights
    self.candidates = candidates
  }

  mutating func run(budget: Int) -> DepositsNeeded {
    // Counts still needed -> number taken -> the takings of which none is better in every weight.
    var table: [[Int]: [Int: [Taking]]] = [
      counts.map(\.needed): [0: [Taking(weights: weights.map { _ in .zero }, states: [])]]
    ]
    for members in classes() {
      var next: [[Int]: [Int: [Taking]]] = [:]
      for (open, bySize) in table {
        for (size, takings) in bySize {
          for taking in takings {
            for choice in choices(of: members) {
              steps += 1
              if steps > budget { return .stopped(afterSteps: steps) }
              let left = remaining(open, taking: choice.count, of: members)
              insert(extended(taking, by: choice), into: &next, left, size + choice.count)
            }
          }
        }
      }
      table = next
    }
    let closed = table[counts.map { _ in 0 }] ?? [:]
    let enough = closed.compactMap { size, takings in takings.first(where: isEnough).map { (size, $0.states) } }
    guard let smallest = enough.min(by: { $0.0 < $1.0 }) else { return .impossible }
    return .number(smallest.0, example: smallest.1)
  }

  /// The candidates by the sets in which they lie, and with several weights each on its own; the heaviest first.
  private func classes() -> [[StateID]] {
    var classes: [[Bool]: [StateID]] = [:]
    var singles: [[StateID]] = []
    for state in candidates {
      let places = counts.map { $0.pool.contains(state) }
      let hasWeight = weights.contains { $0.values[state] != nil }
      guard places.contains(true) || hasWeight else { continue }
      if weights.count > 1, hasWeight {
        singles.append([state])
      } else {
        classes[places, default: []].append(state)
      }
    }
    let values = weights.count == 1 ? weights[0].values : [:]
    return singles
      + classes.values.map { members in
        members.sorted { left, right in
          let (a, b) = (values[left] ?? .zero, values[right] ?? .zero)
          return a == b ? left < right : a > b
        }
      }.sorted { $0[0] < $1[0] }
  }

  private func choices(of members: [StateID]) -> [ArraySlice<StateID>] {
    // Without weights no more of a class is of use than the largest number that any set still needs.
    let useful = weights.isEmpty ? counts.filter { $0.pool.contains(members[0]) }.map(\.needed).max() ?? 0 : members.count
    return (0...min(useful, members.count)).map { members[..<$0] }
  }

  private func remaining(_ open: [Int], taking count: Int, of members: [StateID]) -> [Int] {
    guard count > 0 else { return open }
    return zip(open, counts).map { $1.pool.contains(members[0]) ? max(0, $0 - count) : $0 }
  }

  private func extended(_ taking: Taking, by states: ArraySlice<StateID>) -> Taking {
    var result = taking
    for state in states { result.states.insert(state) }
    for place in weights.indices {
      for state in states { result.weights[place] = result.weights[place] + (weights[place].values[state] ?? .zero) }
    }
    return result
  }

  /// Keeps a taking unless one of the same size and counts is at least as heavy in every weight.
  private func insert(
    _ taking: Taking, into table: inout [[Int]: [Int: [Taking]]], _ open: [Int], _ size: Int
  ) {
    let others = table[open]?[size] ?? []
    guard !others.contains(where: { isAtLeastAsHeavy($0, taking) }) else { return }
    table[open, default: [:]][size] = others.filter { !isAtLeastAsHeavy(taking, $0) } + [taking]
  }

  private func isAtLeastAsHeavy(_ left: Taking, _ right: Taking) -> Bool {
    zip(left.weights, right.weights).allSatisfy { $0 >= $1 }
  }

  private func isEnough(_ taking: Taking) -> Bool {
    zip(taking.weights, weights).allSatisfy { $1.isStrict ? $0 > $1.needed : $0 >= $1.needed }
  }
}
