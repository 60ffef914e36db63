// The small language in which the advice states its rules: what people type, with slots, and what the language says.
//
//   when did <x:one> <v:verb> <t:treaty>   →   <v.instrument> of <t> by <x>
//
// `(a|b c|)` are alternatives, the empty one makes them optional. Slots are filled by kind, so that a rule serves every
// verb, state, treaty and date there is.

/// What stands in a typed line: words and slots.
struct Pattern: Sendable {
  let elements: [Element]

  enum Element: Sendable {
    /// One of these runs of words; an empty run makes it optional.
    case words([[String]])
    /// Something of a kind, under a name.
    case slot(String, Slot)
    /// One of these runs of words, under a name, so that the template can write it: `<w:(sum|average)>`.
    case choice(String, [[String]])
  }

  /// What fills a slot.
  enum Slot: String, Sendable {
    case state, group, treaty, scenario
    /// One state or group.
    case one
    /// One state or group, or several.
    case subject
    /// Several, joined by commas, `and`, `&`; or all, any, none of a set.
    case several
    /// Any name.
    case name
    /// A verb of acts, in any form.
    case verb
    case date, number
    /// A count with a unit of time.
    case duration
    /// A property of a treaty, state or group.
    case property
    case text
    /// One word or name.
    case word
    /// Any run without a colon, a brace or a line's end; the shortest first.
    case run
    /// Any run; the shortest first.
    case all
  }

  /// A pattern of one sign, also of one that is a sign of patterns.
  init(sign: String) {
    elements = [.words([[sign]])]
  }

  /// Reads a pattern; words are separated by spaces.
  init(_ text: String) {
    var elements: [Element] = []
    var rest = Substring(text)
    while let character = rest.first {
      if character == " " {
        rest.removeFirst()
      } else if character == "<", let end = rest.firstIndex(of: ">"), let colon = rest.firstIndex(of: ":"), colon < end
      {
        let name = String(rest[rest.index(after: rest.startIndex)..<colon])
        let filling = rest[rest.index(after: colon)..<end]
        if filling.hasPrefix("(") {
          elements.append(.choice(name, Self.alternatives(filling.dropFirst().dropLast())))
        } else {
          let kind = Slot(rawValue: String(filling))
          precondition(kind != nil, "a slot of no kind in the rule \(text)")
          if let kind { elements.append(.slot(name, kind)) }
        }
        rest = rest[rest.index(after: end)...]
      } else if character == "(", rest.dropFirst().first != " ", let end = rest.firstIndex(of: ")"),
        rest[..<end].contains("|")
      {
        elements.append(.words(Self.alternatives(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: " ") ?? rest.endIndex
        elements.append(.words([[String(rest[..<end])]]))
        rest = rest[end...]
      }
    }
    self.elements = elements
  }
}

extension Pattern {
  private static func alternatives(_ text: Substring) -> [[String]] {
    text.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ").map(String.init) }
  }
}

/// What the slots of a pattern were filled with.
struct Bindings: Sendable {
  var runs: [String: [Piece]] = [:]
  var verbs: [String: TreatyVerb] = [:]
  var items: [String: [[Piece]]] = [:]

  /// Whether the subject is more than one state by its grammar.
  var isPlural: Bool {
    if let items = items["x"], items.count > 1 { return true }
    guard let subject = runs["x"], let last = subject.last else { return false }
    if subject.count == 1, last.nameSort == .state { return false }
    return true
  }
}
