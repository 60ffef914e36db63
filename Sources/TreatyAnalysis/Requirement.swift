// What a treaty still needs to enter into force, as of a day: who has deposited, who still may, how many more it takes,
// and without whom it cannot be done (VCLT 24).

import TreatyLaw
import TreatyModel

/// What stands between a treaty and its trigger day.
public struct Requirement: Sendable {
  /// How far the treaty has come.
  public enum Outcome: Sendable {
    /// The condition was met on that day; nothing more is needed.
    case met(on: KnownDay)
    /// In force by the recorded day, although the register does not hold enough deposits.
    case inForceAsRecorded(Day)
    /// It enters into force on a date, whatever the deposits.
    case onDate(Day)
    /// The condition can still be met, and not without these states.
    case open(necessary: StateSet)
    /// No set of those who may deposit meets it; these states would be needed and cannot deposit, where it is a matter of states.
    case impossible(missing: StateSet)
    /// A number or event that the condition needs is not known.
    case notKnown(String)
  }

  /// The treaty.
  public let treaty: TreatyID
  /// The day of the question.
  public let day: Day
  /// The condition as its sets read on that day.
  public let condition: ResolvedCondition?
  /// The deposits that count on that day.
  public let counted: StateSet
  /// The organisations that have deposited or still may, where the treaty counts each as its members.
  public let asMembers: OrganisationsAsMembers
  /// The states whose deposit may have been made, its day being known only between bounds.
  public let uncertain: StateSet
  /// Those who may still deposit, and what each has to do.
  public let candidates: StateTable<NextStep>
  /// How far the treaty has come.
  public let outcome: Outcome

  /// Those that could ever deposit: those whose deposits count, or count as their members', and those who may still make one.
  public var players: StateSet { counted.union(asMembers.organisations).union(StateSet(candidates.keys)) }

  /// Whether an organisation may still deposit whose deposit counts as those of its members.
  public var hasOrganisationsInReach: Bool {
    candidates.contains { asMembers.organisations.contains($0.key) }
  }

  /// The whole condition over all that could ever deposit; `nil` where a number or event that it needs is not known.
  public var wholeFormula: Formula? {
    condition.flatMap { Formula($0, deposited: [], candidates: players, asMembers: asMembers) }
  }

  /// What remains of the condition over those who may still deposit; `nil` where a number or event that it needs is not known.
  public var remainingFormula: Formula? {
    condition.flatMap { Formula($0, deposited: counted, candidates: StateSet(candidates.keys), asMembers: asMembers) }
  }

  /// What remains of the condition over those of some states who may still deposit, as if all others do; `nil` where a
  /// number or event that it needs is not known.
  ///
  /// - Parameter only: the states; all that may still deposit, where none are given.
  public func formulaForBlocking(by only: StateSet?) -> Formula? {
    guard let only else { return remainingFormula }
    let candidates = StateSet(candidates.keys)
    return condition.flatMap {
      Formula(
        $0, deposited: counted.union(asMembers.counted(candidates.subtracting(only))),
        candidates: candidates.intersection(only), asMembers: asMembers)
    }
  }

  /// The states without which the condition cannot be met; `nil` where that is not known or nothing completes it.
  public var necessaryStates: StateSet? {
    switch outcome {
    case .met, .inForceAsRecorded, .onDate: return []
    case .open(let necessary): return necessary
    case .impossible, .notKnown: return nil
    }
  }

  /// How many more deposits are needed.
  ///
  /// Searched for here, as far as the effort goes; `nil` where a number or event that the condition needs is not known.
  public func fewestDeposits(within effort: inout Effort) -> DepositsNeeded? {
    switch outcome {
    case .met, .inForceAsRecorded, .onDate: return .number(0)
    case .open: return remainingFormula?.fewestDeposits(within: &effort)
    case .impossible: return .impossible
    case .notKnown: return nil
    }
  }
}

