// What a scenario comes to over one world: another world, the acts that made it, and what is left to chance. It does not depend on the
// day asked about: nothing dated after that day exists in a scenario either, so that the question filters afterwards.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// An act that a line of a scenario wants, before the law says what it takes: `ratify` may mean signature too.
struct PlannedAct: Sendable {
  var act: TreatyModel.Act
  /// How it was done: by accession, where it was to be ratification and the state had not signed.
  var doneBy: Verb
  /// The line, for what is said against it.
  let span: Span
}

/// A line that only a forecast can play, with what later scenarios change of its acts.
struct OpenLine: Sendable {
  enum Form: Sendable {
    case chance(ChanceLine)
    case recurrence(Recurrence)
  }

  let form: Form
  let span: Span
  /// The scenario whose line it is, for the names in it.
  let scenario: Scenario
  var changes: [ActChange] = []
}

/// A scenario that was played over a world.
struct PlayedScenario: Sendable {
  /// The scenario and those that it builds on, kept so that their identities last as long as this.
  let lineage: [Scenario]
  /// The context over the world with the certain acts; every act is known.
  let context: TreatyLaw.Context
  /// The world with other clauses and a changed register, and without the scenario's own acts: what a child that changes
  /// acts begins with.
  let stage: World
  /// The treaties in which the stage differs from the world beneath.
  let changedOnStage: Set<TreatyID>
  /// The acts that its lines want, in the order in which they were played.
  let plan: [PlannedAct]
  /// How its acts were done.
  let performance: Performance
  /// What it supposes in place of the register, in words.
  let facts: [SupposedFact]
  /// The lines that are left to chance.
  let openLines: [OpenLine]
  /// Whether any line of it, or of those that it builds on, is certain.
  let hasCertainLines: Bool
  /// What answers that rest on a treaty should say beside how its acts were done.
  let remarks: [(treaty: TreatyID, text: String)]
  /// What its own lines have to hear where it is declared: that they change nothing.
  let warnings: [Diagnostic]

  /// The first and the last day of its acts; none where it has none.
  var days: ClosedRange<Day>? {
    let days = plan.map(\.act.date.latest)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}
