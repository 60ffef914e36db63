// How exact numbers are read and shown: decimals where they end, fractions where those are short.

import BigInt

extension Rational {
  /// The number of a decimal text such as `40`, `1_000` or `2.5`; `nil` where it is not one, or has more than 1,000 digits.
  public init?(decimal text: some StringProtocol) {
    var digits: [UInt8] = []
    var places: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        guard digits.count <= 1_000 else { return nil }
        if let count = places { places = count + 1 }
      case UInt8(ascii: "_"): continue
      case UInt8(ascii: "."):
        guard places == nil else { return nil }
        places = 0
      default: return nil
      }
    }
    guard !digits.isEmpty, places != 0 else { return nil }
    let number = String(decoding: digits, as: UTF8.self)
    // Eighteen digits fit a machine word, and so does the power of ten for as many places.
    if digits.count <= 18, let top = Int(number) {
      self.init(top, over: (0..<(places ?? 0)).reduce(1) { power, _ in power * 10 })
    } else if let top = BigInt(number) {
      self.init(top, over: BigInt(10).power(places ?? 0))
    } else {
      return nil
    }
  }
}

extension Rational: CustomStringConvertible {
  /// The number exactly: `40`, `2.5`, `1/3`.
  public var description: String {
    if let whole = wholeNumber { return String(whole) }
    if isWhole { return String(numerator) }
    if let decimal = exactDecimal(maximumPlaces: 12) { return decimal }
    return "\(numerator)/\(denominator)"
  }

  /// The number as a decimal rounded half away from zero to that many places at most; trailing zeros dropped.
  public func decimal(places: Int) -> String {
    let scale = BigInt(10).power(places)
    let doubled = numerator * scale * 2
    let magnitude = (doubled.magnitude + denominator.magnitude) / (denominator.magnitude * 2)
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: scale.magnitude)
    let sign = numerator < 0 && magnitude != 0 ? "-" : ""
    guard fraction != 0 else { return sign + String(whole) }
    let digits = String(fraction)
    var padded = String(repeating: "0", count: places - digits.count) + digits
    while padded.hasSuffix("0") { padded.removeLast() }
    return sign + String(whole) + "." + padded
  }

  /// The number as a decimal where that ends within so many places; `nil` where it does not.
  public func exactDecimal(maximumPlaces: Int) -> String? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    let places = max(twos, fives)
    guard rest == 1, places <= maximumPlaces else { return nil }
    return decimal(places: places)
  }

  /// The number in hundredths with a sign: `55%`, `35.14%`, rounded to that many places.
  public func percentage(places: Int = 2) -> String {
    (self * Rational(100)).decimal(places: places) + "%"
  }
}
