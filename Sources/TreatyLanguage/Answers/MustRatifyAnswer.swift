// The answer to `which states must ratify`: the rule, where it stands, who is missing and what each still has to do.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Context {
  /// The value of `which states must ratify`: the necessary states, or why there is no such set.
  func necessaryStates(_ requirement: Requirement) -> Value {
    if let necessary = requirement.necessaryStates { return .states(OrderedStates(ordered: inOrderOfName(necessary))) }
    return .nothing(obstacle(to: requirement))
  }

  /// The value of `deposits still needed`: the number that a requirement needs, or why there is none.
  func value(of needed: DepositsNeeded?, of requirement: Requirement) -> Value {
    if case .number(let count)? = needed { return .whole(count) }
    return .nothing(needed?.obstacle ?? obstacle(to: requirement))
  }

  /// Why a requirement has no number and no set.
  func obstacle(to requirement: Requirement) -> Nothing {
    let key = world.key(of: requirement.treaty)
    switch requirement.outcome {
    case .notKnown(let what):
      return Nothing(.notKnown, "it depends on \(what), which the register does not tell")
    case .impossible(let missing) where !missing.isEmpty:
      return Nothing(.cannotHappen, "\(key) needs \(names(missing)), to which it is not open")
    case .impossible:
      let awaited = awaited(by: requirement.treaty)
      return Nothing(.cannotHappen, "no set of the states that may deposit meets the condition of \(key)\(awaited)")
    case .open, .met, .inForceAsRecorded, .onDate:
      return Nothing(.notKnown, "the number of deposits that \(key) still needs was not worked out")
    }
  }

  /// The three parts of the answer.
  func presentation(of requirement: Requirement, needing needed: DepositsNeeded?) -> MustRatify {
    let treaty = world[requirement.treaty]
    let necessary = requirement.necessaryStates ?? []
    let consent = waysToConsent(to: requirement.treaty)
    return MustRatify(
      treaty: requirement.treaty, rule: ClauseWords(world: world).words(for: treaty.entryIntoForce),
      source: treaty.source,
      supposition: treaty.supposition?.words,
      measures: requirement.condition.map { measures(of: $0, in: requirement) } ?? [],
      isPast: requirement.isPast, standing: standing(of: requirement, needing: needed) + uncounted(requirement),
      necessary: inOrderOfName(necessary).map { state in
        MustRatify.Missing(
          state: state, toDo: requirement.candidates[state].map { consent.words(for: $0, by: state) } ?? "",
          done: acts(of: state, towards: requirement.treaty))
      },
      others: others(requirement, besides: necessary, consent))
  }

  /// The states in the order of their names, whatever their accents and capitals.
  func inOrderOfName(_ states: StateSet) -> [StateID] {
    let keyed = states.map { (key: NameFolding.key(of: world[$0].name), state: $0) }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.state)
  }

  private func names(_ states: StateSet) -> String {
    inOrderOfName(states).map { world[$0].name }.joined(separator: ", ")
  }
}

// MARK: - Where it stands

extension Context {
  /// The organisations whose deposits stand and do not count beside their members'.
  private func uncounted(_ requirement: Requirement) -> String {
    let deposited = history(of: requirement.treaty).late.deposits(on: day).depositors
    let left = deposited.intersection(world.organisations).subtracting(requirement.counted)
    if world[requirement.treaty].organisationsCount == .members, !left.isEmpty {
      return "; counted as \(left.count == 1 ? "its" : "their") members: \(names(left))"
    }
    return left.isEmpty ? "" : "; not counted beside its members: \(names(left))"
  }

  /// Where a treaty stands, in a sentence; `needed` is how many deposits it needs, where it still needs some.
  func standing(of requirement: Requirement, needing needed: DepositsNeeded? = nil) -> String {
    let key = world.key(of: requirement.treaty)
    switch requirement.outcome {
    case .met(let day):
      let entry = history(of: requirement.treaty).late.entryIntoForce.map { "; in force from \($0)" } ?? ""
      return "nothing is needed any more: the condition was met on \(day.latest)\(entry)"
    case .inForceAsRecorded(let day):
      return "nothing is needed any more: \(key) entered into force on \(day), as recorded"
    case .onDate(let day):
      return "no deposit is needed: \(key) enters into force on \(day)"
    case .impossible, .notKnown:
      return obstacle(to: requirement).reason
    case .open(let necessary):
      return sentence(needed, necessary, requirement)
    }
  }

  private func sentence(_ needed: DepositsNeeded?, _ necessary: StateSet, _ requirement: Requirement) -> String {
    guard case .number(let count)? = needed else { return (needed?.obstacle ?? obstacle(to: requirement)).reason }
    return needInWords(count, necessary, requirement)
  }

  private func measures(of condition: ResolvedCondition, in requirement: Requirement) -> [MustRatify.Measure] {
    let (counted, uncertain) = (requirement.counted, requirement.uncertain)
    switch condition {
    case .atLeast(let count, let states):
      let have = counted.intersection(states).count
      let among = !isEverybody(states) && states.count > count ? " from \(states.count) states" : ""
      return [
        MustRatify.Measure(
          have: Rational(have), need: Rational(count), what: "deposits\(among)", isShare: false,
          isAtLeast: !uncertain.intersection(states).isEmpty)
      ]
    case .holding(let test):
      let sum = test.sum(over: counted)
      guard let have = sum.divided(by: test.whole), let need = test.bar.divided(by: test.whole) else { return [] }
      return [
        MustRatify.Measure(
          have: have, need: need, what: world.key(of: test.weight), isShare: true,
          isAtLeast: test.sum(over: uncertain) > .zero)
      ]
    case .settled, .unknown:
      return []
    case .both(let parts), .either(let parts):
      return parts.flatMap { measures(of: $0, in: requirement) }
    }
  }
}

