import Testing
import TreatyModel

@testable import TreatyAnalysis

/// Organisations whose deposit counts as those of their members, against brute force over all subsets.
@Suite("Organisations counted as their members")
struct OrganisationsAsMembersTests {
  private let plenty = Effort(limit: 10_000_000)

  @Test("sets, necessary states and both indices", arguments: 0..<150)
  func bruteForce(seed: Int) throws {
    let random = try #require(RandomCase(seed: seed, states: 7, organisations: 1 + seed % 3))
    let (formula, order) = (random.formula, random.candidates)
    let listed = MinimalSets.Listed(most: 2_000, examples: 10)
    var effort = plenty
    let minimal = random.minimal { random.completes[$0] }
    let all = try formula.minimalCompletingSets(order: order, listed: listed, effort: &effort)
    #expect(all.extent == .all(random.listed(minimal)))
    let everyone = random.completes.count - 1
    let blocking = random.minimal { !random.completes[everyone ^ $0] }
    let blockers = try formula.minimalBlockingSets(order: order, listed: listed, effort: &effort)
    #expect(blockers.extent == .all(random.listed(blocking)))
    guard let size = minimal.map(\.nonzeroBitCount).min() else {
      #expect(!formula.canBeCompleted)
      return
    }
    #expect(formula.fewestDeposits().needed == .number(size))
    #expect(formula.necessaryStates == RandomCase.set(minimal.reduce(everyone, &), of: order))
    guard !random.completes[0] else { return }
    let (power, expected) = (try #require(try formula.power(effort: &effort)), random.power)
    for (place, state) in order.enumerated() {
      #expect(power.shapley[state] ?? .zero == expected.shapley[place])
      #expect(power.banzhaf[state] ?? .zero == expected.banzhaf[place])
    }
  }

  @Test("more organisations than are worked out are no condition that can be analysed")
  func most() {
    let states = (0..<40).map(StateID.init)
    let members = (0...OrganisationsAsMembers.most).map { (StateID(20 + $0), StateSet([states[$0]])) }
    let condition = { (count: Int) in
      Formula(
        .atLeast(3, of: StateSet(states)), deposited: [], candidates: StateSet(states),
        asMembers: OrganisationsAsMembers(Dictionary(uniqueKeysWithValues: members.prefix(count))))
    }
    #expect(condition(OrganisationsAsMembers.most + 1) == nil)
    #expect(condition(OrganisationsAsMembers.most) != nil)
  }
}
