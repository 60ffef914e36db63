// An answer as rows for a spreadsheet or a statistics program: names and codes apart, dates ISO, numbers exact.

import TreatyLanguage
import TreatyLaw
import TreatyModel

/// Turns answers into rows.
public struct AnswerSheet {
  private let answer: Answer
  private var world: World { answer.world }

  /// The rows of that answer.
  public init(_ answer: Answer) {
    self.answer = answer
  }

  /// The rows with their header; notes are not among them.
  public var sheet: Sheet {
    if case .mustRatify(let parts) = answer.presentation, !parts.necessary.isEmpty {
      return Sheet(
        header: ["state", "code", "done", "to do"],
        records: parts.necessary.map { [name($0.state), code($0.state), $0.done, $0.toDo] })
    }
    switch answer.value {
    case .states(let states):
      let certain = states.members.map { [name($0), code($0), "certain"] }
      return Sheet(
        header: ["state", "code", "membership"],
        records: certain + states.known.uncertain.map { [name($0), code($0), "possible"] })
    case .table(let table): return Sheet(header: table.columns, records: table.rows.map { $0.map(field) })
    case .manySets(let sets): return rows(of: sets)
    case .forecast(let distribution):
      let entries = distribution.forecast.tally.entries.sorted { $0.key < $1.key }
      return Sheet(header: ["entry into force", "runs"], records: entries.map { ["\($0)", "\($1)"] })
    case .set(let items), .list(let items): return rows(items)
    case .nothing(let nothing):
      return Sheet(header: ["nothing", "reason"], records: [[nothing.kind.words, nothing.reason]])
    case let value: return rows([value])
    }
  }

  /// The patterns of many sets, a row for each part, or where they have none the first sets.
  private func rows(of sets: ManySets) -> Sheet {
    guard let patterns = sets.patterns else {
      return Sheet(header: ["value"], records: sets.first.map { [$0.map(name).joined(separator: "; ")] })
    }
    let records = patterns.enumerated().flatMap { place, pattern in
      pattern.parts.map { part in
        ["\(place + 1)", "\(part.taken)", "\(part.states.count)", part.states.map(name).joined(separator: "; ")]
      }
    }
    return Sheet(header: ["pattern", "any", "of", "states"], records: records)
  }

  private func rows(_ items: [Value]) -> Sheet {
    if let acts = Value.acts(in: items) {
      return Sheet(
        header: ["earliest", "latest", "state", "code", "act", "treaty", "source"],
        records: acts.map { act in
          [
            earliest(act.date), act.date.latest.description, name(act.state), code(act.state), act.verb.noun,
            world.key(of: act.treaty), act.source ?? "",
          ]
        })
    }
    return Sheet(header: ["value"], records: items.map { [field($0)] })
  }

  /// An act bounded on one side only has no earliest day to give.
  private func earliest(_ date: ActDate) -> String {
    if case .between(nil, _) = date { return "" }
    return date.earliest.description
  }

  private func name(_ state: StateID) -> String { world[state].name }

  private func code(_ state: StateID) -> String { world[state].code ?? "" }

  /// A value as one field: numbers exact and without a sign for per cent, sets with semicolons, `nothing` empty; an
  /// instrument is its date, and what is known only between bounds an interval as ISO 8601-2 writes it: `../2026-03-12`.
  private func field(_ value: Value) -> String {
    switch value {
    case .number(let number, _): return number.description
    case .states(let states): return states.members.map(name).joined(separator: "; ")
    case .nothing: return ""
    case .instrument(let act):
      return act.date.exact?.description
        ?? "\(earliest(act.date).isEmpty ? ".." : earliest(act.date))/\(act.date.latest)"
    case .date(.between(let first, let last)):
      return "\(KnownDay.between(first, last).firstBound?.description ?? "..")/\(last)"
    default: return ValuePhrase(world: world, isForData: true).phrase(for: value).text
    }
  }
}
