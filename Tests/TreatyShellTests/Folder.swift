// A folder of its own for a test that needs files.

import Glibc

@testable import TreatyShell

/// Calls `body` with the path of a new folder, and takes the folder away afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/treaty-test-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw FileFailure(path: "/tmp", number: errno) }
  let folder = String(cString: made)
  defer { removeAll(at: folder) }
  return try body(folder)
}

private func removeAll(at path: String) {
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { removeAll(at: path + "/" + name) }
    }
    closedir(folder)
  }
  remove(path)
}
