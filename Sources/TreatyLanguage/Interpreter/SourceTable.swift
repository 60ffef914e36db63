// The texts of a session by their numbers. Shared by the interpreter, which adds to it, and by whoever shows diagnostics.

import Synchronization
import TreatySyntax

/// The sources that were read, by number.
public final class SourceTable: Sendable {
  private let sources = Mutex<[UInt32: Source]>([:])

  /// No sources yet.
  public init() {}

  /// The source that spans with this number are of.
  public subscript(number: UInt32) -> Source? {
    sources.withLock { $0[number] }
  }

  /// All sources that were read.
  public var all: [Source] {
    sources.withLock { Array($0.values) }
  }

  /// Adds a source under its number.
  func add(_ source: Source) {
    sources.withLock { $0[source.number] = source }
  }

  /// A number that no source has yet.
  public var nextNumber: UInt32 {
    sources.withLock { ($0.keys.max() ?? 0) &+ 1 }
  }
}
