// The history: what is kept, how it is walked through, and that the file survives two shells and any text.

import Glibc
import Testing

@testable import TreatyShell

@Suite struct HistoryTests {
  @Test func `keeps entries in order and drops a repeated neighbour`() {
    var history = History()
    _ = history.add("parties of ctbt")
    _ = history.add("parties of ctbt")
    _ = history.add("members of asean")
    _ = history.add("parties of ctbt")
    #expect(history.entries == ["parties of ctbt", "members of asean", "parties of ctbt"])
  }

  @Test func `does not keep a blank entry or one that begins with a space`() {
    var history = History()
    _ = history.add(" secret of mine")
    _ = history.add("")
    _ = history.add("\t")
    #expect(history.entries.isEmpty)
  }

  @Test func `keeps the newest ten thousand`() {
    var history = History((0..<10_000).map(String.init))
    _ = history.add("newest")
    #expect(history.entries.count == 10_000)
    #expect(history.entries.first == "1")
    #expect(history.entries.last == "newest")
  }
}

@Suite struct RecallTests {
  private let history = History(["parties of ctbt", "members of asean", "parties of paris"])

  @Test func `from an empty line goes through all, and back down to the empty line`() {
    var recall = Recall()
    var shown: [String?] = []
    var line = ""
    for older in [true, true, true, true, false, false, false, false] {
      let next = recall.next(older: older, from: line, in: history)
      shown.append(next)
      line = next ?? line
    }
    #expect(
      shown == [
        "parties of paris", "members of asean", "parties of ctbt", nil,
        "members of asean", "parties of paris", "", nil,
      ])
  }

  @Test func `stops at entries that begin with what was typed`() {
    var recall = Recall()
    let first = recall.next(older: true, from: "parties", in: history)
    let second = recall.next(older: true, from: first ?? "", in: history)
    #expect(first == "parties of paris")
    #expect(second == "parties of ctbt")
  }

  @Test func `begins again when the shown entry was changed`() {
    var recall = Recall()
    _ = recall.next(older: true, from: "", in: history)
    let found = recall.next(older: true, from: "members", in: history)
    #expect(found == "members of asean")
  }
}

@Suite struct HistoryFileTests {
  @Test(arguments: ["one line", "two\nlines", #"back\slash \n"#, "Việt Nam, 中国", "tab\tand \\\n\\n"])
  func `an entry comes back from its line as it was`(entry: String) {
    let line = HistoryFile.line(of: entry)
    #expect(line.dropLast().contains(UInt8(ascii: "\n")) == false)
    #expect(HistoryFile.entry(of: line.dropLast()) == entry)
  }

  @Test func `lies where the desktop's rules say`() {
    #expect(HistoryFile(stateHome: "/s", home: "/h")?.path == "/s/treaty/history")
    #expect(HistoryFile(stateHome: nil, home: "/h")?.path == "/h/.local/state/treaty/history")
    #expect(HistoryFile(stateHome: "relative", home: "/h")?.path == "/h/.local/state/treaty/history")
    #expect(HistoryFile(stateHome: nil, home: nil) == nil)
  }

  @Test func `two shells append to one file`() throws {
    try withFolder { folder in
      let file = HistoryFile(path: folder + "/deep/er/history")
      #expect(try file.load() == History())
      try file.append("from the first\nshell")
      try HistoryFile(path: file.path).append("from the second")
      #expect(try file.load().entries == ["from the first\nshell", "from the second"])
      var status = stat()
      #expect(stat(file.path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
  }

  @Test func `a file that has grown too long is cut to the newest entries`() throws {
    try withFolder { folder in
      let file = HistoryFile(path: folder + "/history")
      let text = (0..<11_001).map { "entry \($0)\n" }.joined()
      try file.append("made")
      try TextFile.replace(file.path, with: Array(text.utf8))
      #expect(try file.load().entries.first == "entry 1001")
      let lines = try TextFile.bytes(at: file.path).split(separator: UInt8(ascii: "\n"))
      #expect(lines.count == 10_000)
    }
  }
}
