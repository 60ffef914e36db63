// How a treaty or a participation ends other than by the state's own act: too few parties (Genocide XV), an organisation all of whose
// members are out (Cybercrime 67(2)). For the end of the parent see `EndWithParent`.
// By default a treaty stays in force when its parties fall below the number that brought it about (VCLT 55).

import TreatyModel

extension Context {
  /// Cuts the intervals of being a party where the treaty or the last member has ended.
  func applyEndings(to timeline: inout Timeline, of treaty: Treaty) {
    endOrganisations(&timeline)
    guard let least = treaty.ending.belowParties, let end = firstDay(with: least, partiesLeftIn: timeline) else {
      return
    }
    timeline.endedOn = end
    for (state, record) in timeline.records {
      timeline.records[state] = record.cut(at: end)
    }
  }

  private func endOrganisations(_ timeline: inout Timeline) {
    var exits: [StateID: Day] = [:]
    for (state, record) in timeline.records where !world.isRegionalOrganisation(state) {
      if let end = record.stays.last?.partyUntil { exits[state] = end }
    }
    guard !exits.isEmpty else { return }
    for (state, record) in timeline.records where world.isRegionalOrganisation(state) {
      if let end = exitOfOrganisation(state, exits: exits) { timeline.records[state] = record.cut(at: end) }
    }
  }

  /// The first day on which a treaty that has been in force has fewer parties than it needs to stay.
  private func firstDay(with least: Int, partiesLeftIn timeline: Timeline) -> Day? {
    let stays = timeline.records.values.flatMap(\.stays)
    let ends = Set(stays.compactMap(\.partyUntil)).sorted()
    return ends.first { end in stays.count(where: { $0.isParty(on: end) }) < least }
  }
}

extension StateRecord {
  /// The record with every interval of being a party over by that day.
  fileprivate func cut(at end: Day) -> StateRecord {
    var record = self
    for place in record.stays.indices {
      guard let from = record.stays[place].partyFrom else { continue }
      if from >= end {
        record.stays[place].partyFrom = nil
        record.stays[place].partyUntil = nil
      } else {
        record.stays[place].partyUntil = record.stays[place].partyUntil.map { min($0, end) } ?? end
      }
    }
    return record
  }
}
