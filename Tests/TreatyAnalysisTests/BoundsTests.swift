// What is large is refused or stopped, and says so: every search charges what it does, ends when it is told to, and takes no more steps than the
// comment at its algorithm says.

import BigInt
import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

@Suite("Bounds of the analysis")
struct BoundsTests {
  private func weights(_ count: Int, seed: Int, upTo most: Int = 100_000_000) -> [StateID: Rational] {
    var random = Numbers(seed: UInt64(seed))
    return Dictionary(uniqueKeysWithValues: (0..<count).map { (StateID($0), Rational(1 + random.below(most))) })
  }

  private func holding(_ values: [StateID: Rational], percent: Int) -> ResolvedCondition {
    let whole = values.values.reduce(.zero, +)
    let bar = whole * (Rational(percent, over: 100) ?? .one)
    return .holding(WeightTest(weights: values, bar: bar, isStrict: false, whole: whole, weight: WeightID(0)))
  }

  private func formula(_ condition: ResolvedCondition, over count: Int) throws -> Formula {
    try #require(Formula(condition, deposited: [], candidates: StateSet((0..<count).map(StateID.init))))
  }

  /// So many large weights, of each of which the states must hold a share.
  private func manyWeights(_ weights: Int, states: Int, percent: Int = 70) throws -> Formula {
    try formula(
      .both((0..<weights).map { holding(self.weights(states, seed: $0), percent: percent) }), over: states)
  }

  // MARK: - Power

  @Test("planning over the sets of fourteen weights is charged, and its steps double with each weight")
  func planning() throws {
    func steps(_ weights: Int) throws -> Int {
      let game = try #require(Game(try manyWeights(weights, states: 20)))
      var effort = Effort(limit: .max)
      _ = try CoalitionPlan(game, &effort)
      return effort.steps
    }
    let (ten, eleven) = (try steps(10), try steps(11))
    #expect(ten >= 1 << 10)
    #expect(eleven >= 2 * ten && eleven <= 3 * ten)
    var effort = Effort(limit: 100_000)
    let fourteen = try manyWeights(14, states: 20)
    #expect(throws: Halt.outOfSteps(100_000)) { try fourteen.power(effort: &effort) }
  }

  @Test("where the first table is too large already, no further one is planned")
  func firstOfMany() throws {
    var effort = Effort(limit: 4_000_000_000)
    let many = try manyWeights(14, states: 50, percent: 50)
    #expect(throws: Halt.tooLarge) { try many.power(effort: &effort) }
    #expect(effort.steps < 2_000_000)
  }

  @Test("a count takes no more steps than were estimated, nor so few that it was refused in vain", arguments: 0..<60)
  func estimates(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let atoms = 1 + random.below(3)
    let most = [5, 300, 100_000][random.below(3)]
    let groups = (0..<(4 + random.below(10))).map { _ in
      FailingPart.Group(count: 1, brings: (0..<atoms).map { _ in 1 + random.below(most) })
    }
    let needs = (0..<atoms).map { atom in groups.reduce(0) { $0 + $1.brings[atom] } / 2 + 1 }
    let part = FailingPart(needs: needs, classes: groups)
    var effort = Effort(limit: .max)
    let _: FailingCounts<Wrapping64> = try part.count(&effort)
    let (way, estimate) = part.way
    #expect(effort.steps <= 3 * estimate + 1_000, "\(way)")
    #expect(estimate <= 64 * effort.steps + 1_000, "\(way)")
  }

  @Test("a weight of 1 to 1000 over 200 states: a table of the sums that coalitions have, and no others")
  func ragged() throws {
    let game = try #require(Game(try formula(holding(weights(200, seed: 2, upTo: 1_000), percent: 60), over: 200)))
    let part = try #require(game.dual.failingParts(of: [0]).first?.part)
    let shape = SumTableShape(part)
    // All sizes with all sums would be 8 million cells of 32 bytes.
    #expect(try #require(shape.cells) < 3_000_000)
    #expect(shape.width.allSatisfy { $0 > 0 } && shape.first.count < 140)
  }

  // MARK: - Numbers of many digits

