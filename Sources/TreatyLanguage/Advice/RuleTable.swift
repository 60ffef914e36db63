// Reads tables of rules, a rule a line: what people type, an arrow, what the language says.
//
//   when did <x:one> <v:verb> <t:treaty> → <v.instrument> of <t> by <x>
//
// A line that begins with a space goes on with the rule before it. `@name = (…)` gives alternatives a name, by which
// rules write them; `@name.inner` is the same without its brackets, to stand among others.

/// Reads rules as text.
enum RuleTable {
  /// The rules of a table, with the named alternatives of `words` and its own.
  static func entries(_ text: String, words: String = "") -> [(pattern: String, template: String)] {
    var named: [String: String] = [:]
    var entries: [(String, String)] = []
    for line in lines(words) + lines(text) {
      if line.first == "@", let equal = line.firstIndex(of: "="), line[..<equal].last == " ",
        line[..<equal].split(separator: " ").count == 1
      {
        let name = String(line[line.index(after: line.startIndex)..<equal].dropLast())
        named[name] = expanded(String(line[line.index(after: equal)...].drop { $0 == " " }), named)
      } else if let arrow = line.lastIndex(of: "→") {
        let pattern = String(line[..<arrow]).trimmed
        entries.append((expanded(pattern, named), String(line[line.index(after: arrow)...]).trimmed))
      } else {
        preconditionFailure("a rule without an arrow: \(line)")
      }
    }
    return entries
  }

  /// The lines, each with those that go on with it.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      if line.first == " ", let last = lines.last {
        let rest = line.drop { $0 == " " }
        lines[lines.count - 1] = last.hasSuffix("|") || last.hasSuffix("(") ? last + rest : last + " " + rest
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  private static func expanded(_ text: String, _ named: [String: String]) -> String {
    guard text.contains("@") else { return text }
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "@") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      let name = String(rest.prefix { $0.isLetter })
      guard let words = named[name] else {
        result += "@"
        continue
      }
      rest = rest.dropFirst(name.count)
      if rest.hasPrefix(".inner") {
        rest = rest.dropFirst(".inner".count)
        result += words.dropFirst().dropLast()
      } else {
        result += words
      }
    }
    return result + rest
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
