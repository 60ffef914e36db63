// `treaty explain CODE…`.

import ArgumentParser
import TreatyShell

/// Tells the whole story of a diagnostic.
struct Explain: StatusCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell the whole story of a diagnostic, with an example.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Codes such as T0103.", valueName: "code"))
  var codes: [String]

  func perform() -> TreatyShell.ExitStatus {
    ExplainTool(settings: common.settings).run(codes: codes)
  }
}
