// What one thread works with: the days that were drawn for some runs, the sums by day, and the counts. Plain memory that is written
// again and again, since a run takes about a microsecond and may not allocate.

import TreatyModel

/// The working memory of one thread.
final class RunLane {
  /// How many runs are drawn side by side.
  static let width = 128
  /// So many counters a run: with more days than that several share one.
  private static let mostCounters = 1_024

  /// The number of the day of each state in each run, run by run; that of no day is the number of days.
  let numbers: UnsafeMutablePointer<UInt16>

  private let states: Int
  private let days: Int
  private let atoms: Int
  /// How far a day's number is shifted to give its counter.
  private let shift: Int
  private let counters: Int
  private let condition: IntegerCondition
  private let brings: UnsafeMutablePointer<Int>
  /// The sums that the deposits of each counter bring, atom by atom.
  private let brought: UnsafeMutablePointer<Int>
  /// The number of deposits of each counter, where that is all that counts.
  private let counted: UnsafeMutablePointer<UInt16>
  private let sums: UnsafeMutablePointer<Int>
  private let before: UnsafeMutablePointer<Int>
  /// The states of the counter on which the condition comes to hold.
  private let here: UnsafeMutablePointer<Int>
  /// How often each day was the trigger day, and each state in the trigger.
  private let triggerDays: UnsafeMutablePointer<Int>
  private let triggers: UnsafeMutablePointer<Int32>
  /// How many states and counters were gone through.
  private(set) var steps = 0
  private let search: DayTrigger
  private var unknown = 0

  init(states: Int, days: Int, condition: IntegerCondition) {
    var shift = 0
    while days >> shift >= RunLane.mostCounters { shift += 1 }
    self.states = states
    self.days = days
    self.shift = shift
    self.condition = condition
    counters = (days >> shift) + 1
    atoms = condition.needs.count
    func memory<Element: Numeric>(_ count: Int) -> UnsafeMutablePointer<Element> {
      let start = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
      start.initialize(repeating: 0, count: max(1, count))
      return start
    }
    numbers = memory(RunLane.width * states)
    brings = memory(states * atoms)
    brings.update(from: condition.brings, count: states * atoms)
    brought = memory(condition.isCount ? 0 : counters * atoms)
    counted = memory(counters)
    sums = memory(atoms)
    before = memory(atoms)
    here = memory(states)
    triggerDays = memory(days)
    triggers = memory(states)
    search = DayTrigger(condition)
  }

  deinit {
    numbers.deallocate()
    brings.deallocate()
    brought.deallocate()
    counted.deallocate()
    sums.deallocate()
    before.deallocate()
    here.deallocate()
    triggerDays.deallocate()
    triggers.deallocate()
  }

  /// Finds the day on which the condition first holds in a run that was drawn, and counts it with its trigger.
  func settle(_ run: Int, _ entries: [Day?]) {
    let own = UnsafePointer(numbers + run * states)
    steps += 2 * states + counters
    if condition.isCount {
      settleCount(own, entries)
    } else {
      settleSums(own, entries)
    }
  }

  func tally(runs: Int, entries: [Day?]) -> Tally {
    var byDay: [Day: Int] = [:]
    for number in 0..<days where triggerDays[number] > 0 {
      if let entry = entries[number] { byDay[entry, default: 0] += triggerDays[number] }
    }
    var byState: [StateID: Int] = [:]
    for place in 0..<states where triggers[place] > 0 { byState[condition.states[place]] = Int(triggers[place]) }
    return Tally(runs: runs, entries: byDay, triggers: byState, unknownTriggers: unknown)
  }
}

// MARK: - A number of deposits

extension RunLane {
  /// Where just so many deposits are needed, all of the trigger day are in the trigger.
  private func settleCount(_ own: UnsafePointer<UInt16>, _ entries: [Day?]) {
    counted.update(repeating: 0, count: counters)
    for place in 0..<states { counted[Int(own[place]) >> shift] &+= 1 }
    // What was drawn for no day stands in the last counter, among those of the last days.
    let need = condition.needs[0]
    var sum: Int = 0
    var counter = 0
    while counter < counters, sum + Int(counted[counter]) < need {
      sum += Int(counted[counter])
      counter += 1
    }
    guard counter < counters, let number = day(of: own, in: counter, need - sum), entries[number] != nil else { return }
    triggerDays[number] += 1
    let wanted = UInt16(number)
    for place in 0..<states { triggers[place] &+= own[place] == wanted ? 1 : 0 }
  }

  /// The day of the n-th deposit among those of a counter; `nil` where that is no day.
  private func day(of own: UnsafePointer<UInt16>, in counter: Int, _ nth: Int) -> Int? {
    guard shift > 0 else { return counter < days ? counter : nil }
    let count = gather(own, counter)
    guard nth <= Int(count) else { return nil }
    let number = Int(own[here[Int(nth) - 1]])
    return number < days ? number : nil
  }

  /// The states whose day is of a counter, in order of day; gives how many they are.
  private func gather(_ own: UnsafePointer<UInt16>, _ counter: Int) -> Int {
    var count = 0
    for place in 0..<states where Int(own[place]) >> shift == counter {
      var hole = count
      while shift > 0, hole > 0, own[here[hole - 1]] > own[place] {
        here[hole] = here[hole - 1]
        hole -= 1
      }
      here[hole] = place
      count += 1
    }
    return count
  }
}

// MARK: - Sums

extension RunLane {
  private func settleSums(_ own: UnsafePointer<UInt16>, _ entries: [Day?]) {
    guard let counter = firstCounter(own) else { return }
    // The sums are now those before the counter's first day. Its days one by one:
    let count = gather(own, counter)
    var next = 0
    while next < count {
      let number = Int(own[here[next]])
      guard number < days else { return }
      before.update(from: sums, count: atoms)
      var end = next
      while end < count, Int(own[here[end]]) == number {
        let place = here[end]
        for atom in 0..<atoms { sums[atom] &+= brings[place * atoms + atom] }
        end += 1
      }
      if condition.holds(sums) {
        if entries[number] != nil { note(number, UnsafeBufferPointer(start: here + next, count: end - next)) }
        return
      }
      next = end
    }
  }

  private func note(_ day: Int, _ deposits: UnsafeBufferPointer<Int>) {
    triggerDays[day] += 1
    guard search.find(among: deposits, before: before) else {
      unknown += 1
      return
    }
    for place in search.found { triggers[place] &+= 1 }
  }

  /// The counter after whose deposits the condition first holds; the sums are left as they were before it.
  private func firstCounter(_ own: UnsafePointer<UInt16>) -> Int? {
    brought.update(repeating: 0, count: counters * atoms)
    sums.update(repeating: 0, count: atoms)
    for place in 0..<states {
      let to = brought + (Int(own[place]) >> shift) * atoms
      let from = brings + place * atoms
      for atom in 0..<atoms { to[atom] &+= from[atom] }
    }
    for counter in 0..<counters {
      let from = brought + counter * atoms
      for atom in 0..<atoms { sums[atom] &+= from[atom] }
      if condition.holds(sums) {
        for atom in 0..<atoms { sums[atom] &-= from[atom] }
        return counter
      }
    }
    return nil
  }
}
