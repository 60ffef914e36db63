// A script in each of the ways that the checker refuses, and the whole of what is said of it.

import Testing

/// A script that is wrong, and what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let line: String
  let said: [String]
  var testDescription: String { line }

  /// Those of a text: after `>` the line, below it what is said, an empty line between them.
  static func all(in text: String) -> [Mistake] {
    text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return Mistake(line: String(lines[0].dropFirst(2)), said: Array(lines.dropFirst()))
    }
  }
}

/// After `>` the script; below it each message with its code and the words it points at, and its help.
let mistakes = Mistake.all(in: text)

private let text = #"""
  > parties of France
  T0401 at [France]: `parties of` wants a treaty, and `France` is a state
  help: the treaties in force for it: `treaties of France`

  > if 3 { print "no" }
  T0402 at [3]: `if` wants a truth, and `3` is a number

  > France > 3
  T0403 at [France > 3]: `France` is a state and `3` is a number: they are not compared

  > count of 5
  T0413 at [5]: `count` wants a set, and `5` is a number

  > sum of asean
  T0401 at [asean]: `sum of` wants numbers, and `asean` is a group
  help: a number of each state is a weight: `sum of WEIGHT of asean`

  > deposits still needed of France
  T0401 at [France]: `deposits still needed of` wants a treaty, and `France` is a state

  > let d = 2016-01-01 < 5
  T0403 at [2016-01-01 < 5]: `2016-01-01` is a date and `5` is a number: they are not compared

  > entry into force of paris = 2016
  T0403 at [entry into force of paris = 2016]: `entry into force of paris` is a date and `2016` is a number: they are not compared
  help: whether it falls in that year: `entry into force of paris in 2016`

  > 1 month < 30 days
  T0405 at [1 month < 30 days]: months and days are not compared: a month has no fixed number of days
  help: compare dates: `DATE + 1 month < DATE + 31 days`

  > France in cybercrime
  T0401 at [France in cybercrime]: `France` is a state and cannot be in a treaty
  help: whether it is a party: `France in parties of cybercrime`

  > France in 5
  T0401 at [France]: only a date falls in a period, and `France` is a state

  > 2016-01-01 in 2016-01-01
  T0407 at [2016-01-01]: `in` wants a set, a list or a period on its right, and `2016-01-01` is a date
  help: the same day is asked by `=`

  > define f(a, b) = a + b; f(1)
  T0408 at [f(1)]: `f` takes 2 values, and 1 is given
  help: write `f(a, b)`

  > _
  T0410 at [_]: there is no answer yet that `_` could stand for
  help: ask something first, or bind a value with `let NAME = …`

  > population
  T0411 at [population]: `population` is a weight: a number for each state
  help: say of which states: `population of STATE` or `sum of population of SET`

  > population of asean > 5
  T0403 at [population of asean > 5]: a number for each state is not compared with one number
  help: the whole of them: `sum of population of asean > 5`

  > states where population
  T0402 at [population]: `where` wants a truth, and `population` is a number

  > ratification of ctbt
  T0412 at [ratification of ctbt]: `ratification of` asks for the act of one state, and no state is named
  help: name it: `ratification of ctbt by STATE`

  > ratification of ctbt by asean
  T0401 at [asean]: `by` wants a state, and `asean` is a group

  > parties of paris > 100
  T0403 at [parties of paris > 100]: `parties of paris` is a set of states and `100` is a number: they are not compared
  help: how many there are: `count parties of paris > 100`

  > it
  T0415 at [it]: `it` stands for the element of a set, and there is none here
  help: it has a meaning inside `where`, `with` and `sorted by`

  > states where opening > 2020-01-01
  T0415 at [opening]: `opening` is asked of a treaty, and each element here is a state
  help: say of which treaty: `opening of TREATY`

  > treaties where opening > 2000-01-01 sorted by opening
  T0413 at [2000-01-01]: `sorted by` wants a set, and `2000-01-01` is a date
  help: `where` takes all that follows: to go on with the set, bracket it: `(SET where …) sorted by …`

  > paris is party to France
  T0401 at [paris]: `is party to` is said of states, and `paris` is a treaty
  help: the other way round: `France is party to paris`

  > France is in force
  T0401 at [France]: `is in force` is said of treaties, and `France` is a state

  > all of asean are in force
  T0401 at [asean]: `is in force` is said of treaties, and `asean` is a group

  > which of 5 have signed ctbt
  T0401 at [5]: `has signed` is said of states, and `5` is a number

  > what if France signs Japan: 3
  T0401 at [Japan]: `signs` wants a treaty, and `Japan` is a state

  > on 2026-01-01 paris signs ctbt
  T0401 at [paris]: `signs` is an act of states, and `paris` is a treaty

  > on 5 France signs ctbt
  T0401 at [5]: `on` wants a date, and `5` is a number

  > treaty t { open to paris; enters into force 90 days after 3 deposits from ctbt }
  T0401 at [paris]: `open to` wants a set of states, and `paris` is a treaty
  help: its parties: `treaty t { open to parties of paris; enters into force 90 days after 3 deposits from ctbt }`
  T0401 at [ctbt]: `deposits from` wants a set of states, and `ctbt` is a treaty
  help: its parties: `treaty t { open to paris; enters into force 90 days after 3 deposits from parties of ctbt }`

  > define loop(x) = loop(x)
  T0409 at [loop]: `loop` recurs: it calls itself
  help: a function may call only others; for each element of a set there is `for each x in SET { … }`

  > define f(x) = x; define g(x) = f(x); define f(x) = g(x)
  T0409 at [g]: `f` recurs: it calls `g`, which leads back to it
  help: a function may call only others; for each element of a set there is `for each x in SET { … }`

  > asean + France
  T0406 at [asean + France]: `+` does not add a group and a state
  help: of sets: `asean plus France`

  > 2020-01-01 + 5
  T0406 at [2020-01-01 + 5]: `+` does not add a date and a number
  help: say of what: `5 days`, `months` or `years`

  > 2020-01-01 - 2019-01-01 = 1 month
  T0405 at [2020-01-01 - 2019-01-01 = 1 month]: months and days are not compared: a month has no fixed number of days
  help: compare dates: `DATE + 1 month < DATE + 31 days`

  > not 5
  T0402 at [5]: `not` wants a truth, and `5` is a number

  > 1 and true
  T0402 at [1]: `and` joins truths, and `1` is a number

  > expect count parties of paris
  T0402 at [count parties of paris]: `expect` wants a truth, and `count parties of paris` is a number

  > when does France enter into force
  T0401 at [France]: `when does … enter into force` wants a treaty, and `France` is a state

  > top 3 of 5 by population
  T0413 at [5]: `top` wants a set, and `5` is a number

  > define g(t) = signatories of t; g(France)
  T0401 at [France]: `t` of `g` wants a treaty, and `France` is a state

  > asean plus ctbt
  T0401 at [ctbt]: `plus` wants sets of the same things, and here a set of states meets a treaty

  > members of paris
  T0401 at [paris]: `members of` wants a group, and `paris` is a treaty
  help: its parties: `parties of paris`

  > treaties of paris
  T0401 at [paris]: `treaties of` wants a state, and `paris` is a treaty
  help: its parties: `parties of paris`

  > for each x in 5 { print x }
  T0413 at [5]: `for each` wants a set, and `5` is a number

  > for each x in asean { print parties of x }
  T0401 at [x]: `parties of` wants a treaty, and `x` is a state
  help: the treaties in force for it: `for each x in asean { print treaties of x }`

  > which states must ratify France
  T0401 at [France]: `which states must ratify` wants a treaty, and `France` is a state

  > what binds paris and Japan
  T0401 at [paris]: `what binds` wants a state, and `paris` is a treaty

  > parties of ctbt as of 5
  T0401 at [5]: `as of` wants a date, and `5` is a number

  > 55% of asean
  T0401 at [asean]: a part wants a number, and `asean` is a group
  help: how many there are: `55% of count asean`

  > group g2 = France, paris
  T0401 at [paris]: a group wants a set of states, and `paris` is a treaty
  help: its parties: `group g2 = France, parties of paris`

  > state "Fenwick" { exists from 5 until 2020-01-01 }
  T0401 at [5]: `since` wants a date, and `5` is a number

  > 2 > true
  T0403 at [2 > true]: `2` is a number and `true` is a truth: they are not compared

  > asean > France
  T0404 at [asean]: `>` orders numbers, dates and durations, and `asean` is a group

  > define f(a) = a; f
  T0414 at [f]: `f` is a function, and its values are missing
  help: write them in brackets: `f(a)`

  > parties of paris or parties of kyoto
  T0402 at [parties of paris]: `or` joins truths, and `parties of paris` is a set of states
  help: those in either: `parties of paris plus parties of kyoto`

  > parties of paris and parties of kyoto
  T0402 at [parties of paris]: `and` joins truths, and `parties of paris` is a set of states
  help: those in both: `parties of paris within parties of kyoto`

  > treaties of France and Japan
  T0402 at [treaties of France]: `and` joins truths, and `treaties of France` is a set of treaties
  help: the treaties in force between the two: `treaties between France and Japan`

  > is untoc in force for France and Japan
  T0402 at [Japan]: `and` joins truths, and `Japan` is a state
  help: between the two: `is untoc in force between France and Japan`

  > parties of paris - asean
  T0406 at [parties of paris - asean]: `-` does not take away a set of states and a group
  help: of sets: `parties of paris but not asean`

  > today plus 90 days
  T0413 at [today]: `plus` joins sets, and `today` is a date
  help: numbers, dates and durations are added by `+`: `today + 90 days`

  > parties of asean
  T0401 at [asean]: `parties of` wants a treaty, and `asean` is a group
  help: its members: `members of asean`

  > entry into force of paris in France
  T0401 at [entry into force of paris in France]: `entry into force of paris` is a date and cannot be in a state
  help: for one state: `entry into force of paris for France`

  > parties of paris as of "2016-12-31"
  T0401 at ["2016-12-31"]: `as of` wants a date, and `"2016-12-31"` is a text
  help: a date stands without quotation marks: `parties of paris as of 2016-12-31`

  > expect parties of paris > 100
  T0403 at [parties of paris > 100]: `parties of paris` is a set of states and `100` is a number: they are not compared
  help: how many there are: `expect count parties of paris > 100`

  > print members of paris
  T0401 at [paris]: `members of` wants a group, and `paris` is a treaty
  help: its parties: `print parties of paris`

  """#
