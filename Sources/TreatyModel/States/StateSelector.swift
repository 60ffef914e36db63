// Which states a clause means: `states`, `members of coe`, `parties of basel as of 1995-09-22`.
// A clause keeps the selector and not its members, since most sets move with the day on which they are read.

/// What a state is to a treaty, as a set is named after it.
public enum Standing: String, Hashable, Sendable {
  /// `parties of T`: bound, with the treaty in force for it.
  case parties
  /// `signatories of T`: signed, and not declared that it will not ratify.
  case signatories
  /// `all signatories of T`: signed, whatever was said later.
  case allSignatories
  /// `depositors of T`: states and organisations with a live instrument of consent.
  case depositors
  /// `contracting states of T`: the same, whether or not the treaty is in force (VCLT 2(1)(f)).
  case contractingStates
  /// `eligible states of T`: the treaty is open to it, to sign or to join.
  case eligible
}

/// Which organisations a treaty is open to.
public enum OrganisationGate: Hashable, Sendable {
  /// Every regional organisation.
  case every
  /// One of whose members at least one has signed (Cybercrime 64(2)).
  case withMemberThatHasSigned
}

/// A set of states that is read on a day.
public indirect enum StateSelector: Hashable, Sendable {
  /// Just these.
  case listed(StateSet)
  /// `states`: those that exist on the day and may join under the all-states formula.
  case allStates
  /// `participants`: all that a depositary lists, with organisations and former states.
  case participants
  /// `regional organisations`, with or without a gate.
  case organisations(OrganisationGate)
  /// The members of a group on the day.
  case group(GroupID)
  /// The states of that standing to a treaty on the day.
  case standing(Standing, TreatyID)
  /// In one of several.
  case union([StateSelector])
  /// In both.
  case intersection(StateSelector, StateSelector)
  /// In the first and not in the second.
  case difference(StateSelector, StateSelector)
  /// The states of the selector that belong to one of the regions.
  case region(String, of: StateSelector)
  /// The set as it was on one day, whatever the day on which it is read.
  case fixed(StateSelector, asOf: Day)
}
