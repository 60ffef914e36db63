// Many declarations in one script cost a few moves each, however many stand before them: no table is copied for each of them.
// What is counted are the entries that are moved to another place in memory, whether a table grows or is copied.

import Testing
import TreatySyntax

@testable import TreatyLanguage

@Suite struct DeclarationGrowthTests {
  @Test(arguments: [
    "state landN { region \"Far North\"; population 5 million }", "state landN { groups gathering; tons 3 }",
    "group groupN = France, Japan", "weight weightN in \"tons\" { France 1; Japan 2 }",
    "treaty treatyN { open to states; enters into force upon 3 deposits }", "let valueN = N",
    "define functionN(x, y) = x + y + N", "scenario scenarioN { on 2027-01-01 France ratifies ctbt }",
    "for each x in (1, 2) { let y = x }", "if N > 0 { let z = N }",
  ])
  func aDeclarationMovesAFewEntriesOnly(_ form: String) {
    let count = 400
    var interpreter = TestWorld.interpreter()
    let opening = "group gathering = France\nweight tons in \"tons\" { France 1 }\n"
    let lines = (1...count).map { form.replacing("N", with: "\($0)") }.joined(separator: "\n")
    var errors: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: opening + lines)) { event in
      if case .diagnostic(let diagnostic) = event, diagnostic.severity == .error { errors.append(diagnostic.message) }
    }
    #expect(errors.isEmpty, "\(errors.first ?? "")")
    // The states of the register are moved with the new ones.
    let states = interpreter.world.states.count
    #expect(interpreter.world.thingsMoved <= 4 * (count + states))
    #expect(interpreter.lexicon.namesMoved <= 8 * count)
  }

  @Test func aStateIsAMemberOnceAndHasTheRegionAsItWasSpelt() {
    let lines = """
      group gathering = France
      state Avalon { region WEOG; groups gathering; population 3 }
      state Brigadoon { region "far north"; groups gathering }
      state Cockaigne { region "Far North" }
      gathering
      region of Avalon = region of France
      region of Brigadoon = region of Cockaigne
      population of Avalon
      """
    #expect(TestWorld.output(of: lines) == ["(France, Avalon, Brigadoon)", "true", "true", "3"])
  }

  @Test func whatABlockNamesIsForgottenAtItsEnd() {
    let lines = """
      let x = 1
      for each x in (Japan) { let y = x ; print y }
      define f(x) = x + 1
      f(2) + x
      expect error { let w = France ; state Avalon { } ; nonsense of w }
      state Avalon { }
      Avalon
      """
    #expect(TestWorld.output(of: lines) == ["Japan", "4", "Avalon"])
  }
}
