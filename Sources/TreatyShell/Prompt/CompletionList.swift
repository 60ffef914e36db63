// The list below the line that a second TAB shows: a few with a description each, many in columns, and of very many names
// only how many there are of each kind.

import TreatyLanguage
import TreatySyntax

extension Completion {
  /// The list below the line: at most `rows` lines, none wider than `width`.
  public func list(rows: Int, width: Int, columns: (String) -> Int) -> String {
    if candidates.count <= rows { return described(width: width, columns: columns) }
    let all = Completion.grid(candidates.map(\.text), width: width, columns: columns)
    if all.count <= rows { return all.joined(separator: "\n") + "\n" }
    let words = Completion.grid(candidates.filter { $0.kind == nil }.map(\.text), width: width, columns: columns)
    var lines = words.count < rows ? words : Array(words.prefix(rows - 1)) + ["…"]
    if let names = namesByKind { lines.append(Completion.cut(names, to: width - 1, columns: columns)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A candidate and its few words a line.
  private func described(width: Int, columns: (String) -> Int) -> String {
    let widest = candidates.map { columns($0.text) }.max() ?? 0
    let lines = candidates.map { candidate in
      let padding = String(repeating: " ", count: max(0, widest - columns(candidate.text)))
      let line = candidate.summary.isEmpty ? candidate.text : "\(candidate.text)\(padding)  \(candidate.summary)"
      return Completion.cut(line, to: width - 1, columns: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many names there are of each kind, in a sentence; nil where there are none.
  private var namesByKind: String? {
    var counts: [NameKind: Int] = [:]
    for candidate in candidates { if let kind = candidate.kind { counts[kind, default: 0] += 1 } }
    let parts = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map { kind, count in
      counted(count, kind.word, plural: kind == .treaty ? "treaties" : nil)
    }
    guard let last = parts.last else { return nil }
    let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return "and \(list) by name: type the first letters"
  }

  /// Texts in columns of equal width, read downwards.
  private static func grid(_ texts: [String], width: Int, columns: (String) -> Int) -> [String] {
    let column = (texts.map(columns).max() ?? 0) + 2
    let across = max(1, (width - 1) / max(1, column))
    let down = (texts.count + across - 1) / across
    return (0..<down).map { row in
      let line = stride(from: row, to: texts.count, by: down).map { place in
        texts[place] + String(repeating: " ", count: max(0, column - columns(texts[place])))
      }
      var text = line.joined()
      while text.last == " " { text.removeLast() }
      return cut(text, to: width - 1, columns: columns)
    }
  }

  private static func cut(_ line: String, to width: Int, columns: (String) -> Int) -> String {
    guard columns(line) > width else { return line }
    var kept = line
    while !kept.isEmpty, columns(kept) > width - 1 { kept.removeLast() }
    return kept + "…"
  }
}
