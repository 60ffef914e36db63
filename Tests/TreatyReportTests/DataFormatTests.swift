// Markdown, JSON and CSV: what other programs read.

import Testing
import TreatyModel
import TreatyReport

@Suite("Formats for other programs")
struct DataFormatTests {
  @Test("Markdown escapes its own signs, and aligns numbers to the right")
  func markdown() {
    let page = Page([
      .heading("Power"), .line("a * b_c"),
      .table(
        Grid(columns: [Column("state"), Column("share", .number)], rows: [["A|B", "1/3"], ["C", "2/3"]])),
      .tree(Branch("why", origin: "VCLT 24", [Branch("because")])), .note("known until 2014"),
    ])
    #expect(
      MarkdownRenderer().render(page) == #"""
        ### Power

        a \* b\_c

        | state | share |
        | --- | ---: |
        | A\|B | 1/3 |
        | C | 2/3 |

        - why *[VCLT 24]*
          - because

        > known until 2014

        """#)
  }

  @Test("CSV quotes what RFC 4180 says must be quoted")
  func csv() {
    let sheet = Sheet(
      header: ["name", "note"],
      records: [["Côte d'Ivoire", "plain"], ["Korea, Republic of", "say \"so\""], ["two\nlines", "\u{1B}[2J"]])
    #expect(
      CSVRenderer().render(sheet)
        == "name,note\nCôte d'Ivoire,plain\n\"Korea, Republic of\",\"say \"\"so\"\"\"\n\"two\nlines\",\\u{1B}[2J\n")
  }

  @Test("JSON numbers are exact: as numbers where floating point holds them, else as strings")
  func jsonNumbers() {
    #expect(JSON(40) == .number("40"))
    #expect(JSON(Rational(-5, over: 2) ?? .zero) == .number("-2.5"))
    #expect(JSON(Rational(1, over: 3) ?? .zero) == .string("1/3"))
    #expect(JSON(Rational(decimal: "12345678901234567890") ?? .zero) == .string("12345678901234567890"))
  }

  @Test("JSON reads back as what was written", arguments: [false, true])
  func jsonRoundTrip(isCompact: Bool) throws {
    let value = JSON.object([
      .init("name", .string("Việt Nam \"中国\" \\ \n\t\u{1B}\u{202E} 👩‍👧")), .init("empty", .array([])),
      .init("none", .object([])), .init("list", .array([.null, .truth(true), .truth(false), .number("-0.25")])),
      .init("deep", .object([.init("a", .array([.object([.init("b", .number("1"))])]))])),
    ])
    let text = JSONRenderer(isCompact: isCompact).render(value)
    #expect(try JSONReader.read(text) == value)
    #expect(text.hasSuffix("}\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.split(separator: "\n").count == (isCompact ? 1 : 7))
  }
}
