// Running text broken into lines between words, roles kept.

extension String {
  /// The text with each line that does not fit so many columns broken between words, and what goes on moved in.
  public func brokenIntoLines(of columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }.count
      guard line.count > columns / 2, String(line).displayWidth > columns else { return String(line) }
      return StyledText(String(line)).wrapped(at: columns, hanging: min(indent + 2, columns / 2))
        .map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension StyledText {
  /// The text in lines of at most so many columns, all but the first moved in by `hanging`.
  ///
  /// A word that is longer than a line stands on a line of its own.
  func wrapped(at width: Int, hanging: Int = 0) -> [StyledText] {
    guard displayWidth > width else { return [self] }
    var lines: [StyledText] = []
    var line: [Run] = []
    var used = 0
    for word in words {
      let columns = word.displayWidth
      if used > 0, used + columns > width {
        lines.append(StyledText(line).droppingTrailingSpaces)
        line = hanging > 0 ? [Run(spaces(hanging))] : []
        used = hanging
      }
      line += word.runs
      used += columns + word.trailingSpaces
    }
    lines.append(StyledText(line).droppingTrailingSpaces)
    return lines
  }

  /// One word with the spaces after it; a word may be made of several roles.
  private struct Word {
    var runs: [Run] = []
    var displayWidth = 0
    var trailingSpaces = 0
  }

  private var words: [Word] {
    var words: [Word] = []
    var word = Word()
    for run in runs {
      var piece = ""
      for character in run.text {
        if character != " ", word.trailingSpaces > 0 {
          if !piece.isEmpty { word.runs.append(Run(piece, run.role)) }
          words.append(word)
          (word, piece) = (Word(), "")
        }
        piece.append(character)
        if character == " " { word.trailingSpaces += 1 } else { word.displayWidth += character.displayWidth }
      }
      if !piece.isEmpty { word.runs.append(Run(piece, run.role)) }
    }
    if !word.runs.isEmpty { words.append(word) }
    return words
  }

  private var droppingTrailingSpaces: StyledText {
    guard let last = runs.last, last.text.hasSuffix(" ") else { return self }
    var text = last.text
    while text.hasSuffix(" ") { text.removeLast() }
    let rest = Array(runs.dropLast())
    return text.isEmpty ? StyledText(rest).droppingTrailingSpaces : StyledText(rest + [Run(text, last.role)])
  }
}
