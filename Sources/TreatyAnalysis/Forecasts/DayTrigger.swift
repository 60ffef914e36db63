// The trigger of one run: the deposits of the trigger day that are in some minimal set of them completing the condition, as
// `Trigger` finds them for the register, here in whole numbers and for many runs.

import TreatyLaw
import TreatyModel

extension IntegerCondition {
  /// Up to so many deposits of one day every set of them is looked at.
  static let enumerated = 10

  /// The places of those of a day's deposits that are in a minimal set completing the condition, given the sums before that day.
  /// `nil` where the table of sums grows past the budget.
  ///
  /// One pass where there is a single count; 2^n sets for up to ten deposits; beyond that the table of distinct sums.
  func trigger(among deposits: [Int], before: [Int64]) -> [Int]? {
    let deposits = deposits.filter { place in needs.indices.contains { brings(place, $0) > 0 } }
    if deposits.count == 1 { return deposits }
    if needs.count == 1, deposits.allSatisfy({ brings($0, 0) == 1 }) { return deposits }
    return deposits.count <= IntegerCondition.enumerated
      ? triggerBySets(deposits, before) : triggerBySums(deposits, before)
  }

  @inline(__always)
  private func brings(_ place: Int, _ atom: Int) -> Int64 { brings[place * needs.count + atom] }

  private func triggerBySets(_ deposits: [Int], _ before: [Int64]) -> [Int] {
    let atoms = needs.count
    let sets = 1 << deposits.count
    var sums = before
    sums.reserveCapacity(sets * atoms)
    var holds = [before.withUnsafeBufferPointer(isEnough)]
    for set in 1..<sets {
      let lowest = set.trailingZeroBitCount
      let rest = set & (set - 1)
      for atom in 0..<atoms { sums.append(sums[rest * atoms + atom] + brings(deposits[lowest], atom)) }
      holds.append(sums.withUnsafeBufferPointer { isEnough(UnsafeBufferPointer(rebasing: $0[(set * atoms)...])) })
    }
    return deposits.indices.filter { place in
      let bit = 1 << place
      return (0..<sets).contains { $0 & bit == 0 && !holds[$0] && holds[$0 | bit] }
    }.map { deposits[$0] }
  }

  private func isEnough(_ sums: UnsafeBufferPointer<Int64>) -> Bool {
    guard let first = sums.baseAddress else { return alternatives.contains(where: \.isEmpty) }
    return holds(first)
  }

  private func triggerBySums(_ deposits: [Int], _ before: [Int64], budget: Int = 2_000_000) -> [Int]? {
    let atoms = needs.indices
    // Sums past what an atom needs are all alike and are cut there.
    func adding(_ place: Int, to sums: [Int64]) -> [Int64] {
      atoms.map { min(sums[$0] + brings(place, $0), needs[$0]) }
    }
    let start = atoms.map { min(before[$0], needs[$0]) }
    var steps = 0
    var known: [[Int64]: Bool] = [:]
    var result: [Int] = []
    for place in deposits {
      // States that bring the same are in minimal sets together or not at all.
      let own = atoms.map { brings(place, $0) }
      if let isNeeded = known[own] {
        if isNeeded { result.append(place) }
        continue
      }
      var reached: Set<[Int64]> = [start]
      for other in deposits where other != place {
        steps += reached.count
        if steps > budget { return nil }
        reached.formUnion(reached.map { adding(other, to: $0) })
      }
      let isNeeded = reached.contains { sums in
        !sums.withUnsafeBufferPointer(isEnough) && adding(place, to: sums).withUnsafeBufferPointer(isEnough)
      }
      known[own] = isNeeded
      if isNeeded { result.append(place) }
    }
    return result
  }
}
