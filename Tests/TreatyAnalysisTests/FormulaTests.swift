import Testing
import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// The analysis against brute force over all subsets, on random conditions of depth three.
@Suite("Completing sets, against brute force")
struct FormulaTests {
  @Test("fewest deposits, necessary states and the states in minimal sets are those of brute force", arguments: 0..<300)
  func random(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let size = random.below(8) + 1
    let everyone = (0..<size).map(StateID.init)
    let condition = random.condition(over: everyone, depth: 3)
    let deposited = StateSet(everyone.filter { _ in random.below(4) == 0 })
    let candidates = StateSet(everyone).subtracting(deposited)
    let formula = try #require(Formula(condition, deposited: deposited, candidates: candidates))
    let completing = subsets(of: Array(candidates)).filter { condition.holds(over: deposited.union($0)) == true }

    #expect(formula.canBeCompleted == !completing.isEmpty)
    let fewest = completing.map(\.count).min()
    switch formula.fewestDeposits().needed {
    case .number(let count, let example):
      #expect(count == fewest)
      #expect(completing.contains(example))
    case .impossible: #expect(fewest == nil)
    case .stopped: Issue.record("stopped on \(size) states")
    }
    if !completing.isEmpty {
      let necessary = candidates.filter { state in completing.allSatisfy { $0.contains(state) } }
      #expect(formula.necessaryStates == StateSet(necessary))
      let minimal = completing.filter { set in !completing.contains { $0 != set && $0.isSubset(of: set) } }
      #expect(formula.statesInMinimalSets() == minimal.reduce(into: StateSet()) { $0 = $0.union($1) })
    }
  }

  @Test("a count over twice as many states takes at most about four times the steps")
  func growth() throws {
    func steps(_ size: Int) throws -> Int {
      let everyone = StateSet((0..<size).map(StateID.init))
      let weights = Dictionary(uniqueKeysWithValues: everyone.map { ($0, Rational($0.index + 1)) })
      let bar = Rational(size * size / 4)
      let test = WeightTest(weights: weights, bar: bar, isStrict: false, whole: bar, weight: WeightID(0))
      let condition = ResolvedCondition.both([.atLeast(size / 3, of: everyone), .holding(test)])
      let formula = try #require(Formula(condition, deposited: [], candidates: everyone))
      return formula.fewestDeposits().steps
    }
    #expect(try steps(200) <= 5 * steps(100))
  }

  private func subsets(of states: [StateID]) -> [StateSet] {
    (0..<(1 << states.count)).map { mask in
      StateSet(states.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
    }
  }
}
