import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// A world with one random treaty, some deposits, and lines of chance, for tests of forecasts.
struct RandomPact {
  private(set) var world: World
  let states: [StateID]
  private(set) var treaty = TreatyID(0)
  private(set) var lines: [Chance] = []
  let day: Day
  private var random: Numbers

  init(seed: Int) throws {
    random = Numbers(seed: UInt64(seed))
    day = try #require(Day(iso: "2026-11-24"))
    world = World(facts: NoFacts(), today: day)
    let size = random.below(9) + 2
    var states: [StateID] = []
    for number in 0..<size { states.append(world.declare(State(name: "S\(number)", isInvented: true))) }
    self.states = states
    declareTreaty()
    addActs()
    addLines()
  }

  private mutating func declareTreaty() {
    var values: [StateID: Rational] = [:]
    for state in states where random.below(5) > 0 {
      values[state] = Rational(random.below(20) + 1, over: random.below(3) + 1)
    }
    let weight = world.declare(Weight(key: "tons", unit: "tons", values: values))
    var pact = Treaty(key: "pact", isInvented: true)
    pact.participation.openTo = .listed(StateSet(states))
    if random.below(3) == 0 {
      pact.participation.signature = .open(
        SignatureWindow(opening: day.adding(days: -900), end: .day(day.adding(days: 200))))
      pact.participation.accession = .afterClosing
    } else {
      pact.participation.signature = .open(SignatureWindow(opening: day.adding(days: -900)))
    }
    let delay: [Delay] = [
      .none, .days(90, style: .after), .months(3), .firstOfMonthFollowing(CalendarDuration(months: 2)),
    ]
    let floor: Floor? = random.below(4) == 0 ? .day(day.adding(days: 800)) : nil
    pact.entryIntoForce = .after(delay[random.below(4)], condition(depth: 2, weight), floor: floor)
    treaty = world.declare(pact)
  }

  private mutating func condition(depth: Int, _ weight: WeightID) -> Condition {
    let pool = StateSet(states.filter { _ in random.below(4) > 0 })
    switch random.below(depth > 0 ? 6 : 4) {
    case 0: return .count(random.below(states.count) + 1, CountedDeposits())
    case 1: return .part(Threshold(Rational(random.below(3) + 1), isShare: false), of: .listed(pool))
    case 2: return .all(.listed(StateSet(pool.prefix(2))))
    case 3:
      let share = Rational(random.below(9) + 1, over: 10) ?? .one
      let threshold = Threshold(share, isShare: true, isStrict: random.below(2) == 0)
      return .holding(threshold, weight: weight, from: nil, within: nil)
    case 4: return .both([condition(depth: depth - 1, weight), condition(depth: depth - 1, weight)])
    default: return .either([condition(depth: depth - 1, weight), condition(depth: depth - 1, weight)])
    }
  }

  private mutating func addActs() {
    for state in states {
      let signed = day.adding(days: -random.below(800) - 1)
      if random.below(3) > 0 { world.add(Act(date: .on(signed), state: state, verb: .sign, treaty: treaty)) }
      if random.below(6) == 0 {
        let consent = day.adding(days: random.below(600) - 200)
        world.add(Act(date: .on(consent), state: state, verb: .ratify, treaty: treaty))
      }
    }
  }

  private mutating func addLines() {
    let some = StateSet(states.filter { _ in random.below(2) == 0 })
    let chance = Rational(random.below(100) + 1, over: 100) ?? .one
    let from = random.below(2) == 0 ? day.adding(days: random.below(400)) : nil
    let until = random.below(2) == 0 ? day.adding(days: 600 + random.below(900)) : nil
    lines.append(
      Chance(states: some, verb: .ratify, treaty: treaty, kind: .monthly(chance, from: from, until: until)))
    let cases = (0..<30).map { _ in
      SurvivalCurve.Observation(days: random.below(2_000), happened: random.below(4) > 0)
    }
    let curve = SurvivalCurve(cases)
    let pace = Pace(treaties: [treaty], signed: curve, unsigned: curve, watchedUntil: [day])
    lines.append(
      Chance(
        states: StateSet(states).subtracting(some), verb: .ratify, treaty: treaty,
        kind: .pace(pace, from: from, until: until)))
  }

  var context: Context { Context(world: world).on(day) }

  func maker(seed: UInt64) -> ForecastMaker {
    ForecastMaker(
      treaty: treaty, context: context, lines: lines, recurring: nil, horizon: day.adding(days: 3_000), seed: seed)
  }
}
