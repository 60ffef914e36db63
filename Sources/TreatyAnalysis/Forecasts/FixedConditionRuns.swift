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
  /// The days on which somebody may deposit or certainly does, in order.
  ///
  /// Runs work with their numbers.
  let days: [Day]
  /// The day of entry into force to which each trigger day leads; none after the horizon.
  let entries: [Day?]
  /// The number of the day of each state's certain deposit; past the last where it has none.
  let certain: [UInt16]
  let drawers: [Drawer]
  let guides: [DrawGuide]
  /// The acts that choose among states on dates of their own, where there are such.
  let recurrence: RecurrenceDraws?
  let draws: RandomDraws

  /// The counts over these runs.
  ///
  /// One draw a state and run, and one pass over the days.
  func tally(of runs: Range<Int>) -> Tally {
    counted(runs).tally
  }

  /// The counts over these runs, and how many steps they took.
  func counted(_ runs: Range<Int>) -> (tally: Tally, steps: Int) {
    let lane = RunLane(states: states, days: days.count, condition: condition)
    var first = runs.lowerBound
    while first < runs.upperBound {
      let last = min(first + RunLane.width, runs.upperBound)
      draw((first..<last).map(draws.stream(ofRun:)), into: lane.numbers)
      for run in 0..<(last - first) { lane.settle(run, entries) }
      first = last
    }
    return (lane.tally(runs: runs.count, entries: entries), lane.steps)
  }

  private var states: Int { condition.states.count }

  /// The number of each state's day in each of these runs, run by run.
  ///
  /// The runs stand side by side, so that a state's guide is read while it is at hand.
  private func draw(_ streams: [RandomDraws.Stream], into numbers: UnsafeMutablePointer<UInt16>) {
    let states = self.states
    certain.withUnsafeBufferPointer { certain in
      guard let start = certain.baseAddress else { return }
      for run in streams.indices { (numbers + run * states).update(from: start, count: states) }
    }
    streams.withUnsafeBufferPointer { streams in
      for drawer in drawers {
        guides[drawer.guide].withReader { reader in
          var place = drawer.state
          for stream in streams {
            let number = reader.number(of: stream.draw(at: drawer.place))
            // Of several lines of one state, and of an act that is certain, the first is the one that counts.
            if number < numbers[place] { numbers[place] = number }
            place += states
          }
        }
      }
      if let recurrence {
        for (run, stream) in streams.enumerated() { recurrence.draw(stream, into: numbers + run * states) }
      }
    }
  }
}
