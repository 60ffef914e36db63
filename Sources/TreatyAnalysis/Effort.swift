// How much work an analysis may do. Questions of what it would take are hard in general, so each search counts its steps,
// ends at its budget, and says that it did; Ctrl-C ends any.

/// Why an analysis ended before it was complete.
public enum Halt: Error, Hashable, Sendable {
  /// Its budget of steps was used up.
  case outOfSteps(Int)
  /// Its numbers or tables are too large to begin.
  case tooLarge
  /// It was interrupted.
  case interrupted
}

/// Steps taken and left, and a way to be told to stop.
public struct Effort: Sendable {
  /// The most steps that may be taken.
  public let limit: Int
  /// The steps taken so far.
  public private(set) var steps = 0
  private let isInterrupted: @Sendable () -> Bool

  /// Between two questions whether to stop, so many steps are taken.
  private static let stretch = 1 << 16

  /// A budget of so many steps; `isInterrupted` is asked every now and then.
  public init(limit: Int, isInterrupted: @escaping @Sendable () -> Bool = { false }) {
    self.limit = limit
    self.isInterrupted = isInterrupted
  }

  /// Takes so many steps, or stops.
  public mutating func spend(_ count: Int = 1) throws(Halt) {
    let (before, overflows) = (steps, count > limit - steps)
    guard !overflows else {
      steps = limit
      throw .outOfSteps(limit)
    }
    steps += count
    if before / Effort.stretch != steps / Effort.stretch, isInterrupted() { throw .interrupted }
  }

  /// A table with more entries than this is not begun: it would take more memory than an answer is worth.
  static let tableEntries = 1 << 23
  /// What is kept beside such a table takes no more bytes than this: as many as its widest numbers.
  static let tableBytes = tableEntries * 32

  /// A part of what is left, for a search after which another way is open.
  func part(of most: Int) -> Effort {
    Effort(limit: min(most, limit - steps), isInterrupted: isInterrupted)
  }

  /// The steps that may still be taken.
  var left: Int { limit - steps }

  /// Whether so many more steps may be taken.
  public func allows(_ count: Int) -> Bool { count <= left }
}
