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

  /// A new session after a text.
  static func interpreter(after text: String) -> Interpreter {
    var interpreter = interpreter()
    interpreter.run(Source(name: "before", number: 1, text: text)) { _ in }
    return interpreter
  }

  /// The treaty that the lines of the near misses name.
  static let pact = """
    treaty pact { open to states; enters into force 30 days after 1 deposit; denunciation takes effect 1 year after notice }
    on 2026-01-10 France, Germany, Japan, Kenya sign pact
    on 2026-01-15 Kenya ratifies pact
    """

  /// A scenario that they name.
  static let push = "scenario push { on 2026-12-01 asean but not depositors of cybercrime ratify cybercrime }"

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
