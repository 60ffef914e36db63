// The kind of an expression, form by form.

import TreatySyntax

extension Checker {
  /// Checks an expression and gives its kind.
  mutating func kind(_ expression: Expression) -> ValueKind {
    nested(at: expression.span, or: .unknown) { $0.kind(ofForm: expression) }
  }

  private mutating func kind(ofForm expression: Expression) -> ValueKind {
    switch expression.form {
    case .literal(let literal): return literal.kind
    case .name(let reference): return kind(ofName: reference)
    case .today, .theDay: return .date
    case .it: return element(at: expression.span)
    case .earlierAnswer(let number): return kind(ofAnswer: number, at: expression.span)
    case .arguments: return .list(of: .text)
    case .world(let world): return world == .treaties ? .treaties : .states
    case .set(let members): return kind(ofSet: members)
    case .list(let members): return kind(ofList: members)
    case .call(let function, let arguments): return kind(ofCall: function, arguments, at: expression.span)
    case .period(let first, let last):
      demand(.date, first, by: "`from`")
      demand(.date, last, by: "`to`")
      return .period
    case .property(let use): return kind(of: use, at: expression.span)
    case .weight(let weight, let set): return kind(ofWeight: weight, of: set)
    case .treatiesBetween(let first, let second):
      demand(.state, first, by: "`treaties between`")
      demand(.state, second, by: "`treaties between`")
      return .treaties

    case .aggregate(let aggregate, let set): return kind(of: aggregate, set, at: expression.span)
    case .shareOfWeight(let weight, let set):
      demandWeight(weight, by: "`share of`")
      demand(.states, set, by: "`share of`")
      return .number
    case .portion(let share, let whole): return kind(ofPortion: share, of: whole)
    case .cut(let cut, let number, let set, let key): return kind(of: cut, number, of: set, by: key)
    case .countBy(let set, let key):
      let member = demand(.set, set, by: "`count … by`").member
      _ = kindOfElement(key, member)
      return .table
    case .setChain(let first, let steps): return kind(ofChain: first, steps)

    case .negative(let value): return kind(ofNegative: value)
    case .sum(let first, let steps): return kind(ofSum: first, steps)
    case .product(let first, let steps): return kind(ofProduct: first, steps)
    case .comparison(let left, let relation, let right):
      checkComparison(left, relation, right, at: expression.span)
      return .truth
    case .isUnknown(let value, _):
      _ = kind(value)
      return .truth
    case .not(let value):
      demand(.truth, value, by: "`not`")
      return .truth
    case .all(let parts):
      checkTruths(parts, .and, at: expression.span)
      return .truth
    case .any(let parts):
      checkTruths(parts, .or, at: expression.span)
      return .truth
    case .choice(let condition, let yes, let no):
      demand(.truth, condition, by: "`if`")
      return kind(yes).joined(with: kind(no))

    case .predicate(let subject, let predicate):
      let subjectKind = kind(subject)
      check(predicate, of: subject, subjectKind)
      return .truth
    case .quantified(let quantifier, let set, let predicate):
      if case .atLeast(let number) = quantifier { demand(.number, number, by: "`at least`") }
      let setKind = kind(set)
      check(predicate, of: set, setKind)
      return .truth
    case .whichMustRatify(let treaty, let from):
      demand(.treaty, treaty, by: "`which states must ratify`")
      if let from { demand(.states, from, by: "`from`") }
      return .states
    case .whichOf(let set, let predicate):
      let setKind = kind(set)
      check(predicate, of: set, setKind)
      return setKind.asSet
    case .whenEntersIntoForce(let treaty, let state):
      demand(.treaty, treaty, by: "`when does … enter into force`")
      if let state { demand(.state, state, by: "`for`") }
      return .date
    case .whatBinds(let first, let second, let period):
      demand(.state, first, by: "`what binds`")
      demand(.state, second, by: "`what binds`")
      if let period { demand(.period, period, by: "`on`") }
      return .treaties
    case .whatIf(let suppositions, let value):
      for supposition in suppositions { check(supposition) }
      return kind(value)
    case .forecast(let request): return kind(of: request)
    case .ofForecast(let part, let forecast): return kind(of: part, forecast)
    case .pace(let treaties):
      for treaty in treaties { demand(.treaty, treaty, by: "`pace of`") }
      return .table
    case .compare(let scenarios, let treaties): return kind(ofComparing: scenarios, for: treaties)
    case .analysis(let question): return kind(of: question)
    case .explain(let value), .explainNot(let value): return kind(value)
    case .inContext(let value, let contexts):
      check(contexts)
      return kind(value)
    case .hole: return .unknown
    }
  }

  /// Checks what is supposed.
  mutating func check(_ supposition: Expression.Supposition) {
    switch supposition {
    case .act(let act): check(act)
    case .clause(let treaty, let clause):
      diagnostics += DeclarationReview.diagnostics(of: clause)
      check(clause, of: treaty)
    }
  }

  /// Reports `_` where no answer can have been given; what kind it is shows when it runs.
  private mutating func kind(ofAnswer number: Int, at span: Span) -> ValueKind {
    guard case .exactly(let count) = symbols.answers, number > count else { return .unknown }
    let message =
      count == 0
      ? "there is no answer yet that `_` could stand for"
      : "there \(count == 1 ? "is 1 answer" : "are \(count) answers") so far, and this asks for number \(number)"
    report(.noEarlierAnswer, message, at: span, help: ["ask something first, or bind a value with `let NAME = …`"])
    return .unknown
  }

  private mutating func kind(ofSet members: [Expression]) -> ValueKind {
    let kinds = members.map { kind($0) }
    guard let first = kinds.first else { return .set(of: .unknown) }
    if kinds.allSatisfy(\.isOfStates) { return .states }
    if kinds.allSatisfy({ $0.family == .treaties && !$0.isList }) { return .treaties }
    let member = kinds.dropFirst().reduce(first.member) { $0.joined(with: $1.member) }
    return .set(of: member)
  }

  private mutating func kind(ofList members: [Expression]) -> ValueKind {
    let kinds = members.map { kind($0) }
    guard let first = kinds.first else { return .list(of: .unknown) }
    return .list(of: kinds.dropFirst().reduce(first) { $0.joined(with: $1) })
  }
}

extension Expression.Literal {
  /// The kind of the value.
  var kind: ValueKind {
    switch self {
    case .number, .percentage: .number
    case .date: .date
    case .duration(let duration):
      if duration.months == 0 && duration.days == 0 {
        .duration(.any)
      } else if duration.months == 0 {
        .duration(.days)
      } else {
        .duration(duration.days == 0 ? .months : .any)
      }
    case .period: .period
    case .text: .text
    case .truth: .truth
    case .nothing: .nothing
    }
  }
}
