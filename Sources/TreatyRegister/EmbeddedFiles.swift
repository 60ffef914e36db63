// The register's files, as the C target has embedded them: bytes that are read where they lie and never copied whole.

import CRegister

/// The embedded files.
public enum EmbeddedFiles {
  /// The bytes of the file with that path below `register/`; `nil` where there is none.
  ///
  /// Binary search.
  public static func bytes(of path: String) -> UnsafeBufferPointer<UInt8>? {
    var length = 0
    guard let start = cregister_find(path, &length) else { return nil }
    let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: length)
  }

  /// The text of the file with that path.
  public static func text(of path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of all files, in the order of their bytes.
  public static var paths: [String] {
    var count = 0
    let files = cregister_list(&count)
    return (0..<count).map { String(cString: files[$0].path) }
  }
}
