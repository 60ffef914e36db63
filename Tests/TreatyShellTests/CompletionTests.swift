// What TAB does with what the assistant offers.

import Testing

@testable import TreatyShell

@Suite struct CompletionTests {
  private func completion(_ texts: [String], replacing length: Int) -> Completion {
    Completion(replacedLength: length, candidates: texts.map { Completion.Candidate($0, summary: "state") })
  }

  @Test func `one candidate is put in whole, with a space`() {
    #expect(completion(["Viet Nam"], replacing: 3).step(after: "parties of Vie") == .insert("Viet Nam "))
  }

  @Test func `several candidates give what they have in common`() {
    #expect(completion(["Guinea", "Guinea-Bissau"], replacing: 2).step(after: "Gu") == .insert("Guinea"))
  }

  @Test func `where nothing more is common they are listed`() {
    #expect(completion(["Niger", "Nauru"], replacing: 1).step(after: "N") == .list)
    #expect(completion(["Niger", "Nigeria"], replacing: 5).step(after: "Niger") == .list)
  }

  @Test func `case does not stand in the way of what is common`() {
    #expect(completion(["parties", "Paris"], replacing: 1).step(after: "p") == .insert("par"))
  }

  @Test func `nothing to offer is a beep`() {
    #expect(Completion.none.step(after: "zz") == .beep)
  }

  @Test func `a few are listed with their descriptions, lined up`() {
    let list = completion(["Niger", "Nigeria"], replacing: 1).list(rows: 2, width: 80, columns: \.count)
    #expect(list == "Niger    state\nNigeria  state\n")
  }

  @Test func `more than there are rows for stand in columns`() {
    let names = ["Nauru", "Nepal", "Niger", "Nigeria", "Niue", "Norway"]
    let list = completion(names, replacing: 1).list(rows: 3, width: 30, columns: \.count)
    #expect(list == "Nauru    Niger    Niue\nNepal    Nigeria  Norway\n")
  }

  @Test func `of very many names only how many there are is told, below the words of the grammar`() {
    let names = (1...60).map { Completion.Candidate("N\($0)", summary: "state", kind: .state) }
    let treaties = ["ctbt", "paris"].map { Completion.Candidate($0, kind: .treaty) }
    let words = [Completion.Candidate("count"), Completion.Candidate("parties")]
    let list = Completion(replacedLength: 0, candidates: words + names + treaties)
      .list(rows: 4, width: 70, columns: \.count)
    #expect(list == "count    parties\nand 60 states and 2 treaties by name: type the first letters\n")
  }

  @Test func `a line of the list is cut at the terminal's width`() {
    let list = completion(["Nigeria"], replacing: 1).list(rows: 2, width: 12, columns: \.count)
    #expect(list == "Nigeria  s…\n")
  }
}
