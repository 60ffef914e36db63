// The questions, and how an answer is explained.

extension Catalogue {
  static let questionEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "compare SCENARIO, … for TREATY", .question,
      "A table of what scenarios come to, beside the register as it is: entry into force, deposits, the trigger, days won or lost",
      example: """
        scenario thirty { cybercrime enters into force on the 90th day after 30 deposits }
        compare thirty for cybercrime
        """, node: .form(.compare)),
    CatalogueEntry(
      "which states must ratify TREATY [from STATES]", .question,
      "The states without which the condition of entry into force cannot be met",
      example: "which states must ratify ctbt", node: .form(.whichMustRatify)),
    CatalogueEntry(
      "which of STATES PREDICATE", .question, "Those of a set that something is true of",
      example: "which of asean have signed ctbt", node: .form(.whichOf)),
    CatalogueEntry(
      "when does TREATY enter into force [for STATE]", .question,
      "The day of entry into force, or nothing and what is missing",
      example: "when does cybercrime enter into force", node: .form(.whenEntersIntoForce)),
    CatalogueEntry(
      "what binds STATE and STATE [on PERIOD]", .question, "The treaties in force between two states",
      example: "what binds France and Japan", node: .form(.whatBinds)),
    CatalogueEntry(
      "treaties between STATE and STATE", .question, "The treaties in force between two states, as a set",
      example: "count treaties between France and Japan", node: .form(.treatiesBetween)),
    CatalogueEntry(
      "what if ACT: EXPRESSION", .question,
      "The value with these acts supposed; several stand in brackets with `;` between them",
      example: "what if China, Egypt ratify ctbt: deposits still needed of ctbt", node: .form(.whatIfAct)),
    CatalogueEntry(
      "what if TREATY enters into force CLAUSE: EXPRESSION", .question, "The value with another clause in the treaty",
      example: "what if cybercrime enters into force 90 days after 30 deposits: when does cybercrime enter into force",
      node: .form(.whatIfClause)),
    CatalogueEntry(
      "explain EXPRESSION, why EXPRESSION", .question,
      "The value with its derivation: articles, acts and their sources",
      example: "explain entry into force of paris", node: .form(.explain)),
    CatalogueEntry(
      "why not EXPRESSION", .question, "Of what is false, the first condition that fails",
      example: "why not (ctbt is in force)", node: .form(.explainNot)),
  ]
}
