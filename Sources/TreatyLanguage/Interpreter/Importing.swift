// `import "other.treaty"` and `import acts from "register.csv"`. The names of an imported script are known from the
// beginning of the one that imports it.

import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Imports deeper than this are a circle, or as good as one.
  private static let maximumImports = 32

  /// The lexicon with the names that a source's imports give, and theirs.
  func lexiconWithImports(of source: Source) -> ScopedLexicon {
    var read: Set<String> = [source.name]
    return lexicon(withImportsOf: source, read: &read)
  }

  /// Each file is read once, however often and from wherever it is imported.
  private func lexicon(withImportsOf source: Source, read: inout Set<String>) -> ScopedLexicon {
    guard source.mentionsImport else { return lexicon }
    var names = self
    for case .importScript(let path) in Parser.parse(source, lexicon: lexicon).script.statements.map(\.form) {
      guard case .success(let file) = files.file(at: path.value, namedIn: source), read.insert(file.path).inserted,
        read.count <= Interpreter.maximumImports
      else { continue }
      let imported = Source(name: file.path, number: source.number, bytes: file.bytes)
      names.replaceLexicon(
        Parser.parse(imported, lexicon: names.lexicon(withImportsOf: imported, read: &read)).lexicon)
    }
    return names.lexicon
  }

  mutating func importScript(_ path: TextLiteral, emit: (Event) -> Void, result met: inout Int) {
    guard let source = load(path, emit) else { return }
    guard importing.count < Interpreter.maximumImports, !importing.contains(source.name) else {
      emit(.diagnostic(Diagnostic(.fileRefused, "\(path.value) is imported in a circle", at: path.span)))
      return
    }
    importing.append(source.name)
    defer { importing.removeLast() }
    if let script = read(source, emit: emit) { execute(script, emit: emit, result: &met) }
  }

  /// Rows of `date,state,verb,treaty[,source]`, read as the lines `on DATE STATE VERB TREATY source "…"`.
  mutating func importActs(_ path: TextLiteral, emit: (Event) -> Void) {
    guard let table = load(path, emit) else { return }
    let rows = CommaSeparated.rows(of: table.bytes)
    guard let head = rows.first, ["date", "state", "verb", "treaty"].allSatisfy(head.contains) else {
      emit(
        .diagnostic(
          Diagnostic(
            .fileRefused, "\(path.value) needs the columns date, state, verb and treaty in its first row", at: path.span
          )))
      return
    }
    var text = ""
    for row in rows.dropFirst() {
      func column(_ name: String) -> String {
        head.firstIndex(of: name).flatMap { $0 < row.count ? row[$0] : nil } ?? ""
      }
      let source = column("source").isEmpty ? "" : " source \(quoted(column("source")))"
      text +=
        "on \(words(column("date"))) \(quoted(column("state"))) \(words(column("verb"))) \(words(column("treaty")))\(source)\n"
    }
    let lines = Source(name: path.value, number: sources.nextNumber, text: text)
    var ignored = 0
    if let script = read(lines, emit: emit) { execute(script, emit: emit, result: &ignored) }
  }

  /// The file that a text names, under a number of its own.
  func load(_ path: TextLiteral, _ emit: (Event) -> Void) -> Source? {
    let here = memory.sources[path.span.source] ?? Source(name: "", bytes: [])
    switch files.file(at: path.value, namedIn: here) {
    case .success(let file): return Source(name: file.path, number: sources.nextNumber, bytes: file.bytes)
    case .failure(let refusal):
      emit(.diagnostic(Diagnostic(.fileRefused, "\(path.value): \(refusal.reason)", at: path.span)))
      return nil
    }
  }

  /// A field that stands in a line without quotation marks: nothing in it may end the line.
  private func words(_ text: String) -> String {
    String(text.map { $0.isNewline || ";#{}".contains($0) ? " " : $0 })
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result + "\""
  }
}

extension Source {
  /// Whether the word `import` stands in it at all, so that most sources are read only once.
  fileprivate var mentionsImport: Bool {
    let word = Array("import".utf8)
    guard bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains {
      bytes[$0] == word[0] && bytes[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
