// Where the register's files come from: the binary, or a folder whose files take the place of those with the same path.

/// Why a file of a register that is there cannot be read.
public struct UnreadableFile: Error, Sendable {
  /// A sentence: `cannot read "facts/treaties/ctbt.treaty": Permission denied`.
  public let message: String

  /// Why a file cannot be read.
  public init(message: String) {
    self.message = message
  }
}

/// The files of a register, read by their paths.
public struct RegisterFiles: Sendable {
  /// The bytes of the file with that path, `nil` where there is none.
  public let read: @Sendable (_ path: String) throws(UnreadableFile) -> [UInt8]?

  /// Files that are read by a function.
  public init(read: @escaping @Sendable (_ path: String) throws(UnreadableFile) -> [UInt8]?) {
    self.read = read
  }

  /// The files in the binary.
  public static let embedded = RegisterFiles { path in EmbeddedFiles.bytes(of: path).map(Array.init) }

  /// These files, and for those that they lack the ones in the binary (`--facts DIR`).
  public func overEmbedded() -> RegisterFiles {
    RegisterFiles { path throws(UnreadableFile) in
      if let bytes = try read(path) { return bytes }
      return try RegisterFiles.embedded.read(path)
    }
  }
}
