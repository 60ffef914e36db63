// Comparisons, membership, and the three truth values of Kleene: true, false and not known.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func comparison(
    _ left: Expression, _ relation: Relation, _ right: Expression, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let first = try value(of: left, in: scope)
    let second = try value(of: right, in: scope)
    switch relation {
    case .equal: return known(equal(first, second, in: scope.context))
    case .notEqual: return known(equal(first, second, in: scope.context).map { !$0 })
    case .in: return try membership(first, second, at: span, in: scope.context)
    case .notIn: return try membership(first, second, at: span, in: scope.context).negated
    case .less: return try order(first, second, at: span) { $0 }
    case .greater: return try order(second, first, at: span) { $0 }
    case .lessOrEqual: return try order(second, first, at: span) { !$0 }
    case .greaterOrEqual: return try order(first, second, at: span) { !$0 }
    }
  }

  private func known(_ truth: Bool?) -> Value {
    Value.truth(truth, orNotKnown: "the day of an act is known only between bounds")
  }

  private func equal(_ left: Value, _ right: Value, in context: TreatyLaw.Context) -> Bool? {
    func plain(_ value: Value, beside other: Value) -> Value {
      // A group stands for its members beside a set of states.
      guard case .group(let group) = value else { return value }
      if case .group = other { return value }
      return .states(OrderedStates(context.members(of: group)))
    }
    return plain(left, beside: right).isEqual(to: plain(right, beside: left))
  }

  private func order(
    _ left: Value, _ right: Value, at span: Span, _ read: (Bool) -> Bool
  ) throws(Stop) -> Value {
    if let nothing = left.nothing ?? right.nothing { throw .nothing(nothing) }
    let (isLess, isComparable) = left.isLess(than: right)
    guard isComparable else { throw notComparable(left, right, at: span) }
    return known(isLess.map(read))
  }

  private func notComparable(_ left: Value, _ right: Value, at span: Span) -> Stop {
    var help: [String] = []
    switch (left, right) {
    case (.states, .number), (.set, .number), (.number, .states), (.number, .set):
      help = ["compare how many there are: `count …`"]
    case (.duration, .duration):
      return failure(
        .notComparable, "months and days have no order: a month has no fixed number of days", at: span,
        help: ["write both in months, or both in days"])
    default: break
    }
    return failure(
      .notComparable, "\(left.kindWord) and \(right.kindWord) have no order", at: span, help: help)
  }

  private func membership(
    _ element: Value, _ whole: Value, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> Value {
    switch whole {
    case .period(let period): return try falls(element, in: period, at: span)
    case .number(let year, _):
      guard date(element) != nil || element.nothing != nil, let number = year.wholeNumber,
        let period = Period(year: number)
      else { break }
      return try falls(element, in: period, at: span)
    case .nothing(let nothing): throw .nothing(nothing)
    case .states, .group:
      return isMember(element, of: whole, in: context)
    case .set(let members):
      if element.nothing != nil { return .truth(false) }
      if members.contains(where: { $0.isEqual(to: element) == true }) { return .truth(true) }
      return .truth(element.isSubset(of: members))
    case .list(let members):
      if element.nothing != nil { return .truth(false) }
      return .truth(members.contains { $0.isEqual(to: element) == true })
    case .manySets(let sets):
      return .truth(states(element, in: context).map { sets.contains($0.known.certain) } ?? false)
    case .table(let table):
      return .truth(table.rows.contains { $0.first?.isEqual(to: element) == true })
    // A single thing is the set of just it, and the empty set is part of every set.
    case .state: return isMember(element, of: whole, in: context)
    case .treaty, .instrument, .text:
      guard element.isSetOrOfKind(of: whole) else { break }
      return known(element.asElements.isEmpty ? true : equal(element, whole, in: context))
    default: break
    }
    throw failure(.wrongKind, "`in` wants a set, list or period on its right, and this is \(whole.kindWord)", at: span)
  }

  private func isMember(_ element: Value, of whole: Value, in context: TreatyLaw.Context) -> Value {
    guard element.nothing == nil, let set = states(whole, in: context) else { return .truth(false) }
    if case .state(let state) = element { return known(set.known.contains(state)) }
    guard let part = states(element, in: context) else { return .truth(false) }
    if part.known.certain.isSubset(of: set.known.certain) { return .truth(true) }
    return known(part.known.certain.isSubset(of: set.known.possible) ? nil : false)
  }

  private func falls(_ value: Value, in period: Period, at span: Span) throws(Stop) -> Value {
    switch date(value) {
    case .on(let day)?: return .truth(period.contains(day))
    case .between(let first, let last)?:
      if period.contains(first), period.contains(last) { return .truth(true) }
      return known(last < period.first || first > period.last ? false : nil)
    case nil: throw wrong(value, wanted: "a date", at: span)
    }
  }

  // MARK: - Truth

  mutating func negation(_ operand: Expression, in scope: Scope) throws(Stop) -> Value {
    let (truth, nothing) = try truth(of: operand, in: scope)
    return truth.map { .truth(!$0) } ?? .nothing(nothing ?? Nothing(.notKnown, "it is not known"))
  }

  mutating func conjunction(_ parts: [Expression], in scope: Scope) throws(Stop) -> Value {
    try kleene(parts, decidedBy: false, in: scope)
  }

  mutating func disjunction(_ parts: [Expression], in scope: Scope) throws(Stop) -> Value {
    try kleene(parts, decidedBy: true, in: scope)
  }

  /// One part that decides is enough; else what is not known leaves the whole so.
  private mutating func kleene(_ parts: [Expression], decidedBy decisive: Bool, in scope: Scope) throws(Stop) -> Value {
    var unknown: Nothing?
    for part in parts {
      switch try truth(of: part, in: scope) {
      case (decisive?, _): return .truth(decisive)
      // What has not happened may still be settled by what is known; what is not known may not.
      case (nil, let nothing): if unknown?.kind != .notKnown { unknown = nothing ?? unknown }
      default: continue
      }
    }
    return unknown.map(Value.nothing) ?? .truth(!decisive)
  }
}

extension Value {
  /// Whether it may be in the set of just that thing: a set, a thing of its kind, or `nothing`, which is in no set.
  fileprivate func isSetOrOfKind(of thing: Value) -> Bool {
    switch (self, thing) {
    case (.set, _), (.states, _), (.nothing, _), (.treaty, .treaty), (.instrument, .instrument), (.text, .text): true
    default: false
    }
  }

  fileprivate var negated: Value {
    if case .truth(let truth) = self { return .truth(!truth) }
    return self
  }

  fileprivate func isSubset(of members: [Value]) -> Bool {
    switch self {
    case .states, .set:
      let index = ElementIndex(members)
      return asElements.allSatisfy(index.contains)
    default: return false
    }
  }
}
