// Declarations: dates are dates, numbers numbers, sets sets.

import TreatySyntax

extension Checker {
  /// Checks a declaration.
  mutating func check(_ declaration: Declaration) {
    diagnostics += DeclarationReview.diagnostics(of: declaration)
    switch declaration {
    case .state(let state): for line in state.lines { check(line.form) }
    case .group(let group): for line in group.lines { check(line.form) }
    case .weight(let weight):
      guard case .lines(let lines) = weight.values else { return }
      for line in lines { check(line.form) }
    case .treaty(let treaty): check(treaty)
    case .scenario(let scenario): check(scenario)
    case .source: return
    }
  }

  private mutating func check(_ line: StateDeclaration.Form) {
    switch line {
    case .groups(let names):
      for name in names where name.entry != nil && name.entry?.kind != .group {
        report(
          .wrongKind, "`groups` wants groups, and `\(name.text)` is a \(name.entry?.kind.word ?? "value")",
          at: name.span)
      }
    case .members(let members): for member in members { demand(.states, member, by: "`members`") }
    case .exists(let from, let until): checkDates(from, until)
    case .weight(let weight, let value): demand(.number, value, by: "`\(weight.text)`")
    case .code, .name, .aliases, .names, .region, .kind, .source, .unchecked, .hole: return
    }
  }

  private mutating func check(_ line: GroupDeclaration.Form) {
    guard case .members(let members) = line else { return }
    for member in members {
      demand(.states, member.who, by: "a group")
      checkDates(member.since, member.until)
    }
  }

  private mutating func check(_ line: WeightDeclaration.Form) {
    guard case .value(let state, let value) = line else { return }
    demand(.states, state, by: "a weight's line")
    demand(.number, value, by: "a weight's line")
  }

  private mutating func checkDates(_ from: Expression?, _ until: Expression?) {
    if let from { demand(.date, from, by: "`since`") }
    if let until { demand(.date, until, by: "`until`") }
  }

  private mutating func check(_ treaty: TreatyDeclaration) {
    switch treaty.kind {
    case .treaty: break
    case .protocol(let parent): demand(.treaty, parent, by: "`protocol … to`")
    case .amendment(let parent): demand(.treaty, parent, by: "`amendment … to`")
    }
    if let like = treaty.like { demand(.treaty, like, by: "`like`") }
    for clause in treaty.clauses { check(clause.form) }
  }
}
