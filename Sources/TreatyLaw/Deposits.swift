// The instruments of consent that stand on a day, and how far each counts (VCLT 16: only a deposit counts).

import TreatyModel

/// The live instruments of consent towards a treaty on one day, in one reading of the acts of unknown day.
public struct Deposits: Sendable {
  /// The kind of each depositor's live instrument.
  public private(set) var instruments = StateTable<Verb>()
  /// The depositors, organisations included.
  public private(set) var depositors = StateSet()

  /// No deposits.
  public init() {}

  /// These states' deposits, each by that instrument.
  public init(_ states: StateSet, by verb: Verb) {
    for state in states { add(state, verb) }
  }

  mutating func add(_ state: StateID, _ verb: Verb) {
    instruments[state] = verb
    depositors.insert(state)
  }

  mutating func remove(_ state: StateID) {
    instruments[state] = nil
    depositors.remove(state)
  }

  /// The depositors whose instrument is none of these.
  public func depositors(notBy counted: Set<Verb>) -> StateSet {
    instruments.filter { !counted.contains($0.value) }.keys
  }
}
