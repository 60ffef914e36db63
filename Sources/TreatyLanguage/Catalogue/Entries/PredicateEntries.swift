// What may be said of states and treaties.

extension Catalogue {
  static let predicateEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "STATES is party to TREATY", .predicate, "The treaty is in force for them",
      example: "France is party to paris", node: .form(.party)),
    CatalogueEntry(
      "STATES is signatory to TREATY", .predicate, "They signed and have not said that they will not ratify",
      example: "China is signatory to ctbt", node: .form(.signatory)),
    CatalogueEntry(
      "STATES is eligible for TREATY", .predicate, "They may become parties",
      example: "all of asean are eligible for cybercrime", node: .form(.eligible)),
    CatalogueEntry(
      "STATES is bound by TREATY", .predicate, "As parties, or as those that apply it provisionally",
      example: "France is bound by paris", node: .form(.bound)),
    CatalogueEntry(
      "STATES has signed TREATY", .predicate, "Also definitively",
      example: "has China signed ctbt", node: .deed(.signed)),
    CatalogueEntry(
      "STATES has ratified TREATY", .predicate, "By a ratification, acceptance or approval that still stands",
      example: "Japan has ratified paris", node: .deed(.ratified)),
    CatalogueEntry(
      "STATES has accepted TREATY", .predicate, "By an acceptance that still stands",
      example: "Japan has accepted paris", node: .deed(.accepted)),
    CatalogueEntry(
      "STATES has approved TREATY", .predicate, "By an approval that still stands",
      example: "France has approved cybercrime", node: .deed(.approved)),
    CatalogueEntry(
      "STATES has acceded to TREATY", .predicate, "By an accession that still stands",
      example: "France has acceded to cybercrime", node: .deed(.acceded)),
    CatalogueEntry(
      "STATES has denounced TREATY", .predicate, "By a notice that still stands",
      example: "Canada has denounced kyoto", node: .deed(.denounced)),
    CatalogueEntry(
      "STATES has joined TREATY", .predicate, "By any instrument of consent that still stands",
      example: "which of asean have not joined ctbt", node: .deed(.joined)),
    CatalogueEntry(
      "TREATY binds STATE", .predicate, "The same as `STATE is bound by TREATY`, said of the treaty",
      example: "does paris bind France", node: .form(.binds)),
    CatalogueEntry(
      "TREATY is in force [for STATE] [between STATE and STATE]", .predicate,
      "It has entered into force, and for those",
      example: "is paris in force between France and Japan", node: .form(.inForce)),
    CatalogueEntry(
      "all of STATES PREDICATE", .predicate, "It is true of each",
      example: "all of asean have signed ctbt", node: .form(.allOf)),
    CatalogueEntry(
      "any of STATES PREDICATE", .predicate, "It is true of one or more",
      example: "any of asean have not ratified ctbt", node: .form(.anyOf)),
    CatalogueEntry(
      "none of STATES PREDICATE", .predicate, "It is true of no one",
      example: "none of asean is party to budapest", node: .form(.noneOf)),
    CatalogueEntry(
      "at least N of STATES PREDICATE", .predicate, "It is true of N or more",
      example: "at least 3 of asean are party to ctbt", node: .form(.atLeastOf)),
    CatalogueEntry(
      "VALUE is unknown", .predicate, "It is nothing because it is not known",
      example: "(entry into force of ctbt) is unknown", node: .form(.isUnknown)),
  ]
}
