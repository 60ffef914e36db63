// `treaty explain T0103`: the whole story of a diagnostic, with an example and the example put right.

import TreatyLanguage
import TreatySyntax

/// Tells the stories of diagnostics.
public struct ExplainTool {
  private let console: Console

  /// A tool that reports in colours where that is wanted.
  public init(settings: Settings) {
    console = Console(color: settings.color)
  }

  /// Tells each code's story; ends in 2 where one is no code of the language.
  public func run(codes: [String]) -> ExitStatus {
    var status = ExitStatus.success
    for code in codes {
      if let story = DiagnosticCode(code).flatMap(DiagnosticCatalogue.story) {
        console.write(ExplainTool.text(of: story))
      } else {
        console.report(
          "error: there is no diagnostic \"\(code)\"\nhelp: a code is a T and four digits, such as T0103\n")
        status = .wrong
      }
    }
    return console.finish(with: status)
  }

  /// The story as it is shown, in the shell too.
  static func text(of story: DiagnosticEntry) -> String {
    func indented(_ script: String) -> String {
      script.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
    return """
      \(story.code): \(story.title)

      \(story.explanation)

      This gives it:

      \(indented(story.example))

      Put right:

      \(indented(story.remedy))

      """
  }
}
