// The lines of a scenario's body.

extension Catalogue {
  static let scenarioEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "on DATE STATES VERB TREATY", .scenario,
      "An act that could be; `ratify` by a state that has not signed is signature and ratification, or accession",
      example: "on 2027-06-01 asean ratify cybercrime", node: .form(.scenarioAct)),
    CatalogueEntry(
      "every DURATION from DATE [until DATE], [NUMBER of] STATES VERB TREATY [by WEIGHT / in order / at random]",
      .scenario,
      "The same act on each date, by the next ones of the set; it ends when the set is empty, or after 100 years",
      example:
        "every 2 months from 2027-01-01, 3 of signatories of cybercrime that have not ratified cybercrime ratify cybercrime by population",
      node: .form(.recurrence)),
    CatalogueEntry(
      "each of STATES VERB TREATY with P% chance per month [from DATE [until DATE]]", .scenario,
      "On the first day of each month each of the states acts with this chance; a forecast draws it",
      example: "each of g20 ratify cybercrime with 3% chance per month from 2027-01-01",
      node: .form(.chancePerMonth)),
    CatalogueEntry(
      "each of STATES VERB TREATY at the pace of TREATIES [from DATE [until DATE]]", .scenario,
      "Each of the states acts after a time drawn from what really happened for those treaties; a forecast draws it",
      example: "each of signatories of cybercrime ratify cybercrime at the pace of untoc, uncac",
      node: .form(.atThePace)),
    CatalogueEntry(
      "TREATY enters into force …", .scenario, "Another clause on entry into force, with the same acts",
      example: "cybercrime enters into force on the 90th day after 30 deposits", node: .form(.scenarioClause)),
    CatalogueEntry(
      "delay acts of STATES [on TREATY] by DURATION [in the register], delay ratification of TREATY [by STATES] by DURATION",
      .scenario, "The acts of the parent scenario come later; `in the register` also those of the register",
      example: "delay acts of Ghana by 12 months in the register", node: .form(.delayActs)),
    CatalogueEntry(
      "without acts of STATES [on TREATY] [in the register], without ratification of TREATY [by STATES]", .scenario,
      "The acts of the parent scenario are left out; `in the register` also those of the register",
      example: "without ratification of ctbt by France in the register", node: .form(.withoutActs)),
  ]
}
