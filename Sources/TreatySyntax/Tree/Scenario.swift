// Scenarios: what could happen, written as lines over the register or over another scenario.

import TreatyModel

/// `scenario NAME [from PARENT] { … }`.
public struct ScenarioDeclaration: Sendable {
  /// Its name, which is also its key in the lexicon.
  public let name: NewName
  /// The scenario that it builds on; none where it builds on the register alone.
  public let parent: NameReference?
  /// The lines of its body, in the order written.
  public let lines: [ScenarioLine]

  /// A declared scenario.
  public init(name: NewName, parent: NameReference?, lines: [ScenarioLine]) {
    self.name = name
    self.parent = parent
    self.lines = lines
  }
}

/// One line of a scenario.
public struct ScenarioLine: Sendable {
  /// What it says.
  public let form: Form
  /// Where it stands.
  public let span: Span

  /// One line of a scenario.
  public init(_ form: Form, span: Span) {
    self.form = form
    self.span = span
  }

  /// What a line of a scenario may say.
  public indirect enum Form: Sendable {
    /// An act; its date may stand at its end.
    case act(Act)
    /// `T enters into force …`: another clause, with the same acts.
    case clause(Expression, EntryIntoForceClause)
    /// `every DURATION from D [until D], [N of] S VERB T [by W | in order | at random]`.
    case recurrence(Recurrence)
    /// `each of S VERB T with P% chance per month …` or `… at the pace of T, U …`.
    case chance(ChanceLine)
    /// `delay SELECTION by DURATION [in the register]`.
    case delay(ActSelection, by: Expression)
    /// `without SELECTION [in the register]`.
    case without(ActSelection)
    /// A line that could not be read; reported by the parser.
    case hole
  }
}

/// `every 2 months from D [until D], 3 of S ratify T by population`: the same act again and again, each time by others.
public struct Recurrence: Sendable {
  /// The time from one date to the next.
  public let period: Expression
  /// The first date.
  public let from: Expression
  /// The last day on which a date may fall.
  public let until: Expression?
  /// How many act on each date; all of the set where none is given.
  public let count: Expression?
  /// Who may act, read afresh on each date.
  public let set: Expression
  /// What is done.
  public let deed: Act.Deed
  /// Who of the set comes first.
  public let order: Order

  /// Who of a set comes first.
  public enum Order: Sendable {
    /// `in order`, also where nothing is said: as the set is declared.
    case declared
    /// `by W`: the largest first.
    ///
    /// In the expression a bare weight or property is the state's.
    case largest(Expression)
    /// `at random`: only a forecast can play it.
    case random
  }

  /// A recurring act.
  public init(
    period: Expression, from: Expression, until: Expression?, count: Expression?, set: Expression, deed: Act.Deed,
    order: Order
  ) {
    self.period = period
    self.from = from
    self.until = until
    self.count = count
    self.set = set
    self.deed = deed
    self.order = order
  }
}

/// `each of S ratify T …`: an act of each state, on a day that only a forecast draws.
public struct ChanceLine: Sendable {
  /// Whose acts they are: set expressions, in the order written.
  public let subjects: [Expression]
  /// What is done.
  public let deed: Act.Deed
  /// What the day is drawn from.
  public let law: Law
  /// The first day on which it may be done.
  public let from: Expression?
  /// The last day on which it may be done.
  public let until: Expression?

  /// What the day of an act is drawn from.
  public enum Law: Sendable {
    /// `with P% chance per month`: the chance, as a number from 0 to 1.
    case perMonth(Expression)
    /// `at the pace of T, U`: what really happened between signature (or opening) and consent for these treaties.
    case pace(of: [Expression])
  }

  /// A line of chance.
  public init(subjects: [Expression], deed: Act.Deed, law: Law, from: Expression?, until: Expression?) {
    self.subjects = subjects
    self.deed = deed
    self.law = law
    self.from = from
    self.until = until
  }
}

/// Which acts a line delays or leaves out: `acts of S [on T]`, `VERBNOUN of T [by S]`.
public struct ActSelection: Sendable {
  /// The kind of act; any where none is given.
  public let kind: Kind?
  /// The treaty; any where none is given.
  public let treaty: Expression?
  /// Whose acts: set expressions, in the order written; anyone's where there are none.
  public let states: [Expression]
  /// Whether the acts of the register are meant too, and not only those of the parent.
  public let isInRegister: Bool
  /// Where it stands.
  public let span: Span

  /// The kinds of acts that a selection may name.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case signature
    /// Any consent to be bound, as in `ratification of T by X`.
    case ratification
    case acceptance, approval, accession, succession, withdrawal, denunciation
  }

  /// A selection of acts.
  public init(kind: Kind?, treaty: Expression?, states: [Expression], isInRegister: Bool, span: Span) {
    self.kind = kind
    self.treaty = treaty
    self.states = states
    self.isInRegister = isInRegister
    self.span = span
  }
}
