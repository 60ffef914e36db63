// Forecasts as people type them who have not read the manual: the right form is shown, with their own names in it.

import Testing
import TreatyLanguage
import TreatySyntax

@Suite struct ForecastAdviceTests {
  private static let names = """
    scenario luck { each of g20 ratify cybercrime with 3% chance per month from 2027-01-01 }
    let f = forecast cybercrime under luck with 10 runs
    """

  @Test(arguments: [
    ("histogram of f", "chart f"),
    ("80% interval of f", "interval 80% of f"),
    ("interval of 80% of f", "interval 80% of f"),
    ("mean of f", "median of f"),
    ("probability of f", "share in force of f"),
    ("share of f in force", "share in force of f"),
    ("chart f per year", "chart f by year"),
    ("who triggers f", "triggers of f"),
    ("forecast cybercrime with 100 runs under luck", "forecast cybercrime under luck with 100 runs"),
    ("simulate cybercrime under luck 1000 times", "forecast cybercrime under luck with 1000 runs"),
    ("forecast cybercrime under luck with 100 simulations", "forecast cybercrime under luck with 100 runs"),
    (
      "forecast cybercrime under luck with 100 runs to 2040-01-01",
      "forecast cybercrime under luck with 100 runs until 2040-01-01"
    ),
    ("how fast was untoc ratified", "pace of untoc"),
    ("pace untoc", "pace of untoc"),
  ])
  func theRightFormIsShown(typed: String, meant: String) {
    var interpreter = TestWorld.interpreter()
    interpreter.run(Source(name: "before", number: 1, text: ForecastAdviceTests.names)) { _ in }
    var copy = interpreter
    let source = Source(name: "line", number: 2, text: typed)
    let diagnostics = copy.check(source)
    #expect(diagnostics.contains { $0.severity == .error })
    let help = interpreter.advising(diagnostics, of: source).flatMap(\.help).joined(separator: "\n")
    #expect(help.contains("`\(meant)`"), "\(help)")
  }
}
