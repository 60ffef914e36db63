// `treaty`, `treaty FILE…`, `treaty -e CODE`, `treaty -i FILE`: runs what it is given, or opens the prompt.

import ArgumentParser
import TreatyShell

/// Runs scripts and lines, or opens the prompt.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run scripts or lines, or open the prompt (the default).")

  @Option(
    name: .customShort("e"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run a line; may be repeated.", valueName: "code"))
  var lines: [String] = []

  @Flag(name: .customShort("i"), help: "Open the prompt afterwards, with what the scripts defined.")
  var opensPrompt = false

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Scripts to run; - is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  /// The request; `scriptArguments` stand after `--` on the command line.
  func request(scriptArguments: [String]) -> RunRequest {
    RunRequest(
      files: files, lines: lines, opensPrompt: opensPrompt, asOf: common.asOf, today: common.today,
      color: common.color, format: common.format, facts: common.factsChoice, seed: common.seed,
      isQuiet: common.quiet, scriptArguments: scriptArguments)
  }
}
