// What a forecast assumes, in plain words: a reader must be able to say why they would not.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// The assumptions of a forecast, in sentences.
struct ForecastAssumptions {
  let context: TreatyLaw.Context
  let lines: [Chance]
  let recurrences: [RandomRecurrence]
  let model: ForecastModel

  /// So many states are named; of more only the number is said.
  private static let statesNamed = 6
  /// So many lines of chance are told in the short words.
  private static let linesInBrief = 3

  private var world: World { context.world }

  /// What the forecast rests on.
  var grounds: ForecastGrounds {
    ForecastGrounds(
      brief: brief, assumptions: sentences, impossibility: isPaceSilent ? nil : model.outOfReach.map(words),
      likeness: model.statesOfEqualChance.map {
        "all \($0) that may act have the same chance: what sets them apart here is the accident of the runs"
      }, isMonthly: !model.isCertain && acting.contains { $0.line.isMonthly })
  }

  /// Whether a pace says nothing of some of the states: then what is out of reach is not known to be impossible.
  private var isPaceSilent: Bool { !model.beyondCurve.isEmpty }

  private func words(_ outOfReach: OutOfReach) -> String {
    switch outOfReach {
    case .deposits(let most, let needed):
      let verb = most == 1 ? "counts" : "count"
      return "at most \(counted(most, "more deposit")) that \(verb) by \(model.horizon), \(needed) needed"
    case .allTogether(let states):
      return "the deposits of all \(states) that may still act by \(model.horizon) do not meet the condition together"
    }
  }

  /// The lines that name anybody, with those who may still act.
  private var acting: [(line: Chance, states: StateSet)] {
    lines.filter { !$0.states.isEmpty }.map { ($0, $0.states(thatMayActIn: context)) }
  }

  /// `3% a month each, independently`.
  private var brief: String {
    if model.isCertain { return "no line of chance plays a part" }
    var parts: [String] = []
    for (line, states) in acting {
      let part: String
      switch line.kind {
      case .monthly(let chance, let from, _):
        part = "\(chance.percentage()) a month\(states.count == 1 ? "" : " each")\(from.map { " from \($0)" } ?? "")"
      case .pace(let pace, _, _): part = "each at the pace of \(keys(of: pace))"
      }
      if !parts.contains(part) { parts.append(part) }
    }
    if !recurrences.isEmpty { parts.append("states chosen at random on recurring dates") }
    let told = parts.count > ForecastAssumptions.linesInBrief ? "\(parts.count) chances" : parts.joined(separator: "; ")
    return told + ", independently"
  }

  /// The sentences, without their full stops.
  private var sentences: [String] {
    if model.isCertain { return ["no line of chance plays a part here, so that every run is the same"] }
    return acting.flatMap { [sentence($0.line, $0.states)] + setApart($0.line, $0.states) }
      + recurrences.map(sentence) + beyondCurve + [
        "each state acts by itself, whatever the others do; a forecast plays a scenario out and foretells no state's policy"
      ]
  }

  private func sentence(_ line: Chance, _ acting: StateSet) -> String {
    let states = acting.subtracting(uncounted(line))
    let key = world.key(of: line.treaty)
    switch line.kind {
    case .monthly(let chance, let from, let until):
      let begin = from.map { "from \($0)" } ?? "after \(model.day)"
      let period = [begin, until.map { "until \($0)" }].compactMap { $0 }.map { " " + $0 }.joined()
      let each = states.count == 1 ? "" : "each "
      return
        "\(key): \(who(states)), \(each)with a chance of \(chance.percentage()) on the first day of each month\(period)"
    case .pace(let pace, let from, _):
      return "\(key): \(who(states)) at the pace of \(keys(of: pace)): " + curves(pace, line, states, from)
    }
  }

  private func sentence(_ recurrence: RandomRecurrence) -> String {
    let act = recurrence.act
    let who = act.count.map { counted($0, "state") } ?? "all states"
    return
      "\(world.key(of: act.treaty)): every \(act.period) from \(act.from) \(who) of a set, chosen at random in each run"
  }

