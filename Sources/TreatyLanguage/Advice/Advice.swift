// Near misses: what a line that does not run may have been meant to say. Lines are made from the typed one by rules, at
// most two edits away, nearest first; each is tried, and only those that run are offered.

import TreatySyntax

/// Finds lines that run near one that does not.
public struct Advice {
  /// The names that the line may use.
  public let lexicon: any Lexicon
  /// Whether a line would run: it parses, its types fit, its act is one that can be.
  private let runs: (String) -> Bool

  /// How many lines are tried, and how many are edited further, before the search gives up.
  private static let mostTries = 250
  private static let mostExpansions = 40
  /// How many words and signs all lines that are looked at have together: a longer line is given fewer tries.
  private static let mostPieces = 4_000
  /// How long a line may be, in bytes: what is longer is a program and not a question.
  private static let longestLine = 600
  /// How far from the best line another may be to be shown beside it.
  private static let margin = 0.35
  private static let mostShown = 3
  /// How far one sure edit goes at most.
  private static let oneEdit = 1.0

  /// Advice with the names of a world; `runs` says whether a line would run, and changes nothing.
  public init(lexicon: any Lexicon, runs: @escaping (String) -> Bool) {
    self.lexicon = lexicon
    self.runs = runs
  }

  /// The sentences that help with a line that does not run: the lines that may be meant, or the topic to read about.
  ///
  /// Bounded: a few hundred short lines are tried at most, whatever is typed.
  ///
  /// With `near`, only what is one edit away is offered: for a line that is right but for a later version.
  public func help(for line: String, near: Bool = false) -> [String] {
    if let command = ShellWords.help(for: line) { return [command] }
    if ["weight", "weights"].contains(line.lowercased()), let weights = weights() { return [weights] }
    let found = suggestions(for: line, within: near ? Self.oneEdit : .infinity)
    if !found.isEmpty { return ["did you mean " + Self.listed(found.map { "`" + $0 + "`" }) + "?"] }
    return [Topics.help(for: line)]
  }

  /// The sentence that names the weights; nil where there are none.
  private func weights() -> String? {
    var names: Set<String> = []
    lexicon.forEachName { _, entry in
      if let entry = entry(), entry.kind == .weight { names.insert(entry.key) }
    }
    guard let first = names.min() else { return nil }
    return "the weights are \(names.sorted().joined(separator: ", ")): `\(first) of France`"
  }

  /// The lines that may be meant, the likeliest first, at most three; all of them run.
  public func suggestions(for line: String, within farthest: Double = .infinity) -> [String] {
    guard line.utf8.count <= Self.longestLine else { return [] }
    var search = Search(typed: LineCutter.pieces(ofTyped: line), lexicon: lexicon)
    var found: [(line: String, cost: Double)] = []
    var tries = 0
    var pieces = 0
    var seen: Set<String> = [line]
    while let node = search.next() {
      if node.cost > farthest { break }
      if let best = found.first, node.cost > best.cost + Self.margin { break }
      guard tries < Self.mostTries, pieces < Self.mostPieces else { break }
      pieces += node.pieces.count
      let written = node.pieces.line
      if seen.insert(written).inserted {
        tries += 1
        if runs(written) {
          found.append((written, node.cost))
          if found.count == Self.mostShown { break }
          continue
        }
      }
      if search.expansions < Self.mostExpansions { search.expand(node) }
    }
    return found.map(\.line)
  }

  /// `A`, `A or B`, `A, B or C`.
  private static func listed(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
