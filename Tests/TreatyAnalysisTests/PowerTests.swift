import BigInt
import TestSupport
import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyAnalysis

/// Both indices of power, against brute force, against worked examples, and against known games.
@Suite("Power")
struct PowerTests {
  private func power(_ formula: Formula) throws -> PowerIndices? {
    var effort = Effort(limit: 2_000_000_000)
    return try formula.power(effort: &effort)
  }

  private func formula(_ condition: ResolvedCondition, over count: Int) throws -> Formula {
    let everyone = StateSet((0..<count).map(StateID.init))
    return try #require(Formula(condition, deposited: [], candidates: everyone))
  }

  private func holding(_ weights: [Int], atLeast bar: Int) -> ResolvedCondition {
    let values = Dictionary(uniqueKeysWithValues: weights.enumerated().map { (StateID($0), Rational($1)) })
    return .holding(
      WeightTest(
        weights: values, bar: Rational(bar), isStrict: false, whole: Rational(weights.reduce(0, +)), weight: WeightID(0)
      ))
  }

  @Test("random conditions of depth three, up to twelve states", arguments: 0..<200)
  func random(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: seed < 20 ? 12 : 9))
    let expected = random.power
    guard let power = try power(random.formula) else {
      #expect(expected.shapley.allSatisfy { $0 == .zero })
      return
    }
    #expect(random.candidates.map { power.shapley[$0] ?? .zero } == expected.shapley)
    #expect(random.candidates.map { power.banzhaf[$0] ?? .zero } == expected.banzhaf)
    #expect(power.shapley.values.reduce(.zero, +) == .one)
    #expect(power.banzhaf.values.reduce(.zero, +) == .one)
  }

  @Test("each way of counting gives the same numbers", arguments: 0..<80)
  func ways(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let atoms = 1 + random.below(2)
    let groups = (0..<(1 + random.below(5))).map { _ in
      FailingPart.Group(
        count: 1 + random.below(3), brings: (0..<atoms).map { _ in random.below(6) })
    }.filter { $0.brings.contains { $0 > 0 } }
    guard !groups.isEmpty else { return }
    let part = FailingPart(needs: (0..<atoms).map { _ in 1 + random.below(12) }, classes: groups)
    var effort = Effort(limit: 10_000_000)
    let table: FailingCounts<Wrapping64> = try SumTable(part, &effort).counts(&effort)
    let wide: FailingCounts<Wrapping256> = try SumTable(part, &effort).counts(&effort)
    let halves: FailingCounts<Wrapping64> = try Halves(part).count(&effort)
    let each: FailingCounts<Wrapping64> = try part.each(&effort)
    for counts in [halves, each] {
      #expect(counts.whole.map(\.exact) == table.whole.map(\.exact))
      #expect(counts.without.map { $0.map(\.exact) } == table.without.map { $0.map(\.exact) })
    }
    #expect(wide.without.map { $0.map(\.exact) } == table.without.map { $0.map(\.exact) })
  }

  @Test(
    "a weight with counts of groups: group after group gives the same numbers as every coalition", arguments: 0..<80)
  func groups(seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let counts = 1 + random.below(3)
    let classes = (0..<(2 + random.below(5))).map { _ in
      let own = random.below(counts + 1)
      return FailingPart.Group(
        count: 1 + random.below(3), brings: (0..<counts).map { $0 == own ? 1 : 0 } + [random.below(9)])
    }.filter { $0.brings.contains { $0 > 0 } }
    guard classes.contains(where: { ($0.brings.last ?? 0) > 1 }) else { return }
    let needs = (0..<counts).map { _ in 1 + random.below(5) } + [1 + random.below(40)]
    let part = FailingPart(needs: needs, classes: classes)
    var effort = Effort(limit: 100_000_000)
    let each: FailingCounts<Wrapping64> = try part.each(&effort)
    let grouped: FailingCounts<Wrapping64> = try #require(GroupedSums(part)).count(&effort)
    #expect(grouped.whole.map(\.exact) == each.whole.map(\.exact))
    #expect(grouped.without.map { $0.map(\.exact) } == each.without.map { $0.map(\.exact) })
  }

  @Test("so many of each of four groups, holding a share of a weight: counted group after group")
  func eachOfGroups() throws {
    func steps(_ size: Int) throws -> Int {
      let weights = (0..<4 * size).map { $0 * 37 % 50 + 1 }
      let each = (0..<4).map { group in
        ResolvedCondition.atLeast(size / 5, of: StateSet((0..<size).map { StateID(group * size + $0) }))
      }
      let bar = weights.reduce(0, +) * 60 / 100
      return try #require(try power(try formula(.both(each + [holding(weights, atLeast: bar)]), over: 4 * size))).steps
    }
    // Twice the players, twice the layers, twice the sizes and twice the need.
    #expect(try steps(20) <= 20 * (try steps(10)))
  }

  @Test("many weights at once: the steps are estimated without overflow, and no way that would take too long is begun")
  func estimates() throws {
    var random = Numbers(seed: 3)
    let needs = (0..<14).map { _ in 1_000_000_000 + random.below(1_000_000) }
    let players = (0..<40).map { _ in
      FailingPart.Group(count: 1, brings: needs.map { _ in 1 + random.below(100_000_000) })
    }
    #expect(FailingPart(needs: needs, classes: players).way.steps > 1 << 40)
    // Two weights of any size: every pair of the halves' coalitions may have to be looked at.
    let two = FailingPart(
      needs: Array(needs.prefix(2)),
      classes: players.prefix(30).map { FailingPart.Group(count: 1, brings: Array($0.brings.prefix(2))) })
    #expect(two.way.steps >= 1 << 30)
  }

  private func fractions(_ values: [StateID: Rational], _ count: Int) -> [String] {
    (0..<count).map { (values[StateID($0)] ?? .zero).description }
  }

  @Test("three instruments, one of them A's")
  func named() throws {
    let four = StateSet((0..<4).map(StateID.init))
    let power = try #require(
      try power(try formula(.both([.atLeast(3, of: four), .atLeast(1, of: [StateID(0)])]), over: 4)))
    #expect(fractions(power.shapley, 4) == ["0.5", "1/6", "1/6", "1/6"])
    #expect(fractions(power.banzhaf, 4) == ["0.4", "0.2", "0.2", "0.2"])
  }

  @Test("weights 40, 30, 20, 10: 55 and two instruments; with three instruments the weights no longer matter")
  func weighted() throws {
    let four = StateSet((0..<4).map(StateID.init))
    let weights = holding([40, 30, 20, 10], atLeast: 55)
    let two = try #require(try power(try formula(.both([weights, .atLeast(2, of: four)]), over: 4)))
    #expect(fractions(two.shapley, 4) == ["5/12", "0.25", "0.25", "1/12"])
    #expect(fractions(two.banzhaf, 4) == ["5/12", "0.25", "0.25", "1/12"])
    let three = try #require(try power(try formula(.both([weights, .atLeast(3, of: four)]), over: 4)))
    #expect(fractions(three.shapley, 4) == ["0.25", "0.25", "0.25", "0.25"])
  }

  @Test("three instruments, one from each of three regions")
  func regions() throws {
    func set(_ places: Int...) -> StateSet { StateSet(places.map(StateID.init)) }
    let regions: [ResolvedCondition] = [set(0, 1), set(2, 3), set(4)].map { .atLeast(1, of: $0) }
    let power = try #require(
      try power(try formula(.both(regions + [.atLeast(3, of: set(0, 1, 2, 3, 4))]), over: 5)))
    #expect(fractions(power.shapley, 5) == ["7/60", "7/60", "7/60", "7/60", "8/15"])
    // Swings: 9 of E, 3 of each other (law: 9/16 and 3/16 of the combinations of the others).
    #expect(fractions(power.banzhaf, 5) == ["1/7", "1/7", "1/7", "1/7", "3/7"])
  }

  @Test("five instruments, three of them of members of the Council of Europe (Budapest 36): four members, three others")
  func budapest() throws {
    let everyone = StateSet((0..<7).map(StateID.init))
    let members = StateSet((0..<4).map(StateID.init))
    let formula = try formula(.both([.atLeast(5, of: everyone), .atLeast(3, of: members)]), over: 7)
    let power = try #require(try power(formula))
    #expect(fractions(power.shapley, 7) == ["13/70", "13/70", "13/70", "13/70", "3/35", "3/35", "3/35"])
    #expect(fractions(power.banzhaf, 7).prefix(1) == ["5/29"])
    var effort = Effort(limit: 1_000_000)
    let listed = MinimalSets.Listed(most: 50, examples: 10)
    #expect(try formula.minimalCompletingSets(order: Array(everyone), listed: listed, effort: &effort).count == 15)
    #expect(try formula.minimalBlockingSets(order: Array(everyone), listed: listed, effort: &effort).count == 19)
  }

  // Published: The Britannica Guide to Statistics and Probability, on the Council of the European Economic Community.
  @Test("the Council of six members, 1958 to 1972: Luxembourg's one vote of 17 never mattered")
  func councilOfSix() throws {
    let power = try #require(try power(try formula(holding([4, 4, 4, 2, 2, 1], atLeast: 12), over: 6)))
    #expect(fractions(power.banzhaf, 6) == ["5/21", "5/21", "5/21", "1/7", "1/7", "0"])
    #expect(fractions(power.shapley, 6) == ["7/30", "7/30", "7/30", "0.15", "0.15", "0"])
  }

  @Test("the Council of fifteen members, 1995 to 2004: 62 of 87 votes, and every coalition counted one by one")
  func councilOfFifteen() throws {
    let votes = [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2]
    let power = try #require(try power(try formula(holding(votes, atLeast: 62), over: 15)))
    let sums = (0..<(1 << 15)).map { mask in votes.indices.reduce(0) { $0 + (mask >> $1 & 1) * votes[$1] } }
    let swings = votes.indices.map { player in
      sums.indices.count { $0 >> player & 1 == 1 && sums[$0] >= 62 && sums[$0] - votes[player] < 62 }
    }
    let total = swings.reduce(0, +)
    #expect(votes.indices.map { power.banzhaf[StateID($0)] } == swings.map { Rational($0, over: total) })
  }

  // Published: Petróczy and Csató, Voting power in the Council of the European Union: a comprehensive sensitivity
  // analysis (arXiv 2312.16878): 13.2% of all coalitions win.
  @Test("the Council of 27 members, 55% of them with 65% of the people: 13.2% of all coalitions win")
  func councilOfTwentySeven() throws {
    // People in thousands, 2024, in the order of the members' names (World Bank, as the register's `population`).
    let people = [
      9_178, 11_859, 6_441, 3_866, 1_358, 10_905, 5_977, 1_372, 5_620, 68_552, 83_517, 10_405, 9_562, 5_396, 58_953,
      1_866, 2_888, 677, 569, 17_993, 36_559, 10_695, 19_052, 5_422, 2_127, 48_849, 10_570,
    ]
    let everyone = StateSet(people.indices.map(StateID.init))
    let bar = (people.reduce(0, +) * 65 + 99) / 100
    let formula = try formula(.both([.atLeast(15, of: everyone), holding(people, atLeast: bar)]), over: 27)
    var effort = Effort(limit: 2_000_000_000)
    let winning = try Coalitions.winning(in: try #require(Game(formula)), &effort).reduce(0, +)
    #expect((winning * 1000 + BigInt(1 << 26)) / BigInt(1 << 27) == 132)
  }

  @Test("the Council of 27 members, 55% of them with 65% of the people: halves and every coalition say the same")
  func councilOfMillions() throws {
    // A small board with weights too large for a table, so that halves are put together.
    let people = (0..<17).map { 1_000_003 * ($0 + 2) * ($0 + 2) % 83_000_017 + 400_000 }
    let bar = people.reduce(0, +) * 65 / 100
    let everyone = StateSet((0..<17).map(StateID.init))
    let formula = try formula(.both([.atLeast(10, of: everyone), holding(people, atLeast: bar)]), over: 17)
    let game = try #require(Game(formula))
    #expect(game.failingParts(of: [game.needs.firstIndex { $0 > 17 } ?? 0]).map(\.part.way.way) == [.halves])
    let found = try #require(try power(formula))
    var swings = [Int](repeating: 0, count: 17)
    let wins = (0..<(1 << 17)).map { mask -> Bool in
      var sum = 0
      for player in 0..<17 where mask & (1 << player) != 0 { sum += people[player] }
      return mask.nonzeroBitCount >= 10 && sum >= bar
    }
    for mask in wins.indices where !wins[mask] {
      for player in 0..<17 where mask & (1 << player) == 0 && wins[mask | (1 << player)] { swings[player] += 1 }
    }
    let total = swings.reduce(0, +)
    #expect((0..<17).map { found.banzhaf[StateID($0)] ?? .zero } == swings.map { Rational($0, over: total) ?? .zero })
  }

  @Test("of a quota as high as 85% the dual is counted, whose table is smaller")
  func dual() throws {
    let weights = (1...20).map { $0 * 3 + 1 }
    let whole = weights.reduce(0, +)
    let game = try #require(Game(try formula(holding(weights, atLeast: whole * 85 / 100), over: 20)))
    var effort = Effort(limit: 1_000_000)
    let (cheaper, _) = try game.cheaperToCount(&effort)
    #expect(cheaper.needs[0] < game.needs[0] / 4)
  }

  @Test("twice as many players take at most five times the steps, twice the weights twice")
  func growth() throws {
    func steps(_ players: Int, _ bar: Int, scale: Int) throws -> Int {
      let weights = (0..<players).map { ($0 % 7 + 1) * scale + ($0 == 0 ? 1 : 0) }
      let everyone = StateSet((0..<players).map(StateID.init))
      let condition = ResolvedCondition.both([
        .atLeast(players / 3, of: everyone), holding(weights, atLeast: bar * scale),
      ])
      return try #require(try power(try formula(condition, over: players))).steps
    }
    let base = try steps(40, 40, scale: 10)
    #expect(try steps(80, 40, scale: 10) <= 5 * base)
    #expect(try steps(40, 40, scale: 20) <= 3 * base)
  }

  @Test("a count that its budget does not allow is not begun, and a table never takes more memory than it should")
  func budget() throws {
    let weights = (0..<60).map { 1_000_003 * ($0 + 1) + $0 % 5 }
    let formula = try formula(holding(weights, atLeast: weights.reduce(0, +) / 2), over: 60)
    var effort = Effort(limit: 1_000_000)
    #expect(throws: Halt.tooLarge) { try formula.power(effort: &effort) }
    #expect(effort.steps < 1_000)
    let game = try #require(Game(formula))
    let part = try #require(game.failingParts(of: [0]).first?.part)
    var plenty = Effort(limit: Int.max)
    #expect(throws: Halt.tooLarge) { let _: SumTable<Wrapping64> = try SumTable(part, &plenty) }
  }
}
