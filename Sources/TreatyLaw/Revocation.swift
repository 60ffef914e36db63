// Revocation of a notice of withdrawal: at any time before it takes effect (VCLT 68), and then the state never was outside. The notice
// and its revocation are kept, since answers name them.

import TreatyModel

/// A notice of withdrawal, and its revocation before it took effect (VCLT 68).
public struct RevokedNotice: Sendable {
  /// The notice.
  public let notice: Act
  /// The revocation.
  public let revocation: Act
  /// The day of the notice.
  public let noticeDay: Day
  /// The day of the revocation.
  public let revokedOn: Day
}

extension StateRecord {
  /// Takes back the notice that has not taken effect on that day; nothing where there is none.
  mutating func revokeNotice(by act: Act, on day: Day) {
    guard let place = stays.lastIndex(where: { stay in stay.exit.map { $0.effect > day } ?? false }),
      let exit = stays[place].exit
    else { return }
    stays[place].revoked.append(
      RevokedNotice(notice: exit.act, revocation: act, noticeDay: exit.notice, revokedOn: day))
    stays[place].exit = nil
  }
}
