// `compare A, B for T`: what scenarios come to, a row each, beside the register as it is. It reads all known acts, as other questions about
// dates do.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func comparison(
    of scenarios: [Expression], for treaties: [Expression], in scope: Scope
  ) throws(Stop) -> Value {
    var ways: [(name: Value, scope: Scope)] = [(.text(scope.beneath == nil ? "as it is" : "as supposed"), scope)]
    for expression in scenarios {
      let value = try value(of: expression, in: scope)
      ways.append((value, try self.scope(under: expression, in: scope)))
    }
    var rows: [ComparedScenario] = []
    for expression in treaties {
      let id = try treaty(of: expression, in: scope)
      let first = scope.context.history(of: id).entryIntoForce
      for (name, way) in ways {
        rows.append(try row(name, id, against: first, at: expression.span, in: way))
      }
    }
    let table = ComparedScenario.table(of: rows, withTreaty: treaties.count > 1)
    if table.columns.contains("days gained") { remarks.add("in days: against the first row") }
    noteDays(of: rows, in: scope.context.world)
    presentation = .table(
      ComparedScenario.tableForReading(of: rows, withTreaty: treaties.count > 1, in: scope.context.world))
    return .table(table)
  }

  /// On which days the deposits are counted, and what the trigger is.
  private mutating func noteDays(of rows: [ComparedScenario], in world: World) {
    let withTreaty = Set(rows.map(\.treaty)).count > 1
    let open = rows.filter { !$0.hasTrigger }.map { row in
      let name: String
      if case .text(let text) = row.scenario { name = text } else { name = row.scenario.words(in: world) }
      return "\(name)\(withTreaty ? ", \(world.key(of: row.treaty))" : ""): \(row.progress.countedOn)"
    }
    if open.count < rows.count {
      remarks.add(
        "trigger: the deposits of the trigger day without which the condition could not have been met on it; deposits are "
          + "counted up to the end of that day")
    }
    if !open.isEmpty {
      remarks.add("deposits counted after the last act known (\(open.joined(separator: "; ")))")
    }
  }

  private mutating func row(
    _ name: Value, _ id: TreatyID, against first: KnownDay?, at span: Span, in scope: Scope
  ) throws(Stop) -> ComparedScenario {
    let context = scope.context
    let history = context.history(of: id)
    let entry = history.entryIntoForce
    let progress = context.progress(of: id)
    let notYet = Value.nothing(try whyNotInForce(id, at: span, in: context))
    var trigger = notYet
    if history.late.triggerDay != nil {
      trigger = try triggerStates(of: id, at: span, in: context)
    } else if history.late.basis == .recorded {
      trigger = .notKnown("the register of \(context.world.key(of: id)) does not hold all the deposits")
    }
    return ComparedScenario(
      scenario: name, treaty: id, entry: entry.map(Value.date) ?? notYet,
      daysFromOpening: daysFromOpening(of: id, to: entry, or: notYet, in: context),
      daysGained: gained(entry, against: first),
      progress: progress, trigger: trigger, hasTrigger: history.late.triggerDay != nil)
  }

  /// Whose deposits were needed on the trigger day, or why they were not searched for to the end.
  private mutating func triggerStates(
    of id: TreatyID, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> Value {
    do throws(Stop) {
      return .states(OrderedStates(ordered: (try trigger(of: id, at: span, in: context) ?? []).map(\.state)))
    } catch {
      guard case .nothing(let nothing) = error else { throw error }
      return .nothing(nothing)
    }
  }

  private func daysFromOpening(
    of id: TreatyID, to entry: KnownDay?, or notYet: Value, in context: TreatyLaw.Context
  ) -> Value {
    let key = context.world.key(of: id)
    guard let opening = context.world[id].participation.opening ?? context.world[id].adoption?.day else {
      return .notKnown("no opening of \(key) is declared")
    }
    guard let entry else { return notYet }
    guard case .on(let day) = entry else { return .notKnown("the day of an act is known only between bounds") }
    return .whole(day.days(since: opening))
  }

  /// The days won against the first row; `nil` where that has no day.
  private func gained(_ entry: KnownDay?, against first: KnownDay?) -> Value? {
    guard let first else { return nil }
    guard let entry else { return .text("not in force") }
    guard case .on(let day) = entry, case .on(let before) = first else {
      return .notKnown("the day of an act is known only between bounds")
    }
    return .whole(before.days(since: day))
  }
}

/// One row of a comparison.
private struct ComparedScenario {
  let scenario: Value
  let treaty: TreatyID
  let entry: Value
  let daysFromOpening: Value
  let daysGained: Value?
  let progress: DepositProgress
  let trigger: Value
  let hasTrigger: Bool

  /// The table of all rows.
  ///
  /// Columns that no row fills are left out: the number that a clause asks for, the share of a weight.
  static func table(of rows: [ComparedScenario], withTreaty: Bool) -> Table {
    let asksForNumber = rows.contains { $0.progress.needed != nil }
    let asksForShare = rows.contains { $0.progress.share != nil }
    let opens = rows.contains { $0.daysFromOpening.nothing?.kind != .notKnown }
    var columns = ["scenario"]
    if withTreaty { columns.append("treaty") }
    columns.append("entry into force")
    if opens { columns.append("days from opening") }
    let drawn = opens ? columns.count - 1 : nil
    let counts = rows.contains { $0.daysGained != nil }
    if counts { columns.append("days gained") }
    columns.append("deposits")
    if asksForNumber { columns.append("of") }
    if asksForShare { columns += ["share", "of share"] }
    columns.append("trigger")
    let cells = rows.map { row in
      var cells = [row.scenario]
      if withTreaty { cells.append(.treaty(row.treaty)) }
      cells.append(row.entry)
      if opens { cells.append(row.daysFromOpening) }
      if counts { cells.append(row.daysGained ?? .text("no day to count from")) }
      cells.append(.whole(row.progress.deposits))
      if asksForNumber { cells.append(row.progress.needed.map(Value.whole) ?? .text("no single number")) }
      if asksForShare {
        let share = row.progress.share
        cells.append(share.map { .number($0.have, .percentage) } ?? .text("no share"))
        cells.append(share.map { .number($0.need, .percentage) } ?? .text("no share"))
      }
      return cells + [row.trigger]
    }
    return Table(columns: columns, rows: cells, drawn: drawn)
  }
}

