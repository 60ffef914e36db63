// What a question gives: its value, what is worth knowing about it, and for some questions a fuller form of it.

import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// One step of an explanation with its clause already in the words of the language.
public struct ExplanationStep: Sendable {
  /// What it says.
  public let text: String
  /// The article or rule that it rests on.
  public let article: String?
  /// The sources of its acts and clauses.
  public let sources: [String]
  /// The acts that it names.
  public let acts: [Act]
  /// What it follows from.
  public let because: [ExplanationStep]

  /// A step.
  public init(
    text: String, article: String? = nil, sources: [String] = [], acts: [Act] = [], because: [ExplanationStep] = []
  ) {
    self.text = text
    self.article = article
    self.sources = sources
    self.acts = acts
    self.because = because
  }
}

/// The answer to `which states must ratify`: the rule, where it stands, and who is missing.
public struct MustRatify: Sendable {
  /// One missing state and what it still has to do.
  public struct Missing: Sendable {
    /// The state.
    public let state: StateID
    /// What it still has to do, in words: `sign by 2026-12-31, then ratify`.
    public let toDo: String
    /// What it has done: `signed 1996-09-24`.
    public let done: String

    /// A missing state.
    public init(state: StateID, toDo: String, done: String) {
      self.state = state
      self.toDo = toDo
      self.done = done
    }
  }

  /// How far one part of the condition has come.
  public struct Measure: Sendable {
    /// What is there.
    public let have: Rational
    /// What is needed.
    public let need: Rational
    /// What is measured: `deposits`, `deposits of ctbt-annex-2`, `paris-ghg`.
    public let what: String
    /// Whether both are shares, shown in per cent.
    public let isShare: Bool
    /// Whether more may be there: the day of a deposit is known only between bounds.
    public let isAtLeast: Bool

    /// A measure.
    public init(have: Rational, need: Rational, what: String, isShare: Bool, isAtLeast: Bool) {
      self.have = have
      self.need = need
      self.what = what
      self.isShare = isShare
      self.isAtLeast = isAtLeast
    }
  }

  /// The treaty.
  public let treaty: TreatyID
  /// The rule in one line, in the words of the language.
  public let rule: String
  /// Where the rule was read.
  public let source: String?
  /// Who supposes the rule, where it is not the treaty's own: `supposed by thirty, in place of article 65(1)`.
  public let supposition: String?
  /// What it holds under, said before the rule: `under push: `; empty where nothing is supposed.
  public var heading = ""
  /// How far each part of the condition has come.
  public let measures: [Measure]
  /// Whether nothing is needed any more, so that the measures say what is there and not what is to go.
  public let isPast: Bool
  /// Where it stands, in a sentence: `9 more deposits are needed, from just these states`.
  public let standing: String
  /// The states without which it cannot be done.
  public let necessary: [Missing]
  /// How the others stand: `33 have signed and may ratify`, each with the states and what they have to do.
  public let others: [(what: String, states: [StateID])]

  /// The three parts of the answer.
  public init(
    treaty: TreatyID, rule: String, source: String?, supposition: String? = nil, measures: [Measure], isPast: Bool,
    standing: String,
    necessary: [Missing], others: [(what: String, states: [StateID])]
  ) {
    self.treaty = treaty
    self.rule = rule
    self.source = source
    self.supposition = supposition
    self.measures = measures
    self.isPast = isPast
    self.standing = standing
    self.necessary = necessary
    self.others = others
  }
}

/// A fuller form in which an answer is shown.
public enum Presentation: Sendable {
  /// The three parts of `which states must ratify`.
  case mustRatify(MustRatify)
  /// A derivation.
  case explanation(ExplanationStep)
  /// Lines of a treaty's clauses in the words of the language.
  case clause([String])
  /// Sets that complete or block, in words and in symbols.
  case sets(SetsAnswer)
  /// A table that says more than the value: treaties with the day since which each is in force.
  case table(Table)
}

/// The answer to a question.
public struct Answer: Sendable {
  /// The value: what can be compared, bound, counted, exported.
  public let value: Value
  /// Of a truth the reason in a few words, where it was asked for by itself: `party since 2005-03-02`.
  public let reason: String?
  /// What is worth knowing about it: `register known until 2025-11-19`.
  ///
  /// Each once.
  public let notes: [String]
  /// For a long note, what is said in its place to one who has read it before.
  public let reminders: [String: String]
  /// A fuller form, where the question has one.
  public let presentation: Presentation?
  /// The names of the world that it is about.
  public let world: World

  /// An answer.
  public init(
    value: Value, reason: String? = nil, notes: [String] = [], reminders: [String: String] = [:],
    presentation: Presentation? = nil, world: World
  ) {
    self.value = value
    self.reason = reason
    self.notes = notes
    self.reminders = reminders
    self.presentation = presentation
    self.world = world
  }

  /// Whether a note is said with every answer and not once a session.
  ///
  /// What the session supposes must not be missed: with it no answer is a fact.
  public static func isRepeated(_ note: String) -> Bool { note.hasPrefix("supposed: ") }

  /// The answer with what its notes become: `nil` leaves one out.
  public func changing(notes change: (String) -> String?) -> Answer {
    Answer(
      value: value, reason: reason, notes: notes.compactMap(change), reminders: reminders, presentation: presentation,
      world: world)
  }
}
