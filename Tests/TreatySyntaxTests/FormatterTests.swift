// The one true layout.

import Testing
import TreatySyntax

@Suite("Layout")
struct FormatterTests {
  private func formatted(_ text: String) -> String? { Formatter.format(Source(name: "", text: text)).text }

  @Test(
    "Spaces and line breaks",
    arguments: [
      ("let   a=( France,Japan )", "let a = (France, Japan)\n"),
      ("treaty pact{open to states;name \"P\"}", "treaty pact { open to states; name \"P\" }\n"),
      ("treaty pact {\nopen to states\n\n\n\nname \"P\"\n\n}", "treaty pact {\n  open to states\n\n  name \"P\"\n}\n"),
      ("on 2020-01-01 France,\nJapan sign ctbt", "on 2020-01-01 France,\n  Japan sign ctbt\n"),
      ("let a = (\nFrance\n)\n", "let a = (\n  France\n)\n"),
      ("state X {\ncode AND\nregion W\n}", "state X {\n  code AND\n  region W\n}\n"),
      ("parties of fish-stocks-2", "parties of fish-stocks-2\n"),
      ("a -b", "a - b\n"), ("a- b", "a - b\n"), ("-  3 * - 2", "-3 * -2\n"), ("f(x) + count(y)", "f(x) + count (y)\n"),
      ("on the 30th day after 7/8 of 55 %", "on the 30th day after 7/8 of 55%\n"),
      ("x of y as of 2020-01-01 ?", "x of y as of 2020-01-01?\n"),
      ("if a{\nprint 1\n}else{\nprint 2\n}", "if a {\n  print 1\n} else {\n  print 2\n}\n"),
      (
        "\n\n# a\nlet a=1  # one\nlet bcd=2 # two\n\n\n#end\n\n",
        "# a\nlet a = 1    # one\nlet bcd = 2  # two\n\n#end\n"
      ),
      ("#!/usr/bin/env treaty\r\nlet a=1\r\n", "#!/usr/bin/env treaty\nlet a = 1\n"),
      ("", ""), ("\n \n", ""),
    ])
  func layout(text: String, expected: String) throws {
    let once = try #require(formatted(text))
    #expect(once == expected)
    #expect(formatted(once) == once)
  }

  @Test("A text whose lines are in doubt is left alone")
  func refusal() {
    #expect(formatted("print \"a") == nil)
    #expect(Formatter.format(Source(name: "", text: "a \u{0}")).diagnostics.map(\.code) == [.notText])
  }

  @Test("The tokens are the same before and after, and so is the layout of the layout, for any spacing of any words")
  func randomTexts() throws {
    var random = Generator(state: 7)
    let words = [
      "France", "of", "parties", "(", ")", "[", "]", ",", ";", "{", "}", "-", "+", "*", "/", "=", "==", "!=", "<=", "%",
      "40", "2.5", "2025-10-25", "\"a b\"", "and", "not", "code", "AND", "is", ":", "_", "d'Ivoire", "Việt", "# c\n",
      "\n", "\n\n\n", "?", "th",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<random.below(30) {
        text += words[random.below(words.count)]
        text += ["", " ", " ", "  ", "\t"][random.below(5)]
      }
      let before = Source(name: "", text: text)
      let once = try #require(formatted(text))
      let after = Source(name: "", text: once)
      #expect(formatted(once) == once, "\(text)")
      let (old, new) = (Lexer.tokens(of: before).tokens, Lexer.tokens(of: after).tokens)
      #expect(texts(old, before) == texts(new, after), "\(text)")
    }
  }

  /// The tokens with their texts, and whether each is joined to the one before by a hyphen that stands without spaces.
  private func texts(_ tokens: [Token], _ source: Source) -> [String] {
    var result: [String] = []
    for (index, token) in tokens.enumerated() where token.kind != .newline && token.kind != .end {
      let text = source.text(of: Span(start: token.start, end: token.end))
      let joins =
        token.kind == .minus && index > 0 && index + 1 < tokens.count && isPart(tokens[index - 1])
        && isPart(tokens[index + 1]) && tokens[index - 1].end == token.start && token.end == tokens[index + 1].start
      result.append(joins ? "~" : text)
    }
    return result
  }

  private func isPart(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }
}

/// Random numbers that are the same on every machine.
struct Generator {
  var state: UInt64
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
