// Names that are given: in declarations, `let`, `define` and `for each`.

extension Parser {
  /// Reads a new name: one bare word (hyphens without spaces join), or a text.
  mutating func newName(_ what: String) throws(ParseFailure) -> NewName {
    noteNewWord()
    if atSign(.text) {
      let text = textLiteral()
      guard !text.value.isEmpty else {
        throw fail(.notAName, "the name of \(what) is empty", at: text.span)
      }
      return NewName(text: text.value, span: text.span)
    }
    guard current.kind == .word else { throw unexpected("the name of \(what)") }
    let start = index
    let isReserved = current.keyword.isReserved
    let name = bareName()
    let span = span(from: start)
    if isReserved && index == start + 1 {
      throw fail(
        .notAName, "`\(name)` is a word of the grammar and cannot be a name", at: span,
        help: ["choose another word, or a name of several words in quotation marks"])
    }
    return NewName(text: name, span: span)
  }

  /// Reads one bare word, with what hyphens join to it.
  mutating func bareName() -> String {
    let start = index
    advance()
    while current.kind == .minus, isAdjacent(index), index + 1 < tokens.count, isAdjacent(index + 1),
      token(ahead: 1).kind == .word || token(ahead: 1).kind == .number
    {
      advance()
      advance()
    }
    return typed(from: start, to: index)
  }

  /// Makes a name known from here on.
  ///
  /// A second thing of the script with the same name is an error; a built-in one is hidden, with a warning.
  mutating func declare(_ name: NewName, _ kind: NameKind, alsoCalled aliases: [NameEntry.Spelling: [String]] = [:]) {
    let key = NameFolding.key(of: name.text)
    if let earlier = declaredHere[key] {
      reportClash(name, earlier)
      return
    }
    let own = lexicon.lookUpOwn(key).entries
    if let other = own.first(where: { $0.kind != kind && !isRebindable($0.kind) }) {
      _ = fail(
        .nameClash, "there is a \(other.kind.word) called \"\(name.text)\" already", at: name.span,
        help: ["choose another name"])
      return
    }
    declaredHere[key] = name.span
    if declaresBuiltIn, lexicon.base.lookUp(key).entries.contains(where: { $0.kind == kind && $0.key == name.text }) {
      return
    }
    warnIfHiding(name, key)
    change { lexicon in
      // Declared before, in another source: the new one takes its place, names and all.
      lexicon.remove(kind: kind, key: name.text)
      lexicon.hide(name.text, NameEntry(kind: kind, key: name.text, name: name.text))
      for (spelling, names) in aliases {
        for alias in names {
          lexicon.add(alias, NameEntry(kind: kind, key: name.text, name: name.text, spelling: spelling))
        }
      }
    }
  }

  /// `let` and `define` may bind a name again; a declared thing they may not hide.
  mutating func bind(_ name: NewName, _ kind: NameKind) {
    let key = NameFolding.key(of: name.text)
    let own = lexicon.lookUpOwn(key).entries
    if let declared = own.first(where: { !isRebindable($0.kind) }), blockDepth == 0 {
      _ = fail(
        .nameClash, "there is a \(declared.kind.word) called \"\(name.text)\" already", at: name.span,
        help: ["choose another name"])
      return
    }
    if own.isEmpty { warnIfHiding(name, key) }
    change { $0.hide(name.text, NameEntry(kind: kind, key: name.text, name: name.text)) }
  }

  /// A name of an inner scope hides whatever has it outside.
  mutating func hide(_ name: NewName, _ kind: NameKind) {
    change { $0.hide(name.text, NameEntry(kind: kind, key: name.text, name: name.text)) }
  }

  private func isRebindable(_ kind: NameKind) -> Bool {
    kind == .binding || kind == .function || kind == .parameter
  }

  private mutating func reportClash(_ name: NewName, _ earlier: Span) {
    _ = fail(
      .nameClash, "\"\(name.text)\" is declared twice in this script", at: name.span,
      labels: [Diagnostic.Label(earlier, "here for the first time")], help: ["choose another name"])
  }

  private mutating func warnIfHiding(_ name: NewName, _ key: [UInt8]) {
    let worlds = ["states", "countries", "treaties", "participants"]
    if worlds.contains(name.text.lowercased()) {
      warnHidden(name, "the set `\(name.text.lowercased())`")
      return
    }
    let hidden = lexicon.base.lookUp(key).entries.first { entry in
      switch entry.spelling {
      case .free: true
      case .capitals: name.text == name.text.uppercased()
      case .exact(let lowercase): name.text.lowercased() == lowercase
      case .quoted: false
      }
    }
    if let hidden { warnHidden(name, "the built-in \(hidden.kind.word) \(hidden.name)") }
  }

  private mutating func warnHidden(_ name: NewName, _ what: String) {
    diagnostics.append(
      Diagnostic(.hidesName, .warning, "from here on \"\(name.text)\" hides \(what)", at: name.span))
  }
}
