// `treaty fmt`: the one true layout, written to the file safely; `-` is standard input to standard output.

import Glibc
import TreatySyntax

/// Lays scripts out.
public struct FormatTool {
  private let console: Console

  /// A tool that reports in colours where that is wanted.
  public init(settings: Settings) {
    console = Console(color: settings.color)
  }

  /// Lays each file out.
  ///
  /// With `onlyChecks` nothing is written, and the files that would change are listed; then it ends in 1.
  public func run(files: [String], onlyChecks: Bool) -> ExitStatus {
    var status = ExitStatus.success
    for file in files { status = max(status, format(file, onlyChecks: onlyChecks)) }
    return console.finish(with: status)
  }

  private func format(_ file: String, onlyChecks: Bool) -> ExitStatus {
    do {
      let isInput = file == "-"
      let bytes =
        isInput ? try TextFile.bytes(of: STDIN_FILENO, calledBy: "standard input") : try TextFile.bytes(at: file)
      let source = Source(name: isInput ? "standard input" : file, bytes: bytes)
      let result = Formatter.format(source)
      guard let text = result.text else {
        console.report(console.renderer(over: [source]).render(result.diagnostics))
        return .wrong
      }
      let changed = Array(text.utf8) != bytes
      if onlyChecks {
        if changed { console.write("\(source.name)\n") }
        return changed ? .expectationFailed : .success
      }
      if isInput { console.write(text) } else if changed { try TextFile.replace(file, with: Array(text.utf8)) }
      return .success
    } catch {
      console.report("error: \(error.message(doing: "lay out"))\n")
      return .systemFailed
    }
  }
}
