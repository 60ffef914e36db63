// How much is kept of what was worked out: of a question a day over decades no more than of one over years.

import Testing
import TreatyModel

@testable import TreatyLaw

@Suite struct HistoryMemoTests {
  @Test func ofHistoriesAsKnownOnADayTheLastAreKept() throws {
    let first = try #require(Day(iso: "2026-11-24"))
    var world = World(facts: NoFacts(), today: first)
    let pact = world.declare(Treaty(key: "pact", isInvented: true))
    let memo = HistoryMemo()
    let history = TreatyHistory(undecided: pact, world[pact])
    func key(_ number: Int?) -> HistoryMemo.Key {
      HistoryMemo.Key(treaty: pact, actsKnownUntil: number.map { first.adding(days: $0) })
    }
    memo.keep(history, restingOn: [], for: key(nil))
    for number in 0..<(20 * HistoryMemo.mostOfDays) {
      memo.keep(history, restingOn: [], for: key(number))
      // One day is asked for again and again, and stays.
      #expect(memo.history(key(0)) != nil)
    }
    #expect(memo.count <= 2 * HistoryMemo.mostOfDays + 1)
    #expect(memo.history(key(nil)) != nil)
    #expect(memo.history(key(1)) == nil)
    #expect(memo.history(key(20 * HistoryMemo.mostOfDays - 1)) != nil)
  }
}
