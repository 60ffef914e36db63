// The reference page in docs is the one that the catalogue makes. UPDATE_GOLDEN=1 swift test --filter ReferencePage writes it anew.

import Glibc
import Testing
import TreatyLanguage

@Suite("The reference page")
struct ReferencePageTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/docs/reference.md"

  @Test("docs/reference.md is what the catalogue makes")
  func isCurrent() throws {
    let page = Catalogue.referenceMarkdown()
    if getenv("UPDATE_GOLDEN") != nil {
      let file = try #require(fopen(Self.path, "w"))
      fputs(page, file)
      fclose(file)
    }
    let file = try #require(fopen(Self.path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == page)
  }
}
