// The parts of the clause on entry into force: its rule, delay, floor and condition.

extension Catalogue {
  static let entryIntoForceEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "DELAY after CONDITION", .entryIntoForce, "So long after the day on which the condition is met",
      example: "90 days after 40 deposits", node: .form(.afterCondition)),
    CatalogueEntry(
      "upon CONDITION", .entryIntoForce, "On the day itself",
      example: "upon 2 deposits", node: .form(.uponCondition)),
    CatalogueEntry(
      "on DATE", .entryIntoForce, "On a fixed day",
      example: "on 2030-01-01", node: .form(.onDate)),
    CatalogueEntry(
      "on DATE if the condition is met by then, otherwise DELAY after CONDITION", .entryIntoForce,
      "On a fixed day, or later where the condition is not met by then",
      example: "on 1989-01-01 if the condition is met by then, otherwise 90 days after 11 deposits",
      node: .form(.onDateIfMet)),
    CatalogueEntry(
      "on DATE or, if later, DELAY after CONDITION", .entryIntoForce, "The later of the two days",
      example: "on 2030-01-01 or, if later, 30 days after 5 deposits", node: .form(.onDateOrIfLater)),
    CatalogueEntry(
      "N days after …, on the Nth day after …", .entryIntoForce, "Days are counted from the day of the event",
      example: "on the 90th day after 40 deposits", node: .form(.delayInDays)),
    CatalogueEntry(
      "N months after …, N years after …", .entryIntoForce, "Months, clamped to the month's end",
      example: "3 months after 20 deposits", node: .form(.delayInMonths)),
    CatalogueEntry(
      "on the first day of the month following [DURATION after] …", .entryIntoForce, "The first of a month",
      example: "on the first day of the month following 3 months after 5 deposits", node: .form(.delayToMonthFollowing)),
    CatalogueEntry(
      "on the first day of the Nth month after …", .entryIntoForce, "Counted from the month of the event",
      example: "on the first day of the 6th month after 40 deposits", node: .form(.delayToNthMonth)),
    CatalogueEntry(
      "…, not before DATE", .entryIntoForce, "Not before a day",
      example: "90 days after 40 deposits, not before 2030-01-01", node: .form(.floorDate)),
    CatalogueEntry(
      "…, not before N years after opening", .entryIntoForce, "Not before a time after opening for signature",
      example: "90 days after 40 deposits, not before 2 years after opening", node: .form(.floorAfterOpening)),
    CatalogueEntry(
      "…, not before entry into force of TREATY", .entryIntoForce, "Not before another treaty",
      example: "90 days after 40 deposits, not before entry into force of untoc", node: .form(.floorEntryIntoForce)),
    CatalogueEntry(
      "N deposits [of ratification, …] [from STATES] [by states]", .entryIntoForce, "So many instruments of consent",
      example: "90 days after 20 deposits of ratification, acceptance or approval from asean", node: .form(.deposits)),
    CatalogueEntry(
      "deposits from all of STATES", .entryIntoForce, "All of a set",
      example: "180 days after deposits from all of ctbt-annex-2", node: .form(.depositsFromAll)),
    CatalogueEntry(
      "deposits from all of STATES and N other deposits", .entryIntoForce, "All of a set, and others beside them",
      example: "180 days after deposits from all of (France, Japan) and 40 other deposits",
      node: .form(.depositsFromAllAndOthers)),
    CatalogueEntry(
      "deposits from at least N / P% / two thirds / more than half of STATES", .entryIntoForce, "So many of a set",
      example: "upon deposits from at least two thirds of asean", node: .form(.depositsFromAtLeast)),
    CatalogueEntry(
      "deposits from at least N of each GROUP, GROUP", .entryIntoForce, "So many of each of several sets",
      example: "upon deposits from at least 2 of each asean, g20", node: .form(.depositsFromEach)),
    CatalogueEntry(
      "deposits from at least N of each region of STATES", .entryIntoForce, "So many of each region",
      example: "upon deposits from at least 3 of each region of un", node: .form(.depositsFromEachRegion)),
    CatalogueEntry(
      "deposits holding at least P% / N of WEIGHT [within STATES]", .entryIntoForce,
      "A part of a weight, or an amount of it",
      example: "upon deposits holding at least 55% of population within asean", node: .form(.depositsHolding)),
    CatalogueEntry(
      "deposits from STATES holding at least P% of WEIGHT", .entryIntoForce, "Some states' part of the whole weight",
      example: "upon deposits from asean holding at least 5% of population", node: .form(.depositsFromHolding)),
    CatalogueEntry(
      "TREATY is in force", .entryIntoForce, "Another treaty is in force",
      example: "90 days after untoc is in force", node: .form(.treatyInForce)),
    CatalogueEntry(
      "the condition of TREATY is met", .entryIntoForce, "Another treaty's condition is met",
      example: "90 days after the condition of untoc is met", node: .form(.conditionMet)),
    CatalogueEntry(
      "CONDITION and CONDITION, CONDITION including CONDITION", .entryIntoForce, "Both",
      example: "30 days after 55 deposits including deposits from at least 3 of each region of un",
      node: .form(.conditionAnd)),
    CatalogueEntry(
      "CONDITION or CONDITION", .entryIntoForce, "One of them",
      example: "30 days after (55 deposits or deposits from all of asean)", node: .form(.conditionOr)),
  ]
}
