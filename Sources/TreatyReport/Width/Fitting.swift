// Texts cut and padded to a number of columns.

extension String {
  /// The text where it fits in so many columns, else as much of its beginning as fits before a `…`.
  public func cut(toColumns columns: Int) -> String {
    guard displayWidth > columns else { return self }
    guard columns > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in self {
      width += character.displayWidth
      if width > columns - 1 { break }
      kept.append(character)
    }
    while kept.hasSuffix(" ") { kept.removeLast() }
    return kept + "…"
  }
}

/// That many spaces; none where the number is negative.
func spaces(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
