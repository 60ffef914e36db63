// A few words about a word of the grammar that TAB lists: the form of the catalogue that it begins or goes on with.

import TreatyLanguage

/// The forms of the catalogue by the word that tells them.
struct WordForms {
  /// Where a word stands: forms that begin with it are meant in one place, and those that go on with it in another.
  enum Place: Hashable {
    /// Where an operand or a statement may begin: `which states must ratify TREATY`.
    case beginning
    /// At the beginning of a line of a body: `depositary "…"`.
    case line
    /// After an operand: `SET within SET`.
    case after
  }

  static let all = WordForms(Catalogue.entries)

  private var forms: [Place: [String: String]] = [:]

  private init(_ entries: [CatalogueEntry]) {
    for entry in entries {
      let words = entry.words.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let place: Place
      switch entry.kind {
      case .clause, .entryIntoForce, .scenario: place = .line
      default: place = WordForms.isOperand(first) ? .after : .beginning
      }
      guard let word = words.first(where: { !WordForms.isOperand($0) }), place != .line || word == first else {
        continue
      }
      // The first form of a word stands for the others.
      if forms[place]?[word] == nil { forms[place, default: [:]][word] = entry.words }
    }
  }

  /// The form that a word begins or goes on with at such a place; nothing where the catalogue has none.
  func form(of word: String, at place: Place) -> String { forms[place]?[word] ?? "" }

  /// Whether a word of a form stands for an operand: `TREATY`, `(A,`.
  private static func isOperand(_ word: String) -> Bool {
    !word.contains { $0.isLowercase }
  }
}
