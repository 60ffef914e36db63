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
      ]),
    HelpTopic(
      name: "explain", otherWords: ["why"], summary: "where an answer comes from",
      examples: [
        .init("explain entry into force of paris", "the rule, the acts and the sources it follows from"),
        .init("why not ctbt is in force", "the first condition that fails, and what would make it true"),
      ]),
    HelpTopic(
      name: "sets", otherWords: ["set", "parties", "signatories", "members", "where", "that", "count", "list"],
      summary: "states and treaties as sets",
      examples: [
        .init("parties of paris within asean", "those in both sets"),
        .init("signatories of ctbt but not parties of ctbt", "those in the first only"),
        .init("asean that have not ratified ctbt", "those that a sentence is true of"),
        .init("asean where population > 50 million", "those with a property"),
        .init("count parties of paris", "how many"),
        .init("asean sorted by population descending with population", "a table, in order"),
        .init("treaties of Japan but not treaties of USA", "sets of treaties"),
      ]),
    HelpTopic(
      name: "dates", otherWords: ["date", "time", "today", "as", "of", "days"],
      summary: "days, spans and the day asked about",
      examples: [
        .init("parties of paris as of 2016-11-04", "any question, on the day and with the acts known then"),
        .init("entry into force of paris + 30 days", "dates and durations"),
        .init("2025-10-25 - 1996-09-24", "the days between"),
        .init("today", "the clock's day, or that of --today"),
      ]),
    HelpTopic(
      name: "names", otherWords: ["states", "state", "treaties", "treaty", "groups", "codes"],
      summary: "how states and treaties are called",
      examples: [
        .init("Viet Nam", "names in English without quotes, in any case, with or without accents"),
        .init("VNM", "codes in capitals"),
        .init("members of asean", "groups: asean, eu, un, g20 and more"),
        .init("treaties", "every treaty of the register"),
        .init("states", "every state"),
      ]),
    HelpTopic(
      name: "acts", otherWords: ["act", "sign", "ratify", "accede", "withdraw"],
      summary: "what states do, and what would follow",
      examples: [
        .init("what if USA ratifies ctbt: which states must ratify ctbt", "an answer as if it had happened"),
        .init("on 2026-12-01 France ratifies cybercrime", "adds an act to this session"),
      ]),
    HelpTopic(
      name: "scenario", otherWords: ["scenarios", "suppose", "forget", "what", "if", "under", "compare", "delay"],
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
      ]),
    HelpTopic(
      name: "declarations", otherWords: ["declare", "group", "weight", "protocol", "clause"],
      summary: "treaties, states and groups of your own",
      examples: [
        .init("group coalition = France, Japan, asean", "a group"),
        .init("state \"Grand Fenwick\" { code GFW; population 6_000 }", "a state"),
        .init(
          "treaty pact { open to states; enters into force 30 days after 2 deposits }",
          "a treaty; from then on it can be signed"),
      ]),
    HelpTopic(
      name: "programs", otherWords: ["program", "script", "let", "define", "for", "expect", "print"],
      summary: "names, functions, loops and tests",
      examples: [
        .init("let n = count parties of paris", "a name for a value"),
        .init("define missing(t) = which states must ratify t", "a function"),
        .init("for each s in asean { print s }", "once for each"),
        .init(
          "expect count members of asean > 9 \"the group has grown\"", "a test: where it is false the script ends in 1"),
      ]),
  ]
}
