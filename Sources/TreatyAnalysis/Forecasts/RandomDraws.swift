// The chance of a forecast. A draw is a function of the seed, the run and a counter, not of the draws before it, so the same seed gives
// the same forecast on every machine, at any number of threads, and in whatever shards its runs are done.

/// The draws of a forecast: each is a number of 64 bits, known from its place alone.
///
/// SplitMix64 (Steele, Lea and Flood 2014) read by counter, as Salmon and others proposed (2011): the mixing function takes
/// the place of the generator's state. No two runs share a stream.
public struct RandomDraws: Hashable, Sendable {
  /// The seed that the user gives.
  public let seed: UInt64
  private let key: UInt64

  /// The draws of a seed.
  public init(seed: UInt64) {
    self.seed = seed
    key = RandomDraws.mixed(seed &+ RandomDraws.step)
  }

  /// The stream of one run, numbered from 1.
  @inlinable
  public func stream(ofRun run: Int) -> Stream {
    Stream(start: RandomDraws.mixed(startKey ^ (UInt64(truncatingIfNeeded: run) &* RandomDraws.spread)))
  }

  /// The key, as far as inlined code may see it.
  @usableFromInline var startKey: UInt64 { key }

  /// The draws of one run.
  public struct Stream: Hashable, Sendable {
    @usableFromInline let start: UInt64

    @inlinable
    init(start: UInt64) {
      self.start = start
    }

    /// The draw at a place.
    @inlinable
    public func draw(at place: UInt64) -> UInt64 {
      RandomDraws.mixed(start &+ place &* RandomDraws.step)
    }

    /// A whole number from 0 up to the bound, each as likely as another but for a part in 2^64 over the bound.
    public func number(below bound: Int, at place: UInt64) -> Int {
      precondition(bound > 0, "a draw needs something to draw from")
      return Int(draw(at: place).multipliedFullWidth(by: UInt64(bound)).high)
    }
  }

  /// The place of a draw: line of the scenario, state, and how often that state has drawn there.
  public static func place(line: Int, state: Int, turn: Int = 0) -> UInt64 {
    UInt64(truncatingIfNeeded: line) << 40 | UInt64(truncatingIfNeeded: state) << 20 | UInt64(truncatingIfNeeded: turn)
  }

  /// The place of a draw of a recurring act, apart from those of states: its number among such acts, and how often it has drawn.
  public static func recurrence(_ number: Int, turn: Int) -> UInt64 {
    1 << 63 | UInt64(truncatingIfNeeded: number) << 40 | UInt64(truncatingIfNeeded: turn)
  }

  /// The increment of SplitMix64: 2^64 over the golden ratio, odd.
  @usableFromInline static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// An odd multiplier that keeps neighbouring runs apart (Steele and Vigna 2021).
  @usableFromInline static let spread: UInt64 = 0xD134_2543_DE82_EF95

  /// The finaliser of SplitMix64: every bit of its result depends on every bit of what it is given.
  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
