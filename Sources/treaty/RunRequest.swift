// What is to be run, read from the command line. ArgumentParser takes longer to start than a short answer takes to find,
// so plain calls are read here first; whatever is not plain (help, a wrong value, a subcommand, `--option=value`) is left
// to ArgumentParser, whose `Run` gives the same request. A test holds the two together.

import TreatyModel
import TreatyReport
import TreatyShell

/// What `treaty run` was asked to do.
struct RunRequest: Equatable {
  var files: [String] = []
  var lines: [String] = []
  var opensPrompt = false
  var asOf: Day?
  var today: Day?
  var color: Settings.ColorChoice?
  var format: ReportFormat?
  var facts: Settings.FactsChoice?
  var seed: UInt64?
  var isQuiet = false
  var scriptArguments: [String] = []

  /// Runs it.
  func perform() -> TreatyShell.ExitStatus {
    let settings = Settings(
      today: today ?? Environment.clockDay, asOf: asOf, color: color ?? .auto, format: format ?? .text,
      facts: facts ?? .builtIn, seed: seed, isQuiet: isQuiet, arguments: scriptArguments)
    return Runner(settings: settings).run(files: files, lines: lines, opensPrompt: opensPrompt)
  }
}

extension RunRequest {
  /// The request of a plain call; `nil` where ArgumentParser has to look at it.
  init?(plain arguments: [String], isSubcommand: (String) -> Bool) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--":
        scriptArguments = Array(rest)
        return
      case "-e":
        guard let line = rest.popFirst(), line != "--" else { return nil }
        lines.append(line)
      case "-i": opensPrompt = true
      case "--no-facts":
        guard facts == nil else { return nil }
        facts = Settings.FactsChoice.none
      case "--quiet": isQuiet = true
      case "-": files.append(argument)
      case _ where argument.hasPrefix("-"):
        guard let value = rest.popFirst(), !value.hasPrefix("-"), set(argument, to: value) else { return nil }
      default:
        guard !isSubcommand(argument) else { return nil }
        files.append(argument)
      }
    }
  }

  /// Gives an option its value; says whether that could be done.
  private mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--as-of" where asOf == nil:
      asOf = Day(iso: value)
      return asOf != nil
    case "--today" where today == nil:
      today = Day(iso: value)
      return today != nil
    case "--color" where color == nil:
      color = Settings.ColorChoice(rawValue: value)
      return color != nil
    case "--format" where format == nil:
      format = ReportFormat(rawValue: value)
      return format != nil
    case "--seed" where seed == nil:
      seed = UInt64(value)
      return seed != nil
    case "--facts" where facts == nil:
      facts = .folder(value)
      return true
    default: return false
    }
  }
}
