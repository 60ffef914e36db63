// `import "other.treaty"`: the names of an imported script are known from the beginning of the one that imports it.

import TreatyModel
import TreatySyntax

extension Interpreter {
  /// Imports that stand in each other deeper than this are not followed.
  private static let deepestImport = 32

  /// The lexicon with the names that a source's imports give, and theirs; `tooDeep` is handed each import of the source
  /// that leads too deep.
  func lexiconWithImports(of source: Source, tooDeep: (TextLiteral) -> Void) -> ScopedLexicon {
    var read: Set<String> = [source.name]
    return lexicon(withImportsOf: source, depth: importing.count, read: &read, tooDeep: tooDeep)
  }

  /// Each file is read once, however often and from wherever it is imported.
  private func lexicon(
    withImportsOf source: Source, depth: Int, read: inout Set<String>, tooDeep: (TextLiteral) -> Void
  ) -> ScopedLexicon {
    guard source.mentionsImport else { return lexicon }
    var names = self
    for case .importScript(let path) in Parser.parse(source, lexicon: lexicon).script.statements.map(\.form) {
      guard case .success(let file) = files.file(at: path.value, namedIn: source), read.insert(file.path).inserted
      else {
        continue
      }
      guard depth < Interpreter.deepestImport else {
        tooDeep(path)
        continue
      }
      let imported = Source(name: file.path, number: source.number, bytes: file.bytes)
      let beneath = names.lexicon(withImportsOf: imported, depth: depth + 1, read: &read) { _ in tooDeep(path) }
      names.replaceLexicon(Parser.parse(imported, lexicon: beneath).lexicon)
    }
    return names.lexicon
  }

  /// Says that an import leads too deep.
  static func importsTooDeep(_ path: TextLiteral) -> Diagnostic {
    Diagnostic(
      .fileRefused, "\(path.value) leads to imports that stand in each other more than \(deepestImport) deep",
      at: path.span)
  }

  mutating func importScript(_ path: TextLiteral, emit: (Event) -> Void, result met: inout Int) {
    guard let source = load(path, emit) else { return }
    guard !importing.contains(source.name) else {
      return refuse("\(path.value) is imported in a circle", at: path.span, emit)
    }
    guard importing.count < Interpreter.deepestImport else {
      return emit(.diagnostic(Interpreter.importsTooDeep(path)))
    }
    importing.append(source.name)
    defer { importing.removeLast() }
    if let script = read(source, emit: emit) { execute(script, emit: emit, result: &met) }
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
