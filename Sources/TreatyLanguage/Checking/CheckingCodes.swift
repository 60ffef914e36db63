// The codes of the checker's diagnostics, T04xx.

import TreatySyntax

extension DiagnosticCode {
  /// A value of another kind is wanted.
  public static let wrongKind = DiagnosticCode(401)
  /// A condition that is no truth.
  public static let notATruth = DiagnosticCode(402)
  /// Two values that are never equal.
  public static let notComparable = DiagnosticCode(403)
  /// Values that have no order.
  public static let noOrder = DiagnosticCode(404)
  /// Months and days compared.
  public static let durationsOfTwoKinds = DiagnosticCode(405)
  /// Arithmetic that means nothing for these values.
  public static let wrongArithmetic = DiagnosticCode(406)
  /// `in` with something that nothing can be in.
  public static let nothingCanBeIn = DiagnosticCode(407)
  /// A function with too few or too many values.
  public static let wrongArgumentCount = DiagnosticCode(408)
  /// A function that calls itself.
  public static let recursion = DiagnosticCode(409)
  /// `_` where there is no answer yet.
  public static let noEarlierAnswer = DiagnosticCode(410)
  /// A weight without the states that it is asked of.
  public static let weightWithoutSet = DiagnosticCode(411)
  /// An act of a state is asked for without the state.
  public static let missingBy = DiagnosticCode(412)
  /// A single value where something with members is wanted.
  public static let notASet = DiagnosticCode(413)
  /// A function without its brackets, or brackets after what is no function.
  public static let notACall = DiagnosticCode(414)
  /// `it` or a bare property where there is no element.
  public static let noElement = DiagnosticCode(415)
}