extension Context {
  /// What a treaty still needs on the context's day.
  ///
  /// - Parameter from: only these states may deposit; everyone to whom the treaty is open, where none is given.
  public func requirement(of id: TreatyID, from allowed: StateSet? = nil) -> Requirement {
    let treaty = world[id]
    let history = history(of: id)
    let deposits = history.late.deposits(on: day)
    let counted = counted(deposits.depositors, treaty.organisationsCount)
    var candidates = mayStillDeposit(id)
    // Whose deposit counts already by that of its organisation brings no more, and so does an organisation all of whose members' deposits count.
    let asMembers = organisationsAsMembers(of: treaty, among: deposits.depositors.union(StateSet(candidates.keys)))
    if treaty.organisationsCount == .members {
      candidates = candidates.filter { !asMembers.counted([$0.key]).isSubset(of: counted) }
    }
    if let allowed { candidates = candidates.filter { allowed.contains($0.key) } }
    let resolved = condition(of: treaty).map { condition in
      resolve(condition) { instruments in
        deposits.depositors(notBy: instruments).union(accedersOnly(candidates, instruments))
      }
    }
    let uncertain = states(of: id) { $0.liveStay(on: day) != nil }.uncertain
    return Requirement(
      treaty: id, day: day, condition: resolved, counted: counted, asMembers: asMembers, uncertain: uncertain,
      candidates: candidates, outcome: outcome(of: history, resolved, counted, StateSet(candidates.keys), asMembers))
  }

  /// The organisations among some depositors with their members on the day, where the treaty counts each as these.
  private func organisationsAsMembers(of treaty: Treaty, among depositors: StateSet) -> OrganisationsAsMembers {
    guard treaty.organisationsCount == .members else { return OrganisationsAsMembers() }
    let organisations = depositors.intersection(world.organisations)
    return OrganisationsAsMembers(
      Dictionary(uniqueKeysWithValues: organisations.map { ($0, counted([$0], treaty.organisationsCount)) }))
  }

  private func outcome(
    of history: TreatyHistory, _ condition: ResolvedCondition?, _ counted: StateSet, _ candidates: StateSet,
    _ asMembers: OrganisationsAsMembers
  ) -> Requirement.Outcome {
    if let trigger = history.late.triggerDay, trigger <= day {
      return .met(on: history.triggerDay ?? .on(trigger))
    }
    if history.late.basis == .recorded, let recorded = history.late.entryIntoForce, recorded <= day {
      return .inForceAsRecorded(recorded)
    }
    if case .on(let date) = history.treaty.entryIntoForce { return .onDate(date) }
    guard let condition else { return .notKnown("the clause on entry into force") }
    guard let formula = Formula(condition, deposited: counted, candidates: candidates, asMembers: asMembers) else {
      return .notKnown(
        condition.unknownPart ?? "more than \(OrganisationsAsMembers.most) organisations that count as their members")
    }
    guard formula.canBeCompleted else {
      return .impossible(missing: condition.requiredStates.subtracting(counted).subtracting(candidates))
    }
    return .open(necessary: formula.necessaryStates)
  }

  /// The candidates whose deposit would be an accession where the condition does not count accessions.
  private func accedersOnly(_ candidates: StateTable<NextStep>, _ instruments: Set<Verb>) -> StateSet {
    guard !instruments.contains(.accede) else { return [] }
    return StateSet(
      candidates.filter { candidate in
        if case .accede = candidate.value { return true }
        return false
      }.keys)
  }

  /// The trigger: the deposits of the trigger day that are in some minimal set of them completing the condition, in order
  /// of name; `nil` where there is no trigger day.
  public func trigger(of id: TreatyID, _ effort: inout Effort) throws(Halt) -> [Act]? {
    let timeline = history(of: id).late
    guard let day = timeline.triggerDay else { return nil }
    guard let condition = timeline.conditionAtTrigger,
      let formula = Formula(
        condition, deposited: timeline.depositsBeforeTrigger, candidates: timeline.depositsOfTriggerDay)
    else { return [] }
    return try formula.statesInMinimalSets(&effort).compactMap { state in
      timeline.records[state]?.stays.last { $0.deposited == day }?.instrument
    }
  }
}

extension ResolvedCondition {
  /// The states that a condition names as all required, as far as it is a matter of states.
  var requiredStates: StateSet {
    switch self {
    case .atLeast(let count, let states): return count >= states.count ? states : []
    case .both(let parts): return parts.reduce(into: StateSet()) { $0 = $0.union($1.requiredStates) }
    case .either, .holding, .settled, .unknown: return []
    }
  }
}
