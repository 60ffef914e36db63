// A state as the register knows it: what it is called, what kind of participant it is, and when it existed.

/// What kind of participant in treaties this is.
public enum StateKind: String, Hashable, Sendable, CaseIterable {
  /// A member of the United Nations, or an invented state of a script.
  case state
  /// A non-member observer state of the United Nations.
  case observer
  /// A state under the all-states formula that is neither: the Cook Islands and Niue.
  case allStates = "all-states"
  /// An entity that depositaries of the all-states formula do not list.
  case nonMember = "non-member"
  /// A state that no longer exists.
  case former
  /// An organisation of states that joins treaties itself.
  case regionalOrganisation = "regional organisation"
}

/// A state or regional organisation.
public struct State: Hashable, Sendable {
  /// The short English name, by which it is shown: `Viet Nam`.
  public var name: String
  /// Its ISO 3166 alpha-3 code, or the code that a script gave it.
  public var code: String?
  /// The name that the United Nations uses, where it differs.
  public var unitedNationsName: String?
  /// What kind of participant it is.
  public var kind: StateKind
  /// The regional group, such as `weog`; none for most participants that are no members of the United Nations.
  public var region: String?
  /// The first day of its existence; none where that is of no matter.
  public var existsFrom: Day?
  /// The first day on which it no longer exists.
  public var existsUntil: Day?
  /// The members of a regional organisation.
  public var members: StateSelector?
  /// Whether it was declared by a script and not by the built-in register.
  public var isInvented: Bool
  /// Where the facts come from.
  public var source: String?
  /// Whether the facts were typed from memory.
  public var isUnchecked: Bool

  /// A state; everything but the name may be left out.
  public init(
    name: String, code: String? = nil, unitedNationsName: String? = nil, kind: StateKind = .state,
    region: String? = nil, existsFrom: Day? = nil, existsUntil: Day? = nil, members: StateSelector? = nil,
    isInvented: Bool = false, source: String? = nil, isUnchecked: Bool = false
  ) {
    self.name = name
    self.code = code
    self.unitedNationsName = unitedNationsName
    self.kind = kind
    self.region = region
    self.existsFrom = existsFrom
    self.existsUntil = existsUntil
    self.members = members
    self.isInvented = isInvented
    self.source = source
    self.isUnchecked = isUnchecked
  }

  /// Whether it exists on that day.
  public func exists(on day: Day) -> Bool {
    if let from = existsFrom, day < from { return false }
    if let until = existsUntil, day >= until { return false }
    return true
  }

  /// Whether it is one of "all States" while it exists (the Vienna and all-states formulas).
  public var isUnderAllStatesFormula: Bool {
    switch kind {
    case .state, .observer, .allStates, .former: return true
    case .nonMember, .regionalOrganisation: return false
    }
  }

  /// Whether it is an organisation and no state.
  public var isRegionalOrganisation: Bool {
    kind == .regionalOrganisation
  }
}
