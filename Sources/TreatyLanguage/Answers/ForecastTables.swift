// A forecast as tables: the runs by the time of entry into force, and whose deposits were in the trigger.

import TreatyAnalysis
import TreatyModel
import TreatySyntax

extension Distribution {
  /// The runs by month, quarter or year of entry into force, those that never reached it in the last row.
  ///
  /// Drawn by their number.
  public func chart(by given: ForecastStep?) -> Table {
    let entries = forecast.tally.entries.sorted { $0.key < $1.key }
    var rows: [[Value]] = []
    if let first = entries.first?.key, let last = entries.last?.key {
      let step = given ?? fittingStep(first, last)
      var counts: [Day: Int] = [:]
      for (day, count) in entries { counts[step.start(of: day), default: 0] += count }
      var start: Day? = step.start(of: first)
      while let day = start, day <= last {
        rows.append(row(step.name(of: day), counts[day] ?? 0))
        let next = day.adding(months: step.months)
        start = next > day ? next : nil
      }
    }
    let rest = forecast.runs - forecast.tally.entered
    if rest > 0 { rows.append(row(.text("not by \(forecast.horizon)"), rest)) }
    return Table(columns: ["entry into force", "runs", "share"], rows: rows, drawn: 1)
  }

  /// What is to be known of the bars of a chart; `nil` where nothing is.
  public func noteOnBars(by given: ForecastStep?) -> String? {
    let days = forecast.tally.entries.keys
    guard grounds.isMonthly, let first = days.min(), let last = days.max(),
      (given ?? fittingStep(first, last)) != .year
    else { return nil }
    return "acts are drawn on first days of months, so that entry into force falls on few days: bars next to each "
      + "other also differ because more or fewer of these days fall into them"
  }

  /// The step of a chart where none is given; months are too fine for acts on first days of months.
  private func fittingStep(_ first: Day, _ last: Day) -> ForecastStep {
    let step = ForecastStep.fitting(first, last)
    return grounds.isMonthly && step == .month ? .quarter : step
  }

  /// Whose deposits were in the trigger, in how many of the runs that entered into force; the most frequent first.
  ///
  /// Where all have the same chance they stand by name and without bars: an order of theirs would be accident.
  public func triggers(in world: World) -> Table {
    let counts = forecast.tally.triggers.map { (state: $0.key, runs: $0.value, name: world[$0.key].name) }
    let isRanking = grounds.likeness == nil
    let sorted = counts.sorted { $0.runs == $1.runs || !isRanking ? $0.name < $1.name : $0.runs > $1.runs }
    let known = forecast.tally.entered - forecast.tally.unknownTriggers
    return Table(
      columns: ["state", "runs", "share"],
      rows: sorted.map { [.state($0.state), .whole($0.runs), share($0.runs, of: known)] },
      drawn: isRanking ? 1 : nil)
  }

  private func row(_ label: Value, _ count: Int) -> [Value] {
    [label, .whole(count), share(count, of: forecast.runs)]
  }

  private func share(_ count: Int, of whole: Int) -> Value {
    .number(Rational(count, over: whole) ?? .zero, .percentage)
  }
}

extension ForecastStep {
  /// The number of months in a step.
  var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// The step in which the time between two days takes some thirty rows at most, or a year.
  static func fitting(_ first: Day, _ last: Day) -> ForecastStep {
    let years = last.year - first.year
    return years < 3 ? .month : years < 8 ? .quarter : .year
  }

  /// The first day of the step in which a day falls.
  func start(of day: Day) -> Day {
    let month = day.components.month
    return day.firstOfMonth.adding(months: -((month - 1) % months))
  }

  /// The step that begins on a day: `October 2031`, `2031, 4th quarter`, `2031`.
  func name(of day: Day) -> Value {
    let (year, month, _) = day.components
    switch self {
    case .month: return Period(year: year, month: month).map(Value.period) ?? .date(.on(day))
    case .quarter: return .text("\(year), \(["1st", "2nd", "3rd", "4th"][(month - 1) / 3]) quarter")
    case .year: return Period(year: year).map(Value.period) ?? .date(.on(day))
    }
  }
}