  @Test(
    "weights of more digits than a machine word: the same sets complete and block, with the same power",
    arguments: 0..<60)
  func manyDigits(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let count = 3 + random.below(6)
    let powers = [BigInt(10).power(30), BigInt(10).power(25) + 7, BigInt(3), BigInt(2).power(64), BigInt(10).power(22)]
    let values = (0..<count).map { _ in
      (0..<(1 + random.below(3))).reduce(BigInt(random.below(2))) { sum, _ in
        sum + powers[random.below(powers.count)] * BigInt(1 + random.below(3))
      }
    }
    let percent = 30 + random.below(60)
    let weights = Dictionary(
      uniqueKeysWithValues: values.enumerated().map { (StateID($0), Rational($1, over: 3) ?? .zero) })
    let formula = try formula(holding(weights, percent: percent), over: count)
    guard case .atom = formula.root else { return }
    let completes = (0..<(1 << count)).map { mask in
      formula.holds(over: StateSet((0..<count).filter { mask & (1 << $0) != 0 }.map(StateID.init)))
    }
    let game = try #require(Game(formula))
    for mask in completes.indices {
      let sums = game.sums(of: game.classes.map { $0.members.count { mask & (1 << $0.index) != 0 } })
      #expect(game.holds(sums) == completes[mask])
    }
  }

  @Test("200 states of which one outweighs all others by more digits than a machine word has")
  func oneOutweighsAll() throws {
    var values = weights(200, seed: 3, upTo: 1_000)
    values[StateID(0)] = Rational(BigInt(10).power(40), over: 1)
    let one = try formula(holding(values, percent: 60), over: 200)
    var effort = Effort(limit: 1_000_000_000)
    let power = try #require(try one.power(effort: &effort))
    #expect(power.shapley == [StateID(0): .one])
  }

  @Test("weights of a thousand binary digits that no smaller numbers stand for: told soon, charged, and interrupted")
  func noSmallerNumbers() throws {
    var random = Numbers(seed: 4)
    func values(_ count: Int) -> [StateID: Rational] {
      Dictionary(
        uniqueKeysWithValues: (0..<count).map { place in
          let digits = (0..<34).reduce(BigInt(1)) { sum, _ in sum * BigInt(1 << 30) + BigInt(random.below(1 << 30)) }
          return (StateID(place), Rational(digits, over: 1) ?? .zero)
        })
    }
    let some = try formula(holding(values(200), percent: 60), over: 200)
    var effort = Effort(limit: 1_000_000)
    #expect(try Game(some, &effort) == nil)
    #expect(effort.steps > 200 * 16 && effort.steps < 200_000)
    let more = try formula(holding(values(1_000), percent: 60), over: 1_000)
    var interrupted = Effort(limit: 1_000_000_000, isInterrupted: { true })
    #expect(throws: Halt.interrupted) { try Game(more, &interrupted) }
  }

  @Test("alternatives of many parts are compared with each other once")
  func alternativesOnce() throws {
    var effort = Effort(limit: 2_000_000)
    let node = Formula.Node.either((0..<1_000).map { .both([.atom(2 * $0), .atom(2 * $0 + 1)]) })
    #expect(try node.alternatives(&effort)?.count == 1_000)
  }

  // MARK: - The deposits that are needed

