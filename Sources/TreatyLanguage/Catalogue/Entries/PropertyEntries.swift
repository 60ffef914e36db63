// The properties of treaties, states, groups and acts.

extension Catalogue {
  static let propertyEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "parties of TREATY", .property, "The states that the treaty is in force for",
      example: "parties of paris", node: .property(.parties)),
    CatalogueEntry(
      "signatories of TREATY", .property, "Those that signed and have not said that they will not ratify",
      example: "signatories of ctbt", node: .property(.signatories)),
    CatalogueEntry(
      "all signatories of TREATY", .property, "All that ever signed",
      example: "all signatories of ctbt", node: .property(.allSignatories)),
    CatalogueEntry(
      "depositors of TREATY", .property, "Those with a live instrument of consent, organisations too",
      example: "depositors of cybercrime", node: .property(.depositors)),
    CatalogueEntry(
      "contracting states of TREATY", .property,
      "The states that have consented to be bound, whether or not it is in force",
      example: "contracting states of ctbt", node: .property(.contractingStates)),
    CatalogueEntry(
      "eligible states of TREATY", .property, "The states that may become parties",
      example: "count eligible states of cybercrime", node: .property(.eligibleStates)),
    CatalogueEntry(
      "necessary states of TREATY", .property, "The states without which the condition cannot be met",
      example: "necessary states of ctbt", node: .property(.necessaryStates)),
    CatalogueEntry(
      "members of GROUP", .property, "The states of a group",
      example: "members of asean", node: .property(.members)),
    CatalogueEntry(
      "treaties of STATE", .property, "The treaties in force for a state",
      example: "treaties of Japan", node: .property(.treaties)),
    CatalogueEntry(
      "groups of STATE", .property, "The groups that a state is in",
      example: "groups of France", node: .property(.groups)),
    CatalogueEntry(
      "signature of TREATY by STATE", .property, "The act of signing, usable as its date",
      example: "signature of ctbt by China", node: .property(.signature)),
    CatalogueEntry(
      "ratification of TREATY by STATE", .property, "The latest instrument of consent, usable as its date",
      example: "ratification of paris by France", node: .property(.ratification)),
    CatalogueEntry(
      "withdrawal of TREATY by STATE", .property, "The latest notice of withdrawal, usable as its date",
      example: "withdrawal of paris by United States", node: .property(.withdrawal)),
    CatalogueEntry(
      "entry into force of TREATY [for STATE]", .property, "The day on which it enters into force",
      example: "entry into force of paris for Turkey", node: .property(.entryIntoForce)),
    CatalogueEntry(
      "trigger of TREATY", .property, "The acts with which the condition was met",
      example: "trigger of paris", node: .property(.trigger)),
    CatalogueEntry(
      "clause of TREATY", .property, "The clause on entry into force",
      example: "clause of kyoto", node: .property(.clause)),
    CatalogueEntry(
      "deposits still needed of TREATY", .property, "The fewest deposits with which the condition would be met",
      example: "deposits still needed of ctbt", node: .property(.depositsStillNeeded)),
    CatalogueEntry(
      "deposit N of TREATY", .property, "The N-th deposit",
      example: "deposit 55 of paris", node: .property(.deposit)),
    CatalogueEntry(
      "deposits of TREATY", .property, "A table of the deposits with their running count",
      example: "deposits of ctbt", node: .property(.deposits)),
    CatalogueEntry(
      "adoption of TREATY", .property, "The day of adoption",
      example: "adoption of paris", node: .property(.adoption)),
    CatalogueEntry(
      "opening of TREATY", .property, "The first day for signature",
      example: "opening of cybercrime", node: .property(.opening)),
    CatalogueEntry(
      "closing of TREATY", .property, "The last day for signature",
      example: "closing of cybercrime", node: .property(.closing)),
    CatalogueEntry(
      "known until of TREATY", .property, "The day until which the register knows its acts",
      example: "known until of paris", node: .property(.knownUntil)),
    CatalogueEntry(
      "article N of TREATY [between STATE and STATE]", .property,
      "The title of an article; between two states, how it stands between them",
      example: "article 2 of paris", node: .property(.article)),
    CatalogueEntry(
      "articles of TREATY", .property, "The articles with their titles",
      example: "articles of paris", node: .property(.articles)),
    CatalogueEntry(
      "subject of TREATY", .property, "What it is about",
      example: "subject of paris", node: .property(.subject)),
    CatalogueEntry(
      "depositary of TREATY", .property, "Who keeps its instruments",
      example: "depositary of paris", node: .property(.depositary)),
    CatalogueEntry(
      "secretariat of TREATY", .property, "Its secretariat",
      example: "secretariat of paris", node: .property(.secretariat)),
    CatalogueEntry(
      "conference of TREATY", .property, "When its parties meet first",
      example: "conference of paris", node: .property(.conference)),
    CatalogueEntry(
      "place of TREATY", .property, "Where it was adopted or opened",
      example: "place of paris", node: .property(.place)),
    CatalogueEntry(
      "host of TREATY", .property, "The state where it was opened",
      example: "host of cybercrime", node: .property(.host)),
    CatalogueEntry(
      "institutions of TREATY", .property, "The bodies that have a part in it",
      example: "institutions of cybercrime", node: .property(.institutions), since: nil),
    CatalogueEntry(
      "protocols of TREATY", .property, "Its protocols",
      example: "protocols of untoc", node: .property(.protocols)),
    CatalogueEntry(
      "amendments of TREATY [between STATE and STATE]", .property, "Its amendments",
      example: "amendments of montreal", node: .property(.amendments)),
    CatalogueEntry(
      "reservations of TREATY", .property, "The reservations made to it",
      example: "reservations of ctbt", node: .property(.reservations), since: nil),
    CatalogueEntry(
      "negotiation of TREATY", .property, "How it was negotiated",
      example: "negotiation of cybercrime", node: .property(.negotiation), since: nil),
    CatalogueEntry(
      "sessions of TREATY", .property, "The sessions of its negotiation",
      example: "sessions of cybercrime", node: .property(.sessions), since: nil),
    CatalogueEntry(
      "stages of TREATY [for STATE]", .property, "Its life as a dated table",
      example: "stages of paris", node: .property(.stages)),
    CatalogueEntry(
      "acts of TREATY", .property, "Its acts, in order; also of a state",
      example: "acts of ctbt", node: .property(.acts)),
    CatalogueEntry(
      "declarations of STATE", .property, "The declarations that a state made with its acts",
      example: "declarations of France", node: .property(.declarations), since: nil),
    CatalogueEntry(
      "sources of TREATY", .property, "Where its facts are from",
      example: "sources of ctbt", node: .property(.sources)),
    CatalogueEntry(
      "code of STATES", .property, "The ISO 3166 code of each",
      example: "code of Trinidad and Tobago", node: .property(.code)),
    CatalogueEntry(
      "name of THING", .property, "Its short name in English",
      example: "name of Japan", node: .property(.name)),
    CatalogueEntry(
      "region of STATES", .property, "The regional group of each in the United Nations",
      example: "region of Japan", node: .property(.region)),
    CatalogueEntry(
      "date of ACT", .property, "The day of an act",
      example: "date of (ratification of paris by France)", node: .property(.date)),
    CatalogueEntry(
      "state of ACT", .property, "Who acted",
      example: "state of (deposit 55 of paris)", node: .property(.state)),
    CatalogueEntry(
      "verb of ACT", .property, "What was done",
      example: "verb of (deposit 55 of paris)", node: .property(.verb)),
    CatalogueEntry(
      "treaty of ACT", .property, "With which treaty",
      example: "treaty of (deposit 55 of paris)", node: .property(.treaty)),
    CatalogueEntry(
      "text of ACT", .property, "The words of a declaration",
      example: "text of (deposit 55 of paris)", node: .property(.text)),
    CatalogueEntry(
      "source of ACT", .property, "Where the act is from",
      example: "source of (deposit 55 of paris)", node: .property(.source)),
    CatalogueEntry(
      "takes effect of ACT", .property, "The day on which an act takes effect",
      example: "takes effect of (withdrawal of paris by United States)", node: .property(.takesEffect)),
  ]
}
