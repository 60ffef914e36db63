// Each treaty's clause, replayed over its acts, against the day on which it really entered into force.

import Testing
import TreatyModel

@testable import TreatyRegister

@Suite struct FactsCheckTests {
  let today = Day(year: 2026, month: 11, day: 24) ?? .last

  private func check(_ register: BuiltInRegister, comparedWith other: BuiltInRegister? = nil) -> FactsCheck {
    FactsCheck(of: register, comparedWith: other, today: today)
  }

  @Test func everyTreatyGivesItsDateButTheFive() {
    let result = check(BuiltInRegister())
    var differing: Set<String> = []
    var notInForce: Set<String> = []
    for treaty in result.treaties {
      switch treaty.comparison {
      case .agrees(nil): notInForce.insert(treaty.key)
      case .agrees: break
      case .notShown, .agreesWithBounds: differing.insert(treaty.key)
      case .differs, .notRecorded: Issue.record("\(treaty.key): \(treaty.comparison)")
      }
    }
    #expect(differing == ["ballast", "bbnj", "hong-kong", "malabo", "marpol"])
    #expect(notInForce == ["budapest-2", "ctbt", "cybercrime"])
    #expect(!result.hasFindings)
  }

  /// A copy of the register in which one text of one file is another.
  private func copy(_ path: String, _ old: String, _ new: String) throws -> BuiltInRegister {
    let text = String(decoding: try #require(try RegisterFiles.embedded.read(path)), as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) stands in \(path)")
    let changed = Array((parts[0] + new + parts[1]).utf8)
    return BuiltInRegister(files: RegisterFiles { $0 == path ? changed : nil }.overEmbedded())
  }

  @Test func aDepositThatMovesTheDateIsFound() throws {
    let register = try copy("treaties/untoc.treaty", "on 2003-07-01 ", "on 2003-07-02 ")
    let result = check(register, comparedWith: BuiltInRegister())
    let untoc = try #require(result.treaties.first { $0.key == "untoc" })
    #expect(untoc.isFault)
    #expect(untoc.missingActs.count == 1 && untoc.addedActs.count == 1)
    #expect(result.hasFindings)
    #expect(result.table.rows.first?.first == "untoc")
  }

  @Test func aDepositThatMovesNothingIsFoundBesideTheBuiltInRegister() throws {
    let register = try copy("treaties/ctbt.treaty", "on 1996-10-10 Fiji ratifies", "on 1996-10-11 Fiji ratifies")
    let result = check(register, comparedWith: BuiltInRegister())
    let ctbt = try #require(result.treaties.first { $0.key == "ctbt" })
    #expect(!ctbt.isFault)
    #expect(ctbt.addedActs.count == 1)
    #expect(result.table.notes.contains { $0.contains("1996-10-11 Fiji ratifies") })
  }

  @Test func aWrongLineOfACopyIsToldWithItsPlace() throws {
    let register = try copy("treaties/ctbt.treaty", "Fiji ratifies ctbt", "Fijjji ratifies ctbt")
    let result = check(register)
    let problem = try #require(result.problems.first)
    #expect(problem.source.name == "treaties/ctbt.treaty")
    #expect(result.hasFindings)
  }
}
