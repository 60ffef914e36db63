// What a rule writes: words of the language with the slots of its pattern filled in, in the form that the place wants.

/// The right form of a rule, with places for what its pattern found.
struct Template: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case pieces([Piece])
    /// A slot, the form in which it is wanted, and whether it stands directly behind what is before it.
    case slot(String, String?, isGlued: Bool)
    /// `has` or `have`, `is` or `are`, as the subject asks.
    case agreeing(String, String)
  }

  /// Reads a template.
  init(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text)
    var isGlued = false
    while !rest.isEmpty {
      if rest.first == "<", let end = rest.firstIndex(of: ">"), rest.index(after: rest.startIndex) < end,
        rest[rest.index(after: rest.startIndex)].isLetter
      {
        let inner = rest[rest.index(after: rest.startIndex)..<end].split(separator: ".").map(String.init)
        switch inner {
        case ["has"]: parts.append(.agreeing("has", "have"))
        case ["is"]: parts.append(.agreeing("is", "are"))
        default: parts.append(.slot(inner[0], inner.count > 1 ? inner[1] : nil, isGlued: isGlued))
        }
        rest = rest[rest.index(after: end)...]
        isGlued = true
      } else {
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex, rest[end] != "<" || rest[rest.index(after: end)...].first?.isLetter != true {
          end = rest.index(after: end)
        }
        var pieces = LineCutter.pieces(of: String(rest[..<end]))
        if isGlued, rest.first != " ", !pieces.isEmpty { pieces[0].isGlued = true }
        isGlued = rest[..<end].last != " "
        parts.append(.pieces(pieces))
        rest = rest[end...]
      }
    }
    self.parts = parts
  }

  /// The pieces that it writes.
  func filled(_ bindings: Bindings) -> [Piece] {
    var written: [Piece] = []
    for part in parts {
      switch part {
      case .pieces(let pieces): written += pieces
      case .agreeing(let one, let many): written.append(Piece(bindings.isPlural ? many : one, .word))
      case .slot(let name, let form, let isGlued):
        if let verb = bindings.verbs[name] {
          written += LineCutter.pieces(of: Self.form(form ?? "act", of: verb, isPlural: bindings.isPlural))
        } else if let items = bindings.items[name] {
          written += Self.list(items, form)
        } else {
          var run = Array(bindings.runs[name] ?? [])
          if !run.isEmpty { run[0].isGlued = isGlued }
          written += run
        }
      }
    }
    return written
  }

  private static func form(_ form: String, of verb: TreatyVerb, isPlural: Bool) -> String {
    switch form {
    case "instrument": verb.instrument
    case "participle": verb.asPredicate.written(verb.asPredicate.participle)
    case "base": verb.asAct.written(verb.asAct.base)
    case "third": verb.asAct.written(verb.asAct.third)
    default: verb.asAct.written(isPlural ? verb.asAct.base : verb.asAct.third)
    }
  }

  /// `A, B`; in the form `set` in brackets, `and` with `and` before the last.
  private static func list(_ items: [[Piece]], _ form: String?) -> [Piece] {
    guard items.count > 1 else { return items.first ?? [] }
    var written: [Piece] = form == "set" ? [Piece("(", .sign)] : []
    for (index, item) in items.enumerated() {
      if index > 0 { written.append(form == "and" ? Piece("and", .word) : Piece(",", .sign)) }
      written += item
    }
    if form == "set" { written.append(Piece(")", .sign)) }
    return written
  }
}
