// Reading whole files and replacing them safely: a new file is written beside the old one and renamed over it, so that
// whoever reads at that moment sees the old text or the new one, never a half.

import Glibc

/// Why a file could not be read or written.
public struct FileFailure: Error, Equatable {
  /// The path as it was given.
  public let path: String
  /// The system's error number.
  public let number: Int32

  /// Whether nothing is there.
  var isAbsence: Bool { number == ENOENT }

  /// A sentence part: `cannot read "x.treaty": No such file or directory`.
  public func message(doing verb: String) -> String {
    "cannot \(verb) \"\(path)\": \(String(cString: strerror(number)))"
  }
}

/// Files as whole texts.
public enum TextFile {
  /// The longest text that is read, in bytes: spans hold offsets in 32 bits, and memory is bounded.
  static let longest = 256 << 20

  /// The error number for a path that is no folder.
  static let notAFolder = ENOTDIR

  /// Whether a folder is at the path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All bytes of a file.
  public static func bytes(at path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, calledBy: path)
  }

  /// All bytes that an open descriptor still gives; `name` is what a failure calls it.
  ///
  /// A signal does not end the reading unless `isInterrupted` says so: then it fails with `EINTR`.
  public static func bytes(
    of descriptor: Int32, calledBy name: String, isInterrupted: () -> Bool = { false }
  ) throws(FileFailure) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 && status.st_size > 0 ? Int(status.st_size) : 1 << 16
    guard expected <= longest else { throw FileFailure(path: name, number: EFBIG) }
    var bytes: [UInt8] = []
    var capacity = expected + 1
    var number: Int32 = 0
    repeat {
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        number = got < 0 ? errno : 0
        count = max(0, got)
      }
      if number == EINTR, !isInterrupted() { continue }
      guard number == 0 else { throw FileFailure(path: name, number: number) }
      guard !piece.isEmpty else { break }
      bytes = bytes.isEmpty ? piece : bytes + piece
      guard bytes.count <= longest else { throw FileFailure(path: name, number: EFBIG) }
      capacity = max(1 << 16, bytes.count)
    } while true
    return bytes
  }

  /// Puts a text in a file's place, keeping its permissions; a symbolic link stays one.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    let target = realPath(of: path) ?? path
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o666
    let temporary = "\(target).\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    var number = writeAll(bytes, to: descriptor)
    if number == 0, fsync(descriptor) != 0 { number = errno }
    close(descriptor)
    if number == 0, rename(temporary, target) != 0 { number = errno }
    guard number == 0 else {
      unlink(temporary)
      throw FileFailure(path: path, number: number)
    }
  }

  private static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
