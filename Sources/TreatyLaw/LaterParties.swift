// From when a treaty is in force for one state (VCLT 24; Cybercrime 65). A deposit on or before the trigger day takes effect
// with the treaty; a later one after its own delay, and never before the treaty's own entry into force.

import TreatyModel

extension Context {
  /// The day on which the treaty enters into force for a state with this instrument.
  ///
  /// - A deposit by the trigger day: the treaty's own day.
  /// - A later one: deposit + the delay for later parties, on the day of consent where the treaty says nothing (VCLT
  ///   24(3)), and not before the treaty's own day, nor before a treaty named as a floor is in force for the state.
  /// - A succession: the date of succession where it is known, else the day of notification (`Succession`).
  func partyFrom(
    _ instrument: Act, deposited: Day, entryIntoForce: Day, triggerDay: Day?, treaty: Treaty
  ) -> Day? {
    if instrument.verb == .succeed {
      return startOfSuccession(instrument, notified: deposited, entryIntoForce: entryIntoForce)
    }
    if let triggerDay, deposited <= triggerDay { return entryIntoForce }
    let own = treaty.laterParties?.delay.day(after: deposited) ?? deposited
    let start = max(entryIntoForce, own)
    guard let floor = treaty.laterParties?.floor else { return start }
    guard let there = history(of: floor).late.records[instrument.state]?.stays.last?.partyFrom else { return nil }
    return max(start, there)
  }
}
