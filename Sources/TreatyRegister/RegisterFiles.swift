// Where the register's files come from: the binary, or a folder whose files take the place of those with the same path.

/// The files of a register, read by their paths.
public struct RegisterFiles: Sendable {
  /// The bytes of the file with that path, `nil` where there is none.
  public let read: @Sendable (_ path: String) -> [UInt8]?

  /// Files that are read by a function.
  public init(read: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.read = read
  }

  /// The files in the binary.
  public static let embedded = RegisterFiles { path in EmbeddedFiles.bytes(of: path).map(Array.init) }

  /// These files, and for those that they lack the ones in the binary (`--facts DIR`).
  public func overEmbedded() -> RegisterFiles {
    RegisterFiles { path in read(path) ?? RegisterFiles.embedded.read(path) }
  }
}
