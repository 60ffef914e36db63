// The codes of what can go wrong while an expression is read.

import TreatySyntax

extension DiagnosticCode {
  /// Forms nest too deep while they are evaluated.
  static let tooDeep = DiagnosticCode(501)
  /// The budget of steps is used up.
  static let outOfSteps = DiagnosticCode(502)
  /// The evaluation was interrupted.
  static let interrupted = DiagnosticCode(503)
  /// `it`, or a property without its operand, outside `where`, `with` and `sorted by`.
  static let outsideElement = DiagnosticCode(504)
  /// A part of the line was reported already.
  static let couldNotBeRead = DiagnosticCode(505)
  /// A division by zero.
  static let divisionByZero = DiagnosticCode(508)
  /// A number that is too large to count with.
  static let outOfRange = DiagnosticCode(509)
  /// A condition that is not known decides nothing.
  static let notKnown = DiagnosticCode(511)
  /// A name that stands for nothing here.
  static let notDeclaredHere = DiagnosticCode(514)
  /// A clause or act that a supposition cannot make.
  static let impossibleSupposition = DiagnosticCode(515)
  /// A scenario in which everything is left to chance, asked outside a forecast.
  static let onlyForecast = DiagnosticCode(531)
  /// An `expect` that is false.
  public static let expectationFailed = DiagnosticCode(520)
  /// `expect error`, and there was none.
  public static let noErrorCame = DiagnosticCode(521)
  /// `expect error`, and other errors came.
  public static let otherErrorCame = DiagnosticCode(522)
  /// A forecast with no runs, too many, or no time to play in.
  static let impossibleForecast = DiagnosticCode(532)
  /// A file that cannot be read or written.
  public static let fileRefused = DiagnosticCode(701)
  /// A statement in a file of the register that is no fact.
  public static let notAFact = DiagnosticCode(702)
  /// A file that a script is not allowed to write.
  public static let exportRefused = DiagnosticCode(710)
  /// Something that this version does not do yet.
  static let notDoneYet = DiagnosticCode(902)
}
