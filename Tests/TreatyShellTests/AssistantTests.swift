// What TAB offers, by grammar and by the names of the session; and when an entry is whole.

import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyShell

@Suite struct AssistantTests {
  private func assistant() throws -> SessionAssistant {
    let day = try #require(Day(iso: "2026-11-24"))
    return SessionAssistant(session: Session(settings: Settings(today: day), console: Console(color: .never)))
  }

  private func offered(after text: String) throws -> [String] {
    try assistant().completion(after: text).candidates.map(\.text)
  }

  @Test func `after parties of it offers treaties and no state`() throws {
    let offered = try offered(after: "parties of ")
    #expect(offered.contains("ctbt"))
    #expect(offered.contains("paris"))
    #expect(!offered.contains("France"))
  }

  @Test func `a half-typed name goes on, across its spaces`() throws {
    #expect(try offered(after: "parties of cyb") == ["cybercrime"])
    #expect(try offered(after: "on 2026-01-01 Viet ") == ["Viet Nam"])
    #expect(try offered(after: "treaties of united st") == ["United States"])
  }

  @Test func `a longer name of a treaty is completed to its short one`() throws {
    let completion = try assistant().completion(after: "parties of Comprehensive Nuc")
    #expect(completion.candidates.map(\.text) == ["ctbt"])
    #expect(completion.replacedLength == "Comprehensive Nuc".utf8.count)
  }

  @Test func `after on and a date it offers states, after a state its verbs`() throws {
    #expect(try offered(after: "on 2026-01-01 Fr") == ["France"])
    #expect(try offered(after: "on 2026-01-01 France rat") == ["ratifies", "ratify"])
    #expect(try offered(after: "on 2026-01-01 France ratifies cyb") == ["cybercrime"])
  }

  @Test func `after a state and a verb only treaties are offered on which the act could be`() throws {
    let offered = try offered(after: "on 2026-11-24 France ratifies ")
    #expect(offered.contains("cybercrime"), "France has signed it")
    #expect(!offered.contains("ctbt"), "France has ratified it")
    #expect(!offered.contains("npt"), "France has acceded to it")
    #expect(try self.offered(after: "parties of ").contains("ctbt"))
  }

  @Test func `a name that goes on may also be followed by a word of the grammar`() throws {
    let offered = try offered(after: "on 2026-01-01 United States ")
    #expect(offered.contains("United States"), "it goes on: of America")
    #expect(offered.contains("United States ratifies"))
    #expect(try self.offered(after: "parties of ctbt wi") == ["with", "within"])
    #expect(try !self.offered(after: "parties of ctbt ").contains("paris"))
    #expect(try !self.offered(after: "on 2026-01-01 Viet ").contains("Viet ratifies"), "`Viet` is no name")
  }

  @Test func `a word is described by its form, where it stands so`() throws {
    func summary(_ word: String, after text: String) throws -> String? {
      try assistant().completion(after: text).candidates.first { $0.text == word }?.summary
    }
    #expect(try summary("which", after: "")?.hasPrefix("which states must ratify") == true)
    #expect(try summary("within", after: "parties of ctbt ") == "SET within SET")
    #expect(try summary("depositary", after: "treaty t { ")?.hasPrefix("depositary ") == true)
    #expect(try summary("parties", after: "count ") == "parties of TREATY")
  }

  @Test func `in an open body only its own lines are offered`() throws {
    let offered = try offered(after: "treaty t { ")
    #expect(offered.contains("depositary"))
    #expect(!offered.contains("France") && !offered.contains("which") && !offered.contains("print"))
  }

  @Test func `what a block, a function or an earlier line names is offered`() throws {
    #expect(try offered(after: "for each member_state in asean { print name of mem").contains("member_state"))
    #expect(try offered(after: "define missing(pact) = parties of pac") == ["pact"])
    #expect(try offered(after: "scenario push { }; compare pu") == ["push"])
  }

  @Test func `months, units, shares in words and kinds of states are offered`() throws {
    #expect(try offered(after: "parties of paris as of 4 Nov") == ["November"])
    #expect(try offered(after: "treaty t { enters into force upon deposits from at least two th") == ["thirds"])
    #expect(try offered(after: "state Union { kind reg") == ["regional organisation"])
    #expect(
      try offered(after: "treaty t { enters into force on the first day of the month following 3 mon")
        .contains("months"))
  }

  @Test func `words of the grammar stand where the grammar takes them`() throws {
    #expect(try offered(after: "which states mus").contains("must"))
    #expect(try offered(after: "parties of paris within asean th") == ["that"])
  }

  @Test func `commands and their topics are completed`() throws {
    #expect(try offered(after: ":h") == [":help"])
    #expect(try offered(after: ":help ques") == ["questions"])
  }

  @Test(arguments: ["treaty pact {", "(parties of paris", "parties of paris but not"])
  func `an entry with an open bracket or operator goes on`(entry: String) throws {
    #expect(try !assistant().isWhole(entry))
  }

  @Test(arguments: ["", "parties ctbt", "which states must ratify ctbt", ":load {"])
  func `any other entry is whole, right or wrong`(entry: String) throws {
    #expect(try assistant().isWhole(entry))
  }
}
