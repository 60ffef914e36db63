// What a forecast assumes, in plain words: a reader must be able to say why they would not.

import TreatyAnalysis
import TreatyModel

/// The assumptions of a forecast, in sentences.
struct ForecastAssumptions {
  let world: World
  let lines: [Chance]
  let recurrences: [RandomRecurrence]
  let model: ForecastModel

  /// So many states are named; of more only the number is said.
  private static let statesNamed = 6

  /// What the forecast rests on.
  var grounds: ForecastGrounds {
    ForecastGrounds(assumptions: sentences, impossibility: model.outOfReach.map(words))
  }

  private func words(_ outOfReach: OutOfReach) -> String {
    switch outOfReach {
    case .deposits(let most, let needed):
      return "at most \(counted(most, "more deposit")) that \(most == 1 ? "counts" : "count") by \(model.horizon), \(needed) needed"
    case .allTogether(let states):
      return "the deposits of all \(states) that may still act by \(model.horizon) do not meet the condition together"
    }
  }

  /// The sentences, without their full stops.
  var sentences: [String] {
    if model.isCertain { return ["no line of chance plays a part here, so that every run is the same"] }
    return lines.filter { !$0.states.isEmpty }.map(sentence) + recurrences.map(sentence) + beyondCurve + [
      "each state acts by itself, whatever the others do; a forecast plays a scenario out and foretells no state's policy"
    ]
  }

  private func sentence(_ line: Chance) -> String {
    let who = line.states.count == 1 ? names(line.states) : "\(line.states.count) states"
    let key = world.key(of: line.treaty)
    switch line.kind {
    case .monthly(let chance, let from, let until):
      let period = [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap { $0 }.map { " " + $0 }.joined()
      let each = line.states.count == 1 ? "" : "each "
      return "\(key): \(who), \(each)with a chance of \(chance.percentage()) on the first day of each month\(period)"
    case .pace(let pace, _, _):
      let names = pace.treaties.map { world.key(of: $0) }.joined(separator: ", ")
      return "\(key): \(who) at the pace of \(names): " + curves(pace, line)
    }
  }

  private func sentence(_ recurrence: RandomRecurrence) -> String {
    let act = recurrence.act
    let who = act.count.map { counted($0, "state") } ?? "all states"
    return
      "\(world.key(of: act.treaty)): every \(act.period) from \(act.from) \(who) of a set, chosen at random in each run"
  }

  /// The curves that the states of a line draw from.
  private func curves(_ pace: Pace, _ line: Chance) -> String {
    let signatories = line.states.count { world.hasSigned($0, line.treaty) }
    var parts: [String] = []
    if signatories > 0 { parts.append(pace.signed.words(of: "signatories", "of their signature")) }
    if signatories < line.states.count {
      parts.append(pace.unsigned.words(of: "states that never signed", "of the opening for signature"))
    }
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

  private func names(_ states: StateSet) -> String {
    states.map { world[$0].name }.joined(separator: ", ")
  }
}

extension World {
  fileprivate func hasSigned(_ state: StateID, _ treaty: TreatyID) -> Bool {
    log(of: treaty).acts(of: state).contains { $0.verb == .sign }
  }
}
