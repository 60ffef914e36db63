// The built-in facts. Lists of what there is come from small indexes; a file is parsed when its treaty, group or weight
// is first asked for, and kept.

import Synchronization
import TreatyLanguage
import TreatyModel
import TreatySyntax

/// The built-in register, or a folder of facts that takes its place.
public final class BuiltInRegister: FactSource {
  /// The states of the register, in the order of its file.
  public let states: [State]
  /// The short names of the groups; a group's number is its place here.
  public let groupKeys: [String]
  /// The short names of the weights; a weight's number is its place here.
  public let weightKeys: [String]
  /// The short names of the treaties; a treaty's number is its place here.
  public let treatyKeys: [String]

  private let files: RegisterFiles
  private let stateNumbers: [String: StateID]
  private let loaded: Mutex<Loaded>

  /// What has been read so far, at its place in the lists.
  private struct Loaded {
    var groups: [Group?]
    var weights: [Weight?]
    var treaties: [TreatyFacts?]
    var problems: [RegisterProblem] = []
  }

  /// The register of these files.
  ///
  /// Reads the indexes and no file of facts: linear in the number of states.
  public init(files: RegisterFiles = .embedded) {
    self.files = files
    groupKeys = LineTable(path: "groups.index").keys
    weightKeys = LineTable(path: "weights.index").keys
    treatyKeys = LineTable(path: "treaties.index").keys
    loaded = Mutex(
      Loaded(
        groups: Array(repeating: nil, count: groupKeys.count), weights: Array(repeating: nil, count: weightKeys.count),
        treaties: Array(repeating: nil, count: treatyKeys.count)))
    let groups = groupKeys
    states = StatesIndex.states { key in groups.firstIndex(of: key).map(GroupID.init) }
    stateNumbers = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($1.name, StateID($0)) })
  }

  /// The state of this name.
  public func state(named name: String) -> StateID? { stateNumbers[name] }

  /// A group, read from its file when it is first asked for.
  public func group(_ id: GroupID) -> Group {
    if let known = loaded.withLock({ $0.groups[id.index] }) { return known }
    let content = read("groups/\(groupKeys[id.index]).treaty")
    let group = content.group ?? Group(key: groupKeys[id.index])
    loaded.withLock {
      if $0.groups[id.index] == nil { $0.problems += content.problems }
      $0.groups[id.index] = group
    }
    return group
  }

  /// A weight, read from its file when it is first asked for.
  public func weight(_ id: WeightID) -> Weight {
    if let known = loaded.withLock({ $0.weights[id.index] }) { return known }
    let content = read("weights/\(weightKeys[id.index]).treaty")
    let weight = content.weight ?? Weight(key: weightKeys[id.index], unit: "", values: [:])
    loaded.withLock {
      if $0.weights[id.index] == nil { $0.problems += content.problems }
      $0.weights[id.index] = weight
    }
    return weight
  }

  /// A treaty with its acts, read from its file when it is first asked for.
  public func facts(of id: TreatyID) -> TreatyFacts { facts(of: id, beneath: []) }

  /// The facts of a treaty, read while these treaties are being read that are like it.
  func facts(of id: TreatyID, beneath reading: [TreatyID]) -> TreatyFacts {
    if let known = loaded.withLock({ $0.treaties[id.index] }) { return known }
    let content = read("treaties/\(treatyKeys[id.index]).treaty", beneath: reading + [id])
    let facts = TreatyFacts(treaty: content.treaty ?? Treaty(key: treatyKeys[id.index]), log: ActLog(content.acts))
    loaded.withLock {
      if $0.treaties[id.index] == nil { $0.problems += content.problems }
      $0.treaties[id.index] = facts
    }
    return facts
  }

  /// What is wrong with the files that have been read so far, in the order read.
  ///
  /// Nothing is, in the built-in register.
  public var problems: [RegisterProblem] { loaded.withLock { $0.problems } }

  private func read(_ path: String, beneath reading: [TreatyID] = []) -> RegisterFileContent {
    let names = FileReading(register: self, treaties: reading)
    do {
      // A file that the index lists and the folder lacks is the built-in one, which a test finds to be there.
      return RegisterFileContent(of: Source(name: path, bytes: try files.read(path) ?? []), names: names)
    } catch {
      let source = Source(name: path, bytes: [])
      let problem = RegisterProblem(
        source: source, diagnostic: Diagnostic(.fileRefused, error.message, at: source.span))
      loaded.withLock { $0.problems.append(problem) }
      return RegisterFileContent(of: source, names: names)
    }
  }
}

/// Something wrong with a file of the register.
public struct RegisterProblem: Sendable {
  /// The file.
  public let source: Source
  /// What is wrong, and where.
  public let diagnostic: Diagnostic

  /// Something wrong with a file.
  public init(source: Source, diagnostic: Diagnostic) {
    self.source = source
    self.diagnostic = diagnostic
  }
}
