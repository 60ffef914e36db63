// Shards that nobody wrote honestly, and shards of forecasts in which two states have one name.

import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyLanguage

@Suite struct ForecastShardTests {
  /// The text of a shard with these lines after its subject, and the number that belongs to them.
  private func text(runs: String = "1 10", _ lines: [String]) -> String {
    let all =
      [
        "treaty forecast shard 2", "model 00000000000000ff", "treaty pact", "scenario coin", "made-on 2026-11-24",
        "until 2030-01-01", "seed 1", "runs \(runs)",
      ] + lines.flatMap { $0 == "certain no" ? [$0, "monthly yes", "brief as it is"] : [$0] }
    var fingerprint = Fingerprint()
    for line in all { fingerprint.add(line) }
    let digits = String(fingerprint.value, radix: 16)
    let end = "end " + String(repeating: "0", count: 16 - digits.count) + digits
    return (all + [end]).map { $0 + "\n" }.joined()
  }

  @Test func whatCannotBeIsTakenForNoShard() throws {
    let entry = "entry 2027-01-01 5"
    let whole = ["of 20", "certain no", entry, "trigger 2 PAX Pax", "unknown-triggers 1"]
    #expect(try ForecastShard(text: text(whole)).entries.count == 1)
    let impossible: [(runs: String, lines: [String])] = [
      ("1 2000000000000000", ["certain no", "unknown-triggers 0"]),
      ("1 10", ["of 9", "certain no", "unknown-triggers 0"]),
      ("1 10", ["of 9000000000000000000", "certain no", "unknown-triggers 0"]),
      ("1 10", ["certain no", entry, entry, "unknown-triggers 0"]),
      ("1 10", ["certain no", entry, "trigger 2 PAX Pax", "trigger 3 PAX Pax", "unknown-triggers 0"]),
      ("1 10", ["certain no", entry, "trigger 6 PAX Pax", "unknown-triggers 0"]),
      ("1 10", ["certain no", entry, "unknown-triggers -1"]),
      ("1 10", ["certain no", entry, "unknown-triggers 6"]),
      (
        "1 10",
        [
          "certain no", "entry 2027-01-01 9000000000000000000", "entry 2027-01-02 9000000000000000000",
          "unknown-triggers 0",
        ]
      ),
    ]
    for (runs, lines) in impossible {
      #expect(throws: ShardProblem.self, "\(runs) \(lines)") { try ForecastShard(text: text(runs: runs, lines)) }
    }
  }

  @Test func statesOfOneNameAreCountedTogether() throws {
    let shard = try ForecastShard(
      text: text(["certain no", "entry 2027-01-01 5", "trigger 2 - Pax", "trigger 3 PAX Pax", "unknown-triggers 0"]))
    guard case .forecast(let distribution) = try ForecastShard.joined([shard]).value else {
      Issue.record("no forecast")
      return
    }
    #expect(distribution.forecast.tally.triggers.values.map { $0 } == [5])
  }

  private func shard(_ text: String, asking question: String, runs: ClosedRange<Int> = 1...20) -> ForecastShard? {
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "test", number: 1, text: text)) { _ in }
    return interpreter.forecast(Source(name: "part", number: 2, text: question), runs: runs, of: nil) { _ in }?.shard
  }

  @Test func aStateMayHideOneOfItsName() {
    let hidden = """
      group old = g7
      state Japan { }
      group both = old, Japan
      treaty zt { open to both; enters into force upon 6 deposits }
      scenario s { each of both ratify zt with 100% chance per month }
      """
    #expect(shard(hidden, asking: "forecast zt under s")?.entries.count == 1)
  }

  @Test func aNumberInALineThatChoosesAtRandomMakesAnotherForecast() throws {
    func made(_ count: Int, _ delay: Int) throws -> ForecastShard {
      try #require(
        shard(
          """
          let many = \(count)
          let late = \(delay) months
          treaty pact { open to g7; enters into force upon 5 deposits }
          scenario base { every 1 month from 2027-01-15, many of g7 ratify pact at random }
          scenario lots from base { delay acts of g7 by late }
          """, asking: "forecast pact under lots"))
    }
    let first = try made(1, 2)
    #expect(try made(1, 2).subject.fingerprint == first.subject.fingerprint)
    #expect(try made(2, 2).subject.fingerprint != first.subject.fingerprint)
    #expect(try made(1, 3).subject.fingerprint != first.subject.fingerprint)
  }
}
