// What a state can do to a treaty, in the words of the Vienna Convention.

/// What an act does.
public enum Verb: String, Hashable, Sendable, CaseIterable {
  /// Signature, subject to ratification (VCLT 14, 18).
  case sign
  /// Signature that is itself consent to be bound (VCLT 12).
  case signDefinitively
  /// Ratification (VCLT 14).
  case ratify
  /// Acceptance (VCLT 14).
  case accept
  /// Approval (VCLT 14).
  case approve
  /// Accession (VCLT 15).
  case accede
  /// Succession of a new state (Vienna Convention 1978, 17).
  case succeed
  /// Provisional application (VCLT 25): bound, not a party.
  case applyProvisionally
  /// Withdrawal or denunciation (VCLT 54, 56).
  case withdraw
  /// The taking back of a withdrawal before it takes effect (VCLT 68).
  case revokeWithdrawal
  /// A declaration that a signatory will not ratify (VCLT 18(a)).
  case declareNotToRatify

  /// Whether the act expresses consent to be bound (VCLT 11).
  public var isConsent: Bool {
    switch self {
    case .signDefinitively, .ratify, .accept, .approve, .accede, .succeed: return true
    case .sign, .applyProvisionally, .withdraw, .revokeWithdrawal, .declareNotToRatify: return false
    }
  }

  /// The acts that express consent to be bound (VCLT 11).
  public static let consents = Set(Verb.allCases.filter(\.isConsent))

  /// Whether the act consents to what was signed: ratification, acceptance or approval.
  public var confirmsSignature: Bool {
    switch self {
    case .ratify, .accept, .approve: return true
    default: return false
    }
  }

  /// The noun for the instrument: `ratification`, `accession`.
  public var noun: String {
    switch self {
    case .sign: return "signature"
    case .signDefinitively: return "definitive signature"
    case .ratify: return "ratification"
    case .accept: return "acceptance"
    case .approve: return "approval"
    case .accede: return "accession"
    case .succeed: return "succession"
    case .applyProvisionally: return "provisional application"
    case .withdraw: return "withdrawal"
    case .revokeWithdrawal: return "revocation of the withdrawal"
    case .declareNotToRatify: return "declaration not to ratify"
    }
  }

  /// The word between the noun and the treaty's name: `ratification of`, `accession to`; `nil` where there is none.
  public var preposition: String? {
    switch self {
    case .sign, .signDefinitively, .ratify, .accept, .approve, .applyProvisionally: return "of"
    case .accede, .succeed: return "to"
    case .withdraw, .revokeWithdrawal: return "from"
    case .declareNotToRatify: return nil
    }
  }

  /// The noun as it stands before the treaty's name: `ratification of`, `accession to`, `withdrawal from`.
  public var nounBeforeTreaty: String { preposition.map { "\(noun) \($0)" } ?? noun }

  /// The verb of the third person, with the words before the treaty's name: `ratifies`, `accedes to`.
  public var thirdPerson: String {
    switch self {
    case .sign: return "signs"
    case .signDefinitively: return "signs definitively"
    case .ratify: return "ratifies"
    case .accept: return "accepts"
    case .approve: return "approves"
    case .accede: return "accedes to"
    case .succeed: return "succeeds to"
    case .applyProvisionally: return "applies provisionally"
    case .withdraw: return "withdraws from"
    case .revokeWithdrawal: return "revokes withdrawal from"
    case .declareNotToRatify: return "declares not to ratify"
    }
  }
}
