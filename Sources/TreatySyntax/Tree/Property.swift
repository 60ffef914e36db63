// Properties: what may be asked `of` a state, treaty, act or group. One table says how each reads.

/// A property and the operands given with it.
///
/// Where `of` is nil the property is the element's own, inside `where`, `with` and `sorted by`.
public struct PropertyUse: Sendable {
  /// Which property.
  public let property: Property
  /// Where its words stand.
  public let nameSpan: Span
  /// The number in `article 4` and `deposit 40`.
  public let number: Expression?
  /// The operand after `of`.
  public let of: Expression?
  /// The operand after `by`.
  public let by: Expression?
  /// The operand after `for`.
  public let `for`: Expression?
  /// The operands after `between`.
  public let between: Pair?

  /// A property and the operands given with it.
  public init(
    _ property: Property, nameSpan: Span, number: Expression? = nil, of: Expression?, by: Expression? = nil,
    for forWhom: Expression? = nil, between: Pair? = nil
  ) {
    self.property = property
    self.nameSpan = nameSpan
    self.number = number
    self.of = of
    self.by = by
    self.for = forWhom
    self.between = between
  }
}

/// The properties, by the words that name them.
public enum Property: String, Hashable, Sendable, CaseIterable {
  // Sets of states of a treaty, members of a group, treaties of a state.
  case parties
  case signatories
  case allSignatories = "all signatories"
  case depositors
  case contractingStates = "contracting states"
  case eligibleStates = "eligible states"
  case necessaryStates = "necessary states"
  case members
  case treaties
  case groups
  // Instruments.
  case signature
  case ratification
  case withdrawal
  // Of a treaty.
  case entryIntoForce = "entry into force"
  case trigger
  case clause
  case depositsStillNeeded = "deposits still needed"
  case deposit
  case deposits
  case adoption
  case opening
  case closing
  case knownUntil = "known until"
  case article
  case articles
  case subject
  case depositary
  case secretariat
  case conference
  case place
  case host
  case institutions
  case protocols
  case amendments
  case reservations
  case negotiation
  case sessions
  case stages
  case acts
  case declarations
  case sources
  // Of one thing or each of a set.
  case code
  case name
  case region
  // Of an act.
  case date
  case state
  case verb
  case treaty
  case text
  case source
  case takesEffect = "takes effect"
}

extension Property {
  /// How a property reads.
  public struct Shape: Hashable, Sendable {
    /// Whether `of` takes the whole set that follows; otherwise it takes the next primary.
    public var isWide = false
    /// Whether `by X` may follow.
    public var takesBy = false
    /// Whether `for X` may follow.
    public var takesFor = false
    /// Whether `between X and Y` may follow.
    public var takesBetween = false
    /// Whether a number follows its name.
    public var takesNumber = false
  }

  /// How it reads.
  public var shape: Shape {
    switch self {
    case .code, .name, .region: Shape(isWide: true)
    case .signature, .ratification, .withdrawal: Shape(takesBy: true)
    case .entryIntoForce, .stages: Shape(takesFor: true)
    case .article: Shape(takesBetween: true, takesNumber: true)
    case .deposit: Shape(takesNumber: true)
    case .amendments: Shape(takesBetween: true)
    default: Shape()
    }
  }
}
