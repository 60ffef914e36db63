// Whether two shards are of one forecast: a number over all that its runs depend on, by names, so that it is the same on every machine.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// A number over lines of text (FNV-1a of 64 bits): other lines give another number, but for one case in 2^64.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ line: String) {
    for byte in line.utf8 { mix(byte) }
    mix(0x0A)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

extension Fingerprint {
  /// What a forecast depends on: its days and seed, the treaties with their clauses and acts, and the lines of chance.
  init(of model: ForecastModel, seed: UInt64, in context: Context, lines: [Chance], recurrences: [String]) {
    let world = context.world
    add("\(model.day) \(model.horizon) \(seed)")
    let behind = context.treatiesBehind(model.treaty).union(lines.map(\.treaty)).subtracting([model.treaty])
    for id in [model.treaty] + behind.sorted(by: { world.key(of: $0) < world.key(of: $1) }) { add(id, context) }
    for line in lines { add(line, world) }
    for line in recurrences { add(line) }
  }

  private mutating func add(_ id: TreatyID, _ context: Context) {
    let world = context.world
    let treaty = world[id]
    let participation = treaty.participation
    add("treaty \(treaty.key): \(ClauseWords(world: world).words(for: treaty.entryIntoForce))")
    add(
      "\(treaty.organisationsCount) \(treaty.needsDepositsUntilEntryIntoForce) \(participation.signature) \(participation.accession)"
    )
    if let condition = context.condition(of: treaty) { add(context.resolve(condition) { _ in [] }, world) }
    for state in context.mayEverSign(id).possible.union(context.mayEverAccede(id).possible) { add(world[state].name) }
    for act in world.log(of: id).acts { add("\(act.date) \(act.verb.rawValue) \(world[act.state].name)") }
  }

  private mutating func add(_ condition: ResolvedCondition, _ world: World) {
    switch condition {
    case .atLeast(let count, let states):
      add("at least \(count) of")
      for state in states { add(world[state].name) }
    case .holding(let test):
      add("holding \(test.bar) \(test.isStrict) of")
      for (state, weight) in test.weights.sorted(by: { $0.key < $1.key }) { add("\(world[state].name) \(weight)") }
    case .settled(let value): add("settled \(value)")
    case .unknown(let what): add("unknown \(what)")
    case .both(let parts), .either(let parts):
      if case .both = condition { add("all of") } else { add("any of") }
      for part in parts { add(part, world) }
      add("end")
    }
  }

  private mutating func add(_ line: Chance, _ world: World) {
    add("chance \(line.verb.rawValue) \(world.key(of: line.treaty)) \(line.delay)")
    for state in line.states { add(world[state].name) }
    switch line.kind {
    case .monthly(let chance, let from, let until): add("monthly \(chance) \(days(from, until))")
    case .pace(let pace, let from, let until):
      add("pace \(days(from, until))")
      for step in pace.signed.steps + pace.unsigned.steps { add("\(step.days) \(step.waiting)") }
    }
  }

  private func days(_ from: Day?, _ until: Day?) -> String {
    "\(from?.description ?? "-") \(until?.description ?? "-")"
  }
}
