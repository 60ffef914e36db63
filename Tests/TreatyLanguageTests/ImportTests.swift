// What is imported: tables whose mistakes are told at their place in the file, and scripts that import scripts.

import Testing
import TreatyLanguage
import TreatyModel
import TreatySyntax

@Suite struct ImportTests {
  /// Files by their paths; `vN.treaty` imports the next one and gives a value.
  private struct Files: FileAccess {
    var texts: [String: String] = [:]
    var chain = 0

    func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal> {
      if let text = texts[path] { return .success(ReadFile(path: path, bytes: Array(text.utf8))) }
      guard path.hasPrefix("v"), let number = Int(path.dropFirst().prefix { $0.isNumber }) else {
        return .failure(FileRefusal("no such file"))
      }
      let next = number < chain ? "import \"v\(number + 1).treaty\"\n" : ""
      return .success(ReadFile(path: path, bytes: Array("\(next)let v\(number) = \(number)\n".utf8)))
    }
  }

  private static let declarations = """
    state Avalon { code QZA }
    state Brigadoon { code QZB }
    treaty pact { open to (Avalon, Brigadoon); enters into force upon 2 deposits }

    """

  /// What a script prints, and its errors as `file:line:column: message`.
  private func output(of script: String, files: Files) -> [String] {
    var interpreter = Interpreter(
      world: World(facts: NoFacts(), today: TestWorld.today), lexicon: ScopedLexicon(), files: files)
    var lines: [String] = []
    let sources = interpreter.sources
    interpreter.run(Source(name: "main", number: 1, text: script)) { event in
      switch event {
      case .answer(let answer): lines.append(answer.value.words(in: answer.world))
      case .diagnostic(let diagnostic):
        let source = sources[diagnostic.span.source]
        let (line, column) = source?.position(of: diagnostic.span.start) ?? (0, 0)
        lines.append("\(source?.name ?? "?"):\(line):\(column): \(diagnostic.message)")
      case .export: break
      }
    }
    return lines
  }

  private func acts(_ table: String) -> [String] {
    output(
      of: Self.declarations + "import acts from \"acts.csv\"\nprint count acts of pact",
      files: Files(texts: ["acts.csv": table]))
  }

  @Test func aTableMayBeginWithAMarkOfByteOrder() {
    #expect(acts("\u{FEFF}date,state,verb,treaty\r\n2001-01-01,Avalon,accedes to,pact\r\n") == ["1"])
  }

  @Test func aQuotationMarkThatIsNotClosedIsToldAndNothingIsTaken() {
    #expect(
      acts(
        "date,state,verb,treaty,source\n2001-01-01,Avalon,accedes to,pact,\"see\n2001-01-02,Brigadoon,accedes to,pact,\n"
      )
        == ["acts.csv:2:35: the quotation mark that opens here is not closed", "0"])
    #expect(
      acts("date,state,verb,treaty\n2001-01-01,\"Avalon\" x,accedes to,pact\n")[0]
        == "acts.csv:2:20: words stand after the closing quotation mark of a field: one within a field is doubled")
    #expect(
      acts("date,state,verb,treaty\n2001-01-01,Ava\"lon,accedes to,pact\n")[0].hasPrefix("acts.csv:2:15: a quotation"))
  }

  @Test func aMistakeInARowIsToldAtItsField() {
    let table = "date,treaty,verb,state\n2001-01-01,pact,accedes to,Avalon\n\n2001-02-01,pact,accedes to,\"Brigadon\"\n"
    #expect(acts(table) == ["acts.csv:4:28: no state or group is called \"Brigadon\"", "0"])
    // What the law refuses is told at the row.
    let twice = "date,state,verb,treaty\n2001-01-01,Avalon,accedes to,pact\n2001-02-01,Avalon,accedes to,pact\n"
    #expect(acts(twice)[0].hasPrefix("acts.csv:3:1: "))
    #expect(acts(twice).last == "1")
  }

  @Test func aWeightHasOneRowAState() {
    let files = Files(texts: ["w.csv": "state,value\nAvalon,1\nBrigadoon,2\nAvalon,3\nNowhere,1\n"])
    #expect(
      output(of: Self.declarations + "weight w in \"t\" from \"w.csv\"", files: files) == [
        "w.csv:4:1: the number of Avalon is given twice", "w.csv:5:1: this row is not a state and its number",
      ])
  }

  @Test func manyFilesMayBeImportedAndOnlySoDeep() {
    let flat = (1...40).map { "import \"v\($0).treaty\"\n" }.joined()
    #expect(output(of: flat + "print v40", files: Files()) == ["40"])
    #expect(output(of: "import \"v1.treaty\"\nprint v31", files: Files(chain: 31)) == ["31"])
    #expect(
      output(of: "import \"v1.treaty\"\nprint v40", files: Files(chain: 40)) == [
        "main:1:8: v1.treaty leads to imports that stand in each other more than 32 deep"
      ])
  }

  @Test func sumsOfManyDenominatorsAreRefusedBeforeTheyTakeLong() {
    let primes = [3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43]
    var script = "let big = 2\n"
    for _ in 0..<14 { script += "let big = big * big\n" }
    script += "print sum of [" + primes.map { "1 / (big + \($0))" }.joined(separator: ", ") + "]"
    #expect(
      output(of: script, files: Files()) == ["main:16:14: these numbers have too many digits to go on counting with"])
  }

  @Test func aForecastWithoutASeedTakesTheSessions() {
    var interpreter = Interpreter(world: World(facts: NoFacts(), today: TestWorld.today), lexicon: ScopedLexicon())
    let script =
      Self.declarations + """
        scenario coin { each of (Avalon, Brigadoon) accede to pact with 3% chance per month from 2027-01-01 }
        print triggers of (forecast pact under coin with 200 runs) = triggers of (forecast pact under coin with 200 runs seed 9)
        """
    interpreter.seed = 9
    var answers: [String] = []
    interpreter.run(Source(name: "main", number: 1, text: script)) { event in
      if case .answer(let answer) = event { answers.append(answer.value.words(in: answer.world)) }
    }
    #expect(answers == ["true"])
  }
}
