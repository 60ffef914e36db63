// A protocol that ends for a state with its membership of the parent (UNTOC 37, 40(3)): whoever leaves the parent is out of the protocol on
// the same day, without a notice of its own.

import TreatyModel

extension Context {
  /// The day on which an instrument lapses because its state leaves the parent, where the treaty ends with its parent.
  ///
  /// A state that has come back to the parent needs a new instrument: the old one is gone. In order of the stays with the
  /// parent.
  func lapse(of instrument: Act, on day: Day, towards treaty: Treaty) -> Day? {
    guard treaty.ending.withParent, let parent = treaty.parent else { return nil }
    let first = min(day, instrument.effectFrom ?? day)
    let stays = history(of: parent).late.records[instrument.state]?.stays ?? []
    return stays.compactMap(\.partyUntil).filter { $0 > first }.min()
  }
}
