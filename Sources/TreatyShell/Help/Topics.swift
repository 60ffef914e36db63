// The topics of `:help`, in the order of its index.

extension Help {
  /// Every topic.
  static let topics: [HelpTopic] = [
    HelpTopic(
      name: "questions", otherWords: ["which", "when", "is", "has", "does", "question", "ask"],
      summary: "what can be asked",
      examples: [
        .init(
          "which states must ratify ctbt", "the states without which it cannot enter into force, and what each must do"),
        .init("which of asean have signed cybercrime", "those of a set that a sentence is true of; `not` too"),
        .init("when does bbnj enter into force", "a date, or what is missing"),
        .init("is France party to paris", "yes, no, or not known"),
        .init("has China ratified ctbt", "whether an instrument of consent stands"),
        .init("what binds Japan and France", "the treaties in force between the two"),
        .init("deposits still needed of ctbt", "how many more it takes"),
        .init("how can cybercrime enter into force", "the sets of states whose deposits would do"),
        .init("who can block ctbt", "the states without which it cannot be done"),
        .init("who has power over kyoto as of 2004-01-01", "how much each deposit counts, by Shapley or Banzhaf"),
        .init(
          "scenario push { on 2027-06-01 asean ratify cybercrime }; when does cybercrime enter into force under push",
          "any question under a scenario (`:help scenarios`)"),
        .init(
          "scenario luck { each of signatories of cybercrime ratify cybercrime with 3% chance per month from 2027-01-01 }; forecast cybercrime under luck",
          "when it enters into force, over many runs (`:help forecasts`)"),
      ], related: ["all questions", "all predicates", "all properties"]),
    HelpTopic(
      name: "explain", otherWords: ["why"], summary: "where an answer comes from",
      examples: [
        .init("explain entry into force of paris", "the rule, the acts and the sources it follows from"),
        .init("why not ctbt is in force", "the first condition that fails, and what would make it true"),
      ], related: ["questions"]),
    HelpTopic(
      name: "sets",
      otherWords: ["set", "parties", "signatories", "members", "where", "that", "count", "list", "within"],
      summary: "states and treaties as sets",
      examples: [
        .init("parties of paris within asean", "those in both sets"),
        .init("signatories of ctbt but not parties of ctbt", "those in the first only"),
        .init("asean that have not ratified ctbt", "those that a sentence is true of"),
        .init("asean where population > 50 million", "those with a property"),
        .init("count parties of paris", "how many"),
        .init("asean sorted by population descending with population", "a table, in order"),
        .init("treaties of Japan but not treaties of USA", "sets of treaties"),
        .init("(which of states have ratified ctbt) within asean", "a question's answer is a set too, in brackets"),
      ], related: ["all sets", "all aggregates", "all predicates"]),
    HelpTopic(
      name: "dates", otherWords: ["date", "time", "today", "as", "of", "days"],
      summary: "days, spans and the day asked about",
      examples: [
        .init("parties of paris as of 2016-11-04", "any question, on the day and with the acts known then"),
        .init("entry into force of paris + 30 days", "dates and durations"),
        .init("2025-10-25 - 1996-09-24", "the days between"),
        .init("today", "the clock's day, or that of --today"),
      ], related: ["all values", "all contexts"]),
    HelpTopic(
      name: "names", otherWords: ["states", "treaties", "groups", "codes"],
      summary: "how states and treaties are called",
      examples: [
        .init("Viet Nam", "names in English without quotes, in any case, with or without accents"),
        .init("VNM", "codes in capitals"),
        .init("members of asean", "groups: asean, eu, un, g20 and more"),
        .init("treaties", "every treaty of the register"),
        .init("states", "every state"),
      ], related: ["treaty", "group", "state"]),
    HelpTopic(
      name: "acts", otherWords: ["act", "sign", "ratify", "accede", "withdraw"],
      summary: "what states do, and what would follow",
      examples: [
        .init("what if USA ratifies ctbt: which states must ratify ctbt", "an answer as if it had happened"),
        .init("on 2026-12-01 France ratifies cybercrime", "adds an act to this session"),
        .init("acts of Russia where treaty = ctbt", "what a state has done to a treaty"),
        .init("is USA eligible for rome", "whether a state may sign or join"),
        .init("closing of cybercrime", "the last day for signature; `opening of` the first"),
      ], related: ["all acts", "scenarios"]),
    HelpTopic(
      name: "scenario",
      otherWords: [
        "scenarios", "suppose", "forget", "what", "if", "what if", "under", "compare",
      ],
      summary: "what would follow if states acted otherwise",
      examples: [
        .init("what if USA ratifies ctbt: deposits still needed of ctbt", "one answer as if it had happened"),
        .init("suppose USA ratifies ctbt", "every answer from then on, until `forget`"),
        .init("forget", "back to the register"),
        .init(
          "scenario push { on 2027-06-01 asean ratify cybercrime }; when does cybercrime enter into force under push",
          "acts under a name, and any question under it"),
        .init(
          "scenario push { on 2027-06-01 asean ratify cybercrime }; compare push for cybercrime",
          "scenarios beside the register"),
        .init(
          "scenario drip { every 2 months from 2027-01-01, 3 of signatories of cybercrime ratify cybercrime by population }",
          "acts that recur, the largest first"),
        .init("scenario thirty { cybercrime enters into force on the 90th day after 30 deposits }", "another clause"),
        .init("scenario late { delay ratification of paris by China by 12 months in the register }", "facts, later"),
        .init(
          "scenario never { without ratification of kyoto by Russia in the register }; when does kyoto enter into force under never",
          "as if an act had not happened"),
      ], related: ["all scenarios", "forecasts"]),
    HelpTopic(
      name: "treaty", otherWords: ["draft"],
      summary: "a treaty of your own",
      examples: [
        .init(
          "treaty pact { open to states; enters into force 30 days after 2 deposits }",
          "who may join, and when it enters into force; from then on it can be signed"),
        .init(
          "treaty canal { open to g20; open for signature from 2027-01-01 until 2027-12-31; enters into force on the first day of the 2nd month after 10 deposits; denunciation takes effect 1 year after notice }",
          "a treaty with more clauses: between braces, each ended by `;` or a line's end"),
        .init("treaty ai like cybercrime { adopted on 2027-12-01 }", "what is not said is taken from another treaty"),
        .init("clause of kyoto", "the clause of a treaty of the register, as an example"),
      ], related: ["clauses", "entry into force", "acts"]),
    HelpTopic(
      name: "group", otherWords: ["coalition"],
      summary: "a group of your own",
      examples: [
        .init("group coalition = France, Japan, asean", "states and groups, by their names"),
        .init(
          "group coalition { name \"The Coalition\"; member France since 2013-07-01 until 2020-01-01 }",
          "members with the dates of their membership"),
        .init("g20 within states", "a group's states only, where organisations are members too"),
        .init("groups of France", "the groups that a state is in"),
      ], related: ["names", "sets", "declarations"]),
    HelpTopic(
      name: "state", otherWords: ["country"],
      summary: "a state of your own",
      examples: [
        .init("state \"Grand Fenwick\" { code GFW; population 6_000 }", "a state, from then on known by that name"),
        .init("population of France", "what is known of a state of the register"),
      ], related: ["names", "declarations"]),
    HelpTopic(
      name: "declarations", otherWords: ["declare", "weight", "protocol"],
      summary: "treaties, states and groups of your own",
      examples: [
        .init("group coalition = France, Japan, asean", "a group"),
        .init("state \"Grand Fenwick\" { code GFW; population 6_000 }", "a state"),
        .init(
          "treaty pact { open to states; enters into force 30 days after 2 deposits }",
          "a treaty; from then on it can be signed"),
        .init(
          "weight tonnage in \"gross tons\" { Panama 230 million; Liberia 220 million }",
          "a number for each of some states"),
      ], related: ["treaty", "group", "state", "all declarations"]),
    HelpTopic(
      name: "programs", otherWords: ["program", "script", "let", "define", "for", "expect", "print"],
      summary: "names, functions, loops and tests",
      examples: [
        .init("let n = count parties of paris", "a name for a value"),
        .init("define missing(t) = which states must ratify t", "a function"),
        .init("for each s in asean { print s }", "once for each"),
        .init(
          "expect count members of asean > 9 \"the group has grown\"", "a test: where it is false the script ends in 1"),
      ], related: ["all programs", "all values"]),
  ]
}
