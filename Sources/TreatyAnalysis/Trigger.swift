// The trigger: the union of the minimal sets of the trigger day's deposits that complete the condition.
// Rome Statute, 11 April 2002: any 4 of 10, so all ten. A deposit of that day which no minimal set needs is not in it.

import TreatyModel

extension Formula {
  /// The candidates that are in some minimal completing set.
  public func statesInMinimalSets(_ effort: inout Effort) throws(Halt) -> StateSet {
    guard canBeCompleted else { return [] }
    if case .settled = root { return [] }
    if candidates.count == 1 { return candidates }
    guard let game = try Game(self, &effort) else { throw .tooLarge }
    let groups = game.classes.map { MinimalSetMembers.Group(count: $0.count, brings: $0.brings) }
    let found = try MinimalSetMembers(needs: game.needs, groups: groups, root: game.root).find(&effort)
    return StateSet(zip(game.classes, found).flatMap { members, isFound in isFound ? members.members : [] })
  }
}
