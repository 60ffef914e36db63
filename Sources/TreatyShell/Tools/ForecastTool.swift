// `treaty forecast`: some runs of a forecast, shown or written to a shard; and shards joined to the forecast that they are together.

import CEditLine
import TreatyLanguage
import TreatyModel
import TreatySyntax

/// Does parts of a forecast and joins them.
public struct ForecastTool {
  /// The last number that a run can have.
  public static let lastRun = ForecastShard.lastRun

  private let settings: Settings
  private let console: Console

  /// A tool with the facts and looks of these settings.
  public init(settings: Settings) {
    self.settings = settings
    console = Console(color: settings.color)
  }

  /// What is to be forecast, in the words of the language, and with how many threads.
  public struct Question: Sendable {
    /// The treaty.
    public let treaty: String
    /// The scenario, which one of the files declares.
    public let scenario: String
    /// The last day that counts.
    public let until: Day?
    /// How many threads work; one for each processor where none is given.
    public let threads: Int?

    /// A forecast.
    public init(treaty: String, scenario: String, until: Day?, threads: Int?) {
      self.treaty = treaty
      self.scenario = scenario
      self.until = until
      self.threads = threads
    }

    /// The line that asks for it.
    var line: String {
      let until = until.map { " until \($0)" } ?? ""
      return "forecast \(treaty) under \(scenario)\(until)"
    }
  }

  /// Runs the files, then the runs of the forecast.
  ///
  /// With `shard` the counts are written there, `-` being standard output, and what the files answer goes to standard error; else they are shown. Interrupted, it keeps
  /// what was done and ends in 130.
  public func run(
    _ question: Question, files: [String], runs: ClosedRange<Int>, of whole: Int?, shard path: String?
  ) -> ExitStatus {
    interrupt_install()
    if let failure = settings.factsFailure {
      console.report("error: \(failure.message(doing: "read the facts in"))\n")
      return .systemFailed
    }
    // Where the shard is standard output, it is all that stands there.
    let answers = path == "-" ? Console(color: settings.color, answersGoTo: .standardError) : console
    let session = Session(settings: settings, console: answers)
    var status = ExitStatus.success
    for file in files where status <= .expectationFailed { status = max(status, session.run(file: file)) }
    if status <= .expectationFailed { status = max(status, finish(question, session, runs, whole, path)) }
    answers.flush()
    return console.finish(with: status)
  }

  private func finish(
    _ question: Question, _ session: Session, _ runs: ClosedRange<Int>, _ whole: Int?, _ path: String?
  ) -> ExitStatus {
    let source = session.newSource(called: "forecast", Array(question.line.utf8))
    guard let part = session.forecast(source, runs: runs, of: whole, threads: question.threads) else {
      return interrupt_requested() ? .interrupted : .wrong
    }
    guard let path else {
      session.show(.answer(part.answer))
      return interrupt_requested() ? .interrupted : .success
    }
    if part.shard.runs != runs {
      console.report(
        "note: interrupted: the shard holds runs \(part.shard.runs.lowerBound) to \(part.shard.runs.upperBound)\n")
    }
    if path == "-" {
      console.write(part.shard.text)
    } else {
      do {
        try TextFile.replace(path, with: Array(part.shard.text.utf8))
      } catch {
        console.report("error: \(error.message(doing: "write"))\n")
        return .systemFailed
      }
    }
    return interrupt_requested() ? .interrupted : .success
  }

  /// Joins shards, in any order, and shows the forecast that they are together.
  public func merge(_ paths: [String]) -> ExitStatus {
    var shards: [ForecastShard] = []
    for path in paths {
      do {
        let bytes = try TextFile.bytes(at: path)
        shards.append(try ForecastShard(text: String(decoding: bytes, as: UTF8.self)))
      } catch let failure as FileFailure {
        console.report("error: \(failure.message(doing: "read"))\n")
        return .systemFailed
      } catch let problem as ShardProblem {
        return refuse(problem, paths: [path])
      } catch {
        preconditionFailure("reading a shard fails in two ways only")
      }
    }
    do {
      let answer = try ForecastShard.joined(shards)
      Session(settings: settings, console: console).show(.answer(answer))
      return console.finish(with: .success)
    } catch {
      return refuse(error, paths: paths)
    }
  }

  private func refuse(_ problem: ShardProblem, paths: [String]) -> ExitStatus {
    switch problem {
    case .unreadable(let what):
      console.report("error: \"\(paths[0])\" is no shard of a forecast: \(what)\n")
    case .foreign(let place, let what):
      console.report("error: \"\(paths[place])\" is a shard of another forecast than \"\(paths[0])\": \(what)\n")
    case .doubled(let places, let runs):
      let both = places.map { "\"\(paths[$0])\"" }.joined(separator: " and ")
      console.report("error: \(words(runs)) in both \(both)\nhelp: leave one of them out\n")
    case .missing(let runs):
      console.report(
        "error: \(words(runs)) in none of the shards\n"
          + "help: `treaty forecast … --runs \(runs.lowerBound)..\(runs.upperBound) --partial FILE` makes the missing one\n"
      )
    }
    return .wrong
  }

  private func words(_ runs: ClosedRange<Int>) -> String {
    runs.count == 1 ? "run \(runs.lowerBound) is" : "runs \(runs.lowerBound) to \(runs.upperBound) are"
  }
}

extension Session {
  /// Some runs of the forecast that a line asks for; what is wrong is reported.
  fileprivate func forecast(
    _ source: Source, runs: ClosedRange<Int>, of whole: Int?, threads: Int?
  ) -> Interpreter.ForecastPartResult? {
    interpreter.forecast(source, runs: runs, of: whole, threads: threads) { show($0) }
  }
}
