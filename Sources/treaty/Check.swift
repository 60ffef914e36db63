// `treaty check FILE…`.

import ArgumentParser
import TreatyShell

/// Parses scripts, resolves their names and checks their types.
struct Check: StatusCommand {
  static let configuration = CommandConfiguration(
    abstract: "Parse scripts, resolve names and check types; run nothing.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Scripts to check; - is standard input.", valueName: "file"), completion: .file())
  var files: [String]

  func perform() -> TreatyShell.ExitStatus {
    CheckTool(settings: common.settings).run(files: files)
  }
}
