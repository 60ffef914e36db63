// The clauses of a treaty, and the condition of its entry into force.

import TreatySyntax

extension Checker {
  /// Checks a clause.
  mutating func check(_ clause: TreatyClause) {
    switch clause {
    case .under(let body): _ = kind(body)
    case .knownUntil(let day, _): demand(.date, day, by: "`known until`")
    case .adopted(let day, _, _): demand(.date, day, by: "`adopted on`")
    case .openTo(let openings): check(openings)
    case .openForSignature(let line):
      check(line.to)
      if let from = line.from { demand(.date, from, by: "`from`") }
      if case .date(let day)? = line.until { demand(.date, day, by: "`until`") }
      if let host = line.host { demand(.states, host, by: "`host`") }
    case .openForAccession(let line):
      check(line.to)
      if case .from(let day)? = line.when { demand(.date, day, by: "`from`") }
    case .onlyDepositorsMayJoin(let treaty): demand(.treaty, treaty, by: "`only depositors of`")
    case .needsParties(let number, let treaty):
      demand(.number, number, by: "`needs`")
      demand(.treaty, treaty, by: "`parties of`")
    case .entersIntoForce(let clause): check(clause)
    case .forLaterParties(_, let treaty): if let treaty { demand(.treaty, treaty, by: "`entry into force of`") }
    case .enteredIntoForce(let day): demand(.date, day, by: "`entered into force on`")
    case .endsWith(let treaty): demand(.treaty, treaty, by: "`ends with`")
    case .acceptedUnlessObjections(let day, let condition, _):
      demand(.date, day, by: "`accepted on`")
      check(condition)
    case .relation(let relation, let treaty): demand(.treaty, treaty, by: "`\(relation.words)`")
    case .reservationBarred(let bound): check(bound)
    case .name, .aliases, .names, .subject, .subjectTo, .article, .depositary, .secretariat, .conference, .source,
      .unchecked,
      .accessionsByAcceptance, .accessionsUnlessObjected, .regionalOrganisationsCount,
      .needsDepositsUntilEntryIntoForce, .denunciation, .mayBeDenounced, .endsBelow, .bindsThoseThatAccept,
      .bindsAllParties, .forEachParty, .reservations, .covers, .hole:
      return
    }
  }

  private mutating func check(_ openings: [TreatyClause.Openness]) {
    for case .set(let set) in openings { demand(.states, set, by: "`open to`") }
  }

  /// Checks a clause on entry into force.
  mutating func check(_ clause: EntryIntoForceClause) {
    switch clause.form {
    case .after(_, let condition): check(condition)
    case .on(let day): demand(.date, day, by: "`enters into force on`")
    case .onIfMet(let day, _, let condition), .onOrIfLater(let day, _, let condition):
      demand(.date, day, by: "`enters into force on`")
      check(condition)
    }
    switch clause.floor?.form {
    case .date(let day): demand(.date, day, by: "`not before`")
    case .entryIntoForce(let treaty): demand(.treaty, treaty, by: "`entry into force of`")
    case .afterOpening, nil: return
    }
  }

  /// Checks a condition.
  mutating func check(_ condition: Condition) {
    nested(at: condition.span, or: ()) { $0.check(form: condition.form) }
  }

  private mutating func check(form: Condition.Form) {
    switch form {
    case .deposits(let number, _, let from, _):
      demand(.number, number, by: "`deposits`")
      if let from { demand(.states, from, by: "`deposits from`") }
    case .allOf(let set): demand(.states, set, by: "`deposits from all of`")
    case .allOfAndOthers(let set, let others):
      demand(.states, set, by: "`deposits from all of`")
      demand(.number, others, by: "`other deposits`")
    case .from(let bound, let set):
      check(bound)
      demand(.states, set, by: "`deposits from`")
    case .ofEach(let bound, let sets):
      check(bound)
      for set in sets { demand(.states, set, by: "`of each`") }
    case .ofEachRegion(let bound, let set):
      check(bound)
      demand(.states, set, by: "`of each region of`")
    case .holding(let bound, let weight, let within):
      check(bound)
      demandWeight(weight, by: "`deposits holding`")
      if let within { demand(.states, within, by: "`within`") }
    case .holdingFrom(let set, let bound, let weight):
      demand(.states, set, by: "`deposits from`")
      check(bound)
      demandWeight(weight, by: "`deposits holding`")
    case .inForce(let treaty): demand(.treaty, treaty, by: "`is in force`")
    case .conditionMet(let treaty): demand(.treaty, treaty, by: "`the condition of`")
    case .all(let parts), .any(let parts): for part in parts { check(part) }
    case .hole: return
    }
  }

  private mutating func check(_ bound: Bound) {
    if case .number(let number) = bound.amount { demand(.number, number, by: "`at least`") }
  }
}

extension TreatyClause.TreatyRelation {
  /// The words before the other treaty.
  var words: String {
    switch self {
    case .leavesUnaffected: "leaves"
    case .yieldsTo: "yields to"
    case .prevailsOver: "prevails over"
    case .sameMatterAs: "same matter as"
    }
  }
}
