// What it would take, who can block, who has power.

extension Catalogue {
  static let analysisEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "how can TREATY enter into force [from STATES] [with fewest states / with least WEIGHT] [limit NUMBER]",
      .question,
      "The sets of further deposits that complete the condition, each with no state too many: a list, the fewest states "
        + "first, then by name. More than 1,000 are given in symbols where that is short (`any 37 of the 194 states`), else "
        + "by the first of them; their `count` is exact, or not known where they were not counted. `limit N` lists the first "
        + "N; once the condition is met the list is `[()]`, where nothing completes it `[]`",
      example: "how can ctbt enter into force with fewest states", node: .form(.waysIntoForce)),
    CatalogueEntry(
      "who can block TREATY [from STATES]", .question,
      "The sets of states that can block it: if none of a set deposits, the condition cannot be met. Each has no state too "
        + "many; once it is met the list is `[]`, where nothing completes it `[()]`. With `from` only sets of these states, "
        + "as if all others deposit",
      example: "who can block ctbt", node: .form(.whoCanBlock)),
    CatalogueEntry(
      "states needed to block TREATY", .question, "The number of states in a smallest set that can block",
      example: "states needed to block cybercrime", node: .form(.statesNeededToBlock)),
    CatalogueEntry(
      "who has [remaining] power over TREATY [by shapley / banzhaf]", .question,
      "A table of how often each state's deposit is the one that completes the condition, the most powerful first; both "
        + "indices where none is named. The condition is the whole one, before any deposit; `remaining` is of what is left",
      example: "who has power over ctbt by banzhaf", node: .form(.whoHasPower)),
    CatalogueEntry(
      "[remaining] shapley power over TREATY [of STATES], [remaining] banzhaf power …", .question,
      "The power of a state, exact, or of each of several. Shapley: every order of deposits is equally likely. Banzhaf: "
        + "every combination of the others' deposits is, normalised so that all powers sum to 1. Without `of` it is the "
        + "element's own inside `where`, `with` and `sorted by`, else a table",
      example: "sum of shapley power over ctbt of asean", node: .form(.powerOver)),
  ]
}
