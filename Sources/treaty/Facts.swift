// `treaty facts`.

import ArgumentParser
import TreatyShell

/// Shows and checks the built-in register.
struct Facts: StatusCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is built in, how fresh it is and where it comes from.",
    discussion:
      "With --check it ends in 1 where a computed date is not the recorded one, or acts differ from the built-in ones.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Compare each treaty's computed entry into force with the recorded one.")
  var check = false

  @Argument(help: ArgumentHelp("One treaty, by any of its names.", valueName: "treaty"))
  var treaty: String?

  func perform() -> TreatyShell.ExitStatus {
    FactsTool(settings: common.settings).run(treaty: treaty, checks: check)
  }
}
