// A forecast before its runs: from the certain acts and the lines of chance to the cheapest way of running that gives the law's answer.

import TreatyLaw
import TreatyModel

/// What a forecast runs: a treaty, what is certain, what is left to chance, and the seed.
public struct ForecastModel: Sendable {
  /// How runs are done.
  enum Way: Sendable {
    /// Nothing is left to chance: every run is this one.
    case certain(RunOutcome)
    case fixedCondition(FixedConditionRuns)
    case replay(ReplayedRuns)
  }

  /// The treaty.
  public let treaty: TreatyID
  /// The day on which it is made.
  public let day: Day
  /// The last day that counts.
  public let horizon: Day
  /// The states of lines of chance about whose delays the curve says nothing, because it ends before.
  public let beyondCurve: StateSet
  let way: Way
  /// What the condition rests on and is not known; it decides nothing where another part is not met.
  public let unknownPart: String?

  /// Whether every run is the same.
  public var isCertain: Bool {
    if case .certain = way { return true }
    return false
  }

  /// Why no run can enter into force, where that is certain whatever is drawn.
  ///
  /// Known for fixed conditions only: `nil` says nothing.
  public let outOfReach: OutOfReach?

  /// The model of a treaty's entry into force.
  ///
  /// - Parameters:
  ///   - context: the certain acts, also those after its day, which is that of the forecast; nothing of the register that is later.
  ///   - lines: the lines of chance.
  ///   - recurring: acts that choose among states by chance.
  public init(
    of treaty: TreatyID, in context: Context, lines: [Chance], recurring: RecurringActs? = nil, horizon: Day,
    seed: UInt64
  ) {
    let maker = ForecastMaker(
      treaty: treaty, context: context, lines: lines, recurring: recurring, horizon: horizon, seed: seed)
    self.treaty = treaty
    day = context.day
    self.horizon = horizon
    way = maker.way()
    if recurring == nil, case .fixedCondition = way { outOfReach = maker.outOfReach } else { outOfReach = nil }
    beyondCurve = maker.beyondCurve
    unknownPart = context.condition(of: context.world[treaty]).flatMap { context.resolve($0) { _ in [] }.unknownPart }
  }

  /// How many states may act, where all of them have the same chance to be in the trigger.
  ///
  /// That is so where each draws once from the same days and chances, each deposit counts as one, and no deposit is certain.
  public var statesOfEqualChance: Int? {
    guard case .fixedCondition(let fixed) = way, fixed.condition.isCount,
      fixed.certain.allSatisfy({ $0 >= fixed.days.count })
    else { return nil }
    if let recurrence = fixed.recurrence { return recurrence.playersOfOneList }
    guard fixed.guides.count == 1,
      Set(fixed.drawers.map(\.state)).count == fixed.drawers.count,
      fixed.drawers.count > 1
    else { return nil }
    return fixed.drawers.count
  }

  /// What so many runs take of a budget of steps: hardly anything where a condition is fixed, more where the law replays each run.
  ///
  /// Less than one a run, since runs say how far they are and can be interrupted without a loss: what is bounded is how many forecasts a
  /// script asks for.
  public func steps(ofRuns runs: Int) -> Int {
    switch way {
    case .certain: return 1
    case .fixedCondition: return 1 + runs / 16
    case .replay: return 1 + runs / 2
    }
  }

  /// The counts over these runs, numbered from 1; where it was interrupted, over the first of them.
  ///
  /// - Parameters:
  ///   - threads: how many work side by side; the counts do not depend on it.
  ///   - progress: called now and then with the number of runs done.
  public func tally(
    of runs: Range<Int>, threads: Int? = nil, isInterrupted: @escaping @Sendable () -> Bool = { false },
    progress: (Int) -> Void = { _ in }
  ) -> Tally {
    switch way {
    case .certain(let outcome):
      var one = Tally()
      one.add(outcome)
      return Tally(
        runs: runs.count, entries: one.entries.mapValues { $0 * runs.count },
        triggers: one.triggers.mapValues { $0 * runs.count }, unknownTriggers: one.unknownTriggers * runs.count,
        undecided: one.undecided * runs.count)
    case .fixedCondition(let fixed):
      return withoutActuallyEscaping(progress) { progress in
        ParallelRuns(
          // The search for a trigger among weights may take long, and an interruption waits for the portions under way.
          portion: fixed.condition.isCount ? 1_024 : 32, threads: threads ?? ParallelRuns.processors,
          isInterrupted: isInterrupted, progress: progress
        ).tally(of: runs) { fixed.tally(of: $0) }
      }
    case .replay(let replay):
      return withoutActuallyEscaping(progress) { progress in
        ParallelRuns(
          portion: replay.recurring == nil ? 16 : 1, threads: threads ?? ParallelRuns.processors,
          isInterrupted: isInterrupted, progress: progress
        ).tally(of: runs) { replay.tally(of: $0) }
      }
    }
  }
}
