// The codes of lines of a declaration that cannot stand as they are, T044x.

import TreatySyntax

extension DiagnosticCode {
  /// A line that says again what another line of the same declaration says.
  static let lineGivenTwice = DiagnosticCode(441)
  /// A line that rests on another which is not there.
  static let lineWithoutItsGround = DiagnosticCode(442)
  /// An end before its beginning.
  static let datesOutOfOrder = DiagnosticCode(443)
  /// A share of more than the whole, or a number that nothing could fall short of.
  static let impossibleThreshold = DiagnosticCode(444)
  /// A time that is no number of whole years where the clause counts years.
  static let notWholeYears = DiagnosticCode(445)
  /// A number below zero where only an amount makes sense.
  static let negativeAmount = DiagnosticCode(446)
  /// A declaration that takes the place of an earlier one.
  static let declaredAgain = DiagnosticCode(449)
  /// A treaty that is not declared again, since an act on it could no longer be.
  static let actsNoLongerHold = DiagnosticCode(450)
  /// A set in a clause or group that is worked out once.
  static let setWorkedOutNow = DiagnosticCode(448)
  /// A scenario without lines.
  static let emptyScenario = DiagnosticCode(451)
  /// A recurring act without time between its dates.
  static let notAPeriod = DiagnosticCode(452)
  /// A chance of less than nothing or more than the whole.
  static let impossibleChance = DiagnosticCode(453)
  /// A scenario that changes acts, and has none to change.
  static let noActsToChange = DiagnosticCode(454)
  /// A change of acts that meets none.
  static let noSuchActs = DiagnosticCode(455)
  /// Scenarios that build on each other.
  static let scenarioCircle = DiagnosticCode(456)
  /// An act of the register inside a block that asks under a scenario.
  static let actUnderScenario = DiagnosticCode(457)
  /// A line that is kept out of the reckoning.
  static let lineNotReckoned = DiagnosticCode(447)
}
