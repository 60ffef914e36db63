// Diagnostics on a terminal: nothing is wider than it, and the carets stand under the words that they are about.

import Testing
import TreatySyntax

@Suite struct DiagnosticWidthTests {
  private static let line =
    "scenario push { on 2027-06-01 asean but not depositors of cybercrime ratify cybercrime }; when does Việt Nam enter into force under push and more words to the end of it"

  /// A diagnostic on the words `Việt Nam`, with a long message, note and help.
  private static func shown(columns: Int?) -> [String] {
    let source = Source(name: "", number: 1, text: line)
    let start = line.utf8.firstRange(of: "Việt Nam".utf8)?.lowerBound ?? line.utf8.startIndex
    let offset = UInt32(line.utf8.distance(from: line.utf8.startIndex, to: start))
    let sentence = "a sentence that is made of words of which none is long and that does not fit a line of a terminal"
    let diagnostic = Diagnostic(
      DiagnosticCode(201), sentence, at: Span(source: 1, start: offset, end: offset + 10), notes: [sentence],
      help: ["did you mean `when does cybercrime enter into force under push` or `parties of cybercrime under push`?"])
    return DiagnosticRenderer(sources: [source], columns: columns).render(diagnostic)
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: [30, 40, 60, 80, 100])
  func `no line is wider than the terminal, and the carets stand under the words`(columns: Int) throws {
    let lines = Self.shown(columns: columns)
    for line in lines { #expect(line.count <= columns, "\(line)") }
    let place = try #require(lines.firstIndex { $0.contains("^") })
    let carets = lines[place]
    let start = try #require(carets.firstIndex(of: "^"))
    let distance = carets.distance(from: carets.startIndex, to: start)
    #expect(lines[place - 1].dropFirst(distance).hasPrefix("Việt Nam"))
    #expect(carets.hasSuffix(" ^^^^^^^^"))
  }

  @Test func `sentences are broken between words and go on under their beginning`() {
    let lines = Self.shown(columns: 80)
    let help = lines.firstIndex { $0.hasPrefix("  help: ") } ?? 0
    #expect(lines[help + 1].hasPrefix("        "))
    #expect(!lines[help + 1].hasPrefix("         "))
    let words = lines[help...].joined(separator: " ").split(separator: " ")
    #expect(words.contains("`parties") || words.contains("`parties,"))
  }

  @Test func `in a pipe nothing is broken`() {
    #expect(Self.shown(columns: nil).count == 6)
  }
}
