// Trees written out as text, so that a test can say what belongs to what.

import TreatyModel
import TreatySyntax

/// An expression with brackets around each of its parts.
func shape(_ expression: Expression) -> String {
  switch expression.form {
  case .literal(let literal): return shape(literal)
  case .name(let name): return name.entry.map { $0.key } ?? "?\(name.text)"
  case .today: return "today"
  case .theDay: return "the-day"
  case .it: return "it"
  case .earlierAnswer(let number): return "_\(number)"
  case .arguments: return "args"
  case .world(let world): return "\(world)"
  case .set(let members): return "(" + members.map(shape).joined(separator: ", ") + ")"
  case .list(let members): return "[" + members.map(shape).joined(separator: ", ") + "]"
  case .call(let name, let arguments): return "\(name.text)(" + arguments.map(shape).joined(separator: ", ") + ")"
  case .period(let from, let to): return "{from \(shape(from)) to \(shape(to))}"
  case .property(let use): return shape(use)
  case .weight(let name, let set): return "{\(name.text) of \(shape(set))}"
  case .treatiesBetween(let first, let second): return "{treaties between \(shape(first)) & \(shape(second))}"
  case .aggregate(let kind, let set): return "{\(kind.rawValue) \(shape(set))}"
  case .shareOfWeight(let weight, let set): return "{share of \(shape(weight)) of \(shape(set))}"
  case .portion(let share, let whole): return "{\(shape(share)) of \(shape(whole))}"
  case .cut(let cut, let number, let set, let key):
    return "{\(cut) \(shape(number)) of \(shape(set))\(key.map { " by " + shape($0) } ?? "")}"
  case .countBy(let set, let key): return "{count \(shape(set)) by \(shape(key))}"
  case .setChain(let first, let steps): return "{\(shape(first))" + steps.map { " " + shape($0) }.joined() + "}"
  case .negative(let value): return "{- \(shape(value))}"
  case .sum(let first, let steps), .product(let first, let steps):
    return "{\(shape(first))" + steps.map { " \($0.sign) \(shape($0.operand))" }.joined() + "}"
  case .comparison(let left, let relation, let right):
    return "{\(shape(left)) \(relation.rawValue) \(shape(right))}"
  case .isUnknown(let value, let negated): return "{\(shape(value)) is \(negated ? "not " : "")unknown}"
  case .not(let value): return "{not \(shape(value))}"
  case .all(let parts): return "{" + parts.map(shape).joined(separator: " and ") + "}"
  case .any(let parts): return "{" + parts.map(shape).joined(separator: " or ") + "}"
  case .choice(let condition, let yes, let no):
    return "{if \(shape(condition)) then \(shape(yes)) else \(shape(no))}"
  case .predicate(let subject, let predicate): return "{\(shape(subject)) \(shape(predicate))}"
  case .quantified(let quantifier, let set, let predicate):
    return "{\(shape(quantifier)) of \(shape(set)) \(shape(predicate))}"
  case .whichMustRatify(let treaty, let from):
    return "{must ratify \(shape(treaty))\(from.map { " from " + shape($0) } ?? "")}"
  case .whichOf(let set, let predicate): return "{which of \(shape(set)) \(shape(predicate))}"
  case .whenEntersIntoForce(let treaty, let whom):
    return "{when \(shape(treaty))\(whom.map { " for " + shape($0) } ?? "")}"
  case .whatBinds(let first, let second, let period):
    return "{what binds \(shape(first)) & \(shape(second))\(period.map { " on " + shape($0) } ?? "")}"
  case .whatIf(let suppositions, let value):
    return "{what if \(suppositions.map(shape).joined(separator: "; ")): \(shape(value))}"
  case .compare(let scenarios, let treaties):
    return
      "{compare \(scenarios.map(shape).joined(separator: ", ")) for \(treaties.map(shape).joined(separator: ", "))}"
  case .analysis(let question): return shape(question)
  case .forecast(let request):
    let parts = [("with", request.runs), ("seed", request.seed), ("until", request.until)].compactMap { word, value in
      value.map { " \(word) \(shape($0))" }
    }
    return "{forecast \(shape(request.treaty)) under \(shape(request.scenario))\(parts.joined())}"
  case .ofForecast(let part, let forecast):
    switch part {
    case .interval(let share): return "{interval \(shape(share)) of \(shape(forecast))}"
    case .shareInForce(let day): return "{share in force of \(shape(forecast))\(day.map { " by " + shape($0) } ?? "")}"
    case .triggers: return "{triggers of \(shape(forecast))}"
    case .chart(let step): return "{chart \(shape(forecast))\(step.map { " by \($0)" } ?? "")}"
    }
  case .pace(let treaties): return "{pace of \(treaties.map(shape).joined(separator: ", "))}"
  case .explain(let value): return "{explain \(shape(value))}"
  case .explainNot(let value): return "{why not \(shape(value))}"
  case .inContext(let value, let contexts):
    return "{\(shape(value))" + contexts.map(shape).joined() + "}"
  case .hole: return "?"
  }
}

