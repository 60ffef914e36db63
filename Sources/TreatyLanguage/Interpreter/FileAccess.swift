// How a script reads files. What it may read, whoever runs it decides.

import TreatySyntax

/// Reads files for `import`.
///
/// What a script may read, whoever runs it decides.
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
