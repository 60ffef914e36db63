// What comes out of a run, in order: answers, diagnostics, and what is to be written to files.

import TreatySyntax

/// One thing that comes out of a run.
public enum Event: Sendable {
  /// The answer to a bare expression or `print`.
  case answer(Answer)
  /// Something wrong, or worth knowing, about a line.
  case diagnostic(Diagnostic)
  /// `export E to "file.csv"`: whoever runs the script decides whether it may, and writes it.
  case export(Answer, path: String, span: Span)
}

/// How a run ended.
public struct RunResult: Hashable, Sendable {
  /// Whether an error other than a false `expect` came.
  public var hadErrors = false
  /// How many `expect`s were false.
  public var failedExpectations = 0
  /// How many `expect`s were true.
  public var metExpectations = 0

  /// A run of which nothing is known yet.
  public init() {}

  /// Counts what came out.
  mutating func count(_ event: Event) {
    guard case .diagnostic(let diagnostic) = event, diagnostic.severity == .error else { return }
    switch diagnostic.code {
    case .expectationFailed, .noErrorCame, .otherErrorCame: failedExpectations += 1
    default: hadErrors = true
    }
  }
}
