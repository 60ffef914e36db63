// What a set of states that have done something does not say by itself: who is bound by another kind of instrument than the
// one asked for, and who has given notice and is still a party.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// Notes on the states of a set that a predicate keeps and leaves out.
  mutating func note(
    _ predicate: Predicate, of states: StateSet, keeping kept: StateSet, in scope: Scope
  ) throws(Stop) {
    guard case .has(let deed, let expression) = predicate.form else { return }
    let context = scope.context
    let id = try treaty(of: expression, in: scope)
    let doers = predicate.negated ? states.subtracting(kept) : kept
    switch deed {
    case .ratified, .accepted, .approved, .acceded:
      let others = states.subtracting(doers)
      guard let kinds = context.kindsOfConsent(of: others, to: id) else { return }
      remarks.add(
        predicate.negated
          ? "of these, bound by another instrument: \(kinds) (`have not joined` leaves them out)"
          : "not among these, and bound by another instrument: \(kinds) (`have joined` has them too)")
    case .denounced:
      guard !predicate.negated, let pending = context.pendingNotices(of: doers, from: id) else { return }
      remarks.add("still parties, since the notice has not taken effect: \(pending)")
    case .signed, .joined: return
    }
  }
}

extension TreatyLaw.Context {
  /// `15 by accession and 2 by succession`, of those of some states that a treaty has consents from; `nil` where none.
  fileprivate func kindsOfConsent(of states: StateSet, to id: TreatyID) -> String? {
    let timeline = history(of: id).late
    var counts: [Verb: [StateID]] = [:]
    for state in inOrderOfName(states) where world[state].exists(on: day) {
      if let stay = timeline.records[state]?.liveStay(on: day) {
        counts[stay.instrument.verb, default: []].append(state)
      }
    }
    let words = Verb.allCases.compactMap { verb -> String? in
      guard let states = counts[verb] else { return nil }
      let names = states.count <= 3 ? ": " + states.map { world[$0].name }.joined(separator: ", ") : ""
      return "\(states.count) by \(verb.noun)\(names)"
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// `Chad (until 2027-07-01), Mali (until 2027-06-24)`; `nil` where no notice is pending.
  fileprivate func pendingNotices(of states: StateSet, from id: TreatyID) -> String? {
    let timeline = history(of: id).late
    let words = inOrderOfName(states).compactMap { state -> String? in
      guard let stay = timeline.records[state]?.stays.last(where: { $0.isParty(on: day) }), let exit = stay.exit else {
        return nil
      }
      return "\(world[state].name) (until \(exit.effect))"
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
