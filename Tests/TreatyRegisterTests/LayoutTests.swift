// The register's files are laid out as `treaty fmt` lays out every script.

import Testing
import TreatySyntax

@testable import TreatyRegister

@Suite struct LayoutTests {
  @Test(arguments: EmbeddedFiles.paths.filter { $0.hasSuffix(".treaty") })
  func theFileIsLaidOutAsFmtWould(path: String) throws {
    let bytes = try #require(try RegisterFiles.embedded.read(path))
    let laidOut = try #require(Formatter.format(Source(name: path, bytes: bytes)).text)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = laidOut.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, wanted).first { $0 != $1 }
    #expect(first == nil, "\(path): \(first.map { "\($0.0) should be \($0.1)" } ?? "")")
    #expect(lines.count == wanted.count)
  }
}
