// Reads tables of rules, a rule a line: what people type, an arrow, what the language says.
//
//   when did <x:one> <v:verb> <t:treaty> → <v.instrument> of <t> by <x>
//
// A line that begins with a space goes on with the rule before it. `@name = (…)` gives alternatives a name, by which
// rules write them; `@name.inner` is the same without its brackets, to stand among others.

/// Reads rules as text.
enum RuleTable {
  /// The rules of a table, with the named alternatives of `words` and its own.
  ///
  /// Read as bytes, since all tables are read when the first line goes wrong.
  static func entries(_ text: String, words: String = "") -> [(pattern: String, template: String)] {
    var named: [String: [UInt8]] = [:]
    var entries: [(String, String)] = []
    for line in lines(words) + lines(text) {
      if line.first == at, let name = name(in: line.dropFirst()),
        line.dropFirst(1 + name.utf8.count).starts(with: equals)
      {
        named[name] = expanded(line.dropFirst(1 + name.utf8.count + equals.count), named)
      } else if let place = line.indices.last(where: { line[$0...].starts(with: arrow) }) {
        let pattern = expanded(trimmed(line[..<place]), named)
        let template = trimmed(line[(place + arrow.count)...])
        entries.append((String(decoding: pattern, as: UTF8.self), String(decoding: template, as: UTF8.self)))
      } else {
        preconditionFailure("a rule without an arrow: \(String(decoding: line, as: UTF8.self))")
      }
    }
    return entries
  }

  private static let at = UInt8(ascii: "@")
  private static let space = UInt8(ascii: " ")
  private static let arrow = Array("→".utf8)
  private static let equals = Array(" = ".utf8)
  private static let inner = Array(".inner".utf8)

  /// The lines, each with those that go on with it.
  private static func lines(_ text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
      if line.first == space, let last = lines.indices.last {
        let isOpen = lines[last].last == UInt8(ascii: "|") || lines[last].last == UInt8(ascii: "(")
        if !isOpen { lines[last].append(space) }
        lines[last] += line.drop { $0 == space }
      } else {
        lines.append(Array(line))
      }
    }
    return lines
  }

  /// The letters at the beginning; `nil` where there are none.
  private static func name(in bytes: ArraySlice<UInt8>) -> String? {
    let letters = bytes.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }

  private static func expanded(_ text: ArraySlice<UInt8>, _ named: [String: [UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let sign = rest.firstIndex(of: at) {
      result += rest[..<sign]
      rest = rest[(sign + 1)...]
      guard let name = name(in: rest), let words = named[name] else {
        result.append(at)
        continue
      }
      rest = rest.dropFirst(name.utf8.count)
      if rest.starts(with: inner) {
        rest = rest.dropFirst(inner.count)
        result += words.dropFirst().dropLast()
      } else {
        result += words
      }
    }
    return result + rest
  }

  /// The text without spaces at its ends.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let begun = text.drop { $0 == space }
    return begun.prefix(begun.lastIndex { $0 != space }.map { $0 - begun.startIndex + 1 } ?? 0)
  }
}
