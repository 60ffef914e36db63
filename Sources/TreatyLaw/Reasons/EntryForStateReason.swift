// From when a treaty is in force for one state, and why: its instrument, what leads from there to the day, and earlier stretches that ended.

import TreatyModel

extension Context {
  /// Why the treaty entered into force for the state on its day; why the state is no party, where it never did.
  public func reasonForEntryIntoForce(of id: TreatyID, for state: StateID) -> Reason {
    let stays = history(of: id).late.records[state]?.stays ?? []
    guard let place = stays.lastIndex(where: { $0.partyFrom != nil }), let from = stays[place].partyFrom else {
      return reasonForParty(state, to: id)
    }
    let stay = stays[place]
    let (name, key) = (world[state].name, world.key(of: id))
    let earlier = stays[..<place].compactMap { earlier -> Reason? in
      guard let first = earlier.partyFrom else { return nil }
      let end = earlier.partyUntil.map { " until \($0)" } ?? ""
      return Reason(
        "before that it was a party from \(first)\(end)",
        acts: [earlier.instrument] + (earlier.exit.map { [$0.act] } ?? []))
    }
    return Reason(
      "\(key) entered into force for \(name) on \(from)\(stay.atTheLatest)", article: "VCLT 24",
      because: reasons(for: stay, id) + earlier)
  }
}
