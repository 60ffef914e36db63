// What is said of acts of unknown day against every day on which they may have happened: what is certain holds on all of them.

import Testing
import TreatyLaw
import TreatyModel

@Suite("Acts of unknown day")
struct UnknownDayTests {
  /// An act of a state between two days, counted from the first.
  private struct Deed {
    let state: Int
    let verb: Verb
    let first: Int
    let last: Int
  }

  private struct Pact {
    var condition: Int
    var delay: Int
    var laterDelay: Int
  }

  private let start = Day(iso: "2020-01-01") ?? .first
  private let length = 14

  private func day(_ number: Int) -> Day { start.adding(days: number) }

  /// A treaty, and one that waits for its entry into force.
  private func world(_ pact: Pact, _ deeds: [(Deed, ActDate)]) -> (World, [StateID], [TreatyID]) {
    var world = World(facts: NoFacts(), today: day(length))
    let states = ["A", "B", "C"].map { world.declare(State(name: $0, isInvented: true)) }
    func treaty(_ key: String, _ shape: (inout Treaty) -> Void) -> TreatyID {
      var treaty = Treaty(key: key, isInvented: true)
      treaty.participation.openTo = .listed(StateSet(states))
      treaty.entryIntoForce = .after(
        .days(pact.delay, style: .after), .count(pact.condition, CountedDeposits()), floor: nil)
      treaty.laterParties = LaterParties(delay: .days(pact.laterDelay, style: .after))
      treaty.withdrawal = WithdrawalClause(rule: .afterNotice(.days(2, style: .after)))
      shape(&treaty)
      return world.declare(treaty)
    }
    let main = treaty("main") { _ in }
    let waiting = treaty("waiting") {
      $0.entryIntoForce = .after(.none, .count(1, CountedDeposits()), floor: .entryIntoForce(main))
    }
    for (deed, date) in deeds {
      world.add(Act(date: date, state: states[deed.state], verb: deed.verb, treaty: main))
    }
    for state in states {
      world.add(Act(date: .on(day(0)), state: state, verb: .accede, treaty: waiting))
    }
    return (world, states, [main, waiting])
  }

  /// All that is asked, as one list of truths.
  private func truths(_ context: Context, _ states: [StateID], _ treaties: [TreatyID]) -> [Bool?] {
    treaties.flatMap { treaty in
      [context.isInForce(treaty)]
        + states.flatMap { state in
          [
            context.isParty(state, to: treaty), context.isBound(state, by: treaty),
            context.hasJoined(state, treaty), context.isSignatory(state, to: treaty),
          ]
        }
    }
  }

  /// Every choice of days that keeps the order of each state's own acts.
  private func choices(_ deeds: [Deed]) -> [[Int]] {
    deeds.indices.reduce(into: [[]]) { choices, place in
      choices = choices.flatMap { chosen in
        (deeds[place].first...deeds[place].last).compactMap { day -> [Int]? in
          let before = deeds[..<place].indices.last { deeds[$0].state == deeds[place].state }
          return before.map { chosen[$0] <= day } ?? true ? chosen + [day] : nil
        }
      }
    }
  }

  @Test("what is certain holds whichever day an act had", arguments: 0..<20)
  func certain(_ seed: Int) {
    var random = Numbers(seed)
    let pact = Pact(condition: 1 + random.below(2), delay: random.below(4), laterDelay: 0)
    var deeds: [Deed] = []
    for state in 0..<3 {
      let verbs: [Verb] = [
        [.accede, .withdraw], [.accede], [.sign, .declareNotToRatify], [.applyProvisionally, .accede],
        [.accede, .withdraw, .accede], [.applyProvisionally, .declareNotToRatify],
      ][random.below(6)]
      // Of a state that may have both come and gone on unknown days more is possible than four readings tell apart.
      let goesOnUnknownDays = random.below(2) == 0
      var least = random.below(5)
      for verb in verbs {
        let hasLeft = deeds.last.map { $0.state == state && $0.verb == .withdraw } ?? false
        // A consent before the notice has run out would be refused.
        if hasLeft { least += 3 }
        // The log stands in order of last days, as a script's acts do.
        let last = least + random.below(4)
        let isBounded = goesOnUnknownDays == (verb == .withdraw || verb == .declareNotToRatify)
        let first = isBounded ? max(hasLeft ? least : 0, last - random.below(5)) : last
        deeds.append(Deed(state: state, verb: verb, first: first, last: last))
        least = last
      }
    }
    let bounded = deeds.map { ($0, ActDate.between(day($0.first), day($0.last))) }
    let (asked, states, treaties) = world(pact, bounded)
    let exact = choices(deeds).map { days in
      Context(world: world(pact, zip(deeds, days).map { ($0, ActDate.on(day($1))) }).0)
    }
    let context = Context(world: asked)
    for number in 0..<length {
      let said = truths(context.on(day(number)), states, treaties)
      for exact in exact {
        let answers = truths(exact.on(day(number)), states, treaties)
        let wrong = zip(said, answers).enumerated().first { $0.element.0 != nil && $0.element.0 != $0.element.1 }
        #expect(wrong == nil, "answer \(wrong?.offset ?? 0) on day \(number): \(deeds), \(pact)")
        if wrong != nil { return }
      }
    }
  }

  @Test("a withdrawal of unknown day comes after the accession that it ends")
  func order() throws {
    var fixture = try Fixture(["A"], clause: .after(.none, .count(1, CountedDeposits()), floor: nil)) {
      $0.withdrawal = WithdrawalClause(rule: .afterNotice(.none))
    }
    try fixture.act("2001-01-01", 0, .accede)
    let last = try #require(Day(iso: "2005-01-01"))
    fixture.world.add(
      Act(date: .between(nil, last), state: fixture.states[0], verb: .withdraw, treaty: fixture.treaty))
    #expect(try fixture.asOf("2010-01-01").isParty(fixture.states[0], to: fixture.treaty) == false)
    #expect(
      Context(world: fixture.world).on(try #require(Day(iso: "2003-01-01"))).isParty(
        fixture.states[0], to: fixture.treaty) == nil)
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
