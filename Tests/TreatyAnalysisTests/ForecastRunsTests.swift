import Synchronization
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// The two ways of doing runs against each other, and what must not change a forecast.
@Suite("Runs of a forecast")
struct ForecastRunsTests {
  @Test("a run over a fixed condition is the law's replay of it", arguments: 0..<150)
  func sameAnswer(seed: Int) throws {
    let pact = try RandomPact(seed: seed)
    let maker = pact.maker(seed: 7)
    guard case .fixedCondition(let fixed) = maker.way() else { return }
    let replay = maker.replay()
    for run in 1..<40 {
      #expect(fixed.tally(of: run..<run + 1) == replay.tally(of: run..<run + 1), "pact \(seed), run \(run)")
    }
  }

  @Test("most random treaties have a fixed condition, so that the test above says something")
  func coverage() throws {
    let fixed = try (0..<150).count { seed in
      if case .fixedCondition = try RandomPact(seed: seed).maker(seed: 7).way() { return true }
      return false
    }
    #expect(fixed > 75)
  }

  @Test("where the deposits in reach are not enough, no run enters into force")
  func outOfReach() throws {
    var found = 0
    for seed in 0..<150 {
      let maker = try RandomPact(seed: seed).maker(seed: 7)
      guard case .fixedCondition(let fixed) = maker.way(), maker.outOfReach != nil else { continue }
      found += 1
      #expect(fixed.tally(of: 1..<200).entered == 0, "pact \(seed)")
    }
    #expect(found > 0)
  }

  @Test("threads, portions and shards do not change the counts", arguments: [1, 2, 3, 8])
  func threads(count: Int) throws {
    let pact = try RandomPact(seed: 12)
    let model = ForecastModel(
      of: pact.treaty, in: pact.context, lines: pact.lines, horizon: pact.day.adding(days: 3_000), seed: 3)
    let whole = model.tally(of: 1..<5_001, threads: 1)
    #expect(whole.runs == 5_000)
    #expect(model.tally(of: 1..<5_001, threads: count) == whole)
    let shards = [2_001..<2_500, 1..<2_001, 2_500..<5_001].map { model.tally(of: $0, threads: count) }
    #expect(shards.reduce(Tally()) { $0.merged(with: $1) } == whole)
    #expect(shards.reversed().reduce(Tally()) { $1.merged(with: $0) } == whole)
  }

  @Test("twice as many runs take twice the steps, and twice as many states hardly more than twice")
  func growth() throws {
    func steps(runs: Int, states: Int) throws -> Int {
      let day = try #require(Day(iso: "2026-11-24"))
      var world = World(facts: NoFacts(), today: day)
      let everyone = (0..<states).map { world.declare(State(name: "S\($0)", isInvented: true)) }
      var pact = Treaty(key: "pact", isInvented: true)
      pact.participation.openTo = .listed(StateSet(everyone))
      pact.entryIntoForce = .after(.months(3), .count(states / 2, CountedDeposits()), floor: nil)
      let id = world.declare(pact)
      let chance = try #require(Rational(1, over: 30))
      let line = Chance(
        states: StateSet(everyone), verb: .ratify, treaty: id, kind: .monthly(chance, from: nil, until: nil))
      let maker = ForecastMaker(
        treaty: id, context: Context(world: world).on(day), lines: [line], recurring: nil,
        horizon: day.adding(months: 240), seed: 1)
      guard case .fixedCondition(let fixed) = maker.way() else {
        Issue.record("the condition is fixed")
        return 0
      }
      return fixed.counted(1..<(runs + 1)).steps
    }
    #expect(try steps(runs: 4_000, states: 50) == 2 * steps(runs: 2_000, states: 50))
    #expect(try steps(runs: 2_000, states: 100) <= 2 * steps(runs: 2_000, states: 50))
  }

  @Test("another seed gives other runs, and the same seed the same")
  func seeds() throws {
    let pact = try RandomPact(seed: 12)
    func tally(_ seed: UInt64) -> Tally {
      ForecastModel(
        of: pact.treaty, in: pact.context, lines: pact.lines, horizon: pact.day.adding(days: 3_000), seed: seed
      ).tally(of: 1..<2_001)
    }
    #expect(tally(1) == tally(1))
    #expect(tally(1) != tally(2))
  }

  @Test("told to stop, it gives the first runs without a gap")
  func interrupted() throws {
    let pact = try RandomPact(seed: 12)
    let model = ForecastModel(
      of: pact.treaty, in: pact.context, lines: pact.lines, horizon: pact.day.adding(days: 3_000), seed: 3)
    let asked = Counter()
    let part = model.tally(of: 1..<100_001, isInterrupted: { asked.next() > 6 })
    #expect(part.runs < 100_000)
    #expect(part == model.tally(of: 1..<(part.runs + 1)))
  }
}

/// Counts how often it is asked.
private final class Counter: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
