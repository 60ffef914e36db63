import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// Kaplan and Meier's estimate, worked out by hand.
@Suite("How long it takes")
struct SurvivalCurveTests {
  private func seen(_ days: Int) -> SurvivalCurve.Observation { .init(days: days, happened: true) }
  private func watched(_ days: Int) -> SurvivalCurve.Observation { .init(days: days, happened: false) }

  @Test("ten cases with censoring, by hand")
  func byHand() throws {
    // Events at 3 (of 10), 5 twice (of 8, one having been lost at 4), 8 (of 5, one lost at 5 after its events), then 12 (of 2).
    let curve = SurvivalCurve([
      seen(3), watched(4), seen(5), seen(5), watched(5), seen(8), watched(9), watched(10), seen(12), watched(20),
    ])
    #expect(curve.steps.map(\.days) == [3, 5, 8, 12])
    #expect(curve.steps.map(\.atRisk) == [10, 8, 5, 2])
    #expect(curve.steps.map(\.events) == [1, 2, 1, 1])
    // 9/10, times 6/8, times 4/5, times 1/2.
    let shares = [(9, 10), (27, 40), (27, 50), (27, 100)].map { Rational($0.0, over: $0.1) }
    #expect(curve.steps.map(\.waiting) == shares)
    #expect(curve.events == 5)
    #expect(curve.days(untilWaitingAtMost: try #require(Rational(1, over: 2))) == 12)
  }

  @Test("the pace of a treaty: from signature of those that signed, from the opening of the others")
  func pace() throws {
    func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
    var world = World(facts: NoFacts(), today: try day("2026-11-24"))
    let states = (0..<5).map { world.declare(State(name: "S\($0)", isInvented: true)) }
    var pact = Treaty(key: "pact", isInvented: true)
    pact.participation.openTo = .listed(StateSet(states))
    pact.participation.signature = .open(SignatureWindow(opening: try day("2020-01-01")))
    pact.knownUntil = try day("2020-12-31")
    let id = world.declare(pact)
    func act(_ date: String, _ state: Int, _ verb: Verb) throws {
      world.add(Act(date: .on(try day(date)), state: states[state], verb: verb, treaty: id))
    }
    try act("2020-01-01", 0, .sign)
    try act("2020-01-11", 0, .ratify)
    try act("2020-02-01", 1, .sign)
    try act("2021-02-01", 1, .ratify)
    try act("2020-01-31", 2, .accede)
    let pace = Context(world: world).pace(of: [id])
    #expect(pace.signed.cases == 2)
    #expect(pace.signed.steps.map(\.days) == [10])
    #expect(pace.signed.steps.map(\.waiting) == [Rational(1, over: 2)])
    #expect(pace.unsigned.cases == 3)
    #expect(pace.unsigned.steps.map(\.days) == [30])
    #expect(pace.unsigned.steps.map(\.waiting) == [Rational(2, over: 3)])
    #expect(pace.watchedUntil == [try day("2020-12-31")])
  }
}
