// A small world of real names, and answers in it.

import TreatyLanguage
import TreatyModel
import TreatyReport

struct AnswerFixture {
  let world: World
  let states: [StateID]
  let kyoto: TreatyID
  let ctbt: TreatyID

  static let names = ["China", "Côte d'Ivoire", "Egypt", "European Union", "Qatar", "Russia", "Việt Nam"]
  static let codes = ["CHN", "CIV", "EGY", "EUE", "QAT", "RUS", "VNM"]

  init() {
    var world = World(facts: NoFacts(), today: AnswerFixture.day(2026, 11, 24))
    states = zip(AnswerFixture.names, AnswerFixture.codes).map { name, code in
      world.declare(State(name: name, code: code, kind: code == "EUE" ? .regionalOrganisation : .state))
    }
    kyoto = world.declare(Treaty(key: "kyoto"))
    var ctbt = Treaty(key: "ctbt")
    ctbt.name = "Comprehensive Nuclear-Test-Ban Treaty"
    self.ctbt = world.declare(ctbt)
    self.world = world
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  var ratification: Act {
    Act(
      date: .on(AnswerFixture.day(2004, 11, 18)), state: states[5], verb: .ratify, treaty: kyoto,
      source: "UNTC, \"XXVII-7-a\"")
  }

  var boundedApproval: Act {
    Act(
      date: .between(nil, AnswerFixture.day(2026, 3, 12)), state: states[4], verb: .approve, treaty: kyoto,
      isUnchecked: true)
  }

  var mustRatify: MustRatify {
    MustRatify(
      treaty: ctbt, rule: "enters into force 180 days after deposits from all of ctbt-annex-2",
      source: "MTDSG XXVI-4 (quotes the article) (article XIV(1))",
      measures: [
        MustRatify.Measure(
          have: Rational(35), need: Rational(44), what: "deposits of ctbt-annex-2", isShare: false, isAtLeast: false)
      ],
      isPast: false,
      standing: "9 more deposits are needed, from these 2 states and others",
      necessary: [
        MustRatify.Missing(state: states[0], toDo: "ratify", done: "signed 1996-09-24"),
        MustRatify.Missing(state: states[2], toDo: "sign, then ratify", done: ""),
      ],
      others: [(what: "may accede", states: [states[1], states[6]])])
  }

  func answer(_ value: Value, notes: [String] = [], _ presentation: Presentation? = nil) -> Answer {
    Answer(value: value, notes: notes, presentation: presentation, world: world)
  }

  func text(_ value: Value, notes: [String] = [], _ presentation: Presentation? = nil) -> String {
    AnswerRenderer().render(answer(value, notes: notes, presentation))
  }

  func render(_ value: Value, as format: ReportFormat, _ presentation: Presentation? = nil) -> String {
    AnswerRenderer(format: format).render(answer(value, presentation))
  }

  func set(_ places: [Int], possibly: [Int] = []) -> Value {
    let certain = StateSet(places.map { states[$0] })
    return .states(OrderedStates(KnownSet(certain: certain, possible: StateSet(possibly.map { states[$0] }))))
  }
}
