// Clauses in the words of the language: each real form of clause, as a script writes it.

import Testing
import TreatyLanguage
import TreatyModel

@Suite("Clauses in words")
struct ClauseWordsTests {
  private let world: World
  private let words: ClauseWords
  private let tonnage: WeightID
  private let day = Day(year: 1989, month: 1, day: 1) ?? .first

  init() {
    var world = World(facts: NoFacts(), today: Day(year: 2026, month: 11, day: 24) ?? .first)
    for name in ["Japan", "Russia"] { world.declare(State(name: name)) }
    world.declare(Group(key: "annex-2"))
    tonnage = world.declare(Weight(key: "tonnage", unit: "gross tons", values: [:]))
    for key in ["vienna", "paris"] { world.declare(Treaty(key: key)) }
    self.world = world
    words = ClauseWords(world: world)
  }

  private func share(_ top: Int, _ bottom: Int, more: Bool = false) -> Threshold {
    Threshold(Rational(top, over: bottom) ?? .zero, isShare: true, isStrict: more)
  }

  private func clause(_ delay: Delay, _ condition: Condition, _ floor: Floor? = nil) -> String {
    words.words(for: .after(delay, condition, floor: floor))
  }

  @Test("Delays")
  func delays() {
    let one = Condition.count(1, CountedDeposits())
    #expect(clause(.days(90, style: .after), one) == "enters into force 90 days after 1 deposit")
    #expect(clause(.days(22, style: .ordinal), one) == "enters into force on the 22nd day after 1 deposit")
    #expect(clause(.months(1), one) == "enters into force 1 month after 1 deposit")
    #expect(clause(.years(2), one) == "enters into force 2 years after 1 deposit")
    #expect(clause(.none, one) == "enters into force upon 1 deposit")
    #expect(clause(.firstOfNthMonth(6), one) == "enters into force on the first day of the 6th month after 1 deposit")
    #expect(
      clause(.firstOfMonthFollowing(CalendarDuration(months: 3)), one)
        == "enters into force on the first day of the month following 3 months after 1 deposit")
    #expect(
      clause(.firstOfMonthFollowing(.zero), one)
        == "enters into force on the first day of the month following 1 deposit")
    #expect(
      clause(.days(180, style: .after), .all(.group(GroupID(0))), .afterOpening(years: 2))
        == "enters into force 180 days after deposits from all of annex-2, not before 2 years after opening")
  }

  @Test("Dates certain")
  func dates() {
    let condition = Condition.both([.count(11, CountedDeposits()), .conditionMet(TreatyID(0))])
    #expect(
      words.words(for: .onIfMetByThen(day, otherwise: .days(90, style: .after), condition))
        == "enters into force on 1989-01-01 if the condition is met by then, "
        + "otherwise 90 days after 11 deposits and the condition of vienna is met")
    #expect(words.words(for: .on(day)) == "enters into force on 1989-01-01")
  }

  @Test("Conditions")
  func conditions() {
    let both = StateSelector.listed([StateID(0), StateID(1)])
    let counting = CountedDeposits(
      from: .group(GroupID(0)), instruments: [.approve, .ratify, .accept], statesOnly: true)
    #expect(
      words.words(for: .count(50, counting))
        == "50 deposits of ratification, acceptance or approval from annex-2 by states")
    #expect(words.words(for: .named(both, others: 40)) == "deposits from all of (Japan, Russia) and 40 other deposits")
    #expect(
      words.words(for: .part(share(3, 4), of: .fixed(.standing(.parties, TreatyID(1)), asOf: day)))
        == "deposits from at least 75% of (parties of paris as of 1989-01-01)")
    #expect(words.words(for: .part(share(2, 3), of: .allStates)) == "deposits from at least two thirds of states")
    #expect(words.words(for: .part(share(7, 8), of: .allStates)) == "deposits from at least 7/8 of states")
    #expect(
      words.words(for: .part(share(1, 2, more: true), of: .allStates)) == "deposits from more than half of states")
    #expect(
      words.words(for: .each(3, of: [.group(GroupID(0)), .allStates]))
        == "deposits from at least 3 of each annex-2, states")
    #expect(
      words.words(for: .holding(share(11, 20), weight: tonnage, from: nil, within: .group(GroupID(0))))
        == "deposits holding at least 55% of tonnage within annex-2")
    #expect(
      words.words(for: .both([.count(3, CountedDeposits()), .either([.inForce(TreatyID(0)), .inForce(TreatyID(1))])]))
        == "3 deposits and (vienna is in force or paris is in force)")
  }

  @Test("Later parties and withdrawal")
  func laterAndWithdrawal() {
    #expect(
      words.words(for: LaterParties(delay: .days(90, style: .after), floor: TreatyID(1)))
        == "for later parties 90 days after deposit, not before entry into force of paris for the state")
    #expect(words.words(for: LaterParties(delay: .none)) == "for later parties upon deposit")
    #expect(
      words.words(for: WithdrawalClause(rule: .afterNotice(.years(1)), word: .denunciation, noNoticeBeforeYears: 3))
        == "denunciation takes effect 1 year after notice, "
        + "notice not before 3 years after entry into force for the state")
    #expect(
      words.words(for: WithdrawalClause(rule: .afterNotice(.months(6))))
        == "withdrawal or denunciation takes effect 6 months after notice")
  }
}
