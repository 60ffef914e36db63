// `needs its deposits until entry into force`: under such a clause a deposit taken back between the trigger day and entry into force undoes
// the trigger, which can come again. Under any other the day once fixed stands, whoever leaves (compare VCLT 55, for the time after).

import TreatyModel

extension Timeline {
  /// Whether the trigger is undone if the condition does not hold on that day.
  func mayBeUndone(on day: Day, of treaty: Treaty) -> Bool {
    treaty.needsDepositsUntilEntryIntoForce && basis == .computed && entryIntoForce.map { day < $0 } ?? true
  }

  /// Takes back the trigger and the day of entry into force to which it led.
  mutating func undoTrigger() {
    (triggerDay, entryIntoForce) = (nil, nil)
  }
}
