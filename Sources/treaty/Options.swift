// The options that several commands share, and how their values are read.

import ArgumentParser
import TreatyModel
import TreatyReport
import TreatyShell

/// The day, the facts and the looks of a run.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ask every question as of this day.", valueName: "date"))
  var asOf: Day?

  @Option(help: ArgumentHelp("Take this day for today.", valueName: "date"))
  var today: Day?

  @Option(help: "When to use colours (default: auto). NO_COLOR in the environment and TERM=dumb turn them off too.")
  var color: Settings.ColorChoice?

  @Option(help: "How to write answers (default: text).")
  var format: ReportFormat?

  @Flag(help: "Begin without the built-in register.")
  var noFacts = false

  @Option(
    help: ArgumentHelp(
      "Read the register's files from this folder where it has them; the lists of names stay the built-in ones.",
      valueName: "dir"))
  var facts: String?

  @Option(
    help: ArgumentHelp("What the draws of a forecast begin with where it names no seed (default: 1).", valueName: "k"))
  var seed: UInt64?

  @Flag(help: "Answers and errors only: no notes, warnings or progress. What is supposed is still said.")
  var quiet = false

  func validate() throws {
    if noFacts, facts != nil { throw ValidationError("--no-facts and --facts exclude each other") }
  }

  /// The facts that were chosen, if any were.
  var factsChoice: Settings.FactsChoice? {
    noFacts ? Settings.FactsChoice.none : facts.map { .folder($0) }
  }

  /// The settings of a command that runs no script.
  var settings: Settings {
    Settings(
      today: today ?? Environment.clockDay, asOf: asOf, color: color ?? .auto, format: format ?? .text,
      facts: factsChoice ?? .builtIn, seed: seed, isQuiet: quiet)
  }
}

extension Day: ExpressibleByArgument {
  /// A date in ISO form.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Settings.ColorChoice: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
