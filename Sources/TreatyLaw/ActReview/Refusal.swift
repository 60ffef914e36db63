// Why an act cannot be, with the article that forbids it. The words of the message are chosen by the language.

import TreatyModel

/// Why an act is refused.
public enum Refusal: Hashable, Sendable {
  /// The state does not exist on that day.
  case notAState(from: Day?, until: Day?)
  /// The treaty is not open to the state.
  case notOpenTo
  /// A protocol or amendment without an `open` line is for the parties of its parent.
  case notPartyToParent(TreatyID)
  /// The treaty is never signed.
  case neverSigned
  /// Signature has not opened yet.
  case signatureNotOpen(from: Day)
  /// Signature is over.
  case signatureClosed(on: Day)
  /// Signature ended with entry into force (CTBT).
  case signatureClosedByEntryIntoForce(on: Day)
  /// It has signed already.
  case alreadySigned(on: Day)
  /// It has consented already, and the instrument stands.
  case alreadyConsented(Verb, on: Day)
  /// Before the treaty was adopted.
  case beforeAdoption(on: Day)
  /// A ratification, acceptance or approval of a treaty that was open for signature, without a signature (VCLT 14).
  case notSigned
  /// Accession is not open; from the day given where one is known.
  case accessionNotOpen(from: Day?)
  /// The treaty is never acceded to.
  case neverAcceded
  /// Only those that have deposited for the parent may consent.
  case notInParent(TreatyID)
  /// The parent had too few parties when the protocol was adopted.
  case tooFewPartiesOfParent(TreatyID, needed: Int, had: Int)
  /// It has no instrument that could be withdrawn.
  case notAParty
  /// It has no instrument that could be taken back; the treaty is not in force, so it is no matter of VCLT 54.
  case nothingToTakeBack
  /// It took its instrument back before it was a party.
  case alreadyTakenBack(Verb, on: Day)
  /// It has given notice already.
  case alreadyWithdrawn(notice: Day)
  /// The treaty says nothing of denunciation (VCLT 56(1)).
  case cannotBeDenounced
  /// Notice may not be given yet.
  case noticeTooEarly(from: Day)
  /// There is no withdrawal that could be revoked (VCLT 68).
  case nothingToRevoke
  /// The withdrawal was revoked already.
  case alreadyRevoked(notice: Day, on: Day)
  /// The withdrawal to be revoked has taken effect.
  case withdrawalInEffect(on: Day)
  /// Only a signatory that has not consented can declare that it will not ratify (VCLT 18).
  case notASignatory
  /// It is a party, and applies the treaty anyway.
  case alreadyAParty(since: Day)

  /// The article that forbids the act; none where it is a matter of the register's facts.
  public var article: String? {
    switch self {
    case .notAState: "VCLT 6"
    case .notOpenTo, .notPartyToParent, .neverSigned, .signatureNotOpen, .signatureClosed,
      .signatureClosedByEntryIntoForce:
      "VCLT 12"
    case .alreadySigned: "VCLT 12"
    case .beforeAdoption: "VCLT 9, 24(4)"
    case .alreadyConsented: "VCLT 11"
    case .notSigned: "VCLT 14"
    case .accessionNotOpen, .neverAcceded: "VCLT 15"
    case .notInParent, .tooFewPartiesOfParent, .nothingToTakeBack, .alreadyTakenBack: nil
    case .notAParty, .alreadyWithdrawn, .noticeTooEarly: "VCLT 54"
    case .cannotBeDenounced: "VCLT 54(b), 56(1)"
    case .nothingToRevoke, .alreadyRevoked, .withdrawalInEffect: "VCLT 68"
    case .notASignatory: "VCLT 18"
    case .alreadyAParty: "VCLT 25"
    }
  }
}
