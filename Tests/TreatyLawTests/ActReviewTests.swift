import Testing
import TreatyLaw
import TreatyModel

@Suite("Acts that cannot be")
struct ActReviewTests {
  private let two = Condition.count(2, CountedDeposits())

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func refusal(_ fixture: Fixture, _ date: String, _ state: Int, _ verb: Verb, allow: String? = nil) throws
    -> Refusal?
  {
    let act = Act(
      date: .on(try day(date)), state: fixture.states[state], verb: verb, treaty: fixture.treaty, allowance: allow)
    return Context(world: fixture.world).refusal(of: act)
  }

  private func pact(_ shape: (inout Treaty) -> Void = { _ in }) throws -> Fixture {
    try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil)) { treaty in
      treaty.participation.openTo = .listed(StateSet([StateID(0), StateID(1)]))
      treaty.participation.signature = .open(
        SignatureWindow(opening: Day(iso: "2020-01-01"), end: .day(Day(iso: "2020-12-31") ?? .last)))
      shape(&treaty)
    }
  }

  @Test("signature: by those to whom it is open, in the window, and once")
  func signature() throws {
    var fixture = try pact()
    #expect(try refusal(fixture, "2019-12-31", 0, .sign) == .signatureNotOpen(from: day("2020-01-01")))
    #expect(try refusal(fixture, "2020-12-31", 0, .sign) == nil)
    #expect(try refusal(fixture, "2021-01-01", 0, .sign) == .signatureClosed(on: day("2020-12-31")))
    #expect(try refusal(fixture, "2020-06-01", 2, .sign) == .notOpenTo)
    try fixture.act("2020-02-01", 0, .sign)
    #expect(try refusal(fixture, "2020-03-01", 0, .sign) == .alreadySigned(on: day("2020-02-01")))
  }

  @Test("consent: ratification follows signature, accession stands open, and neither comes twice")
  func consent() throws {
    var fixture = try pact { $0.participation.accession = .afterClosing }
    #expect(try refusal(fixture, "2020-03-01", 0, .ratify) == .notSigned)
    #expect(try refusal(fixture, "2020-03-01", 0, .accede) == .accessionNotOpen(from: day("2021-01-01")))
    #expect(try refusal(fixture, "2021-01-01", 0, .accede) == nil)
    try fixture.act("2020-02-01", 0, .sign)
    try fixture.act("2020-03-01", 0, .ratify)
    #expect(try refusal(fixture, "2020-04-01", 0, .ratify) == .alreadyConsented(.ratify, on: day("2020-03-01")))
  }

  @Test("accession after entry into force opens on that day (CTBT XIII)")
  func accession() throws {
    var fixture = try Fixture(["A", "B", "C"], clause: .after(.days(30, style: .after), two, floor: nil)) {
      $0.participation.accession = .afterEntryIntoForce
      $0.participation.signature = .open(SignatureWindow(end: .entryIntoForce))
    }
    try fixture.act("2020-01-01", 0, .sign)
    try fixture.act("2020-01-01", 1, .sign)
    try fixture.act("2020-01-01", 0, .ratify)
    try fixture.act("2020-01-01", 1, .ratify)
    #expect(try refusal(fixture, "2020-01-30", 2, .accede) == .accessionNotOpen(from: day("2020-01-31")))
    #expect(try refusal(fixture, "2020-01-31", 2, .accede) == nil)
    #expect(try refusal(fixture, "2020-01-31", 2, .sign) == .signatureClosedByEntryIntoForce(on: day("2020-01-31")))
  }

  @Test("leaving: not without an instrument, not where the treaty is silent (VCLT 56), not too early (Paris 28)")
  func leaving() throws {
    var silent = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil))
    try silent.act("2020-01-01", 0, .ratify)
    #expect(try refusal(silent, "2020-02-01", 0, .withdraw) == nil)
    #expect(try refusal(silent, "2020-02-01", 1, .withdraw) == .nothingToTakeBack)
    try silent.act("2020-01-01", 1, .ratify)
    #expect(try refusal(silent, "2020-02-01", 0, .withdraw) == .cannotBeDenounced)
    #expect(try refusal(silent, "2020-02-01", 0, .withdraw, allow: "as it happened") == nil)

    var early = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil))
    try early.act("2020-01-01", 0, .ratify)
    try early.act("2020-02-01", 0, .withdraw)
    #expect(try refusal(early, "2020-03-01", 0, .withdraw) == .alreadyTakenBack(.ratify, on: day("2020-02-01")))
    #expect(Refusal.alreadyTakenBack(.ratify, on: try day("2020-02-01")).article == nil)

    var floor = try Fixture(["A", "B"], clause: .after(.none, two, floor: nil)) {
      $0.withdrawal = WithdrawalClause(rule: .afterNotice(.years(1)), noNoticeBeforeYears: 3)
    }
    try floor.act("2016-11-04", 0, .ratify)
    try floor.act("2016-11-04", 1, .ratify)
    #expect(try refusal(floor, "2019-11-03", 0, .withdraw) == .noticeTooEarly(from: day("2019-11-04")))
    #expect(try refusal(floor, "2019-11-04", 0, .withdraw) == nil)
    try floor.act("2019-11-04", 0, .withdraw)
    #expect(try refusal(floor, "2020-01-01", 0, .withdraw) == .alreadyWithdrawn(notice: day("2019-11-04")))
    #expect(try refusal(floor, "2020-01-01", 0, .revokeWithdrawal) == nil)
    #expect(try refusal(floor, "2020-11-04", 0, .revokeWithdrawal) == .withdrawalInEffect(on: day("2020-11-04")))
  }

  @Test("a state acts only while it exists")
  func existence() throws {
    var fixture = try pact()
    fixture.world.declare(State(name: "A", existsFrom: Day(iso: "2020-06-03"), isInvented: true))
    #expect(try refusal(fixture, "2020-02-01", 0, .sign) == .notAState(from: day("2020-06-03"), until: nil))
  }

  @Test("acts may be entered in any order: a consent before a later one is a second consent")
  func anyOrder() throws {
    var fixture = try pact()
    try fixture.act("2020-02-01", 0, .sign)
    try fixture.act("2020-06-01", 0, .ratify)
    #expect(try refusal(fixture, "2020-03-01", 0, .ratify) == .alreadyConsented(.ratify, on: day("2020-06-01")))
    try fixture.act("2020-04-01", 0, .withdraw)
    #expect(try refusal(fixture, "2020-03-01", 0, .ratify) == nil)
  }

  @Test("one that declared not to ratify may sign again (VCLT 18)")
  func signingAgain() throws {
    var fixture = try pact()
    try fixture.act("2020-02-01", 0, .sign)
    try fixture.act("2020-03-01", 0, .declareNotToRatify)
    #expect(try refusal(fixture, "2020-04-01", 0, .sign) == nil)
    try fixture.act("2020-04-01", 0, .sign)
    #expect(try refusal(fixture, "2020-05-01", 0, .sign) == .alreadySigned(on: day("2020-02-01")))
  }

  @Test("an act of unknown day is refused where no day would do")
  func unknownDay() throws {
    let fixture = try pact()
    func signature(between first: String, and last: String) throws -> Refusal? {
      let date = ActDate.between(try day(first), try day(last))
      let act = Act(date: date, state: fixture.states[0], verb: .sign, treaty: fixture.treaty)
      return Context(world: fixture.world).refusal(of: act)
    }
    #expect(try signature(between: "2020-12-01", and: "2021-02-01") == nil)
    #expect(try signature(between: "2021-01-01", and: "2021-02-01") == .signatureClosed(on: day("2020-12-31")))
    #expect(try signature(between: "2019-12-01", and: "2019-12-31") == .signatureNotOpen(from: day("2020-01-01")))
  }

  @Test("a protocol without an open line is for the parties of its parent")
  func protocolOfParent() throws {
    var fixture = try pact()
    let parent = fixture.treaty
    let extra = fixture.world.declare(Treaty(key: "extra", kind: .protocol, parent: parent, isInvented: true))
    func accession(_ state: Int) throws -> Refusal? {
      let date = ActDate.on(try day("2022-01-01"))
      let act = Act(date: date, state: fixture.states[state], verb: .accede, treaty: extra)
      return Context(world: fixture.world).refusal(of: act)
    }
    for state in [0, 1] {
      try fixture.act("2020-02-01", state, .sign)
      try fixture.act("2020-03-01", state, .ratify)
    }
    #expect(try accession(0) == nil)
    #expect(try accession(2) == .notPartyToParent(parent))
  }

  @Test("what is open by structure is what the whole set says")
  func openness() throws {
    let fixture = try pact()
    let context = Context(world: fixture.world)
    let one = StateSelector.listed(fixture.set(0))
    let two = StateSelector.listed(fixture.set(0, 1))
    let sets: [StateSelector] = [
      one, .allStates, .participants, .organisations(.every), .union([one, .organisations(.every)]),
      .intersection(two, one), .difference(two, one), .region("weog", of: two), .fixed(two, asOf: .first),
    ]
    for set in sets {
      for state in fixture.states {
        #expect(context.contains(state, in: set) == context.states(set).contains(state), "\(set)")
      }
    }
  }
}
