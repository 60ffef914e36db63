// `explain` of a set: what makes one a member, and of the first members the act that made it one, with its day and source. More
// members are counted: a reader who wants one asks for it.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// How many members are explained one by one.
  static let membersExplained = 12

  /// Why a set is what it is: the rules that decide who belongs to it, and the acts of its members; nothing where its parts explain it.
  mutating func reasonsForMembers(of expression: Expression, in scope: Scope) throws(Stop) -> [ExplanationStep] {
    let rules = try rules(of: expression, in: scope)
    let value = try value(of: expression, in: scope)
    guard let states = states(value, in: scope.context) else { return rules }
    var members: [ExplanationStep] = []
    for state in states.members.prefix(Evaluator.membersExplained) {
      try budget.step(at: expression.span)
      let why = try reasons(for: state, in: expression, in: scope)
      if why.count == 1 {
        members += why
      } else if !why.isEmpty {
        members.append(ExplanationStep(text: scope.context.world[state].name, because: why))
      }
    }
    guard !members.isEmpty else { return rules }
    return rules + members + stepsForTheRest(of: states.members.count)
  }

  /// `and 9 more`: those of so many who are not explained one by one.
  private func stepsForTheRest(of count: Int) -> [ExplanationStep] {
    let more = count - Evaluator.membersExplained
    return more > 0 ? [ExplanationStep(text: "and \(more) more")] : []
  }

  /// What decides who belongs to a set, as far as the law does.
  private mutating func rules(of expression: Expression, in scope: Scope) throws(Stop) -> [ExplanationStep] {
    let context = scope.context
    switch expression.form {
    case .setChain(let first, let steps):
      var rules = try rules(of: first, in: scope)
      for step in steps {
        switch step.form {
        case .plus(let other), .butNot(let other), .within(let other): rules += try self.rules(of: other, in: scope)
        case .that, .where, .sortedBy, .with: break
        }
      }
      return rules
    case .whichOf(let set, _): return try rules(of: set, in: scope)
    case .property(let use):
      guard let standing = Standing(use.property) else { return [] }
      let id = try treaty(use, in: scope)
      let rule = ExplanationStep(text: standing.rule, article: standing.article)
      switch standing {
      case .parties where context.isInForce(id) == false:
        return [rule, context.explanation(context.reasonForForce(of: id))]
      case .eligible: return [rule] + openings(of: id, in: context)
      default: return [rule]
      }
    default: return []
    }
  }

  /// To whom a treaty is open, in the words of its lines.
  private func openings(of id: TreatyID, in context: TreatyLaw.Context) -> [ExplanationStep] {
    let words = ClauseWords(world: context.world)
    let (key, participation) = (context.world.key(of: id), context.world[id].participation)
    let lines = [
      participation.openTo.map { "open to \(words.words(for: $0))" },
      participation.openToSign.map { "open for signature to \(words.words(for: $0))" },
      participation.openToAccede.map { "open for accession to \(words.words(for: $0))" },
      participation.onlyDepositorsOf.map { "only depositors of \(context.world.key(of: $0)) may join" },
    ]
    return lines.compactMap { line in line.map { ExplanationStep(text: "\(key): \($0)") } }
  }

  /// Why one state belongs to a set: one reason for each thing that is asked of it.
  private mutating func reasons(
    for state: StateID, in expression: Expression, in scope: Scope
  ) throws(Stop) -> [ExplanationStep] {
    let context = scope.context
    switch expression.form {
    case .property(let use):
      if use.property == .members, let group = use.of { return try reasons(for: state, in: group, in: scope) }
      guard let standing = Standing(use.property) else { return [] }
      let reason = context.reasonForMembership(of: state, in: standing, of: try treaty(use, in: scope))
      return reason.map { [context.explanation($0)] } ?? []
    case .name(let reference):
      guard reference.entry?.kind == .group, let id = reference.entry.flatMap({ context.world.group(named: $0.key) })
      else { return [] }
      return membership(of: state, in: context.world[id], on: context.day, in: context.world)
    case .whichOf(let set, let predicate):
      let reasons = try reasons(for: state, in: set, in: scope)
      return reasons + (try explanation(of: predicate, of: .state(state), at: set.span, in: scope).map { [$0] } ?? [])
    case .setChain(let first, let steps):
      var reasons = try self.reasons(for: state, in: first, in: scope)
      for step in steps {
        switch step.form {
        case .that(let predicate):
          if let step = try explanation(of: predicate, of: .state(state), at: first.span, in: scope) {
            reasons.append(step)
          }
        case .within(let other): reasons += try self.reasons(for: state, in: other, in: scope)
        case .plus(let other):
          if reasons.isEmpty { reasons = try self.reasons(for: state, in: other, in: scope) }
        case .butNot, .where, .sortedBy, .with: break
        }
      }
      return reasons
    default: return []
    }
  }

  /// Since when a state is a member of a group whose members have dates.
  private func membership(of state: StateID, in group: Group, on day: Day, in world: World) -> [ExplanationStep] {
    guard let membership = group.memberships.first(where: { $0.state == state && $0.holds(on: day) }),
      let since = membership.since
    else { return [] }
    let until = membership.until.map { ", until \($0)" } ?? ""
    return [
      ExplanationStep(
        text: "\(world[state].name): member of \(group.key) since \(since)\(until)",
        sources: group.source.map { [$0] } ?? [])
    ]
  }

  /// Of a statement on each of a set: why it holds of each or does not, those of which it is false first.
  mutating func reasons(
    forEachOf set: Expression, _ predicate: Predicate, in scope: Scope
  ) throws(Stop) -> [ExplanationStep] {
    let elements = try wantedElements(of: try value(of: set, in: scope), at: set.span, in: scope)
    var (failing, others): ([Value], [Value]) = ([], [])
    for element in elements {
      if try holds(predicate, of: element, at: set.span, in: scope) == false {
        failing.append(element)
      } else {
        others.append(element)
      }
    }
    var steps: [ExplanationStep] = []
    for element in (failing + others).prefix(Evaluator.membersExplained) {
      if let step = try explanation(of: predicate, of: element, at: set.span, in: scope) { steps.append(step) }
    }
    return steps + stepsForTheRest(of: elements.count)
  }

  // MARK: - Treaties

  /// Of treaties that bind one state or two: since when each does, and by which act of each state.
  mutating func reasonsForTreaties(of expression: Expression, in scope: Scope) throws(Stop) -> [ExplanationStep]? {
    let context = scope.context
    let who: [StateID]
    var isOnPeriod = false
    switch expression.form {
    case .whatBinds(let one, let other, let period):
      who = [try state(of: one, in: scope), try state(of: other, in: scope)]
      isOnPeriod = period != nil
    case .treatiesBetween(let one, let other):
      who = [try state(of: one, in: scope), try state(of: other, in: scope)]
    case .property(let use):
      guard use.property == .treaties, let state = state(try subject(use, in: scope).value) else { return nil }
      who = [state]
    default: return nil
    }
    presentation = nil
    let elements = try value(of: expression, in: scope).asElements
    let days = daysInForce(in: presentation)
    let rule =
      who.count == 1
      ? ExplanationStep(text: "a treaty binds its parties", article: "VCLT 26")
      : ExplanationStep(
        text: "a treaty is in force between two states when both are parties; reservations are left out",
        article: "VCLT 26, 34")
    var steps = [rule]
    for element in elements.prefix(Evaluator.membersExplained) {
      guard case .treaty(let id) = element else { continue }
      try budget.step(at: expression.span)
      let first = days[id] ?? (who.count == 2 ? context.inForce(id, between: who[0], and: who[1])?.latest : nil)
      // Of a period the first day in force between them tells which instruments those are.
      let day = isOnPeriod ? first ?? context.day : context.day
      let reasons = who.compactMap { context.on(day).reasonForMembership(of: $0, in: .parties, of: id) }
      let since = first.map { ": in force between them since \($0)" } ?? ""
      steps.append(
        ExplanationStep(
          text: "\(context.world.key(of: id))\(since)", because: reasons.map(context.explanation)))
    }
    return steps + stepsForTheRest(of: elements.count)
  }

  /// The days since which the treaties of a table have been in force.
  private func daysInForce(in presentation: Presentation?) -> [TreatyID: Day] {
    guard case .table(let table) = presentation else { return [:] }
    var days: [TreatyID: Day] = [:]
    for row in table.rows {
      guard row.count == 2, case .treaty(let id) = row[0], case .date(let day) = row[1] else { continue }
      days[id] = day.latest
    }
    return days
  }
}
