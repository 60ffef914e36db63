// How a forecast is run where a shortcut would be wrong: withdrawals by chance, a floor that moves, a signature to come; and what its
// runs cost.

import Glibc
import Synchronization
import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

@Suite("What a forecast must not take for settled")
struct ForecastChoiceTests {
  /// Some states and a treaty open to them that enters into force at once upon so many deposits.
  private struct Small {
    var world: World
    let states: [StateID]
    let day: Day
    var lines: [Chance] = []

    init(states count: Int = 3) throws {
      day = try #require(Day(iso: "2026-11-24"))
      world = World(facts: NoFacts(), today: day)
      var states: [StateID] = []
      for number in 0..<count { states.append(world.declare(State(name: "S\(number)", isInvented: true))) }
      self.states = states
    }

    mutating func declare(_ key: String, _ change: (inout Treaty) -> Void = { _ in }) -> TreatyID {
      var treaty = Treaty(key: key, isInvented: true)
      treaty.participation.openTo = .listed(StateSet(states))
      treaty.entryIntoForce = .after(.none, .count(1, CountedDeposits()), floor: nil)
      change(&treaty)
      return world.declare(treaty)
    }

    /// On the first day of each month from then on.
    mutating func line(
      _ verb: Verb, _ treaty: TreatyID, by states: [StateID], percent: Int = 100, from: Day? = nil
    ) throws {
      let chance = try #require(Rational(percent, over: 100))
      lines.append(
        Chance(states: StateSet(states), verb: verb, treaty: treaty, kind: .monthly(chance, from: from, until: nil)))
    }

    func maker(of treaty: TreatyID) -> ForecastMaker {
      ForecastMaker(
        treaty: treaty, context: Context(world: world).on(day), lines: lines, recurring: nil,
        horizon: day.adding(days: 3_000), seed: 1)
    }

    func tally(of treaty: TreatyID, runs: Int) -> Tally {
      ForecastModel(
        of: treaty, in: Context(world: world).on(day), lines: lines, horizon: day.adding(days: 3_000), seed: 1
      ).tally(of: 1..<(runs + 1))
    }
  }

  @Test func whereStatesMayWithdrawByChanceTheLawReplaysEachRun() throws {
    var small = try Small()
    let pact = small.declare("pact") { $0.entryIntoForce = .after(.none, .count(3, CountedDeposits()), floor: nil) }
    try small.line(.ratify, pact, by: small.states, percent: 30)
    guard case .fixedCondition = small.maker(of: pact).way() else {
      Issue.record("without withdrawals the condition is fixed")
      return
    }
    let without = small.tally(of: pact, runs: 50)
    try small.line(.withdraw, pact, by: small.states, percent: 90)
    guard case .replay = small.maker(of: pact).way() else {
      Issue.record("withdrawals were left out")
      return
    }
    #expect(small.tally(of: pact, runs: 50).entries != without.entries)
  }

  @Test func aFloorOnATreatyThatIsLeftToChanceIsNotSettled() throws {
    var small = try Small()
    let other = small.declare("other")
    let pact = small.declare("pact") {
      $0.entryIntoForce = .after(.none, .count(1, CountedDeposits()), floor: .entryIntoForce(other))
    }
    let day = small.day
    small.world.add(Act(date: .on(day.adding(days: -9)), state: small.states[0], verb: .ratify, treaty: pact))
    small.world.add(Act(date: .on(day.adding(days: 900)), state: small.states[0], verb: .ratify, treaty: other))
    try small.line(.ratify, other, by: [small.states[1]])
    let first = try #require(Day(iso: "2026-12-01"))
    #expect(small.tally(of: pact, runs: 4).entries == [first: 4])
  }

  @Test func whoCertainlySignsInTimeMayRatifyAfterTheWindow() throws {
    var small = try Small()
    let day = small.day
    let pact = small.declare("pact") {
      $0.participation.signature = .open(
        SignatureWindow(opening: day.adding(days: -900), end: .day(day.adding(days: 200))))
      $0.participation.accession = .afterEntryIntoForce
    }
    small.world.add(Act(date: .on(day.adding(days: 100)), state: small.states[0], verb: .sign, treaty: pact))
    try small.line(.ratify, pact, by: small.states, from: day.adding(days: 300))
    let tally = small.tally(of: pact, runs: 4)
    #expect(tally.entered == 4)
    #expect(tally.triggers == [small.states[0]: 4])
  }

  @Test func entryIntoForceOnADateHasNoTrigger() throws {
    var small = try Small()
    let entry = small.day.adding(days: 400)
    let pact = small.declare("pact") { $0.entryIntoForce = .on(entry) }
    try small.line(.ratify, pact, by: small.states, percent: 5)
    #expect(small.tally(of: pact, runs: 4) == Tally(runs: 4, entries: [entry: 4]))
  }

  @Test("as many runs as may be asked for are within the budget, and no number of them overflows")
  func cost() throws {
    var small = try Small()
    let pact = small.declare("pact")
    try small.line(.ratify, pact, by: small.states, percent: 5)
    try small.line(.withdraw, pact, by: small.states, percent: 5)
    let model = ForecastModel(
      of: pact, in: Context(world: small.world).on(small.day), lines: small.lines,
      horizon: small.day.adding(days: 3_000), seed: 1)
    #expect(model.steps(ofRuns: 10_000_000) < 10_000_000)
    #expect(model.steps(ofRuns: .max) > 10_000_000)
  }

  @Test func oneThreadIsOne() {
    let threads = Mutex<Set<UInt>>([])
    let runs = ParallelRuns(portion: 1, threads: 1, isInterrupted: { false }, progress: { _ in })
    let tally = runs.tally(of: 1..<3_000) { runs in
      threads.withLock { _ = $0.insert(UInt(pthread_self())) }
      return Tally(runs: runs.count)
    }
    #expect(tally.runs == 2_999)
    #expect(threads.withLock { $0.count } == 1)
  }

  // MARK: - Triggers of many deposits on one day

  /// States with weights, all of which deposit on the first of the next month.
  private func crowd(_ weights: [Int], percent: Int) throws -> (Small, TreatyID) {
    var small = try Small(states: weights.count)
    let values = Dictionary(uniqueKeysWithValues: zip(small.states, weights.map { Rational($0) }))
    let weight = small.world.declare(Weight(key: "tons", unit: "tons", values: values))
    let share = try #require(Rational(percent, over: 100))
    let pact = small.declare("pact") {
      $0.entryIntoForce = .after(
        .none, .holding(Threshold(share, isShare: true), weight: weight, from: nil, within: nil), floor: nil)
    }
    try small.line(.ratify, pact, by: small.states)
    return (small, pact)
  }

  @Test("the trigger among twelve deposits of one day is that of the law", arguments: 0..<40)
  func triggerAmongMany(seed: Int) throws {
    var numbers = Numbers(seed: UInt64(seed))
    // A giant, which alone may be enough, beside states that then are not needed.
    let weights = (0..<12).map { $0 == 0 ? numbers.below(200) + 1 : numbers.below(30) + 1 }
    let (small, pact) = try crowd(weights, percent: 30 + numbers.below(69))
    let maker = small.maker(of: pact)
    guard case .fixedCondition(let fixed) = maker.way() else {
      Issue.record("the condition is fixed")
      return
    }
    #expect(fixed.tally(of: 1..<2) == maker.replay().tally(of: 1..<2))
  }
}
