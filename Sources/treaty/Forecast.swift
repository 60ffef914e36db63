// `treaty forecast T --under S --runs A..B [FILE…]` and `treaty forecast --merge SHARD…`.

import ArgumentParser
import TreatyModel
import TreatyShell

/// Does some runs of a forecast, or joins the shards of one.
struct Forecast: StatusCommand {
  static let configuration = CommandConfiguration(
    abstract: "Do some runs of a forecast, on as many machines as there are, and join them.",
    usage: """
      treaty forecast TREATY --under SCENARIO --runs A..B [--of N] [--seed K] [--until DATE] [--partial SHARD] [FILE...]
      treaty forecast --merge SHARD...
      """,
    discussion: """
      The files declare the scenario. With --partial the counts of these runs are written to a shard; --merge joins shards in any
      order and shows what one run over all of them gives. Without --runs it does runs 1..10000.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The scenario that is played in each run.", valueName: "scenario"))
  var under: String?

  @Option(help: ArgumentHelp("The runs to do, numbered from 1.", valueName: "a..b"))
  var runs: RunRange?

  @Option(
    help: ArgumentHelp(
      "How many runs all shards have together, so that --merge can tell when one is missing.", valueName: "n"))
  var of: Int?

  @Option(help: ArgumentHelp("The last day that counts (default: 30 years on).", valueName: "date"))
  var until: Day?

  @Option(help: ArgumentHelp("How many threads work (default: one for each processor).", valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Write the counts to this file instead of showing them; - is standard output.", valueName: "shard"))
  var partial: String?

  @Flag(help: "Join shards.")
  var merge = false

  @Argument(
    help: ArgumentHelp(
      "The treaty and the scripts to run first; with --merge, the shards.", valueName: "treaty or file"),
    completion: .file())
  var words: [String]

  func validate() throws {
    if merge {
      guard under == nil, runs == nil, of == nil, common.seed == nil, until == nil, threads == nil, partial == nil
      else {
        throw ValidationError("--merge takes shards and nothing else")
      }
      return
    }
    guard under != nil else { throw ValidationError("--under SCENARIO is missing") }
    if let of, of < (runs ?? .standard).range.upperBound {
      throw ValidationError("--of \(of) is less than the last of the runs")
    }
    if let of, of > ForecastTool.lastRun { throw ValidationError("--of \(of) is more runs than can be counted") }
    if let threads, threads < 1 { throw ValidationError("--threads takes a whole number from 1 on") }
  }

  func perform() -> TreatyShell.ExitStatus {
    let tool = ForecastTool(settings: common.settings)
    if merge { return tool.merge(words) }
    let question = ForecastTool.Question(
      treaty: words[0], scenario: under ?? "", until: until, threads: threads)
    return tool.run(
      question, files: Array(words.dropFirst()), runs: (runs ?? .standard).range, of: of, shard: partial)
  }
}

/// `A..B`.
struct RunRange: ExpressibleByArgument {
  let range: ClosedRange<Int>

  /// What is done where no runs are given.
  static let standard = RunRange(range: 1...10_000)

  init(range: ClosedRange<Int>) {
    self.range = range
  }

  init?(argument: String) {
    let ends = argument.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 3, ends[1].isEmpty, let first = Int(ends[0]), let last = Int(ends[2]), first >= 1,
      first <= last, last <= ForecastTool.lastRun
    else { return nil }
    range = first...last
  }
}
