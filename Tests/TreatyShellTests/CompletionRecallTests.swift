// What completion offers at every word of every example: the word that stands there, and nothing with which the parser
// could not go on.

import Testing
import TreatyLanguage
import TreatyModel
import TreatySyntax

@testable import TreatyShell

@Suite struct CompletionRecallTests {
  /// The examples of the catalogue and of `:help`, each a script of its own.
  ///
  /// The one that shows an error is left out: what is offered has none.
  static let examples = (Catalogue.entries.map(\.script) + Help.topics.flatMap(\.examples).map(\.line))
    .filter { !$0.hasPrefix(":") && !$0.hasPrefix("expect error") }

  private static func session() throws -> Session {
    Session(settings: Settings(today: try #require(Day(iso: "2026-11-24"))), console: Console(color: .never))
  }

  @Test func `at every word of every example, that word is offered`() throws {
    let session = try Self.session()
    let assistant = CachedAssistant(session)
    var (offered, own, missed): (Int, Int, [String]) = (0, 0, [])
    for example in Self.examples {
      for place in WordPlace.all(of: example) {
        switch place.answer(in: session, assistant) {
        case .offered: offered += 1
        case .ofTheWriter: own += 1
        case .missed: missed.append(place.description)
        }
      }
    }
    #expect(missed == [])
    #expect(offered > 2_000 && own < 150, "\(offered) offered, \(own) of the writer's own")
  }

  @Test func `after every word that is offered the parser goes on`() throws {
    let session = try Self.session()
    var (followed, refused): (Int, [String]) = (0, [])
    // Each place of an example offers some hundred words: a sample of the examples is enough.
    for (number, example) in Self.examples.enumerated() where number % 8 == 0 {
      for place in WordPlace.all(of: example) {
        let expected = place.expectations(in: session)
        for word in expected.words.map(\.rawValue) + expected.phrases {
          // Some words want a number, a year or a text after them: `interval 80%`, `May 2026`, `allow "…"`.
          let goesOn = ["", "3 ", "2026 ", "\"…\" "].contains { more in
            let text = place.before + word + " " + more
            let next = Parser.expectations(
              in: Source(name: "", text: text), at: UInt32(text.utf8.count), lexicon: session.lexicon)
            return next.isReached || next.mayEnd
          }
          if goesOn {
            followed += 1
          } else {
            refused.append("\(place.before.suffix(40))[\(word)]")
          }
        }
      }
    }
    #expect(refused == [], "\(followed) were followed")
  }
}

/// Many examples begin alike: what may follow the same text is asked for once.
final class CachedAssistant {
  private let assistant: SessionAssistant
  private var known: [String: Completion] = [:]

  init(_ session: Session) { assistant = SessionAssistant(session: session) }

  func completion(after text: String) -> Completion {
    if let completion = known[text] { return completion }
    let completion = assistant.completion(after: text)
    known[text] = completion
    return completion
  }
}

/// A place in a text where a word stands.
struct WordPlace: CustomStringConvertible {
  /// The text before the word.
  let before: String
  /// The word.
  let word: String
  /// The word and all that follows it.
  private let rest: String

  /// Whether the word was offered.
  enum Answer { case offered, ofTheWriter, missed }

  var description: String { "\(before.suffix(50))[\(word)]" }

  /// Every place of a word; what is joined to the token before, as in `30th` and `Guinea-Bissau`, is part of that, and
  /// `_` is an answer's number.
  static func all(of text: String) -> [WordPlace] {
    let bytes = Array(text.utf8)
    let tokens = Lexer.tokens(of: Source(name: "", bytes: bytes)).tokens
    return tokens.indices.compactMap { place in
      let token = tokens[place]
      guard token.kind == .word, bytes[Int(token.start)] != UInt8(ascii: "_") else { return nil }
      if place > 0, tokens[place - 1].kind == .minus || tokens[place - 1].kind == .number,
        tokens[place - 1].end == token.start
      {
        return nil
      }
      return WordPlace(
        before: String(decoding: bytes[..<Int(token.start)], as: UTF8.self),
        word: String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self),
        rest: String(decoding: bytes[Int(token.start)...], as: UTF8.self))
    }
  }

  func expectations(in session: Session) -> Expectations {
    Parser.expectations(
      in: Source(name: "", text: before), at: UInt32(before.utf8.count), lexicon: session.lexicon)
  }

  func answer(in session: Session, _ assistant: CachedAssistant) -> Answer {
    if isOffered(assistant.completion(after: before)) { return .offered }
    if expectations(in: session).takesNewWord { return .ofTheWriter }
    // Another name of a thing (`USA`) is completed to the name that is offered without a letter typed.
    let offered = Set(assistant.completion(after: before).candidates.map(\.text))
    let typed = assistant.completion(after: before + word).candidates.map(\.text)
    return typed.count == 1 && offered.isSuperset(of: typed) ? .offered : .missed
  }

  private func isOffered(_ completion: Completion) -> Bool {
    let standing = before.utf8.suffix(completion.replacedLength) + rest.utf8
    let shortest = completion.replacedLength + word.utf8.count
    let text = String(decoding: Array(standing), as: UTF8.self).lowercased()
    return completion.candidates.contains {
      $0.text.utf8.count >= shortest && text.hasPrefix($0.text.lowercased())
    }
  }
}
