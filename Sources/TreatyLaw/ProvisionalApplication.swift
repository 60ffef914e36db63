// Provisional application (VCLT 25): a state may apply a treaty before it is a party to it, and is bound while it does. It
// ends when the treaty is in force for the state, which is then bound as a party, and when the state says that it will not
// become one (VCLT 25(2)): by a declaration not to ratify, or by a notice given while it is no party.

import TreatyModel

/// One stretch of provisional application.
public struct ProvisionalApplication: Sendable {
  /// The act that began it.
  public let act: Act
  /// Its first day.
  public let from: Day
  /// The first day outside, where an act of the state ended it.
  public internal(set) var until: Day?
  /// That act.
  public internal(set) var ending: Act?
}

extension StateRecord {
  /// The provisional application on that day.
  public func provisionalApplication(on day: Day) -> ProvisionalApplication? {
    guard let last = provisional.last(where: { $0.from <= day }), last.until.map({ day < $0 }) ?? true,
      !hasBeenParty(from: last.from, to: day)
    else { return nil }
    return last
  }

  /// Whether the treaty binds it on that day: as a party, or by provisional application (VCLT 25, 26).
  public func isBound(on day: Day) -> Bool {
    isParty(on: day) || provisionalApplication(on: day) != nil
  }

  /// Whether it has been a party on some day of a stretch.
  public func hasBeenParty(from first: Day, to last: Day) -> Bool {
    stays.contains { stay in
      guard let start = stay.partyFrom, start <= last else { return false }
      return stay.partyUntil.map { first < $0 } ?? true
    }
  }

  mutating func applyProvisionally(by act: Act, from day: Day) {
    guard provisional.last.map({ $0.until != nil || hasBeenParty(from: $0.from, to: day) }) ?? true else { return }
    provisional.append(ProvisionalApplication(act: act, from: day))
  }

  /// Ends provisional application; nothing where there is none.
  mutating func endProvisionalApplication(by act: Act, on day: Day) {
    guard let place = provisional.indices.last, provisional[place].until == nil else { return }
    (provisional[place].until, provisional[place].ending) = (day, act)
  }
}
