// Chains of sets, from the left: `S plus A but not B within C that P where Q`. Sets of states keep what is only
// possible apart; sets of other things have certain members only.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func chain(_ first: Expression, _ steps: [SetStep], in scope: Scope) throws(Stop) -> Value {
    var result = try value(of: first, in: scope)
    for step in steps {
      if let nothing = result.nothing { throw .nothing(nothing) }
      result = try apply(step, to: result, of: first, in: scope)
    }
    return result
  }

  private mutating func apply(
    _ step: SetStep, to value: Value, of first: Expression, in scope: Scope
  ) throws(Stop) -> Value {
    switch step.form {
    case .plus(let other):
      return try join(value, other, first, in: scope) {
        $0.plus($1)
      } others: {
        $0 + $1
      }
    case .butNot(let other):
      return try join(value, other, first, in: scope) {
        $0.butNot($1)
      } others: { left, right in
        let index = ElementIndex(right)
        return left.filter { !index.contains($0) }
      }
    case .within(let other):
      return try join(value, other, first, in: scope) {
        $0.within($1)
      } others: { left, right in
        let index = ElementIndex(right)
        return left.filter(index.contains)
      }
    case .that(let predicate): return try those(of: value, that: predicate, at: first.span, in: scope)
    case .where(let condition): return try those(of: value, where: condition, at: first.span, in: scope)
    case .sortedBy(let key, let descending):
      return try sorted(value, by: key, descending: descending, at: first.span, in: scope)
    case .with(let columns): return try table(of: value, with: columns, at: first.span, in: scope)
    }
  }

  private mutating func join(
    _ left: Value, _ other: Expression, _ first: Expression, in scope: Scope,
    states ofStates: (OrderedStates, OrderedStates) -> OrderedStates, others ofOthers: ([Value], [Value]) -> [Value]
  ) throws(Stop) -> Value {
    let right = try value(of: other, in: scope)
    if let nothing = right.nothing { throw .nothing(nothing) }
    if let one = states(left, in: scope.context), let two = states(right, in: scope.context) {
      return .states(ofStates(one, two))
    }
    guard left.canBeInSets else { throw wrong(left, wanted: "a set", at: first.span) }
    guard right.canBeInSets else { throw wrong(right, wanted: "a set", at: other.span) }
    return Value.set(ofUnique: ofOthers(left.asElements, right.asElements))
  }
}

extension Value {
  /// Whether it is a set, or a single thing of a treaty world that stands for the set of just it.
  fileprivate var canBeInSets: Bool {
    switch self {
    case .state, .states, .treaty, .group, .instrument, .set, .text, .date, .scenario: return true
    case .period, .duration, .number, .truth, .list, .table, .manySets, .clause, .forecast, .nothing: return false
    }
  }
}

extension OrderedStates {
  /// In one or the other, those of the first in front.
  func plus(_ other: OrderedStates) -> OrderedStates {
    let all = known.union(other.known)
    return OrderedStates(
      ordered: members + other.members.filter { !known.certain.contains($0) }, known: all)
  }

  /// Here and not in the other.
  func butNot(_ other: OrderedStates) -> OrderedStates {
    keeping(known.subtracting(other.known))
  }

  /// In both.
  func within(_ other: OrderedStates) -> OrderedStates {
    keeping(known.intersection(other.known))
  }

  /// Those of a part of it, in its order.
  func keeping(_ part: KnownSet) -> OrderedStates {
    OrderedStates(ordered: members.filter { part.certain.contains($0) }, known: part)
  }
}
