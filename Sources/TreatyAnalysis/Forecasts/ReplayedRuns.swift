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
    let delay: CalendarDuration
    /// How its day is drawn in a run in which the state has signed by chance; none where that makes no difference.
    let afterSignature: AfterSignature?
  }

  /// How a state's day of consent is drawn once it has signed.
  enum AfterSignature {
    /// Of the months in which a signatory may consent.
    case monthly(Timetable)
    /// After a delay from the day of the signature.
    case pace(SurvivalCurve, from: Day?, until: Day)
  }

  /// The drawers towards one treaty.
  struct Stage {
    let treaty: TreatyID
    /// Whether who may join hangs on a treaty that is itself left to chance.
    let isGated: Bool
    /// Signatures, which are drawn first: for the consents they are as certain as those of the register.
    let signatures: [Drawer]
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
      world.add(acts(of: stage, stream, gates))
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

  private func acts(of stage: Stage, _ stream: RandomDraws.Stream, _ gates: Context?) -> [Act] {
    var signed: [StateID: Day] = [:]
    for drawer in stage.signatures {
      guard let day = day(of: drawer, towards: stage.treaty, stream, gates) else { continue }
      signed[drawer.state] = min(signed[drawer.state] ?? day, day)
    }
    var consents: [Act] = []
    var consented: [StateID: Day] = [:]
    for drawer in stage.drawers {
      let signature = signed[drawer.state]
      guard let day = day(of: drawer, towards: stage.treaty, stream, gates, signed: signature) else { continue }
      let open = signature.map(drawer.open.signed) ?? drawer.open
      consents += open.acts(by: drawer.verb, on: day).map {
        Act(date: .on(day), state: drawer.state, verb: $0, treaty: stage.treaty)
      }
      if drawer.verb.isConsent { consented[drawer.state] = min(consented[drawer.state] ?? day, day) }
    }
    // Who has consented does not sign any more.
    let signatures = stage.signatures.compactMap { drawer -> Act? in
      guard let day = signed.removeValue(forKey: drawer.state),
        consented[drawer.state].map({ day <= $0 }) ?? true
      else { return nil }
      return Act(date: .on(day), state: drawer.state, verb: .sign, treaty: stage.treaty)
    }
    return signatures + consents
  }

  /// The day that one state draws in a run; `nil` where it does not act before the horizon.
  private func day(
    of drawer: Drawer, towards treaty: TreatyID, _ stream: RandomDraws.Stream, _ gates: Context?,
    signed signature: Day? = nil
  ) -> Day? {
    var gate = Day.first
    if let gates {
      guard let opened = gates.gate(for: drawer.state, to: gates.world[treaty]) else { return nil }
      gate = opened
    }
    let draw = stream.draw(at: drawer.place)
    let open = signature.map(drawer.open.signed) ?? drawer.open
    var drawn: Day?
    if let signature, let after = drawer.afterSignature {
      switch after {
      case .monthly(let timetable): drawn = timetable.day(of: draw, notBefore: gate)
      case .pace(let curve, let from, let until):
        let last = max(
          context.day, from.map { $0.adding(days: -1) } ?? context.day, signature.adding(days: -1))
        let dates = Timetable.Dates(verb: drawer.verb, open: open, delay: drawer.delay, horizon: horizon)
        drawn = Timetable.Delays(curve: curve, start: signature, until: until, after: last).day(of: draw, dates)
          .map { max($0, gate) }
      }
    } else {
      drawn = drawer.timetable.day(of: draw, notBefore: gate)
    }
    if gates != nil { drawn = drawn.flatMap { open.firstDay(from: $0, by: drawer.verb) } }
    return drawn.flatMap { $0 <= horizon ? $0 : nil }
  }
}

/// Acts of a scenario that recur and choose among states by chance.
public struct RecurringActs: Sendable {
  /// The world with the acts of one run, drawn from its stream, over the run's other acts.
  public let play: @Sendable (Context, RandomDraws.Stream) -> World
  /// The treaties that they act towards.
  public let treaties: Set<TreatyID>
  /// The one that it is with all that decides who acts; `nil` where that hangs on more than the run's own choices, or where they are several.
  public let fixed: @Sendable () -> FixedRecurrence?

  /// Acts that recur.
  public init(
    treaties: Set<TreatyID>, fixed: @escaping @Sendable () -> FixedRecurrence?,
    play: @escaping @Sendable (Context, RandomDraws.Stream) -> World
  ) {
    self.treaties = treaties
    self.fixed = fixed
    self.play = play
  }
}
