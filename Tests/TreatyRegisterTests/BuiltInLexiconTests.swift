// The built-in names: what people type finds the thing that is meant, and nothing else.

import Testing
import TreatySyntax

@testable import TreatyRegister

@Suite struct BuiltInLexiconTests {
  let lexicon = BuiltInLexicon()

  private func things(_ name: String, typed: Bool = true) -> Set<String> {
    let entries = lexicon.lookUp(NameFolding.key(of: name)).entries
    return Set(
      entries.filter { entry in
        switch entry.spelling {
        case .free: true
        case .exact(let lowercase): name.lowercased() == lowercase
        case .capitals: name == name.uppercased()
        case .quoted: !typed
        }
      }.map(\.key))
  }

  @Test(arguments: [
    ("Viet Nam", "Viet Nam"), ("vietnam", "Viet Nam"), ("VNM", "Viet Nam"), ("Việt Nam", "Viet Nam"),
    ("cote d’ivoire", "Côte d'Ivoire"), ("Trinidad and Tobago", "Trinidad and Tobago"), ("中国", "China"),
    ("ctbt", "ctbt"), ("Test Ban Treaty", "ctbt"), ("test-ban treaty", "ctbt"), ("Montreal Protocol", "montreal"),
    ("UN Convention on the Law of the Sea", "unclos"), ("fish-stocks", "fish-stocks"), ("African Union", "au"),
    ("Association of Southeast Asian Nations", "asean"), ("population", "population"), ("USA", "United States"),
    ("merchant-tonnage", "merchant-tonnage"),
  ])
  func aNameIsFound(name: String, thing: String) {
    #expect(things(name) == [thing])
  }

  @Test func aNameOfTwoStatesGivesBoth() {
    #expect(things("Korea") == ["North Korea", "South Korea"])
    #expect(things("Congo") == ["DR Congo", "Republic of the Congo"])
  }

  @Test func namesInOtherLanguagesKeepTheirAccents() {
    #expect(things("Áo") == ["Austria"])
    #expect(things("ao").isEmpty)
    #expect(things("vnm").isEmpty)
  }

  @Test(arguments: [("NGA", "Nigeria"), ("Nga", "Russia"), ("nga", "Russia")])
  func aCodeInCapitalsWinsOverANameThatIgnoresCase(name: String, thing: String) throws {
    let parsed = Parser.parse(Source(name: "test", text: "name of \(name)"), lexicon: ScopedLexicon(over: lexicon))
    #expect(parsed.diagnostics.isEmpty)
    guard case .expression(let expression)? = parsed.script.statements.first?.form,
      case .property(let use) = expression.form
    else {
      Issue.record("a property is read")
      return
    }
    #expect(use.of?.nameEntry?.key == thing)
  }

  @Test func whatCannotBeTypedIsForQuotedText() {
    #expect(things("Korea, Republic of").isEmpty)
    #expect(things("Korea, Republic of", typed: false) == ["South Korea"])
  }

  @Test func aBeginningIsKnownAsOne() {
    #expect(lexicon.lookUp(NameFolding.key(of: "Vienna Convention")).isBeginningOfLonger)
    #expect(things("Vienna Convention").isEmpty)
    #expect(lexicon.lookUp(NameFolding.key(of: "fish")).isBeginningOfLonger)
    #expect(lexicon.lookUp(NameFolding.key(of: "budapest")).isBeginningOfLonger)
    #expect(!lexicon.lookUp(NameFolding.key(of: "cybercrime")).isBeginningOfLonger)
    #expect(!lexicon.lookUp(NameFolding.key(of: "zzz")).isBeginningOfLonger)
    let longer = Set(lexicon.names(beginningWith: NameFolding.key(of: "vienna convention"), limit: 20).map(\.key))
    #expect(longer == ["vclt", "vcdr", "vccr", "vienna"])
  }

  @Test func everyKeyIsFoldedByTheLanguagesOwnRule() {
    var names = 0
    var previous: [UInt8] = []
    lexicon.forEachName { bytes, entry in
      let key = Array(bytes)
      guard let entry = entry() else {
        Issue.record("a line of the index that is no entry: \(String(decoding: key, as: UTF8.self))")
        return
      }
      names += 1
      #expect(!key.lexicographicallyPrecedes(previous), "the index is sorted")
      previous = key
      #expect(NameFolding.key(of: String(decoding: key, as: UTF8.self)) == key, "a folded key stays as it is")
      if case .exact(let lowercase) = entry.spelling { #expect(NameFolding.key(of: lowercase) == key, "\(lowercase)") }
      #expect(lexicon.lookUp(key).entries.contains(entry))
    }
    #expect(names > 1500)
  }
}
