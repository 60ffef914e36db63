// Regional organisations whose deposit counts as those of their members: none brings one more, and a member's own deposit adds nothing
// to it. A part of a condition then holds in one of several ways, one for each choice of organisations that deposit: the others'
// deposits must reach what the members of those leave over.

import TreatyModel

/// Organisations that may deposit, each with the members as whose deposits its own counts.
public struct OrganisationsAsMembers: Hashable, Sendable {
  /// The members of each.
  private let members: [StateID: StateSet]

  /// Among more organisations that touch one part of a condition, no analysis is begun: it takes a way for each choice of them.
  static let most = 10

  /// These organisations with their members; none, where the treaty counts them as one or as nothing.
  public init(_ members: [StateID: StateSet] = [:]) {
    self.members = members
  }

  /// The organisations.
  public var organisations: StateSet { StateSet(members.keys) }

  /// The deposits that count: organisations replaced by their members.
  public func counted(_ depositors: StateSet) -> StateSet {
    members.reduce(depositors.subtracting(organisations)) { counted, organisation in
      depositors.contains(organisation.key) ? counted.union(organisation.value) : counted
    }
  }

  /// Some organisations that deposit, and the states that then count as having deposited.
  struct Way {
    let deposits: StateSet
    let counted: StateSet
  }

  /// The choices of organisations that differ in which of these states they stand for, each with the fewest organisations.
  ///
  /// `nil` where more organisations than `most` stand for any of them.
  func ways(among candidates: StateSet, for states: StateSet) -> [Way]? {
    var ways = [Way(deposits: [], counted: [])]
    let touching = members.filter { candidates.contains($0.key) && !$0.value.intersection(states).isEmpty }
    guard touching.count <= OrganisationsAsMembers.most else { return nil }
    for (organisation, members) in touching.sorted(by: { $0.key < $1.key }) {
      ways += ways.map { Way(deposits: $0.deposits.union([organisation]), counted: $0.counted.union(members)) }
    }
    return ways.filter { way in
      let counted = way.counted.intersection(states)
      return way.deposits.allSatisfy { organisation in
        self.counted(way.deposits.without(organisation)).intersection(states) != counted
      }
    }
  }
}
