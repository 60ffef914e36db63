// Declarations: states, groups, weights, treaties and the sources that the register names. Scenarios have their own file.

import TreatyModel

/// A declaration, at the top level of a script.
public enum Declaration: Sendable {
  case state(StateDeclaration)
  case group(GroupDeclaration)
  case weight(WeightDeclaration)
  case treaty(TreatyDeclaration)
  /// `source NAME "text"`.
  case source(NewName, TextLiteral)
  case scenario(ScenarioDeclaration)
}

/// `state NAME { … }`.
public struct StateDeclaration: Sendable {
  /// Its name, which is also its key in the lexicon.
  public let name: NewName
  /// The lines of its body, in the order written.
  public let lines: [MarkedLine<Form>]

  /// A declared state.
  public init(name: NewName, lines: [MarkedLine<Form>]) {
    self.name = name
    self.lines = lines
  }

  /// What a line of a state's body may say.
  public enum Form: Sendable {
    case code(TextLiteral)
    case name(TextLiteral)
    case aliases([TextLiteral])
    case names([TreatyClause.ForeignName])
    case region(TextLiteral)
    /// `groups A, B`.
    case groups([NameReference])
    case kind(Kind)
    /// `members A, B`: of a regional organisation.
    case members([Expression])
    /// `exists from DATE until DATE`; the second is the first day after.
    case exists(from: Expression?, until: Expression?)
    /// A weight's value: `population 6_000`.
    case weight(NameReference, Expression)
    case source(SourceReference)
    case unchecked
    /// A line that could not be read; reported by the parser.
    case hole
  }

  /// What kind of participant it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case state
    case observer
    /// Not a member, may join under the all-states formula.
    case allStates = "all-states"
    case nonMember = "non-member"
    case former
    case regionalOrganisation = "regional organisation"
  }
}

/// `group NAME = A, B since D` or `group NAME { … }`.
public struct GroupDeclaration: Sendable {
  /// Its name, which is also its key in the lexicon.
  public let name: NewName
  /// The lines of its body, or one line of members where it is written with `=`.
  public let lines: [MarkedLine<Form>]

  /// A declared group.
  public init(name: NewName, lines: [MarkedLine<Form>]) {
    self.name = name
    self.lines = lines
  }

  /// What a line of a group's body may say.
  public enum Form: Sendable {
    case name(TextLiteral)
    case aliases([TextLiteral])
    case names([TreatyClause.ForeignName])
    case members([Member])
    case source(SourceReference)
    case unchecked
    /// A line that could not be read; reported by the parser.
    case hole
  }

  /// A member, or a set of members, with the dates of membership.
  public struct Member: Sendable {
    /// The member, or a set of them.
    public let who: Expression
    /// The first day inside.
    public let since: Expression?
    /// The first day outside.
    public let until: Expression?

    /// A member with the dates of membership.
    public init(who: Expression, since: Expression?, until: Expression?) {
      self.who = who
      self.since = since
      self.until = until
    }
  }
}

/// `weight NAME in "unit" { STATE N; … }` or `weight NAME from "file.csv"`.
public struct WeightDeclaration: Sendable {
  /// Its name, which is also its key in the lexicon.
  public let name: NewName
  /// The unit.
  public let unit: TextLiteral?
  /// Where its values come from.
  public let values: Values

  /// A declared weight.
  public init(name: NewName, unit: TextLiteral?, values: Values) {
    self.name = name
    self.unit = unit
    self.values = values
  }

  /// Where a weight's values come from.
  public enum Values: Sendable {
    case lines([MarkedLine<Form>])
    case file(TextLiteral)
  }

  /// What a line of a weight's body may say.
  public enum Form: Sendable {
    /// A state's value.
    case value(Expression, Expression)
    case name(TextLiteral)
    case aliases([TextLiteral])
    case source(SourceReference)
    case unchecked
    /// A line that could not be read; reported by the parser.
    case hole
  }
}

/// `treaty NAME [like T] { … }`, `protocol NAME to T { … }`, `amendment NAME to T { … }`.
public struct TreatyDeclaration: Sendable {
  /// Whether it is a treaty of its own, a protocol or an amendment.
  public let kind: Kind
  /// Its name, which is also its key in the lexicon.
  public let name: NewName
  /// The treaty that what is not said here is taken from.
  public let like: Expression?
  /// The lines of its body, in the order written.
  public let clauses: [MarkedLine<TreatyClause>]

  /// What kind of treaty it is.
  public enum Kind: Sendable {
    case treaty
    case `protocol`(to: Expression)
    case amendment(to: Expression)
  }

  /// A declared treaty.
  public init(kind: Kind, name: NewName, like: Expression?, clauses: [MarkedLine<TreatyClause>]) {
    self.kind = kind
    self.name = name
    self.like = like
    self.clauses = clauses
  }
}
