// An answer as JSON. The shape of each kind of value:
//
//   state          {"name": "Viet Nam", "code": "VNM"}           date        "2016-11-04", or {"from": …, "until": …}
//   set of states  {"members": [state…], "possible": [state…]}   period      {"from": "2016-01-01", "to": "2016-12-31"}
//   treaty, group  {"key": "ctbt", "name": "…"}                  duration    {"months": 3, "days": 0}
//   number         2.5, or "1/3" where floating point would not hold it; per cent is the number itself: 0.55
//   instrument     {"act": "ratify", "state": …, "treaty": "kyoto", "date": …, "source": "…", "unchecked": true}
//   forecast       {"treaty": "ctbt", "scenario": …, "entries": [{"date": …, "runs": 12}…], "triggers": [{"state": …, "runs": 3}…], …}
//   table          [{"column": value…}…]                         clause      ["enters into force …", …]
//   many sets      {"count": "…", "patterns": [[{"any": 38, "of": [state…]}…]…], "first": [[state…]…]}
//   nothing        {"nothing": "has not happened", "reason": "…"}

import TreatyLanguage
import TreatyLaw
import TreatyModel

/// Turns answers into JSON.
public struct AnswerJSON {
  private let answer: Answer
  private var world: World { answer.world }

  /// How deep values within each other are written out.
  private static let depthLimit = 32

  /// The JSON of that answer.
  public init(_ answer: Answer) {
    self.answer = answer
  }

  /// An object with the kind of the value, the value, the notes, and the fuller form where there is one.
  public var json: JSON {
    var members: [JSON.Member] = [
      .init("kind", .string(kind(of: answer.value))), .init("value", value(answer.value, 0)),
      .init("notes", .array(answer.notes.map(JSON.string))),
    ]
    if let reason = answer.reason { members.append(.init("reason", .string(reason))) }
    switch answer.presentation {
    case nil: break
    case .mustRatify(let parts): members.append(.init("requirement", requirement(parts)))
    case .explanation(let step): members.append(.init("explanation", explanation(step)))
    case .clause(let lines): members.append(.init("clause", .array(lines.map(JSON.string))))
    case .sets(let sets): members.append(.init("sets", self.sets(sets)))
    case .table(let table): members.append(.init("table", value(.table(table), 0)))
    }
    return .object(members)
  }

  /// The value's kind without its article: `set of states`.
  private func kind(of value: Value) -> String {
    let word = value.kindWord
    for article in ["a ", "an "] where word.hasPrefix(article) { return String(word.dropFirst(article.count)) }
    return word
  }

  private func value(_ value: Value, _ depth: Int) -> JSON {
    guard depth < AnswerJSON.depthLimit else { return .null }
    switch value {
    case .state(let state): return self.state(state)
    case .states(let states):
      return .object([
        .init("members", .array(states.members.map(state))),
        .init("possible", .array(states.known.uncertain.map(state))),
      ])
    case .treaty(let treaty): return .object([key(world.key(of: treaty)), .init("name", text(world[treaty].name))])
    case .group(let group): return .object([key(world.key(of: group)), .init("name", text(world[group].name))])
    case .date(.on(let day)): return .string(day.description)
    case .date(.between(let first, let last)): return bounds(KnownDay.between(first, last).firstBound, last)
    case .period(let period):
      return .object([
        .init("from", .string(period.first.description)), .init("to", .string(period.last.description)),
      ])
    case .duration(let duration):
      return .object([.init("months", JSON(duration.months)), .init("days", JSON(duration.days))])
    case .number(let number, _): return JSON(number)
    case .truth(let truth): return .truth(truth)
    case .text(let text), .scenario(let text): return .string(text)
    case .instrument(let act): return instrument(act)
    case .forecast(let distribution): return forecast(distribution)
    case .set(let items), .list(let items): return .array(items.map { self.value($0, depth + 1) })
    case .manySets(let sets): return many(sets)
    case .table(let table):
      return .array(
        table.rows.map { row in
          .object(zip(table.columns, row).map { JSON.Member($0, self.value($1, depth + 1)) })
        })
    case .clause(let treaty):
      return .array([.string(ClauseWords(world: world).words(for: world[treaty].entryIntoForce))])
    case .nothing(let nothing):
      return .object([.init("nothing", .string(nothing.kind.words)), .init("reason", .string(nothing.reason))])
    }
  }

