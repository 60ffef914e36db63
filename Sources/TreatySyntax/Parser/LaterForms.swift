// Forms of the language that this version does not have yet. Each is told plainly, and not as an error of grammar.

extension Parser {
  /// The words that begin a form of a later version, and what it is.
  private static let laterForms: [(words: [String], what: String)] = [
    (["timeline", "of"], "a timeline"), (["plot"], "a plot"), (["table", "of"], "a table"),
    (["map", "of"], "a map"), (["matrix", "of"], "a matrix"), (["similarity", "of"], "similarity"),
    (["what", "changed"], "listing changes"),
    (["what", "does"], "asking what a state lacks or owes"),
    (["on", "what", "basis"], "asking for the basis of a request"), (["how", "should"], "asking for a channel"),
    (["last", "day", "to", "object"], "the time for objections"), (["offence"], "declaring an offence"),
    (["law", "of"], "declaring a law"), (["contact", "point"], "declaring a contact point"),
    (["central", "authority"], "declaring an authority"), (["institution"], "declaring an institution"),
    (["vote"], "votes"), (["carries"], "votes"), (["yes", "of"], "votes"), (["no", "of"], "votes"),
    (["abstain", "of"], "votes"),
    (["with", "reservation"], "acts with a reservation"),
  ]

  /// So many words and signs may stand before `request`.
  private static let wordsToRequest = 24

  /// Reports the form of a later version that stands here; nil where there is none.
  mutating func laterForm() -> ParseFailure? {
    guard atSign(.word) || current.kind == .word else { return nil }
    let first = text(of: current).lowercased()
    if first == "can", isAskingWhoCanRequest { return notYet("asking who can request what", 1) }
    for (words, what) in Parser.laterForms where words[0] == first {
      let matches = words.indices.allSatisfy {
        token(ahead: $0).kind == .word && text(of: token(ahead: $0)).lowercased() == words[$0]
      }
      if matches { return notYet(what, words.count) }
    }
    return nil
  }

  /// Whether a line that begins with `can` has a `request` in it, so that it asks for cooperation and not who can block.
  private var isAskingWhoCanRequest: Bool {
    tokens[index...].prefix(Parser.wordsToRequest).prefix { !$0.endsLine }
      .contains { $0.kind == .word && text(of: $0).lowercased() == "request" }
  }

  /// Reports that a form is not there yet.
  mutating func notYet(_ what: String, _ words: Int) -> ParseFailure {
    fail(
      .notYet, "this version does not have this form yet: \(what)",
      at: span(ofTokens: index, min(index + words, tokens.count)))
  }
}
