// Declarations of states, groups, weights, treaties and sources, and the lines of their bodies.

extension Catalogue {
  static let declarationEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "state NAME { … }", .declaration, "A state; a name of several words stands in quotation marks",
      example: "state \"Grand Fenwick\" { code GFW }", node: .form(.state)),
    CatalogueEntry(
      "code CODE", .declaration, "Its code of three letters, by which it is known too",
      example: "state Fenwick { code GFW; aliases \"Grand Fenwick\" }", node: .form(.stateCode)),
    CatalogueEntry(
      "region REGION", .declaration, "Its regional group",
      example: "state Fenwick { region WEOG }", node: .form(.stateRegion)),
    CatalogueEntry(
      "groups GROUP, …", .declaration, "The groups that it is in",
      example: "state Fenwick { groups asean, g20 }", node: .form(.stateGroups)),
    CatalogueEntry(
      "kind state / observer / all-states / non-member / former / regional organisation", .declaration,
      "What kind of participant it is",
      example: "state Union { kind regional organisation }", node: .form(.stateKind)),
    CatalogueEntry(
      "members STATES, …", .declaration, "The members of a regional organisation",
      example: "state Union { kind regional organisation; members France, Japan }", node: .form(.stateMembers)),
    CatalogueEntry(
      "exists [from DATE] [until DATE]", .declaration,
      "From and until when it exists; the second is the first day after",
      example: "state Fenwick { exists from 1990-01-01 until 2000-01-01 }", node: .form(.stateExists)),
    CatalogueEntry(
      "WEIGHT NUMBER", .declaration, "The value of a weight",
      example: "state Fenwick { population 6_000 }", node: .form(.stateWeight)),
    CatalogueEntry(
      "group NAME = STATES, …", .declaration, "A group; also with a body in braces",
      example: "group coalition = France, Japan, asean", node: .form(.group)),
    CatalogueEntry(
      "member STATES [since DATE] [until DATE]", .declaration, "Members with the dates of membership",
      example: "group coalition { name \"The Coalition\"; member France since 2013-07-01 until 2020-01-01 }",
      node: .form(.groupMembers)),
    CatalogueEntry(
      "weight NAME in \"UNIT\" { … }", .declaration, "A number for each of some states",
      example: "weight tonnage in \"gross tons\" { Panama 230_000_000; Liberia 220_000_000 }",
      node: .form(.weightDeclaration)),
    CatalogueEntry(
      "STATE NUMBER", .declaration, "The value of one state, in the body of a weight",
      example: "weight tonnage in \"gross tons\" { Panama 230 million }", node: .form(.weightValue)),
    CatalogueEntry(
      "weight NAME from \"FILE\"", .declaration, "A weight whose values stand in a table",
      example: "weight tonnage from \"fleet.csv\"", node: .form(.weightFile)),
    CatalogueEntry(
      "treaty NAME [like TREATY] { … }", .declaration, "A treaty; what its body does not say is taken from the other",
      example: "treaty ai like cybercrime { adopted on 2027-12-01 }", node: .form(.treaty)),
    CatalogueEntry(
      "protocol NAME to TREATY { … }", .declaration, "A protocol to a treaty",
      example: "protocol robots to cybercrime { adopted on 2036-01-01 }", node: .form(.protocolDeclaration)),
    CatalogueEntry(
      "amendment NAME to TREATY { … }", .declaration, "An amendment of a treaty",
      example: "amendment faster to cybercrime { adopted on 2035-01-01; binds those that accept }",
      node: .form(.amendment)),
    CatalogueEntry(
      "scenario NAME [from SCENARIO] { … }", .declaration,
      "What could happen: further acts, fewer, later ones, other clauses, over the register or another scenario",
      example: """
        scenario push { on 2027-06-01 asean ratify cybercrime }
        scenario slow from push { delay acts of Thailand by 12 months }
        """, node: .form(.scenario)),
    CatalogueEntry(
      "source NAME \"WORDS\"", .declaration, "A source that acts and clauses may name",
      example: "source archive \"National archive, box 7\"", node: .form(.source)),
  ]
}
