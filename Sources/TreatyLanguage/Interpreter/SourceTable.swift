// The texts of a session by their numbers. Shared by the interpreter, which adds to it, and by whoever shows diagnostics.

import Synchronization
import TreatySyntax

/// The sources that were read, by number.
public final class SourceTable: Sendable {
  private struct Sources {
    /// In the order of their numbers.
    var all: [Source] = []

    /// The place of the source with that number, or the one where it belongs.
    func place(of number: UInt32) -> Int {
      var place = all.count
      while place > 0, all[place - 1].number >= number { place -= 1 }
      return place
    }
  }

  private let sources = Mutex(Sources())

  /// No sources yet.
  public init() {}

  /// The source that spans with this number are of.
  public subscript(number: UInt32) -> Source? {
    sources.withLock { sources in
      let place = sources.place(of: number)
      return place < sources.all.count && sources.all[place].number == number ? sources.all[place] : nil
    }
  }

  /// All sources that were read.
  public var all: [Source] {
    sources.withLock { $0.all }
  }

  /// Adds a source under its number.
  func add(_ source: Source) {
    sources.withLock { sources in
      let place = sources.place(of: source.number)
      let isKnown = place < sources.all.count && sources.all[place].number == source.number
      sources.all.replaceSubrange(place..<place + (isKnown ? 1 : 0), with: CollectionOfOne(source))
    }
  }

  /// A number that no source has yet.
  public var nextNumber: UInt32 {
    sources.withLock { ($0.all.last?.number ?? 0) &+ 1 }
  }
}
