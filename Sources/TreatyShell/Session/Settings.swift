// What the options of the command line decide, as plain values.

import TreatyModel
import TreatyReport

/// How a session works and shows its answers.
public struct Settings: Sendable {
  /// What `today` is; the clock's day unless given.
  public var today: Day
  /// The day that questions are asked as of, where one was given.
  public var asOf: Day?
  /// When colours are used.
  public var color: ColorChoice
  /// How answers are written.
  public var format: ReportFormat
  /// Which facts the session begins with.
  public var facts: FactsChoice
  /// What the draws of a forecast begin with that names no seed, where one was given.
  public var seed: UInt64?
  /// Whether only answers and errors are shown: no notes, warnings or progress.
  public var isQuiet: Bool
  /// What `args` is in a script.
  public var arguments: [String]

  /// When colours are used.
  public enum ColorChoice: String, CaseIterable, Sendable {
    /// On a terminal that can show them, unless `NO_COLOR` is set.
    case auto
    case always
    case never
  }

  /// Which facts a session begins with.
  public enum FactsChoice: Hashable, Sendable {
    /// The register in the executable.
    case builtIn
    /// None: the script declares all it uses.
    case none
    /// The register's files in a folder.
    case folder(String)
  }

  /// How a session works and shows its answers.
  public init(
    today: Day, asOf: Day? = nil, color: ColorChoice = .auto, format: ReportFormat = .text,
    facts: FactsChoice = .builtIn, seed: UInt64? = nil, isQuiet: Bool = false, arguments: [String] = []
  ) {
    self.today = today
    self.asOf = asOf
    self.color = color
    self.format = format
    self.facts = facts
    self.seed = seed
    self.isQuiet = isQuiet
    self.arguments = arguments
  }
}
