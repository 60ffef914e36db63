// Forecasts as the language gives them: what is asked of them, an interruption, and parts that are joined.

import Synchronization
import Testing
import TreatyLanguage
import TreatyModel
import TreatySyntax

@Suite struct ForecastTests {
  private static let scenario = """
    state Pax { code PAX }
    state Quo { code QUO }
    state Rex { code REX }
    group three = Pax, Quo, Rex
    treaty pact { open to three; enters into force 30 days after 2 deposits }
    on 2026-01-01 three sign pact
    scenario coin { each of three ratify pact with 10% chance per month }
    """

  private func parts(_ ranges: [ClosedRange<Int>], seed: Int = 4, of whole: Int? = nil) -> [ForecastShard] {
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario)) { _ in }
    return ranges.enumerated().compactMap { place, runs in
      let source = Source(
        name: "part", number: UInt32(place + 2), text: "forecast pact under coin seed \(seed) until 2030-01-01")
      return interpreter.forecast(source, runs: runs, of: whole) { _ in }?.shard
    }
  }

  private func answer(_ shards: [ForecastShard]) throws -> Distribution? {
    guard case .forecast(let distribution) = try ForecastShard.joined(shards).value else { return nil }
    return distribution
  }

  private func problem(_ shards: [ForecastShard]) -> ShardProblem? {
    do throws(ShardProblem) {
      _ = try ForecastShard.joined(shards)
      return nil
    } catch {
      return error
    }
  }

  /// A set with `where` is read afresh on each date of each run, which the law replays; one with `that` once for all runs, which are
  /// replayed only where other acts are to come.
  @Test(
    arguments: ["", "on 2027-03-01 Rex ratifies pact; "],
    [
      "every 1 month from 2027-02-15, 1 of", "every 10 days from 2027-01-02, 2 of",
      "every 1 day from 2027-01-02 until 2027-01-03, 1 of", "every 1 year from 2027-05-01,",
    ])
  func candidatesReadOnceAreThoseOfEachRun(certain: String, every: String) throws {
    func forecast(_ set: String) throws -> Distribution {
      let lines = """

        scenario lots { \(certain)\(every) \(set) ratify pact at random }
        forecast pact under lots with 100 runs seed 5 until 2030-01-01
        """
      var interpreter = TestWorld.interpreter()
      var found: Distribution?
      interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + lines)) { event in
        guard case .answer(let answer) = event, case .forecast(let value) = answer.value else { return }
        found = value
      }
      return try #require(found)
    }
    let once = try forecast("signatories of pact that have not ratified pact")
    let afresh = try forecast("signatories of pact where it has not ratified pact")
    #expect(once.forecast.tally == afresh.forecast.tally)
    #expect(once.forecast.tally.triggers.count > 1)
  }

  /// Who may act changes from date to date, and one of them brings nothing to the condition.
  @Test(arguments: ["1 of", "2 of"])
  func candidatesThatChangeAreThoseOfEachRun(count: String) throws {
    func forecast(_ set: String) throws -> Distribution {
      let script = """
        state Pax { code PAX }
        state Quo { code QUO }
        state Rex { code REX }
        state "Bloc" { code QZU; kind regional organisation; members Pax, Quo }
        group club = Bloc, Pax, Quo since 2027-03-01, Rex since 2027-06-01
        treaty pact { open to states, regional organisations; enters into force 30 days after 2 deposits }
        scenario lots { every 1 month from 2027-02-15, \(count) (\(set)) ratify pact at random }
        forecast pact under lots with 80 runs seed 9 until 2030-01-01 as of 2026-11-01
        """
      var interpreter = TestWorld.interpreter()
      var found: Distribution?
      interpreter.run(Source(name: "test", number: 1, text: script)) { event in
        if case .answer(let answer) = event, case .forecast(let value) = answer.value { found = value }
      }
      return try #require(found)
    }
    let once = try forecast("club that have not ratified pact")
    let afresh = try forecast("club where it has not ratified pact")
    #expect(once.forecast.tally == afresh.forecast.tally)
    #expect(!once.forecast.tally.triggers.isEmpty)
  }

  @Test func partsJoinedInAnyOrderAreTheWhole() throws {
    let whole = try #require(try answer(parts([1...3_000])))
    let pieces = parts([2_001...3_000, 1...700, 701...2_000])
    #expect(pieces.count == 3)
    let joined = try #require(try answer(pieces))
    #expect(joined.forecast == whole.forecast)
    #expect(joined.assumptions == whole.assumptions)
  }

  @Test func aShardReadsBackAsItWasWritten() throws {
    let shard = try #require(parts([11...500], of: 1_000).first)
    #expect(try ForecastShard(text: shard.text) == shard)
    #expect(shard.text.hasPrefix("treaty forecast shard 2\n"))
  }

  @Test func aShardThatWasCutOrChangedIsRefused() throws {
    let text = try #require(parts([1...500]).first).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 0..<(lines.count - 2) {
      let cut = lines[..<count].joined(separator: "\n")
      #expect(throws: ShardProblem.self) { try ForecastShard(text: cut) }
    }
    #expect(throws: ShardProblem.self) { try ForecastShard(text: text.replacing("runs 1 500", with: "runs 1 501")) }
    let older = ShardProblem.unreadable(
      "its format has the version 1, and this program reads version 2: "
        + "let one and the same release of `treaty` do all the runs")
    #expect(throws: older) { try ForecastShard(text: text.replacing("shard 2", with: "shard 1")) }
  }

  @Test func whatDoesNotBelongTogetherIsNamed() {
    let shards = parts([1...100, 101...200, 150...300, 301...400])
    #expect(problem([shards[0], shards[2]]) == .missing(runs: 101...149))
    #expect(problem([shards[1]]) == .missing(runs: 1...100))
    #expect(problem([shards[0], shards[1], shards[2]]) == .doubled(places: [1, 2], runs: 150...200))
    #expect(problem([shards[0], shards[0]]) == .doubled(places: [0, 1], runs: 1...100))
    #expect(problem(parts([1...100], of: 250)) == .missing(runs: 101...250))
    guard case .foreign(1, let what)? = problem([shards[0]] + parts([101...200], seed: 5)) else {
      Issue.record("another seed was taken")
      return
    }
    #expect(what == "its seed is 5 and not 4")
  }

  @Test func anotherActMakesAnotherForecast() {
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + "\non 2026-02-01 Pax ratifies pact"))
    { _ in }
    let source = Source(name: "part", number: 2, text: "forecast pact under coin seed 4 until 2030-01-01")
    let other = interpreter.forecast(source, runs: 101...200, of: nil) { _ in }?.shard
    guard let other, case .foreign(1, _)? = problem(parts([1...100]) + [other]) else {
      Issue.record("a shard over other acts was taken")
      return
    }
  }

  @Test(arguments: ["coin", "lots"])
  func interruptedItTellsWhatWasDone(scenario: String) {
    let asked = Mutex(0)
    let budget = Budget(isInterrupted: {
      asked.withLock {
        $0 += 1; return $0 > 40
      }
    })
    var interpreter = TestWorld.interpreter(budget: budget)
    var distribution: Distribution?
    var count = 0
    let line = """

      scenario lots { every 1 month from 2027-02-15, 1 of three ratifies pact at random }
      forecast pact under \(scenario) with 1_000_000 runs
      1 + 1
      """
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + line)) { event in
      guard case .answer(let answer) = event else { return }
      count += 1
      if case .forecast(let value) = answer.value { distribution = value }
    }
    let runs = distribution?.forecast.runs ?? 0
    #expect(runs > 0 && runs < 1_000_000)
    #expect(distribution?.shortcomings.first?.hasPrefix("interrupted: ") == true)
    #expect(count == 1, "nothing runs after an interruption")
  }

  @Test func whatCannotBeDrawnIsSaid() {
    func error(_ lines: String) -> String? {
      TestWorld.output(of: ForecastTests.scenario + "\n" + lines).last.map { String($0.prefix(11)) }
    }
    #expect(
      error("scenario s { each of three withdraw from pact at the pace of untoc }\nforecast pact under s")
        == "error T0453")
    #expect(error("scenario s { every 1 month from 2027-01-01, 0 of three ratify pact }") == "error T0509")
  }

  @Test func wordsOfAForecast() {
    let lines = TestWorld.output(
      of: ForecastTests.scenario + "\nforecast pact under coin with 50 runs until 2026-11-25")
    #expect(lines == ["a forecast of pact under coin: 0% of 50 runs in force by 2026-11-25"])
  }

  @Test func whatCannotHappenIsToldFromWhatHasNot() {
    let short = "\nscenario short { each of (Quo) ratify pact with 50% chance per month }"
    let source =
      ForecastTests.scenario + short
      + "\nmedian of (forecast pact under short with 50 runs until 2030-01-01)"
      + "\nmedian of (forecast pact under coin with 50 runs until 2026-12-15)"
    let lines = TestWorld.output(of: source)
    #expect(
      lines.first == "nothing (cannot happen: at most 1 more deposit that counts by 2030-01-01, 2 needed)")
    #expect(lines.last?.hasPrefix("nothing (has not happened: half of the runs are not in force by 2026-12-15") == true)
  }

  @Test func aShardTellsWhatCannotHappen() throws {
    var interpreter = TestWorld.interpreter()
    let short = "\nscenario short { each of (Quo) ratify pact with 50% chance per month }"
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + short)) { _ in }
    let source = Source(name: "part", number: 2, text: "forecast pact under short until 2030-01-01")
    let shard = try #require(interpreter.forecast(source, runs: 1...50, of: nil) { _ in }?.shard)
    #expect(shard.text.contains("\ncannot at most 1 more deposit that counts by 2030-01-01, 2 needed\n"))
    #expect(try ForecastShard(text: shard.text) == shard)
  }

  private func notes(_ line: String, after more: String = "") -> [String] {
    var interpreter = TestWorld.interpreter()
    var notes: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + more + "\n" + line)) { event in
      if case .answer(let answer) = event { notes = answer.notes }
    }
    return notes
  }

  @Test(
    "what is asked of a forecast says in one note what it rests on",
    arguments: ["median of", "interval 80% of", "share in force of", "chart"])
  func brief(question: String) {
    #expect(
      notes("\(question) (forecast pact under coin with 2_500 runs seed 4)").first
        == "under coin: 2,500 runs, seed 4, 10% a month each, independently; so many runs give a share to within 2.0 percentage "
        + "points (19 times in 20)"
    )
  }

  @Test func equalChancesAreNoRanking() {
    let likeness = "all 3 that may act have the same chance: what sets them apart here is the accident of the runs"
    #expect(notes("triggers of (forecast pact under coin with 100 runs)").contains(likeness))
    let uneven = "\nscenario uneven from coin { each of Pax ratify pact with 20% chance per month }"
    #expect(!notes("triggers of (forecast pact under uneven with 100 runs)", after: uneven).contains(likeness))
  }

  @Test func whoHasDepositedIsSetApart() throws {
    var interpreter = TestWorld.interpreter()
    let more = "\non 2026-02-01 Rex ratifies pact"
    interpreter.run(Source(name: "test", number: 1, text: ForecastTests.scenario + more)) { _ in }
    let source = Source(name: "part", number: 2, text: "forecast pact under coin until 2030-01-01")
    let shard = try #require(interpreter.forecast(source, runs: 1...50, of: nil) { _ in }?.shard)
    let assumptions = shard.subject.grounds.assumptions
    #expect(assumptions.first?.hasPrefix("pact: 2 states, each with a chance of 10%") == true)
    #expect(assumptions.dropFirst().first == "pact: 1 other of this line has deposited already (Rex)")
    #expect(try ForecastShard(text: shard.text) == shard)
  }

  @Test func barsOfMonthlyDrawsAreExplained() {
    let forecast = "(forecast pact under coin with 100 runs)"
    #expect(notes("chart \(forecast) by month").contains { $0.hasPrefix("acts are drawn on first days of months") })
    #expect(!notes("chart \(forecast) by year").contains { $0.hasPrefix("acts are drawn on first days of months") })
  }
}
