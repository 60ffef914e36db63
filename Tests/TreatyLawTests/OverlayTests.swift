// A world over another: what is read through the memo beneath is what a world made from scratch says, and an overlay copies and
// reads no more acts however large the register is.

import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@Suite struct OverlayTests {
  /// Treaties whose clauses rest on each other, so that a change of one reaches others.
  private struct Webs {
    var world: World
    let states: [StateID]
    var treaties: [TreatyID] = []
    var random: Numbers

    init(seed: UInt64) throws {
      var random = Numbers(seed: seed)
      world = World(facts: NoFacts(), today: try #require(Day(iso: "2026-11-24")))
      var states: [StateID] = []
      for number in 0..<6 { states.append(world.declare(State(name: "S\(number)", isInvented: true))) }
      self.states = states
      for number in 0..<5 {
        var treaty = Treaty(key: "t\(number)", isInvented: true)
        treaty.participation.openTo = .listed(StateSet(states))
        let count = Condition.count(random.below(3) + 1, CountedDeposits())
        let others = treaties
        let condition: Condition =
          switch others.isEmpty ? 0 : random.below(5) {
          case 0: count
          case 1: .both([count, .inForce(others[random.below(others.count)])])
          case 2: .either([.conditionMet(others[random.below(others.count)]), .all(.listed(StateSet(states)))])
          case 3:
            .part(Threshold(Rational(1), isShare: false), of: .standing(.parties, others[random.below(others.count)]))
          default: .all(.standing(.depositors, others[random.below(others.count)]))
          }
        let floor: Floor? =
          others.isEmpty || random.below(4) > 0 ? nil : .entryIntoForce(others[random.below(others.count)])
        treaty.entryIntoForce = .after(.days(30, style: .after), condition, floor: floor)
        treaties.append(world.declare(treaty))
      }
      self.random = random
      for act in acts(12) { world.add(act) }
    }

    mutating func acts(_ count: Int) -> [Act] {
      (0..<count).compactMap { _ in
        let day = Day(iso: "2020-01-01")?.adding(days: random.below(2000)) ?? .first
        let verbs: [Verb] = [.sign, .ratify, .accede, .ratify, .withdraw]
        return Act(
          date: .on(day), state: states[random.below(states.count)], verb: verbs[random.below(verbs.count)],
          treaty: treaties[random.below(treaties.count)])
      }
    }
  }

  /// Everything that a history says, in words.
  private func words(of context: Context, _ treaty: TreatyID) -> String {
    let history = context.history(of: treaty)
    let records = history.late.records.sorted { $0.key < $1.key }.map { "\($0.key.index): \($0.value)" }
    return "\(String(describing: history.entryIntoForce)) \(String(describing: history.triggerDay)) \(records)"
  }

  @Test(arguments: 0..<60)
  func overlaySaysWhatAWorldFromScratchSays(_ seed: Int) throws {
    var webs = try Webs(seed: UInt64(seed))
    let days = try ["2021-06-01", "2023-01-01", "2026-11-24"].map { try #require(Day(iso: $0)) }
    let ground = Context(world: webs.world)
    // What is known beneath before the overlay is what it may take from there.
    for day in days { for treaty in webs.treaties { _ = ground.asOf(day).history(of: treaty) } }
    var world = webs.world
    var changed: Set<TreatyID> = []
    for act in webs.acts(3) {
      world.add(act)
      changed.insert(act.treaty)
    }
    if webs.random.below(2) == 0 {
      let treaty = webs.treaties[webs.random.below(webs.treaties.count)]
      var other = world[treaty]
      other.entryIntoForce = .after(.none, .count(2, CountedDeposits()), floor: nil)
      world.change(treaty, to: other)
      changed.insert(treaty)
    }
    let overlay = ground.over(world, changing: changed)
    let scratch = Context(world: world)
    for day in days {
      for treaty in webs.treaties.reversed() {
        #expect(words(of: overlay.asOf(day), treaty) == words(of: scratch.asOf(day), treaty))
        #expect(words(of: overlay, treaty) == words(of: scratch, treaty))
      }
    }
    // The ground is as it was.
    let before = Context(world: webs.world)
    for treaty in webs.treaties { #expect(words(of: ground, treaty) == words(of: before, treaty)) }
  }

  /// A register of many treaties, each with as many acts.
  private struct ManyTreaties: FactSource {
    let count: Int
    let acts: Int
    let states: [State] = (0..<120).map { State(name: "S\($0)", isInvented: true) }
    let groupKeys: [String] = []
    let weightKeys: [String] = []
    var treatyKeys: [String] { (0..<count).map { "t\($0)" } }

    func state(named name: String) -> StateID? { states.firstIndex { $0.name == name }.map(StateID.init) }
    func group(_ id: GroupID) -> Group { preconditionFailure("there are no groups") }
    func weight(_ id: WeightID) -> Weight { preconditionFailure("there are no weights") }
    func facts(of id: TreatyID) -> TreatyFacts {
      var treaty = Treaty(key: "t\(id.index)")
      treaty.entryIntoForce = .after(.days(30, style: .after), .count(acts + 5, CountedDeposits()), floor: nil)
      let first = Day(year: 2020, month: 1, day: 1) ?? .first
      let acts = (0..<self.acts).map { number in
        Act(date: .on(first.adding(days: number)), state: StateID(number), verb: .accede, treaty: id)
      }
      return TreatyFacts(treaty: treaty, log: ActLog(acts))
    }
  }

  @Test func fiveActsCostTheSameOnALargerRegister() throws {
    // The last is a register of 1,000,000 acts.
    let costs = try [50, 500, 10_000].map { count -> [Int] in
      let world = World(facts: ManyTreaties(count: count, acts: 100), today: try #require(Day(iso: "2026-11-24")))
      let ground = Context(world: world)
      let asked = stride(from: 3, to: count, by: max(1, count / 50)).map(TreatyID.init)
      for treaty in asked { _ = ground.history(of: treaty) }
      let read = ground.actsRead
      var overlaid = world
      for number in 100..<105 {
        overlaid.add(
          Act(
            date: .on(try #require(Day(iso: "2027-01-01"))), state: StateID(number), verb: .accede, treaty: TreatyID(3))
        )
      }
      let scenario = ground.over(overlaid, changing: [TreatyID(3)])
      for treaty in asked { _ = scenario.history(of: treaty) }
      #expect(scenario.history(of: TreatyID(3)).late.entryIntoForce == Day(iso: "2027-01-31"))
      return [overlaid.actsCopied, scenario.actsRead - read]
    }
    // Five acts beside the hundred of their treaty.
    #expect(costs == Array(repeating: [105, 105], count: 3))
  }

  @Test func theWorldAsKnownOnADayHasNoLaterActsAndTakesNewOnes() throws {
    let treaty = TreatyID(0)
    let day = try #require(Day(iso: "2020-01-05"))
    let cut = World(facts: ManyTreaties(count: 1, acts: 10), today: day).known(until: day)
    #expect(cut.log(of: treaty).acts.count == 5)
    var more = cut
    more.add(Act(date: .on(day.adding(days: 900)), state: StateID(9), verb: .accede, treaty: treaty))
    #expect(more.log(of: treaty).acts.count == 6)
    #expect(Context(world: more).actsKnownUntil == nil)
  }
}