  // MARK: - Parts

  func state(_ state: StateID) -> JSON {
    .object([.init("name", .string(world[state].name)), .init("code", text(world[state].code))])
  }

  private func key(_ key: String) -> JSON.Member { .init("key", .string(key)) }

  private func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  private func bounds(_ first: Day?, _ last: Day) -> JSON {
    .object([.init("from", text(first?.description)), .init("until", .string(last.description))])
  }

  private func instrument(_ act: Act) -> JSON {
    let date: JSON
    switch act.date {
    case .on(let day): date = .string(day.description)
    case .between(let first, let last): date = bounds(first, last)
    }
    return .object([
      .init("act", .string(act.verb.rawValue)), .init("state", state(act.state)),
      .init("treaty", .string(world.key(of: act.treaty))), .init("date", date), .init("source", text(act.source)),
      .init("unchecked", .truth(act.isUnchecked)), .init("supposed", .truth(act.isSupposed)),
    ])
  }

  private func requirement(_ parts: MustRatify) -> JSON {
    .object([
      .init("treaty", .string(world.key(of: parts.treaty))), .init("rule", .string(parts.rule)),
      .init("source", text(parts.source)), .init("supposition", text(parts.supposition)),
      .init(
        "measures",
        .array(
          parts.measures.map { measure in
            .object([
              .init("what", .string(measure.what)), .init("have", JSON(measure.have)),
              .init("need", JSON(measure.need)),
              .init("share", .truth(measure.isShare)), .init("atLeast", .truth(measure.isAtLeast)),
            ])
          })),
      .init("standing", .string(parts.standing)),
      .init(
        "necessary",
        .array(
          parts.necessary.map { missing in
            .object([
              .init("state", state(missing.state)), .init("done", .string(missing.done)),
              .init("toDo", .string(missing.toDo)),
            ])
          })),
      .init(
        "others",
        .array(
          parts.others.map { other in
            .object([.init("what", .string(other.what)), .init("states", .array(other.states.map(state)))])
          })),
    ])
  }

  private func forecast(_ distribution: Distribution) -> JSON {
    let forecast = distribution.forecast
    let entries = forecast.tally.entries.sorted { $0.key < $1.key }
    return .object([
      .init("treaty", .string(world.key(of: forecast.treaty))), .init("scenario", .string(forecast.scenario)),
      .init("madeOn", .string(forecast.madeOn.description)), .init("until", .string(forecast.horizon.description)),
      .init("seed", JSON(Int(clamping: forecast.seed))), .init("runs", JSON(forecast.runs)),
      .init("median", value(distribution.median, 0)), .init("shareInForce", value(distribution.shareInForce, 0)),
      .init(
        "entries",
        .array(entries.map { .object([.init("date", .string($0.description)), .init("runs", JSON($1))]) })),
      .init(
        "triggers",
        .array(
          distribution.triggers(in: world).rows.map { row in
            .object([.init("state", value(row[0], 1)), .init("runs", value(row[1], 1))])
          })),
      .init("assumptions", .array((distribution.shortcomings + distribution.assumptions).map(JSON.string))),
    ])
  }

  private func explanation(_ step: ExplanationStep) -> JSON {
    .object([
      .init("text", .string(step.text)), .init("article", text(step.article)),
      .init("sources", .array(step.sources.map(JSON.string))), .init("acts", .array(step.acts.map(instrument))),
      .init("because", .array(step.because.map(explanation))),
    ])
  }
}
