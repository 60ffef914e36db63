// What it would take: ways into force, who can block, who has power.

/// A question about the condition of a treaty.
public indirect enum AnalysisQuestion: Sendable {
  /// `how can T enter into force [from S] [with fewest states / with least W] [limit N]`.
  case waysIntoForce(Expression, from: Expression?, Preference?, limit: Expression?)
  /// `who can block T [from S]`.
  case whoCanBlock(Expression, from: Expression?)
  /// `states needed to block T`.
  case statesNeededToBlock(Expression)
  /// `who has [remaining] power over T [by shapley / banzhaf]`.
  case whoHasPower(PowerScope, Expression, by: PowerIndex?)
  /// `[remaining] shapley power over T [of S]`. Without `of` it is the element's own inside `where`, `with` and `sorted by`, else a table.
  case power(PowerScope, PowerIndex, over: Expression, of: Expression?)

  /// Which of the ways into force are wanted.
  public enum Preference: Sendable {
    /// `with fewest states`.
    case fewestStates
    /// `with least W`.
    case least(Expression)
  }
}

/// The two indices of power.
public enum PowerIndex: String, Hashable, Sendable, CaseIterable {
  /// Shapley and Shubik: every order of deposits is equally likely.
  case shapley
  /// Banzhaf: every combination of the others' deposits is equally likely.
  case banzhaf
}

/// Over what power is asked.
public enum PowerScope: Hashable, Sendable {
  /// Over the whole condition, before any deposit.
  case whole
  /// Over what remains of it after the deposits so far.
  case remaining
}
