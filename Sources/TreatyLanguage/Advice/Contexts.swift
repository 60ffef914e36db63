// The day that a question is about, said in another place or with another word: `as of DATE` stands at the end, and the
// date of an act at the beginning.

/// Moves dates to where the language wants them.
enum Contexts {
  private static let prepositions: [[String]] = [
    "as of", "as at", "as from", "as on", "as by", "up to", "back in", "of the year", "in the year", "as-of", "asof",
    "at the end of", "by the end of", "until the end of", "at the date of", "on the date of", "as per", "dated",
    "on the",
    "on", "in", "at", "by", "until", "till", "before", "during", "from", "since", "of", "for", "as", "to", "per",
    "after",
    "date", "date =", "on day", "on date", "at date", "around", "@", "through", "up until", "at the time of",
    "with date",
    "when", "at time", "year", "in year", "situation", "status", "on the day of", "- -as-of", "--as-of", "as of the",
    "the",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  /// The lines with a date as context at the end, or in front of an act.
  static func edits(of pieces: [Piece]) -> [Edit] {
    var edits: [Edit] = []
    for (index, piece) in pieces.enumerated() {
      let year = DateReader.lastDay(ofYear: piece)
      guard piece.kind == .date || year != nil else { continue }
      let date = year ?? piece.text
      var start = index
      if let words = prepositions.first(where: { ends($0, in: pieces[..<index]) }) { start -= words.count }
      // A bare number is a year only behind a preposition, in brackets, or at one end of the line.
      let isBracketed = index > 1 && pieces[index - 1].text == "("
      if year != nil, start == index, index > 0, index + 1 < pieces.count, !isBracketed { continue }
      if start > 0, pieces[start - 1].text == "," { start -= 1 }
      var after = index + 1
      if start > 1, after < pieces.count, pieces[start - 1].text == "(", pieces[after].text == ")" {
        start -= 1
        after += 1
      }
      while after < pieces.count, [",", ":"].contains(pieces[after].text) { after += 1 }
      let before = Array(pieces[..<start])
      let rest = before + pieces[after...]
      guard !rest.isEmpty else { continue }
      let context = LineCutter.pieces(of: "as of") + [Piece(date, .date)]
      edits.append(Edit(pieces: rest + context, cost: start == 0 || after == pieces.count ? 0.8 : 0.95))
      let isContext = start + 2 == index && pieces[start].reads("as") && pieces[start + 1].reads("of")
      if !isContext, after < pieces.count {
        // In its place, for a context before a comparison or inside brackets.
        edits.append(Edit(pieces: before + context + pieces[after...], cost: 0.9))
      }
      edits.append(Edit(pieces: [Piece("on", .word), Piece(date, .date)] + rest, cost: 1))
      if let brace = before.lastIndex(where: { [":", "(", "{"].contains($0.text) }), brace + 1 < before.count {
        let inner = [Piece("on", .word), Piece(date, .date)] + before[(brace + 1)...]
        edits.append(Edit(pieces: Array(before[...brace]) + inner + pieces[after...], cost: 1.05))
      }
    }
    return edits
  }

  private static func ends(_ words: [String], in pieces: ArraySlice<Piece>) -> Bool {
    pieces.count >= words.count && zip(words, pieces.suffix(words.count)).allSatisfy { $1.reads($0) }
  }
}
