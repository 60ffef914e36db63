// Names that are given: in declarations, `let`, `define` and `for each`; two declarations may not share one.

/// A further name that a declaration gives to its thing: a code, an alias, a name in another language.
struct OtherName {
  let text: TextLiteral
  let spelling: NameEntry.Spelling

  init(_ text: TextLiteral, _ spelling: NameEntry.Spelling) {
    self.text = text
    self.spelling = spelling
  }
}

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
  mutating func declare(_ name: NewName, _ kind: NameKind, alsoCalled others: [OtherName] = []) {
    let key = NameFolding.key(of: name.text)
    if let earlier = declaredHere[key] {
      reportClash(name, earlier)
      return
    }
    let thing = NameEntry(kind: kind, key: name.text, name: name.text)
    if let other = lexicon.lookUpOwn(key).entries.first(where: { !$0.isSameThing(as: thing) }) {
      reportTaken(name, by: other)
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
      lexicon.hide(name.text, thing)
    }
    for other in others { add(other, to: thing) }
  }

  /// Makes a further name known; it may not be the name of another thing of the script.
  private mutating func add(_ other: OtherName, to thing: NameEntry) {
    let (name, key) = (NewName(text: other.text.value, span: other.text.span), NameFolding.key(of: other.text.value))
    let own = lexicon.lookUpOwn(key).entries
    if let taken = own.first(where: { !$0.isSameThing(as: thing) && NameFolding.key(of: $0.name) == key }) {
      reportTaken(name, by: taken)
      return
    }
    if own.isEmpty { warnIfHiding(name, key, otherThan: thing) }
    change {
      $0.add(name.text, NameEntry(kind: thing.kind, key: thing.key, name: thing.name, spelling: other.spelling))
    }
  }

  /// `let` and `define` may bind a name again; a declared thing they may not hide.
  mutating func bind(_ name: NewName, _ kind: NameKind) {
    let key = NameFolding.key(of: name.text)
    let own = lexicon.lookUpOwn(key).entries
    if let declared = own.first(where: { !isRebindable($0.kind) }), blockDepth == 0 {
      reportTaken(name, by: declared)
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

  private mutating func reportTaken(_ name: NewName, by other: NameEntry) {
    let isItsName = NameFolding.key(of: other.name) == NameFolding.key(of: name.text)
    let more = isItsName ? "" : ": it is a name of \(other.name)"
    _ = fail(
      .nameClash, "there is a \(other.kind.word) called \"\(name.text)\" already\(more)", at: name.span,
      help: ["choose another name"])
  }

  /// Warns where a name from now on means another thing than the built-in one.
  ///
  /// Of a further name of a thing that takes a built-in one's place, that has been said.
  private mutating func warnIfHiding(_ name: NewName, _ key: [UInt8], otherThan thing: NameEntry? = nil) {
    let worlds = ["states", "countries", "treaties", "participants"]
    if worlds.contains(name.text.lowercased()) {
      warnHidden(name, "the set `\(name.text.lowercased())`")
      return
    }
    // `AND`, a code that is a word of the grammar, is nobody's name.
    let words = Keyword.words(name.text)
    let isReservedWord = words.count == 1 && words[0].isReserved
    let hidden = lexicon.base.lookUp(key).entries.first { entry in
      if let thing, entry.isSameThing(as: thing) || isReservedWord { return false }
      switch entry.spelling {
      case .free: return true
      case .capitals: return name.text == name.text.uppercased()
      case .exact(let lowercase): return name.text.lowercased() == lowercase
      case .quoted: return false
      }
    }
    if let hidden { warnHidden(name, "the built-in \(hidden.kind.word) \(hidden.name)") }
  }

  private mutating func warnHidden(_ name: NewName, _ what: String) {
    diagnostics.append(
      Diagnostic(.hidesName, .warning, "from here on \"\(name.text)\" hides \(what)", at: name.span))
  }
}
