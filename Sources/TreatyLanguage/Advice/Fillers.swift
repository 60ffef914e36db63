// Words of politeness and of talk, which mean nothing to the language: they are dropped, all at once or one by one.

/// Drops words that add nothing.
enum Fillers {
  private static let words: Set<String> = [
    "please", "kindly", "me", "us", "just", "currently", "already", "yet", "still", "actually", "really", "exactly",
    "both", "all", "also", "only", "total", "so", "far", "now", "today", "thanks", "thank", "you", "hey", "hi", "hello",
    "ok", "okay", "well", "then", "ever", "there", "again", "precisely", "definitely", "finally", "eventually",
    "presently", "perhaps", "maybe", "anyway", "simply", "quickly", "formally", "officially", "currently", "each",
    "the", "a", "an", "of", "to", "that", "entire", "whole", "full", "complete", "every", "any", "this", "these",
    "those",
    "new", "own", "legally", "have", "be", "been", "it", "do", "does", "for", "is", "are", "did", "in", "with", "list",
    "number", "state", "from", "scenario", "no", "by", "there", "formal", "up", "on", "out", "...", ",", ".", ":",
    "-", "?", ";", "/", "*",
  ]
  private static let sure: Set<String> = [
    "please", "kindly", "me", "us", "just", "currently", "already", "yet", "still", "actually", "really", "exactly",
    "also", "thanks", "ever", "now", "precisely", "finally", "simply", "formally", "officially", "the", "ok",
    "hey", "hi", "hello", "anyway", "again", "legally", "definitely", "...", "eventually", "both", "a", "an",
  ]

  private static let beginnings: [[String]] = [
    "give me", "show me", "tell me", "get me", "give us", "show us", "tell us", "list me", "find me", "bring me", "get",
    "find", "fetch", "display", "return", "give", "show", "list", "print", "tell", "compute", "calculate", "find out",
    "look up", "lookup", "search", "search for", "query", "determine", "evaluate", "see", "view", "enumerate", "name",
    "i want", "i need", "i want to see", "i want to know", "i would like to see", "i would like to know", "i'd like",
    "i'd like to see", "i'd like to know", "let me see", "let me know", "let us see", "let's see", "do you know",
    "can you tell me", "could you tell me", "can you show me", "could you show me", "can you give me", "can you list",
    "could you give me", "would you show me", "would you tell me", "can i see", "can we see", "may i see",
    "can you show",
    "what is", "what are", "what's", "whats", "who is", "who are", "which are", "which is", "what about", "what was",
    "what were", "how about", "a list of", "list of", "the list of", "list all", "show all", "show the list of",
    "is it true that", "is it the case that", "true or false", "i wonder", "i am looking for", "looking for",
    "information on", "information about", "details of", "please", "so", "and", "but", "then", "hey", "ok",
    "all of the",
    "tell me about", "tell me whether", "tell me if", "whether", "if", "i ask", "say", "question", "q", "treaty",
    "what will be", "do", "does", "set of", "the set of", "sql", "run", "exec", "execute", "eval", "answer", "echo",
    "make a list of", "make", "create", "draw", "where is", "where are", "where", "all", "all the", "every", "each",
    "the", "a", "an", "are there", "is there", "there are", "there is", "we have", "date of", "day of", "remind me",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The words with which people begin to ask someone: `could you please tell me`.
  private static let asking: Set<String> = [
    "could", "can", "would", "will", "you", "please", "i", "want", "need", "like", "to", "see", "know", "tell", "me",
    "us",
    "show", "give", "list", "get", "find", "display", "the", "all", "of", "i'd", "let", "have", "a", "look", "at",
    "about",
    "just", "kindly", "print", "we", "hello", "hi", "hey",
  ]

  /// Whether it says of how many: all and any of a group are two questions, and all signatories are more than signatories.
  private static func isQuantity(_ piece: Piece, before next: Piece?) -> Bool {
    guard ["all", "any", "every", "each"].contains(piece.key), let next else { return false }
    return next.nameSort == .group || piece.reads("all") && next.reads("signatories")
  }

  /// The lines without them.
  static func edits(of pieces: [Piece]) -> [Edit] {
    var edits: [Edit] = []
    var begun = pieces.prefix { $0.nameSort == nil && $0.kind != .text && asking.contains($0.key) }
    if let last = begun.last, isQuantity(last, before: pieces.dropFirst(begun.count).first) { begun.removeLast() }
    if begun.count > 1, begun.count < pieces.count {
      edits.append(Edit(pieces: Array(pieces.dropFirst(begun.count)), cost: 0.45))
    }
    let kept = pieces.filter { !(sure.contains($0.key) && $0.nameSort == nil && $0.kind != .text) }
    if kept.count < pieces.count { edits.append(Edit(pieces: kept, cost: 0.4)) }
    for beginning in beginnings where pieces.count > beginning.count {
      let last = pieces[beginning.count - 1]
      if zip(beginning, pieces).allSatisfy({ $1.reads($0) }), !isQuantity(last, before: pieces[beginning.count]) {
        edits.append(Edit(pieces: Array(pieces.dropFirst(beginning.count)), cost: 0.7 - 0.05 * Double(beginning.count)))
      }
    }
    for (index, piece) in pieces.enumerated() where piece.nameSort == nil && piece.kind != .text {
      guard words.contains(piece.key) else { continue }
      if isQuantity(piece, before: pieces.dropFirst(index + 1).first) { continue }
      // The sign of a number is no dash.
      if piece.text == "-", pieces.dropFirst(index + 1).first?.kind == .number { continue }
      var rest = pieces
      rest.remove(at: index)
      let isSign = piece.kind == .sign
      edits.append(Edit(pieces: rest, cost: sure.contains(piece.key) ? 0.5 : isSign ? 1.15 : 0.95))
    }
    return edits
  }
}
