// A forecast on a page: what was run, the middle of the runs, the runs by time, whose deposits were the trigger, and what all of
// it assumes.

import TreatyAnalysis
import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// So many states of the trigger are listed.
  private static let triggersShown = 10
  /// The shares of the intervals that are listed.
  private static let intervals = [50, 80, 90]

  /// A forecast.
  func blocks(for distribution: Distribution) -> [Block] {
    let forecast = distribution.forecast
    let notes = [Block.gap] + (distribution.shortcomings + distribution.assumptions).map { .note(StyledText($0)) }
    guard forecast.tally.entered > 0 else {
      let why = distribution.grounds.impossibility.map { "cannot happen: \($0)" }
      return [.line(headline(forecast)), .line(StyledText(why ?? "in no run is it in force by then"))] + notes
    }
    if forecast.isCertain { return [.line(headline(forecast)), .line(certainDay(of: distribution))] + notes }
    return [.line(headline(forecast)), .gap, .table(measures(of: distribution)), .gap]
      + [.table(grid(distribution.chart(by: nil)))]
      + (distribution.noteOnBars(by: nil).map { [.note(StyledText($0))] } ?? []) + triggers(of: distribution) + notes
  }

  /// `cybercrime under push, forecast on 2026-11-24: 10,000 runs, seed 1, until 2056-11-24`.
  private func headline(_ forecast: Forecast) -> StyledText {
    let runs = forecast.isCertain ? "every run is the same" : "\(counted(forecast.runs, "run")), seed \(forecast.seed)"
    return phrases.name(of: forecast.treaty)
      + StyledText(
        " under \(forecast.scenario), forecast on \(forecast.madeOn): \(runs), until \(forecast.horizon)")
  }

  /// `in force from 2031-05-01; the trigger: Kenya, Peru`.
  private func certainDay(of distribution: Distribution) -> StyledText {
    let names = distribution.triggers(in: answer.world).rows.compactMap { $0.first?.state }.map(phrases.name)
    let trigger = names.isEmpty ? "" : "; the trigger: " + StyledText(names, separator: ", ")
    return "in force from " + phrase(distribution.median) + trigger
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count.grouped) \(noun)\(count == 1 ? "" : "s")"
  }

  private func measures(of distribution: Distribution) -> Grid {
    let intervals = AnswerPage.intervals.map { percent -> [StyledText] in
      let share = Rational(percent, over: 100) ?? .one
      return [StyledText("middle \(percent)% of the runs"), phrase(distribution.interval(share))]
    }
    let rows =
      [[StyledText("half of the runs in force by"), phrase(distribution.median)]] + intervals
      + [[StyledText("in force by \(distribution.forecast.horizon)"), phrase(distribution.shareInForce)]]
    return Grid(columns: [Column("entry into force"), Column("day")], rows: rows, wraps: true)
  }

  private func phrase(_ value: Value) -> StyledText {
    if let nothing = value.nothing { return StyledText(nothing.reason, .quiet) }
    return phrases.phrase(for: value)
  }

  private func triggers(of distribution: Distribution) -> [Block] {
    let table = distribution.triggers(in: answer.world)
    guard !table.rows.isEmpty else { return [] }
    if let likeness = distribution.grounds.likeness { return alike(table, likeness) }
    let shown = Table(
      columns: ["in the trigger", "runs", "share"], rows: Array(table.rows.prefix(AnswerPage.triggersShown)), drawn: 1)
    let more = table.rows.count - shown.rows.count
    return [.gap, .table(grid(shown))]
      + (more > 0 ? [.note(StyledText("and \(more) more; `triggers of` shows all"))] : [])
  }

  /// The trigger where all have the same chance: how far accident has set them apart, and no ranking.
  private func alike(_ table: Table, _ likeness: String) -> [Block] {
    let runs = table.rows.compactMap { row -> Rational? in
      if row.count > 1, case .number(let runs, _) = row[1] { return runs }
      return nil
    }
    guard let least = runs.min(), let most = runs.max() else { return [] }
    let range = least == most ? "\(least.shown)" : "\(least.shown) to \(most.shown)"
    return [
      .gap, .line(StyledText("in the trigger: \(counted(table.rows.count, "state")), each in \(range) of the runs")),
      .note(StyledText(likeness)), .note("`triggers of` lists them"),
    ]
  }
}
