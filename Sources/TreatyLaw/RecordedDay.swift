// The day of entry into force as the depositary recorded it. It is the answer where the acts of the register have not met the condition by
// then, since they fall short or the clause counts what no register tells; where they have, the computed day is, and
// `treaty facts --check` compares the two.

import TreatyModel

extension Timeline {
  /// Takes the recorded day, once it has come, where the acts have led to none.
  mutating func takeRecordedDay(by day: Day, of treaty: Treaty) {
    guard let recorded = treaty.recordedEntryIntoForce, entryIntoForce == nil, recorded <= day else { return }
    entryIntoForce = recorded
    basis = .recorded
  }
}
