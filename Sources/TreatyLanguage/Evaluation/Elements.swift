// What is asked of each element of a set: `where`, `that`, `sorted by`, `with`. A bare property is the element's own.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func those(
    of value: Value, that predicate: Predicate, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    guard let set = states(value, in: scope.context), !value.isSetOfTreaties else {
      return try filter(value, at: span, in: scope) { evaluator, element throws(Stop) in
        try evaluator.holds(predicate, of: element, at: span, in: scope)
      }
    }
    let test = try test(predicate, in: scope)
    var certain = StateSet()
    var possible = StateSet()
    for state in set.known.possible {
      try budget.step(at: span)
      switch test(state) {
      case true?:
        possible.insert(state)
        if set.known.certain.contains(state) { certain.insert(state) }
      case nil: possible.insert(state)
      case false?: continue
      }
    }
    return .states(set.keeping(KnownSet(certain: certain, possible: possible)))
  }

  mutating func those(of value: Value, where condition: Expression, at span: Span, in scope: Scope) throws(Stop)
    -> Value
  {
    try filter(value, at: span, in: scope) { evaluator, element throws(Stop) in
      var inner = scope
      inner.element = element
      return try evaluator.truth(of: condition, in: inner).0
    }
  }

  /// Keeps what is true, and says how many were not known.
  private mutating func filter(
    _ value: Value, at span: Span, in scope: Scope, _ test: (inout Evaluator, Value) throws(Stop) -> Bool?
  ) throws(Stop) -> Value {
    var kept: [Value] = []
    var unknown = 0
    let elements = try wantedElements(of: value, at: span, in: scope)
    for element in elements {
      switch try test(&self, element) {
      case true?: kept.append(element)
      case nil: unknown += 1
      case false?: continue
      }
    }
    if unknown > 0 { remarks.add("of \(unknown) of \(elements.count) it is not known") }
    if case .list = value { return .list(kept) }
    return Value.set(ofUnique: kept)
  }

  mutating func wantedElements(of value: Value, at span: Span, in scope: Scope) throws(Stop) -> [Value] {
    if let elements = elements(of: value, in: scope.context) { return elements }
    switch value {
    case .state, .treaty, .instrument: return [value]
    case .manySets:
      throw wrong(
        value, wanted: "a set or list", at: span, help: ["`limit N` after the question lists the first of them"])
    default: throw wrong(value, wanted: "a set", at: span)
    }
  }

  mutating func sorted(
    _ value: Value, by key: Expression, descending: Bool, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let ordered = try ordered(
      try wantedElements(of: value, at: span, in: scope), by: key, descending: descending, in: scope)
    if case .list = value { return .list(ordered) }
    if let set = states(value, in: scope.context), !set.known.isExact {
      return Value.set(ofUnique: ordered, uncertain: set.known.uncertain)
    }
    return Value.set(ofUnique: ordered)
  }

  /// The elements in the order of a key; those whose key is `nothing` come last, equal ones as they were.
  mutating func ordered(
    _ elements: [Value], by key: Expression, descending: Bool, in scope: Scope
  ) throws(Stop) -> [Value] {
    var keyed: [(place: Int, element: Value, key: Value)] = []
    for (place, element) in elements.enumerated() {
      var inner = scope
      inner.element = element
      keyed.append((place, element, byName(try value(of: key, in: inner), in: scope.context)))
    }
    if let first = keyed.first(where: { $0.key.nothing == nil }) {
      for other in keyed where other.key.nothing == nil && !first.key.isLess(than: other.key).isComparable {
        throw failure(
          .notComparable, "\(first.key.kindWord) and \(other.key.kindWord) have no order to sort by", at: key.span)
      }
    }
    keyed.sort { left, right in
      if left.key.nothing != nil || right.key.nothing != nil {
        return left.key.nothing == nil || (right.key.nothing != nil && left.place < right.place)
      }
      let (one, two) = descending ? (right.key, left.key) : (left.key, right.key)
      if one.isLess(than: two).known == true { return true }
      if two.isLess(than: one).known == true { return false }
      return left.place < right.place
    }
    return keyed.map(\.element)
  }

  /// What is sorted by: a state or a treaty comes where its name does.
  private func byName(_ key: Value, in context: TreatyLaw.Context) -> Value {
    if let state = state(key) { return .text(context.world[state].name) }
    if case .treaty(let treaty) = key { return .text(context.world[treaty].key) }
    return key
  }

  mutating func table(
    of value: Value, with columns: [SetStep.Column], at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let elements = try wantedElements(of: value, at: span, in: scope)
    var rows: [[Value]] = []
    for element in elements {
      var inner = scope
      inner.element = element
      var row = [element]
      for column in columns { row.append(try self.value(of: column.value, in: inner)) }
      rows.append(row)
    }
    let names = columns.map { column in column.name?.text ?? memory.text(of: column.value.span) }
    return .table(Table(columns: [elements.first?.nounForColumn ?? "element"] + names, rows: rows))
  }
}

extension Value {
  fileprivate var isSetOfTreaties: Bool {
    if case .set(let elements) = self { return !elements.isEmpty }
    return false
  }

  /// The heading over a column of such things.
  var nounForColumn: String {
    switch self {
    case .state: return "state"
    case .treaty: return "treaty"
    case .group: return "group"
    case .instrument: return "act"
    default: return "element"
    }
  }
}
