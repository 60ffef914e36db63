// How many columns of a terminal a text takes. By a table of our own, so that it does not depend on a locale:
// an answer looks the same in a pipe, in a test and on every machine.

extension Character {
  /// The columns that it takes: 0, 1 or 2, and more only for clusters of several spacing letters.
  public var displayWidth: Int {
    if isASCII { return 1 }
    let scalars = unicodeScalars
    if let first = scalars.first, first.isRegionalIndicator { return scalars.count > 1 ? 2 : 1 }
    var width = 0
    var isAfterJoiner = false
    for (place, scalar) in scalars.enumerated() {
      defer { isAfterJoiner = scalar == "\u{200D}" }
      // What is joined to an emoji, and its skin tone, is drawn in the emoji's own two columns.
      if place > 0, scalar.properties.isEmoji, isAfterJoiner || scalar.properties.isEmojiModifier { continue }
      if scalar == "\u{FE0F}", width == 1 {
        width = 2
      } else if !scalar.isZeroWidth {
        width += scalar.isWide ? 2 : 1
      }
    }
    return width
  }
}

extension StringProtocol {
  /// The columns that it takes on a terminal; control characters are expected to be escaped already.
  ///
  /// Linear.
  public var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}
