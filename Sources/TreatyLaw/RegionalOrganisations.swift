// How the deposit of a regional organisation counts: by default not beside its members' (Cybercrime 65(1), Paris 21(3)),
// and not when no member has deposited either, as the Secretary-General counts. An organisation is out when all its
// members are (Cybercrime 67(2)).

import TreatyModel

extension Context {
  /// The deposits that count towards a condition, with organisations counted as the treaty says: as nothing, as one,
  /// or as those of their members that have not deposited.
  public func counted(_ depositors: StateSet, _ counting: OrganisationCounting) -> StateSet {
    switch counting {
    case .one: return depositors
    case .nothing: return depositors.subtracting(world.organisations)
    case .members:
      let members = depositors.intersection(world.organisations).compactMap { world[$0].members }
      return members.reduce(depositors.subtracting(world.organisations)) { $0.union(states($1).certain) }
    }
  }

  /// The day on which an organisation stops being a party because every one of its members has left: the effect of the
  /// last member's denunciation.
  ///
  /// `exits` holds each former party's last exit.
  func exitOfOrganisation(_ organisation: StateID, exits: [StateID: Day]) -> Day? {
    guard let selector = world[organisation].members else { return nil }
    for exit in Set(exits.values).sorted() {
      let members = on(exit).states(selector).certain
      if !members.isEmpty, members.allSatisfy({ (exits[$0] ?? .last) <= exit }) { return exit }
    }
    return nil
  }
}
