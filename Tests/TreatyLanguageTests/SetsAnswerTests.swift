import BigInt
import Testing
import TreatyLaw
import TreatyModel
import TreatyRegister

@testable import TreatyAnalysis
@testable import TreatyLanguage

/// What is said where not all sets of least weight are known.
@Suite("Words for sets that a search did not all find")
struct SetsAnswerTests {
  private let world = World(facts: BuiltInRegister(), today: TestWorld.today)

  private func answer(_ extent: ([StateID]) -> MinimalSets.Extent, hasLimit: Bool = false) throws -> SetsAnswer {
    let context = Context(world: world)
    let requirement = context.requirement(of: try #require(world.treaty(named: "ctbt")))
    let states = context.inOrderOfName(StateSet(requirement.candidates.keys))
    let question = SetsQuestion(
      purpose: .completing, choice: .least(key: "cost", total: "1,200", unit: "t"), hasLimit: hasLimit)
    return context.answer(
      MinimalSets(extent: extent(states)), question, requirement, StateSet(requirement.candidates.keys))
  }

  private func names(_ states: [StateID]) -> [String] { states.map { world[$0].name } }

  @Test func theLightestFoundIsSaidWithItsBound() throws {
    var set: [StateID] = []
    let answer = try answer { states in
      set = Array(states.prefix(3))
      return .best(set, noneBelow: Rational(1_100), afterSteps: 2_407_905)
    }
    let found = names(set)
    #expect(
      answer.headline
        == "the sets with the least cost were not found in 2,407,905 steps: none has less than 1,100 t, and the "
        + "lightest that was found has 1,200 t. It is \(found[0]), \(found[1]) and \(found[2])")
  }

  @Test func aLimitIsKeptWhereOnlySomeAreKnown() throws {
    func some(_ states: [StateID], _ count: Int) -> [[StateID]] { states.prefix(count).map { [$0] } }
    let two = try answer({ .someOfLeast(some($0, 2), count: nil, afterSteps: 1_234) }, hasLimit: true)
    #expect(two.sets.count == 2)
    #expect(
      two.headline
        == "2 of the sets that complete the condition of ctbt with least cost (1,200 t in all); no set has less, "
        + "and others may have as much: they were not counted, the search having taken 1,234 steps")
    #expect(try answer({ .someOfLeast(some($0, 9), count: nil, afterSteps: 1) }, hasLimit: true).sets.count == 9)
    let counted = try answer { .someOfLeast(some($0, 1), count: 12_345, afterSteps: 1_234) }
    #expect(
      counted.headline
        == "one of the 12,345 sets that complete the condition of ctbt with least cost (1,200 t in all); no set has less, "
        + "and which of them are the first by name was not worked out in 1,234 steps")
  }
}
