// Exact numbers as a reader sees them: decimals, a fraction where it is short, else rounded and marked as such.

import TreatyLanguage
import TreatyModel

extension Rational {
  /// The number as it is shown: `40`, `9,248,020`, `2.5`, `1/3`, and `≈ 0.054054` where the exact form would be long.
  public var shown: String {
    let exact = description
    if exact.utf8.contains(UInt8(ascii: "/")), exact.utf8.count <= 15 { return exact }
    return exact.utf8.count <= 15 || isWhole ? exact.groupingThousands : "≈ " + decimal(places: 6).groupingThousands
  }

  /// The number as a percentage as it is shown: `55%`, `≈ 33.33%`.
  public var shownAsPercentage: String {
    let hundredths = self * Rational(100)
    if let exact = hundredths.exactDecimal(maximumPlaces: 6) { return exact + "%" }
    return "≈ " + hundredths.decimal(places: 2) + "%"
  }
}
