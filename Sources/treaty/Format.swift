// `treaty fmt FILE…`.

import ArgumentParser
import TreatyShell

/// Lays scripts out.
struct Format: StatusCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Lay scripts out in the one true layout.",
    discussion:
      "Writes each file safely; - is standard input to standard output. With --check it ends in 1 where a file would change."
  )

  @OptionGroup var common: CommonOptions

  @Flag(help: "List the files that would change, and write nothing.")
  var check = false

  @Argument(help: ArgumentHelp("Scripts to lay out; - is standard input.", valueName: "file"), completion: .file())
  var files: [String]

  func perform() -> TreatyShell.ExitStatus {
    FormatTool(settings: common.settings).run(files: files, onlyChecks: check)
  }
}
