// The columns of a text: letters with marks, wide scripts, emoji.

import Testing
import TreatyReport

@Suite("How many columns a text takes")
struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("Fiji", 4), ("Côte d'Ivoire", 13),
      ("Việt Nam", 8), ("Vie\u{323}\u{302}t Nam", 8),
      ("中国", 4), ("日本国", 6), ("대한민국", 8), ("\u{1112}\u{1161}\u{11AB}", 2), ("Россия", 6), ("مصر", 3), ("नेपाल", 4),
      ("🇻🇳", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("☂️", 2), ("☂", 1), ("❤", 1), ("█░…─", 4), ("ｆｕｌｌ", 8),
    ])
  func columns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("A text is cut before the character that does not fit, and says so")
  func cutting() {
    #expect("Liechtenstein".cut(toColumns: 13) == "Liechtenstein")
    #expect("Liechtenstein".cut(toColumns: 8) == "Liechte…")
    #expect("中国人民".cut(toColumns: 6) == "中国…")
    #expect("Vie\u{323}\u{302}t Nam".cut(toColumns: 6) == "Vie\u{323}\u{302}t…")
    #expect("中国".cut(toColumns: 1) == "…")
    #expect("中国".cut(toColumns: 0).isEmpty)
  }

  @Test("A text of several roles is cut as a plain one is")
  func cuttingRoles() {
    let text = StyledText([Run("Japan", .state), Run(" 2014-06-30", .date)])
    #expect(text.cut(toColumns: 16) == text)
    #expect(text.cut(toColumns: 10).text == "Japan 201…")
    #expect(text.cut(toColumns: 5).text == "Japa…")
  }

  @Test("Controls and marks of direction are shown as the language writes them")
  func escaping() {
    #expect("a\u{1B}[2Jb".escapingControls == "a\\u{1B}[2Jb")
    #expect("two\nlines\tand\r".escapingControls == "two\\nlines\\tand\\u{D}")
    #expect("\u{202E}evil\u{9B}".escapingControls == "\\u{202E}evil\\u{9B}")
    #expect("Việt Nam 中国 👩‍👧".escapingControls == "Việt Nam 中国 👩‍👧")
    #expect(StyledText("\u{7}").text == "\\u{7}")
  }
}
