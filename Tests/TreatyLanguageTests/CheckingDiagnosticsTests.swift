// The story of each diagnostic: its example gives the code and no other, the script put right gives none.

import Testing
import TreatyLanguage
import TreatyRegister
import TreatySyntax

@Suite struct CheckingDiagnosticsTests {
  private func codes(of text: String) -> [DiagnosticCode] {
    let source = Source(name: "example", text: text)
    let result = Parser.parse(source, lexicon: ScopedLexicon(over: BuiltInLexicon()))
    var checker = Checker(source: source)
    return result.diagnostics.map(\.code) + checker.check(result.script).map(\.code)
  }

  @Test(arguments: DiagnosticCatalogue.ofChecking.map(\.code))
  func exampleGivesItAndRemedyDoesNot(_ code: DiagnosticCode) throws {
    let entry = try #require(DiagnosticCatalogue.ofChecking.first { $0.code == code })
    #expect(codes(of: entry.example) == [code])
    #expect(codes(of: entry.remedy) == [])
  }

  @Test func everyCodeOfTheCheckerHasItsStory() {
    let told = DiagnosticCatalogue.ofChecking.map(\.code)
    #expect(told.map(\.number) == Array(401...415))
    let tested = Set(mistakes.flatMap(\.said).compactMap { DiagnosticCode($0.prefix(5)) })
    #expect(told.filter { !tested.contains($0) } == [])
  }
}
