// What the tests of the language run on: the built-in register, and a day that does not move.

import TreatyLanguage
import TreatyModel
import TreatyRegister
import TreatySyntax

enum TestWorld {
  static let today = Day(year: 2026, month: 11, day: 24) ?? .first
  private static let register = BuiltInRegister()

  /// A new session on the built-in register.
  static func interpreter(budget: Budget = Budget()) -> Interpreter {
    Interpreter(
      world: World(facts: register, today: today), lexicon: ScopedLexicon(over: BuiltInLexicon()),
      files: OneTable(), budget: { budget })
  }

  /// What a text prints, an answer a line; diagnostics come as `error T0103: …`.
  static func output(of text: String) -> [String] {
    var interpreter = interpreter()
    var lines: [String] = []
    interpreter.run(Source(name: "test", number: 1, text: text)) { event in
      switch event {
      case .answer(let answer): lines.append(answer.value.words(in: answer.world))
      case .diagnostic(let diagnostic):
        if diagnostic.severity == .error { lines.append("error \(diagnostic.code): \(diagnostic.message)") }
      case .export(_, let path, _): lines.append("export to \(path)")
      }
    }
    return lines
  }
}

/// The one file that there is: a table of tonnage.
private struct OneTable: FileAccess {
  func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal> {
    guard path == "fleet.csv" else { return NoFiles().file(at: path, namedIn: source) }
    return .success(ReadFile(path: path, bytes: Array("state,value\nFrance,10\n\"Việt Nam\",5.5\n".utf8)))
  }
}
