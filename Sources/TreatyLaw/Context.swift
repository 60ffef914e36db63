// The context of a question: the day asked about and the acts known. Everything that the law
// says is said in a context.

import Synchronization
import TreatyModel

/// The day asked about and the acts known, over a world.
public struct Context: Sendable {
  /// What there is to know.
  public let world: World
  /// The day asked about: sets, standing and analysis read it.
  public let day: Day
  /// The last day whose acts are known; none where every act of the world is, also a later one.
  public let actsKnownUntil: Day?
  private let memo: HistoryMemo
  /// The treaties whose histories are being worked out: one whose clause leads back to itself stays undecided.
  private let underway: Set<TreatyID>

  /// The context without `as of`: the day is today, and every act is known.
  public init(world: World) {
    self.init(world: world, day: world.today, actsKnownUntil: nil, memo: HistoryMemo(), underway: [])
  }

  private init(world: World, day: Day, actsKnownUntil: Day?, memo: HistoryMemo, underway: Set<TreatyID>) {
    self.world = world
    self.day = day
    self.actsKnownUntil = actsKnownUntil
    self.memo = memo
    self.underway = underway
  }

  /// `as of D`: the day is D, and nothing dated after D exists.
  public func asOf(_ day: Day) -> Context {
    Context(world: world, day: day, actsKnownUntil: day, memo: memo, underway: underway)
  }

  /// The same acts, asked about another day.
  public func on(_ day: Day) -> Context {
    Context(world: world, day: day, actsKnownUntil: actsKnownUntil, memo: memo, underway: underway)
  }

  /// The same day and knowledge, over another world (what-if).
  public func over(_ world: World) -> Context {
    Context(world: world, day: day, actsKnownUntil: actsKnownUntil, memo: HistoryMemo(), underway: [])
  }

  /// The history of a treaty as far as acts are known. Worked out once for each treaty and knowledge:
  /// a pass over the treaty's acts, times the size of its condition.
  public func history(of treaty: TreatyID) -> TreatyHistory {
    let key = HistoryMemo.Key(treaty: treaty, actsKnownUntil: actsKnownUntil)
    if let known = memo.histories.withLock({ $0[key] }) { return known }
    guard !underway.contains(treaty) else {
      memo.circles.withLock { $0 += 1 }
      return TreatyHistory(undecided: treaty, world[treaty])
    }
    let inner = Context(
      world: world, day: day, actsKnownUntil: actsKnownUntil, memo: memo, underway: underway.union([treaty]))
    let circlesBefore = memo.circles.withLock { $0 }
    let history = TreatyHistory(of: treaty, in: inner)
    // What was worked out on the way round a circle rests on an undecided answer and is not kept.
    if underway.isEmpty || memo.circles.withLock({ $0 }) == circlesBefore {
      memo.histories.withLock { $0[key] = history }
    }
    return history
  }
}

/// Histories already worked out, shared by the contexts over one world.
private final class HistoryMemo: Sendable {
  struct Key: Hashable {
    let treaty: TreatyID
    let actsKnownUntil: Day?
  }

  let histories = Mutex<[Key: TreatyHistory]>([:])
  /// How often a treaty's clause has led back to a treaty whose history was being worked out.
  let circles = Mutex(0)
}
