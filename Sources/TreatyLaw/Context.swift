// The context of a question: the day asked about and the acts known. Everything that the law
// says is said in a context.

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
  private let keepsakes: Keepsakes
  /// The treaties whose histories are being worked out: one whose clause leads back to itself stays undecided.
  private let underway: [TreatyID]
  /// Collects the treaties that the history under way rests on.
  private let needs: HistoryNeeds?
  /// The one reading of acts of unknown day in which histories are given; none where all count.
  private var reading: Reading?

  /// The context without `as of`: the day is today, and every act is known.
  public init(world: World) {
    self.init(world: world, day: world.today, actsKnownUntil: nil, memo: HistoryMemo(), keepsakes: Keepsakes())
  }

  private init(
    world: World, day: Day, actsKnownUntil: Day?, memo: HistoryMemo, keepsakes: Keepsakes,
    underway: [TreatyID] = [], needs: HistoryNeeds? = nil
  ) {
    self.world = world
    self.day = day
    self.actsKnownUntil = actsKnownUntil
    self.memo = memo
    self.keepsakes = keepsakes
    self.underway = underway
    self.needs = needs
  }

  /// `as of D`: the day is D, and nothing dated after D exists.
  public func asOf(_ day: Day) -> Context {
    asked(on: day, knowing: day)
  }

  /// The same acts, asked about another day.
  public func on(_ day: Day) -> Context {
    asked(on: day, knowing: actsKnownUntil)
  }

  /// The day is today again, and every act is known.
  public var withAllActs: Context { asked(on: world.today, knowing: nil) }

  private func asked(on day: Day, knowing actsKnownUntil: Day?) -> Context {
    var asked = Context(
      world: world, day: day, actsKnownUntil: actsKnownUntil, memo: memo, keepsakes: keepsakes, underway: underway,
      needs: needs)
    asked.reading = reading
    return asked
  }

  /// The same context, in which every history is read in one way.
  func read(_ reading: Reading) -> Context {
    var context = self
    context.reading = reading
    return context
  }

  /// The treaties that the history under way has asked for so far.
  var treatiesAskedFor: Set<TreatyID> { needs?.all ?? [] }

  /// The day and knowledge of another context, over this one's world.
  public func asked(like other: Context) -> Context {
    asked(on: other.day, knowing: other.actsKnownUntil)
  }

  /// The same day and knowledge, over another world that differs in the acts or clauses of these treaties only (a
  /// scenario, a what-if).
  ///
  /// What was worked out of others, and does not rest on these, stays known.
  public func over(_ world: World, changing changed: Set<TreatyID>) -> Context {
    Context(
      world: world, day: day, actsKnownUntil: actsKnownUntil, memo: HistoryMemo(over: memo, changed: changed),
      keepsakes: Keepsakes())
  }

  /// The same day and knowledge, over a world that differs in any way.
  public func over(_ world: World) -> Context {
    Context(world: world, day: day, actsKnownUntil: actsKnownUntil, memo: HistoryMemo(), keepsakes: Keepsakes())
  }

  /// The history of a treaty as far as acts are known.
  ///
  /// Worked out once for each treaty and knowledge:
  /// a pass over the treaty's acts, times the size of its condition.
  public func history(of treaty: TreatyID) -> TreatyHistory {
    let whole = wholeHistory(of: treaty)
    return reading.map(whole.read) ?? whole
  }

  private func wholeHistory(of treaty: TreatyID) -> TreatyHistory {
    let key = HistoryMemo.Key(treaty: treaty, actsKnownUntil: actsKnownUntil)
    if let known = memo.history(key) {
      needs?.add(treaty, known.needs)
      return known.history
    }
    guard !underway.contains(treaty) else {
      memo.countCircle()
      needs?.add(treaty, [])
      return TreatyHistory(undecided: treaty, world[treaty])
    }
    let collected = HistoryNeeds()
    let inner = Context(
      world: world, day: day, actsKnownUntil: actsKnownUntil, memo: memo, keepsakes: keepsakes,
      underway: underway + [treaty], needs: collected)
    let circlesBefore = memo.circles
    let history = TreatyHistory(of: treaty, in: inner)
    memo.countActs(world.log(of: treaty).acts.count)
    needs?.add(treaty, collected.all)
    // What was worked out on the way round a circle rests on an undecided answer and is not kept.
    if underway.isEmpty || memo.circles == circlesBefore {
      memo.keep(history, restingOn: collected.all, for: key)
    }
    return history
  }

  // MARK: - What other modules keep

  /// The same context without what other modules keep of its world, for a value that they keep there: it would hold on to
  /// itself.
  public var withoutKeepsakes: Context {
    Context(
      world: world, day: day, actsKnownUntil: actsKnownUntil, memo: memo, keepsakes: Keepsakes(), underway: underway,
      needs: needs)
  }

  /// What another module has kept of this world under the identities of some things; these must live as long as what is
  /// kept.
  public func kept<Value: Sendable>(under key: [ObjectIdentifier], as type: Value.Type) -> Value? {
    keepsakes.thing(under: key, as: type)
  }

  /// Keeps something that follows from this world, whatever the day and the acts known.
  public func keep(_ value: some Sendable, under key: [ObjectIdentifier]) { keepsakes.keep(value, under: key) }

  /// How many acts have been read to work out histories over this world, for tests of growth.
  public var actsRead: Int { memo.actsRead }
}
