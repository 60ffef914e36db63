// Advice on an entry that cannot be read or does not check: lines near it that run, found by `Advice`, are added to its first
// error. A line of a longer script is advised on by itself.

import TreatySyntax

extension Interpreter {
  /// The diagnostics of a source with help on its first errors; each entry is advised on once.
  ///
  /// Called with the interpreter as it was before the source, so that a suggested line is tried where the typed one stood.
  public func advising(_ diagnostics: [Diagnostic], of source: Source) -> [Diagnostic] {
    var advised: [String] = []
    return diagnostics.map { diagnostic in
      // What is wrong in an imported table or script is not mended by another line here, and another name for what is
      // declared is for its writer to find.
      guard diagnostic.severity == .error, diagnostic.span.source == source.number, diagnostic.code != .nameClash,
        Interpreter.takesAdvice(diagnostic.code), advised.count < 3,
        let entry = entry(around: diagnostic.span, in: source), !advised.contains(entry.line)
      else { return diagnostic }
      advised.append(entry.line)
      let tried = { (line: String) in runs(entry.opening + line + entry.closing) }
      // What can be read and checks as it stands went wrong by its values, and not by its words.
      guard !tried(entry.line) else { return diagnostic }
      let advice = Advice(lexicon: lexicon, effort: newBudget().effort(limit: Advice.mostSteps), runs: tried)
      var result = diagnostic
      let found = advice.help(
        for: entry.line, near: diagnostic.code.number >= 900, at: Int(diagnostic.span.start) - entry.start,
        within: entry.opening)
      // A word alone that is in none of the lines that run was nearest by its letters only.
      if let said = found.first, !said.hasPrefix("`:help") {
        result.help.removeAll { Interpreter.offersOtherWords($0, than: said) }
      }
      for help in found where !result.help.contains(help) {
        if !help.hasPrefix("did you mean"), !result.help.isEmpty { continue }
        result.help.append(help)
      }
      return result
    }
  }

  /// Whether advice may help with such a diagnostic: one of reading or checking, or of a form of a later version.
  ///
  /// Such a form may not be the one that was meant. What the law refuses was understood.
  public static func takesAdvice(_ code: DiagnosticCode) -> Bool { code.number < 500 || code.number >= 900 }

  /// Whether a sentence offers words and names, and none of them stands in these lines.
  private static func offersOtherWords(_ help: String, than lines: String) -> Bool {
    guard help.hasPrefix("did you mean "), help.hasSuffix("?") else { return false }
    let offered = help.dropFirst("did you mean ".count).dropLast().split(whereSeparator: { ",`".contains($0) })
      .flatMap { $0.split(separator: " or ") }
    return !offered.contains { words in
      let isForm = words.hasSuffix(" of …")
      return lines.lowercased().contains((isForm ? words.dropLast(5) : words).lowercased())
    }
  }

  /// Whether a line would run: it can be read, its kinds fit, and its acts are ones that can be.
  private func runs(_ line: String) -> Bool {
    let source = Source(name: "suggestion", number: sources.nextNumber, text: line)
    guard let statements = Parser.statements(of: source, lexicon: lexicon), !statements.isEmpty else { return false }
    var checker = Checker(symbols: symbols, source: source)
    for statement in statements {
      if checker.check(statement).contains(where: { $0.severity == .error }) { return false }
    }
    guard statements.contains(where: \.isAct) else { return true }
    var copy = self
    return !copy.run(source, emit: { _ in }).hadErrors
  }

  /// A line that is advised on, and the blocks that it stands in: `treaty pact {` and `}`.
  private struct Entry {
    let line: String
    /// Where it begins in its source.
    let start: Int
    var opening = ""
    var closing = ""
  }

  /// The entry in which a span lies: its line, or the whole of a short source where the line opens or closes a block.
  private func entry(around span: Span, in source: Source) -> Entry? {
    guard let range = source.lineRange(around: span.start, atMost: Interpreter.longestEntry) else { return nil }
    var bytes = source.bytes[range]
    let opened = bytes.count(where: { $0 == UInt8(ascii: "{") })
    if opened != bytes.count(where: { $0 == UInt8(ascii: "}") }) { bytes = source.bytes[...] }
    guard !bytes.isEmpty, bytes.count <= Interpreter.longestEntry else { return nil }
    let blocks = bytes.count == range.count ? openBlocks(before: range.lowerBound, in: source) : []
    return Entry(
      line: String(decoding: bytes, as: UTF8.self), start: bytes.startIndex, opening: blocks.joined(),
      closing: String(repeating: "\n}", count: blocks.count))
  }

  /// The lines that open the blocks in which a place stands, up to their braces.
  ///
  /// Looks back a little way only: a line of a long block is advised on by itself.
  private func openBlocks(before place: Int, in source: Source) -> [String] {
    let text = source.bytes[..<place].suffix(4 * Interpreter.longestEntry)
    var open: [Int] = []
    for index in text.indices {
      if text[index] == UInt8(ascii: "{") { open.append(index) }
      if text[index] == UInt8(ascii: "}"), !open.isEmpty { open.removeLast() }
    }
    return open.map { brace in
      let start = text[..<brace].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex
      return String(decoding: text[start...brace], as: UTF8.self) + "\n"
    }
  }

  /// What is longer, in bytes, is a program and not an entry.
  private static let longestEntry = 600
}

extension Statement {
  fileprivate var isAct: Bool {
    if case .act = form { return true }
    return false
  }
}
