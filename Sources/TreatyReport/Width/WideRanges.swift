// The scalars that take two columns: East Asian Wide and Fullwidth of Unicode 17.
// Emoji are asked of the standard library, so that what is left is a short table; ranges run over unassigned gaps.

/// The blocks of wide scripts and signs, in order.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x3029, 0x3030...0x303E,
  0x3041...0x3096, 0x309B...0x3163, 0x3165...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
  0x16FF2...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]

extension Unicode.Scalar {
  /// Whether it takes two columns by itself.
  ///
  /// A binary search.
  var isWide: Bool {
    guard value >= 0x1100 else { return false }
    var (low, high) = (0, wideRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    if low < wideRanges.count, wideRanges[low].contains(value) { return true }
    return properties.isEmojiPresentation && !isRegionalIndicator
  }

  /// Whether it is half of a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it takes no column: a mark on the letter before it, a joiner, or a Hangul vowel or final within a syllable.
  var isZeroWidth: Bool {
    guard value >= 0x300 else { return false }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x3164, 0xFFA0: return true
    // The signs that stand before Arabic and Syriac numbers are format characters, yet visible.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: return false
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
