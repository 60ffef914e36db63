// All that is known: the built-in facts, and over them what a session or script has declared and what its acts are.
// A world is a value. Declaring and acting change a copy, so a failed act, `expect error` and `undo` keep the old one.

import HashTreeCollections

/// The states, groups, weights, treaties and acts that a question is asked about.
public struct World: Sendable {
  /// The built-in facts beneath.
  public let facts: any FactSource
  /// The clock's day, or the one given by `--today`.
  public var today: Day

  /// All states and organisations, the built-in ones first.
  public private(set) var states: [State]
  /// The regional organisations among them.
  public private(set) var organisations: StateSet
  private var groups: DeclaredThings<Group>
  private var weights: DeclaredThings<Weight>
  private var treaties: DeclaredThings<Treaty>
  private var stateNames: [String: StateID] = [:]
  /// Treaties whose clauses or acts differ from the register's.
  private var changedTreaties: TreeDictionary<TreatyID, Treaty> = [:]
  private var changedLogs: TreeDictionary<TreatyID, ActLog> = [:]
  /// The day up to which the facts were cut; none where they stand whole.
  private var factsKnownUntil: Day?
  /// How many states were moved in memory by new ones.
  private var statesMoved = 0
  /// Counts the changes, so that what was worked out of a world is known to be out of date.
  public private(set) var revision = 0

  /// A world over these facts.
  public init(facts: any FactSource, today: Day) {
    self.facts = facts
    self.today = today
    let known = facts.states
    states = known
    groups = DeclaredThings(over: facts.groupKeys)
    weights = DeclaredThings(over: facts.weightKeys)
    treaties = DeclaredThings(over: facts.treatyKeys)
    organisations = StateSet(known.indices.filter { known[$0].isRegionalOrganisation }.map(StateID.init))
  }
}

// MARK: - Reading

extension World {
  /// The numbers of all states and organisations.
  public var stateIDs: [StateID] { states.indices.map(StateID.init) }

  /// The numbers of all treaties, the built-in ones first; one that a script declared again stands only once.
  public var treatyIDs: [TreatyID] { treaties.all.map(TreatyID.init) }

  /// The numbers of all groups, the built-in ones first; one that a script declared again stands only once.
  public var groupIDs: [GroupID] { groups.all.map(GroupID.init) }

  /// The state with that number.
  public subscript(id: StateID) -> State { states[id.index] }

  /// Whether the state exists on that day, without a copy of all that is known of it.
  public func exists(_ id: StateID, on day: Day) -> Bool { states[id.index].exists(on: day) }

  /// Whether it is an organisation and no state.
  public func isRegionalOrganisation(_ id: StateID) -> Bool { organisations.contains(id) }

  /// The states and organisations that meet a test.
  public func states(where test: (State) -> Bool) -> StateSet {
    var found = StateSet()
    for place in states.indices where test(states[place]) { found.insert(StateID(place)) }
    return found
  }

  /// The group with that number; a built-in one is loaded when it is first asked for.
  public subscript(id: GroupID) -> Group { groups[id.index] ?? facts.group(id) }

  /// The weight with that number; a built-in one is loaded when it is first asked for.
  public subscript(id: WeightID) -> Weight { weights[id.index] ?? facts.weight(id) }

  /// The treaty with that number; a built-in one is loaded when it is first asked for.
  public subscript(id: TreatyID) -> Treaty {
    let treaty = changedTreaties[id] ?? treaties[id.index] ?? facts.facts(of: id).treaty
    guard let cut = factsKnownUntil, let recorded = treaty.recordedEntryIntoForce, recorded > cut else { return treaty }
    return treaty.withoutRecordedEntryIntoForce
  }

  /// The acts towards a treaty, in order.
  public func log(of treaty: TreatyID) -> ActLog {
    if let changed = changedLogs[treaty] { return changed }
    guard treaty.index < facts.treatyKeys.count else { return ActLog() }
    let log = facts.facts(of: treaty).log
    return factsKnownUntil.map(log.known(until:)) ?? log
  }

  /// The word of a treaty, without loading it.
  public func key(of treaty: TreatyID) -> String {
    treaties.builtInKey(at: treaty.index) ?? self[treaty].key
  }

  /// The word of a group, without loading it.
  public func key(of group: GroupID) -> String {
    groups.builtInKey(at: group.index) ?? self[group].key
  }

  /// The word of a weight, without loading it.
  public func key(of weight: WeightID) -> String {
    weights.builtInKey(at: weight.index) ?? self[weight].key
  }
}

// MARK: - Names

extension World {
  /// The state with that short name; one that a script declared comes first.
  public func state(named name: String) -> StateID? {
    stateNames[name] ?? facts.state(named: name)
  }

  /// The group with that word.
  public func group(named key: String) -> GroupID? { groups.place(of: key).map(GroupID.init) }

  /// The weight with that word.
  public func weight(named key: String) -> WeightID? { weights.place(of: key).map(WeightID.init) }

  /// The treaty with that word.
  public func treaty(named key: String) -> TreatyID? { treaties.place(of: key).map(TreatyID.init) }
}

extension World {
  /// Whether the session declared it, and not the facts beneath.
  public func isDeclared(_ state: StateID) -> Bool { state.index >= facts.states.count }

