// A value in a few words, for messages: what each side of a false `expect` was, what a step of an explanation gave.

import TreatyLaw
import TreatyModel

extension Value {
  /// How many elements of a set are named.
  private static let elementsNamed = 12

  /// The value in a few words.
  public func words(in world: World) -> String {
    switch self {
    case .state(let state): return world[state].name
    case .states(let states): return list(states.members.map { world[$0].name }, "(", ")")
    case .treaty(let treaty): return world.key(of: treaty)
    case .group(let group): return world.key(of: group)
    case .date(let day): return day.words
    case .period(let period): return period.description
    case .duration(let duration): return duration.description
    case .number(let number, .plain): return number.description
    case .number(let number, .percentage): return number.percentage()
    case .truth(let truth): return truth ? "true" : "false"
    case .text(let text): return "\"\(text)\""
    case .instrument(let act): return act.words(in: world)
    case .set(let elements):
      return list(elements.prefix(Value.elementsNamed + 1).map { $0.words(in: world) }, "(", ")", of: elements.count)
    case .list(let elements):
      return list(elements.prefix(Value.elementsNamed + 1).map { $0.words(in: world) }, "[", "]", of: elements.count)
    case .manySets(let sets): return "\(sets.countInWords) sets"
    case .table(let table): return "a table of \(table.rows.count) rows"
    case .clause(let treaty): return "the clauses of \(world.key(of: treaty))"
    case .scenario(let name): return name
    case .forecast(let distribution):
      let forecast = distribution.forecast
      let share = (forecast.shareInForce ?? .zero).percentage()
      return "a forecast of \(world.key(of: forecast.treaty)) under \(forecast.scenario): "
        + "\(share) of \(forecast.runs.grouped) runs in force by \(forecast.horizon)"
    case .nothing(let nothing): return "nothing (\(nothing.kind.words): \(nothing.reason))"
    }
  }

  private func list(_ words: [String], _ open: String, _ close: String, of count: Int? = nil) -> String {
    let all = count ?? words.count
    let shown = words.prefix(Value.elementsNamed).joined(separator: ", ")
    return open + shown + (all > Value.elementsNamed ? " and \(all - Value.elementsNamed) more" : "") + close
  }
}

extension Nothing.Kind {
  /// `has not happened`, `cannot happen`, `not known`.
  public var words: String {
    switch self {
    case .hasNotHappened: "has not happened"
    case .cannotHappen: "cannot happen"
    case .notKnown: "not known"
    }
  }
}

extension KnownDay {
  /// The day, or `no later than` one.
  var words: String {
    switch self {
    case .on(let day): return day.description
    case .between(_, let last):
      return firstBound.map { "between \($0) and \(last)" } ?? "no later than \(last)"
    }
  }
}

extension Act {
  /// `ratification of ctbt by France, 1998-04-06`.
  func words(in world: World) -> String {
    "\(verb.nounBeforeTreaty) \(world.key(of: treaty)) by \(world[state].name), \(date)"
      + (isSupposed ? " (supposed)" : "")
  }
}
