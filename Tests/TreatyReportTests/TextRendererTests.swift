// Pages as text: what a terminal of a given width shows, to the letter.

import Testing
import TreatyReport

@Suite("Pages as text")
struct TextRendererTests {
  private let deposits = Grid(
    columns: [
      Column("state"), Column("deposited", .date), Column("share", .number), Column("what it still has to do"),
    ],
    rows: [
      [StyledText("Việt Nam", .state), StyledText("2016-11-03", .date), StyledText("0.72%", .number), "nothing"],
      [StyledText("中国", .state), StyledText("2016-09-03", .date), StyledText("20.09%", .number), "nothing"],
      [StyledText("Turkmenistan", .state), "", StyledText("0.2%", .number), "ratify (it signed on 2016-09-23)"],
    ])

  private func text(_ blocks: [Block], width: Int? = nil, rows: Int? = nil, palette: Palette = .plain) -> String {
    TextRenderer(layout: TextLayout(width: width, rowLimit: rows, palette: palette)).render(Page(blocks))
  }

  @Test("Columns line up on display width, numbers to the right")
  func table() {
    #expect(
      text([.table(deposits)]) == """
        state         deposited    share  what it still has to do
        ────────────  ──────────  ──────  ────────────────────────────────
        Việt Nam      2016-11-03   0.72%  nothing
        中国          2016-09-03  20.09%  nothing
        Turkmenistan                0.2%  ratify (it signed on 2016-09-23)

        """)
  }

  @Test("Where there is little room the widest words are cut, dates and numbers never")
  func narrowTable() {
    #expect(
      text([.table(deposits)], width: 50) == """
        state         deposited    share  what it still h…
        ────────────  ──────────  ──────  ────────────────
        Việt Nam      2016-11-03   0.72%  nothing
        中国          2016-09-03  20.09%  nothing
        Turkmenistan                0.2%  ratify (it sign…

        """)
  }

  @Test("Where columns do not fit side by side each row becomes a record")
  func records() {
    let table = Grid(columns: deposits.columns, rows: [deposits.rows[1], deposits.rows[2]])
    #expect(
      text([.table(table)], width: 36) == """
        state                    中国
        deposited                2016-09-03
        share                    20.09%
        what it still has to do  nothing
        ─────────────────────────
        state
          Turkmenistan
        deposited
        share                    0.2%
        what it still has to do  ratify (it
          signed on 2016-09-23)

        """)
  }

  @Test("At the prompt a long table ends in how many rows are left")
  func longTable() {
    let rows = (1...193).map { [StyledText("\($0)", .number)] }
    let table = Grid(columns: [Column("n", .number)], rows: rows)
    let lines = text([.table(table)], rows: TextLayout.rowLimitAtPrompt).split(separator: "\n")
    #expect(lines.count == 43)
    #expect(lines[41] == "40")
    #expect(lines[42] == "… 153 more (`:format csv` shows all)")
    let almost = Grid(columns: table.columns, rows: Array(rows.prefix(41)))
    #expect(text([.table(almost)], rows: 40).hasSuffix("40\n41\n"))
  }

  @Test("Bars stand in the room beside the rows, to an eighth of a column, and none is drawn as nothing")
  func barColumn() {
    let table = Grid(
      columns: [Column("state"), Column("power", .number)],
      rows: [["Pax", "5/12"], ["Quo", "1/4"], ["Sol", "1/1000"], ["Rex", "0"]], bars: [1000, 600, 1, 0])
    #expect(
      text([.table(table)], width: 25) == """
        state   power
        ─────  ──────
        Pax      5/12  ██████████
        Quo       1/4  ██████
        Sol    1/1000  ▏
        Rex         0

        """)
    let narrow = text([.table(table)], width: 20)
    #expect(!narrow.contains("█"))
    #expect(narrow.contains("Sol    1/1000"))
    #expect(Grid(columns: table.columns, rows: table.rows, bars: [2000, -1]).bars == [1000, 0, 0, 0])
  }

  @Test("An empty table says so")
  func emptyTable() {
    #expect(text([.table(Grid(columns: deposits.columns, rows: []))]) == "no rows\n")
  }

  @Test("Names stand on one line where they fit, else below their title, wrapped between names")
  func names() {
    let names = ["China", "Egypt", "Democratic Republic of the Congo", "India", "中国", "Việt Nam"].map { StyledText($0) }
    #expect(text([.names(title: "2 states", Array(names.prefix(2)))]) == "2 states: China, Egypt\n")
    #expect(
      text([.names(title: "6 states", names)], width: 40) == """
        6 states
          China, Egypt,
          Democratic Republic of the Congo,
          India, 中国, Việt Nam

        """)
    #expect(text([.names(title: "no states", [])]) == "no states\n")
  }

  @Test("A bar is full only when all is done")
  func bars() {
    let label: StyledText = "35 of 44, 9 to go"
    #expect(
      text([.bars([Bar(thousandths: 795, label: label)])], width: 40) == "35 of 44, 9 to go  █████████████████░░░░\n")
    #expect(text([.bars([Bar(thousandths: 999, label: "")])], width: 20).contains("░"))
    #expect(text([.bars([Bar(thousandths: 1, label: "")])], width: 20).contains("█"))
    #expect(!text([.bars([Bar(thousandths: 1000, label: "")])], width: 20).contains("░"))
    #expect(
      text([.bars([Bar(thousandths: 500, label: "a long label here")])], width: 24) == "a long label here\n█████░░░░░\n"
    )
  }

  @Test("Items hang beside their marks")
  func items() {
    let items = [Item("9.", "China"), Item("10.", "Egypt, India and Pakistan")]
    #expect(text([.items(items)], width: 20) == " 9. China\n10. Egypt, India and\n    Pakistan\n")
  }

  @Test("Bars below each other begin in one column")
  func alignedBars() {
    let bars = [Bar(thousandths: 1000, label: "73 deposits"), Bar(thousandths: 500, label: "a share")]
    #expect(text([.bars(bars)], width: 23) == "73 deposits  ██████████\na share      █████░░░░░\n")
  }

  @Test("A table that wraps shows every word")
  func wrappingTable() {
    let grid = Grid(
      columns: [Column("state"), Column("so far"), Column("n", .number)],
      rows: [["Russia", "signed 1996-09-24, withdrawn 2023-11-03", "1"], ["Egypt", "no act", "22"]], wraps: true)
    #expect(
      text([.table(grid)], width: 32) == """
        state   so far                 n
        ──────  ────────────────────  ──
        Russia  signed 1996-09-24,     1
                withdrawn 2023-11-03
        Egypt   no act                22

        """)
  }

  @Test("A derivation is a tree whose long statements keep their branch")
  func tree() {
    let tree = Branch(
      "paris entered into force on 2016-11-04", origin: "VCLT 24(1)",
      [
        Branch(
          "the condition was met on 2016-10-05, when ten states and the European Union deposited", [Branch("55 of 55")]),
        Branch("counted from 2016-10-05"),
      ])
    #expect(
      text([.tree(tree)], width: 60) == """
        paris entered into force on 2016-11-04  [VCLT 24(1)]
        ├─ the condition was met on 2016-10-05, when ten states and
        │  │  the European Union deposited
        │  └─ 55 of 55
        └─ counted from 2016-10-05

        """)
  }

  @Test("Running text is wrapped between words, notes hang under their first word")
  func wrapping() {
    #expect(
      text([.note("register known until 2014-06-30")], width: 24) == "note: register known\n      until 2014-06-30\n")
    #expect(text([.line("one two")], width: 20) == "one two\n")
  }

  @Test("Colours follow from roles, and can be off")
  func colours() {
    let line = Block.line(StyledText([Run("Japan", .state), Run(": "), Run("2014-06-30", .date)]))
    #expect(text([line]) == "Japan: 2014-06-30\n")
    #expect(text([.note("ab cd")], palette: .colours) == "\u{1B}[2mnote: ab cd\u{1B}[0m\n")
    #expect(text([line], palette: .colours) == "\u{1B}[36mJapan\u{1B}[0m: \u{1B}[33m2014-06-30\u{1B}[0m\n")
  }

  @Test("No control character of a text reaches the terminal")
  func controls() {
    let evil = StyledText("x\u{1B}]0;y\u{7}")
    let page = [Block.line(evil), .table(Grid(columns: [Column("\u{1B}[2J")], rows: [[evil]])), .note(evil)]
    #expect(!text(page).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
