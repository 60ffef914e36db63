// Numbers of coalitions. There are 2^n of n players, so that the width follows from n; sums wrap around, and since every final
// number is below 2^n, differences taken on the way lose nothing.

import BigInt

/// A number that wraps around at a fixed width.
protocol WrappingNumber: Sendable {
  /// Zero.
  static var zero: Self { get }
  /// How many players' coalitions it can count.
  static var mostPlayers: Int { get }
  /// The number, cut to its width.
  init(_ value: BigUInt)
  /// A small number.
  init(small: UInt64)
  /// Adds, wrapping around.
  static func += (left: inout Self, right: Self)
  /// Takes away, wrapping around.
  static func -= (left: inout Self, right: Self)
  /// Multiplies, wrapping around.
  static func * (left: Self, right: Self) -> Self
  /// The number as it is.
  var exact: BigUInt { get }
}

/// A number of 64 bits that wraps around.
struct Wrapping64: WrappingNumber {
  private var value: UInt64

  static let zero = Wrapping64(small: 0)
  static let mostPlayers = 63

  init(small: UInt64) { value = small }
  init(_ value: BigUInt) { self.value = UInt64(truncatingIfNeeded: value) }

  @inline(__always) static func += (left: inout Wrapping64, right: Wrapping64) { left.value &+= right.value }
  @inline(__always) static func -= (left: inout Wrapping64, right: Wrapping64) { left.value &-= right.value }
  @inline(__always) static func * (left: Wrapping64, right: Wrapping64) -> Wrapping64 {
    Wrapping64(small: left.value &* right.value)
  }

  var exact: BigUInt { BigUInt(value) }
}

/// A number of 256 bits that wraps around.
struct Wrapping256: WrappingNumber {
  private var low: UInt128
  private var high: UInt128

  static let zero = Wrapping256(small: 0)
  static let mostPlayers = 255

  init(small: UInt64) { (low, high) = (UInt128(small), 0) }

  private init(low: UInt128, high: UInt128) { (self.low, self.high) = (low, high) }

  init(_ value: BigUInt) {
    func word(_ place: Int) -> UInt128 { UInt128(UInt64(truncatingIfNeeded: value >> (64 * place))) }
    low = word(0) | word(1) << 64
    high = word(2) | word(3) << 64
  }

  @inline(__always) static func += (left: inout Wrapping256, right: Wrapping256) {
    let (sum, carries) = left.low.addingReportingOverflow(right.low)
    left.low = sum
    left.high = left.high &+ right.high &+ (carries ? 1 : 0)
  }

  @inline(__always) static func -= (left: inout Wrapping256, right: Wrapping256) {
    let (difference, borrows) = left.low.subtractingReportingOverflow(right.low)
    left.low = difference
    left.high = left.high &- right.high &- (borrows ? 1 : 0)
  }

  @inline(__always) static func * (left: Wrapping256, right: Wrapping256) -> Wrapping256 {
    let (high, low) = left.low.multipliedFullWidth(by: right.low)
    return Wrapping256(low: low, high: high &+ left.low &* right.high &+ left.high &* right.low)
  }

  var exact: BigUInt {
    func word(_ value: UInt128, _ place: Int) -> BigUInt {
      BigUInt(UInt64(truncatingIfNeeded: value >> UInt128(64 * place)))
    }
    return word(low, 0) + word(low, 1) << 64 + word(high, 0) << 128 + word(high, 1) << 192
  }
}
