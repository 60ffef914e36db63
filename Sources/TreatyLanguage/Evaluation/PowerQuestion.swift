// `who has power over T`, `shapley power over T of S`: how often a state's deposit is the one that completes the condition.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The most steps of one count of coalitions.
  private static let stepsForPower = 4_000_000_000

  /// `who has [remaining] power over T [by …]`: a table of those who have any, the most powerful first.
  mutating func whoHasPower(
    _ over: PowerScope, _ treaty: Expression, by indices: [PowerIndex], at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let id = try self.treaty(of: treaty, in: scope)
    let power = try power(over, id, by: indices, at: span, in: scope).power
    presentation = nil
    guard let first = indices.first else { return .table(Table(columns: ["state"], rows: [])) }
    let holders = scope.context.inOrderOfName(StateSet(power[first].keys)).enumerated().sorted { left, right in
      let (one, other) = (power[first][left.element] ?? .zero, power[first][right.element] ?? .zero)
      return one == other ? left.offset < right.offset : one > other
    }
    let rows = holders.map { holder in
      [Value.state(holder.element)] + indices.map { .number(power[$0][holder.element] ?? .zero, .percentage) }
    }
    let rest = power.players.count - holders.count
    if rest > 0 {
      remarks.add("\(rest) others could deposit and have no power: their deposit is never the one that completes it")
    }
    if holders.count > 1, let equal = power[first][holders[0].element],
      holders.allSatisfy({ holder in indices.allSatisfy { power[$0][holder.element] == equal } })
    {
      let names = holders.map { scope.context.world[$0.element].name }
      let whose = rest == 0 ? "all that could deposit" : "these"
      presentation = .sets(
        SetsAnswer(
          headline: "each of the \(holders.count) has the same power: 1/\(holders.count)",
          patterns: rest == 0 && names.count > 50 ? [whose] : [names.joined(separator: ", ")]))
    }
    return .table(Table(columns: ["state"] + indices.map(\.rawValue), rows: rows, drawn: 1))
  }

  /// `[remaining] shapley power over T [of S]`: a number of one state, a list of numbers of several.
  mutating func power(
    _ over: PowerScope, _ index: PowerIndex, _ treaty: Expression, of states: Expression?, at span: Span,
    in scope: Scope
  ) throws(Stop) -> Value {
    let value: Value
    if let states {
      value = try self.value(of: states, in: scope)
    } else if let element = scope.element {
      value = element
    } else {
      return try whoHasPower(over, treaty, by: [index], at: span, in: scope)
    }
    let id = try self.treaty(of: treaty, in: scope)
    guard let set = self.states(value, in: scope.context) else {
      throw wrong(value, wanted: "a state or states", at: states?.span ?? span)
    }
    let (power, deposited) = try power(over, id, by: [index], at: span, in: scope)
    if scope.element == nil {
      let outside = set.members.filter { !power.players.contains($0) }
      noteThoseOutside(outside, deposited: deposited, in: scope.context.world)
    }
    let powers = set.members.map { power[index][$0] ?? .zero }
    // Short fractions say more than their per cents; longer ones are shown as the table of all powers shows them.
    let areShort = powers.allSatisfy { $0.description.utf8.count <= 5 }
    let numbers = powers.map { Value.number($0, areShort ? .plain : .percentage) }
    presentation = nil
    if state(value) != nil, let only = numbers.first { return only }
    presentation = .table(
      Table(columns: ["state", index.rawValue], rows: zip(set.members, numbers).map { [.state($0), $1] }))
    return .list(numbers)
  }

  /// Those asked about who are no players: their deposit is made already, or they cannot make one that counts.
  private mutating func noteThoseOutside(_ states: [StateID], deposited: StateSet, in world: World) {
    func note(_ states: [StateID], _ why: String) {
      guard !states.isEmpty else { return }
      let names = states.prefix(6).map { world[$0].name }.joined(separator: ", ")
      let more = states.count > 6 ? " and \(states.count - 6) more" : ""
      remarks.add("no power, \(why): \(names)\(more)")
    }
    note(states.filter(deposited.contains), "the deposit being made already")
    note(states.filter { !deposited.contains($0) }, "a deposit that counts not being open to them")
  }

  /// Both indices over a treaty's condition, with what they assume, and whose deposits count already.
  private mutating func power(
    _ over: PowerScope, _ id: TreatyID, by indices: [PowerIndex], at span: Span, in scope: Scope
  ) throws(Stop) -> (power: PowerIndices, deposited: StateSet) {
    let context = scope.context
    let requirement = requirement(of: id, from: nil, in: context)
    let key = context.world.key(of: id)
    let formula: Formula?
    switch over {
    case .whole: formula = requirement.wholeFormula
    case .remaining:
      if requirement.isPast {
        throw .nothing(Nothing(.cannotHappen, "nothing remains to be decided: \(context.standing(of: requirement))"))
      }
      formula = requirement.remainingFormula
    }
    guard let formula else {
      let part = requirement.condition?.unknownPart ?? "the clause on entry into force"
      throw .nothing(Nothing(.notKnown, "it depends on \(part), which the register does not tell"))
    }
    let power: PowerIndices
    if let (known, kept) = lastPower, known == formula {
      power = kept
    } else {
      let found = try analysed(Evaluator.stepsForPower, at: span) { effort throws(Halt) in
        try formula.power(effort: &effort)
      }
      guard let found else {
        let holds = formula.holds(over: [])
        throw .nothing(
          Nothing(
            .cannotHappen,
            holds
              ? "\(key) needs no deposit, so nobody has power over it"
              : "no set of the states that may deposit meets the condition of \(key)\(context.awaited(by: id)), so nobody has power over it"
          ))
      }
      lastPower = (formula, found)
      power = found
    }
    note(over, power, indices, requirement, in: context)
    return (power, requirement.counted)
  }

  private mutating func note(
    _ over: PowerScope, _ power: PowerIndices, _ indices: [PowerIndex], _ requirement: Requirement,
    in context: TreatyLaw.Context
  ) {
    switch over {
    case .whole:
      remarks.add(
        "power over the whole condition, before any deposit, among \(power.players.count) that could ever deposit on "
          + "\(context.day)")
    case .remaining:
      remarks.add(
        "power over what remains on \(context.day), after \(counted(requirement.counted.count, "deposit")), among "
          + "\(power.players.count) that may still deposit")
    }
    for index in indices { remarks.add(index.assumption) }
  }
}

extension PowerIndices {
  /// The power of each that has any, by one index.
  fileprivate subscript(index: PowerIndex) -> [StateID: Rational] {
    switch index {
    case .shapley: shapley
    case .banzhaf: banzhaf
    }
  }
}

extension PowerIndex {
  /// What the index assumes.
  fileprivate var assumption: String {
    switch self {
    case .shapley: "Shapley–Shubik: every order of deposits is taken as equally likely; the powers sum to 1"
    case .banzhaf:
      "Banzhaf, normalised: every combination of the others' deposits is taken as equally likely; the powers sum to 1"
    }
  }
}
