// How long it takes, estimated from cases of which some have not happened yet (Kaplan and Meier 1958): at each delay at which
// something happened, the share still waiting shrinks by the part of those at risk to whom it happened.

import TreatyModel

/// The share of cases still waiting after each delay, in exact fractions.
public struct SurvivalCurve: Hashable, Sendable {
  /// One case: how many days were seen, and whether they ended in the event or the case was only watched until then.
  public struct Observation: Hashable, Sendable {
    /// The days from the start to the event, or to the day until which the case was watched.
    public let days: Int
    /// Whether the event happened then; otherwise the case is censored.
    public let happened: Bool

    /// One case.
    public init(days: Int, happened: Bool) {
      self.days = days
      self.happened = happened
    }
  }

  /// One step of the curve.
  public struct Step: Hashable, Sendable {
    /// The delay in days.
    public let days: Int
    /// How many were still waiting and watched just before it.
    public let atRisk: Int
    /// To how many it happened at this delay.
    public let events: Int
    /// The share still waiting after it.
    public let waiting: Rational
    /// The same share in units of 2^-64, rounded down: what draws are compared with.
    let threshold: UInt64
  }

  /// The steps, the shortest delay first.
  public let steps: [Step]
  /// How many cases there are.
  public let cases: Int

  /// The curve of these cases.
  ///
  /// A case that was watched until just the day of another's event counts as at risk then.
  ///
  /// Cases in order of delay: n log n for n cases, and one exact product a step.
  public init(_ observations: [Observation]) {
    cases = observations.count
    var atRisk = observations.count
    var waiting = Rational.one
    var steps: [Step] = []
    for (days, group) in Dictionary(grouping: observations, by: \.days).sorted(by: { $0.key < $1.key }) {
      let events = group.count { $0.happened }
      if events > 0, let stays = Rational(atRisk - events, over: atRisk) {
        waiting = waiting * stays
        steps.append(
          Step(days: days, atRisk: atRisk, events: events, waiting: waiting, threshold: waiting.inUnitsOf64Bits))
      }
      atRisk -= group.count
    }
    self.steps = steps
  }

  /// How many of the cases ended in the event.
  public var events: Int { steps.reduce(0) { $0 + $1.events } }

  /// The shortest delay by which the share still waiting is down to that share or less; `nil` where the curve ends before.
  public func days(untilWaitingAtMost share: Rational) -> Int? {
    steps.first { $0.waiting <= share }?.days
  }
}

extension Rational {
  /// A share below one in units of 2^-64, rounded down; all ones for one itself.
  var inUnitsOf64Bits: UInt64 {
    let scaled = (numerator << 64) / denominator
    return UInt64(exactly: scaled) ?? .max
  }
}
