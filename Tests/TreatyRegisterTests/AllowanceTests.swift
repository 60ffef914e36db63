// The register's own acts against the rules on acts: none is refused but those that it allows with a reason, and each of
// those would be refused without it.

import Testing
import TreatyLaw
import TreatyModel

@testable import TreatyRegister

@Suite struct AllowanceTests {
  @Test func theRulesRefuseExactlyTheActsThatAreAllowedWithAReason() {
    let register = BuiltInRegister()
    var world = World(
      facts: FewerActs(of: register) { _ in false }, today: Day(year: 2026, month: 11, day: 24) ?? .last)
    func depth(_ id: TreatyID) -> Int { register.facts(of: id).treaty.parent.map { depth($0) + 1 } ?? 0 }
    // A deposit for the parent on the same day will do: parents come first.
    let acts = world.treatyIDs.sorted { depth($0) < depth($1) }.flatMap { register.facts(of: $0).log.acts }
    let inOrder = acts.enumerated().sorted { ($0.element.date.latest, $0.offset) < ($1.element.date.latest, $1.offset) }
    var allowed = 0
    for (_, act) in inOrder {
      var bare = act
      bare.allowance = nil
      let refusal = Context(world: world).refusal(of: bare)
      if act.allowance != nil { allowed += 1 }
      if (refusal == nil) != (act.allowance == nil) {
        let what = "\(act.date) \(world[act.state].name) \(act.verb.thirdPerson) \(world.key(of: act.treaty))"
        Issue.record("\(what): \(refusal.map { "refused, \($0)" } ?? "allowed without need")")
      }
      world.add(act)
    }
    #expect(allowed == 83)
  }
}
