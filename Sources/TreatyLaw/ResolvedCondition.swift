// A condition with its sets read on a day: what is left are numbers of deposits within fixed sets, and sums of fixed
// weights, joined by `and` and `or`. In this form a further deposit never makes it false.

import TreatyModel

/// A sum of weights over deposits that must reach a bar.
public struct WeightTest: Hashable, Sendable {
  /// The weight of each state whose deposit counts here.
  public let weights: [StateID: Rational]
  /// What the sum must reach.
  public let bar: Rational
  /// Whether it must exceed the bar.
  public let isStrict: Bool
  /// The whole that the bar is a share of.
  public let whole: Rational
  /// The weight that it reads.
  public let weight: WeightID

  /// A test of a sum against a bar.
  public init(weights: [StateID: Rational], bar: Rational, isStrict: Bool, whole: Rational, weight: WeightID) {
    self.weights = weights
    self.bar = bar
    self.isStrict = isStrict
    self.whole = whole
    self.weight = weight
  }

  /// The sum over these deposits.
  public func sum(over deposits: StateSet) -> Rational {
    deposits.reduce(.zero) { $0 + (weights[$1] ?? .zero) }
  }

  /// Whether such a sum is enough.
  public func isReached(by sum: Rational) -> Bool {
    isStrict ? sum > bar : sum >= bar
  }
}

/// A condition whose sets have been read on a day.
public indirect enum ResolvedCondition: Hashable, Sendable {
  /// At least so many of these states must have deposited.
  case atLeast(Int, of: StateSet)
  /// The deposits must hold at least so much.
  case holding(WeightTest)
  /// It no longer depends on deposits.
  case settled(Bool)
  /// A number or event that it needs is not known; the text says which.
  case unknown(String)
  /// All of them.
  case both([ResolvedCondition])
  /// At least one of them.
  case either([ResolvedCondition])

  /// Whether it holds over these counted deposits; `nil` where that is not known (Kleene).
  public func holds(over deposits: StateSet) -> Bool? {
    switch self {
    case .atLeast(let count, let states):
      return deposits.intersection(states).count >= count
    case .holding(let test):
      return test.isReached(by: test.sum(over: deposits))
    case .settled(let value):
      return value
    case .unknown:
      return nil
    case .both(let parts):
      var result: Bool? = true
      for part in parts {
        guard let value = part.holds(over: deposits) else {
          result = nil
          continue
        }
        if !value { return false }
      }
      return result
    case .either(let parts):
      var result: Bool? = false
      for part in parts {
        guard let value = part.holds(over: deposits) else {
          result = nil
          continue
        }
        if value { return true }
      }
      return result
    }
  }

  /// What is not known, where anything is.
  public var unknownPart: String? {
    switch self {
    case .unknown(let what): return what
    case .both(let parts), .either(let parts): return parts.lazy.compactMap(\.unknownPart).first
    case .atLeast, .holding, .settled: return nil
    }
  }
}
