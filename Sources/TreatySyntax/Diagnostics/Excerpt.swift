// The part of a line that a diagnostic shows: the words it is about, and as much on either side of them as there is room for.

/// A line around some of its words, cut to a number of columns.
struct Excerpt {
  /// What stands before the words, beginning with `…` where more does.
  let head: String
  /// The words, ending in `…` where they are more than there is room for.
  let words: String
  /// What stands after the words, ending in `…` where more does.
  let tail: String

  /// The words between two places of a line, with the parts of the line beside them that fit beside them in `room`.
  ///
  /// Only so many bytes are read as can be shown: a character takes four at most.
  init(
    of bytes: ArraySlice<UInt8>, around place: Range<Int>, room: Int, measure: DisplayMeasure,
    visible: (String) -> String
  ) {
    let most = 4 * (room + 1)
    let before = bytes[bytes.startIndex..<place.lowerBound]
    let after = bytes[place.upperBound...]
    func text(_ bytes: ArraySlice<UInt8>) -> String { visible(String(decoding: bytes, as: UTF8.self)) }
    let (wholeHead, wholeTail) = (text(before.suffix(most)), text(after.prefix(most)))
    words = measure.beginning(of: text(bytes[place].prefix(most)), columns: room)
    // Where there are no words, as at a line's end, there is still a mark.
    let rest = room - max(1, measure.columns(of: words))
    let (headWidth, tailWidth) = (measure.columns(of: wholeHead), measure.columns(of: wholeTail))
    // Each side may take what the other does not need.
    let tailRoom = min(tailWidth, max(rest / 2, rest - headWidth))
    head = measure.end(of: wholeHead, columns: rest - tailRoom)
    tail = measure.beginning(of: wholeTail, columns: max(tailRoom, rest - measure.columns(of: head)))
  }
}

/// How many columns texts take on a terminal, and texts cut and broken to fit.
struct DisplayMeasure {
  /// How many columns a character takes: 0, 1 or 2.
  let width: (Unicode.Scalar) -> Int

  /// The columns that a text takes.
  func columns(of text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// The text where it fits, else its beginning before a `…`.
  func beginning(of text: String, columns: Int) -> String {
    guard self.columns(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    return String(fitting(text.unicodeScalars, columns - 1)) + "…"
  }

  /// The text where it fits, else its end after a `…`.
  func end(of text: String, columns: Int) -> String {
    guard self.columns(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    let kept = fitting(text.unicodeScalars.reversed(), columns - 1)
    return "…" + String(String.UnicodeScalarView(kept.unicodeScalars.reversed()))
  }

  private func fitting(_ scalars: some Sequence<Unicode.Scalar>, _ columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in scalars {
      used += width(scalar)
      if used > columns { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// A text broken between words into lines: the first has room after `start` columns, the others begin `hanging` columns in.
  ///
  /// A word that is longer than a line stands on a line of its own.
  func wrapped(_ text: String, at columns: Int, after start: Int, hanging: Int) -> String {
    var result = ""
    var used = start
    var pending = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let needed = self.columns(of: word)
      if !pending.isEmpty, used + pending.count + needed > columns, used > hanging {
        result += "\n" + String(repeating: " ", count: hanging)
        used = hanging
        pending = ""
      }
      result += pending + word
      used += pending.count + needed
      pending = " "
    }
    return result
  }
}
