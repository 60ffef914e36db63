// Every script of Tests/Conformance runs whole, on the built-in register, with a fixed day: no error, no false `expect`.

import Foundation
import Testing
import TreatyLanguage
import TreatyModel
import TreatyRegister
import TreatySyntax

@Suite struct ConformanceTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Conformance")

  static let scripts: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".treaty") }.sorted()
  }()

  @Test func thereAreScripts() {
    #expect(ConformanceTests.scripts.count >= 43)
  }

  @Test(arguments: scripts) func runsWhole(_ script: String) throws {
    let bytes = try [UInt8](Data(contentsOf: ConformanceTests.folder.appending(path: script)))
    var interpreter = TestWorld.interpreter()
    var complaints: [String] = []
    let result = interpreter.run(Source(name: script, number: 1, bytes: bytes)) { event in
      guard case .diagnostic(let diagnostic) = event, diagnostic.severity == .error else { return }
      complaints.append("\(diagnostic.code) \(diagnostic.message) \(diagnostic.notes)")
    }
    #expect(complaints.isEmpty)
    #expect(!result.hadErrors)
    #expect(result.metExpectations > 0)
  }
}
