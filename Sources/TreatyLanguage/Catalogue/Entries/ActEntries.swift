// Acts of states: when, who, what, and what is said with it.

extension Catalogue {
  static let actEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "on DATE STATES VERB TREATY", .act, "An act on a day; the states are any set, several with commas",
      example: "on 2026-12-01 signatories of cybercrime but not depositors of cybercrime ratify cybercrime",
      node: .form(.actOn)),
    CatalogueEntry(
      "by DATE STATES VERB TREATY", .act, "An act on that day or before it",
      example: "by 2026-06-01 France ratifies cybercrime", node: .form(.actBy)),
    CatalogueEntry(
      "between DATE and DATE STATES VERB TREATY", .act, "An act between two days, both included",
      example: "between 2026-01-01 and 2026-06-01 France ratifies cybercrime", node: .form(.actBetween)),
    CatalogueEntry(
      "allow \"REASON\" ACT", .act, "An act that the law refuses, taken as it is",
      example: "allow \"no signature on file\" on 2026-06-01 France ratifies cybercrime", node: .form(.actAllowed)),
    CatalogueEntry(
      "ACT declaring \"WORDS\"", .act, "A declaration made with it",
      example: "on 2026-06-01 France ratifies cybercrime declaring \"with regard to article 7\"",
      node: .form(.actDeclaring)),
    CatalogueEntry(
      "ACT source \"WORDS\" [unchecked]", .act, "Where it is from",
      example: "on 2026-06-01 France ratifies cybercrime source \"Treaty Collection\"", node: .form(.actSource)),
    CatalogueEntry(
      "signs TREATY", .act, "Signature",
      example: "on 2026-06-01 Indonesia signs cybercrime", node: .form(.sign)),
    CatalogueEntry(
      "signs definitively TREATY", .act, "Signature that binds without ratification",
      example: "on 2026-06-01 Indonesia signs definitively cybercrime", node: .form(.signDefinitively)),
    CatalogueEntry(
      "ratifies TREATY", .act, "Deposit of an instrument of ratification",
      example: "on 2026-06-01 France ratifies cybercrime", node: .form(.ratify)),
    CatalogueEntry(
      "accepts TREATY", .act, "Deposit of an instrument of acceptance",
      example: "on 2026-06-01 France accepts cybercrime", node: .form(.accept)),
    CatalogueEntry(
      "approves TREATY", .act, "Deposit of an instrument of approval",
      example: "on 2026-06-01 France approves cybercrime", node: .form(.approve)),
    CatalogueEntry(
      "accedes to TREATY", .act, "Accession",
      example: "on 2027-06-01 France accedes to cybercrime", node: .form(.accede)),
    CatalogueEntry(
      "succeeds to TREATY [with effect from DATE]", .act, "Notice of succession",
      example: "on 2026-06-01 France succeeds to cybercrime with effect from 2026-01-01", node: .form(.succeed)),
    CatalogueEntry(
      "applies TREATY provisionally", .act, "Provisional application",
      example: "on 2026-06-01 France applies cybercrime provisionally", node: .form(.applyProvisionally)),
    CatalogueEntry(
      "withdraws from TREATY", .act, "Notice of withdrawal, or taking back an instrument before being a party",
      example: "on 2026-06-01 France withdraws from paris", node: .form(.withdraw)),
    CatalogueEntry(
      "denounces TREATY", .act, "The same as `withdraws from`",
      example: "on 2026-06-01 France denounces paris", node: .form(.denounce)),
    CatalogueEntry(
      "declares not to ratify TREATY", .act, "The signature no longer counts as such (VCLT 18)",
      example: "on 2026-06-01 China declares not to ratify ctbt", node: .form(.declareNotToRatify)),
    CatalogueEntry(
      "revokes withdrawal from TREATY", .act, "A notice taken back before it takes effect (VCLT 68)",
      example: "on 2025-06-01 United States revokes withdrawal from paris", node: .form(.revokeWithdrawal)),
    CatalogueEntry(
      "announces \"WORDS\" on TREATY", .act, "In the log; counts nothing",
      example: "on 2026-06-01 France announces \"approved by parliament\" on cybercrime", node: .form(.announce)),
    CatalogueEntry(
      "accepts accession of STATE to TREATY", .act, "An accession takes effect between the two",
      example: "on 2026-06-01 France accepts accession of Japan to cybercrime", node: .form(.acceptAccession)),
    CatalogueEntry(
      "objects to accession of STATE to TREATY", .act, "An accession does not take effect between the two",
      example: "on 2026-06-01 France objects to accession of Japan to cybercrime", node: .form(.objectToAccession)),
  ]
}
