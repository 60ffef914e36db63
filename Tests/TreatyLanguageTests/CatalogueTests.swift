// The catalogue: every form has its entry, and every entry's example is read without a word against it into the node
// that the entry names.

import Testing
import TreatyLanguage
import TreatyRegister
import TreatySyntax

@Suite struct CatalogueTests {
  @Test func everyNodeHasAnEntry() {
    let entered = Set(Catalogue.entries.map(\.node))
    #expect(TreeNode.all.filter { !entered.contains($0) } == [])
  }

  @Test func everyFormIsThereOnce() {
    let words = Catalogue.entries.map { "\($0.kind) \($0.words)" }
    #expect(words.count == Set(words).count)
  }

  @Test(arguments: Catalogue.entries)
  func exampleIsReadIntoItsNode(_ entry: CatalogueEntry) {
    let source = Source(name: "example", text: entry.script)
    let result = Parser.parse(source, lexicon: ScopedLexicon(over: BuiltInLexicon()))
    var checker = Checker(source: source)
    let found = result.diagnostics + checker.check(result.script)
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    #expect(treeNodes(of: result.script).contains(entry.node))
  }

  /// Files are read by whoever runs a script, and these tests have none.
  @Test(arguments: Catalogue.entries.filter { $0.since != nil && !$0.example.hasPrefix("import") })
  func exampleRuns(_ entry: CatalogueEntry) {
    #expect(TestWorld.output(of: entry.script).filter { $0.hasPrefix("error") } == [])
  }

  @Test(arguments: CatalogueEntry.Kind.allCases)
  func everyKindIsATopic(_ kind: CatalogueEntry.Kind) {
    #expect(Catalogue.help(for: kind.title) == Catalogue.entries(of: kind))
    #expect(!Catalogue.entries(of: kind).isEmpty)
  }

  @Test(arguments: [
    ("parties", "parties of TREATY"), ("must ratify", "which states must ratify TREATY [from STATES]"),
    ("SORTED BY", "SET sorted by PROPERTY [descending]"), ("denuncation", "denunciation is not known"),
    ("signatoris", "signatories of TREATY"), ("why", "explain EXPRESSION, why EXPRESSION"),
    ("as of", "EXPRESSION as of DATE"),
  ])
  func helpFindsTheForm(_ topic: String, _ words: String) {
    #expect(Catalogue.help(for: topic).contains { $0.words == words })
  }

  @Test func helpPutsTheFormThatBeginsWithTheTopicFirst() {
    #expect(Catalogue.help(for: "parties").first?.words == "parties of TREATY")
  }

  @Test(arguments: ["", "   ", "xylophone", "=="])
  func helpOfNothingIsEmpty(_ topic: String) {
    #expect(Catalogue.help(for: topic) == [])
  }

  @Test func referenceHoldsEveryForm() {
    let page = Catalogue.referenceMarkdown()
    for entry in Catalogue.entries { #expect(page.contains(entry.summary), "\(entry.words)") }
    #expect(page.hasPrefix("# Language reference\n"))
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      #expect(line.split(separator: "|").count >= 3)
    }
  }
}
