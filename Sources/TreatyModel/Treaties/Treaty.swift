// A treaty, protocol or amendment: its final clauses and what the register says of it. Its acts are kept apart.

/// Whether an instrument stands alone or belongs to another.
public enum TreatyKind: String, Hashable, Sendable {
  case treaty
  case `protocol`
  case amendment
}

/// How and where a text was adopted.
public struct Adoption: Hashable, Sendable {
  /// The day of adoption.
  public var day: Day
  /// Where.
  public var place: String?
  /// How: `consensus`, or the name of a vote.
  public var means: String?

  /// An adoption.
  public init(day: Day, place: String? = nil, means: String? = nil) {
    self.day = day
    self.place = place
    self.means = means
  }
}

/// An article's number and heading.
public struct Article: Hashable, Sendable {
  /// The number as the treaty writes it: `7`, `15 bis`.
  public var number: String
  /// The heading.
  public var title: String

  /// An article.
  public init(number: String, title: String) {
    self.number = number
    self.title = title
  }
}

/// What a treaty says about reservations.
public enum ReservationRule: Hashable, Sendable {
  /// None may be made.
  case prohibited
  /// None to these articles.
  case prohibitedTo([String])
  /// Only to these articles.
  case onlyTo([String])
}

/// When an instrument ends other than by its parties' leaving.
public struct Ending: Hashable, Sendable {
  /// It ends when fewer parties are left (Genocide XV: 16); none by default (VCLT 55).
  public var belowParties: Int?
  /// Denouncing the parent ends it for that state.
  public var withParent: Bool

  /// Rules on ending.
  public init(belowParties: Int? = nil, withParent: Bool = false) {
    self.belowParties = belowParties
    self.withParent = withParent
  }
}

/// A treaty, protocol or amendment.
public struct Treaty: Hashable, Sendable {
  /// The word by which the language knows it: `cybercrime`.
  public var key: String
  /// The full title.
  public var name: String?
  /// Whether it stands alone.
  public var kind: TreatyKind
  /// The treaty that it belongs to.
  public var parent: TreatyID?
  /// What it is about.
  public var subject: String?
  /// When, where and how it was adopted.
  public var adoption: Adoption?
  /// Who may take part, and when.
  public var participation: Participation
  /// When it enters into force.
  public var entryIntoForce: EntryIntoForceClause
  /// When it does for a state that deposits after the trigger day; on the day of consent where it says nothing (VCLT 24(3)).
  public var laterParties: LaterParties?
  /// The day on which it really entered into force, as recorded.
  public var recordedEntryIntoForce: Day?
  /// How an organisation's deposit counts.
  public var organisationsCount: OrganisationCounting
  /// Whether a deposit withdrawn before entry into force undoes the trigger.
  public var needsDepositsUntilEntryIntoForce: Bool
  /// How a state may leave.
  public var withdrawal: WithdrawalClause
  /// When it ends.
  public var ending: Ending
  /// The number of parties of the parent that must exist when it is adopted (Cybercrime 62).
  public var needsPartiesOfParent: Int?
  /// Its articles, as far as they are known.
  public var articles: [Article]
  /// What it says about reservations; none where it is silent (VCLT 19).
  public var reservations: ReservationRule?
  /// Who keeps the instruments.
  public var depositary: String?
  /// Who serves it.
  public var secretariat: String?
  /// When its conference of the parties meets, in words.
  public var conference: String?
  /// Up to this day the acts are believed complete.
  public var knownUntil: Day?
  /// What is missing before that day, or known after it.
  public var knownUntilNote: String?
  /// Where the clause on entry into force was read.
  public var source: String?
  /// Whether that was typed from memory.
  public var isUnchecked: Bool
  /// Who supposes the clause on entry into force, where it is not the treaty's own.
  public var supposition: ClauseSupposition?
  /// Whether a script declared it.
  public var isInvented: Bool

  /// A treaty of which nothing is said but its word: VCLT 24(2) then decides on its entry into force.
  public init(key: String, kind: TreatyKind = .treaty, parent: TreatyID? = nil, isInvented: Bool = false) {
    self.key = key
    self.kind = kind
    self.parent = parent
    self.isInvented = isInvented
    participation = Participation()
    entryIntoForce = .whenAllHaveConsented
    organisationsCount = .nothing
    needsDepositsUntilEntryIntoForce = false
    withdrawal = WithdrawalClause()
    ending = Ending()
    articles = []
    isUnchecked = false
  }
}

extension Treaty {
  /// The same treaty without its recorded entry into force, so that its deposits alone decide.
  public var withoutRecordedEntryIntoForce: Treaty {
    var treaty = self
    treaty.recordedEntryIntoForce = nil
    return treaty
  }
}