private func shape(_ context: Expression.Context) -> String {
  switch context {
  case .asOf(let day): " @\(shape(day))"
  case .under(let scenario): " under \(shape(scenario))"
  }
}

private func shape(_ literal: Expression.Literal) -> String {
  switch literal {
  case .number(let number): "\(number)"
  case .percentage(let number): number.percentage()
  case .date(let day): "\(day)"
  case .duration(let duration): "<\(duration)>"
  case .period(let period): "<\(period)>"
  case .text(let text): "\"\(text)\""
  case .truth(let value): "\(value)"
  case .nothing: "nothing"
  }
}

private func shape(_ use: PropertyUse) -> String {
  var text = "{" + use.property.rawValue
  if let number = use.number { text += " " + shape(number) }
  if let of = use.of { text += " of " + shape(of) }
  if let by = use.by { text += " by " + shape(by) }
  if let whom = use.for { text += " for " + shape(whom) }
  if let pair = use.between { text += " between \(shape(pair.first)) & \(shape(pair.second))" }
  return text + "}"
}

private func shape(_ step: SetStep) -> String {
  switch step.form {
  case .plus(let set): return "plus \(shape(set))"
  case .butNot(let set): return "but not \(shape(set))"
  case .within(let set): return "within \(shape(set))"
  case .that(let predicate): return "that \(shape(predicate))"
  case .where(let condition): return "where \(shape(condition))"
  case .sortedBy(let key, let descending): return "sorted by \(shape(key))\(descending ? " descending" : "")"
  case .with(let columns):
    return "with " + columns.map { shape($0.value) + ($0.name.map { " as " + $0.text } ?? "") }.joined(separator: ", ")
  }
}

/// A predicate with its operands.
func shape(_ predicate: Predicate) -> String {
  let not = predicate.negated ? "not " : ""
  switch predicate.form {
  case .party(let treaty): return not + "party to \(shape(treaty))"
  case .signatory(let treaty): return not + "signatory to \(shape(treaty))"
  case .eligible(let treaty): return not + "eligible for \(shape(treaty))"
  case .bound(let treaty): return not + "bound by \(shape(treaty))"
  case .binds(let state): return not + "binds \(shape(state))"
  case .has(let deed, let treaty): return not + "\(deed.rawValue) \(shape(treaty))"
  case .inForce(let whom, let pair):
    return not + "in force" + (whom.map { " for " + shape($0) } ?? "")
      + (pair.map { " between \(shape($0.first)) & \(shape($0.second))" } ?? "")
  }
}

private func shape(_ quantifier: Quantifier) -> String {
  switch quantifier {
  case .all: "all"
  case .any: "any"
  case .none: "none"
  case .atLeast(let number): "at least \(shape(number))"
  }
}

private func shape(_ supposition: Expression.Supposition) -> String {
  switch supposition {
  case .act(let act): shape(act)
  case .clause(let treaty, let clause): "\(shape(treaty)) \(shape(clause))"
  }
}

/// An act on one line.
func shape(_ act: TreatySyntax.Act) -> String {
  let date =
    switch act.date {
    case .on(let day): "on \(shape(day)) "
    case .by(let day): "by \(shape(day)) "
    case .between(let first, let last): "between \(shape(first)) & \(shape(last)) "
    case .theDay: ""
    }
  var text = (act.allowance.map { "allow \"\($0.value)\" " } ?? "") + date
  text += act.subjects.map(shape).joined(separator: ", ")
  let name = String(describing: act.deed).prefix { $0 != "(" }
  text += " \(name) \(shape(act.deed.treaty))"
  for declaration in act.declarations { text += " declaring \"\(declaration.value)\"" }
  return text + shape(act.marks)
}

/// The marks at the end of an act or clause.
func shape(_ marks: Marks) -> String {
  marks.sources.map { source in
    switch source {
    case .text(let text): " source \"\(text.value)\""
    case .named(let name): " source \(name.entry?.key ?? "?")"
    }
  }.joined() + (marks.isUnchecked ? " unchecked" : "")
}

/// A clause on entry into force.
func shape(_ clause: TreatySyntax.EntryIntoForceClause) -> String {
  let form =
    switch clause.form {
    case .after(let delay, let condition): "\(delay) after \(shape(condition))"
    case .on(let day): "on \(shape(day))"
    case .onIfMet(let day, let delay, let condition):
      "on \(shape(day)) if met, otherwise \(delay) after \(shape(condition))"
    case .onOrIfLater(let day, let delay, let condition):
      "on \(shape(day)) or, if later, \(delay) after \(shape(condition))"
    }
  guard let floor = clause.floor else { return form }
  return switch floor.form {
  case .date(let day): form + ", not before \(shape(day))"
  case .afterOpening(let time): form + ", not before \(time) after opening"
  case .entryIntoForce(let treaty): form + ", not before \(shape(treaty))"
  }
}

