// Where a world's built-in facts come from. The register implements it with the parser; the model knows only this.

/// A treaty of the register with its acts.
public struct TreatyFacts: Sendable {
  /// The treaty and its clauses.
  public let treaty: Treaty
  /// The acts towards it.
  public let log: ActLog

  /// A treaty with its acts.
  public init(treaty: Treaty, log: ActLog) {
    self.treaty = treaty
    self.log = log
  }
}

/// A source of facts that loads what is asked for and nothing else.
///
/// Its numbers of states, groups, weights and treaties are the first of every world that holds it. It never changes
/// while a world holds it.
public protocol FactSource: Sendable {
  /// All states and organisations, in the order of their numbers.
  var states: [State] { get }
  /// The words of all groups, in the order of their numbers.
  var groupKeys: [String] { get }
  /// The words of all weights, in the order of their numbers.
  var weightKeys: [String] { get }
  /// The words of all treaties, in the order of their numbers.
  var treatyKeys: [String] { get }

  /// The number of the state with that short name.
  func state(named name: String) -> StateID?
  /// The group with that number.
  func group(_ id: GroupID) -> Group
  /// The weight with that number.
  func weight(_ id: WeightID) -> Weight
  /// The treaty with that number, and its acts.
  func facts(of id: TreatyID) -> TreatyFacts
}

/// No facts at all: what `--no-facts` gives.
///
/// The one weight is `population`, a line that every state may have; no state has a number in it.
public struct NoFacts: FactSource {
  /// An empty source.
  public init() {}

  /// No states.
  public var states: [State] { [] }
  /// No groups.
  public var groupKeys: [String] { [] }
  /// `population` alone.
  public var weightKeys: [String] { [NoFacts.population.key] }
  /// No treaties.
  public var treatyKeys: [String] { [] }

  /// No state has any name.
  public func state(named name: String) -> StateID? { nil }

  /// Never asked for: there is no group with any number.
  public func group(_ id: GroupID) -> Group {
    preconditionFailure("there are no groups where there are no facts")
  }

  private static let population = Weight(key: "population", unit: "people", values: [:])

  /// The population, of which no number is known.
  public func weight(_ id: WeightID) -> Weight { NoFacts.population }

  /// Never asked for: there is no treaty with any number.
  public func facts(of id: TreatyID) -> TreatyFacts {
    preconditionFailure("there are no treaties where there are no facts")
  }
}
