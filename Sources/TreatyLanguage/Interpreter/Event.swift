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

/// Reads files for `import`. What a script may read, whoever runs it decides.
public protocol FileAccess: Sendable {
  /// A file that a source names, or why it is not read.
  func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal>
}

/// A file that was read.
public struct ReadFile: Sendable {
  /// Its path, from which what it names in turn is found.
  public let path: String
  /// What is in it.
  public let bytes: [UInt8]

  /// A file that was read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a file is not read.
public struct FileRefusal: Error, Hashable, Sendable {
  /// The reason in a sentence without its full stop.
  public let reason: String

  /// A refusal.
  public init(_ reason: String) { self.reason = reason }
}

/// No files at all.
public struct NoFiles: FileAccess {
  /// No files at all.
  public init() {}
  /// Refuses.
  public func file(at path: String, namedIn source: Source) -> Result<ReadFile, FileRefusal> {
    .failure(FileRefusal("files are not read here"))
  }
}
