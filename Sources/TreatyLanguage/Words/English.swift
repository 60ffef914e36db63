// Small rules of English: numbers with their nouns, ordinals, lists.

import TreatyModel

/// A number with its noun: `1 state`, `9 states`.
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}

/// `a`, `a or b`, `a, b or c`.
package func list(_ items: [String], _ word: String) -> String {
  guard items.count > 1, let last = items.last else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`.
package func ordinal(_ number: Int) -> String {
  switch (number % 100, number % 10) {
  case (11...13, _): return "\(number)th"
  case (_, 1): return "\(number)st"
  case (_, 2): return "\(number)nd"
  case (_, 3): return "\(number)rd"
  default: return "\(number)th"
  }
}

extension Int {
  /// The number with commas between its thousands: `10,000`.
  package var grouped: String { String(self).groupingThousands }
}

extension String {
  /// A number in digits with commas between the thousands before its decimal point: `9,248,020.25`.
  package var groupingThousands: String {
    let start = firstIndex { $0.isNumber } ?? endIndex
    let whole = self[start...].prefix { $0.isNumber }
    var text = String(self[..<start])
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text + self[whole.endIndex...]
  }
}

extension Rational {
  /// A share as a clause writes it: `55%`, `two thirds`, `7/8`.
  package var shareInWords: String {
    if self == Rational(2, over: 3) { return "two thirds" }
    // Halves, quarters and fifths read as per cent; eighths and thirds as treaties write them.
    if denominator != 8, let exact = (self * Rational(100)).exactDecimal(maximumPlaces: 4) { return exact + "%" }
    return "\(numerator)/\(denominator)"
  }
}
