// The built-in register: every file reads without a word of complaint, and says what the tables and the index say.

import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyRegister

@Suite struct BuiltInRegisterTests {
  let register = BuiltInRegister()
  var reading: FileReading { FileReading(register: register, treaties: []) }

  @Test func everyFileReadsWithoutADiagnostic() {
    for id in register.treatyKeys.indices { _ = register.facts(of: TreatyID(id)) }
    for id in register.groupKeys.indices { _ = register.group(GroupID(id)) }
    for id in register.weightKeys.indices { _ = register.weight(WeightID(id)) }
    let problems = register.problems
    #expect(problems.count == 0)
    for problem in problems.prefix(20) {
      let place = problem.source.position(of: problem.diagnostic.span.start)
      Issue.record("\(problem.source.name):\(place.line):\(place.column) \(problem.diagnostic.message)")
    }
  }

  @Test func everyActHasASourceAndBelongsToItsTreaty() {
    var acts = 0
    for index in register.treatyKeys.indices {
      let id = TreatyID(index)
      for act in register.facts(of: id).log.acts {
        acts += 1
        #expect(act.source.map { $0.count > 4 } == true, "a source in words")
        #expect(act.treaty == id)
      }
    }
    #expect(acts == Counts.ofTreaties.values.map(\.acts).reduce(0, +))
  }

  @Test func theCountsOfActsAndMarksAreThoseOfTheTables() {
    #expect(Set(register.treatyKeys) == Set(Counts.ofTreaties.keys))
    for (index, key) in register.treatyKeys.enumerated() {
      let summary = TreatyFactsSummary(of: TreatyID(index), in: register)
      let counts = Counts(summary.actCount, summary.unchecked.count, summary.bounded.count, summary.allowed.count)
      #expect(counts == Counts.ofTreaties[key], "\(key)")
    }
  }

  @Test func everyTreatySaysWhatItsIndexSays() {
    let rows = LineTable(path: "treaties.index").rows
    #expect(rows.count == register.treatyKeys.count)
    for (index, row) in rows.enumerated() {
      let treaty = register.facts(of: TreatyID(index)).treaty
      #expect(treaty.key == row[0])
      #expect(treaty.name == row[1])
      #expect(treaty.knownUntil?.description == row[2])
      #expect(treaty.kind.rawValue == row[3])
      #expect(treaty.parent.map { register.treatyKeys[$0.index] } ?? "" == row[4])
      #expect(treaty.entryIntoForce.condition != nil, "\(treaty.key) has a clause")
      #expect(treaty.adoption != nil && treaty.depositary != nil && treaty.participation.openTo != nil)
      #expect(treaty.source != nil)
    }
  }

  @Test func everyGroupAndWeightSaysWhatItsIndexSays() {
    for (index, row) in LineTable(path: "groups.index").rows.enumerated() {
      let group = register.group(GroupID(index))
      #expect(group.key == row[0])
      #expect(group.name == row[1])
      #expect(!group.memberships.isEmpty && group.source != nil)
    }
    for (index, row) in LineTable(path: "weights.index").rows.enumerated() {
      let weight = register.weight(WeightID(index))
      #expect(weight.key == row[0])
      #expect(weight.unit == row[1])
      #expect(weight.isKnown == (weight.key != "merchant-tonnage"))
    }
  }

  @Test func everyLineOfAnIndexHasAllItsColumns() {
    #expect(LineTable(path: "states.index").rows.allSatisfy { $0.count == 8 })
    #expect(LineTable(path: "names.index").rows.allSatisfy { $0.count == 5 })
    var line = LineTable(path: "states.index").line(at: 0)
    #expect((0..<10).map { _ in line.text() }.suffix(2) == ["", ""], "after the last column there is nothing")
  }

  @Test func theIndexOfStatesIsTheirFile() throws {
    let bytes = try #require(try RegisterFiles.embedded.read("states.treaty"))
    let content = RegisterFileContent(of: Source(name: "states.treaty", bytes: bytes), names: reading)
    #expect(content.problems.isEmpty)
    #expect(content.states.count == register.states.count)
    for (declared, known) in zip(content.states, register.states) {
      #expect(declared.name == known.name)
      #expect(declared.code == known.code)
      #expect(declared.unitedNationsName == known.unitedNationsName)
      #expect(declared.kind == known.kind)
      #expect(declared.region == known.region)
      #expect(declared.existsFrom == known.existsFrom)
      #expect(declared.existsUntil == known.existsUntil)
      #expect(declared.members == known.members)
    }
  }

  @Test func treatiesThatAreLikeEachOtherAreReported() throws {
    let files = RegisterFiles { path in
      switch path {
      case "treaties/ctbt.treaty": Array("treaty ctbt like npt {\n  name \"Test Ban\"\n}\n".utf8)
      case "treaties/npt.treaty": Array("treaty npt like ctbt {\n  name \"Non-Proliferation\"\n}\n".utf8)
      default: nil
      }
    }
    let register = BuiltInRegister(files: files.overEmbedded())
    let ctbt = try #require(reading.treaty(named: "ctbt"))
    #expect(register.facts(of: ctbt).treaty.name == "Test Ban")
    #expect(register.problems.map(\.diagnostic.message) == ["this treaty is itself like the one declared here"])
  }

  @Test func groupsAreReadOnTheDay() throws {
    func count(_ key: String, _ day: String) throws -> Int {
      let id = try #require(reading.group(named: key))
      return register.group(id).listedMembers(on: try #require(Day(iso: day))).count
    }
    #expect(try count("un", "1945-12-31") == 51)
    #expect(try count("un", "2026-10-01") == 193)
    #expect(try count("eu", "2020-01-31") == 28)
    #expect(try count("eu", "2020-02-01") == 27)
    #expect(try count("asean", "1996-01-01") == 7)
    #expect(try count("ctbt-annex-2", "2026-10-01") == 44)
  }
}

extension LineTable {
  /// All lines, as the texts of their columns.
  fileprivate var rows: [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
