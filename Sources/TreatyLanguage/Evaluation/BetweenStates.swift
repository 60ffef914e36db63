// What is in force between two states (without reservations): `what binds X and Y`, `treaties between X and Y`.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func treaties(between first: Expression, and second: Expression, in scope: Scope) throws(Stop) -> Value {
    let (one, other) = (try state(of: first, in: scope), try state(of: second, in: scope))
    let context = scope.context
    noteUnknown(in: context) { context.isInForce($0, between: one, and: other) }
    let found = treaties(in: context) { context.isInForce($0, between: one, and: other) == true }
    noteWhatIsHeld(found, in: context.world)
    return .set(found)
  }

  /// `what binds X and Y [on PERIOD]`: on the day, or on any day of the period.
  mutating func treatiesInForce(
    between first: Expression, and second: Expression, on period: Expression?, in scope: Scope
  ) throws(Stop) -> Value {
    guard let period else {
      let found = try treaties(between: first, and: second, in: scope)
      try present(found, between: first, and: second, in: scope)
      return found
    }
    let stretch = try self.period(of: period, in: scope)
    let (one, other) = (try state(of: first, in: scope), try state(of: second, in: scope))
    let context = scope.context
    guard one != other else { return .set([]) }
    func areBound(by id: TreatyID) -> Bool? {
      context.history(of: id).agreed { timeline in
        let (left, right) = (timeline.records[one]?.stays ?? [], timeline.records[other]?.stays ?? [])
        return left.contains { a in right.contains { b in a.meets(b, in: stretch) != nil } }
      }
    }
    noteUnknown(in: context, areBound)
    // How far the registers reach matters up to the end of the period only.
    let found = treaties(in: context.on(stretch.last)) { areBound(by: $0) == true }
    noteWhatIsHeld(found, in: context.world)
    let rows = found.compactMap { element -> [Value]? in
      guard case .treaty(let id) = element else { return nil }
      let since = context.history(of: id).knownDay { timeline in
        let (left, right) = (timeline.records[one]?.stays ?? [], timeline.records[other]?.stays ?? [])
        return left.lazy.compactMap { a in right.lazy.compactMap { b in a.meets(b, in: stretch) }.first }.first
      }
      return [element, since.map(Value.date) ?? .notKnown("the day")]
    }
    present(rows)
    return .set(found)
  }

  /// Shows treaties with the days since which they have been in force between two states; no treaty is a sentence, and no table.
  private mutating func present(_ rows: [[Value]]) {
    guard !rows.isEmpty else { return }
    presentation = .table(Table(columns: ["treaty", "in force between them since"], rows: rows))
  }

  /// Of how many treaties an answer speaks, where it finds none of them.
  private mutating func noteWhatIsHeld(_ found: [Value], in world: World) {
    guard found.isEmpty else { return noteReservationsLeftOut() }
    remarks.add(
      "none of the \(world.treatyIDs.count) treaties held here; others, and treaties of two states, may bind them")
  }

  /// What an answer on two states cannot see.
  mutating func noteReservationsLeftOut() {
    remarks.add(
      "what counts here is that both are parties: reservations, objections and statements of non-recognition are left out (VCLT 19 to 23)"
    )
  }

  /// The treaties of which it is not known whether they bind the two are named, and not left out in silence.
  mutating func noteUnknown(in context: TreatyLaw.Context, _ test: (TreatyID) -> Bool?) {
    let unknown = context.world.treatyIDs.filter { test($0) == nil }.map { context.world.key(of: $0) }
    guard !unknown.isEmpty else { return }
    remarks.add("not known, the day of an act being known only between bounds: \(unknown.joined(separator: ", "))")
  }

  private mutating func period(of expression: Expression, in scope: Scope) throws(Stop) -> Period {
    let value = try value(of: expression, in: scope)
    switch value {
    case .period(let period): return period
    case .number(let number, _):
      if let year = number.wholeNumber, let period = Period(year: year) { return period }
    default:
      if case .on(let day)? = date(value) { return Period(day) }
    }
    throw wrong(value, wanted: "a period", at: expression.span)
  }

  /// Each with the day since which it has been in force between the two.
  private mutating func present(
    _ found: Value, between first: Expression, and second: Expression, in scope: Scope
  ) throws(Stop) {
    let (one, other) = (try state(of: first, in: scope), try state(of: second, in: scope))
    let rows = found.asElements.compactMap { element -> [Value]? in
      guard case .treaty(let id) = element else { return nil }
      return [element, scope.context.inForce(id, between: one, and: other).map(Value.date) ?? .notKnown("the day")]
    }
    present(rows)
  }
}

extension Stay {
  /// Since when both instruments have been in force together, where they are on some day of a period.
  fileprivate func meets(_ other: Stay, in period: Period) -> Day? {
    guard let from = partyFrom, let otherFrom = other.partyFrom else { return nil }
    let start = max(from, otherFrom)
    let asked = max(start, period.first)
    let ends = [partyUntil, other.partyUntil].compactMap { $0 }
    return asked <= period.last && ends.allSatisfy { asked < $0 } ? start : nil
  }
}
