// Near misses: what a line that does not run may have been meant to say. Lines are made from the typed one by rules, at
// most two edits away, nearest first; each is tried, and only those that run are offered.

import TreatyAnalysis
import TreatySyntax

/// Finds lines that run near one that does not.
public struct Advice {
  /// The names that the line may use.
  public let lexicon: any Lexicon
  /// What the search may do; where it is spent, what was found by then is all.
  private let effort: Effort
  /// Whether a line would run: it parses, its types fit, its act is one that can be.
  private let runs: (String) -> Bool

  /// How many lines are tried, and how many are edited further, before the search gives up.
  private static let mostTries = 250
  private static let mostExpansions = 40
  /// How many words and signs all lines that are looked at have together: a longer line is given fewer tries.
  private static let mostPieces = 4_000
  /// What all of it may take: some hundred milliseconds.
  public static let mostSteps = 1_500_000
  /// What it takes to try a line, for each of its words and signs.
  private static let stepsOfATry = 40
  /// How long a line may be, in bytes: what is longer is a program and not a question.
  private static let longestLine = 600
  /// How far from the best line another may be to be shown beside it.
  private static let margin = 0.35
  private static let mostShown = 3
  /// How far one sure edit goes at most.
  private static let oneEdit = 1.0

  /// Advice with the names of a world; `runs` says whether a line would run, and changes nothing.
  ///
  /// `effort` is what it may take; where that is interrupted, the advice is dropped.
  public init(
    lexicon: any Lexicon, effort: Effort = Effort(limit: Advice.mostSteps), runs: @escaping (String) -> Bool
  ) {
    self.lexicon = lexicon
    self.effort = effort
    self.runs = runs
  }

  /// The sentences that help with a line that does not run: the lines that may be meant, or the topic to read about.
  ///
  /// Bounded: a few hundred short lines are tried at most, whatever is typed, and no more than so many steps are taken.
  ///
  /// With `near`, only what is one edit away is offered: for a line that is right but for a later version. `place` is
  /// where it went wrong, as an offset in the line's bytes, and `opening` what opens the blocks in which the line stands.
  public func help(
    for line: String, near: Bool = false, at place: Int? = nil, within opening: String = ""
  ) -> [String] {
    if let command = ShellWords.help(for: line) { return [command] }
    if ["weight", "weights"].contains(line.lowercased()), let weights = weights() { return [weights] }
    let found = suggestions(for: line, within: near ? Self.oneEdit : .infinity)
    if !found.isEmpty { return ["did you mean " + Self.listed(found.map { "`" + $0 + "`" }) + "?"] }
    return [Topics.help(for: opening + line, at: place.map { opening.utf8.count + $0 })]
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

  /// The lines that may be meant, the likeliest first, at most three; all of them run, and none is the typed one.
  public func suggestions(for line: String, within farthest: Double = .infinity) -> [String] {
    guard line.utf8.count <= Self.longestLine else { return [] }
    var found: [(line: String, cost: Double)] = []
    var effort = effort
    do throws(Halt) {
      try find(line, farthest, &effort) { found.append(($0, $1)) }
    } catch {
      switch error {
      case .interrupted: return []
      case .outOfSteps, .tooLarge: break
      }
    }
    return found.map(\.line)
  }

  private func find(
    _ line: String, _ farthest: Double, _ effort: inout Effort, offer: (String, Double) -> Void
  ) throws(Halt) {
    let typed = LineCutter.pieces(ofTyped: line)
    let isNegative = Sense.isNegative(typed)
    var search = Search(typed: typed, lexicon: lexicon)
    var offered: [Double] = []
    var tries = 0
    var pieces = 0
    var seen: Set<String> = [line]
    // Where quotation marks were read as they were meant, what is written rightly is no repetition.
    let alreadySaid = typed.line.lowercased() == line.lowercased() ? Sense.ofTyped(typed) : []
    var meanings: Set<[String]> = []
    while let node = search.next() {
      if node.cost > farthest { break }
      if let best = offered.first, node.cost > best + Self.margin { break }
      guard tries < Self.mostTries, pieces < Self.mostPieces else { break }
      if node.isGuess, !offered.isEmpty { continue }
      pieces += node.pieces.count
      let written = Sense.withoutIdleBrackets(node.pieces).line
      if seen.insert(written).inserted, !Self.leavesTheQuestionOut(node.pieces, of: typed),
        !isNegative || Sense.keepsTheNegation(node.pieces), !Sense.isIdle(node.pieces)
      {
        tries += 1
        try effort.spend(node.pieces.count * Self.stepsOfATry)
        if runs(written) {
          if Sense.ofTyped(node.pieces) != alreadySaid, meanings.insert(Sense.meaning(of: node.pieces)).inserted {
            offer(written, node.cost)
            offered.append(node.cost)
          }
          if offered.count == Self.mostShown { break }
          continue
        }
      }
      if search.expansions < Self.mostExpansions { try search.expand(node, &effort) }
    }
  }

  /// Whether a line is a mere name, where the typed one asked or said something of it: `ctbt` for `forecast ctbt`, or
  /// `let forecast = ctbt`.
  private static func leavesTheQuestionOut(_ pieces: [Piece], of typed: [Piece]) -> Bool {
    if pieces.count > 2, pieces[0].key == "let", pieces[2].text == "=" { return Topics.isOfADeed(pieces[1]) }
    let inner = pieces.filter { !["(", ")", "[", "]"].contains($0.text) }
    return inner.count == 1 && inner[0].nameSort != nil && typed.contains { Topics.isOfADeed($0) }
  }

  /// `A`, `A or B`, `A, B or C`.
  private static func listed(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
