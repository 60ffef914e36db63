// Statements one after another: what they leave, what a failed one leaves, and how a run ends.

import Testing
import TreatyLanguage
import TreatyModel
import TreatySyntax

@Suite struct InterpreterTests {
  @Test func bindingsFunctionsAndAnswersLast() {
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "1", number: 1, text: "let a = 2\ndefine twice(n) = n * 2\ntwice(a)")) { _ in }
    var answers: [String] = []
    interpreter.run(Source(name: "2", number: 2, text: "_ + a")) { event in
      if case .answer(let answer) = event { answers.append(answer.value.words(in: answer.world)) }
    }
    #expect(answers == ["6"])
  }

  @Test func aBlockKeepsItsBindings() {
    #expect(TestWorld.output(of: "let a = 1\nas of 2000-01-01 { let a = 2\n print a }\na") == ["2", "1"])
    #expect(TestWorld.output(of: "for each x in [1, 2] { print x * 10 }") == ["10", "20"])
    #expect(TestWorld.output(of: "if 1 > 2 { print 1 } else if 2 > 1 { print 2 } else { print 3 }") == ["2"])
  }

  @Test func nothingRunsOfASourceThatDoesNotCheck() {
    #expect(TestWorld.output(of: "print 1\nparties of France").count == 1)
  }

  @Test func anActThatIsRefusedLeavesNothing() {
    let script = """
      treaty tiny { open to France, Japan; enters into force 1 day after 2 deposits }
      on 2020-02-01 France, Brazil sign tiny
      count signatories of tiny
      """
    let lines = TestWorld.output(of: script)
    #expect(lines.count == 2)
    #expect(lines.last == "0")
  }

  @Test func whatIsDeclaredAgainTakesThePlaceIfItsActsStillHold() {
    var interpreter = TestWorld.interpreter()
    func run(_ number: UInt32, _ text: String) -> [String] {
      var said: [String] = []
      interpreter.run(Source(name: "", number: number, text: text)) { event in
        switch event {
        case .answer(let answer): said.append(answer.value.words(in: answer.world))
        case .diagnostic(let diagnostic): said.append("\(diagnostic.code)")
        case .export: break
        }
      }
      return said
    }
    let tiny = "treaty tiny { open to France, Japan; enters into force 1 day after 2 deposits }"
    #expect(run(1, tiny + "\non 2020-02-01 France, Japan sign tiny") == [])
    #expect(run(2, tiny + "\ncount signatories of tiny") == ["T0449", "2"])
    #expect(run(3, "treaty tiny { open to France; enters into force 1 day after 2 deposits }") == ["T0450"])
    #expect(run(4, "count signatories of tiny") == ["2"])
    #expect(run(5, "group pair = France, Japan") == [] && run(6, "group pair = France") == ["T0449"])
  }

  @Test func aBudgetUsedUpInsideAClauseIsToldAsThat() {
    var interpreter = TestWorld.interpreter(budget: Budget(steps: 40))
    var said: [DiagnosticCode] = []
    let text = "treaty tiny { open to (states where population > 1 million); enters into force 1 day after 2 deposits }"
    interpreter.run(Source(name: "", number: 1, text: text)) { event in
      if case .diagnostic(let diagnostic) = event { said.append(diagnostic.code) }
    }
    #expect(said.map(\.description) == ["T0502"])
  }

  @Test func anExpectedErrorLeavesNothing() {
    let script = """
      treaty tiny { open to France; enters into force 1 day after 1 deposit }
      expect error "zero" { on 2020-02-01 France signs tiny
        1 / 0 }
      count signatories of tiny
      """
    #expect(TestWorld.output(of: script) == ["0"])
  }

  @Test func aFalseExpectationIsNoErrorOfTheScript() {
    var interpreter = TestWorld.interpreter()
    let result = interpreter.run(Source(name: "1", number: 1, text: "expect 1 = 2\nexpect 1 = 1")) { _ in }
    #expect(!result.hadErrors)
    #expect(result.failedExpectations == 1)
    #expect(result.metExpectations == 1)
  }

  @Test func aRunStopsAtItsBudget() {
    var interpreter = Interpreter(
      world: World(facts: NoFacts(), today: TestWorld.today), lexicon: ScopedLexicon(), budget: { Budget(steps: 100) })
    var codes: [String] = []
    interpreter.run(
      Source(
        name: "1", number: 1,
        text: "for each a in [1, 2, 3, 4, 5, 6, 7, 8, 9] { for each b in [1, 2, 3, 4] { print a * b } }")
    ) { event in
      if case .diagnostic(let diagnostic) = event { codes.append(diagnostic.code.description) }
    }
    #expect(codes == ["T0502"])
  }

  @Test func importedScriptsGiveTheirNames() {
    struct OneFile: FileAccess {
      func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal> {
        switch path {
        case "base.treaty": .success(ReadFile(path: path, bytes: Array("state Avalon { code AVA }\nlet n = 3".utf8)))
        case "acts.csv":
          .success(
            ReadFile(
              path: path,
              bytes: Array("date,state,verb,treaty,source\n2020-01-01,Avalon,signs,pact,\"told, once\"\n".utf8)))
        default: .failure(FileRefusal("no such file"))
        }
      }
    }
    var interpreter = Interpreter(
      world: World(facts: NoFacts(), today: TestWorld.today), lexicon: ScopedLexicon(), files: OneFile())
    let script = """
      import "base.treaty"
      treaty pact { open to Avalon; enters into force 1 day after 1 deposit }
      import acts from "acts.csv"
      print n
      signature of pact by Avalon
      source of (signature of pact by Avalon)
      import "none.treaty"
      """
    var lines: [String] = []
    interpreter.run(Source(name: "1", number: 1, text: script)) { event in
      switch event {
      case .answer(let answer): lines.append(answer.value.words(in: answer.world))
      case .diagnostic(let diagnostic): lines.append(diagnostic.message)
      case .export: break
      }
    }
    #expect(lines == ["3", "signature of pact by Avalon, 2020-01-01", "\"told, once\"", "none.treaty: no such file"])
  }
}
