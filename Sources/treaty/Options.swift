// The options that several commands share, and how their values are read.

import ArgumentParser
import TreatyModel
import TreatyShell

/// The day, the facts and the looks of a run.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ask every question as of this day.", valueName: "date"))
  var asOf: Day?

  @Option(help: ArgumentHelp("Take this day for today.", valueName: "date"))
  var today: Day?

  @Option(help: "When to use colours. NO_COLOR in the environment and TERM=dumb turn them off too.")
  var color: Settings.ColorChoice = .auto

  @Option(help: "How to write answers.")
  var format: Settings.OutputFormat = .text

  @Flag(help: "Begin without the built-in register.")
  var noFacts = false

  @Option(help: ArgumentHelp("Read the register's files from this folder.", valueName: "dir"))
  var facts: String?

  func validate() throws {
    if noFacts, facts != nil { throw ValidationError("--no-facts and --facts exclude each other") }
  }

  func settings(arguments: [String] = []) -> Settings {
    let choice: Settings.FactsChoice = noFacts ? .none : facts.map { .folder($0) } ?? .builtIn
    return Settings(
      today: today ?? Environment.clockDay, asOf: asOf, color: color, format: format, facts: choice,
      arguments: arguments)
  }
}

extension Day: ExpressibleByArgument {
  /// A date in ISO form.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Settings.ColorChoice: ExpressibleByArgument {}
extension Settings.OutputFormat: ExpressibleByArgument {}
