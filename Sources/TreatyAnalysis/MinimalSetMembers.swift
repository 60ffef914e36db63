// Which deposits of one day are the trigger: those in some minimal set of them that meets the condition.
//
// A deposit is in one when some others leave the condition unmet and it then meets it. Who brings at least as much to every atom as one that
// is in some minimal set is in one too (it can stand in its place), so the weakest are asked about first, and each that is not in any rules out those
// weaker still. Mostly a few sets of others show it: filled up as far as the condition stays unmet, or most of the strong and just those of the
// weak that leave an atom short by less than the one asked about brings. Else all sums of others that leave the condition unmet are gone
// through: for one atom in two halves, 2^(deposits / 2) steps; for several in one table of distinct sums.

import TreatyModel

/// Finds who is in some minimal set of deposits that meets a condition.
struct MinimalSetMembers {
  /// Deposits that bring the same.
  struct Group {
    let count: Int
    /// What each brings to each atom.
    let brings: [Int]
  }

  /// What each atom needs; 0 where it is reached without them.
  let needs: [Int]
  let groups: [Group]
  let root: Formula.Node

  /// So many sets of others are filled up before their sums are gone through.
  private static let trials = 12
  /// An entry of a table of vectors takes as much time as so many steps.
  private static let stepsOfVector = 16

  /// For each group, whether its deposits are in some minimal set.
  func find(_ effort: inout Effort) throws(Halt) -> [Bool] {
    var found: [Bool?] = groups.map { _ in nil }
    let order = groups.indices.sorted { strength($0) < strength($1) }
    for place in order {
      let own = groups[place].brings
      if order.contains(where: { found[$0] == true && own.isAtLeast(groups[$0].brings) }) {
        found[place] = true
      } else if order.contains(where: { found[$0] == false && groups[$0].brings.isAtLeast(own) }) {
        found[place] = false
      } else {
        found[place] = try isInSome(place, order, &effort)
      }
    }
    return found.map { $0 ?? false }
  }

  private func strength(_ place: Int) -> Double {
    needs.indices.reduce(0) { $0 + Double(groups[place].brings[$1]) / Double(max(1, needs[$1])) }
  }

  private func holds(_ sums: [Int]) -> Bool {
    root.holds { sums[$0] >= needs[$0] }
  }

  private func adding(_ brings: [Int], to sums: [Int]) -> [Int] {
    needs.indices.map { min(sums[$0] + brings[$0], needs[$0]) }
  }

  /// The groups without one deposit of a group.
  private func others(than place: Int, in order: [Int]) -> [Group] {
    order.compactMap { other in
      let count = groups[other].count - (other == place ? 1 : 0)
      return count > 0 ? Group(count: count, brings: groups[other].brings) : nil
    }
  }

  private func isInSome(_ place: Int, _ order: [Int], _ effort: inout Effort) throws(Halt) -> Bool {
    let own = groups[place].brings
    let nothing = needs.map { _ in 0 }
    guard own.contains(where: { $0 > 0 }), !holds(nothing) else { return false }
    if holds(adding(own, to: nothing)) { return true }
    let others = others(than: place, in: order)
    if try isShownByTrials(own, others, &effort) { return true }
    for atom in needs.indices where own[atom] > 0 {
      if try isShownByTheWeak(own, others, of: atom, &effort) { return true }
    }
    return needs.count == 1
      ? try isReached(from: needs[0] - own[0], others, &effort) : try isReachedInTable(own, others, &effort)
  }

  /// Whether one of a few sets of others shows it, each taken in another order and filled up as far as the condition stays unmet.
  private func isShownByTrials(_ own: [Int], _ others: [Group], _ effort: inout Effort) throws(Halt) -> Bool {
    for trial in 0..<min(MinimalSetMembers.trials, others.count + 1) {
      // The weakest first, then the strongest first without the first few.
      let order = trial == 0 ? others[...] : others.reversed()[...].dropFirst(trial - 1)
      var sums = needs.map { _ in 0 }
      for other in order {
        for _ in 0..<other.count {
          try effort.spend(needs.count)
          let more = adding(other.brings, to: sums)
          if holds(more) { break }
          sums = more
        }
      }
      if holds(adding(own, to: sums)) { return true }
    }
    return false
  }

  // MARK: - The strong and the weak

  /// So many of the weakest are put together in every way.
  private static let weak = 20
  /// So many sets of the strong are tried, and of each so many ways that come near enough.
  private static let strongSets = 6
  private static let near = 8

  /// Some of the weakest: what they bring to one atom, and which they are.
  private struct Choice {
    let sum: Int
    let mask: Int
  }

