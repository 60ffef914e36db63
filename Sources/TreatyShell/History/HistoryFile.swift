// The history on disk: an entry is a line, written the moment it is entered, so that a crash loses nothing. Two shells may
// be open: each appends under a lock, and a file that has grown too long is replaced under the same lock.

import Glibc

/// The file that keeps the history between sessions.
public struct HistoryFile: Sendable {
  /// Where it is.
  public let path: String

  /// How far past the limit a file may grow before it is cut: cutting at every entry would rewrite it each time.
  private static let slack = 1_000

  /// The file at a path.
  public init(path: String) {
    self.path = path
  }

  /// The file of the person at the prompt: `$XDG_STATE_HOME/treaty/history`, else `~/.local/state/treaty/history`.
  ///
  /// `nil` where neither variable says where; a relative `XDG_STATE_HOME` does not count.
  public init?(stateHome: String?, home: String?) {
    if let stateHome, stateHome.hasPrefix("/") {
      path = stateHome + "/treaty/history"
    } else if let home {
      path = home + "/.local/state/treaty/history"
    } else {
      return nil
    }
  }

  /// The entries on disk, oldest first; none where there is no file.
  ///
  /// Cuts a file that has grown too long.
  public func load() throws(FileFailure) -> History {
    let bytes: [UInt8]
    do {
      bytes = try TextFile.bytes(at: path)
    } catch {
      if error.number == ENOENT { return History() }
      throw error
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    if lines.count > History.limit + HistoryFile.slack { try cut() }
    return History(lines.suffix(History.limit).map { HistoryFile.entry(of: $0) })
  }

  /// Writes an entry at the end.
  ///
  /// The folder is made where it is missing; the file is its owner's alone.
  public func append(_ entry: String) throws(FileFailure) {
    try makeFolder()
    let descriptor = try openLocked()
    defer { close(descriptor) }
    let number = writeAll(HistoryFile.line(of: entry), to: descriptor)
    guard number == 0 else { throw FileFailure(path: path, number: number) }
  }

  /// Keeps the newest entries only.
  private func cut() throws(FileFailure) {
    let descriptor = try openLocked()
    defer { close(descriptor) }
    let lines = try TextFile.bytes(at: path).split(separator: UInt8(ascii: "\n"))
    let kept = lines.suffix(History.limit).flatMap { $0 + [UInt8(ascii: "\n")] }
    try TextFile.replace(path, with: kept)
  }

  /// Opens the file for appending and locks it.
  ///
  /// Whoever cut it meanwhile left another file at the path: then once more.
  private func openLocked() throws(FileFailure) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
      guard flock(descriptor, LOCK_EX) == 0 else {
        let number = errno
        close(descriptor)
        if number == EINTR { continue }
        throw FileFailure(path: path, number: number)
      }
      var opened = stat()
      var present = stat()
      if fstat(descriptor, &opened) == 0, stat(path, &present) == 0, opened.st_ino == present.st_ino {
        return descriptor
      }
      close(descriptor)
    }
  }

  private func makeFolder() throws(FileFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/" + part
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw FileFailure(path: folder, number: errno) }
    }
  }

  // MARK: An entry as a line

  /// A line: a backslash is doubled, a line break becomes `\n`.
  static func line(of entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): line += [byte, byte]
      case UInt8(ascii: "\n"): line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: line.append(byte)
      }
    }
    return line + [UInt8(ascii: "\n")]
  }

  /// The entry of a line without its line break.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  static func entry(of line: some Collection<UInt8>) -> String {
    var bytes: [UInt8] = []
    var escaped = false
    for byte in line {
      if escaped {
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
