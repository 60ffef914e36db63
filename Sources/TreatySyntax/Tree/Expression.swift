// The tree of expressions. Chains (`a + b - c`, `S plus A that …`, `p and q`) are kept flat, as written and in order,
// so that a long line is a long array and not a deep tree.

import TreatyModel

/// An expression: every question is one.
public struct Expression: Sendable {
  /// What it says.
  public let form: Form
  /// Where it stands; brackets around it are part of it.
  public let span: Span

  /// An expression.
  public init(_ form: Form, span: Span) {
    self.form = form
    self.span = span
  }

  /// The forms of expressions.
  public indirect enum Form: Sendable {
    // MARK: Primaries
    /// A number, date, duration, month, text, truth or `nothing` as it stands.
    case literal(Literal)
    /// A name of the lexicon. A bare weight inside `where`, `with` and `sorted by` is the element's own.
    case name(NameReference)
    /// `today`: the clock's day, or that of `--today`.
    case today
    /// `the day`: the day of the context.
    case theDay
    /// `it`: the element, inside `where`, `with` and `sorted by`.
    case it
    /// `_`, `_2`: an answer given before; 1 is the last one.
    case earlierAnswer(Int)
    /// `args`: the words after `--` on the command line.
    case arguments
    /// `states`, `treaties`, `participants`.
    case world(World)
    /// `(A, B)`, `()`. A single expression in brackets is that expression, with a wider span.
    case set([Expression])
    /// `[A, B]`.
    case list([Expression])
    /// `F(A, B)`.
    case call(NameReference, [Expression])
    /// `from D to D`.
    case period(from: Expression, to: Expression)
    /// A property: `parties of T`, `ratification of T by X`, `article 4 of T between A and B`.
    case property(PropertyUse)
    /// `population of S`: a weight, of the whole set that follows.
    case weight(NameReference, of: Expression)
    /// `treaties between X and Y`.
    case treatiesBetween(Expression, Expression)

    // MARK: Sets
    /// `count S`, `sum of S`, …, of the whole set that follows.
    case aggregate(Aggregate, Expression)
    /// `share of W of S`.
    case shareOfWeight(Expression, of: Expression)
    /// `55% of E`.
    case portion(Expression, of: Expression)
    /// `top N of S by P`, `first N of S`, `last N of S`.
    case cut(Cut, Expression, of: Expression, by: Expression?)
    /// `count S by P`: a table of counts.
    case countBy(Expression, by: Expression)
    /// `S plus A but not B within C that P …`, applied from the left.
    case setChain(Expression, [SetStep])

    // MARK: Arithmetic and truth
    /// `- E`.
    case negative(Expression)
    /// `A + B - C`, applied from the left.
    case sum(Expression, [ArithmeticStep])
    /// `A * B / C`, applied from the left.
    case product(Expression, [ArithmeticStep])
    /// `A = B`, `A is not B`, `A in S`.
    case comparison(Expression, Relation, Expression)
    /// `E is unknown`, `E is not unknown`: the reason of a `nothing`.
    case isUnknown(Expression, negated: Bool)
    /// `not E`.
    case not(Expression)
    /// `A and B and C`: two or more.
    case all([Expression])
    /// `A or B or C`: two or more.
    case any([Expression])
    /// `if C then A else B`.
    case choice(if: Expression, then: Expression, else: Expression)

    // MARK: Predicates and questions
    /// `X is party to T`, also asked: `is X party to T`, `does T bind X`.
    case predicate(Expression, Predicate)
    /// `all of S have signed T`.
    case quantified(Quantifier, Expression, Predicate)
    /// `which states must ratify T [before entry into force] [from S]`.
    case whichMustRatify(Expression, from: Expression?)
    /// `which of S P`.
    case whichOf(Expression, Predicate)
    /// `when does T enter into force [for X]`.
    case whenEntersIntoForce(Expression, for: Expression?)
    /// `what binds X and Y [on PERIOD]`.
    case whatBinds(Expression, Expression, on: Expression?)
    /// `what if ACTS: E`.
    case whatIf([Supposition], Expression)
    /// `forecast T under S …`.
    case forecast(ForecastRequest)
    /// `interval 80% of f`, `share in force of f`, `triggers of f`, `chart f`.
    case ofForecast(ForecastPart, Expression)
    /// `pace of T, U`.
    case pace([Expression])
    /// `compare A, B for T, U`: what scenarios come to, beside the register as it is.
    case compare([Expression], for: [Expression])
    /// What it would take: ways into force, who can block, who has power.
    case analysis(AnalysisQuestion)
    /// `explain E`, `why E`.
    case explain(Expression)
    /// `why not E`.
    case explainNot(Expression)

    // MARK: Contexts
    /// `E as of D`, `E under S`; the first is the innermost.
    case inContext(Expression, [Context])

    /// What could not be read. The parser has reported it; whatever meets it stays silent.
    case hole
  }

