import Testing
import TreatyLaw
import TreatyModel

/// A small world of invented states for tests of the law.
struct Fixture {
  var world: World
  let states: [StateID]
  let treaty: TreatyID

  init(_ names: [String], clause: EntryIntoForceClause, shape: (inout Treaty) -> Void = { _ in }) throws {
    var world = World(facts: NoFacts(), today: try #require(Day(iso: "2026-11-24")))
    states = names.map { world.declare(State(name: $0, isInvented: true)) }
    var treaty = Treaty(key: "pact", isInvented: true)
    treaty.participation.openTo = .listed(StateSet(states))
    treaty.entryIntoForce = clause
    shape(&treaty)
    self.treaty = world.declare(treaty)
    self.world = world
  }

  mutating func act(_ date: String, _ state: Int, _ verb: Verb) throws {
    let day = try #require(Day(iso: date))
    world.add(Act(date: .on(day), state: states[state], verb: verb, treaty: treaty))
  }

  mutating func act(between first: String, and last: String, _ state: Int, _ verb: Verb) throws {
    let dates = try (#require(Day(iso: first)), #require(Day(iso: last)))
    world.add(Act(date: .between(dates.0, dates.1), state: states[state], verb: verb, treaty: treaty))
  }

  func asOf(_ date: String) throws -> Context {
    Context(world: world).asOf(try #require(Day(iso: date)))
  }

  func set(_ places: Int...) -> StateSet {
    StateSet(places.map { states[$0] })
  }
}
