// What each diagnostic of reading looks like, word for word. Generated once from the renderer and read line by line; a change of
// wording is a change here.

/// Scripts, each with everything that reading it says.
enum DiagnosticTexts {
  /// A script and the diagnostics of reading it, as they are shown.
  struct Pair: Sendable {
    let script: String
    let shown: String
  }

  static let all: [Pair] = [
    Pair(
      script: "let a = 1\u{0}",
      shown: #"""
        error T0101: this is not a text: there is a zero byte at offset 9
          --> line 1, column 10
          | let a = 1\u{0}
          |          ^^^^^

        """#),
    Pair(
      script: #"true & false"#,
      shown: #"""
        error T0102: the sign "&" means nothing here
          --> line 1, column 6
          | true & false
          |      ^
          help: `and` joins conditions; states are listed with commas

        """#),
    Pair(
      script: #"let a = “x”"#,
      shown: #"""
        error T0102: texts stand in straight quotation marks
          --> line 1, column 9
          | let a = “x”
          |         ^^^
          help: write `"x"`

        """#),
    Pair(
      script: #"""
        state Fenwick { code GFW }
        count (Fenwik)
        """#,
      shown: #"""
        error T0103: nothing is called "Fenwik"
          --> line 2, column 8
          | count (Fenwik)
          |        ^^^^^^
          help: did you mean Fenwick?

        """#),
    Pair(
      script: #"""
        state Quo { code QUO }
        treaty pact { open to states }
        Quo signs pact
        """#,
      shown: #"""
        error T0207: an act begins with its date
          --> line 3, column 5
          | Quo signs pact
          |     ^^^^^
          help: write `on DATE` before the states: `on 2026-06-01 France ratifies TREATY`

        """#),
    Pair(
      script: #"""
        state Quo { code QUO }
        group g = Quo
        treaty pact { open to g }
        signatories of pact in g
        """#,
      shown: #"""
        note T0208: this asks whether all of them are in it
          --> line 4, column 1
          | signatories of pact in g
          | ^^^^^^^^^^^^^^^^^^^^^^^^
          help: for those of them that are in it: `signatories of pact within g`

        """#),
    Pair(
      script: #"which states must ratify ctbtt"#,
      shown: #"""
        error T0103: no treaty is called "ctbtt"
          --> line 1, column 26
          | which states must ratify ctbtt
          |                          ^^^^^
          help: did you mean ctbt?

        """#),
    Pair(
      script: #"count (Frence)"#,
      shown: #"""
        error T0103: nothing is called "Frence"
          --> line 1, column 8
          | count (Frence)
          |        ^^^^^^
          help: did you mean France?

        """#),
    Pair(
      script: #"parties of Vienna Convention"#,
      shown: #"""
        error T0103: no treaty is called "Vienna Convention"
          --> line 1, column 12
          | parties of Vienna Convention
          |            ^^^^^^^^^^^^^^^^^
          help: longer names begin with these words: vccr and vcdr

        """#),
    Pair(
      script: #"x"#,
      shown: #"""
        error T0103: nothing is called "x"
          --> line 1, column 1
          | x
          | ^

        """#),
    Pair(
      script: #"signitories of paris"#,
      shown: #"""
        error T0103: nothing is called "signitories"
          --> line 1, column 1
          | signitories of paris
          | ^^^^^^^^^^^
          help: did you mean `signatories`?

        """#),
    Pair(
      script: #"""
        state Fenwick { code GFW }
        parties of Fenwik Republic and more
        """#,
      shown: #"""
        error T0103: no treaty is called "Fenwik Republic"
          --> line 2, column 12
          | parties of Fenwik Republic and more
          |            ^^^^^^^^^^^^^^^

        error T0103: nothing is called "more"
          --> line 2, column 32
          | parties of Fenwik Republic and more
          |                                ^^^^

        """#),
    Pair(
      script: #"state "Côte Việt" { code CVX; populace 3 }"#,
      shown: #"""
        error T0103: no weight is called "populace"
          --> line 1, column 31
          | state "Côte Việt" { code CVX; populace 3 }
          |                               ^^^^^^^^

        """#),
    Pair(
      script: #"2025-02-30"#,
      shown: #"""
        error T0104: there is no day 2025-02-30 in the calendar
          --> line 1, column 1
          | 2025-02-30
          | ^^^^^^^^^^
          help: February 2025 has 28 days

        """#),
    Pair(
      script: #"31 June 2025"#,
      shown: #"""
        error T0104: there is no day 31 June 2025 in the calendar
          --> line 1, column 1
          | 31 June 2025
          | ^^^^^^^^^^^^
          help: June 2025 has 30 days

        """#),
    Pair(
      script: #"as of 1/2/2026 { print 1 }"#,
      shown: #"""
        error T0105: 1/2/2026 may be two dates
          --> line 1, column 7
          | as of 1/2/2026 { print 1 }
          |       ^^^^^^^^
          help: write 2026-02-01 for 1 February 2026 or 2026-01-02 for 2 January 2026

        """#),
    Pair(
      script: #"on 1/2/2026 France ratifies ctbt"#,
      shown: #"""
        error T0105: 1/2/2026 may be two dates
          --> line 1, column 4
          | on 1/2/2026 France ratifies ctbt
          |    ^^^^^^^^
          help: write 2026-02-01 for 1 February 2026 or 2026-01-02 for 2 January 2026

        """#),
    Pair(
      script: #"on 25/10/2025 France ratifies ctbt"#,
      shown: #"""
        error T0105: 25/10/2025 is not how a date is written here
          --> line 1, column 4
          | on 25/10/2025 France ratifies ctbt
          |    ^^^^^^^^^^
          help: write 2025-10-25 for 25 October 2025

        """#),
    Pair(
      script: #"on 01.06.2026 France signs ctbt"#,
      shown: #"""
        error T0105: 01.06.2026 may be two dates
          --> line 1, column 4
          | on 01.06.2026 France signs ctbt
          |    ^^^^^^^^^^
          help: write 2026-06-01 for 1 June 2026 or 2026-01-06 for 6 January 2026

        """#),
    Pair(
      script: #"print "Ha Noi"#,
      shown: #"""
        error T0106: this text has no closing quotation mark on its line
          --> line 1, column 7
          | print "Ha Noi
          |       ^
          help: a text stands on one line; write a line break in it as `\n`

        """#),
    Pair(
      script: #"today + 2.5 months"#,
      shown: #"""
        error T0107: a duration counts whole days, weeks, months or years, up to four million
          --> line 1, column 9
          | today + 2.5 months
          |         ^^^^^^^^^^

        """#),
    Pair(
      script: #"""
        state "Upper Vale" { code UVA; aliases "Vale" }
        state "Lower Vale" { code LVA; aliases "Vale" }
        Vale
        """#,
      shown: #"""
        error T0108: "Vale" may be Lower Vale or Upper Vale
          --> line 3, column 1
          | Vale
          | ^^^^
          help: write one of them: Lower Vale or Upper Vale

        """#),
    Pair(
      script: #"count (Korea)"#,
      shown: #"""
        error T0108: "Korea" may be North Korea or South Korea
          --> line 1, column 8
          | count (Korea)
          |        ^^^^^
          help: write one of them: North Korea or South Korea

        """#),
    Pair(
      script: #"let states = 3"#,
      shown: #"""
        warning T0109: from here on "states" hides the set `states`
          --> line 1, column 5
          | let states = 3
          |     ^^^^^^

        """#),
    Pair(
      script: #"let paris = 3"#,
      shown: #"""
        warning T0109: from here on "paris" hides the built-in treaty paris
          --> line 1, column 5
          | let paris = 3
          |     ^^^^^

        """#),
    Pair(
      script:
        #"((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))"#,
      shown: #"""
        error T0111: brackets stand in each other more than 128 deep here
          --> line 1, column 129
          | …(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))…
          |                                                                               ^

        """#),
    Pair(
      script:
        #"(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("#,
      shown: #"""
        error T0111: brackets stand in each other more than 128 deep here
          --> line 1, column 129
          | ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
          |                                                                                                                                 ^

        """#),
    Pair(
      script: #"print "Ha\Noi""#,
      shown: #"""
        error T0112: this escape means nothing in a text
          --> line 1, column 10
          | print "Ha\Noi"
          |          ^^
          help: the escapes are \" \\ \n \t and \u{…}; a backslash itself is written \\

        """#),
    Pair(
      script: #"2025-1-5"#,
      shown: #"""
        warning T0113: this is arithmetic, not a date
          --> line 1, column 1
          | 2025-1-5
          | ^^^^^^^^
          help: the date is written 2025-01-05

        """#),
    Pair(
      script: #"25/10/2025"#,
      shown: #"""
        warning T0113: this is arithmetic, not a date
          --> line 1, column 1
          | 25/10/2025
          | ^^^^^^^^^^
          help: the date is written 2025-10-25

        """#),
    Pair(
      script: #"""
        state Alba { code ALX }
        state Bela { code BLX }
        state "Alba and Bela" { code ABX }
        treaty pact { open to Alba, Bela; enters into force upon 1 deposit }
        on 2020-01-01 Alba and Bela sign pact
        """#,
      shown: #"""
        note T0114: "Alba and Bela" is read as one name, of Alba and Bela
          --> line 5, column 15
          | on 2020-01-01 Alba and Bela sign pact
          |               ^^^^^^^^^^^^^
          help: two states are written with a comma between them

        """#),
    Pair(
      script: #"on 2020-01-01 Serbia and Montenegro signs ctbt"#,
      shown: #"""
        note T0114: "Serbia and Montenegro" is read as one name, of Serbia
          --> line 1, column 15
          | on 2020-01-01 Serbia and Montenegro signs ctbt
          |               ^^^^^^^^^^^^^^^^^^^^^
          help: two states are written with a comma between them

        """#),
    Pair(
      script: #"""
        treaty pact { open to states }
        parties off pact
        """#,
      shown: #"""
        error T0201: expected `of` after `parties`, found `off`
          --> line 2, column 9
          | parties off pact
          |         ^^^
          help: did you mean `of`?

        """#),
    Pair(
      script: #"parties off paris"#,
      shown: #"""
        error T0201: expected `of` after `parties`, found `off`
          --> line 1, column 9
          | parties off paris
          |         ^^^
          help: did you mean `of`?

        """#),
    Pair(
      script: #"parties of"#,
      shown: #"""
        error T0201: expected a treaty, found the end of the text
          --> line 1, column 11
          | parties of
          |           ^

        """#),
    Pair(
      script: #"on 2020-01-01 France ratifys ctbt"#,
      shown: #"""
        error T0201: expected what was done, such as `signs`, `ratifies` or `accedes to`, found `ratifys`
          --> line 1, column 22
          | on 2020-01-01 France ratifys ctbt
          |                      ^^^^^^^
          help: did you mean `ratify`?

        """#),
    Pair(
      script: #"on 2020-01-01 ratify ctbt"#,
      shown: #"""
        error T0201: expected the states that act, found `ratify`
          --> line 1, column 15
          | on 2020-01-01 ratify ctbt
          |               ^^^^^^

        """#),
    Pair(
      script: #"if true: print 1"#,
      shown: #"""
        error T0201: expected `{` or `then` after the condition, found `:`
          --> line 1, column 8
          | if true: print 1
          |        ^

        """#),
    Pair(
      script: #"which states must ratify"#,
      shown: #"""
        error T0201: expected a treaty, found the end of the text
          --> line 1, column 25
          | which states must ratify
          |                         ^

        """#),
    Pair(
      script: #"all of asean"#,
      shown: #"""
        error T0201: expected what is said of them, such as `have signed TREATY` or `are party to TREATY`, found the end of the text
          --> line 1, column 13
          | all of asean
          |             ^

        """#),
    Pair(
      script: #"treaty draft { enters into force 90 days following 40 deposits }"#,
      shown: #"""
        error T0201: expected `after` after the delay, found `following`
          --> line 1, column 42
          | treaty draft { enters into force 90 days following 40 deposits }
          |                                          ^^^^^^^^^

        """#),
    Pair(
      script: #"what if asean ratified ctbt"#,
      shown: #"""
        error T0201: expected `:` and a question, as in `what if France ratifies TREATY: when does TREATY enter into force`, found the end of the text
          --> line 1, column 28
          | what if asean ratified ctbt
          |                            ^

        """#),
    Pair(
      script: #"treaty Grand Pact { }"#,
      shown: #"""
        error T0201: expected `{`, found `Pact`
          --> line 1, column 14
          | treaty Grand Pact { }
          |              ^^^^
          help: a new name of several words stands in quotation marks: "Grand Pact"

        """#),
    Pair(
      script: #"""
        let a = (1, 2
        let b = 3
        """#,
      shown: #"""
        error T0202: this `(` is not closed
          --> line 1, column 9
          | let a = (1, 2
          |         ^
          line 1:
          | let a = (1, 2
          |              - the line ends here

        """#),
    Pair(
      script: #"""
        let a = (France, Japan
        let b = 3
        """#,
      shown: #"""
        error T0202: this `(` is not closed
          --> line 1, column 9
          | let a = (France, Japan
          |         ^
          line 1:
          | let a = (France, Japan
          |                       - the line ends here

        """#),
    Pair(
      script: #"treaty pact { open to asean"#,
      shown: #"""
        error T0202: this `{` is not closed
          --> line 1, column 13
          | treaty pact { open to asean
          |             ^

        """#),
    Pair(
      script: #"1 + 2)"#,
      shown: #"""
        error T0203: this `)` closes nothing
          --> line 1, column 6
          | 1 + 2)
          |      ^

        """#),
    Pair(
      script: #"}"#,
      shown: #"""
        error T0203: this `}` closes nothing
          --> line 1, column 1
          | }
          | ^

        """#),
    Pair(
      script: #"parties of paris as of 2000-01-01 plus asean"#,
      shown: #"""
        error T0204: `as of` stands in the middle of an expression
          --> line 1, column 18
          | parties of paris as of 2000-01-01 plus asean
          |                  ^^^^^^^^^^^^^^^^
          help: write `(parties of paris as of 2000-01-01) plus asean` or `parties of paris plus asean as of 2000-01-01`

        """#),
    Pair(
      script: #"""
        let n = 2
        1 < n < 3
        """#,
      shown: #"""
        error T0205: a comparison does not go on with `<`
          --> line 2, column 1
          | 1 < n < 3
          | ^^^^^^^
          help: join two comparisons with `and`, or bracket one of them

        """#),
    Pair(
      script: #"France is party in paris"#,
      shown: #"""
        error T0201: expected `to` after `party`, found `in`
          --> line 1, column 17
          | France is party in paris
          |                 ^^

        """#),
    Pair(
      script: #"1 < 2 < 3"#,
      shown: #"""
        error T0205: a comparison does not go on with `<`
          --> line 1, column 1
          | 1 < 2 < 3
          | ^^^^^^^
          help: join two comparisons with `and`, or bracket one of them

        """#),
    Pair(
      script: #"""
        state Quo { code QUO }
        treaty pact { open to states }
        did Quo sign pact
        """#,
      shown: #"""
        error T0206: this may ask two things
          --> line 3, column 1
          | did Quo sign pact
          | ^^^
          help: when it did: `signature of pact by Quo`
          help: whether it still stands: `has Quo signed pact`

        """#),
    Pair(
      script: #"treaty draft { enters into force 90 days after 40 ratifications }"#,
      shown: #"""
        error T0206: `ratifications` may mean two things
          --> line 1, column 51
          | treaty draft { enters into force 90 days after 40 ratifications }
          |                                                   ^^^^^^^^^^^^^
          help: every instrument of consent: `deposits`
          help: instruments of ratification only: `deposits of ratification`

        """#),
    Pair(
      script: #"did France sign paris"#,
      shown: #"""
        error T0206: this may ask two things
          --> line 1, column 1
          | did France sign paris
          | ^^^
          help: when it did: `signature of paris by France`
          help: whether it still stands: `has France signed paris`

        """#),
    Pair(
      script: #"who has ratified paris"#,
      shown: #"""
        error T0206: this may ask two things
          --> line 1, column 1
          | who has ratified paris
          | ^^^^^^^
          help: of states: `which of states have ratified paris`
          help: of organisations too: `which of participants have ratified paris`

        """#),
    Pair(
      script: #"how many states must ratify ctbt"#,
      shown: #"""
        error T0206: this may ask two things
          --> line 1, column 1
          | how many states must ratify ctbt
          | ^^^^^^^^^^^^^^^
          help: how many more deposits are needed: `deposits still needed of ctbt`
          help: how many states cannot be done without: `count (which states must ratify ctbt)`

        """#),
    Pair(
      script: #"France signs ctbt"#,
      shown: #"""
        error T0207: an act begins with its date
          --> line 1, column 8
          | France signs ctbt
          |        ^^^^^
          help: write `on DATE` before the states: `on 2026-06-01 France ratifies TREATY`

        """#),
    Pair(
      script: #"signatories of ctbt in asean"#,
      shown: #"""
        note T0208: this asks whether all of them are in it
          --> line 1, column 1
          | signatories of ctbt in asean
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help: for those of them that are in it: `signatories of ctbt within asean`

        """#),
    Pair(
      script: #"""
        state Quo { code QUO }
        group Quo = ()
        """#,
      shown: #"""
        error T0301: "Quo" is declared twice in this script
          --> line 2, column 7
          | group Quo = ()
          |       ^^^
          line 1:
          | state Quo { code QUO }
          |       --- here for the first time
          help: choose another name

        """#),
    Pair(
      script: #"""
        state Quo { code QUO }
        state Quo { code QUX }
        """#,
      shown: #"""
        error T0301: "Quo" is declared twice in this script
          --> line 2, column 7
          | state Quo { code QUX }
          |       ^^^
          line 1:
          | state Quo { code QUO }
          |       --- here for the first time
          help: choose another name

        """#),
    Pair(
      script: #"if true { state Quo { code QUO } }"#,
      shown: #"""
        error T0302: the declaration of a state stands at the top level of a script
          --> line 1, column 11
          | if true { state Quo { code QUO } }
          |           ^^^^^
          help: write it before the block

        """#),
    Pair(
      script: #"treaty pact { depositry "UN" }"#,
      shown: #"""
        error T0303: no line of a treaty begins with `depositry`
          --> line 1, column 15
          | treaty pact { depositry "UN" }
          |               ^^^^^^^^^
          help: did you mean `depositary`?

        """#),
    Pair(
      script: #"let of = 3"#,
      shown: #"""
        error T0304: `of` is a word of the grammar and cannot be a name
          --> line 1, column 5
          | let of = 3
          |     ^^
          help: choose another word, or a name of several words in quotation marks

        """#),
    Pair(
      script: #"timeline of ctbt"#,
      shown: #"""
        error T0901: this version does not have this form yet: a timeline
          --> line 1, column 1
          | timeline of ctbt
          | ^^^^^^^^^^^

        """#),
  ]
}
