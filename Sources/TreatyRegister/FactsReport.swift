// What is built in and how good it is: `treaty facts` and `treaty facts T`. Rows and notes; how they look is not decided here.

import TreatyModel

/// What the register holds of one treaty.
public struct TreatyFactsSummary: Sendable {
  /// The treaty.
  public let treaty: Treaty
  /// How many acts the register holds, bounded ones included.
  public let actCount: Int
  /// How many states and organisations have acted.
  public let actorCount: Int
  /// The acts of which only bounds are known.
  public let bounded: [Act]
  /// The acts typed from memory.
  public let unchecked: [Act]
  /// The acts that the rules would refuse, and the register allows with a reason.
  public let allowed: [Act]
  /// The acts dated after the day up to which they are believed complete.
  public let later: [Act]
  /// Each source of its acts, and how many rest on it; the most used first.
  public let sources: [(text: String, count: Int)]

  /// The summary of a treaty of these facts.
  ///
  /// Linear in its acts.
  public init(of id: TreatyID, in facts: some FactSource) {
    let known = facts.facts(of: id)
    let acts = known.log.acts
    treaty = known.treaty
    actCount = acts.count
    actorCount = known.log.actors.count
    bounded = acts.filter { $0.date.exact == nil }
    unchecked = acts.filter(\.isUnchecked)
    allowed = acts.filter { $0.allowance != nil }
    later = acts.filter { act in known.treaty.knownUntil.map { act.date.latest > $0 } ?? false }
    var counts: [String: Int] = [:]
    for act in acts { counts[act.source ?? "", default: 0] += 1 }
    sources = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}

/// A table of texts, with sentences that stand below it.
public struct FactsTable: Hashable, Sendable {
  /// What the columns hold.
  public let columns: [String]
  /// The rows.
  public let rows: [[String]]
  /// Sentences that stand below it.
  public let notes: [String]
}

/// The tables of `treaty facts`.
public enum FactsReport {
  /// All treaties: how many acts, up to when they are known, and how many carry a mark, bounds or an allowance.
  public static func overview(of facts: some FactSource) -> FactsTable {
    let summaries = facts.treatyKeys.indices.map { TreatyFactsSummary(of: TreatyID($0), in: facts) }
    let rows = summaries.map { summary in
      [
        summary.treaty.key, summary.treaty.knownUntil?.description ?? "", String(summary.actCount),
        String(summary.unchecked.count), String(summary.bounded.count), String(summary.allowed.count),
        summary.treaty.name ?? "",
      ]
    }
    func total(_ count: (TreatyFactsSummary) -> Int) -> Int { summaries.map(count).reduce(0, +) }
    return FactsTable(
      columns: ["treaty", "known until", "acts", "unchecked", "bounded", "allowed", "name"], rows: rows,
      notes: [
        "\(facts.treatyKeys.count) treaties, \(total(\.actCount)) acts; \(facts.states.count) states and organisations, "
          + "\(facts.groupKeys.count) groups, \(facts.weightKeys.count) weights",
        "\(total(\.unchecked.count)) acts were typed from memory, \(total(\.bounded.count)) have bounds and no day, "
          + "\(total(\.allowed.count)) are allowed although a rule would refuse them",
      ])
  }

  /// One treaty: the acts with a mark, bounds or an allowance, what is missing, and the sources.
  public static func detail(of id: TreatyID, in facts: some FactSource) -> FactsTable {
    let summary = TreatyFactsSummary(of: id, in: facts)
    let told = facts.facts(of: id).log.acts.filter {
      $0.isUnchecked || $0.allowance != nil || $0.date.exact == nil
    }
    let rows = told.map { act in
      [
        act.date.description, facts.states[act.state.index].name, act.verb.noun,
        [act.isUnchecked ? "unchecked" : nil, act.allowance.map { "allowed: \($0)" }].compactMap { $0 }
          .joined(separator: "; "),
        act.source ?? "",
      ]
    }
    return FactsTable(
      columns: ["when", "who", "act", "mark", "source"], rows: rows, notes: notes(on: summary))
  }

  private static func notes(on summary: TreatyFactsSummary) -> [String] {
    let treaty = summary.treaty
    var notes = [
      "\(treaty.name ?? treaty.key): \(acts(summary.actCount)) of \(summary.actorCount) states and organisations"
    ]
    if let known = treaty.knownUntil {
      notes.append("known until \(known)" + (treaty.knownUntilNote.map { ": \($0)" } ?? ""))
    }
    if !summary.later.isEmpty { notes.append("dated later, and perhaps not all: \(acts(summary.later.count))") }
    if let source = treaty.source {
      notes.append("the clause on entry into force: \(source)" + (treaty.isUnchecked ? " (unchecked)" : ""))
    }
    notes += summary.sources.map { "\(acts($0.count)): \($0.text)" }
    return notes
  }

  private static func acts(_ count: Int) -> String { count == 1 ? "1 act" : "\(count) acts" }
}
