// What may stand on the line that is being typed: asked of the parser, which knows the grammar, and of the session's
// lexicon, which knows the names.

import TreatySyntax

/// Answers the line editor from a session.
final class SessionAssistant: LineAssistant {
  private let session: Session

  /// An assistant for the entries of a session.
  init(session: Session) {
    self.session = session
  }

  func isWhole(_ entry: String) -> Bool {
    ShellCommand.invocation(in: entry) != nil || Parser.isComplete(entry)
  }

  func highlighted(_ entry: String) -> String? { nil }

  func completion(after text: String) -> Completion {
    if let completion = CommandCompletion.completion(after: text) { return completion }
    let bytes = Array(text.utf8)
    let wordStart = SessionAssistant.wordStart(in: bytes)
    let source = Source(name: "entry", bytes: bytes)
    let expected = Parser.expectations(in: source, at: UInt32(clamping: wordStart), lexicon: session.lexicon)
    let typedWord = String(decoding: bytes[wordStart...], as: UTF8.self)
    let nameStart = expected.nameStart.map { Int($0) } ?? wordStart
    let longer = names(
      beginningWith: String(decoding: bytes[nameStart...], as: UTF8.self), of: expected.longerNames, expected.lexicon)
    let prefix = typedWord.lowercased()
    let words = (expected.words.map(\.rawValue) + expected.phrases).filter { $0.lowercased().hasPrefix(prefix) }
    if nameStart < wordStart, !longer.isEmpty {
      // What is typed may go on as a longer name, or be a name with a word of the grammar after it.
      let typedName = String(decoding: bytes[nameStart..<wordStart], as: UTF8.self)
      let goingOn = words.map { Completion.Candidate(typedName + $0, summary: WordForms.all.form(of: $0, at: .after)) }
      return Completion(replacedLength: bytes.count - nameStart, candidates: longer + goingOn)
    }
    var fresh = names(beginningWith: typedWord, of: expected.names, expected.lexicon)
    if expected.names == .treaties {
      // After a state and a verb, only treaties on which the act could be.
      let before = String(decoding: bytes[..<wordStart], as: UTF8.self)
      let accepted = fresh.filter { !session.interpreter.refusesAct(before + $0.text) }
      if !accepted.isEmpty { fresh = accepted }
    }
    let place = SessionAssistant.place(after: bytes[..<wordStart], expected)
    let fromGrammar = words.map { Completion.Candidate($0, summary: WordForms.all.form(of: $0, at: place)) }
    return Completion(replacedLength: bytes.count - wordStart, candidates: fromGrammar + fresh)
  }

  /// What kind of place the words of the grammar stand at.
  private static func place(after text: ArraySlice<UInt8>, _ expected: Expectations) -> WordForms.Place {
    let before = text.last { $0 != UInt8(ascii: " ") }
    if before == UInt8(ascii: "{") { return .line }
    let isOpen = text.contains(UInt8(ascii: "{")) && text.last(where: { "{}".utf8.contains($0) }) == UInt8(ascii: "{")
    if isOpen, before == UInt8(ascii: ";") || before == UInt8(ascii: "\n") { return .line }
    return expected.names.isEmpty ? .after : .beginning
  }

  /// Where the word at the end of the text begins; the end itself where a space or a sign stands last.
  private static func wordStart(in bytes: [UInt8]) -> Int {
    let end = bytes.lastIndex { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "'"): false
      default: byte < 0x80
      }
    }
    return end.map { $0 + 1 } ?? 0
  }

  /// The names of these kinds that begin so, each thing once, in alphabetical order.
  ///
  /// A state is offered by its name, anything else by its short name in scripts; what only begins so under another of
  /// its names (`Luxembourg`, by `Grand Duchy`) is offered where nothing else is.
  private func names(
    beginningWith text: String, of kinds: NameKinds, _ lexicon: ScopedLexicon
  ) -> [Completion.Candidate] {
    var key = NameFolding.key(of: text)
    if text.last == " ", !key.isEmpty { key.append(UInt8(ascii: " ")) }
    var direct: [String: Completion.Candidate] = [:]
    var others: [String: Completion.Candidate] = [:]
    for entry in lexicon.names(beginningWith: key, limit: .max) where kinds.contains(NameKinds(entry.kind)) {
      if entry.spelling == .quoted { continue }
      let word = entry.kind == .state ? entry.name : entry.key
      let isNamed = entry.kind != .state && entry.name != entry.key
      let candidate = Completion.Candidate(
        word, summary: isNamed ? "\(entry.kind.word), \(entry.name)" : entry.kind.word, kind: entry.kind)
      if NameFolding.key(of: word).starts(with: key) { direct[word] = candidate } else { others[word] = candidate }
    }
    return (direct.isEmpty ? others : direct).values.sorted { $0.text.lowercased() < $1.text.lowercased() }
  }
}
