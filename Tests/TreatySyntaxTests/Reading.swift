// What the tests of this module share: a small world of names, and short ways to read a line.

import TreatyModel
import TreatySyntax

/// A few names of each kind, with the traps of the real ones.
func names() -> ScopedLexicon {
  var lexicon = ScopedLexicon()
  func add(_ kind: NameKind, _ key: String, _ others: [String] = [], code: String? = nil) {
    for name in [key] + others { lexicon.add(name, NameEntry(kind: kind, key: key, name: key)) }
    if let code { lexicon.add(code, NameEntry(kind: kind, key: key, name: key, spelling: .capitals)) }
  }
  add(.state, "France", code: "FRA")
  add(.state, "Japan", ["JPN"])
  add(.state, "Germany")
  add(.state, "Brazil")
  add(.state, "Andorra", code: "AND")
  add(.state, "Viet Nam", ["Vietnam"], code: "VNM")
  add(.state, "Côte d'Ivoire", ["Ivory Coast"])
  add(.state, "Guinea")
  add(.state, "Guinea-Bissau")
  add(.state, "Serbia", ["Serbia and Montenegro"])
  add(.state, "Montenegro")
  add(.state, "Antigua and Barbuda")
  add(.state, "Trinidad and Tobago")
  add(.state, "Palestine", ["State of Palestine"])
  add(.state, "North Korea", ["Korea"])
  add(.state, "South Korea", ["Korea"])
  add(.group, "asean")
  add(.group, "eu")
  add(.group, "ctbt-annex-2")
  add(.treaty, "ctbt", ["test ban treaty"])
  add(.treaty, "paris", ["Paris Agreement"])
  add(.treaty, "cybercrime", ["Hanoi Convention"])
  add(.treaty, "fish-stocks")
  add(.treaty, "vccr", ["Vienna Convention on Consular Relations"])
  add(.treaty, "vcdr", ["Vienna Convention on Diplomatic Relations"])
  add(.weight, "population")
  add(.weight, "tonnage")
  lexicon.add("Áo", NameEntry(kind: .state, key: "Austria", name: "Austria", spelling: .exact(lowercase: "áo")))
  lexicon.add("A/RES/1", NameEntry(kind: .vote, key: "A/RES/1", name: "A/RES/1", spelling: .quoted))
  return lexicon
}

/// Reads a text with those names.
func read(_ text: String) -> ParseResult {
  Parser.parse(Source(name: "", text: text), lexicon: ScopedLexicon(over: names()))
}

/// The one expression of a text that must be right.
func expression(_ text: String) throws -> Expression {
  let result = read(text)
  guard result.diagnostics.isEmpty, case .expression(let expression) = result.script.statements.last?.form else {
    throw Unread(text: text, diagnostics: result.diagnostics.map(\.searchableText))
  }
  return expression
}

/// A line that a test expected to be right.
struct Unread: Error {
  let text: String
  let diagnostics: [String]
}

/// The expression written out with brackets around each part: what belongs to what.
func shape(_ text: String) throws -> String { shape(try expression(text)) }

/// The codes of a text's diagnostics.
func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.code.description) }

/// A text's diagnostics as they are shown.
func shown(_ text: String) -> String {
  let source = Source(name: "", text: text)
  let result = Parser.parse(source, lexicon: ScopedLexicon(over: names()))
  return DiagnosticRenderer(sources: [source]).render(result.diagnostics)
}
