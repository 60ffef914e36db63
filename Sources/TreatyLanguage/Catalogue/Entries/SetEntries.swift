// Sets: how they are written, joined, chosen from, ordered and shown as tables.

extension Catalogue {
  static let setEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "states", .setOperation, "The states that exist on the day and may join under the all-states formula",
      example: "count states", node: .form(.states)),
    CatalogueEntry(
      "treaties", .setOperation, "Every treaty of the register",
      example: "count treaties", node: .form(.treaties)),
    CatalogueEntry(
      "participants", .setOperation, "All that a depositary lists, with organisations and former states",
      example: "count participants", node: .form(.participants)),
    CatalogueEntry(
      "(A, B, …)", .setOperation, "A set; order does not matter, sets in it are spread out, `()` is the empty one",
      example: "(France, Japan)", node: .form(.set)),
    CatalogueEntry(
      "SET plus SET", .setOperation, "Those of either",
      example: "asean plus (Japan, China)", node: .form(.plus)),
    CatalogueEntry(
      "SET but not SET", .setOperation, "Those of the first that are not in the second",
      example: "asean but not Myanmar", node: .form(.butNot)),
    CatalogueEntry(
      "SET within SET", .setOperation, "Those of the first that are in the second as well",
      example: "parties of paris within asean", node: .form(.within)),
    CatalogueEntry(
      "SET that PREDICATE", .setOperation, "Those of whom it is true; may be chained",
      example: "signatories of ctbt that have not ratified ctbt", node: .form(.that)),
    CatalogueEntry(
      "SET where CONDITION", .setOperation,
      "Those for which it holds; a bare property is the element's, and `it` is the element",
      example: "states where population > 100 million", node: .form(.where)),
    CatalogueEntry(
      "it", .setOperation, "The element, inside `where`, `with` and `sorted by`",
      example: "states where it is party to paris and population > 100 million", node: .form(.it)),
    CatalogueEntry(
      "SET sorted by PROPERTY [descending]", .setOperation, "The same set in another order",
      example: "asean sorted by population descending", node: .form(.sortedBy)),
    CatalogueEntry(
      "SET with PROPERTY [as NAME], …", .setOperation, "A table with these columns",
      example: "asean with population, ratification of ctbt as ratified", node: .form(.with)),
    CatalogueEntry(
      "count SET by PROPERTY", .setOperation, "A table of counts",
      example: "count parties of paris by region", node: .form(.countBy)),
    CatalogueEntry(
      "top N of SET by PROPERTY", .setOperation, "The N for which it is largest",
      example: "top 3 of signatories of ctbt that have not ratified ctbt by population", node: .form(.top)),
    CatalogueEntry(
      "first N of SET", .setOperation, "The first N in the order of the set",
      example: "first 3 of (asean sorted by name)", node: .form(.first)),
    CatalogueEntry(
      "last N of SET", .setOperation, "The last N in the order of the set",
      example: "last 3 of (asean sorted by name)", node: .form(.last)),
    CatalogueEntry(
      "WEIGHT of STATES", .setOperation, "A number for each state: a declared weight such as `population`",
      example: "population of Japan", node: .form(.weight)),
    CatalogueEntry(
      "X in SET", .setOperation, "An element or a subset; `not in` is the opposite",
      example: "Japan in parties of paris", node: .form(.isIn)),
  ]
}
