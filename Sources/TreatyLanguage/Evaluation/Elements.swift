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
        (try evaluator.holds(predicate, of: element, at: span, in: scope), nil)
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
    let kept = KnownSet(certain: certain, possible: possible)
    if scope.element == nil { try note(predicate, of: set.known.certain, keeping: certain, in: scope) }
    return .states(set.keeping(kept))
  }

  mutating func those(of value: Value, where condition: Expression, at span: Span, in scope: Scope) throws(Stop)
    -> Value
  {
    try filter(value, at: span, in: scope) { evaluator, element throws(Stop) in
      var inner = scope
      inner.element = element
      return try evaluator.truth(of: condition, in: inner)
    }
  }

  /// Keeps what is true, and says of how many it is not known, or has not happened: these are different answers.
  ///
  /// Of a table the rows are kept whose first column it is true of.
  private mutating func filter(
    _ value: Value, at span: Span, in scope: Scope, _ test: (inout Evaluator, Value) throws(Stop) -> (Bool?, Nothing?)
  ) throws(Stop) -> Value {
    var kept: [Int] = []
    var counts: [Nothing.Kind: Int] = [:]
    let elements = try wantedElements(of: value, at: span, in: scope)
    for (place, element) in elements.enumerated() {
      switch try test(&self, element) {
      case (true?, _): kept.append(place)
      case (nil, let nothing): counts[nothing?.kind ?? .notKnown, default: 0] += 1
      case (false?, _): continue
      }
    }
    for (kind, words) in [(Nothing.Kind.notKnown, "is not known"), (.hasNotHappened, "has not happened")] {
      if let count = counts[kind] { remarks.add("of \(count) of \(elements.count) it \(words)") }
    }
    if case .table(let table) = value { return .table(table.rows(at: kept)) }
    if case .list = value { return .list(kept.map { elements[$0] }) }
    return Value.set(ofUnique: kept.map { elements[$0] })
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
    let elements = try wantedElements(of: value, at: span, in: scope)
    let places = try places(of: elements, by: key, descending: descending, in: scope)
    if case .table(let table) = value { return .table(table.rows(at: places)) }
    let ordered = places.map { elements[$0] }
    if case .list = value { return .list(ordered) }
    if let set = states(value, in: scope.context), !set.known.isExact {
      return Value.set(ofUnique: ordered, uncertain: set.known.uncertain)
    }
    return Value.set(ofUnique: ordered)
  }

  /// The places of the elements in the order of a key; those whose key is `nothing` come last, equal ones as they were.
  mutating func places(
    of elements: [Value], by key: Expression, descending: Bool, in scope: Scope
  ) throws(Stop) -> [Int] {
    var keyed: [(place: Int, key: Value)] = []
    for (place, element) in elements.enumerated() {
      var inner = scope
      inner.element = element
      keyed.append((place, byName(try value(of: key, in: inner), in: scope.context)))
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
    return keyed.map(\.place)
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

extension Table {
  /// The table with those of its rows, in that order.
  func rows(at places: [Int]) -> Table {
    Table(columns: columns, rows: places.map { rows[$0] }, drawn: drawn)
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
