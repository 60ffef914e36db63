// How acts of unknown day are dated in one pass over a treaty's acts. No single pass tells what is certain: two put every
// such act at one of its bounds, and where a state may have left on an unknown day two more let all come early and go late,
// or come late and go early. What every pass says is taken as certain; of one state that may both have come and gone on
// unknown days more is possible than these passes tell apart. A condition on a number that the register does not tell is met
// in some passes and not in others.

import TreatyModel

/// How the acts of unknown day are dated in one pass.
enum Reading: Sendable {
  /// Each on the day by which it has certainly happened.
  case late
  /// Each on the first day on which it may have happened.
  case early
  /// Whoever comes comes early, and whoever goes goes late.
  case fullest
  /// Whoever comes comes late, and whoever goes goes early.
  case emptiest

  /// Whether a condition on a number that is not known is taken as met.
  var takesUnknownAsMet: Bool {
    switch self {
    case .early, .fullest: true
    case .late, .emptiest: false
    }
  }

  /// The acts with their days in this reading, in order, as far as they have happened by a day.
  ///
  /// A state's own acts keep their order, and nothing is done to a text that is not adopted yet: what opens an act's bounds
  /// is never earlier than the act before it. Linear in the acts, or sorted where they change places.
  func dated(_ acts: [Act], adopted: Day?, knownUntil: Day?) -> [(day: Day, act: Act)] {
    let known = { (day: Day) in knownUntil.map { day <= $0 } ?? true }
    if self == .late { return acts.map { ($0.date.latest, $0) }.filter { known($0.0) } }
    var lastDay: [StateID: Day] = [:]
    let moved = acts.map { act -> (day: Day, act: Act) in
      let least = max(lastDay[act.state] ?? .first, adopted ?? .first)
      let day = min(act.date.latest, max(bound(of: act), least))
      lastDay[act.state] = day
      return (day, act)
    }
    return moved.enumerated().filter { known($0.element.day) }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private func bound(of act: Act) -> Day {
    switch self {
    case .late: act.date.latest
    case .early: act.date.earliest
    case .fullest: act.verb.isLeaving ? act.date.latest : act.date.earliest
    case .emptiest: act.verb.isLeaving ? act.date.earliest : act.date.latest
    }
  }
}

extension Verb {
  /// Whether it takes the state further from the treaty.
  var isLeaving: Bool {
    switch self {
    case .withdraw, .declareNotToRatify: true
    case .sign, .signDefinitively, .ratify, .accept, .approve, .accede, .succeed, .applyProvisionally,
      .revokeWithdrawal:
      false
    }
  }
}
