// What must have happened before a treaty enters into force, as its final clause says it.

/// A least number or share.
public struct Threshold: Hashable, Sendable {
  /// How much: a number, or a share between 0 and 1.
  public var amount: Rational
  /// Whether the amount is a share of a whole.
  public var isShare: Bool
  /// Whether it must be exceeded: `more than`, and not `at least`.
  public var isStrict: Bool

  /// A threshold.
  public init(_ amount: Rational, isShare: Bool, isStrict: Bool = false) {
    self.amount = amount
    self.isShare = isShare
    self.isStrict = isStrict
  }

  /// Whether that much reaches it, of the given whole.
  public func isReached(by value: Rational, of whole: Rational) -> Bool {
    let bar = isShare ? amount * whole : amount
    return isStrict ? value > bar : value >= bar
  }
}

/// Which instruments a number of deposits counts.
public struct CountedDeposits: Hashable, Sendable {
  /// Only deposits of these states; all where none is given.
  public var from: StateSelector?
  /// Only these instruments; all where none is given (Arms Trade Treaty 22: not accessions).
  public var instruments: Set<Verb>?
  /// Only deposits of states, never of organisations (VCLT-IO 85).
  public var statesOnly: Bool

  /// A rule on which deposits count.
  public init(from: StateSelector? = nil, instruments: Set<Verb>? = nil, statesOnly: Bool = false) {
    self.from = from
    self.instruments = instruments
    self.statesOnly = statesOnly
  }
}

/// A condition on the deposits so far.
///
/// With fixed sets a further deposit never makes it false.
public indirect enum Condition: Hashable, Sendable {
  /// `40 deposits [of ratification …] [from S] [by states]`.
  case count(Int, CountedDeposits)
  /// `deposits from all of S`.
  case all(StateSelector)
  /// `deposits from at least N / P% / more than half of S`.
  case part(Threshold, of: StateSelector)
  /// `deposits from at least N of each G, H`.
  case each(Int, of: [StateSelector])
  /// `deposits from at least N of each region of S`.
  case eachRegion(Int, of: StateSelector)
  /// `deposits from all of (A, B) and N other deposits`: the others are not those named.
  case named(StateSelector, others: Int)
  /// `deposits [from S] holding at least P% of W [within S]`, or an amount in W's unit.
  case holding(Threshold, weight: WeightID, from: StateSelector?, within: StateSelector?)
  /// `T is in force`.
  case inForce(TreatyID)
  /// `the condition of T is met`.
  case conditionMet(TreatyID)
  /// All of them: `and`, `including`.
  case both([Condition])
  /// At least one of them.
  case either([Condition])
}

/// How an organisation's own deposit counts.
public enum OrganisationCounting: Hashable, Sendable {
  /// Not at all, so that it is never additional to its members'.
  case nothing
  /// As one more.
  case one
  /// As its members that have not deposited.
  case members
}
