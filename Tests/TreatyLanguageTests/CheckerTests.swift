// What the checker says: for each kind of mistake the exact sentence and its help, and silence on lines that are right.

import Testing
import TreatyLanguage
import TreatyRegister
import TreatySyntax

/// What parser and checker say of a script: each message with its code, the words under it, and its help.
private func said(of text: String) -> [String] {
  let source = Source(name: "test", text: text)
  let result = Parser.parse(source, lexicon: ScopedLexicon(over: BuiltInLexicon()))
  var checker = Checker(source: source)
  let found = result.diagnostics + checker.check(result.script)
  return found.filter { $0.severity == .error }.flatMap { diagnostic in
    let words = source.text(of: diagnostic.span)
    return ["\(diagnostic.code) at [\(words)]: \(diagnostic.message)"] + diagnostic.help.map { "help: " + $0 }
  }
}

@Suite struct CheckerTests {
  @Test(arguments: [
    "entry into force of paris in 2016",
    "sum of population of parties of paris within asean > 5",
    "states where population > 1 million",
    "states where ratification of ctbt > 2020-01-01",
    "states with ratification of ctbt, population as people",
    "all of treaties are in force",
    "top 3 of signatories of ctbt that have not ratified ctbt by population",
    "treaties where opening in 2016",
    "last 1 of ((Germany, France) sorted by name descending) = (France)",
    "count asean by region",
    "count (which states must ratify ctbt) = 9",
    "if nothing { print 1 }",
    "entry into force of ctbt is nothing and nothing = 3",
    "let a = (France, Japan); for each x in a { expect x in a and x = x }",
    "define half(n) = n / 2; expect half(5) = 2.5",
    "define late(t, d) = entry into force of t > d; late(paris, 2016-01-01)",
    "2020-01-31 + 1 month - 3 days > 2020-01-01",
    "ratification of paris by France + 30 days = entry into force of paris",
    "ratification of kyoto by Russia in trigger of kyoto",
    "(if 1 < 2 then 3 else \"x\") = 3",
    "parties of paris; count _ = 195",
    "expect error \"state\" { parties of France }",
    "what if France withdraws from paris: is France party to paris",
    "what if ctbt enters into force 90 days after 30 deposits from asean: when does ctbt enter into force",
    "explain parties of ctbt as of 2020-01-01",
    "explain which states must ratify ctbt",
    "print 1; _",
    "for each x in asean { print x }; _ = Laos",
    "sum of population of (France) > 3",
    "earliest of entry into force of paris = 2016-11-04",
    "code of paris = \"paris\" and code of asean = \"asean\"",
    "treaty t { enters into force upon deposits from all of [France, Japan] }",
    "define f(x) = x; define g(x) = f(x); define h(x) = g(f(x)); h(3) = 3",
    "print which states must ratify ctbt",
    "export which of asean have signed ctbt to \"a.csv\"",
    "why at least 3 of asean are party to ctbt",
    "why who must ratify ctbt",
    "count eligible states of ctbt > 100",
    "print source of (deposit 1 of paris)",
    "show source of (deposit 1 of paris)",
    "average of [1 day, 3 days] = 2 days and median of [1, 2, 10] = 2 and latest of [2020-01-01] = 2020-01-01",
    "population of France * 2 > population of Japan",
    "members of asean plus (France) but not states where population > 1 million",
  ])
  func saysNothingOfLinesThatAreRight(_ line: String) {
    #expect(said(of: line) == [])
  }

  @Test(arguments: EmbeddedFiles.paths.filter { $0.hasSuffix(".treaty") })
  func saysNothingOfTheBuiltInRegister(_ path: String) throws {
    let source = Source(name: path, text: try #require(EmbeddedFiles.text(of: path)))
    let result = Parser.parse(source, lexicon: ScopedLexicon(over: BuiltInLexicon()), declaresBuiltIn: true)
    var checker = Checker(source: source)
    #expect(checker.check(result.script) == [])
  }

  @Test(arguments: mistakes)
  func saysWhatIsWrong(_ mistake: Mistake) {
    #expect(said(of: mistake.line) == mistake.said)
  }
}
