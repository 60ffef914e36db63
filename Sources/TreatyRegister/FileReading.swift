// The names that a file of the register is read with, and the treaties whose files are being read: a treaty that is like
// another takes clauses from that file, which is read then. Two that are like each other would be read without end.

import TreatyLanguage
import TreatyModel

/// Answers what a file of the register leaves open.
struct FileReading {
  /// The register that the file is of.
  let register: BuiltInRegister
  /// The treaties that are being read, each for the one before it.
  let treaties: [TreatyID]
}

extension FileReading: DeclarationContext {
  func state(named name: String) -> StateID? { register.state(named: name) }

  func group(named key: String) -> GroupID? { register.groupKeys.firstIndex(of: key).map(GroupID.init) }

  func weight(named key: String) -> WeightID? { register.weightKeys.firstIndex(of: key).map(WeightID.init) }

  func treaty(named key: String) -> TreatyID? { register.treatyKeys.firstIndex(of: key).map(TreatyID.init) }

  func treaty(_ id: TreatyID) -> Treaty? {
    treaties.contains(id) ? nil : register.facts(of: id, beneath: treaties).treaty
  }
}
