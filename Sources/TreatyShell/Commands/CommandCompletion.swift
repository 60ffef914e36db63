// TAB on a line that begins with a colon: the commands, and files after `:load`.

import Glibc

/// Completes commands of the prompt.
enum CommandCompletion {
  /// What may stand at the end of a command; `nil` where the line is none.
  static func completion(after text: String) -> Completion? {
    guard text.hasPrefix(":") else { return nil }
    guard let space = text.firstIndex(of: " ") else {
      let candidates = ShellCommand.all.filter { (":" + $0.name).hasPrefix(text) }.map {
        Completion.Candidate(":" + $0.name, summary: $0.summary)
      }
      return Completion(replacedLength: text.utf8.count, candidates: candidates)
    }
    switch text[..<space] {
    case ":load": return files(beginningWith: String(text[text.index(after: space)...]).trimmed)
    case ":help": return topics(beginningWith: String(text[text.index(after: space)...]).trimmed)
    case ":format":
      let typed = String(text[text.index(after: space)...]).trimmed
      let formats = ShellCommand.formats.filter { $0.hasPrefix(typed.lowercased()) }
      return Completion(
        replacedLength: typed.utf8.count, candidates: formats.map { Completion.Candidate($0, summary: "") })
    default: return Completion.none
    }
  }

  private static func topics(beginningWith prefix: String) -> Completion {
    let candidates = Help.topics.filter { $0.name.hasPrefix(prefix.lowercased()) }.map {
      Completion.Candidate($0.name, summary: $0.summary)
    }
    return Completion(replacedLength: prefix.utf8.count, candidates: candidates)
  }

  /// Folders and scripts whose path begins so.
  ///
  /// A folder ends in `/`, so that the next TAB goes into it.
  private static func files(beginningWith typed: String) -> Completion {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let prefix = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let path = ShellCommand.path(in: folder)
    guard let stream = opendir(path.isEmpty ? "." : path) else { return .none }
    defer { closedir(stream) }
    var candidates: [Completion.Candidate] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), prefix.hasPrefix(".") || !name.hasPrefix(".") else { continue }
      var status = stat()
      guard stat(path + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        candidates.append(Completion.Candidate(folder + name + "/"))
      } else if name.hasSuffix(".treaty") {
        candidates.append(Completion.Candidate(folder + name))
      }
    }
    return Completion(replacedLength: typed.utf8.count, candidates: candidates.sorted { $0.text < $1.text })
  }
}
