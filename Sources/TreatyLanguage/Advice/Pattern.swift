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
  ///
  /// Linear in its length. All patterns are read when the first line goes wrong, so that they are read as bytes.
  init(_ text: String) {
    var elements: [Element] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") {
        rest.removeFirst()
      } else if byte == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")),
        let colon = rest[..<end].firstIndex(of: UInt8(ascii: ":"))
      {
        let name = String(decoding: rest[(rest.startIndex + 1)..<colon], as: UTF8.self)
        let filling = rest[(colon + 1)..<end]
        if filling.first == UInt8(ascii: "(") {
          elements.append(.choice(name, Self.alternatives(filling.dropFirst().dropLast())))
        } else {
          let kind = Slot(rawValue: String(decoding: filling, as: UTF8.self))
          precondition(kind != nil, "a slot of no kind in the rule \(text)")
          if let kind { elements.append(.slot(name, kind)) }
        }
        rest = rest[(end + 1)...]
      } else if byte == UInt8(ascii: "("), rest.dropFirst().first != UInt8(ascii: " "),
        let end = rest.firstIndex(of: UInt8(ascii: ")")), rest[..<end].contains(UInt8(ascii: "|"))
      {
        elements.append(.words(Self.alternatives(rest[(rest.startIndex + 1)..<end])))
        rest = rest[(end + 1)...]
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
        elements.append(.words([[String(decoding: rest[..<end], as: UTF8.self)]]))
        rest = rest[end...]
      }
    }
    self.elements = elements
  }
}

extension Pattern {
  private static func alternatives(_ text: ArraySlice<UInt8>) -> [[String]] {
    text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { words in
      words.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

/// A few values under short names, found by looking through them.
struct FewNamed<Value: Sendable>: Sendable {
  private var items: [(name: String, value: Value)] = []

  subscript(name: String) -> Value? {
    get { items.first { $0.name == name }?.value }
    set {
      items.removeAll { $0.name == name }
      if let newValue { items.append((name, newValue)) }
    }
  }
}

/// What the slots of a pattern were filled with.
struct Bindings: Sendable {
  var runs = FewNamed<ArraySlice<Piece>>()
  var verbs = FewNamed<TreatyVerb>()
  var items = FewNamed<[[Piece]]>()

  /// Whether the subject is more than one state by its grammar.
  var isPlural: Bool {
    if let items = items["x"], items.count > 1 { return true }
    guard let subject = runs["x"], let last = subject.last else { return false }
    if subject.count == 1, last.nameSort == .state { return false }
    return true
  }
}