  @Test("two weights over 200 states: the number of the fewest, and a set that proves it")
  func fewestOfTwoWeights() throws {
    let two = try formula(
      .both([
        holding(weights(200, seed: 1, upTo: 1_000), percent: 60), holding(weights(200, seed: 2, upTo: 50), percent: 60),
      ]), over: 200)
    var effort = Effort(limit: 400_000_000)
    guard case .number(let number) = try two.fewestDeposits(&effort) else { throw Halt.tooLarge }
    let sets = try two.minimalCompletingSets(
      .fewest, order: Array(two.candidates), listed: MinimalSets.Listed(most: 1_000, examples: 100), effort: &effort)
    #expect(!sets.first.isEmpty)
    for set in sets.first { #expect(set.count == number && two.isMinimal(StateSet(set), blocking: false)) }
    #expect(effort.steps < 40_000_000)
  }

  @Test("who is in a minimal set, in whatever way it is found", arguments: 0..<200)
  func members(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let atoms = 1 + random.below(2)
    let groups = (0..<(3 + random.below(7))).map { _ in
      MinimalSetMembers.Group(count: 1 + random.below(2), brings: (0..<atoms).map { _ in random.below(40) + 1 })
    }
    let each = groups.enumerated().flatMap { place, group in
      Array(repeating: (place: place, brings: group.brings), count: group.count)
    }
    let needs = (0..<atoms).map { atom in 1 + random.below(each.reduce(0) { $0 + $1.brings[atom] }) }
    let root: Formula.Node = random.below(2) == 0 ? .both(needs.indices.map(Formula.Node.atom)) : .atom(0)
    func holds(_ mask: Int) -> Bool {
      let sums = needs.indices.map { atom in
        each.indices.reduce(0) { mask & (1 << $1) == 0 ? $0 : $0 + each[$1].brings[atom] }
      }
      return root.holds { sums[$0] >= needs[$0] }
    }
    var expected = groups.map { _ in false }
    for mask in 0..<(1 << each.count) where !holds(mask) {
      for player in each.indices where mask & (1 << player) == 0 && !expected[each[player].place] {
        if holds(mask | 1 << player) { expected[each[player].place] = true }
      }
    }
    var effort = Effort(limit: 10_000_000)
    let found = try MinimalSetMembers(needs: needs, groups: groups, root: root).find(&effort)
    #expect(found == expected)
  }

  @Test("among the deposits of one day the steps double with every second of them, where sums must be gone through")
  func membersByHalves() throws {
    // All but the weakest are even, and the need is too: only a look at every sum shows that the weakest is never needed.
    func steps(_ count: Int) throws -> Int {
      var random = Numbers(seed: 7)
      let brings = (0..<count).map { _ in 2 * (1_000_000 + random.below(1_000_000)) } + [1]
      let need = brings.reduce(0, +) / 4 * 2
      let groups = brings.map { MinimalSetMembers.Group(count: 1, brings: [$0]) }
      var effort = Effort(limit: 100_000_000)
      let found = try MinimalSetMembers(needs: [need], groups: groups, root: .atom(0)).find(&effort)
      #expect(found.last == false && found.first == true)
      return effort.steps
    }
    let (twenty, twentyFour) = (try steps(20), try steps(24))
    #expect(twentyFour <= 5 * twenty)
    #expect(twentyFour < 1 << 18)
  }

  @Test("forty deposits of one day, a weight with a number or without: who is needed is found in the steps of a run")
  func membersOfManySizes() throws {
    var random = Numbers(seed: 11)
    // The smallest brings a ten-thousandth of the largest.
    let weights = (0..<40).map { 10_000 + $0 * $0 * $0 * (5_000 + random.below(5_000)) }
    let needs = [weights.reduce(0, +) / 2, 12]
    let groups = weights.map { MinimalSetMembers.Group(count: 1, brings: [$0, 1]) }
    for atoms in 1...2 {
      let of = groups.map { MinimalSetMembers.Group(count: 1, brings: Array($0.brings.prefix(atoms))) }
      var effort = Effort(limit: DayTrigger.stepsOfRun)
      let found = try MinimalSetMembers(
        needs: Array(needs.prefix(atoms)), groups: of, root: .both((0..<atoms).map(Formula.Node.atom))
      ).find(&effort)
      #expect(found == groups.map { _ in true })
    }
  }

  // MARK: - Memory and interruptions

  @Test("every search ends soon after it is told to")
  func interrupted() throws {
    let five = try manyWeights(3, states: 150)
    let one = try manyWeights(1, states: 40, percent: 50)
    let order = (0..<60).map(StateID.init)
    let heavy = self.weights(150, seed: 9)
    let listed = MinimalSets.Listed(most: 1_000, examples: 100)
    let searches: [(String, (inout Effort) throws(Halt) -> Void)] = [
      ("power", { (effort: inout Effort) throws(Halt) in _ = try one.power(effort: &effort) }),
      (
        "least",
        { (effort: inout Effort) throws(Halt) in
          _ = try five.minimalCompletingSets(.least(heavy), order: order, listed: listed, effort: &effort)
        }
      ),
      ("fewest", { (effort: inout Effort) throws(Halt) in _ = try five.fewestDeposits(&effort) }),
      (
        "sets",
        { (effort: inout Effort) throws(Halt) in
          _ = try five.minimalCompletingSets(order: order, listed: listed, effort: &effort)
        }
      ),
      (
        "blocking",
        { (effort: inout Effort) throws(Halt) in
          _ = try five.minimalBlockingSets(order: order, listed: listed, effort: &effort)
        }
      ),
    ]
    for (name, search) in searches {
      var effort = Effort(limit: 4_000_000_000, isInterrupted: { true })
      #expect(throws: Halt.interrupted, "\(name)") { try search(&effort) }
      #expect(effort.steps < 20_000_000, "\(name)")
    }
  }
}
