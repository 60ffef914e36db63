// `every 2 months from D, 3 of S ratify T by W`: the set is read afresh on each date, after the acts of that date, and the next ones of
// it act. Those who have done it already are not chosen again.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A recurring act with its dates and numbers worked out.
struct RecurringAct: Sendable {
  let period: CalendarDuration
  let from: Day
  let until: Day
  /// How many act on each date; all of the set where none is given.
  let count: Int?
  let verb: Verb
  let treaty: TreatyID
  let line: Recurrence
  let span: Span

  /// No recurring act goes on for longer, so that every scenario ends.
  static let longest = CalendarDuration(months: 1200)

  /// The dates, the first one first; each counted from the first, so that a month's end stays one.
  func day(_ number: Int) -> Day? {
    let (months, tooManyMonths) = period.months.multipliedReportingOverflow(by: number)
    let (days, tooManyDays) = period.days.multipliedReportingOverflow(by: number)
    guard !tooManyMonths, !tooManyDays else { return nil }
    let day = from.adding(CalendarDuration(months: months, days: days))
    return day <= until && (number == 0 || day > from) ? day : nil
  }

  /// The act of one of the states on a day.
  func act(of state: StateID, on day: Day) -> TreatyModel.Act {
    TreatyModel.Act(date: .on(day), state: state, verb: verb, treaty: treaty)
  }
}

extension Evaluator {
  /// A recurring act with its dates and numbers worked out.
  mutating func recurringAct(_ line: Recurrence, at span: Span, in scope: Scope) throws(Stop) -> RecurringAct {
    let period = try positiveDuration(of: line.period, in: scope)
    let from = try day(of: line.from, in: scope)
    var until = from.adding(RecurringAct.longest)
    if let last = line.until { until = min(until, try day(of: last, in: scope)) }
    var count: Int?
    if let number = line.count {
      count = try self.count(of: number, in: scope)
      guard count != 0 else {
        throw failure(.outOfRange, "an act that recurs is done by at least one state each time", at: number.span)
      }
    }
    guard let verb = Verb(line.deed) else {
      throw failure(.notDoneYet, "this act changes no standing, so that it cannot recur here", at: span)
    }
    let treaty = try self.treaty(of: line.deed.treaty, in: scope)
    return RecurringAct(
      period: period, from: from, until: until, count: count, verb: verb, treaty: treaty, line: line, span: span)
  }

  /// Takes the steps of one date: the acts on the treaty are read to know who has done it.
  mutating func stepOfDate(of recurring: RecurringAct, over context: TreatyLaw.Context) throws(Stop) {
    try budget.step(at: recurring.span, cost: 1 + context.world.log(of: recurring.treaty).acts.count / 4)
  }

  /// The states that may act on a date, in the order of the line, without those that have done it already.
  mutating func candidates(
    for recurring: RecurringAct, over context: TreatyLaw.Context, on day: Day
  ) throws(Stop) -> [StateID] {
    let scope = Scope(context: context.asOf(day))
    let set = try states(of: recurring.line.set, in: scope)
    let states = set.members.filter { !scope.context.hasDone(recurring.verb, $0, to: recurring.treaty) }
    switch recurring.line.order {
    case .declared: return inDeclaredOrder(states, of: recurring.line.set, in: context.world)
    case .random: return states
    case .largest(let key):
      let places = try places(of: states.map(Value.state), by: key, descending: true, in: scope)
      return places.map { states[$0] }
    }
  }

  /// The members of a group in the order in which it lists them; of other sets in the order that they have.
  private func inDeclaredOrder(_ states: [StateID], of set: Expression, in world: World) -> [StateID] {
    var first = set
    while case .setChain(let inner, let steps) = first.form {
      if steps.contains(where: { if case .sortedBy = $0.form { true } else { false } }) { return states }
      first = inner
    }
    if case .property(let use) = first.form, use.property == .members, let operand = use.of { first = operand }
    guard let entry = first.nameEntry, entry.kind == .group, let id = world.group(named: entry.key) else {
      return states
    }
    var places: [StateID: Int] = [:]
    for (place, membership) in world[id].memberships.enumerated() where places[membership.state] == nil {
      places[membership.state] = place
    }
    return states.enumerated().sorted { left, right in
      (places[left.element] ?? .max, left.offset) < (places[right.element] ?? .max, right.offset)
    }.map(\.element)
  }

  /// A duration that leads forwards.
  mutating func positiveDuration(of expression: Expression, in scope: Scope) throws(Stop) -> CalendarDuration {
    let value = try value(of: expression, in: scope)
    guard case .duration(let time) = value else {
      throw wrong(value, wanted: "a time such as `2 months`", at: expression.span)
    }
    guard time.isPositive else {
      throw failure(.notAPeriod, "a time of at least one day is needed here, and this is \(time)", at: expression.span)
    }
    return time
  }
}

extension TreatyLaw.Context {
  /// Whether a state has done by the day what a recurring act would have it do again.
  func hasDone(_ verb: Verb, _ state: StateID, to treaty: TreatyID) -> Bool {
    switch verb {
    case .sign: return hasSigned(state, treaty) == true
    case .signDefinitively, .ratify, .accept, .approve, .accede, .succeed: return hasJoined(state, treaty) == true
    case .withdraw: return hasDenounced(state, treaty) == true
    case .declareNotToRatify: return hasSigned(state, treaty) == true && isSignatory(state, to: treaty) == false
    case .applyProvisionally, .revokeWithdrawal: return false
    }
  }
}
