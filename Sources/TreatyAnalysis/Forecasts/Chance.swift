// The lines of chance of a scenario as the analysis sees them: who may act towards which treaty, and by what chance.

import TreatyLaw
import TreatyModel

/// A line of chance: each of these states acts by itself, whatever the others do.
public struct Chance: Hashable, Sendable {
  /// By what chance a state acts.
  public enum Kind: Hashable, Sendable {
    /// On the first day of each month, with this chance from 0 to 1, while the state has not acted.
    case monthly(Rational, from: Day?, until: Day?)
    /// After a delay drawn from what really happened, on condition that the state has not acted by the forecast's day, or by the day
    /// before `from`. A delay that ends after `until` leads to no act.
    case pace(Pace, from: Day?, until: Day?)
  }

  /// Who may act.
  public let states: StateSet
  /// What they do.
  public let verb: Verb
  /// Towards which treaty.
  public let treaty: TreatyID
  /// By what chance.
  public let kind: Kind
  /// How much later than drawn the act is done, where a scenario delays it.
  public let delay: CalendarDuration

  /// A line of chance.
  public init(
    states: StateSet, verb: Verb, treaty: TreatyID, kind: Kind, delay: CalendarDuration = .zero
  ) {
    self.states = states
    self.verb = verb
    self.treaty = treaty
    self.kind = kind
    self.delay = delay
  }
}

extension Chance {
  /// Those of its states for whom the line still means something on the context's day: a consent is given once.
  public func states(thatMayActIn context: Context) -> StateSet {
    StateSet(states.filter { mayAct($0, in: context) })
  }

  /// Whether the line still means something for one of its states.
  func mayAct(_ state: StateID, in context: Context) -> Bool {
    !verb.isConsent || context.history(of: treaty).holds(for: state) { $0.liveStay(on: context.day) != nil } == false
  }
}
