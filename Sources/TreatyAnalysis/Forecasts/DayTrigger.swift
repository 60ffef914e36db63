// The trigger of one run: the deposits of the trigger day that are in some minimal set of them completing the condition, as
// `Trigger` finds them for the register, here in whole numbers and for many runs.

import TreatyModel

/// Finds which of a day's deposits are the trigger.
final class DayTrigger {
  /// Up to so many deposits of one day every set of them is looked at.
  private static let enumerated = 10
  /// Beyond that, the table of distinct sums may take so many steps.
  private static let budget = 2_000_000

  /// The places of the states that were found.
  private(set) var found: [Int] = []

  private let condition: IntegerCondition
  private let atoms: Int
  private var deposits: [Int] = []
  /// The sums of every set of deposits, and whether they are enough.
  private var sums: [Int64]
  private var isEnough: [Bool]
  /// What was found before for many deposits of one day, which often are the same.
  private var known: [Question: [Int]?] = [:]

  private struct Question: Hashable {
    let deposits: [Int]
    let before: [Int64]
  }

  init(_ condition: IntegerCondition) {
    self.condition = condition
    atoms = condition.needs.count
    let sets = 1 << DayTrigger.enumerated
    sums = [Int64](repeating: 0, count: sets * max(1, atoms))
    isEnough = [Bool](repeating: false, count: sets)
    found.reserveCapacity(condition.states.count)
    deposits.reserveCapacity(condition.states.count)
  }

  /// Finds the deposits that are in a minimal set completing the condition, given the sums before that day.
  ///
  /// False where the table of sums grows past the budget.
  ///
  /// 2^n sets for up to ten deposits; beyond that the table of distinct sums.
  func find(among day: UnsafeBufferPointer<Int>, before: UnsafePointer<Int64>) -> Bool {
    found.removeAll(keepingCapacity: true)
    deposits.removeAll(keepingCapacity: true)
    deposits.append(contentsOf: day)
    if deposits.count == 1 {
      found.append(deposits[0])
      return true
    }
    if deposits.count <= DayTrigger.enumerated {
      findBySets(before)
      return true
    }
    let question = Question(deposits: deposits, before: (0..<atoms).map { before[$0] })
    let answer = known[question] ?? findBySums(question)
    known[question] = answer
    found += answer ?? []
    return answer != nil
  }

  private func findBySets(_ before: UnsafePointer<Int64>) {
    let sets = 1 << deposits.count
    sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      for atom in 0..<atoms { start[atom] = before[atom] }
      isEnough[0] = condition.holds(start)
      for set in 1..<sets {
        let place = deposits[set.trailingZeroBitCount]
        let rest = set & (set - 1)
        for atom in 0..<atoms {
          start[set * atoms + atom] = start[rest * atoms + atom] + condition.brings[place * atoms + atom]
        }
        isEnough[set] = condition.holds(start + set * atoms)
      }
    }
    for (number, place) in deposits.enumerated() {
      let bit = 1 << number
      for set in 0..<sets where set & bit == 0 && !isEnough[set] && isEnough[set | bit] {
        found.append(place)
        break
      }
    }
  }

  private func findBySums(_ question: Question) -> [Int]? {
    let needs = condition.needs
    func bring(_ place: Int) -> [Int64] { (0..<atoms).map { condition.brings[place * atoms + $0] } }
    // Sums past what an atom needs are all alike and are cut there.
    func adding(_ bring: [Int64], to sums: [Int64]) -> [Int64] {
      needs.indices.map { min(sums[$0] + bring[$0], needs[$0]) }
    }
    func holds(_ sums: [Int64]) -> Bool {
      sums.withUnsafeBufferPointer { sums in sums.baseAddress.map(condition.holds) ?? true }
    }
    let start = needs.indices.map { min(question.before[$0], needs[$0]) }
    var steps = 0
    // States that bring the same are in minimal sets together or not at all.
    var alike: [[Int64]: Bool] = [:]
    var result: [Int] = []
    for place in question.deposits {
      let own = bring(place)
      if let isNeeded = alike[own] {
        if isNeeded { result.append(place) }
        continue
      }
      var reached: Set<[Int64]> = [start]
      for other in question.deposits where other != place {
        steps += reached.count
        if steps > DayTrigger.budget { return nil }
        let bring = bring(other)
        reached.formUnion(reached.map { adding(bring, to: $0) })
      }
      let isNeeded = reached.contains { !holds($0) && holds(adding(own, to: $0)) }
      alike[own] = isNeeded
      if isNeeded { result.append(place) }
    }
    return result
  }
}
