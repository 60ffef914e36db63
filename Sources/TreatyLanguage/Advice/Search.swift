// The lines near a typed one, nearest first.

import TreatyAnalysis
import TreatySyntax

/// A best-first search through edited lines.
struct Search {
  struct Node {
    let pieces: [Piece]
    let cost: Double
    /// How many edits made it.
    let depth: Int
    /// In which order it was found, which decides between equal costs.
    let number: Int
    /// Whether a small word was changed without a reason on the way to it.
    let isGuess: Bool
  }

  private var open: [Node] = []
  /// The lowest cost at which each line was found.
  private var costs: [[Piece]: Double] = [:]
  private var count = 0
  private var spelling: Spelling
  private(set) var expansions = 0

  /// The search from a line: its names, dates and numbers are read first, in every way that they may be meant.
  init(typed: [Piece], lexicon: any Lexicon) {
    spelling = Spelling(lexicon: lexicon)
    let reader = NameReader(lexicon: lexicon)
    for (order, dated) in DateReader.readings(of: Spelling.certain(typed)).enumerated() {
      for (rank, named) in reader.readings(of: Numerals.written(dated)).enumerated() {
        add(named, cost: 0.1 * Double(order + rank), depth: 0)
      }
    }
  }

  /// The most edits from the typed line.
  private static let deepest = 2
  private static let mostOpen = 3000

  private mutating func add(_ pieces: [Piece], cost: Double, depth: Int, isGuess: Bool = false) {
    guard !pieces.isEmpty, open.count < Self.mostOpen, costs[pieces].map({ cost < $0 }) ?? true else { return }
    costs[pieces] = cost
    count += 1
    let node = Node(pieces: pieces, cost: cost, depth: depth, number: count, isGuess: isGuess)
    // Kept in order, the next one last; a line has a few hundred neighbours at most.
    var low = 0
    var high = open.count
    while low < high {
      let middle = (low + high) / 2
      if open[middle].cost > cost { low = middle + 1 } else { high = middle }
    }
    open.insert(node, at: low)
  }

  /// The nearest line that was not looked at.
  ///
  /// A line that was found again, nearer, is passed over at its farther place.
  mutating func next() -> Node? {
    while let node = open.popLast() {
      if costs[node.pieces] == node.cost { return node }
    }
    return nil
  }

  /// Adds the lines that are one edit from a line.
  mutating func expand(_ node: Node, _ effort: inout Effort) throws(Halt) {
    guard node.depth < Self.deepest else { return }
    expansions += 1
    let words = Set(node.pieces.map(\.key))
    var edits: [Edit] = []
    for rule in Rules.candidates(for: words) {
      var steps = 0
      edits += rule.edits(of: node.pieces, counting: &steps)
      try effort.spend(steps)
    }
    edits += spelling.edits(of: node.pieces)
    edits += Fillers.edits(of: node.pieces)
    edits += Contexts.edits(of: node.pieces)
    edits += Brackets.edits(of: node.pieces)
    edits += SmallWords.edits(of: node.pieces)
    try effort.spend(edits.count * node.pieces.count)
    for edit in edits {
      add(
        edit.pieces, cost: node.cost + edit.cost, depth: node.depth + 1, isGuess: node.isGuess || edit.isGuess)
    }
  }
}
