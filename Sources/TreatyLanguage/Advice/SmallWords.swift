// The last things to try: a small word put in, one changed for another, two neighbours changing places, a word that is
// not known left out.

/// Edits of single small words.
enum SmallWords {
  private static let inserted = ["of", "to", "in", "for", "by", "from", "with", "that have", "on", "{", "=", ":"]
    .map { LineCutter.pieces(of: $0) }
  private static let changed: Set<String> = [
    "of", "to", "in", "for", "by", "from", "with", "on", "at", "under", "between", "into", "as", "within", "upon",
    "per",
    "and", "against", "about", "over",
  ]
  private static let others = ["of", "to", "in", "for", "by", "from", "with", "on", "under", "between", "over"]
    .map { Piece($0, .word) }

  /// The lines with one small word more, less or other.
  static func edits(of pieces: [Piece]) -> [Edit] {
    guard pieces.count <= 24 else { return [] }
    var edits: [Edit] = []
    for index in pieces.indices {
      let piece = pieces[index]
      if index > 0 {
        for (rank, words) in inserted.enumerated() {
          var longer = pieces
          longer.insert(contentsOf: words, at: index)
          edits.append(Edit(pieces: longer, cost: rank == 0 ? 1.05 : 1.4 + 0.02 * Double(rank), isGuess: rank > 0))
        }
        if piece.kind != .sign, pieces[index - 1].kind != .sign {
          var swapped = pieces
          swapped.swapAt(index - 1, index)
          edits.append(Edit(pieces: swapped, cost: 1.3, isGuess: true))
        }
      }
      if piece.isWord, changed.contains(piece.key) {
        for (rank, word) in others.enumerated() where word.key != piece.key {
          var other = pieces
          other[index] = word
          edits.append(Edit(pieces: other, cost: 1.2 + 0.02 * Double(rank), isGuess: true))
        }
      }
      if piece.isWord, pieces.count > 1 {
        var shorter = pieces
        shorter.remove(at: index)
        edits.append(Edit(pieces: shorter, cost: Vocabulary.isKnown(piece.key) ? 1.45 : 1.6, isGuess: true))
      }
    }
    return edits
  }
}
