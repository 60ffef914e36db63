// A value within a line or a cell: a few words, each with its role.

import TreatyLanguage
import TreatyLaw
import TreatyModel

/// Puts values into short phrases, with the names of a world.
struct ValuePhrase {
  let world: World
  /// Whether a programme reads it, so that numbers are exact and without commas.
  var isForData = false

  /// How deep sets and lists within each other are spelt out.
  private static let depthLimit = 8

  /// The phrase for a value.
  func phrase(for value: Value) -> StyledText {
    phrase(for: value, depth: 0)
  }

  private func phrase(for value: Value, depth: Int) -> StyledText {
    guard depth < ValuePhrase.depthLimit else { return StyledText("…", .quiet) }
    switch value {
    case .state(let state): return name(of: state)
    case .states(let states): return self.states(states)
    case .treaty(let treaty): return name(of: treaty)
    case .group(let group): return StyledText(world.key(of: group), .state)
    case .date(let day): return date(day)
    case .period(let period): return StyledText(period.description, .date)
    case .duration(let duration): return StyledText(duration.description, .date)
    case .number(let number, _) where isForData: return StyledText(number.description, .number)
    case .number(let number, .plain): return StyledText(number.shown, .number)
    case .number(let number, .percentage): return StyledText(number.shownAsPercentage, .number)
    case .truth(let truth): return StyledText(truth ? "true" : "false", .number)
    case .text(let text), .scenario(let text): return StyledText(text)
    case .instrument(let act): return instrument(act)
    case .forecast: return StyledText(value.words(in: world))
    case .set(let items): return items.isEmpty ? "none" : joined(items, depth)
    case .list(let items): return "[" + joined(items, depth) + "]"
    case .manySets: return StyledText(value.words(in: world))
    case .table(let table): return StyledText("a table of " + counted(table.rows.count, "row"), .quiet)
    case .clause(let treaty): return StyledText(ClauseWords(world: world).words(for: world[treaty].entryIntoForce))
    case .nothing(let nothing): return StyledText(nothing.kind.words, .quiet)
    }
  }

  private func joined(_ items: [Value], _ depth: Int) -> StyledText {
    let phrases = items.map { item -> StyledText in
      let phrase = self.phrase(for: item, depth: depth + 1)
      // A set within a set or list needs its brackets, or its members would read as theirs.
      switch item {
      case .states(let states) where states.members.count != 1: return "(" + phrase + ")"
      case .set(let inner) where inner.count != 1: return "(" + phrase + ")"
      default: return phrase
      }
    }
    return StyledText(phrases, separator: ", ")
  }

  /// A state's short English name.
  func name(of state: StateID) -> StyledText {
    StyledText(world[state].name, .state)
  }

  /// The word by which the language knows a treaty.
  func name(of treaty: TreatyID) -> StyledText {
    StyledText(world.key(of: treaty), .treaty)
  }

  /// The names of a set's certain members, and its possible ones as such.
  private func states(_ states: OrderedStates) -> StyledText {
    let certain = StyledText(states.members.map(name), separator: ", ")
    let possible = states.known.uncertain.map(name)
    guard !possible.isEmpty else { return states.members.isEmpty ? "none" : certain }
    let rest = "possibly " + StyledText(possible, separator: ", ")
    return states.members.isEmpty ? rest : certain + "; " + rest
  }

  /// `2016-11-04`, or `no later than 2026-03-12` where only bounds are known.
  func date(_ day: KnownDay) -> StyledText {
    switch day {
    case .on(let day): return StyledText(day.description, .date)
    case .between(_, let last): return StyledText("no later than \(last)", .date)
    }
  }

  /// The date of an act.
  func date(_ date: ActDate) -> StyledText {
    switch date {
    case .on(let day): return StyledText(day.description, .date)
    case .between(nil, let last): return StyledText("no later than \(last)", .date)
    case .between(let first?, let last): return StyledText("between \(first) and \(last)", .date)
    }
  }

  /// `ratification of kyoto by Russia, 2004-11-18`.
  func instrument(_ act: Act) -> StyledText {
    StyledText("\(act.verb.nounBeforeTreaty) ") + name(of: act.treaty) + " by " + name(of: act.state) + ", "
      + date(act.date)
      + (act.isSupposed ? " (supposed)" : "")
  }
}

extension Value {
  /// The state, where it is one.
  var state: StateID? {
    switch self {
    case .state(let state): return state
    case .states(let states) where states.members.count == 1 && states.known.isExact: return states.members.first
    default: return nil
    }
  }

  /// The treaty, where it is one.
  var treaty: TreatyID? {
    if case .treaty(let treaty) = self { return treaty }
    return nil
  }

  /// The acts of a set or list of nothing but acts; `nil` where it holds anything else, or nothing at all.
  static func acts(in items: [Value]) -> [Act]? {
    let acts = items.compactMap { item -> Act? in
      if case .instrument(let act) = item { return act }
      return nil
    }
    return acts.isEmpty || acts.count < items.count ? nil : acts
  }
}
