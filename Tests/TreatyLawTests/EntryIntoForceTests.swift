import Testing
import TreatyLaw
import TreatyModel

@Suite("Entry into force (VCLT 24)")
struct EntryIntoForceTests {
  private let two = Condition.count(2, CountedDeposits())

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("the trigger is the first day on which the condition holds, and the day is known ahead")
  func plain() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil))
    try fixture.act("2020-01-01", 0, .ratify)
    try fixture.act("2020-03-31", 1, .ratify)
    #expect(try fixture.asOf("2020-03-30").history(of: fixture.treaty).entryIntoForce == nil)
    let history = try fixture.asOf("2020-03-31").history(of: fixture.treaty)
    #expect(try history.triggerDay == .on(day("2020-03-31")))
    #expect(try history.entryIntoForce == .on(day("2020-04-30")))
    #expect(try history.isInForce(on: day("2020-04-29")) == false)
    #expect(try history.isInForce(on: day("2020-04-30")) == true)
  }

  @Test("a date certain is the day where the condition is met by then (Montreal 16)")
  func dateCertain() throws {
    for (date, expected) in [("1988-10-17", "1989-01-01"), ("1989-01-01", "1989-01-01"), ("1989-01-02", "1989-04-02")] {
      var fixture = try Fixture(
        ["A", "B"], clause: .onIfMetByThen(day("1989-01-01"), otherwise: .days(90, style: .after), two))
      try fixture.act(date, 0, .ratify)
      try fixture.act(date, 1, .ratify)
      #expect(try fixture.asOf("1990-01-01").history(of: fixture.treaty).entryIntoForce == .on(day(expected)))
    }
  }

  @Test("a deposit between trigger and entry into force follows the rule for later parties (Cybercrime 65(2))")
  func laterParties() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil)) {
      $0.laterParties = LaterParties(delay: .days(30, style: .after))
    }
    try fixture.act("2020-01-01", 0, .ratify)
    try fixture.act("2020-03-31", 1, .ratify)
    try fixture.act("2020-04-20", 2, .ratify)
    let history = try fixture.asOf("2021-01-01").history(of: fixture.treaty)
    #expect(try history.entryIntoForce(for: fixture.states[2]) == .on(day("2020-05-20")))
    #expect(try history.entryIntoForce(for: fixture.states[0]) == .on(day("2020-04-30")))
  }

  @Test("an instrument taken back by the trigger day does not count; later the date stands without the state")
  func takenBack() throws {
    var early = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil))
    try early.act("2020-01-01", 0, .ratify)
    try early.act("2020-02-01", 0, .withdraw)
    try early.act("2020-02-01", 1, .ratify)
    #expect(try early.asOf("2020-12-31").history(of: early.treaty).entryIntoForce == nil)

    var late = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil))
    try late.act("2020-01-01", 0, .ratify)
    try late.act("2020-02-01", 1, .ratify)
    try late.act("2020-02-10", 0, .withdraw)
    let context = try late.asOf("2020-12-31")
    #expect(try context.history(of: late.treaty).entryIntoForce == .on(day("2020-03-02")))
    #expect(context.standingSet(.parties, to: late.treaty).certain == late.set(1))
  }

  @Test("where a clause needs its deposits until entry into force, a withdrawal undoes the trigger")
  func live() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil)) {
      $0.needsDepositsUntilEntryIntoForce = true
    }
    try fixture.act("2020-01-01", 0, .ratify)
    try fixture.act("2020-02-01", 1, .ratify)
    try fixture.act("2020-02-10", 0, .withdraw)
    #expect(try fixture.asOf("2020-12-31").history(of: fixture.treaty).entryIntoForce == nil)
    try fixture.act("2020-06-01", 2, .ratify)
    #expect(try fixture.asOf("2020-12-31").history(of: fixture.treaty).entryIntoForce == .on(day("2020-07-01")))
  }

  @Test("a deposit of unknown day leaves a latest date, and standing in between not known")
  func bounded() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil))
    try fixture.act("2020-01-01", 0, .ratify)
    try fixture.act(between: "2020-02-01", and: "2020-03-01", 1, .ratify)
    let history = try fixture.asOf("2021-01-01").history(of: fixture.treaty)
    #expect(try history.entryIntoForce == .between(day("2020-03-02"), day("2020-03-31")))
    let context = try fixture.asOf("2020-02-15")
    #expect(context.hasJoined(fixture.states[1], fixture.treaty) == nil)
    #expect(context.standingSet(.depositors, to: fixture.treaty).certain == fixture.set(0))
    #expect(context.standingSet(.depositors, to: fixture.treaty).uncertain == fixture.set(1))
    #expect(try fixture.asOf("2020-01-31").hasJoined(fixture.states[1], fixture.treaty) == false)
  }

  @Test("a treaty without a clause needs all negotiating states (VCLT 24(2))")
  func silent() throws {
    var fixture = try Fixture(["A", "B"], clause: .whenAllHaveConsented)
    try fixture.act("2020-01-01", 0, .ratify)
    #expect(try fixture.asOf("2020-12-31").history(of: fixture.treaty).entryIntoForce == nil)
    try fixture.act("2020-05-01", 1, .ratify)
    #expect(try fixture.asOf("2020-12-31").history(of: fixture.treaty).entryIntoForce == .on(day("2020-05-01")))
  }

  @Test("a recorded day is the answer where the register never meets the condition")
  func recorded() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.days(30, style: .after), two, floor: nil)) {
      $0.recordedEntryIntoForce = Day(iso: "2020-07-01")
    }
    try fixture.act("2020-01-01", 0, .ratify)
    let history = try fixture.asOf("2021-01-01").history(of: fixture.treaty)
    #expect(try history.entryIntoForce == .on(day("2020-07-01")))
    #expect(history.late.basis == .recorded)
    #expect(try fixture.asOf("2020-06-30").history(of: fixture.treaty).entryIntoForce == nil)
  }

  @Test("an organisation's deposit does not count beside its members', unless the clause says so")
  func organisations() throws {
    for (counting, expected) in [(OrganisationCounting.nothing, false), (.one, true), (.members, true)] {
      var fixture = try Fixture(["A", "B", "C"], clause: .after(.none, two, floor: nil)) {
        $0.organisationsCount = counting
      }
      let union = fixture.world.declare(
        State(name: "Union", kind: .regionalOrganisation, members: .listed(fixture.set(1, 2)), isInvented: true))
      try fixture.act("2020-01-01", 0, .ratify)
      fixture.world.add(Act(date: .on(try day("2020-02-01")), state: union, verb: .approve, treaty: fixture.treaty))
      #expect(try fixture.asOf("2021-01-01").history(of: fixture.treaty).isInForce(on: day("2021-01-01")) == expected)
    }
  }
}
