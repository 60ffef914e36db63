// A register of which some acts are left out: what would be if they had not been done, or were not known.

import TreatyModel

/// The facts of a register without some of its acts.
struct FewerActs: FactSource {
  private let register: BuiltInRegister
  private let isKept: @Sendable (Act) -> Bool

  /// The facts of a register with those of its acts that are kept.
  init(of register: BuiltInRegister, keeping isKept: @escaping @Sendable (Act) -> Bool) {
    self.register = register
    self.isKept = isKept
  }

  var states: [State] { register.states }
  var groupKeys: [String] { register.groupKeys }
  var weightKeys: [String] { register.weightKeys }
  var treatyKeys: [String] { register.treatyKeys }

  func state(named name: String) -> StateID? { register.state(named: name) }
  func group(_ id: GroupID) -> Group { register.group(id) }
  func weight(_ id: WeightID) -> Weight { register.weight(id) }

  func facts(of id: TreatyID) -> TreatyFacts {
    let facts = register.facts(of: id)
    return TreatyFacts(treaty: facts.treaty, log: ActLog(facts.log.acts.filter(isKept)))
  }
}
