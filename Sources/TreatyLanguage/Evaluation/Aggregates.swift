// One value of many: count, sum, average, median, the smallest and the largest; cuts and tables of counts.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func value(
    of aggregate: Expression.Aggregate, over operand: Expression, in scope: Scope
  ) throws(Stop) -> Value {
    let value = try value(of: operand, in: scope)
    if aggregate == .median, case .forecast(let distribution) = value {
      remarks.add(distribution.brief)
      return distribution.median
    }
    if aggregate == .count { return try count(value, at: operand.span, in: scope) }
    let known = try knownElements(of: value, at: operand.span, in: scope)
    switch aggregate {
    case .count: return .whole(known.count)
    case .sum, .average, .median:
      if case .duration? = known.first { return try totalTime(aggregate, known, at: operand.span) }
      return try total(aggregate, known, at: operand.span)
    case .smallest, .earliest: return try extreme(known, at: operand.span) { $0.isLess(than: $1) }
    case .largest, .latest: return try extreme(known, at: operand.span) { $1.isLess(than: $0) }
    }
  }

  private mutating func count(_ value: Value, at span: Span, in scope: Scope) throws(Stop) -> Value {
    switch value {
    case .table(let table): return .whole(table.rows.count)
    case .manySets(let sets):
      guard let count = sets.count.flatMap({ Rational($0, over: 1) }) else {
        throw .nothing(Nothing(.notKnown, "there are \(sets.countInWords) sets; they were not counted"))
      }
      return .number(count, .plain)
    case .states(let states):
      remarks.note(states.known, in: scope.context)
      noteOrganisations(among: states.members, in: scope.context.world)
      return .whole(states.members.count)
    case .list: return .whole(try knownElements(of: value, at: span, in: scope).count)
    default: return .whole(try wantedElements(of: value, at: span, in: scope).count)
    }
  }

  /// Of a count of states and organisations: how many of each.
  private mutating func noteOrganisations(among members: [StateID], in world: World) {
    let organisations = members.filter { world[$0].isRegionalOrganisation }
    guard !organisations.isEmpty, organisations.count < members.count else { return }
    let names = organisations.count > 3 ? "" : " (\(organisations.map { world[$0].name }.joined(separator: ", ")))"
    let states = counted(members.count - organisations.count, "state")
    remarks.add("\(states) and \(counted(organisations.count, "organisation"))\(names)")
  }

  /// The elements that are not `nothing`; how many were left out is said.
  private mutating func knownElements(of value: Value, at span: Span, in scope: Scope) throws(Stop) -> [Value] {
    let elements: [Value]
    switch value {
    case .number, .date, .duration: elements = [value]
    default: elements = try wantedElements(of: value, at: span, in: scope)
    }
    let known = elements.filter { $0.nothing == nil }
    if known.count < elements.count {
      remarks.add("\(elements.count - known.count) of \(elements.count) have no value, and are left out")
    }
    return known
  }

  private mutating func total(
    _ aggregate: Expression.Aggregate, _ elements: [Value], at span: Span
  ) throws(Stop) -> Value {
    var numbers: [Rational] = []
    var style = NumberStyle.plain
    for element in elements {
      guard case .number(let number, let own) = element else {
        throw wrong(
          element, wanted: "a set or list of numbers", at: span,
          help: ["of states, take a weight: `sum of population of …`"])
      }
      numbers.append(number)
      style = own
    }
    let sum = try sum(of: numbers, at: span)
    if aggregate == .sum { return .number(sum, style) }
    guard !numbers.isEmpty else {
      throw .nothing(Nothing(.cannotHappen, "there are no numbers to take the \(aggregate.rawValue) of"))
    }
    if aggregate == .average {
      return .number(sum.divided(by: Rational(numbers.count)) ?? sum, style)
    }
    numbers.sort()
    let (lower, upper) = (numbers[(numbers.count - 1) / 2], numbers[numbers.count / 2])
    return .number((lower + upper).divided(by: Rational(2)) ?? lower, style)
  }

  /// The sum, as long as its digits can be counted on with: fractions of many denominators grow with each step.
  private mutating func sum(of numbers: [Rational], at span: Span) throws(Stop) -> Rational {
    var sum = Rational.zero
    for number in numbers {
      sum = sum + number
      guard sum.isShort else { throw tooManyDigits(at: span) }
      try budget.step(at: span, cost: sum.stepsToCount)
    }
    return sum
  }

  /// The sum of durations; their average or median, where all are in days or all in months.
  ///
  /// A duration is a whole number of days and of months: where the average is none there is no such duration.
  private mutating func totalTime(_ aggregate: Expression.Aggregate, _ elements: [Value], at span: Span) throws(Stop)
    -> Value
  {
    var times: [CalendarDuration] = []
    for element in elements {
      guard case .duration(let time) = element else { throw wrong(element, wanted: "a duration", at: span) }
      times.append(time)
    }
    if aggregate == .sum {
      var sum = CalendarDuration.zero
      for time in times {
        guard let longer = sum.adding(time) else { throw failure(.outOfRange, "the sum is too long", at: span) }
        sum = longer
      }
      return .duration(sum)
    }
    let inMonths = times.allSatisfy { $0.days == 0 }
    guard inMonths || times.allSatisfy({ $0.months == 0 }) else {
      throw failure(.notComparable, "months and days have no common measure", at: span)
    }
    let lengths = times.map { Value.whole(inMonths ? $0.months : $0.days) }
    guard case .number(let number, _) = try total(aggregate, lengths, at: span), let length = number.wholeNumber else {
      throw .nothing(
        Nothing(.cannotHappen, "the \(aggregate.rawValue) is no whole number of \(inMonths ? "months" : "days")"))
    }
    return .duration(CalendarDuration(months: inMonths ? length : 0, days: inMonths ? 0 : length))
  }

  private func extreme(
    _ elements: [Value], at span: Span, _ isBefore: (Value, Value) -> (known: Bool?, isComparable: Bool)
  ) throws(Stop) -> Value {
    guard var best = elements.first else { throw .nothing(Nothing(.cannotHappen, "there is nothing to choose from")) }
    for element in elements.dropFirst() {
      let (isFirst, isComparable) = isBefore(element, best)
      guard isComparable else {
        throw failure(.notComparable, "\(best.kindWord) and \(element.kindWord) have no order", at: span)
      }
      if isFirst == true { best = element }
    }
    // An instrument stands for its date here.
    if case .instrument(let act) = best { return .date(act.date.knownDay) }
    return best
  }

  // MARK: - Cuts and counts

  mutating func cutting(
    _ cut: Expression.Cut, _ count: Expression, of set: Expression, by key: Expression?, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let number = try self.count(of: count, in: scope)
    let value = try value(of: set, in: scope)
    if case .manySets(let sets) = value, cut == .first, key == nil, number <= sets.first.count {
      return .list(sets.first.prefix(number).map { Value.states(OrderedStates(ordered: $0)) })
    }
    let elements = try wantedElements(of: value, at: set.span, in: scope)
    var places = Array(elements.indices)
    switch (cut, key) {
    case (.top, let key?): places = try self.places(of: elements, by: key, descending: true, in: scope)
    case (.top, nil):
      throw failure(
        .wrongArgumentCount, "`top` wants to know by what", at: span, help: ["write `top \(number) of … by population`"]
      )
    case (.first, let key?), (.last, let key?):
      places = try self.places(of: elements, by: key, descending: false, in: scope)
    case (.first, nil), (.last, nil): break
    }
    places = Array(cut == .last ? places.suffix(number) : places.prefix(number))
    if case .table(let table) = value { return .table(table.rows(at: places)) }
    let kept = places.map { elements[$0] }
    if case .list = value { return .list(kept) }
    return Value.set(ofUnique: kept)
  }

  /// `count S by P`: the most frequent first.
  mutating func counts(of set: Expression, by key: Expression, in scope: Scope) throws(Stop) -> Value {
    let value = try value(of: set, in: scope)
    var rows: [(key: Value, count: Int)] = []
    var index = ElementIndex()
    for element in try wantedElements(of: value, at: set.span, in: scope) {
      var inner = scope
      inner.element = element
      let found = try self.value(of: key, in: inner)
      // Where the key is a set, as groups are, an element is counted under each of its members.
      for one in found.nothing == nil ? found.asElements : [found] {
        if let place = index.place(of: one) {
          rows[place].count += 1
        } else {
          index.insert(one)
          rows.append((one, 1))
        }
      }
    }
    let ordered = rows.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return .table(
      Table(
        columns: [memory.text(of: key.span), "count"], rows: ordered.map { [$0.element.key, .whole($0.element.count)] })
    )
  }

  // MARK: - Weights

  /// `population of S`: a number of one state, a list of numbers of several.
  mutating func weights(_ reference: NameReference, of set: Expression, in scope: Scope) throws(Stop) -> Value {
    let world = scope.context.world
    guard let id = reference.entry.flatMap({ world.weight(named: $0.key) }) else {
      throw failure(.notDeclaredHere, "weight \"\(reference.text)\" is not declared here", at: reference.span)
    }
    let value = try value(of: set, in: scope)
    remarks.use(id, in: world)
    if let state = state(value) { return weight(id, of: state, in: world) }
    guard let states = states(value, in: scope.context) else {
      throw wrong(value, wanted: "a state or states", at: set.span)
    }
    return .list(states.members.map { weight(id, of: $0, in: world) })
  }

  func weight(_ id: WeightID, of state: StateID, in world: World) -> Value {
    let weight = world[id]
    return weight.values[state].map { .number($0, .plain) }
      ?? .notKnown("\(weight.key) has no number for \(world[state].name)")
  }

  /// `share of W of S`: of W's whole total.
  mutating func share(
    of weight: Expression, heldBy set: Expression, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let world = scope.context.world
    guard let entry = weight.nameEntry, entry.kind == .weight, let id = world.weight(named: entry.key) else {
      throw failure(.wrongKind, "the name of a weight is needed here", at: weight.span)
    }
    let states = try states(of: set, in: scope)
    remarks.use(id, in: world)
    let table = world[id]
    guard table.isKnown, let share = table.sum(over: states.known.certain).divided(by: table.total) else {
      throw .nothing(Nothing(.notKnown, "the numbers of \(table.key) are not known"))
    }
    remarks.note(states.known, in: scope.context)
    return .number(share, .percentage)
  }
}
