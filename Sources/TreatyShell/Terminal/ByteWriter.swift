// One buffered way out to a file descriptor. `print` locks, and standard output on a terminal would be flushed at every
// line; answers are built whole and written in few calls.

import Glibc

/// Collects text and writes it to a file descriptor in large pieces.
public final class ByteWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// The error number of the first write that failed; 0 while none has.
  public private(set) var failure: Int32 = 0

  private static let pieceLength = 1 << 16

  /// A writer to an open file descriptor, which stays open.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether what is written appears on a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Takes the text; it is written at the latest by the next `flush`.
  public func write(_ text: some StringProtocol) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= ByteWriter.pieceLength { flush() }
  }

  /// Writes all that was taken.
  ///
  /// After a failure the rest is dropped: `failure` says why.
  public func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == 0 else { return }
    failure = writeAll(buffer, to: descriptor)
  }
}

/// Writes every byte, going on after a signal; gives 0 or the error number.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
