// Runs that the law replays: in each, the drawn acts are entered into a world and the treaty's history is worked out from it. For conditions
// that move with other treaties, withdrawals to come, and lines that draw among states. Slower, and the same answer.

import TreatyLaw
import TreatyModel

/// The runs of a forecast, each replayed by the law.
struct ReplayedRuns: Sendable {
  /// One state on one line of chance.
  struct Drawer {
    let state: StateID
    let verb: Verb
    /// The place of its draw.
    let place: UInt64
    let timetable: Timetable
    let open: OpenDays
  }

  /// The drawers towards one treaty.
  struct Stage {
    let treaty: TreatyID
    /// Whether who may join hangs on a treaty that is itself left to chance.
    let isGated: Bool
    let drawers: [Drawer]
  }

  let treaty: TreatyID
  /// The certain acts, on the forecast's day.
  let context: Context
  let horizon: Day
  /// A treaty on which another hangs comes first.
  let stages: [Stage]
  let recurring: RecurringActs?
  let draws: RandomDraws

  /// The counts over these runs: one replay a run.
  func tally(of runs: Range<Int>) -> Tally {
    var tally = Tally()
    for run in runs { tally.add(outcome(ofRun: run)) }
    return tally
  }

  /// The outcome of one run.
  func outcome(ofRun run: Int) -> RunOutcome {
    let stream = draws.stream(ofRun: run)
    var world = context.world
    var changed = Set<TreatyID>()
    for stage in stages {
      let gates = stage.isGated ? context.over(world, changing: changed) : nil
      changed.insert(stage.treaty)
      world.add(stage.drawers.flatMap { acts(of: $0, towards: stage.treaty, stream, gates) })
    }
    if let recurring {
      world = recurring.play(context.over(world, changing: changed), stream)
      changed.formUnion(recurring.treaties)
    }
    return ReplayedRuns.outcome(of: treaty, in: context.over(world, changing: changed), horizon: horizon)
  }

  /// What the known acts lead to.
  static func outcome(of treaty: TreatyID, in context: Context, horizon: Day) -> RunOutcome {
    let timeline = context.history(of: treaty).late
    guard let entry = timeline.entryIntoForce else { return timeline.undecided == nil ? .notWithinHorizon : .undecided }
    guard entry <= horizon else { return .notWithinHorizon }
    // By a floor or a fixed day it may enter into force without a deposit that completed anything.
    guard timeline.triggerDay != nil else { return .inForce(entry, trigger: []) }
    var effort = Effort(limit: DayTrigger.stepsOfRun)
    let trigger = try? context.trigger(of: treaty, &effort)
    return .inForce(entry, trigger: trigger?.map(\.state).sorted())
  }

  private func acts(
    of drawer: Drawer, towards treaty: TreatyID, _ stream: RandomDraws.Stream, _ gates: Context?
  ) -> [Act] {
    let draw = stream.draw(at: drawer.place)
    var drawn = drawer.timetable.day(of: draw)
    if let gates {
      guard let gate = gates.gate(for: drawer.state, to: gates.world[treaty]) else { return [] }
      drawn = drawer.timetable.day(of: draw, notBefore: gate).flatMap {
        drawer.open.firstDay(from: $0, by: drawer.verb)
      }
    }
    guard let day = drawn, day <= horizon else { return [] }
    return drawer.open.acts(by: drawer.verb, on: day).map {
      Act(date: .on(day), state: drawer.state, verb: $0, treaty: treaty)
    }
  }
}

/// Acts of a scenario that recur and choose among states by chance.
public struct RecurringActs: Sendable {
  /// The world with the acts of one run, drawn from its stream, over the run's other acts.
  public let play: @Sendable (Context, RandomDraws.Stream) -> World
  /// The treaties that they act towards.
  public let treaties: Set<TreatyID>

  /// Acts that recur.
  public init(treaties: Set<TreatyID>, play: @escaping @Sendable (Context, RandomDraws.Stream) -> World) {
    self.treaties = treaties
    self.play = play
  }
}
