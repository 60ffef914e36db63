// The trigger of one run: the deposits of the trigger day that are in some minimal set of them completing the condition. Few deposits are
// looked at set by set, in memory that is used again for every run; more of them as the register's are.

import TreatyModel

/// Finds which of a day's deposits are the trigger.
final class DayTrigger {
  /// Up to so many deposits of one day every set of them is looked at.
  private static let enumerated = 10
  /// Beyond that the search may take so many steps a run, some milliseconds, so that an interruption need not wait for it.
  static let stepsOfRun = 1 << 17

  /// The places of the states that were found.
  private(set) var found: [Int] = []

  private let condition: IntegerCondition
  private let atoms: Int
  private var deposits: [Int] = []
  /// The sums of every set of deposits, and whether they are enough.
  private var sums: [Int]
  private var isEnough: [Bool]
  /// What was found before for many deposits of one day, which often are the same.
  private var known: [Question: [Int]?] = [:]

  private struct Question: Hashable {
    let deposits: [Int]
    let before: [Int]
  }

  init(_ condition: IntegerCondition) {
    self.condition = condition
    atoms = condition.needs.count
    let sets = 1 << DayTrigger.enumerated
    sums = [Int](repeating: 0, count: sets * max(1, atoms))
    isEnough = [Bool](repeating: false, count: sets)
    found.reserveCapacity(condition.states.count)
    deposits.reserveCapacity(condition.states.count)
  }

  /// Finds the deposits that are in a minimal set completing the condition, given the sums before that day.
  ///
  /// False where the search takes more steps than a run may.
  ///
  /// 2^n sets for up to ten deposits; beyond that what `MinimalSetMembers` takes.
  func find(among day: UnsafeBufferPointer<Int>, before: UnsafePointer<Int>) -> Bool {
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
    let answer = known[question] ?? findAmongMany(question)
    known[question] = answer
    found += answer ?? []
    return answer != nil
  }

  private func findBySets(_ before: UnsafePointer<Int>) {
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

  private func findAmongMany(_ question: Question) -> [Int]? {
    var places: [[Int]: [Int]] = [:]
    for place in question.deposits {
      places[(0..<atoms).map { condition.brings[place * atoms + $0] }, default: []].append(place)
    }
    let groups = places.sorted { $0.value[0] < $1.value[0] }
    let search = MinimalSetMembers(
      needs: (0..<atoms).map { max(0, condition.needs[$0] - question.before[$0]) },
      groups: groups.map { MinimalSetMembers.Group(count: $0.value.count, brings: $0.key) }, root: condition.root)
    var effort = Effort(limit: DayTrigger.stepsOfRun)
    guard let found = try? search.find(&effort) else { return nil }
    return zip(groups, found).flatMap { group, isFound in isFound ? group.value : [] }.sorted()
  }
}
