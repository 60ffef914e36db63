import BigInt
import Testing
import TreatyModel

@Suite("Exact numbers")
struct RationalTests {
  @Test("decimals add exactly")
  func decimals() throws {
    let sum = try #require(Rational(decimal: "0.1")) + #require(Rational(decimal: "0.2"))
    #expect(sum == Rational(decimal: "0.3"))
    #expect(sum.description == "0.3")
  }

  @Test("a third three times is one, and is shown as a fraction")
  func thirds() throws {
    let third = try #require(Rational.one.divided(by: Rational(3)))
    #expect(third * Rational(3) == .one)
    #expect(third.description == "1/3")
    #expect(Rational.one.divided(by: .zero) == nil)
  }

  @Test("past a machine word nothing is lost, and what fits again is equal to the small form")
  func large() throws {
    let big = Rational(Int.max) * Rational(Int.max)
    #expect(big > Rational(Int.max))
    #expect(try #require(big.divided(by: Rational(Int.max))) == Rational(Int.max))
    #expect(-Rational(Int.min) == Rational(Int.max) + .one)
    #expect(Rational(Int.min) < .zero)
  }

  @Test("rounding goes to the nearest, halves away from zero")
  func rounding() throws {
    #expect(try #require(Rational(1, over: 3)).decimal(places: 3) == "0.333")
    #expect(try #require(Rational(-1, over: 2)).decimal(places: 0) == "-1")
    #expect(try #require(Rational(35_1441, over: 1_000_000)).percentage() == "35.14%")
    #expect(try #require(Rational(7, over: 2)).roundedUp == 4)
    #expect(try #require(Rational(-7, over: 2)).roundedDown == -4)
  }
}