extension ComparedScenario {
  /// The same table with a cell for each measure and few names, so that there is room for bars of the days from opening.
  static func tableForReading(of rows: [ComparedScenario], withTreaty: Bool, in world: World) -> Table {
    let table = table(of: rows, withTreaty: withTreaty)
    let merged = ["of", "of share"]
    var cells: [[Value]] = table.rows.map { _ in [] }
    for (place, column) in table.columns.enumerated() where !merged.contains(column) {
      let needed = place + 1 < table.columns.count && merged.contains(table.columns[place + 1])
      for row in rows.indices {
        let value = dashed(table.rows[row][place], in: column)
        if column == "days gained" {
          cells[row].append(earlierOrLater(value))
        } else if column == "trigger" {
          cells[row].append(inFewNames(value, in: world))
        } else if needed {
          cells[row].append(.text(together(value, table.rows[row][place + 1], in: world)))
        } else {
          cells[row].append(value)
        }
      }
    }
    let titles = table.columns.filter { !merged.contains($0) }.map { column in
      switch column {
      case "entry into force": "in force"
      case "days gained": "in days"
      default: column
      }
    }
    return Table(columns: titles, rows: cells, drawn: table.drawn)
  }

  /// What has not happened is said once in a row, as the day of entry into force; the rest is a dash.
  private static func dashed(_ value: Value, in column: String) -> Value {
    guard column != "entry into force", case .nothing(let nothing) = value, nothing.kind == .hasNotHappened else {
      return value
    }
    return .text("—")
  }

  /// `212 later`, `1 earlier`, `same day`.
  private static func earlierOrLater(_ value: Value) -> Value {
    guard case .number(let number, _) = value, let days = number.wholeNumber else { return value }
    if days == 0 { return .text("same day") }
    return .text("\(abs(days).grouped) \(days < 0 ? "later" : "earlier")")
  }

  private static func together(_ have: Value, _ needed: Value, in world: World) -> String {
    guard case .number = needed else { return have.briefly(in: world) }
    return "\(have.briefly(in: world)) of \(needed.briefly(in: world))"
  }

  private static func inFewNames(_ value: Value, in world: World) -> Value {
    guard case .states(let states) = value, states.members.count > 2 else { return value }
    let first = world[states.members[0]].name
    return .text("\(first) and \(states.members.count - 1) others")
  }
}

extension Value {
  /// A number with two places at most; a text as it is.
  fileprivate func briefly(in world: World) -> String {
    switch self {
    case .number(let number, .percentage): number.percentage(places: 2)
    case .text(let text): text
    default: words(in: world)
    }
  }
}

/// How far deposits have come: on the trigger day, or by all known acts where there is none.
struct DepositProgress {
  /// The deposits that count towards the number, where the clause asks for one; else all that count.
  let deposits: Int
  /// The number that the clause asks for, where it asks for a single one.
  let needed: Int?
  /// The share of a weight that is reached and the one that is asked for, where the clause asks for one.
  let share: (have: Rational, need: Rational)?
  /// The day on which they are counted.
  let countedOn: Day
}

extension TreatyLaw.Context {
  fileprivate func progress(of id: TreatyID) -> DepositProgress {
    let timeline = history(of: id).late
    let condition: ResolvedCondition?
    let counted: StateSet
    let countedOn = timeline.triggerDay ?? actsKnownUntil ?? dayOfLastAct(of: id)
    if timeline.triggerDay != nil {
      condition = timeline.conditionAtTrigger
      counted = timeline.depositsBeforeTrigger.union(timeline.depositsOfTriggerDay)
    } else {
      let requirement = on(countedOn).requirement(of: id)
      (condition, counted) = (requirement.condition, requirement.counted)
    }
    let parts = condition?.leaves ?? []
    let counts = parts.compactMap { part -> (Int, StateSet)? in
      if case .atLeast(let needed, let states) = part { return (needed, states) }
      return nil
    }
    let shares = parts.compactMap { part -> (have: Rational, need: Rational)? in
      guard case .holding(let test) = part, let have = test.sum(over: counted).divided(by: test.whole),
        let need = test.bar.divided(by: test.whole)
      else { return nil }
      return (have, need)
    }
    let single = counts.count == 1 ? counts.first : nil
    return DepositProgress(
      deposits: single.map { counted.intersection($0.1).count } ?? counted.count, needed: single?.0,
      share: shares.count == 1 ? shares.first : nil, countedOn: countedOn)
  }
}

extension ResolvedCondition {
  /// The tests that it is put together of.
  fileprivate var leaves: [ResolvedCondition] {
    switch self {
    case .both(let parts), .either(let parts): parts.flatMap(\.leaves)
    case .atLeast, .holding, .settled, .unknown: [self]
    }
  }
}