  /// Whom a line names who draw nothing, or whose act does not count.
  private func setApart(_ line: Chance, _ acting: StateSet) -> [String] {
    var parts: [String] = []
    let done = line.states.subtracting(acting)
    if !done.isEmpty {
      parts.append(
        "\(counted(done.count, "other")) of this line \(done.count == 1 ? "has" : "have") deposited already"
          + (done.count > ForecastAssumptions.statesNamed ? "" : " (\(names(done)))"))
    }
    let uncounted = uncounted(line).intersection(acting)
    if !uncounted.isEmpty {
      parts.append(
        uncounted.count == 1
          ? "\(names(uncounted)) is an organisation whose instrument is not counted beside its members'"
          : "\(names(uncounted)) are organisations whose instruments are not counted beside their members'")
    }
    let unsigned = acting.subtracting(uncounted).filter { !world.hasSigned($0, line.treaty) }
    if line.verb.confirmsSignature, !unsigned.isEmpty {
      let isShort = unsigned.count <= ForecastAssumptions.statesNamed
      let who = isShort ? names(StateSet(unsigned)) : "\(unsigned.count) of these"
      parts.append("\(who) have not signed: they sign and consent on one day, or accede, as the treaty is then open")
    }
    return parts.isEmpty ? [] : ["\(world.key(of: line.treaty)): " + parts.joined(separator: "; ")]
  }

  /// The organisations of a line whose instrument brings nothing.
  private func uncounted(_ line: Chance) -> StateSet {
    guard line.verb.isConsent, case .nothing = world[line.treaty].organisationsCount else { return StateSet() }
    return organisations(line.states)
  }

  private func organisations(_ states: StateSet) -> StateSet {
    StateSet(states.filter { world[$0].isRegionalOrganisation })
  }

  /// `Peru`, `71 states`, `71 states and 1 organisation`.
  private func who(_ states: StateSet) -> String {
    if states.isEmpty { return "no state that may still act" }
    if states.count == 1 { return names(states) }
    let organisations = organisations(states).count
    let rest = organisations == 0 ? "" : " and " + counted(organisations, "organisation")
    return counted(states.count - organisations, "state") + rest
  }

  /// The curves that the states of a line draw from.
  private func curves(_ pace: Pace, _ line: Chance, _ states: StateSet, _ from: Day?) -> String {
    let signatories = states.count { world.hasSigned($0, line.treaty) }
    var parts: [String] = []
    if signatories > 0 { parts.append(pace.wordsFromSignature) }
    if signatories < states.count { parts.append(pace.wordsFromOpening) }
    let start =
      signatories == states.count
      ? "its own signature"
      : signatories == 0 ? "the opening for signature" : "its own signature, or without one from the opening"
    let waited = max(model.day, from?.adding(days: -1) ?? model.day)
    let ends = pace.treaties.compactMap { id in
      world[id].knownUntil.map { "\(world.key(of: id)) \($0)" }
    }
    if !ends.isEmpty { parts.append("it rests on registers that end: \(ends.joined(separator: ", "))") }
    parts.append("each state's clock runs from \(start), on condition that it has not acted by \(waited)")
    return parts.joined(separator: "; ")
  }

  private var beyondCurve: [String] {
    let states = model.beyondCurve
    guard !states.isEmpty else { return [] }
    let who = states.count > ForecastAssumptions.statesNamed ? "\(states.count) states" : names(states)
    return [
      "the pace says nothing of so long a wait as that of \(who): not within the forecast's time"
    ]
  }

  private func keys(of pace: Pace) -> String {
    pace.treaties.map { world.key(of: $0) }.joined(separator: ", ")
  }

  private func names(_ states: StateSet) -> String {
    states.map { world[$0].name }.joined(separator: ", ")
  }
}

extension Chance {
  fileprivate var isMonthly: Bool {
    if case .monthly = kind { return true }
    return false
  }
}

extension World {
  fileprivate func hasSigned(_ state: StateID, _ treaty: TreatyID) -> Bool {
    log(of: treaty).acts(of: state).contains { $0.verb == .sign }
  }
}
