// JSON as a value and as text. Written by hand so that members keep their order and numbers stay exact.

import TreatyModel

/// A JSON value.
public indirect enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case truth(Bool)
  /// A number, in digits that JSON allows.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object, its members in the order given.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSON

    /// A member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public init(_ number: Int) {
    self.init(Rational(number))
  }

  /// A number, exactly: as a JSON number where every reader's floating point holds it (at most 15 significant digits),
  /// else as a string: `"1/3"`, `"12345678901234567890"`.
  public init(_ number: Rational) {
    let text = number.description
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }.drop {
      $0 == UInt8(ascii: "0")
    }
    let isDecimal = !text.utf8.contains(UInt8(ascii: "/"))
    self = isDecimal && digits.count <= 15 ? .number(text) : .string(text)
  }
}
