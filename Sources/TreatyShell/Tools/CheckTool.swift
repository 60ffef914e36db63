// `treaty check FILE…`: everything that can be said of scripts without running them.

import TreatySyntax

/// Checks scripts.
public struct CheckTool {
  private let settings: Settings

  /// A tool that reads scripts with the names of these settings.
  public init(settings: Settings) {
    self.settings = settings
  }

  /// Reports every diagnostic of each file; ends in 2 where one is an error.
  public func run(files: [String]) -> ExitStatus {
    let console = Console(color: settings.color)
    if let failure = settings.factsFailure {
      console.report("error: \(failure.message(doing: "read the facts in"))\n")
      return .systemFailed
    }
    var status = ExitStatus.success
    for file in files {
      let session = Session(settings: settings, console: console)
      status = max(status, session.check(file: file))
    }
    return console.finish(with: status)
  }
}
