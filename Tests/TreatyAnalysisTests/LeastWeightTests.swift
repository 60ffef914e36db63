import BigInt
import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// The sets of least weight: against brute force, each way of finding them against the others, and how the steps grow.
@Suite("Completing sets of least weight")
struct LeastWeightTests {
  private let listed = MinimalSets.Listed(most: 2_000, examples: 10)

  private func holding(_ weights: [Int], atLeast bar: Int) -> ResolvedCondition {
    let values = Dictionary(uniqueKeysWithValues: weights.enumerated().map { (StateID($0), Rational($1)) })
    return .holding(
      WeightTest(
        weights: values, bar: Rational(bar), isStrict: false, whole: Rational(weights.reduce(0, +)), weight: WeightID(0)
      ))
  }

  private func holding(_ weights: [Int], percent: Int) -> ResolvedCondition {
    holding(weights, atLeast: (weights.reduce(0, +) * percent + 99) / 100)
  }

  private func everyone(_ count: Int) -> StateSet { StateSet((0..<count).map(StateID.init)) }

  private func numbers(_ count: Int, upTo most: Int, seed: Int) -> [Int] {
    var random = Numbers(seed: UInt64(seed))
    return (0..<count).map { _ in 1 + random.below(most) }
  }

  private func least(
    _ condition: ResolvedCondition, _ weights: [Int], listed: MinimalSets.Listed? = nil,
    effort limit: Int = 400_000_000
  ) throws -> (sets: MinimalSets, total: Int, steps: Int) {
    let states = everyone(weights.count)
    let formula = try #require(Formula(condition, deposited: [], candidates: states))
    let values = Dictionary(uniqueKeysWithValues: weights.enumerated().map { (StateID($0), Rational($1)) })
    var effort = Effort(limit: limit)
    let sets = try formula.minimalCompletingSets(
      .least(values), order: Array(states), listed: listed ?? self.listed, effort: &effort)
    for set in sets.first { #expect(formula.isMinimal(StateSet(set), blocking: false)) }
    let totals = sets.first.map { set in set.reduce(0) { $0 + weights[$1.index] } }
    #expect(Set(totals).count == 1)
    return (sets, totals.first ?? 0, effort.steps)
  }

  // MARK: - Against brute force

  @Test("random conditions of depth three, with weights of nothing, of a few and of millions", arguments: 0..<300)
  func random(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 10))
    var numbers = Numbers(seed: UInt64(seed + 5_000))
    let most = [2, 5, 60, 1_000_000][seed % 4]
    let weights = Dictionary(uniqueKeysWithValues: random.candidates.map { ($0, Rational(numbers.below(most))) })
    let minimal = random.minimal { random.completes[$0] }
    let totals = minimal.map {
      RandomCase.set($0, of: random.candidates).reduce(Rational.zero) { $0 + (weights[$1] ?? .zero) }
    }
    let lightest = zip(minimal, totals).filter { $0.1 == totals.min() }.map(\.0)
    var effort = Effort(limit: 10_000_000)
    let found = try random.formula.minimalCompletingSets(
      .least(weights), order: random.candidates, listed: listed, effort: &effort)
    #expect(found.extent == .all(random.listed(lightest)))
    // The vectors are no more than the sets of ten states.
    #expect(effort.steps < 100_000)
    guard lightest.count > 2 else { return }
    let some = try random.formula.minimalCompletingSets(
      .least(weights), order: random.candidates, listed: MinimalSets.Listed(most: 2, examples: 2), effort: &effort)
    #expect(some.first == Array(random.listed(lightest).prefix(2)))
    #expect(some.count == BigInt(lightest.count))
  }

  /// How far each way goes: so short that another has to find the sets.
  private static let short = [
    LeastWeightLimits(firstNodes: 5, vectors: 5_000),
    LeastWeightLimits(firstNodes: 30, cells: 0, vectors: 5_000),
    LeastWeightLimits(firstNodes: 5, cells: 0, vectors: 5_000, halved: 0),
    LeastWeightLimits(firstNodes: 30, cells: 0, vectors: 0, halved: 0),
    LeastWeightLimits(vectors: 0),
  ]

  /// The sets of least weight of a random condition: the game, the weights, and the sets by brute force.
  private func lightest(
    seed: Int, upTo most: Int, zeros: Bool = true
  ) throws -> (random: RandomCase, game: Game, weights: [StateID: Rational], sets: [[StateID]])? {
    let random = try #require(RandomCase(seed: seed, states: 10))
    if case .settled = random.formula.root { return nil }
    var numbers = Numbers(seed: UInt64(seed + 7_000))
    let weights = Dictionary(
      uniqueKeysWithValues: random.candidates.map { ($0, Rational(numbers.below(most) + (zeros ? 0 : 1))) })
    let minimal = random.minimal { random.completes[$0] }
    let totals = minimal.map {
      RandomCase.set($0, of: random.candidates).reduce(Rational.zero) { $0 + (weights[$1] ?? .zero) }
    }
    let sets = random.listed(zip(minimal, totals).filter { $0.1 == totals.min() }.map(\.0))
    return (random, try #require(Game(random.formula, keyedBy: { weights[$0] ?? .zero })), weights, sets)
  }

  @Test("each way finds the same where those before it do not go so far", arguments: 0..<120)
  func hardWays(seed: Int) throws {
    guard let (random, game, weights, sets) = try lightest(seed: seed, upTo: [2, 5, 60, 1_000_000][seed % 4]) else {
      return
    }
    for limits in LeastWeightTests.short {
      var effort = Effort(limit: 10_000_000)
      let listing = SetListing(game: game, order: random.candidates, listed: listed, limits: limits)
      switch try listing.least(weights, &effort) {
      case .all(let all): #expect(all == sets)
      case .someOfLeast(let some, nil, _) where limits.halved == 0:
        // Where the bound proves the least, longer rows are not tried.
        #expect(some.allSatisfy(sets.contains))
      case .many, .stopped, .someOfLeast, .best: Issue.record("\(limits)")
      }
    }
  }

  @Test("what is proved is kept where the steps or the ways end: a count, the least, a bound", arguments: 0..<60)
  func proved(seed: Int) throws {
    guard let (random, game, weights, sets) = try lightest(seed: seed, upTo: [2, 3, 4, 60][seed % 4], zeros: false)
    else { return }
    let few = MinimalSets.Listed(most: 2, examples: 2)
    // Counted, but not named.
    var effort = Effort(limit: 10_000_000)
    let unnamed = SetListing(
      game: game, order: random.candidates, listed: few, limits: LeastWeightLimits(vectors: 0, nameSteps: 1))
    switch try unnamed.least(weights, &effort) {
    case .someOfLeast(let some, let count, _):
      #expect(count == BigInt(sets.count))
      #expect(!some.isEmpty && some.count <= few.most && some.allSatisfy(sets.contains))
    case .all(let all): #expect(all == sets)
    case .many(let first, _, let count):
      #expect(first == Array(sets.prefix(first.count)) && count == .exactly(BigInt(sets.count)))
    case .stopped, .best: Issue.record("what was counted is lost")
    }
    // Halves keep one, and say that there may be more.
    let halved = SetListing(
      game: game, order: random.candidates, listed: few, limits: LeastWeightLimits(firstNodes: 5, cells: 0, vectors: 1))
    switch try halved.least(weights, &effort) {
    case .someOfLeast(let some, nil, _): #expect(some.count <= few.most && some.allSatisfy(sets.contains))
    case .all(let all): #expect(all == sets)
    case .many, .stopped, .best, .someOfLeast: Issue.record("not what halves find")
    }
    // At every point where the steps may end.
    let weight = sets.first?.reduce(Rational.zero) { $0 + (weights[$1] ?? .zero) } ?? .zero
    var limit = 20
    while limit < 20_000 {
      var effort = Effort(limit: limit)
      let listing = SetListing(game: game, order: random.candidates, listed: few)
      switch try? listing.least(weights, &effort) {
      case .all(let all): #expect(all == sets)
      case .many(let first, _, _): #expect(first == Array(sets.prefix(first.count)))
      case .someOfLeast(let some, let count, _):
        #expect(some.allSatisfy(sets.contains) && count.map { $0 == BigInt(sets.count) } ?? true)
      case .best(let set, let noneBelow, _):
        #expect(noneBelow <= weight && random.formula.isMinimal(StateSet(set), blocking: false))
      case .stopped, nil: break
      }
      limit = limit * 5 / 4
    }
  }

  @Test("rows, a table and halves find the same", arguments: 0..<120)
  func ways(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 9))
    if case .settled = random.formula.root { return }
    var numbers = Numbers(seed: UInt64(seed))
    let costs = random.candidates.map { _ in 1 + numbers.below(6) }
    func cost(_ state: StateID) -> Int { costs[random.candidates.firstIndex(of: state) ?? 0] }
    let game = try #require(Game(random.formula, keyedBy: { Rational($0.index) }))
    var effort = Effort(limit: 10_000_000)
    let places = game.classes.map { cost($0.members[0]) }
    let problem = try #require(try CoverProblem(game, costs: places, &effort))
    let minimal = random.minimal { random.completes[$0] }
    let totals = minimal.map { RandomCase.set($0, of: random.candidates).reduce(0) { $0 + cost($1) } }
    let lightest = zip(minimal, totals).filter { $0.1 == totals.min() }
    let sets = Set(lightest.map { Array(RandomCase.set($0.0, of: random.candidates)) })
    let prices = try CoverPrices(problem, &effort)
    let bound = CoverBound(problem, prices)
    let nothing = problem.needs.map { _ in 0 }
    let lowest = problem.alternatives.indices.map { bound.least($0, from: 0, nothing) }.min() ?? 0
    #expect(lowest <= Double(totals.min() ?? 0))

    let first = try CheapestRows(problem, bound, best: problem.wholeCost, nodes: .max, &effort)
    #expect(first.best == totals.min())
    var rows = try CheapestRows(problem, bound, best: first.best, nodes: .max, &effort)
    let ways = try rows.ways(&effort)
    #expect(ways.vectorCount == sets.count && ways.setCount == BigInt(sets.count))
    func states(_ choice: [Int]) -> [StateID] {
      zip(problem.items, choice).filter { $0.1 > 0 }.map { game.classes[$0.0.place].members[0] }.sorted()
    }
    var found: Set<[StateID]> = []
    try ways.each(&effort) { choice in
      found.insert(states(choice))
      return true
    }
    #expect(found == sets)

    let table = try CheapestTable(problem, &effort)
    #expect(table.least == totals.min() && table.count == BigInt(sets.count))
    let named = try CheapestSetsByName.find(table, players: problem.items.count, limit: 5_000, effort: &effort) { _ in
      true
    }
    let fromRows = try CheapestSetsByName.find(ways, players: problem.items.count, limit: 5_000, effort: &effort) { _ in
      true
    }
    #expect(named.sets == fromRows.sets)
    #expect(
      Set(named.sets.map { set in set.map { game.classes[problem.items[$0].place].members[0] }.sorted() }) == sets)

    var halved: Set<[StateID]> = []
    for atoms in problem.alternatives {
      let halves = try #require(
        try CheapestHalves(
          problem.items, missing: problem.needs, atoms: atoms, best: first.best, limit: 5_000, &effort))
      for mask in halves.masks {
        halved.insert(states(problem.items.indices.map { mask & (1 << UInt64($0)) == 0 ? 0 : 1 }))
      }
    }
    #expect(halved == sets)
  }

  @Test("the sets of a table are counted where some weigh nothing and are alike", arguments: 0..<60)
  func idle(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 9))
    if case .settled = random.formula.root { return }
    let alike = try #require(Game(random.formula)).classes.max { $0.count < $1.count }?.members ?? []
    func cost(_ state: StateID) -> Int { alike.contains(state) ? 0 : 1 + state.index % 3 }
    let game = try #require(Game(random.formula, keyedBy: { Rational($0.index) }))
    var effort = Effort(limit: 10_000_000)
    let problem = try #require(try CoverProblem(game, costs: game.classes.map { cost($0.members[0]) }, &effort))
    let minimal = random.minimal { random.completes[$0] }
    let totals = minimal.map { RandomCase.set($0, of: random.candidates).reduce(0) { $0 + cost($1) } }
    let last = problem.ordered(problem.items.filter { $0.cost > 0 } + problem.items.filter { $0.cost == 0 })
    let table = try CheapestTable(last, &effort)
    #expect(table.least == totals.min())
    #expect(table.count == BigInt(totals.count { $0 == table.least }))
  }

  // MARK: - Conditions of the catalogue

  @Test("the Council of 27 members: 55% of them with 65% of the people, by the fewest people")
  func council() throws {
    let people = [
      9_178_482, 11_859_311, 6_441_421, 3_866_233, 1_358_282, 10_905_028, 5_977_412, 1_372_341, 5_620_331, 68_552_012,
      83_517_030, 10_405_134, 9_562_314, 5_396_122, 58_953_177, 1_866_124, 2_888_255, 677_012, 569_900, 17_993_485,
      36_559_233, 10_695_180, 19_052_133, 5_422_069, 2_127_400, 48_849_188, 10_570_305,
    ]
    let bar = (people.reduce(0, +) * 65 + 99) / 100
    let found = try least(.both([.atLeast(15, of: everyone(27)), holding(people, atLeast: bar)]), people)
    #expect(found.sets.count == 1)
    // Less than a hundred people above the bar: of 134 million sets some come as near.
    #expect(found.total >= bar && found.total < bar + 100)
    #expect(found.steps < 5_000_000)
  }

  @Test("a weight of some and a number of all: the cheapest of those who only count come first")
  func someHold() throws {
    let emissions = (0..<180).map { $0 < 34 ? 1_000 + $0 * $0 * 137 : 0 }
    let people = numbers(180, upTo: 1_000_000_000, seed: 4)
    let condition = ResolvedCondition.both([.atLeast(55, of: everyone(180)), holding(emissions, percent: 55)])
    let found = try least(condition, people)
    guard case .all(let sets) = found.sets.extent, let set = sets.first else {
      Issue.record("not exact")
      return
    }
    let only = (34..<180).sorted { people[$0] < people[$1] }
    let taken = set.filter { $0.index >= 34 }
    #expect(taken == only.prefix(taken.count).map(StateID.init).sorted())
    #expect(set.count >= 55)
  }

  @Test("weights of 1 to 1000, numbers and groups: exact, in steps far below a table of all sums")
  func modest() throws {
    func steps(_ count: Int) throws -> [Int] {
      let (heft, mass) = (numbers(count, upTo: 1_000, seed: 1), numbers(count, upTo: 50, seed: 2))
      let half = StateSet((0..<count / 2).map(StateID.init))
      let conditions: [ResolvedCondition] = [
        .both([.atLeast(count / 2, of: everyone(count)), holding(heft, percent: 60)]),
        .either([.both([.atLeast(count / 4, of: half), holding(heft, percent: 40)]), holding(heft, percent: 60)]),
      ]
      return try conditions.map { condition in
        let found = try least(condition, mass)
        guard case .all = found.sets.extent else {
          Issue.record("\(found.sets.extent)")
          return 0
        }
        return found.steps
      }
    }
    // The table of one number and one weight.
    let sums = numbers(40, upTo: 1_000, seed: 1).reduce(0, +) * 60 / 100
    for steps in try steps(40) { #expect(steps < 40 * 20 * sums / 4) }
  }

  @Test("so many sets of one weight that nobody lists them are counted, and the first of them named")
  func ties() throws {
    let mass = numbers(60, upTo: 50, seed: 3)
    let bar = mass.reduce(0, +) / 2
    let found = try least(holding(mass, atLeast: bar), mass)
    #expect(found.total == bar)
    // As many as subsets of that sum.
    var sums = [BigInt](repeating: 0, count: bar + 1)
    sums[0] = 1
    for weight in mass {
      for sum in stride(from: bar, through: weight, by: -1) { sums[sum] += sums[sum - weight] }
    }
    #expect(found.sets.count == sums[bar])
    // The fewest members, and by name.
    let sizes = Set(found.sets.first.map(\.count))
    #expect(sizes.count == 1 && found.sets.first.count == 10)
    #expect(
      found.sets.first.map { $0.map(\.index) }
        == found.sets.first.map { $0.map(\.index) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("of more players than a number of ways is wide for there is no count, rather than a wrong one")
  func manyPlayers() throws {
    let mass = (0..<300).map { 1 + $0 % 50 }
    let bar = mass.reduce(0, +) / 2
    let found = try least(holding(mass, atLeast: bar), mass, listed: MinimalSets.Listed(most: 20, examples: 10))
    #expect(found.total == bar && found.sets.count == nil && found.sets.first.count == 10)
    // The same through rows: each state its own class.
    let items = mass.enumerated().map { CoverProblem.Item(place: $0, count: 1, brings: [$1], cost: 1) }
    var ways = CheapestWays(items: items)
    for item in items.reversed() {
      var row = CheapestWays.Row()
      row.append([CheapestWays.Edge(taken: 0, next: item.place == 299 ? -1 : 0), CheapestWays.Edge(taken: 1, next: -1)])
      ways.prepend(row, of: item)
    }
    #expect(ways.setCount == nil)
  }

  @Test("two large weights: exchanges find a set that is near the bound, the same in every run")
  func exchanges() throws {
    let (one, two) = (numbers(40, upTo: 100_000_000, seed: 11), numbers(40, upTo: 100_000_000, seed: 12))
    let costs = zip(one, two).map { $0 + $1 }
    let formula = try #require(
      Formula(.both([holding(one, percent: 50), holding(two, percent: 50)]), deposited: [], candidates: everyone(40)))
    let values = Dictionary(uniqueKeysWithValues: costs.enumerated().map { (StateID($0), Rational($1)) })
    func run() throws -> MinimalSets.Extent {
      let game = try #require(Game(formula, keyedBy: { values[$0] ?? .zero }))
      var effort = Effort(limit: 20_000_000)
      let limits = LeastWeightLimits(firstNodes: 2_000, lastNodes: 2_000, vectors: 1_000, exchangeSteps: 4_000_000)
      return try SetListing(game: game, order: Array(everyone(40)), listed: listed, limits: limits).least(
        values, &effort)
    }
    let found = try run()
    guard case .best(let set, let noneBelow, _) = found else {
      Issue.record("\(found)")
      return
    }
    let total = Rational(set.reduce(0) { $0 + costs[$1.index] })
    #expect(formula.isMinimal(StateSet(set), blocking: false))
    // The vectors that are kept alone end about a twentieth above it.
    #expect(noneBelow <= total && total * Rational(100) <= noneBelow * Rational(101))
    #expect(try run() == found)
  }

  @Test(
    "numbers too large for any table, and no one to tell from another: the least is known, or how far it may be away")
  func hard() throws {
    let heavy = numbers(70, upTo: 1_000_000_000, seed: 5)
    let condition = holding(heavy, percent: 60)
    let found = try least(condition, heavy)
    switch found.sets.extent {
    case .someOfLeast(let sets, _, _): #expect(!sets.isEmpty)
    case .best(_, let noneBelow, _): #expect(Rational(found.total) > noneBelow)
    case .all, .many, .stopped: Issue.record("\(found.sets.extent)")
    }
    let bar = (heavy.reduce(0, +) * 60 + 99) / 100
    #expect(found.total >= bar && found.total - bar < 10)
    // A small budget gives a set too, and says that it may not be the least.
    let soon = try least(condition, heavy, effort: 3_000_000)
    #expect(soon.total >= found.total)
  }

  @Test("weights that no machine word holds on one scale")
  func huge() throws {
    let digits = BigInt(10).power(40)
    let values = Dictionary(
      uniqueKeysWithValues: (0..<6).map { (StateID($0), Rational(digits + BigInt($0), over: BigInt(7)) ?? .zero) })
    let formula = try #require(Formula(.atLeast(2, of: everyone(6)), deposited: [], candidates: everyone(6)))
    var effort = Effort(limit: 1_000_000)
    let sets = try formula.minimalCompletingSets(
      .least(values), order: Array(everyone(6)), listed: listed, effort: &effort)
    #expect(sets.extent == .all([[StateID(0), StateID(1)]]))
  }

  // MARK: - Growth

  @Test("the steps are those of the vectors that can be reached, however large the numbers are")
  func reachable() throws {
    func steps(_ count: Int, _ scale: Int) throws -> Int {
      let (heft, mass) = (numbers(count, upTo: 50, seed: 6), numbers(count, upTo: 70, seed: 7))
      let condition = ResolvedCondition.both([
        holding(heft.map { $0 * scale + 1 }, percent: 55), holding(mass.map { $0 * scale + 2 }, percent: 60),
      ])
      return try least(condition, heft.indices.map { $0 * $0 % 11 + 1 }).steps
    }
    let small = try steps(8, 1)
    #expect(small < 20_000)
    #expect(try steps(8, 1_000_000) <= 2 * small)
  }

  @Test("a table takes twice the steps with twice the numbers, halves four times with four more players")
  func growth() throws {
    func table(_ scale: Int) throws -> Int {
      let weights = numbers(40, upTo: 50, seed: 8).map { $0 * scale }
      let items = weights.enumerated().map { CoverProblem.Item(place: $0, count: 1, brings: [$1], cost: $1) }
      let problem = CoverProblem(items: items, needs: [weights.reduce(0, +) / 2], alternatives: [[0]])
      var effort = Effort(limit: .max)
      _ = try CheapestTable(problem, &effort)
      return effort.steps
    }
    #expect(try table(20) <= 21 * (try table(10)) / 10)
    func halves(_ count: Int) throws -> Int {
      let weights = numbers(count, upTo: 1_000_000_000, seed: 9)
      let items = weights.enumerated().map { CoverProblem.Item(place: $0, count: 1, brings: [$1], cost: $1) }
      var effort = Effort(limit: .max)
      _ = try CheapestHalves(
        items, missing: [weights.reduce(0, +) / 2], atoms: [0], best: weights.reduce(0, +), limit: 10, &effort)
      return effort.steps
    }
    #expect(try halves(24) <= 5 * (try halves(20)))
    // Three large weights make a group of nearly every choice: told after some thousands of groups.
    let (one, two, three) = (
      numbers(40, upTo: 1_000_000_000, seed: 13), numbers(40, upTo: 1_000_000_000, seed: 14),
      numbers(40, upTo: 1_000_000_000, seed: 15)
    )
    let items = one.indices.map {
      CoverProblem.Item(place: $0, count: 1, brings: [one[$0], two[$0], three[$0]], cost: 1)
    }
    var effort = Effort(limit: .max)
    let found = try CheapestHalves(
      items, missing: [one, two, three].map { $0.reduce(0, +) / 2 }, atoms: [0, 1, 2], best: 40, limit: 10, &effort)
    #expect(found == nil && effort.steps < 100_000)
  }
}
