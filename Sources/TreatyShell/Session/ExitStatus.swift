// How a run of the command ended, as the number that the calling shell sees.

/// The exit statuses of `treaty`.
public enum ExitStatus: Int32, Comparable, Sendable {
  /// All well.
  case success = 0
  /// An `expect` was false, and nothing worse happened.
  case expectationFailed = 1
  /// The script or an option is wrong: an error other than a false `expect` was printed.
  case wrong = 2
  /// A file or the system failed.
  case systemFailed = 3
  /// Ctrl-C.
  case interrupted = 130

  /// Of two, the one that is reported for both is the greater.
  public static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
