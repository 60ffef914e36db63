// A signatory that makes clear that it will not become a party (VCLT 18(a)) is freed from the duty not to defeat the treaty's object and purpose:
// it is a signatory no longer, and applies the treaty provisionally no longer (VCLT 25(2)). It may change its mind: a later signature or
// instrument stands.

import TreatyModel

extension StateRecord {
  /// Whether it is a signatory: signed, and not declared that it will not ratify.
  public func isSignatory(on day: Day) -> Bool {
    hasSigned(by: day) && !(declinedOn.map { $0 <= day } ?? false)
  }

  /// Takes its declaration that it will not ratify.
  mutating func refuseToRatify(by act: Act, on day: Day) {
    declinedOn = day
    endProvisionalApplication(by: act, on: day)
  }
}
