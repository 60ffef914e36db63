// Brackets, braces and quotation marks that are missing, or too many.

/// Puts brackets where the language wants them.
enum Brackets {
  /// The lines with other brackets.
  static func edits(of pieces: [Piece]) -> [Edit] {
    balanced(pieces) + grouped(pieces) + quoted(pieces) + clauses(pieces)
  }

  private static let pairs = ["(": ")", "[": "]", "{": "}"]

  /// What is open is closed at the end; what closes nothing is dropped.
  private static func balanced(_ pieces: [Piece]) -> [Edit] {
    var open: [String] = []
    var kept: [Piece] = []
    for piece in pieces {
      if piece.kind == .sign, let closer = pairs[piece.text] {
        open.append(closer)
      } else if piece.kind == .sign, pairs.values.contains(piece.text) {
        guard open.last == piece.text else { continue }
        open.removeLast()
      }
      kept.append(piece)
    }
    let closed = kept + open.reversed().map { Piece($0, .sign) }
    return closed == pieces ? [] : [Edit(pieces: closed, cost: 0.6)]
  }

  private static let relations: Set<String> = ["=", "<", ">", "<=", ">=", "!=", "==", "in", "is"]
  private static let joints: Set<String> = ["but", "within", "plus", "sorted", "with", "that", "and", "or"]
  private static let heads: Set<String> = [
    "count", "not", "expect", "explain", "why", "print", "export", "sum", "of", "average", "median", "largest",
    "smallest", "earliest", "latest", "in",
  ]

  /// A question before a relation, a set before a further step, what follows an aggregate.
  private static func grouped(_ pieces: [Piece]) -> [Edit] {
    var edits: [Edit] = []
    func wrap(_ range: Range<Int>, cost: Double) {
      guard range.count > 1, pieces[range.lowerBound].text != "(" || pieces[range.upperBound - 1].text != ")" else {
        return
      }
      let inner = [Piece("(", .sign)] + pieces[range] + [Piece(")", .sign)]
      edits.append(Edit(pieces: Array(pieces[..<range.lowerBound]) + inner + pieces[range.upperBound...], cost: cost))
    }
    let first = pieces.first.map { ["expect", "print", "explain", "why", "count"].contains($0.key) } == true ? 1 : 0
    for (index, piece) in pieces.enumerated() where piece.nameSort == nil {
      if relations.contains(piece.key), index > first {
        wrap(first..<index, cost: 0.9)
        wrap(index + 1..<pieces.count, cost: 1)
      }
      if joints.contains(piece.key), index > first { wrap(first..<index, cost: 1.1) }
      if heads.contains(piece.key), index + 1 < pieces.count { wrap(index + 1..<pieces.count, cost: 1) }
    }
    return edits
  }

  /// Clauses in braces are separated by semicolons, not by commas.
  private static func clauses(_ pieces: [Piece]) -> [Edit] {
    guard let brace = pieces.firstIndex(where: { $0.text == "{" }),
      pieces[brace...].contains(where: { $0.text == "," && $0.kind == .sign })
    else { return [] }
    let inner = pieces[brace...].map { $0.text == "," && $0.kind == .sign ? Piece(";", .sign) : $0 }
    return [Edit(pieces: Array(pieces[..<brace]) + inner, cost: 0.9)]
  }

  private static let declarations: Set<String> = [
    "treaty", "state", "group", "scenario", "vote", "offence", "weight", "protocol", "amendment",
  ]
  private static let ends: Set<String> = ["{", "=", "like", "from", "to", "on", "in", ":"]

  /// A new name of several words is a text.
  private static func quoted(_ pieces: [Piece]) -> [Edit] {
    guard let head = pieces.first, declarations.contains(head.key),
      let end = pieces.firstIndex(where: { ends.contains($0.key) && $0.nameSort == nil }), end > 2
    else { return textAfterWord(pieces) }
    let name = pieces[1..<end].map(\.text).joined(separator: " ")
    let text = Piece("\"" + name + "\"", .text)
    return [Edit(pieces: [head, text] + pieces[end...], cost: 0.7)] + textAfterWord(pieces)
  }

  private static let textual: Set<String> = [
    "name", "depositary", "secretariat", "aliases", "import", "export", "to", "in", "file", "=", "load", "source",
    "error",
  ]

  /// Words without quotation marks where a text stands, up to the line's or clause's end.
  private static func textAfterWord(_ pieces: [Piece]) -> [Edit] {
    var edits: [Edit] = []
    for (index, piece) in pieces.enumerated() where textual.contains(piece.key) && piece.nameSort == nil {
      let rest = pieces[(index + 1)...]
      let end = rest.firstIndex { [";", "}", "{", ")", "\n"].contains($0.text) } ?? pieces.count
      guard end > index + 1, !pieces[(index + 1)..<end].contains(where: { $0.kind == .text }) else { continue }
      let words = Array(pieces[(index + 1)..<end])
      let text = Piece("\"" + words.line + "\"", .text)
      edits.append(Edit(pieces: Array(pieces[...index]) + [text] + pieces[end...], cost: 1.2))
    }
    return edits
  }
}
