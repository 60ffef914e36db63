// The clause on entry into force, as a treaty's final provisions write it.

import TreatyModel

/// When a treaty enters into force.
public struct EntryIntoForceClause: Sendable {
  /// The rule.
  public let form: Form
  /// The day before which it does not enter into force.
  public let floor: Floor?
  /// Where it stands.
  public let span: Span

  /// A clause.
  public init(_ form: Form, floor: Floor?, span: Span) {
    self.form = form
    self.floor = floor
    self.span = span
  }

  /// The forms of the rule.
  public enum Form: Sendable {
    /// `DELAY after CONDITION`; `upon CONDITION` is the delay `.none`.
    case after(Delay, Condition)
    /// `on DATE`.
    case on(Expression)
    /// `on DATE if the condition is met by then, otherwise DELAY after CONDITION`.
    case onIfMet(Expression, otherwise: Delay, Condition)
    /// `on DATE or, if later, DELAY after CONDITION`: the later of the two days.
    case onOrIfLater(Expression, Delay, Condition)
  }

  /// A floor under the date.
  public struct Floor: Sendable {
    /// What the floor is.
    public let form: Form
    /// Where it stands.
    public let span: Span

    /// What a floor is.
    public enum Form: Sendable {
      /// `not before DATE`.
      case date(Expression)
      /// `not before N years after opening`.
      case afterOpening(CalendarDuration)
      /// `not before entry into force of TREATY`.
      case entryIntoForce(of: Expression)
    }

    /// A floor.
    public init(_ form: Form, span: Span) {
      self.form = form
      self.span = span
    }
  }
}

/// The time between an event and its effect.
///
/// The day of the event is day 0.
public enum Delay: Hashable, Sendable {
  /// `upon`: the same day.
  case none
  /// `N days`.
  case days(Int)
  /// `on the Nth day`: the same day, and other words.
  case nthDay(Int)
  /// `N months`, `N years` (as months).
  case months(Int)
  /// `on the first day of the month following [N months | N days]`.
  case firstOfMonthFollowing(CalendarDuration)
  /// `on the first day of the Nth month`: counted from the month of the event.
  case firstOfNthMonth(Int)
}

/// What must have happened.
public struct Condition: Sendable {
  /// What must have happened.
  public let form: Form
  /// Where it stands.
  public let span: Span

  /// A condition.
  public init(_ form: Form, span: Span) {
    self.form = form
    self.span = span
  }

  /// The forms of a condition.
  public indirect enum Form: Sendable {
    /// `N deposits [of ratification, acceptance or approval] [from S] [by states]`.
    case deposits(Expression, of: [Instrument], from: Expression?, byStates: Bool)
    /// `deposits from all of S`.
    case allOf(Expression)
    /// `deposits from all of S and N other deposits`: not those already named.
    case allOfAndOthers(Expression, others: Expression)
    /// `deposits from at least N / P% / two thirds of S`, `from more than half of S`.
    case from(Bound, Expression)
    /// `deposits from at least N of each G, H…`.
    case ofEach(Bound, [Expression])
    /// `deposits from at least N of each region of S`.
    case ofEachRegion(Bound, of: Expression)
    /// `deposits holding at least P% of W [within S]`: of W's total, or of the total of S.
    /// `deposits holding at least N of W`: an amount in W's unit, where the bound is an amount.
    case holding(Bound, weight: Expression, within: Expression?)
    /// `deposits from S holding at least P% of W`: S's deposits against W's whole total.
    case holdingFrom(Expression, Bound, weight: Expression)
    /// `TREATY is in force`.
    case inForce(Expression)
    /// `the condition of TREATY is met`.
    case conditionMet(of: Expression)
    /// `C and C`, `C including C`: two or more.
    case all([Condition])
    /// `C or C`: two or more.
    case any([Condition])
    /// What could not be read; reported by the parser.
    case hole
  }

  /// The instruments that a clause may count.
  public enum Instrument: String, Hashable, Sendable, CaseIterable {
    case ratification, acceptance, approval, accession, succession, signature
    case formalConfirmation = "formal confirmation"
  }
}

/// A bound: `at least 3`, `more than half`, `at least 55%`.
public struct Bound: Sendable {
  /// Whether the amount itself is not enough.
  public let isStrict: Bool
  /// How much.
  public let amount: Amount
  /// Where it stands.
  public let span: Span

  /// A number of states (or an amount of a weight), or a share of the whole.
  public enum Amount: Sendable {
    /// `3`, `15 million`.
    case number(Expression)
    /// `55%`, `two thirds`, `7/8`, `half`: as a fraction.
    case share(Rational)
  }

  /// A bound.
  public init(isStrict: Bool, amount: Amount, span: Span) {
    self.isStrict = isStrict
    self.amount = amount
    self.span = span
  }
}
