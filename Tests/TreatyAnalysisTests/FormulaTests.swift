import BigInt
import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// What it would take, against brute force over all subsets, on random conditions of depth three.
@Suite("Completing and blocking sets, against brute force")
struct FormulaTests {
  private let plenty = Effort(limit: 10_000_000)
  private let plentiful = MinimalSets.Listed(most: 2_000, examples: 10)

  @Test("fewest deposits, necessary states and the states in minimal sets", arguments: 0..<200)
  func numbers(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 10))
    let completing = random.completes.indices.filter { random.completes[$0] }
    #expect(random.formula.canBeCompleted == !completing.isEmpty)
    let fewest = completing.map(\.nonzeroBitCount).min()
    #expect(random.formula.fewestDeposits().needed == fewest.map(DepositsNeeded.number) ?? .impossible)
    guard !completing.isEmpty else { return }
    let necessary = random.candidates.enumerated().filter { place, _ in completing.allSatisfy { $0 & (1 << place) != 0 }
    }
    #expect(random.formula.necessaryStates == StateSet(necessary.map(\.element)))
    let minimal = random.minimal { random.completes[$0] }
    var effort = plenty
    #expect(
      try random.formula.statesInMinimalSets(&effort)
        == RandomCase.set(minimal.reduce(0, |), of: random.candidates))
  }

  @Test("all minimal completing sets, the smallest, those of least weight, and the blocking sets", arguments: 0..<200)
  func sets(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 10))
    let (formula, order) = (random.formula, random.candidates)
    var effort = plenty
    let minimal = random.minimal { random.completes[$0] }
    let all = try formula.minimalCompletingSets(order: order, listed: plentiful, effort: &effort)
    #expect(all.extent == .all(random.listed(minimal)))
    #expect(minimal.allSatisfy { formula.isMinimal(RandomCase.set($0, of: order), blocking: false) })

    let fewest = minimal.map(\.nonzeroBitCount).min()
    let smallest = try formula.minimalCompletingSets(.fewest, order: order, listed: plentiful, effort: &effort)
    #expect(smallest.extent == .all(random.listed(minimal.filter { $0.nonzeroBitCount == fewest })))

    var numbers = Numbers(seed: UInt64(seed + 1_000))
    let weights = Dictionary(uniqueKeysWithValues: order.map { ($0, Rational(numbers.below(5))) })
    let totals = minimal.map { RandomCase.set($0, of: order).reduce(Rational.zero) { $0 + (weights[$1] ?? .zero) } }
    let lightest = zip(minimal, totals).filter { $0.1 == totals.min() }.map(\.0)
    let least = try formula.minimalCompletingSets(.least(weights), order: order, listed: plentiful, effort: &effort)
    #expect(least.extent == .all(random.listed(lightest)))

    let everyone = random.completes.count - 1
    let blocking = random.minimal { !random.completes[everyone ^ $0] }
    let blockers = try formula.minimalBlockingSets(order: order, listed: plentiful, effort: &effort)
    #expect(blockers.extent == .all(random.listed(blocking)))
    let size = blocking.map(\.nonzeroBitCount).min()
    #expect(try formula.fewestToBlock(effort: &effort) == size.map(DepositsNeeded.number) ?? .impossible)
    #expect(blocking.allSatisfy { formula.isMinimal(RandomCase.set($0, of: order), blocking: true) })
  }

  @Test("where sets are too many to list, the first of them in order and their exact number", arguments: 0..<60)
  func firstSets(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 10))
    var effort = plenty
    let minimal = random.minimal { random.completes[$0] }
    guard minimal.count > 3 else { return }
    let some = try random.formula.minimalCompletingSets(
      order: random.candidates, listed: MinimalSets.Listed(most: 3, examples: 3), effort: &effort)
    #expect(some.first == Array(random.listed(minimal).prefix(3)))
    #expect(some.count == BigInt(minimal.count))
  }

  @Test("the first sets are found where patterns are not", arguments: 0..<60)
  func withoutPatterns(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 9))
    guard case .settled = random.formula.root else {
      let game = try #require(Game(random.formula))
      var effort = plenty
      let found = try FirstSets.find(
        in: game, order: random.candidates, limit: 5_000, from: 0, to: random.candidates.count, effort: &effort)
      let minimal = random.minimal { random.completes[$0] }
      #expect(found.sets == random.listed(minimal))
      guard case .all(let all) = try MinimalVectors.find(in: game, limit: 5_000, effort: &effort) else {
        throw Halt.tooLarge
      }
      let alongPatterns = try FirstSetsOfPatterns.find(
        all, of: game, order: random.candidates, limit: 5_000, effort: &effort)
      #expect(alongPatterns == random.listed(minimal))
      return
    }
  }

  @Test(
    "the number of minimal sets of a weight and counts over all, counted without going through them", arguments: 0..<60)
  func counted(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let everyone = (0..<(2 + random.below(8))).map(StateID.init)
    let weights = Dictionary(uniqueKeysWithValues: everyone.map { ($0, Rational(random.below(7))) })
    let whole = weights.values.reduce(.zero, +)
    let bar = Rational(1 + random.below(20))
    let holding = ResolvedCondition.holding(
      WeightTest(weights: weights, bar: bar, isStrict: false, whole: whole, weight: WeightID(0)))
    let count = ResolvedCondition.atLeast(1 + random.below(everyone.count), of: StateSet(everyone))
    let more = ResolvedCondition.atLeast(1 + random.below(everyone.count), of: StateSet(everyone))
    let condition: ResolvedCondition
    switch random.below(4) {
    case 0: condition = holding
    case 1: condition = .both([holding, count])
    case 2: condition = .either([holding, count])
    default: condition = .either([.both([holding, count]), more])
    }
    let formula = try #require(Formula(condition, deposited: [], candidates: StateSet(everyone)))
    guard case .settled = formula.root else {
      let game = try #require(Game(formula))
      var effort = plenty
      for game in [game, game.dual] {
        // Where all weights are alike there is no weight left to count by.
        guard let number = try MinimalSetCount.count(in: game, effort: &effort) else { continue }
        let vectors = try MinimalVectors.find(in: game, limit: 5_000, effort: &effort)
        guard case .all(let all) = vectors else { throw Halt.tooLarge }
        let binomials = Binomials(upTo: 12)
        let expected = all.reduce(BigInt(0)) { sum, vector in
          sum + zip(game.classes, vector).reduce(BigInt(1)) { $0 * binomials.choose($1.1, of: $1.0.count) }
        }
        #expect(number == expected)
      }
      return
    }
  }

  @Test("a count over twice as many states takes at most about four times the steps")
  func growth() throws {
    func steps(_ size: Int) throws -> Int {
      let everyone = StateSet((0..<size).map(StateID.init))
      let weights = Dictionary(uniqueKeysWithValues: everyone.map { ($0, Rational($0.index % 7 + 1)) })
      let bar = Rational(size * 3)
      let test = WeightTest(weights: weights, bar: bar, isStrict: false, whole: bar, weight: WeightID(0))
      let condition = ResolvedCondition.both([.atLeast(size / 3, of: everyone), .holding(test)])
      let formula = try #require(Formula(condition, deposited: [], candidates: everyone))
      return formula.fewestDeposits().steps
    }
    #expect(try steps(200) <= 5 * steps(100))
  }

  @Test("weights of different states are asked for apart, so that two large ones cost no more than each")
  func apart() throws {
    func holding(_ states: Range<Int>, _ bar: Int) -> ResolvedCondition {
      let weights = Dictionary(uniqueKeysWithValues: states.map { (StateID($0), Rational(10_007 * $0 % 9_973 + 1)) })
      return .holding(
        WeightTest(weights: weights, bar: Rational(bar), isStrict: false, whole: Rational(bar), weight: WeightID(0)))
    }
    let everyone = StateSet((0..<200).map(StateID.init))
    func fewest(_ condition: ResolvedCondition) throws -> (needed: Int, steps: Int) {
      let result = try #require(Formula(condition, deposited: [], candidates: everyone)).fewestDeposits()
      guard case .number(let count) = result.needed else { throw Halt.tooLarge }
      return (count, result.steps)
    }
    let (first, second) = (try fewest(holding(0..<60, 30_000)), try fewest(holding(60..<150, 100_000)))
    let both = try fewest(.both([holding(0..<60, 30_000), holding(60..<150, 100_000), .atLeast(20, of: everyone)]))
    #expect(both.needed == max(20, first.needed + second.needed))
    #expect(both.steps <= first.steps + second.steps + 200)
  }

  @Test("enough of the random conditions are open, so that the tests above say something")
  func openOnes() {
    let open = (0..<200).filter { seed in
      guard let random = RandomCase(seed: seed, states: 10), case .settled = random.formula.root else { return true }
      return false
    }
    #expect(open.count > 90)
  }

  @Test("a search for sets is stopped at its budget, and what it found is in order")
  func budget() throws {
    let everyone = (0..<80).map(StateID.init)
    let weights = Dictionary(
      uniqueKeysWithValues: everyone.map { ($0, Rational(1_000_003 * ($0.index + 1) + $0.index % 5)) })
    let whole = weights.values.reduce(.zero, +)
    let bar = whole * (Rational(2, over: 3) ?? .one)
    let holding = ResolvedCondition.holding(
      WeightTest(weights: weights, bar: bar, isStrict: false, whole: whole, weight: WeightID(0)))
    let formula = try #require(Formula(holding, deposited: [], candidates: StateSet(everyone)))
    var effort = Effort(limit: 50_000)
    #expect(throws: Halt.self) {
      let sets = try formula.minimalCompletingSets(order: everyone, listed: plentiful, effort: &effort)
      if case .stopped(_, let steps) = sets.extent { throw Halt.outOfSteps(steps) }
    }
  }
}