/// A condition with brackets around each of its parts.
func shape(_ condition: TreatySyntax.Condition) -> String {
  switch condition.form {
  case .deposits(let number, let instruments, let from, let byStates):
    var text = "\(shape(number)) deposits"
    if !instruments.isEmpty { text += " of " + instruments.map(\.rawValue).joined(separator: "/") }
    if let from { text += " from \(shape(from))" }
    return text + (byStates ? " by states" : "")
  case .allOf(let set): return "all of \(shape(set))"
  case .allOfAndOthers(let set, let others): return "all of \(shape(set)) and \(shape(others)) others"
  case .from(let bound, let set): return "\(shape(bound)) of \(shape(set))"
  case .ofEach(let bound, let groups): return "\(shape(bound)) of each \(groups.map(shape).joined(separator: ", "))"
  case .ofEachRegion(let bound, let set): return "\(shape(bound)) of each region of \(shape(set))"
  case .holding(let bound, let weight, let within):
    return "holding \(shape(bound)) of \(shape(weight))" + (within.map { " within \(shape($0))" } ?? "")
  case .holdingFrom(let set, let bound, let weight): return "\(shape(set)) holding \(shape(bound)) of \(shape(weight))"
  case .inForce(let treaty): return "\(shape(treaty)) in force"
  case .conditionMet(let treaty): return "condition of \(shape(treaty))"
  case .all(let parts): return "(" + parts.map(shape).joined(separator: " and ") + ")"
  case .any(let parts): return "(" + parts.map(shape).joined(separator: " or ") + ")"
  case .hole: return "?"
  }
}

private func shape(_ bound: Bound) -> String {
  let sign = bound.isStrict ? ">" : ">="
  return switch bound.amount {
  case .number(let number): "\(sign)\(shape(number))"
  case .share(let share): "\(sign)\(share.percentage(places: 3))"
  }
}

/// A line of a scenario.
func shape(_ line: ScenarioLine) -> String {
  switch line.form {
  case .act(let act): return shape(act)
  case .clause(let treaty, let clause): return "\(shape(treaty)) \(shape(clause))"
  case .recurrence(let line):
    let order =
      switch line.order {
      case .declared: "in order"
      case .largest(let key): "by \(shape(key))"
      case .random: "at random"
      }
    return "every \(shape(line.period)) \(shape(line.from))–\(line.until.map(shape) ?? ""): "
      + "\(line.count.map { "\(shape($0)) of " } ?? "")\(shape(line.set)) \(shape(line.deed)) \(order)"
  case .chance(let line):
    let law =
      switch line.law {
      case .perMonth(let share): "\(shape(share)) per month"
      case .pace(let treaties): "pace of \(treaties.map(shape).joined(separator: ", "))"
      }
    return "each of \(line.subjects.map(shape).joined(separator: ", ")) \(shape(line.deed)) \(law) "
      + "\(line.from.map(shape) ?? "")–\(line.until.map(shape) ?? "")"
  case .delay(let acts, let time): return "delay \(shape(acts)) by \(shape(time))"
  case .without(let acts): return "without \(shape(acts))"
  case .hole: return "?"
  }
}

private func shape(_ acts: ActSelection) -> String {
  let states = acts.states.isEmpty ? "" : " by \(acts.states.map(shape).joined(separator: ", "))"
  return (acts.kind?.rawValue ?? "acts") + (acts.treaty.map { " of \(shape($0))" } ?? "") + states
    + (acts.isInRegister ? " in the register" : "")
}

private func shape(_ deed: TreatySyntax.Act.Deed) -> String {
  "\(String(describing: deed).prefix { $0 != "(" }) \(shape(deed.treaty))"
}

private func shape(_ question: AnalysisQuestion) -> String {
  switch question {
  case .waysIntoForce(let treaty, let from, let preference, let limit):
    var text = "{how can \(shape(treaty))" + (from.map { " from " + shape($0) } ?? "")
    switch preference {
    case nil: break
    case .fewestStates: text += " fewest"
    case .least(let weight): text += " least \(shape(weight))"
    }
    return text + (limit.map { " limit " + shape($0) } ?? "") + "}"
  case .whoCanBlock(let treaty, let from):
    return "{who can block \(shape(treaty))\(from.map { " from \(shape($0))" } ?? "")}"
  case .statesNeededToBlock(let treaty): return "{needed to block \(shape(treaty))}"
  case .whoHasPower(let over, let treaty, let index):
    return "{who has \(over) power over \(shape(treaty))\(index.map { " by \($0)" } ?? "")}"
  case .power(let over, let index, let treaty, let states):
    return "{\(over) \(index) over \(shape(treaty))\(states.map { " of " + shape($0) } ?? "")}"
  }
}
