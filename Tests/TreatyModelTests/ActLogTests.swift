// The log of acts keeps its order whatever the order in which acts are entered.

import Testing
import TreatyModel

@Suite struct ActLogTests {
  private func act(_ day: Int, _ state: Int, _ verb: Verb = .sign) throws -> Act {
    let first = try #require(Day(iso: "2020-01-01"))
    return Act(date: .on(first.adding(days: day)), state: StateID(state), verb: verb, treaty: TreatyID(0))
  }

  @Test(arguments: [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], [3, 1, 3, 2, 1, 3], [2, 2, 2, 1, 1, 1]])
  func enteredOneByOneOrAtOnceIsTheSame(days: [Int]) throws {
    let acts = try days.enumerated().map { try act($1, $0 % 2, $0 < 3 ? .sign : .ratify) }
    var log = ActLog()
    for act in acts { log.insert(act) }
    let whole = ActLog(acts)
    #expect(log.acts == whole.acts)
    for state in [StateID(0), StateID(1), StateID(2)] { #expect(log.acts(of: state) == whole.acts(of: state)) }
  }
}
