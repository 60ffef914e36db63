import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// A forecast of states that sign by chance and consent by chance, against a player that asks the law month by month.
@Suite("Signatures left to chance")
struct SigningForecastTests {
  @Test("a run is what the law takes month by month", arguments: 0..<60)
  func sameAsTheLaw(seed: Int) throws {
    let game = try SigningGame(seed: seed)
    let replay = game.maker.replay()
    for run in 1..<25 {
      #expect(replay.outcome(ofRun: run) == game.outcome(ofRun: run), "game \(seed), run \(run)")
    }
  }

  @Test("whoever signs by chance while signature is open may ratify afterwards")
  func canHappen() throws {
    let entered = try (0..<60).reduce(0) { sum, seed in
      let game = try SigningGame(seed: seed)
      let model = ForecastModel(
        of: game.treaty, in: game.context, lines: game.lines, horizon: game.horizon, seed: SigningGame.seed)
      #expect(model.outOfReach == nil)
      return sum + model.tally(of: 1..<25).entered
    }
    #expect(entered > 100)
  }

  @Test("a signature that was drawn is to the pace of consent what a certain one is", arguments: 0..<40)
  func paceFromSignature(seed: Int) throws {
    var game = try SigningGame(seed: seed)
    game.consentAtPace()
    let replay = game.maker.replay()
    for run in 1..<25 {
      var certain = game
      certain.signAsDrawn(inRun: run)
      #expect(replay.outcome(ofRun: run) == certain.maker.replay().outcome(ofRun: run), "game \(seed), run \(run)")
    }
  }
}

/// States that sign a treaty by chance while it is open for signature, and ratify it by chance.
private struct SigningGame {
  static let seed: UInt64 = 11

  private var world: World
  private let states: [StateID]
  let treaty: TreatyID
  private(set) var lines: [Chance] = []
  private let day: Day
  let horizon: Day
  private var thresholds: [UInt64] = []

  init(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    day = try #require(Day(iso: "2026-11-24"))
    horizon = day.adding(months: 40)
    world = World(facts: NoFacts(), today: day)
    var states: [StateID] = []
    for number in 0..<(random.below(5) + 2) {
      states.append(world.declare(State(name: "S\(number)", isInvented: true)))
    }
    self.states = states
    var pact = Treaty(key: "pact", isInvented: true)
    pact.participation.openTo = .listed(StateSet(states))
    let opening = day.adding(months: random.below(12) - 6)
    let closing = opening.adding(months: random.below(14) + 8)
    pact.participation.signature = .open(SignatureWindow(opening: opening, end: .day(closing)))
    pact.participation.accession = random.below(3) == 0 ? .afterClosing : .never
    pact.entryIntoForce = .after(.none, .count(random.below(states.count) + 1, CountedDeposits()), floor: nil)
    treaty = world.declare(pact)
    for state in states where opening < day && random.below(4) == 0 {
      world.add(Act(date: .on(day), state: state, verb: .sign, treaty: treaty))
    }
    for verb in [Verb.sign, .ratify] {
      let chance = try #require(Rational(random.below(6) + 1, over: 10))
      let start = verb == .ratify && random.below(2) == 0 ? day.adding(months: 10) : nil
      lines.append(
        Chance(
          states: StateSet(states), verb: verb, treaty: treaty, kind: .monthly(chance, from: start, until: nil)))
      thresholds.append((Rational.one - chance).inUnitsOf64Bits)
    }
  }

  var context: Context { Context(world: world).on(day) }

  var maker: ForecastMaker {
    ForecastMaker(
      treaty: treaty, context: context, lines: lines, recurring: nil, horizon: horizon, seed: SigningGame.seed)
  }

  /// One run, played month by month: what the law takes is done once the state's own chance has come.
  func outcome(ofRun run: Int) -> RunOutcome {
    var world = self.world
    var waiting = lines.indices.map { _ in states.map { _ in UInt64.max } }
    var month = day.firstOfNextMonth
    while month <= horizon {
      let before = world
      for (line, chance) in lines.enumerated() {
        guard case .monthly(_, let from, _) = chance.kind, from.map({ $0 <= month }) ?? true else { continue }
        for (place, state) in states.enumerated() {
          // A month counts where the law would take the act, whatever the state does by its other line in that month.
          let acts = self.acts(of: state, chance.verb, on: month, in: chance.verb == .sign ? before : world)
          guard !acts.isEmpty else { continue }
          let left = waiting[line][place]
          waiting[line][place] =
            left == .max ? thresholds[line] : left.multipliedFullWidth(by: thresholds[line]).high
          let draw = RandomDraws(seed: SigningGame.seed).stream(ofRun: run)
            .draw(at: RandomDraws.place(line: line, state: state.index))
          if waiting[line][place] <= draw { acts.forEach { world.add($0) } }
        }
      }
      month = month.firstOfNextMonth
    }
    return ReplayedRuns.outcome(of: treaty, in: Context(world: world).on(day), horizon: horizon)
  }

  /// The acts by which the state does so, where the law takes them.
  private func acts(of state: StateID, _ verb: Verb, on month: Day, in world: World) -> [Act] {
    func act(_ verb: Verb) -> Act { Act(date: .on(month), state: state, verb: verb, treaty: treaty) }
    let context = Context(world: world)
    if context.refusal(of: act(verb)) == nil { return [act(verb)] }
    guard verb == .ratify else { return [] }
    if context.refusal(of: act(.sign)) == nil { return [act(.sign), act(.ratify)] }
    return context.refusal(of: act(.accede)) == nil ? [act(.accede)] : []
  }

  /// Consent at a pace in place of a chance a month.
  mutating func consentAtPace() {
    var random = Numbers(seed: 5)
    let cases = (0..<30).map { _ in
      SurvivalCurve.Observation(days: random.below(900), happened: random.below(4) > 0)
    }
    let curve = SurvivalCurve(cases)
    let pace = Pace(treaties: [treaty], signed: curve, unsigned: curve, watchedUntil: [day])
    lines[1] = Chance(
      states: StateSet(states), verb: .ratify, treaty: treaty, kind: .pace(pace, from: nil, until: nil))
  }

  /// The signatures of one run entered as certain acts, and nobody left who signs by chance.
  mutating func signAsDrawn(inRun run: Int) {
    let stream = RandomDraws(seed: SigningGame.seed).stream(ofRun: run)
    guard let stage = maker.replay().stages.first else { return }
    for drawer in stage.signatures {
      guard let drawn = drawer.timetable.day(of: stream.draw(at: drawer.place)), drawn <= horizon else { continue }
      world.add(Act(date: .on(drawn), state: drawer.state, verb: .sign, treaty: treaty))
    }
    lines[0] = Chance(states: [], verb: .sign, treaty: treaty, kind: lines[0].kind)
  }
}