// MARK: - Who is missing

extension Context {
  /// How a state to which the treaty is open for signature consents: by the instruments that the treaty names.
  ///
  /// Where it names none, those that states have used; `ratify` where the register has no instrument yet.
  func waysToConsent(to id: TreatyID) -> WaysToConsent {
    let ways: [Verb] = [.ratify, .accept, .approve]
    let named = world[id].participation.consentBy ?? world[id].entryIntoForce.condition?.instruments ?? []
    let used = named.isEmpty ? world.log(of: id).acts : []
    let words = ways.filter { way in named.contains(way) || used.contains { $0.verb == way } }.map(\.rawValue)
    let isOpen = isOpenForAccession(id) && world[id].participation.accession != .byInvitation
    let counted = world[id].entryIntoForce.condition?.instruments ?? []
    let accessionCounts = counted.isEmpty || counted.contains(.accede)
    return WaysToConsent(
      afterSignature: words.isEmpty ? Verb.ratify.rawValue : list(words, "or"),
      mayAccede: isOpen && accessionCounts && world[id].kind != .amendment ? mayEverAccede(id).possible : [])
  }

  /// What a state has done to a treaty by the context's day: `signed 1996-09-24`.
  private func acts(of state: StateID, towards treaty: TreatyID) -> String {
    guard let record = history(of: treaty).late.records[state] else { return "no act" }
    var done: [String] = []
    if let signed = record.signedOn, signed <= day { done.append("signed \(signed)") }
    for stay in record.stays where stay.deposited <= day {
      done.append("\(stay.instrument.verb.noun) \(stay.deposited)")
      if let exit = stay.exit, exit.notice <= day { done.append("withdrawn \(exit.notice)") }
    }
    return done.isEmpty ? "no act" : done.joined(separator: ", ")
  }

  /// The states whose deposits count and that are not indispensable, by what they have to do.
  private func others(
    _ requirement: Requirement, besides necessary: StateSet, _ consent: WaysToConsent
  ) -> [(what: String, states: [StateID])] {
    guard case .open = requirement.outcome else { return [] }
    let helpful = requirement.remainingNeed?.helpful ?? StateSet(requirement.candidates.keys)
    let rest = requirement.candidates.filter { helpful.contains($0.key) && !necessary.contains($0.key) }
    let idle = requirement.candidates.filter { !helpful.contains($0.key) }
    let idleToo = Set(idle.map { consent.possibility(of: $0.value, by: $0.key) })
    let groups = Dictionary(grouping: rest.keys) { state in
      let may = rest[state].map { consent.possibility(of: $0, by: state) } ?? ""
      return idleToo.contains(may) ? "\(may) (others may too, without effect on the condition)" : may
    }
    return groups.sorted { $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count }
      .map { (what: $0.key, states: inOrderOfName(StateSet($0.value))) }
  }
}

/// How states may consent to a treaty.
struct WaysToConsent {
  /// By which acts one that has signed consents: `ratify, accept or approve`.
  let afterSignature: String
  /// Those that may accede now, without a signature.
  let mayAccede: StateSet

  /// What a state still has to do, in words.
  func words(for step: NextStep, by state: StateID) -> String {
    switch step {
    case .ratify, .consent: afterSignature
    case .signAndRatify(nil): "sign and \(afterSignature)" + orAccede(state)
    case .signAndRatify(let last?): "sign by \(last) and \(afterSignature)" + orAccede(state)
    case .signFrom(let first): "sign from \(first), then \(afterSignature)" + orAccede(state)
    case .accede(nil): "accede"
    case .accede(let first?): "accede from \(first)"
    }
  }

  /// What a state may do; of one that needs no signature any more, that it has signed.
  func possibility(of step: NextStep, by state: StateID) -> String {
    (step == .ratify ? "signed and may " : "may ") + words(for: step, by: state)
  }

  private func orAccede(_ state: StateID) -> String { mayAccede.contains(state) ? ", or accede" : "" }
}

extension DepositsNeeded {
  /// Why the search has no number, where it was not gone through.
  fileprivate var obstacle: Nothing? {
    switch self {
    case .number, .impossible: nil
    case .stopped(let steps): Nothing(.notKnown, "the search was stopped after \(steps) steps")
    case .tooLarge:
      Nothing(.notKnown, "the condition is too large for the fewest deposits to be worked out exactly here")
    }
  }
}

extension Requirement {
  /// Whether the condition waits for nothing any more.
  var isPast: Bool {
    switch outcome {
    case .met, .inForceAsRecorded, .onDate: true
    case .open, .impossible, .notKnown: false
    }
  }
}

extension TreatyModel.Condition {
  /// The instruments that it counts, where it names them.
  fileprivate var instruments: Set<Verb> {
    switch self {
    case .count(_, let counted): counted.instruments ?? []
    case .both(let parts), .either(let parts): parts.reduce(into: []) { $0.formUnion($1.instruments) }
    case .all, .part, .each, .eachRegion, .named, .holding, .inForce, .conditionMet: []
    }
  }
}
