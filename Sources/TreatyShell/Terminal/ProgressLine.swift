// How far something long has come, in one line of the terminal that is written over and taken away at the end. Nothing is written
// where standard error is no terminal, nor for what is over at once.

import Glibc
import Synchronization
import TreatyLanguage

/// A line of progress on standard error.
final class ProgressLine: Sendable {
  private struct State {
    var began: Double?
    var lastShown = 0.0
    var isShown = false
  }

  private let isTerminal = isatty(STDERR_FILENO) == 1 && Environment.hasCapableTerminal
  private let state = Mutex(State())

  /// What takes less is not spoken of, and what takes longer not more often than this; in seconds.
  private static let patience = 0.4

  /// Shows how far it has come; all of it takes the line away.
  func show(_ progress: Budget.Progress) {
    guard isTerminal else { return }
    state.withLock { state in
      if progress.done >= progress.whole {
        if state.isShown { write("\r\u{1B}[K") }
        state = State()
        return
      }
      let now = ProgressLine.seconds
      let began = state.began ?? now
      state.began = began
      guard now - began > ProgressLine.patience, now - state.lastShown > ProgressLine.patience else { return }
      state.lastShown = now
      state.isShown = true
      let left = (now - began) / Double(max(1, progress.done)) * Double(progress.whole - progress.done)
      write(
        "\r\(progress.done.grouped) of \(progress.whole.grouped) runs\(ProgressLine.words(ofSecondsLeft: left)) \u{1B}[K"
      )
    }
  }

  /// `, about 4 minutes left (Ctrl-C gives the runs done)`, where it is worth a word.
  static func words(ofSecondsLeft seconds: Double) -> String {
    guard seconds >= 10 else { return "" }
    let minutes = Int(min(seconds, 1e9) / 60 + 0.5)
    let time =
      minutes == 0 ? "\(Int(seconds)) seconds" : minutes == 1 ? "1 minute" : "\(minutes.grouped) minutes"
    return ", about \(time) left (Ctrl-C gives the runs done)"
  }

  private func write(_ text: String) {
    let writer = ByteWriter(descriptor: STDERR_FILENO)
    writer.write(text)
    writer.flush()
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
