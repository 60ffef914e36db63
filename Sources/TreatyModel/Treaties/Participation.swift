// Who may sign and join, and when: the clauses on signature and accession.

/// Where and until when a treaty is open for signature.
public struct SignatureWindow: Hashable, Sendable {
  /// The last day for signature.
  public enum End: Hashable, Sendable {
    /// The last day, which is still in the window.
    case day(Day)
    /// Until the day before entry into force (CTBT).
    case entryIntoForce
  }

  /// The first day; none where the text was not given.
  public var opening: Day?
  /// The end; none where it is open without limit of time.
  public var end: End?
  /// Where it is open, and under whose roof.
  public var place: String?
  /// The host state, as the script names it.
  public var host: StateID?

  /// A window for signature.
  public init(opening: Day? = nil, end: End? = nil, place: String? = nil, host: StateID? = nil) {
    self.opening = opening
    self.end = end
    self.place = place
    self.host = host
  }
}

/// Whether a treaty is signed at all.
public enum SignatureRule: Hashable, Sendable {
  /// Open for signature in this window.
  case open(SignatureWindow)
  /// `open for signature never` (Refugee Protocol), and every amendment.
  case never
}

/// From when a state that has not signed may accede (VCLT 15).
public enum AccessionRule: Hashable, Sendable {
  /// At any time; so it is where a treaty says nothing.
  case always
  /// From the day after signature has closed.
  case afterClosing
  /// From this day.
  case from(Day)
  /// From the day of entry into force (CTBT XIII, NPT IX).
  case afterEntryIntoForce
  /// By invitation only (Budapest 37).
  case byInvitation
  /// Not at all.
  case never
}

/// Who may take part in a treaty.
public struct Participation: Hashable, Sendable {
  /// Who may sign and join; none where no line says so.
  public var openTo: StateSelector?
  /// Who may sign, where that differs.
  public var openToSign: StateSelector?
  /// Who may accede, where that differs.
  public var openToAccede: StateSelector?
  /// When it may be signed.
  public var signature: SignatureRule
  /// When it may be acceded to.
  public var accession: AccessionRule
  /// By which instruments a signatory consents (Cybercrime 64); `nil` where no line says so.
  public var consentBy: Set<Verb>?
  /// The treaty whose depositors alone may consent to this one (`only depositors of untoc may join`).
  public var onlyDepositorsOf: TreatyID?

  /// Rules on taking part; by default anyone at any time.
  public init(
    openTo: StateSelector? = nil, openToSign: StateSelector? = nil, openToAccede: StateSelector? = nil,
    signature: SignatureRule = .open(SignatureWindow()), accession: AccessionRule = .always,
    consentBy: Set<Verb>? = nil, onlyDepositorsOf: TreatyID? = nil
  ) {
    self.openTo = openTo
    self.openToSign = openToSign
    self.openToAccede = openToAccede
    self.signature = signature
    self.accession = accession
    self.consentBy = consentBy
    self.onlyDepositorsOf = onlyDepositorsOf
  }

  /// The window for signature, where the treaty has one.
  public var window: SignatureWindow? {
    if case .open(let window) = signature { return window }
    return nil
  }

  /// The day on which it opened for signature.
  public var opening: Day? { window?.opening }

  /// The last day for signature, where that is a date.
  public var closing: Day? {
    if case .day(let day) = window?.end { return day }
    return nil
  }
}
