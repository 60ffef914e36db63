// Every diagnostic of reading, in one table: what `treaty explain CODE` tells, and the example that its test runs.

/// What there is to tell about one code.
public struct DiagnosticEntry: Sendable {
  /// The code.
  public let code: DiagnosticCode
  /// What it is about, in a few words.
  public let title: String
  /// The whole story, in plain sentences.
  public let explanation: String
  /// A script that gives it.
  public let example: String
  /// The script put right.
  public let remedy: String

  /// What there is to tell about one code.
  public init(_ code: DiagnosticCode, title: String, explanation: String, example: String, remedy: String) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.example = example
    self.remedy = remedy
  }
}

/// The diagnostics of this module.
public enum DiagnosticCatalogue {
  /// All entries, in the order of their codes.
  public static let entries: [DiagnosticEntry] = words + grammar + declarations

  /// The entry of a code; nil where this module has none.
  public static func entry(for code: DiagnosticCode) -> DiagnosticEntry? { entries.first { $0.code == code } }

  private static let words: [DiagnosticEntry] = [
    DiagnosticEntry(
      .notText, title: "the file is not a text",
      explanation: """
        Scripts are texts in UTF-8. A file with a zero byte is some other kind of file and is not read further; bytes \
        that are not UTF-8 are shown with their place.
        """,
      example: "let a = 1\u{0}", remedy: "let a = 1"),
    DiagnosticEntry(
      .straySign, title: "a sign that means nothing",
      explanation: """
        The signs of the language are + - * / % = != < <= > >= ( ) [ ] { } , ; : and straight quotation marks. Text \
        programs often put curved quotation marks or long dashes in their place.
        """,
      example: "true & false", remedy: "true and false"),
    DiagnosticEntry(
      .unknownName, title: "a name that nothing has",
      explanation: """
        At each place the longest run of words that is known as a name is taken. Here no state, group, treaty, weight \
        or value has the name. English names ignore case and accents; names in other languages ignore case only; \
        three-letter codes are written in capitals. A name that a script gives is known only after the line that \
        gives it. The nearest name is shown where it is at most a third of its letters away.
        """,
      example: "state Fenwick { code GFW }\ncount (Fenwik)", remedy: "state Fenwick { code GFW }\ncount (Fenwick)"),
    DiagnosticEntry(
      .noSuchDate, title: "a date that is not in the calendar",
      explanation: "A date is YYYY-MM-DD, or a day, a month's name and a year. The month must have that day.",
      example: "2025-02-30", remedy: "2025-02-28"),
    DiagnosticEntry(
      .dateReadsTwoWays, title: "a date that reads two ways",
      explanation: """
        1/2/2026 is the first of February in some countries and the second of January in others. The date of an act \
        is too important to guess: write 2026-02-01 or 1 February 2026.
        """,
      example: "as of 1/2/2026 { print 1 }", remedy: "as of 2026-02-01 { print 1 }"),
    DiagnosticEntry(
      .unclosedText, title: "a text that is not closed",
      explanation:
        #"A text begins and ends with " and stands on one line. A " inside it is written \", a line break \n."#,
      example: "print \"Ha Noi", remedy: "print \"Ha Noi\""),
    DiagnosticEntry(
      .wrongNumber, title: "a number that does not fit its place",
      explanation: """
        Durations count whole days, weeks, months and years; deposits and articles are whole numbers. Numbers \
        elsewhere are exact and may be of any size up to a thousand digits.
        """,
      example: "today + 2.5 months", remedy: "today + 75 days"),
    DiagnosticEntry(
      .ambiguousName, title: "a name that several things have",
      explanation: """
        Two states, or a state and a treaty, are known by this name. Nothing is guessed: write the longer name of the \
        one that is meant. A script's own names are taken before the built-in ones.
        """,
      example:
        "state \"Upper Vale\" { code UVA; aliases \"Vale\" }\nstate \"Lower Vale\" { code LVA; aliases \"Vale\" }\nVale",
      remedy: "state \"Upper Vale\" { code UVA }\nstate \"Lower Vale\" { code LVA }\nUpper Vale"),
    DiagnosticEntry(
      .hidesName, title: "a name that hides a built-in one",
      explanation: """
        From this line on the name means what the script says, and the built-in thing is known by its other names \
        only. That is allowed, and worth knowing.
        """,
      example: "let states = 3", remedy: "let number_of_states = 3"),
    DiagnosticEntry(
      .tooLong, title: "a text that is too long",
      explanation:
        "A script may have up to 1 GiB. Large registers are imported from tables: `import acts from \"acts.csv\"`.",
      example: "", remedy: ""),
    DiagnosticEntry(
      .nestedTooDeep, title: "forms that stand in each other too deep",
      explanation: """
        Brackets, conditions and questions may stand in each other 128 deep, so that no script can exhaust the \
        machine. Bind a part with `let` and use its name.
        """,
      example: String(repeating: "(", count: 130) + "1" + String(repeating: ")", count: 130), remedy: "(1)"),
    DiagnosticEntry(
      .wrongEscape, title: "an escape that means nothing",
      explanation: #"The escapes in a text are \" \\ \n \t and \u{…} with the number of a character."#,
      example: #"print "Ha\Noi""#, remedy: #"print "Ha\\Noi""#),
    DiagnosticEntry(
      .arithmeticLikeDate, title: "arithmetic that looks like a date",
      explanation: """
        Where no date is asked for, 25/10/2025 is two divisions and 2025-1-5 two subtractions. Dates have two digits \
        for month and day: 2025-01-05.
        """,
      example: "2025-1-5", remedy: "2025-01-05"),
    DiagnosticEntry(
      .nameWithAnd, title: "a name with `and` in it",
      explanation: """
        Among the states of an act a known name is never split, so that `Serbia and Montenegro` is the one state \
        that had this name. Two states are written with a comma.
        """,
      example: """
        state Alba { code ALX }
        state Bela { code BLX }
        state "Alba and Bela" { code ABX }
        treaty pact { open to Alba, Bela; enters into force upon 1 deposit }
        on 2020-01-01 Alba and Bela sign pact
        """,
      remedy: """
        state Alba { code ALX }
        state Bela { code BLX }
        state "Alba and Bela" { code ABX }
        treaty pact { open to Alba, Bela; enters into force upon 1 deposit }
        on 2020-01-01 Alba, Bela sign pact
        """),
    DiagnosticEntry(
      .tooManyErrors, title: "more errors than are shown",
      explanation:
        "After 200 errors a text is not read further: it is probably no script, or one bracket is missing early on.",
      example: String(repeating: "}\n", count: 201), remedy: ""),
  ]

  private static let grammar: [DiagnosticEntry] = [
    DiagnosticEntry(
      .unexpected, title: "a word or sign that cannot stand here",
      explanation: """
        The words before it are understood, and then something else must follow. The message says what; where a word \
        of the grammar is near, it is shown. `:help` lists every form with an example.
        """,
      example: "treaty pact { open to states }\nparties off pact",
      remedy: "treaty pact { open to states }\nparties of pact"),
    DiagnosticEntry(
      .unclosedBracket, title: "a bracket that is not closed",
      explanation:
        "Every ( needs its ), every [ its ] and every { its }. Inside closed brackets a line may go on below.",
      example: "let a = (1, 2\nlet b = 3", remedy: "let a = (1, 2)\nlet b = 3"),
    DiagnosticEntry(
      .unopenedBracket, title: "a bracket that closes nothing",
      explanation: "There is no open bracket of this kind before it.",
      example: "1 + 2)", remedy: "(1 + 2)"),
    DiagnosticEntry(
      .contextInTheMiddle, title: "`as of` in the middle of an expression",
      explanation: """
        `as of DATE` stands at the end of an expression and covers all of it, or directly before a comparison and \
        covers its left side. In the middle it could mean either; brackets say which.
        """,
      example: "1 < 2 as of 2000-01-01 and true", remedy: "(1 < 2 as of 2000-01-01) and true"),
    DiagnosticEntry(
      .chainedComparison, title: "a comparison that goes on",
      explanation: "A comparison has two sides. Write `1 < n and n < 3`.",
      example: "let n = 2\n1 < n < 3", remedy: "let n = 2\n1 < n and n < 3"),
    DiagnosticEntry(
      .twoMeanings, title: "words that could mean two things",
      explanation: """
        Some questions that people ask have two answers: `did X ratify T` may ask whether it ever did, or whether it \
        still stands. The message shows a form for each.
        """,
      example: "state Quo { code QUO }\ntreaty pact { open to states }\ndid Quo sign pact",
      remedy: "state Quo { code QUO }\ntreaty pact { open to states }\nhas Quo signed pact"),
    DiagnosticEntry(
      .actWithoutDate, title: "an act without its date",
      explanation: """
        An act begins with its date: `on DATE`, or `by DATE` and `between DATE and DATE` where the day is not known. \
        In `what if` the date may be left out.
        """,
      example: "state Quo { code QUO }\ntreaty pact { open to states }\nQuo signs pact",
      remedy: "state Quo { code QUO }\ntreaty pact { open to states }\non 2020-01-01 Quo signs pact"),
    DiagnosticEntry(
      .inIsATest, title: "`in` between two sets",
      explanation: """
        `A in B` asks whether every member of A is in B, and answers true or false. Those of A that are in B are \
        `A within B`.
        """,
      example: "state Quo { code QUO }\ngroup g = Quo\ntreaty pact { open to g }\nsignatories of pact in g",
      remedy: "state Quo { code QUO }\ngroup g = Quo\ntreaty pact { open to g }\nsignatories of pact within g"),
  ]

  private static let declarations: [DiagnosticEntry] = [
    DiagnosticEntry(
      .nameClash, title: "two things with one name",
      explanation:
        "Two declarations of one script must have different names. `let` and `define` may bind a name again.",
      example: "state Quo { code QUO }\ngroup Quo = ()", remedy: "state Quo { code QUO }\ngroup quos = (Quo)"),
    DiagnosticEntry(
      .notAtTopLevel, title: "a declaration inside a block",
      explanation: """
        Declarations, `define` and `import` stand at the top level, so that every line is read with the same names \
        however often a block is run.
        """,
      example: "if true { state Quo { code QUO } }", remedy: "state Quo { code QUO }"),
    DiagnosticEntry(
      .unknownLine, title: "a line that a declaration does not have",
      explanation: "Each kind of declaration has its own lines, and this is none of them.",
      example: "treaty pact { depositry \"UN\" }", remedy: "treaty pact { depositary \"UN\" }"),
    DiagnosticEntry(
      .notAName, title: "a word that cannot be a name",
      explanation: """
        Words such as `of`, `and`, `is` never stand alone as a name. A name of several words may contain them, in \
        quotation marks where it is given.
        """,
      example: "let of = 3", remedy: "let part = 3"),
    DiagnosticEntry(
      .notYet, title: "a form that is not there yet",
      explanation: "The language has this form, and this version cannot read it yet.",
      example: "timeline of ctbt", remedy: ""),
  ]
}