  /// A value as it stands in the text.
  public enum Literal: Sendable {
    case number(Rational)
    /// `55%`: the number 0.55, shown as per cent.
    case percentage(Rational)
    case date(Day)
    case duration(CalendarDuration)
    /// `October 2025`. A bare year is a number: after `in` and `during`, where the left side is a date, the checker
    /// reads a whole number from 1 to 9999 as that year.
    case period(Period)
    case text(String)
    case truth(Bool)
    case nothing
  }

  /// The sets that are there without being declared.
  public enum World: Hashable, Sendable {
    case states, treaties, participants
  }

  /// What an aggregate makes of a set or list.
  public enum Aggregate: String, Hashable, Sendable, CaseIterable {
    case count, sum, average, median, smallest, largest, earliest, latest
  }

  /// Which end of a set is kept.
  public enum Cut: Hashable, Sendable {
    case top, first, last
  }

  /// A context that an expression is read in.
  public enum Context: Sendable {
    /// `as of D`.
    case asOf(Expression)
    /// `under S`.
    case under(Expression)
  }

  /// What `what if` and `suppose` suppose.
  public enum Supposition: Sendable {
    /// An act; its date may be left out.
    case act(Act)
    /// `T enters into force …`: another clause.
    case clause(Expression, EntryIntoForceClause)
  }
}

/// One step of a sum or product.
public struct ArithmeticStep: Sendable {
  /// The sign before the operand.
  public let sign: Sign
  /// Where the sign stands.
  public let signSpan: Span
  /// What is added, taken away, multiplied or divided by.
  public let operand: Expression

  /// The four signs.
  public enum Sign: Hashable, Sendable {
    case plus, minus, times, divided
  }

  /// One step of a sum or product.
  public init(sign: Sign, signSpan: Span, operand: Expression) {
    self.sign = sign
    self.signSpan = signSpan
    self.operand = operand
  }
}

/// One step of a chain of sets.
public struct SetStep: Sendable {
  /// What the step does.
  public let form: Form
  /// Where it stands, from its first word.
  public let span: Span

  /// One step of a chain of sets.
  public init(_ form: Form, span: Span) {
    self.form = form
    self.span = span
  }

  /// What a step does to the set before it.
  public indirect enum Form: Sendable {
    case plus(Expression)
    case butNot(Expression)
    case within(Expression)
    /// `that have signed T`.
    case that(Predicate)
    /// `where population > 1 million`.
    case `where`(Expression)
    /// `sorted by P [descending]`.
    case sortedBy(Expression, descending: Bool)
    /// `with P [as NAME], …`: a table with these columns.
    case with([Column])
  }

  /// A column of a table.
  public struct Column: Sendable {
    /// What the column shows of each element.
    public let value: Expression
    /// The column's name, where one is given.
    public let name: NewName?

    /// A column of a table.
    public init(value: Expression, name: NewName?) {
      self.value = value
      self.name = name
    }
  }
}

/// How two values are compared.
///
/// `is` reads as `=`.
public enum Relation: String, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `in` = "in"
  case notIn = "not in"
}

extension Expression {
  /// The date, where it is one as it stands.
  public var literalDay: Day? {
    if case .literal(.date(let day)) = form { return day }
    return nil
  }

  /// The whole number, where it is one as it stands and fits a machine word.
  public var literalWhole: Int? {
    if case .literal(.number(let number)) = form { return number.wholeNumber }
    return nil
  }

  /// The entry, where it is a name that is known.
  public var nameEntry: NameEntry? {
    if case .name(let reference) = form { return reference.entry }
    return nil
  }
}
