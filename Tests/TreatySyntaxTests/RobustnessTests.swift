// Bad input ends in diagnostics, quickly, whatever it is.

import Testing
import TreatySyntax

@Suite("Bad input")
struct RobustnessTests {
  @Test("A script cut off at every byte is read to its end")
  func cutOff() {
    let script = Array(
      """
      state "Grand Fenwick" { code GFW; population 6_000 }
      treaty pact { enters into force on 2019-01-01 if the condition is met by then, otherwise 90 days after 2 deposits }
      on 2020-01-01 Grand Fenwick, Côte d’Ivoire sign pact source "x" unchecked
      expect (what if (France ratifies pact; Japan signs pact): entry into force of pact) = 2020-01-01 "why"
      for each s in asean { if s in eu { print "a\\u{E9}" } else { print (if true then 1 else 2) } }
      expect error "no" { parties of Frence }
      states where population > 1 million with name as n, signature of pact

      """.utf8)
    let lexicon = ScopedLexicon(over: names())
    for end in 0...script.count {
      let source = Source(name: "", bytes: Array(script[..<end]))
      let result = Parser.parse(source, lexicon: lexicon)
      _ = DiagnosticRenderer(sources: [source]).render(result.diagnostics)
      _ = Formatter.format(source)
      _ = Parser.expectations(in: source, at: UInt32(end), lexicon: lexicon)
    }
  }

  @Test("Random words in any order are read to their end, and one line's errors do not reach the next")
  func randomWords() {
    var random = Generator(state: 11)
    let words =
      Keyword.allCases.map(\.rawValue) + [
        "France", "ctbt", "(", ")", "[", "]", "{", "}", ",", ";", ":", "=", "+", "-", "*", "/", "%", "3", "\"x\"",
        "2020-01-01", "Frence", "\n",
      ]
    let lexicon = ScopedLexicon(over: names())
    for _ in 0..<1_000 {
      let text = (0..<random.below(25)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      let result = Parser.parse(Source(name: "", text: text), lexicon: lexicon)
      #expect(result.diagnostics.allSatisfy { $0.span.end <= UInt32(text.utf8.count) })
    }
  }

  @Test(
    "Depth and length have their limits",
    arguments: [
      String(repeating: "(", count: 1_000_000), String(repeating: "not ", count: 100_000) + "true",
      String(repeating: "parties of ", count: 20_000), String(repeating: "if true then 1 else ", count: 20_000),
      "states " + String(repeating: "where states ", count: 20_000), String(repeating: "{", count: 10_000),
      String(repeating: "if true { ", count: 10_000), "1" + String(repeating: " - - 1", count: 20_000),
      String(repeating: "explain ", count: 20_000), String(repeating: "count ", count: 20_000),
      "treaty x { enters into force upon " + String(repeating: "(", count: 100_000),
    ])
  func limits(text: String) {
    let result = read(text)
    #expect(result.diagnostics.count < 300)
  }

  @Test("After 200 errors reading stops, and says so; expected errors and notes are not counted")
  func tooManyErrors() {
    let errors = codes(String(repeating: "foo bar\n", count: 1_000))
    #expect(errors.count == 201)
    #expect(errors.last == "T0115")
    #expect(codes(String(repeating: "expect error { count (Frence) }\n", count: 300)).isEmpty)
    #expect(codes(String(repeating: "signatories of ctbt in asean\n", count: 300)).count == 300)
  }

  @Test("A very long line is fine")
  func longLine() throws {
    #expect(read("1" + String(repeating: " + 1", count: 50_000)).diagnostics.isEmpty)
    #expect(read("(" + String(repeating: "France, ", count: 50_000) + "Japan)").diagnostics.isEmpty)
  }
}
