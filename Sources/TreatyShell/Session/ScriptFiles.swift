// The files that a script may read: those below its own folder. What is typed reads below the folder that it is typed in.

import TreatyLanguage
import TreatySyntax

/// Reads the files that `import` names.
struct ScriptFiles: FileAccess {
  func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal> {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      return .failure(FileRefusal("a script reads files below its own folder only"))
    }
    let whole = folder(of: source.name) + path
    do {
      return .success(ReadFile(path: whole, bytes: try TextFile.bytes(at: whole)))
    } catch {
      return .failure(FileRefusal(error.message(doing: "read")))
    }
  }

  /// The folder of a source with its last `/`; nothing where its name has none.
  private func folder(of name: String) -> String {
    guard let end = name.lastIndex(of: "/") else { return "" }
    return String(name[...end])
  }
}
