// Scenarios: the lines of their bodies, what is supposed, and what is compared.

import TreatySyntax

extension Checker {
  /// Checks a scenario's lines.
  mutating func check(_ scenario: ScenarioDeclaration) {
    for line in scenario.lines { check(line.form) }
  }

  private mutating func check(_ line: ScenarioLine.Form) {
    switch line {
    case .act(let act): check(act)
    case .clause(let treaty, let clause): check(clause, of: treaty)
    case .recurrence(let line):
      demand(.duration, line.period, by: "`every`")
      demand(.date, line.from, by: "`from`")
      if let until = line.until { demand(.date, until, by: "`until`") }
      if let count = line.count { demand(.number, count, by: "the number of a recurring act") }
      checkActors([line.set], of: line.deed)
      if case .largest(let key) = line.order { demandOrder(key) }
    case .chance(let line):
      checkActors(line.subjects, of: line.deed)
      switch line.law {
      case .perMonth(let share): demand(.number, share, by: "`chance per month`")
      case .pace(let treaties): for treaty in treaties { demand(.treaty, treaty, by: "`at the pace of`") }
      }
      if let from = line.from { demand(.date, from, by: "`from`") }
      if let until = line.until { demand(.date, until, by: "`until`") }
    case .delay(let acts, let time):
      check(acts)
      demand(.duration, time, by: "`delay … by`")
    case .without(let acts): check(acts)
    case .hole: return
    }
  }

  private mutating func demandOrder(_ key: Expression) {
    let kind = kindOfElement(key, .state)
    demand(.orderable, kind, of: key, by: "`by`")
  }

  private mutating func check(_ acts: ActSelection) {
    if let treaty = acts.treaty {
      demand(.treaty, treaty, by: acts.kind.map { "`\($0.rawValue) of`" } ?? "`acts … on`")
    }
    for states in acts.states { demand(.states, states, by: acts.kind == nil ? "`acts of`" : "`by`") }
  }

  /// Checks another clause of a treaty.
  mutating func check(_ clause: EntryIntoForceClause, of treaty: Expression) {
    demand(.treaty, treaty, by: "`enters into force`")
    check(clause)
  }

  /// Checks `compare A, B for T`.
  mutating func kind(ofComparing scenarios: [Expression], for treaties: [Expression]) -> ValueKind {
    for scenario in scenarios { demand(.scenario, scenario, by: "`compare`") }
    for treaty in treaties { demand(.treaty, treaty, by: "`for`") }
    return .table
  }

  /// Checks the contexts at the end of an expression.
  mutating func check(_ contexts: [Expression.Context]) {
    for context in contexts {
      switch context {
      case .asOf(let day): demand(.date, day, by: "`as of`")
      case .under(let scenario): demand(.scenario, scenario, by: "`under`")
      }
    }
  }
}
