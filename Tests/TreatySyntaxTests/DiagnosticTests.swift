// The exact text of every diagnostic of reading.

import Testing
import TreatySyntax

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("Every entry of the catalogue has an example that gives its code, and a remedy that does not")
  func catalogue() {
    for entry in DiagnosticCatalogue.entries where entry.code != .tooLong {
      #expect(codes(entry.example).contains(entry.code.description), "\(entry.code) \(entry.title)")
      #expect(!codes(entry.remedy).contains(entry.code.description), "\(entry.code) \(entry.title)")
    }
    #expect(DiagnosticCatalogue.entries.map(\.code) == DiagnosticCatalogue.entries.map(\.code).sorted())
    #expect(DiagnosticCatalogue.entry(for: .unknownName)?.title == "a name that nothing has")
  }

  @Test("The text of each", arguments: DiagnosticTexts.all)
  func text(pair: DiagnosticTexts.Pair) {
    #expect(shown(pair.script) == pair.shown)
  }

  @Test("Every code of the catalogue has its text tested here")
  func everyCodeHasItsText() {
    let tested = Set(DiagnosticTexts.all.flatMap { codes($0.script) })
    for entry in DiagnosticCatalogue.entries where entry.code != .tooLong && entry.code != .tooManyErrors {
      #expect(tested.contains(entry.code.description), "\(entry.code)")
    }
  }

  @Test("All errors of a text come in one run, and one misspelling gives one")
  func recovery() {
    #expect(
      codes(
        """
        let a = (France, Japn)
        parties off paris
        treaty pact { depositry "UN"; open to Frence; enters into force 90 days of 3 deposits; name "P" }
        on 2020-01-01 France sings pact
        signatories of
        expect count (Brasil that have signed ctbt) = 1
        """) == ["T0103", "T0201", "T0303", "T0103", "T0201", "T0201", "T0103"])
    #expect(codes("if true {\n count (Frence)\n count (Japn)\n}\ncount (Brasil)") == ["T0103", "T0103", "T0103"])
    #expect(codes("signitories of paris that have signed ctbt") == ["T0103"])
  }

  @Test(
    "Forms of later versions are told as such",
    arguments: [
      "what changed in ctbt", "can France request extradition from Japan for x",
      "offence x { article 7 of ctbt }", "vote v on 2020-01-01 { yes 3 }",
      "negotiation of ctbt { body \"x\" }", "sessions of ctbt carries by consensus",
      "on 2020-01-01 France ratifies ctbt with reservation r excluding article 1 \"x\"",
      "on 2020-01-01 France objects to r of Japan on ctbt", "similarity of France and Japan",
      "timeline of ctbt",
    ])
  func later(text: String) {
    #expect(codes(text) == ["T0901"])
  }

  @Test("Nothing that a file holds reaches the terminal unescaped")
  func controlCharacters() {
    let text = shown("let a = \u{1B}[31m 3")
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("\\u{1B}"))
  }
}
