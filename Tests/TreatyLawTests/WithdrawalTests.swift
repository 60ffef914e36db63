import Testing
import TreatyLaw
import TreatyModel

@Suite("Withdrawal (VCLT 54 to 56, 68)")
struct WithdrawalTests {
  private let one = Condition.count(1, CountedDeposits())

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func pact(_ rule: WithdrawalClause.Rule) throws -> Fixture {
    try Fixture(["A", "B"], clause: .after(.none, one, floor: nil)) { $0.withdrawal = WithdrawalClause(rule: rule) }
  }

  @Test("the last day as a party is the day before the effect")
  func effect() throws {
    var fixture = try pact(.afterNotice(.years(1)))
    try fixture.act("2000-01-01", 0, .ratify)
    try fixture.act("2001-06-01", 0, .withdraw)
    #expect(try fixture.asOf("2002-05-31").isParty(fixture.states[0], to: fixture.treaty) == true)
    #expect(try fixture.asOf("2002-06-01").isParty(fixture.states[0], to: fixture.treaty) == false)
    #expect(try fixture.asOf("2003-01-01").isInForce(fixture.treaty) == true)
  }

  @Test("a notice revoked before its effect leaves no gap (VCLT 68)")
  func revoked() throws {
    var fixture = try pact(.afterNotice(.years(1)))
    try fixture.act("2000-01-01", 0, .ratify)
    try fixture.act("2001-06-01", 0, .withdraw)
    try fixture.act("2002-05-01", 0, .revokeWithdrawal)
    #expect(try fixture.asOf("2002-06-01").isParty(fixture.states[0], to: fixture.treaty) == true)
  }

  @Test("a state that comes back has two intervals")
  func twice() throws {
    var fixture = try pact(.afterNotice(.days(10, style: .after)))
    try fixture.act("2000-01-01", 0, .ratify)
    try fixture.act("2001-01-01", 0, .withdraw)
    try fixture.act("2002-01-01", 0, .accede)
    let history = try fixture.asOf("2003-01-01").history(of: fixture.treaty)
    let stays = try #require(history.late.records[fixture.states[0]]).stays
    #expect(try stays.map(\.partyFrom) == [day("2000-01-01"), day("2002-01-01")])
    #expect(try stays.map(\.partyUntil) == [day("2001-01-11"), nil])
  }

  @Test("periods of ten and then five years, with six months' notice (Genocide XIV)")
  func periods() throws {
    let clause = WithdrawalClause(rule: .endOfPeriods(first: 10, then: 5, noticeMonths: 6))
    let start = try day("1951-01-12")
    #expect(try clause.effect(ofNotice: day("1960-07-12"), treatyInForceFrom: start) == day("1961-01-12"))
    #expect(try clause.effect(ofNotice: day("1960-07-13"), treatyInForceFrom: start) == day("1966-01-12"))
  }

  @Test("no notice before three years after entry into force for the state (Paris 28)")
  func floor() throws {
    let clause = WithdrawalClause(rule: .afterNotice(.years(1)), noNoticeBeforeYears: 3)
    let start = try day("2016-11-04")
    #expect(
      try clause.earliestNotice(on: day("2019-11-03"), treatyInForceFrom: start, stateBoundFrom: start)
        == day("2019-11-04"))
    #expect(try clause.earliestNotice(on: day("2019-11-04"), treatyInForceFrom: start, stateBoundFrom: start) == nil)
  }

  @Test("a treaty that ends below a number of parties ends with the denunciation that brings it there (Genocide XV)")
  func endsBelow() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.none, one, floor: nil)) {
      $0.withdrawal = WithdrawalClause(rule: .afterNotice(.none))
      $0.ending = Ending(belowParties: 2)
    }
    try fixture.act("2000-01-01", 0, .ratify)
    try fixture.act("2000-01-01", 1, .ratify)
    try fixture.act("2005-01-01", 1, .withdraw)
    #expect(try fixture.asOf("2004-12-31").isInForce(fixture.treaty) == true)
    #expect(try fixture.asOf("2005-01-01").isInForce(fixture.treaty) == false)
    #expect(try fixture.asOf("2005-01-01").isParty(fixture.states[0], to: fixture.treaty) == false)
  }

  @Test(
    "a protocol that ends with its parent does not come back with the parent: it takes a new instrument (UNTOC 40(3))")
  func endsWithParent() throws {
    var fixture = try pact(.afterNotice(.days(10, style: .after)))
    var pro = Treaty(key: "pro", isInvented: true)
    (pro.parent, pro.ending) = (fixture.treaty, Ending(withParent: true))
    pro.entryIntoForce = .after(.none, one, floor: nil)
    let id = fixture.world.declare(pro)
    let state = fixture.states[0]
    func join(_ date: String) throws {
      let act = try Act(date: .on(day(date)), state: state, verb: .accede, treaty: id)
      #expect(Context(world: fixture.world).refusal(of: act) == nil)
      fixture.world.add(act)
    }
    try fixture.act("2000-01-01", 0, .accede)
    try join("2000-02-01")
    try fixture.act("2006-01-01", 0, .withdraw)
    try fixture.act("2010-01-01", 0, .accede)
    #expect(try fixture.asOf("2006-01-10").isParty(state, to: id) == true)
    #expect(try fixture.asOf("2007-01-01").isParty(state, to: id) == false)
    #expect(try fixture.asOf("2012-01-01").isParty(state, to: id) == false)
    #expect(try fixture.asOf("2012-01-01").hasJoined(state, id) == false)
    try join("2013-01-01")
    #expect(try fixture.asOf("2014-01-01").isParty(state, to: id) == true)
  }
}