  /// Whether the session declared it, and not the facts beneath.
  public func isDeclared(_ group: GroupID) -> Bool { group.index >= facts.groupKeys.count }

  /// Whether the session declared it, and not the facts beneath.
  public func isDeclared(_ weight: WeightID) -> Bool { weight.index >= facts.weightKeys.count }

  /// Whether the session declared it, and not the facts beneath.
  public func isDeclared(_ treaty: TreatyID) -> Bool { treaty.index >= facts.treatyKeys.count }
}

// MARK: - Declaring and acting

extension World {
  /// Adds a state, or replaces the one that a script declared under the same name.
  @discardableResult
  public mutating func declare(_ state: State) -> StateID {
    revision += 1
    let id = stateNames[state.name] ?? StateID(states.count)
    if id.index < states.count {
      states[id.index] = state
    } else {
      let before = states.withUnsafeBufferPointer { $0.baseAddress }
      states.append(state)
      if states.withUnsafeBufferPointer({ $0.baseAddress }) != before { statesMoved += states.count }
    }
    stateNames[state.name] = id
    if state.isRegionalOrganisation { organisations.insert(id) } else { organisations.remove(id) }
    return id
  }

  /// Adds a group, or replaces the one that a script declared under the same word.
  @discardableResult
  public mutating func declare(_ group: Group) -> GroupID {
    revision += 1
    return GroupID(groups.declare(group, as: group.key))
  }

  /// Adds a weight, or replaces the one that a script declared under the same word.
  @discardableResult
  public mutating func declare(_ weight: Weight) -> WeightID {
    revision += 1
    return WeightID(weights.declare(weight, as: weight.key))
  }

  /// Gives a state its number in a weight, in place of one that it has.
  ///
  /// Constant, but for the first change of a built-in weight, which copies it.
  public mutating func setValue(_ value: Rational, of state: StateID, in id: WeightID) {
    revision += 1
    let (key, facts) = (key(of: id), facts)
    let place = weights.place(of: key) ?? id.index
    weights.change(place, as: key, from: { facts.weight(id) }, { $0.values[state] = value })
  }

  /// Makes a state a member of a group from now on, whatever it was there before.
  ///
  /// Constant for a state that is new to the world; else linear in the members, as is the first change of a built-in group.
  public mutating func addMember(_ state: StateID, to id: GroupID, isNew: Bool) {
    revision += 1
    let (key, facts) = (key(of: id), facts)
    let place = groups.place(of: key) ?? id.index
    groups.change(place, as: key, from: { facts.group(id) }) { group in
      if !isNew { group.memberships.removeAll { $0.state == state } }
      group.memberships.append(Membership(state: state))
    }
  }

  /// How many states, groups, weights and treaties were moved in memory by new ones, for tests of growth.
  public var thingsMoved: Int { statesMoved + groups.moved + weights.moved + treaties.moved }

  /// Adds a treaty, or replaces the one that a script declared under the same word; its acts stay.
  @discardableResult
  public mutating func declare(_ treaty: Treaty) -> TreatyID {
    revision += 1
    let id = TreatyID(treaties.declare(treaty, as: treaty.key))
    changedTreaties[id] = nil
    return id
  }

  /// Puts an act on top of what is known.
  ///
  /// The first act towards a treaty copies the acts of that treaty, and of no other; further ones cost what
  /// `ActLog.insert` says.
  public mutating func add(_ act: Act) {
    revision += 1
    // Taken out while it grows: a second holder would make each act copy the whole log.
    var log = changedLogs.removeValue(forKey: act.treaty) ?? self.log(of: act.treaty)
    log.insert(act)
    changedLogs[act.treaty] = log
  }

  /// Puts acts on top of what is known, each treaty's in one pass.
  public mutating func add(_ acts: [Act]) {
    revision += 1
    for (treaty, more) in Dictionary(grouping: acts, by: \.treaty) {
      changedLogs[treaty] = ActLog(log(of: treaty).acts + more)
    }
  }

  /// Gives a treaty other acts in place of those that are known (a scenario that delays acts or leaves them out).
  public mutating func replaceLog(of treaty: TreatyID, with log: ActLog) {
    revision += 1
    changedLogs[treaty] = log
  }

  /// The world as it was known on a day: without the acts that may have happened only later.
  ///
  /// What is added to it
  /// afterwards may be of any day.
  ///
  /// Linear in the acts that a session has added; the acts of the built-in facts are cut when they are read.
  public func known(until day: Day) -> World {
    var cut = self
    cut.revision += 1
    cut.factsKnownUntil = factsKnownUntil.map { min($0, day) } ?? day
    for (treaty, log) in changedLogs { cut.changedLogs[treaty] = log.known(until: day) }
    return cut
  }

  /// How many acts the logs hold that this world does not share with the facts beneath, for tests of growth.
  public var actsCopied: Int { changedLogs.values.reduce(0) { $0 + $1.acts.count } }

  /// Gives a treaty another clause on entry into force, with the same acts (a what-if).
  public mutating func change(_ id: TreatyID, to treaty: Treaty) {
    revision += 1
    changedTreaties[id] = treaty
  }
}
