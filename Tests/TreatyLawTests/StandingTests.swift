import Testing
import TreatyLaw
import TreatyModel

@Suite("Standing and eligibility (VCLT 2(1), 11 to 18)")
struct StandingTests {
  private let two = Condition.count(2, CountedDeposits())

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("a contracting state is no party before entry into force (VCLT 2(1)(f) and (g))")
  func contracting() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.days(30, style: .after), two, floor: nil))
    try fixture.act("2020-01-01", 0, .sign)
    try fixture.act("2020-01-02", 0, .ratify)
    let context = try fixture.asOf("2020-06-01")
    #expect(context.standingSet(.contractingStates, to: fixture.treaty).certain == fixture.set(0))
    #expect(context.standingSet(.parties, to: fixture.treaty).certain.isEmpty)
    #expect(context.standingSet(.signatories, to: fixture.treaty).certain == fixture.set(0))
  }

  @Test("a signatory that declares it will not ratify is none, though it signed (VCLT 18)")
  func declined() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil))
    try fixture.act("2000-12-31", 0, .sign)
    try fixture.act("2002-05-06", 0, .declareNotToRatify)
    #expect(try fixture.asOf("2002-05-05").isSignatory(fixture.states[0], to: fixture.treaty) == true)
    #expect(try fixture.asOf("2002-05-06").isSignatory(fixture.states[0], to: fixture.treaty) == false)
    #expect(try fixture.asOf("2002-05-06").hasSigned(fixture.states[0], fixture.treaty) == true)
  }

  @Test("sets of standing leave out states that do not exist; a predecessor's deposit still counts for the past")
  func predecessor() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil))
    try fixture.act("1990-01-01", 0, .ratify)
    try fixture.act("1991-01-01", 1, .ratify)
    fixture.world.declare(
      State(name: "A", kind: .former, existsUntil: Day(iso: "1993-01-01"), isInvented: true))
    #expect(try fixture.asOf("1992-12-31").standingSet(.parties, to: fixture.treaty).certain == fixture.set(0, 1))
    #expect(try fixture.asOf("1993-01-01").standingSet(.parties, to: fixture.treaty).certain == fixture.set(1))
    #expect(try fixture.asOf("1994-01-01").history(of: fixture.treaty).triggerDay == .on(day("1991-01-01")))
  }

  @Test("provisional application binds without making a party (VCLT 25)")
  func provisional() throws {
    var fixture = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil))
    try fixture.act("2003-05-01", 0, .applyProvisionally)
    let context = try fixture.asOf("2003-06-01")
    #expect(context.isBound(fixture.states[0], by: fixture.treaty) == true)
    #expect(context.isParty(fixture.states[0], to: fixture.treaty) == false)
  }

  @Test("provisional application ends when the state is a party, and when it says that it will not be one (VCLT 25(2))")
  func endOfProvisional() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.none, .count(1, CountedDeposits()), floor: nil)) {
      $0.withdrawal = WithdrawalClause(rule: .afterNotice(.days(10, style: .after)))
    }
    for state in 0...2 { try fixture.act("2000-01-01", state, .applyProvisionally) }
    try fixture.act("2001-01-01", 0, .ratify)
    try fixture.act("2002-01-01", 1, .declareNotToRatify)
    try fixture.act("2003-01-01", 2, .withdraw)
    try fixture.act("2006-01-01", 0, .withdraw)
    let states = fixture.states
    func bound(_ date: String) throws -> [Bool?] {
      let context = try fixture.asOf(date)
      return states.map { context.isBound($0, by: fixture.treaty) }
    }
    #expect(try bound("2001-12-31") == [true, true, true])
    #expect(try bound("2002-01-01") == [true, false, true])
    #expect(try bound("2003-01-01") == [true, false, false])
    #expect(try bound("2006-01-11") == [false, false, false])
  }

  @Test("a successor is a party from the date of succession, where it is known (Vienna Convention 1978, 23)")
  func succession() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.none, two, floor: nil))
    try fixture.act("1980-01-01", 0, .ratify)
    try fixture.act("1980-01-01", 1, .ratify)
    fixture.world.add(
      Act(
        date: .on(try day("1993-05-28")), state: fixture.states[2], verb: .succeed, treaty: fixture.treaty,
        effectFrom: try day("1993-01-01")))
    let history = try fixture.asOf("1995-01-01").history(of: fixture.treaty)
    #expect(try history.entryIntoForce(for: fixture.states[2]) == .on(day("1993-01-01")))
  }

  @Test("what a state still has to do: ratify, sign and ratify, or accede once that is open")
  func steps() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.none, two, floor: nil)) {
      $0.participation.signature = .open(
        SignatureWindow(opening: Day(iso: "2020-01-01"), end: .day(Day(iso: "2020-12-31") ?? .last)))
      $0.participation.accession = .afterClosing
    }
    try fixture.act("2020-02-01", 0, .sign)
    let open = try fixture.asOf("2020-06-01").mayStillDeposit(fixture.treaty)
    #expect(open[fixture.states[0]] == .ratify)
    #expect(try open[fixture.states[1]] == .signAndRatify(until: day("2020-12-31")))
    let closed = try fixture.asOf("2021-06-01").mayStillDeposit(fixture.treaty)
    #expect(closed[fixture.states[1]] == .accede(from: nil))
    let early = try fixture.asOf("2019-06-01").mayStillDeposit(fixture.treaty)
    #expect(try early[fixture.states[1]] == .signFrom(day("2020-01-01")))
  }

  @Test("accession after entry into force cannot help a treaty into force (CTBT XIII)")
  func accessionAfterEntry() throws {
    let fixture = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil)) {
      $0.participation.signature = .open(SignatureWindow(end: .day(Day(iso: "2000-12-31") ?? .last)))
      $0.participation.accession = .afterEntryIntoForce
    }
    #expect(try fixture.asOf("2001-01-01").mayStillDeposit(fixture.treaty).isEmpty)
  }

  @Test("in force between two states while both are parties")
  func between() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.none, two, floor: nil))
    try fixture.act("2000-01-01", 0, .ratify)
    try fixture.act("2001-01-01", 1, .ratify)
    let context = try fixture.asOf("2002-01-01")
    #expect(context.isInForce(fixture.treaty, between: fixture.states[0], and: fixture.states[1]) == true)
    #expect(context.isInForce(fixture.treaty, between: fixture.states[0], and: fixture.states[2]) == false)
    #expect(
      try context.inForce(fixture.treaty, between: fixture.states[0], and: fixture.states[1]) == .on(day("2001-01-01")))
  }
}
