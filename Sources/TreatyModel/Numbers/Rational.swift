// Exact numbers. Thresholds are shares, and a share compared in floating point can miss a threshold by a hair,
// so every number of the language is a fraction in lowest terms. Most fit machine words; BigInt takes over where they do not.

import BigInt

/// An exact rational number, always in lowest terms with a positive denominator.
public struct Rational: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    /// Numerator and denominator, where both fit a machine word.
    case small(Int, Int)
    case big(BigInt, BigInt)
  }

  private let storage: Storage

  private init(storage: Storage) {
    self.storage = storage
  }

  /// A whole number.
  public init(_ value: Int) {
    storage = .small(value, 1)
  }

  /// The fraction of two whole numbers; `nil` where the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  /// The fraction of two whole numbers of any size; `nil` where the denominator is zero.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard denominator != 0 else { return nil }
    self.init(reducing: numerator, over: denominator)
  }

  private init(reducing numerator: Int, over denominator: Int) {
    guard numerator != Int.min, denominator != Int.min else {
      self.init(reducing: BigInt(numerator), over: BigInt(denominator))
      return
    }
    let divisor = greatestCommonDivisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    self.init(storage: .small(sign * numerator / divisor, abs(denominator) / divisor))
  }

  private init(reducing numerator: BigInt, over denominator: BigInt) {
    var (top, bottom) = denominator < 0 ? (-numerator, -denominator) : (numerator, denominator)
    // A whole number needs no divisor, which takes a time that is quadratic in the digits.
    if bottom != 1 {
      // The remainder first: the library's own steps halve the longer number bit by bit.
      let divisor = bottom.greatestCommonDivisor(with: top % bottom)
      if divisor != 1 { (top, bottom) = (top / divisor, bottom / divisor) }
    }
    // Zero over anything, and numbers that fit, take the small form, so that equal numbers are equal in storage.
    if let smallTop = Int(exactly: top), let smallBottom = Int(exactly: bottom), smallTop != Int.min {
      self.init(storage: .small(smallTop, smallBottom))
    } else {
      self.init(storage: .big(top, bottom))
    }
  }

  /// Zero.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// The numerator, in lowest terms; it carries the sign.
  public var numerator: BigInt {
    switch storage {
    case .small(let top, _): return BigInt(top)
    case .big(let top, _): return top
    }
  }

  /// The denominator, in lowest terms; always positive.
  public var denominator: BigInt {
    switch storage {
    case .small(_, let bottom): return BigInt(bottom)
    case .big(_, let bottom): return bottom
    }
  }

  /// Whether it is a whole number.
  public var isWhole: Bool {
    switch storage {
    case .small(_, let bottom): bottom == 1
    case .big(_, let bottom): bottom == 1
    }
  }

  /// The whole number as a machine word; `nil` where it is a fraction or does not fit.
  public var wholeNumber: Int? {
    if case .small(let top, 1) = storage { return top }
    return nil
  }

  /// The largest whole number that is not above it, as a machine word; `nil` where that does not fit.
  public var roundedDown: Int? {
    if case .small(let top, let bottom) = storage { return top / bottom - (top % bottom < 0 ? 1 : 0) }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(exactly: remainder < 0 ? quotient - 1 : quotient)
  }

  /// The smallest whole number that is not below it, as a machine word; `nil` where that does not fit.
  public var roundedUp: Int? {
    if case .small(let top, let bottom) = storage { return top / bottom + (top % bottom > 0 ? 1 : 0) }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(exactly: remainder > 0 ? quotient + 1 : quotient)
  }
}

// MARK: - Arithmetic

extension Rational {
  /// The exact sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (ad, overflow1) = a.multipliedReportingOverflow(by: d)
      let (cb, overflow2) = c.multipliedReportingOverflow(by: b)
      let (top, overflow3) = ad.addingReportingOverflow(cb)
      let (bottom, overflow4) = b.multipliedReportingOverflow(by: d)
      if !overflow1, !overflow2, !overflow3, !overflow4 { return Rational(reducing: top, over: bottom) }
    }
    return Rational(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// The number with the other sign.
  public static prefix func - (value: Rational) -> Rational {
    if case .small(let top, let bottom) = value.storage, top != Int.min {
      return Rational(reducing: -top, over: bottom)
    }
    return Rational(reducing: -value.numerator, over: value.denominator)
  }

  /// The exact difference.
  public static func - (left: Rational, right: Rational) -> Rational {
    left + -right
  }

  /// The exact product.
  public static func * (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (top, overflow1) = a.multipliedReportingOverflow(by: c)
      let (bottom, overflow2) = b.multipliedReportingOverflow(by: d)
      if !overflow1, !overflow2 { return Rational(reducing: top, over: bottom) }
    }
    return Rational(
      reducing: left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The quotient; `nil` where the divisor is zero.
  public func divided(by divisor: Rational) -> Rational? {
    guard divisor != .zero else { return nil }
    if case .small(let a, let b) = storage, case .small(let c, let d) = divisor.storage {
      let (top, overflow1) = a.multipliedReportingOverflow(by: d)
      let (bottom, overflow2) = b.multipliedReportingOverflow(by: c)
      if !overflow1, !overflow2 { return Rational(reducing: top, over: bottom) }
    }
    return Rational(
      reducing: numerator * divisor.denominator, over: denominator * divisor.numerator)
  }
}

extension Rational: Comparable {
  /// Whether the first is the smaller, compared exactly.
  public static func < (left: Rational, right: Rational) -> Bool {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (ad, overflow1) = a.multipliedReportingOverflow(by: d)
      let (cb, overflow2) = c.multipliedReportingOverflow(by: b)
      if !overflow1, !overflow2 { return ad < cb }
    }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (a, b) = (first, second)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
