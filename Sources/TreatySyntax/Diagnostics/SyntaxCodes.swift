// The codes of this module's diagnostics, by the words that the parser uses for them. What each means at length is in
// `DiagnosticCatalogue`.

extension DiagnosticCode {
  // MARK: Words and names
  /// The file is no text.
  public static let notText = DiagnosticCode(101)
  /// A sign that means nothing in the language.
  public static let straySign = DiagnosticCode(102)
  /// A name that nothing has.
  public static let unknownName = DiagnosticCode(103)
  /// A date that the calendar does not have.
  public static let noSuchDate = DiagnosticCode(104)
  /// A date whose day and month could be read either way.
  public static let dateReadsTwoWays = DiagnosticCode(105)
  /// A text without its closing quotation mark.
  public static let unclosedText = DiagnosticCode(106)
  /// A number or duration that the place does not allow.
  public static let wrongNumber = DiagnosticCode(107)
  /// A name that several things have.
  public static let ambiguousName = DiagnosticCode(108)
  /// A script's name that hides a built-in one.
  public static let hidesName = DiagnosticCode(109)
  /// A text that is too long to be read.
  public static let tooLong = DiagnosticCode(110)
  /// Brackets or clauses that stand in each other too deep.
  public static let nestedTooDeep = DiagnosticCode(111)
  /// An escape in a text that means nothing.
  public static let wrongEscape = DiagnosticCode(112)
  /// Arithmetic that looks like a date.
  public static let arithmeticLikeDate = DiagnosticCode(113)
  /// A name with `and` in it that also reads as two names.
  public static let nameWithAnd = DiagnosticCode(114)
  /// More errors than are worth showing.
  public static let tooManyErrors = DiagnosticCode(115)

  // MARK: Grammar
  /// A word or sign that the grammar does not have at this place.
  public static let unexpected = DiagnosticCode(201)
  /// A bracket or brace that is not closed.
  public static let unclosedBracket = DiagnosticCode(202)
  /// A closing bracket or brace that closes nothing.
  public static let unopenedBracket = DiagnosticCode(203)
  /// `as of` in the middle of an expression.
  public static let contextInTheMiddle = DiagnosticCode(204)
  /// `a < b < c`.
  public static let chainedComparison = DiagnosticCode(205)
  /// A form of words that could mean two things.
  public static let twoMeanings = DiagnosticCode(206)
  /// An act without its date.
  public static let actWithoutDate = DiagnosticCode(207)
  /// `in` between two sets that looks like a selection.
  public static let inIsATest = DiagnosticCode(208)

  // MARK: Declarations
  /// Two things of a script with the same name.
  public static let nameClash = DiagnosticCode(301)
  /// A declaration inside a block.
  public static let notAtTopLevel = DiagnosticCode(302)
  /// A line that the body of a declaration does not have.
  public static let unknownLine = DiagnosticCode(303)
  /// A name that cannot be given.
  public static let notAName = DiagnosticCode(304)

  // MARK: Later parts
  /// A form that this version does not have yet.
  public static let notYet = DiagnosticCode(901)
}
