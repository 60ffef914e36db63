// Runs over a condition that is read once: its sets are fixed and nothing else of chance plays on it. Then a run is a race of deposits: a
// draw gives each state its day, sums by day say on which day the condition first holds. No world is built; the answer is the law's.

import TreatyLaw
import TreatyModel

/// The runs of a forecast whose condition is fixed from the forecast's day on.
struct FixedConditionRuns: Sendable {
  /// One state on one line of chance.
  struct Drawer {
    /// Its place among the condition's states.
    let state: Int
    /// The place of its draw.
    let place: UInt64
    /// Which of the guides it reads.
    let guide: Int
  }

  let condition: IntegerCondition
  /// The days on which somebody may deposit or certainly does, in order. Runs work with their numbers.
  let days: [Day]
  /// The day of entry into force to which each trigger day leads; none after the horizon.
  let entries: [Day?]
  /// The number of the day of each state's certain deposit; past the last where it has none.
  let certain: [UInt16]
  let drawers: [Drawer]
  let guides: [DrawGuide]
  let draws: RandomDraws

  /// How many runs are done side by side, so that a state's guide is read while it is at hand.
  private static let sideBySide = 64
  /// So many counters a run: with more days than that several share one.
  private static let mostCounters = 1_024

  private var atoms: Int { condition.needs.count }
  private var states: Int { condition.states.count }

  /// How far a day's number is shifted to give its counter.
  private var shift: Int {
    var shift = 0
    while days.count >> shift > FixedConditionRuns.mostCounters { shift += 1 }
    return shift
  }

  /// The counts over these runs. One draw a state and run, and one pass over the days.
  func tally(of runs: Range<Int>) -> Tally {
    var counts = DayCounts(days: days.count, states: states)
    let width = FixedConditionRuns.sideBySide
    var numbers = [UInt16](repeating: 0, count: width * states)
    var starts = [RandomDraws.Stream]()
    var scratch = Scratch(counters: (days.count >> shift) + 1, atoms: max(atoms, 1))
    var first = runs.lowerBound
    while first < runs.upperBound {
      let last = min(first + width, runs.upperBound)
      starts = (first..<last).map(draws.stream(ofRun:))
      draw(starts, into: &numbers)
      numbers.withUnsafeBufferPointer { numbers in
        for run in 0..<(last - first) {
          let own = UnsafeBufferPointer(rebasing: numbers[(run * states)..<((run + 1) * states)])
          settle(own, &scratch, &counts)
        }
      }
      first = last
    }
    return counts.tally(runs: runs.count, entries: entries, states: condition.states)
  }

  /// The number of each state's day in each of these runs, run by run.
  private func draw(_ streams: [RandomDraws.Stream], into numbers: inout [UInt16]) {
    numbers.withUnsafeMutableBufferPointer { numbers in
      streams.withUnsafeBufferPointer { streams in
        for run in streams.indices {
          for state in 0..<states { numbers[run * states + state] = certain[state] }
        }
        for drawer in drawers {
          guides[drawer.guide].withReader { reader in
            for run in streams.indices {
              let number = reader.number(of: streams[run].draw(at: drawer.place))
              let place = run * states + drawer.state
              if number < numbers[place] { numbers[place] = number }
            }
          }
        }
      }
    }
  }
}

// MARK: - One run

extension FixedConditionRuns {
  /// What the runs of one thread write into again and again.
  private struct Scratch {
    /// The sums that the deposits of each counter bring, atom by atom.
    var brought: [Int64]
    var sums: [Int64]

    init(counters: Int, atoms: Int) {
      brought = [Int64](repeating: 0, count: counters * atoms)
      sums = [Int64](repeating: 0, count: atoms)
    }
  }

  /// Finds the day on which the condition first holds and counts it, with its trigger.
  private func settle(_ numbers: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch, _ counts: inout DayCounts) {
    guard let counter = firstCounter(numbers, &scratch) else { return }
    // The sums now are those before the counter's first day. Its days one by one:
    var here = numbers.indices.filter { Int(numbers[$0]) >> shift == counter }
    if shift > 0 { here.sort { (numbers[$0], $0) < (numbers[$1], $1) } }
    var next = here.startIndex
    while next < here.endIndex {
      let number = numbers[here[next]]
      let end = here[next...].firstIndex { numbers[$0] != number } ?? here.endIndex
      let before = scratch.sums
      for place in here[next..<end] { add(place, to: &scratch.sums) }
      if scratch.sums.withUnsafeBufferPointer({ sums in sums.baseAddress.map(condition.holds) ?? true }) {
        if entries[Int(number)] == nil { return }
        counts.add(day: Int(number), trigger: condition.trigger(among: Array(here[next..<end]), before: before))
        return
      }
      next = end
    }
  }

  private func add(_ place: Int, to sums: inout [Int64]) {
    for atom in 0..<atoms { sums[atom] += condition.brings[place * atoms + atom] }
  }

  /// The counter after whose deposits the condition first holds; the sums are left as they were before it.
  private func firstCounter(_ numbers: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch) -> Int? {
    let (atoms, shift, last) = (atoms, shift, days.count)
    return scratch.brought.withUnsafeMutableBufferPointer { brought in
      scratch.sums.withUnsafeMutableBufferPointer { sums in
        brought.update(repeating: 0)
        sums.update(repeating: 0)
        condition.brings.withUnsafeBufferPointer { brings in
          for place in numbers.indices where Int(numbers[place]) < last {
            let counter = Int(numbers[place]) >> shift
            for atom in 0..<atoms { brought[counter * atoms + atom] &+= brings[place * atoms + atom] }
          }
        }
        guard let start = sums.baseAddress else { return nil }
        for counter in 0..<((last >> shift) + 1) {
          for atom in 0..<atoms { sums[atom] &+= brought[counter * atoms + atom] }
          if condition.holds(start) {
            for atom in 0..<atoms { sums[atom] &-= brought[counter * atoms + atom] }
            return counter
          }
        }
        return nil
      }
    }
  }
}

/// Counts by the number of the trigger day, of one thread.
private struct DayCounts {
  private var days: [Int]
  private var states: [Int]
  private var unknown = 0

  init(days: Int, states: Int) {
    self.days = [Int](repeating: 0, count: days)
    self.states = [Int](repeating: 0, count: states)
  }

  mutating func add(day: Int, trigger: [Int]?) {
    days[day] += 1
    guard let trigger else {
      unknown += 1
      return
    }
    for place in trigger { states[place] += 1 }
  }

  func tally(runs: Int, entries: [Day?], states ids: [StateID]) -> Tally {
    var byDay: [Day: Int] = [:]
    for (number, count) in days.enumerated() where count > 0 {
      if let entry = entries[number] { byDay[entry, default: 0] += count }
    }
    let triggers = zip(ids, states).filter { $0.1 > 0 }
    return Tally(
      runs: runs, entries: byDay, triggers: Dictionary(uniqueKeysWithValues: triggers), unknownTriggers: unknown)
  }
}