  /// Whether it is shown by some of the strong, and of the weak just so many as leave an atom short by less than the one asked about brings.
  private func isShownByTheWeak(
    _ own: [Int], _ others: [Group], of atom: Int, _ effort: inout Effort
  ) throws(Halt) -> Bool {
    let each = others.flatMap { other in Array(repeating: other.brings, count: other.count) }
      .sorted { $0[atom] < $1[atom] }
    let weak = Array(each.prefix(MinimalSetMembers.weak))
    let strong = each.dropFirst(MinimalSetMembers.weak).reversed()
    let middle = weak.count / 2
    let halves = [
      try choices(of: weak[..<middle], from: 0, atom, &effort),
      try choices(of: weak[middle...], from: middle, atom, &effort),
    ]
    let most = weak.reduce(0) { $0 + $1[atom] }
    for skipped in 0..<min(MinimalSetMembers.strongSets, strong.count + 1) {
      var sums = needs.map { _ in 0 }
      var reached = 0
      for brings in strong.dropFirst(skipped) where reached + brings[atom] + most / 2 < needs[atom] {
        sums = adding(brings, to: sums)
        reached += brings[atom]
      }
      let missing = needs[atom] - reached
      try effort.spend(halves[0].count + halves[1].count)
      var (last, tried) = (halves[1].count, 0)
      for choice in halves[0] {
        while last > 0, choice.sum + halves[1][last - 1].sum >= missing { last -= 1 }
        guard last > 0, tried < MinimalSetMembers.near else { break }
        guard choice.sum + halves[1][last - 1].sum >= missing - own[atom] else { continue }
        tried += 1
        let mask = choice.mask | halves[1][last - 1].mask
        try effort.spend(weak.count * needs.count)
        let chosen = weak.indices.reduce(sums) { mask & (1 << $1) == 0 ? $0 : adding(weak[$1], to: $0) }
        if !holds(chosen), holds(adding(own, to: chosen)) { return true }
      }
    }
    return false
  }

  /// Every choice of some deposits, in order of what it brings to an atom.
  private func choices(
    of deposits: ArraySlice<[Int]>, from first: Int, _ atom: Int, _ effort: inout Effort
  ) throws(Halt) -> [Choice] {
    try effort.spend(deposits.count << deposits.count)
    var choices = [Choice(sum: 0, mask: 0)]
    for (place, brings) in deposits.enumerated() {
      choices += choices.map { Choice(sum: $0.sum + brings[atom], mask: $0.mask | 1 << (first + place)) }
    }
    return choices.sorted { $0.sum < $1.sum }
  }

  // MARK: - One atom

  /// Whether some others bring at least `low` and less than the one atom needs.
  private func isReached(from low: Int, _ others: [Group], _ effort: inout Effort) throws(Halt) -> Bool {
    let each = others.flatMap { other in Array(repeating: other.brings[0], count: other.count) }
    var halves: [[Int]] = [[0], [0]]
    for (number, weight) in each.enumerated() {
      halves[number % 2] = try united(halves[number % 2], shiftedBy: weight, &effort)
    }
    var last = halves[1].count
    for sum in halves[0] {
      while last > 0, sum + halves[1][last - 1] >= needs[0] { last -= 1 }
      guard last > 0 else { return false }
      if sum + halves[1][last - 1] >= low { return true }
    }
    return false
  }

  /// The sums in order, and each with a weight more, below what the atom needs.
  private func united(_ sums: [Int], shiftedBy weight: Int, _ effort: inout Effort) throws(Halt) -> [Int] {
    try effort.spend(2 * sums.count)
    var result: [Int] = []
    result.reserveCapacity(2 * sums.count)
    var (left, right) = (0, 0)
    while left < sums.count || right < sums.count {
      let shifted = right < sums.count ? sums[right] + weight : .max
      if left < sums.count, sums[left] <= shifted {
        if sums[left] == shifted { right += 1 }
        result.append(sums[left])
        left += 1
      } else {
        if shifted >= needs[0] {
          right = sums.count
        } else {
          result.append(shifted)
          right += 1
        }
      }
    }
    return result
  }

  // MARK: - Several atoms

  private func isReachedInTable(_ own: [Int], _ others: [Group], _ effort: inout Effort) throws(Halt) -> Bool {
    var unmet: Set<[Int]> = [needs.map { _ in 0 }]
    for other in others {
      for _ in 0..<other.count {
        try effort.spend(MinimalSetMembers.stepsOfVector * unmet.count)
        for sums in unmet {
          let more = adding(other.brings, to: sums)
          if !holds(more) { unmet.insert(more) }
        }
      }
    }
    try effort.spend(unmet.count)
    return unmet.contains { holds(adding(own, to: $0)) }
  }
}

extension [Int] {
  /// Whether each number is at least the other's at its place.
  fileprivate func isAtLeast(_ other: [Int]) -> Bool {
    indices.allSatisfy { self[$0] >= other[$0] }
  }
}
