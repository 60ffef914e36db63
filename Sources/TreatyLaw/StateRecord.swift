// What one state has done to one treaty: its signature, and each stretch between an instrument of consent and its end.
// Being a party is a set of intervals: a state may leave and come back (USA and Paris).

import TreatyModel

/// A notice of withdrawal, or the taking back of an instrument by a state that is not yet a party.
public struct Exit: Sendable {
  /// The act.
  public let act: Act
  /// The day of the notice.
  public let notice: Day
  /// The first day outside.
  public let effect: Day
  /// Whether the state was not yet a party, so that its instrument never took effect.
  public let wasBeforeParty: Bool
}

/// One instrument of consent and how long it stood.
public struct Stay: Sendable {
  /// The instrument.
  public let instrument: Act
  /// The day of its deposit.
  public let deposited: Day
  /// The withdrawal that ends it, unless it was revoked.
  public internal(set) var exit: Exit?
  /// From this day the treaty is in force for the state; none where it is not in force or the instrument was taken back.
  public internal(set) var partyFrom: Day?
  /// The day on which it lapses with the state's membership of the parent, whatever the state does.
  public internal(set) var lapsesOn: Day?
  /// The first day on which it is no longer a party, whether by its own act or because the treaty ended.
  public internal(set) var partyUntil: Day?

  /// Notices of withdrawal that were revoked before they took effect (VCLT 68).
  public internal(set) var revoked: [RevokedNotice] = []

  /// The first day on which the instrument no longer stands; none while it does.
  public var end: Day? {
    [exit?.effect, lapsesOn].compactMap(\.self).min()
  }

  /// Whether the instrument stands on that day.
  public func isLive(on day: Day) -> Bool {
    deposited <= day && end.map { day < $0 } ?? true
  }

  /// Whether the treaty is in force for the state on that day.
  public func isParty(on day: Day) -> Bool {
    guard let partyFrom, partyFrom <= day else { return false }
    return partyUntil.map { day < $0 } ?? true
  }
}

/// All that one state has done to one treaty.
public struct StateRecord: Sendable {
  /// Its signature, simple or definitive.
  public internal(set) var signature: Act?
  /// The day of its signature.
  public internal(set) var signedOn: Day?
  /// The day on which it declared that it will not ratify (VCLT 18).
  public internal(set) var declinedOn: Day?
  /// The stretches in which it applies the treaty provisionally (VCLT 25), in order.
  public internal(set) var provisional: [ProvisionalApplication] = []
  /// Its instruments of consent, in order.
  public internal(set) var stays: [Stay] = []

  /// Whether it has signed by that day.
  public func hasSigned(by day: Day) -> Bool {
    signedOn.map { $0 <= day } ?? false
  }

  /// The instrument that stands on that day.
  public func liveStay(on day: Day) -> Stay? {
    stays.last { $0.isLive(on: day) }
  }

  /// Whether it is a party on that day.
  public func isParty(on day: Day) -> Bool {
    stays.contains { $0.isParty(on: day) }
  }
}
