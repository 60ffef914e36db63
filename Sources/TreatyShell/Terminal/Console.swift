// Where answers and diagnostics go. Answers are collected and written to standard output; a diagnostic goes to standard
// error, after all answers before it have been written, so that on a terminal both stand in the order of the text.

import Glibc
import TreatySyntax

/// Standard output and standard error of one run.
public final class Console {
  private let output: ByteWriter
  private let errors: ByteWriter
  /// Whether answers may carry colours.
  public let colorsOutput: Bool
  /// Whether diagnostics may carry colours.
  public let colorsErrors: Bool
  /// Whether standard output is a terminal.
  public let isTerminal: Bool

  /// Where answers can go.
  public enum Destination: Sendable {
    case standardOutput, standardError
  }

  /// The console of the process.
  ///
  /// With `.standardError` standard output is left to something else.
  public init(color: Settings.ColorChoice, answersGoTo destination: Destination = .standardOutput) {
    output = ByteWriter(descriptor: destination == .standardOutput ? STDOUT_FILENO : STDERR_FILENO)
    errors = ByteWriter(descriptor: STDERR_FILENO)
    isTerminal = output.isTerminal
    let allowed = Environment.hasCapableTerminal && Environment.variable("NO_COLOR") == nil
    switch color {
    case .auto:
      colorsOutput = allowed && isTerminal
      colorsErrors = allowed && errors.isTerminal
    case .always:
      colorsOutput = true
      colorsErrors = true
    case .never:
      colorsOutput = false
      colorsErrors = false
    }
  }

  /// Columns for answers: the terminal's, or 100 where there is none.
  public var width: Int { isTerminal ? Environment.terminalWidth ?? 80 : 100 }

  /// Columns for diagnostics; `nil` where standard error is no terminal, so that nothing is broken there.
  public var errorColumns: Int? { errors.isTerminal ? Environment.columns(ofTerminal: STDERR_FILENO) ?? 80 : nil }

  /// Lays out diagnostics of these sources for where they go.
  func renderer(over sources: [Source]) -> DiagnosticRenderer {
    DiagnosticRenderer(sources: sources, usesColour: colorsErrors, columns: errorColumns)
  }

  /// Writes a part of an answer.
  public func write(_ text: String) {
    output.write(text)
  }

  /// Writes a diagnostic, after the answers so far.
  public func report(_ text: String) {
    output.flush()
    errors.write(text)
    errors.flush()
  }

  /// Writes all that was collected, and says why where that fails; gives the status with which the command ends.
  public func finish(with status: ExitStatus) -> ExitStatus {
    guard let failure = flush() else { return status }
    report("error: \(failure.message(doing: "write"))\n")
    return max(status, .systemFailed)
  }

  /// Writes all that was collected; gives why that failed, if it did.
  @discardableResult
  public func flush() -> FileFailure? {
    output.flush()
    return output.failure == 0 ? nil : FileFailure(path: "standard output", number: output.failure)
  }
}
