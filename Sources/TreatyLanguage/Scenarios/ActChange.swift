// `delay … by …` and `without …`: which acts they mean. The states of a selection are read on the day of each act.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A change of the acts beneath a scenario.
struct ActChange: Sendable {
  let selection: ActSelection
  /// How much later the acts come; none where they are left out.
  let delay: CalendarDuration?
  let treaty: TreatyID?
  /// The verbs of the acts; any where none is given.
  let verbs: Set<Verb>?
  /// The scenario whose line it is, for the names in it.
  let scenario: Scenario
}

extension ActSelection.Kind {
  /// The verbs that the word covers.
  ///
  /// `ratification` is any consent to be bound, as in `ratification of T by X`.
  var verbs: Set<Verb> {
    switch self {
    case .signature: [.sign, .signDefinitively]
    case .ratification: Verb.consents
    case .acceptance: [.accept]
    case .approval: [.approve]
    case .accession: [.accede]
    case .succession: [.succeed]
    case .withdrawal, .denunciation: [.withdraw]
    }
  }
}

/// Tells whether acts belong to a selection, with the states read once a day.
struct ActTest {
  let change: ActChange
  private var onDays: [Day: StateSet] = [:]
  /// The states, where names of states are all that is written: they mean the same on every day.
  private var onAnyDay: StateSet?

  init(_ change: ActChange) { self.change = change }

  /// Whether the change means an act of this kind, by this state, on this day; the states are read over `ground`.
  mutating func means(
    _ verb: Verb, of state: StateID, to treaty: TreatyID, on day: Day, with evaluator: inout Evaluator,
    over ground: TreatyLaw.Context
  ) throws(Stop) -> Bool {
    if let verbs = change.verbs, !verbs.contains(verb) { return false }
    if let only = change.treaty, only != treaty { return false }
    if change.selection.states.isEmpty { return true }
    return try states(on: day, with: &evaluator, over: ground).contains(state)
  }

  private mutating func states(
    on day: Day, with evaluator: inout Evaluator, over ground: TreatyLaw.Context
  ) throws(Stop) -> StateSet {
    if let states = onAnyDay ?? onDays[day] { return states }
    var states = StateSet()
    for expression in change.selection.states {
      states = states.union(try evaluator.states(of: expression, in: Scope(context: ground.asOf(day))).known.certain)
    }
    if change.selection.states.allSatisfy({ $0.nameEntry?.kind == .state }) { onAnyDay = states }
    onDays[day] = states
    return states
  }
}
