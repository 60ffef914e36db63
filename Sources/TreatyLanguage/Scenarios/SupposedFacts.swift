// What a world in which something is supposed has in place of the register, in words: acts added, moved and left out,
// and other clauses. It is read off the two worlds, so that it says what came of the lines and not what they wanted.

import TreatyLaw
import TreatyModel

/// One thing that is supposed of a treaty.
struct SupposedFact: Sendable {
  let treaty: TreatyID
  /// `ratification of ctbt by China`.
  let short: String
  /// The same with its days.
  let long: String
}

/// What one scenario, question or session supposes.
struct Supposition: Sendable {
  /// The scenario; none where a question or the session supposes it.
  let scenario: String?
  let facts: [SupposedFact]
}

extension [SupposedFact] {
  /// `supposed: ratification of ctbt by China`, one line for each treaty.
  var inOneLineEach: [(treaty: TreatyID, text: String)] { lines(\.short) }

  /// The same with the days of the acts, so that a day that was not written is not overlooked.
  var withDaysInOneLineEach: [(treaty: TreatyID, text: String)] { lines(\.long) }

  private func lines(_ words: (SupposedFact) -> String) -> [(treaty: TreatyID, text: String)] {
    var treaties: [TreatyID] = []
    for fact in self where !treaties.contains(fact.treaty) { treaties.append(fact.treaty) }
    return treaties.map { treaty in
      (treaty, "supposed: " + filter { $0.treaty == treaty }.map(words).joined(separator: "; "))
    }
  }
}

extension [Supposition] {
  /// `under kk (supposed): `, `supposed: `; empty where nothing is.
  var heading: String {
    guard !isEmpty else { return "" }
    let names = compactMap(\.scenario)
    return names.isEmpty ? "supposed: " : "under \(names.joined(separator: ", ")) (supposed): "
  }

  /// `under push: `, `with what is supposed: `: the rule may be the treaty's own.
  var headingOfRule: String {
    guard !isEmpty else { return "" }
    let names = compactMap(\.scenario)
    return names.isEmpty ? "with what is supposed: " : "under \(names.joined(separator: ", ")): "
  }
}

extension Scope {
  /// What an answer on these treaties rests on: a scenario is named in any case, what the session or the question
  /// supposes only where it concerns them.
  func suppositions(on treaties: Set<TreatyID>) -> [Supposition] {
    suppositions.filter { $0.scenario != nil || $0.facts.contains { treaties.contains($0.treaty) } }
  }

  /// What an answer on this treaty rests on.
  func suppositions(on treaty: TreatyID) -> [Supposition] { suppositions(on: [treaty]) }
}

extension TreatyLaw.Context {
  /// What is supposed here in place of another context, in some treaties; linear in their acts.
  func supposedFacts(over ground: TreatyLaw.Context, in treaties: Set<TreatyID>) -> [SupposedFact] {
    treaties.sorted().flatMap { treaty -> [SupposedFact] in
      let key = world.key(of: treaty)
      var facts: [SupposedFact] = []
      if world[treaty].entryIntoForce != ground.world[treaty].entryIntoForce {
        let clause = "another clause on entry into force of \(key)"
        let place = world[treaty].supposition?.article.map { " in place of \($0)" } ?? ""
        facts.append(SupposedFact(treaty: treaty, short: clause, long: clause + place))
      }
      return facts + supposedActs(of: treaty, over: ground)
    }
  }

  private func supposedActs(of treaty: TreatyID, over ground: TreatyLaw.Context) -> [SupposedFact] {
    // In the order of the two logs throughout: an answer reads the same in every run.
    let before = ground.world.log(of: treaty).acts
    let acts = world.log(of: treaty).acts
    let (known, kept) = (Set(before), Set(acts))
    var gone = before.filter { !kept.contains($0) }
    var (added, moved): ([Act], [(Act, from: ActDate)]) = ([], [])
    for act in acts where !known.contains(act) {
      // A scenario on top of another may move what the lower one has moved: there it is the lower one's day that is gone.
      guard
        let place = gone.firstIndex(where: { ActKind($0) == ActKind(act) && $0.isFirstFormOf(act) })
      else {
        added.append(act)
        continue
      }
      moved.append((act, gone.remove(at: place).date))
    }
    let left = gone.sorted { ($0.state, $0.date.latest) < ($1.state, $1.date.latest) }
    let isOneKind = Set(moved.map(\.0.verb)).count == 1
    let later = moved.map { act, from in
      "\(world[act.state].name) (\(isOneKind ? "" : act.verb.noun + " ")from \(from) to \(act.date))"
    }
    return facts(on: added, of: treaty, saying: "", days: true)
      + facts(on: moved.map(\.0), of: treaty, saying: "another day of ", naming: later, days: false)
      + facts(on: left, of: treaty, saying: "no ", days: true)
  }

  /// A line for each kind of act; signature and consent of the same states are one.
  private func facts(
    on acts: [Act], of treaty: TreatyID, saying word: String, naming names: [String]? = nil, days hasDays: Bool
  ) -> [SupposedFact] {
    var verbs: [StateID: [Verb]] = [:]
    for act in acts where verbs[act.state]?.contains(act.verb) != true {
      verbs[act.state, default: []].append(act.verb)
    }
    var kinds: [[Verb]] = []
    for act in acts { if let kind = verbs[act.state], !kinds.contains(kind) { kinds.append(kind) } }
    return kinds.map { kind in
      let places = acts.indices.filter { verbs[acts[$0].state] == kind }
      let nouns = kind.dropLast().map(\.noun) + (kind.last.map { [$0.nounBeforeTreaty] } ?? [])
      let what = "\(word)\(list(nouns, "and")) \(world.key(of: treaty)) by "
      let plain = once(places.map { world[acts[$0].state].name })
      let long = names.map { all in places.map { all[$0] } } ?? plain
      return SupposedFact(
        treaty: treaty, short: what + few(plain, atMost: 4),
        long: what + few(long, atMost: 12) + (hasDays ? when(places.map { acts[$0] }) : ""))
    }
  }

  /// `, 2027-06-01`, or the first and the last day.
  private func when(_ acts: [Act]) -> String {
    let days = acts.map(\.date.latest)
    guard let first = days.min(), let last = days.max() else { return "" }
    return first == last ? ", \(first)" : ", from \(first) to \(last)"
  }

  private func once(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func few(_ names: [String], atMost count: Int) -> String {
    guard names.count > count else { return list(names, "and") }
    return names.prefix(count).joined(separator: ", ") + " and \(names.count - count) more"
  }
}

extension Act {
  /// Whether another act is this one on another day.
  fileprivate func isFirstFormOf(_ moved: Act) -> Bool {
    moved.movedFrom.map { $0 == date || $0 == movedFrom } ?? false
  }
}

/// What makes an act that has moved the same act.
private struct ActKind: Hashable {
  let state: StateID
  let verb: Verb

  init(_ act: Act) { (state, verb) = (act.state, act.verb) }
}
