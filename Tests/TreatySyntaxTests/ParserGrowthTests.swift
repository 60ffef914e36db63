// Reading is linear: forms that stand in each other are not read anew for each level.

import Testing

@testable import TreatySyntax

@Suite("Growth of reading")
struct ParserGrowthTests {
  private func steps(_ text: String) -> (steps: Int, tokens: Int) {
    let source = Source(name: "", text: text)
    var parser = Parser(source: source, lexed: Lexer.tokens(of: source), lexicon: names())
    _ = parser.script()
    return (parser.steps, parser.tokens.count)
  }

  @Test(
    "A form in itself, 16 and 24 deep, takes at most a few steps a token, right or wrong",
    arguments: [
      ("2020-01-01 as of (", "2020-01-01", ")"), ("(", "1", ") as of 2020-01-01 = 1"),
      ("1 as of (", "2020-01-01", ""), ("2020-01-01 as of (", ")", ")"), ("true under (", "x", ")"),
      ("count (", "asean", ")"), ("if (", "true", ") then 1 else 2"), ("explain (", "1", ")"), ("[", "1", "]"),
      ("(what if France ratifies ctbt: ", "1", ")"), ("(asean where ", "true", ")"), ("not (", "true", ")"),
      ("(asean that have signed (", "ctbt", "))"), ("(all of (", "asean", ") have signed ctbt)"),
      ("(top 1 of ", "asean", " by population)"), ("(1 + ", "1", ") * 2"),
      ("(which of ", "asean", " have signed ctbt)"),
      ("(is France party to (", "ctbt", "))"), ("(when does (", "ctbt", ") enter into force)"),
      ("(how can (", "ctbt", ") enter into force as of (2020-01-01))"),
      ("(which states must ratify (", "ctbt", ") before entry into force)"),
      ("from (", "2020-01-01", ") to 2021-01-01"), ("(asean with population, (", "1", "))"),
      ("(signature of ctbt by (", "France", "))"), ("(treaties between (", "France", ") and Japan)"),
    ])
  func linear(opening: String, core: String, closing: String) {
    for depth in [16, 24] {
      let text = String(repeating: opening, count: depth) + core + String(repeating: closing, count: depth)
      let (steps, tokens) = self.steps(text)
      #expect(steps <= 12 * tokens, "\(steps) steps for \(tokens) tokens at depth \(depth)")
    }
  }
}
