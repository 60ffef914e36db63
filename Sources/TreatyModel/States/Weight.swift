// A number for each state: population, tonnage, emissions. A clause may ask for a share of it.

/// A table of one exact number a state.
public struct Weight: Hashable, Sendable {
  /// The word by which the language knows it: `paris-ghg`.
  public var key: String
  /// The unit of the numbers: `gross tons`.
  public var unit: String
  /// The number of each state that has one.
  ///
  /// Empty means that the numbers are not known.
  public var values: [StateID: Rational]
  /// Where the facts come from.
  public var source: String?
  /// Whether the facts were typed from memory.
  public var isUnchecked: Bool

  /// A weight.
  public init(
    key: String, unit: String, values: [StateID: Rational], source: String? = nil, isUnchecked: Bool = false
  ) {
    self.key = key
    self.unit = unit
    self.values = values
    self.source = source
    self.isUnchecked = isUnchecked
  }

  /// Whether the numbers are known at all.
  public var isKnown: Bool { !values.isEmpty }

  /// The sum over all states of the table.
  public var total: Rational {
    values.values.reduce(.zero, +)
  }

  /// The sum over the states of a set; a state without a number adds nothing.
  public func sum(over states: StateSet) -> Rational {
    states.reduce(.zero) { $0 + (values[$1] ?? .zero) }
  }
}
