// What the lines of a treaty's body say.

import TreatyModel

/// What a line of a treaty's body says.
public enum TreatyClause: Sendable {
  // MARK: What it is
  case name(TextLiteral)
  case aliases([TextLiteral])
  /// `names vi "…", fr "…"`.
  case names([ForeignName])
  case subject(TextLiteral)
  /// `under un`: the body that the treaty was made in.
  case under(Expression)
  case article(TextLiteral, title: TextLiteral)
  case depositary(TextLiteral)
  case secretariat(TextLiteral)
  /// `conference within 1 year after entry into force`.
  case conference(within: CalendarDuration)
  /// `source "…"` on a line of its own: of the treaty as a whole.
  case source(SourceReference)
  /// `unchecked` on a line of its own.
  case unchecked
  /// `known until DATE ["note"]`.
  case knownUntil(Expression, note: TextLiteral?)

  // MARK: Adoption, signing, joining
  case adopted(on: Expression, at: TextLiteral?, by: Adoption?)
  /// `open to S, T, …`.
  case openTo([Openness])
  case openForSignature(OpenForSignature)
  case openForAccession(OpenForAccession)
  /// `subject to ratification, acceptance or approval`.
  case subjectTo([Condition.Instrument])
  /// `only depositors of T may join`.
  case onlyDepositorsMayJoin(of: Expression)
  /// `needs N parties of PARENT`.
  case needsParties(Expression, of: Expression)
  /// `accessions take effect by acceptance`.
  case accessionsByAcceptance
  /// `accessions take effect unless objected within 6 months`.
  case accessionsUnlessObjected(within: CalendarDuration)

  // MARK: Entry into force
  case entersIntoForce(EntryIntoForceClause)
  /// `for later parties DELAY after deposit [, not before entry into force of TREATY for the state]`.
  case forLaterParties(Delay, notBefore: Expression?)
  /// `regional organisations count as …`.
  case regionalOrganisationsCount(OrganisationCount)
  /// `needs its deposits until entry into force`.
  case needsDepositsUntilEntryIntoForce
  /// `entered into force on DATE`: the recorded day, beside the clause.
  case enteredIntoForce(on: Expression)

  // MARK: Leaving and ending
  case denunciation(Denunciation)
  /// `may be denounced` (VCLT 56(1)).
  case mayBeDenounced
  /// `ends below 16 parties`.
  case endsBelow(Whole)
  /// `ends with PARENT`.
  case endsWith(Expression)

  // MARK: Amendments
  /// `binds those that accept`.
  case bindsThoseThatAccept
  /// `binds all parties`.
  case bindsAllParties
  /// `for each party DELAY after its acceptance`.
  case forEachParty(Delay)
  /// `accepted on DATE unless objections from at least 1/3 of S; in force DELAY after`.
  case acceptedUnlessObjections(on: Expression, Condition, Delay)

  // MARK: Descriptive
  case reservations(ReservationRule)
  /// `a reservation is barred by objections from two thirds of parties`.
  case reservationBarred(Bound)
  case covers(Coverage)
  case relation(TreatyRelation, Expression)

  /// A line that could not be read; reported by the parser.
  case hole

  /// A name in another language.
  public struct ForeignName: Sendable {
    /// The language's code: `vi`.
    public let language: String
    /// The name.
    public let name: TextLiteral

    /// A name in another language.
    public init(language: String, name: TextLiteral) {
      self.language = language
      self.name = name
    }
  }

  /// How a treaty was adopted.
  public enum Adoption: Sendable {
    case consensus
    /// `by vote V`.
    case vote(NameReference)
  }

  /// To whom a treaty is open.
  public enum Openness: Sendable {
    case set(Expression)
    /// `regional organisations`.
    case regionalOrganisations(Span)
    /// `regional organisations with a member that has signed`.
    case regionalOrganisationsWithSignatoryMember(Span)
  }

  /// `open for signature [to S] [from D] [until D] [at "…"] [host X]`, or `never`.
  public struct OpenForSignature: Sendable {
    /// To whom, where the line says so itself.
    public let to: [Openness]
    /// The first day.
    public let from: Expression?
    /// The last day.
    public let until: Until?
    /// The place.
    public let place: TextLiteral?
    /// The host.
    public let host: Expression?
    /// `open for signature never`.
    public let isNever: Bool

    /// The end of the time for signature.
    public enum Until: Sendable {
      case date(Expression)
      case entryIntoForce
    }

    /// A line on signature.
    public init(
      to: [Openness] = [], from: Expression? = nil, until: Until? = nil, place: TextLiteral? = nil,
      host: Expression? = nil, isNever: Bool = false
    ) {
      self.to = to
      self.from = from
      self.until = until
      self.place = place
      self.host = host
      self.isNever = isNever
    }
  }

  /// `open for accession [to S] after closing / from D / after entry into force / by invitation / never`.
  public struct OpenForAccession: Sendable {
    /// To whom, where the line says so itself.
    public let to: [Openness]
    /// When; nil where the line only says to whom.
    public let when: When?

    /// When accession is open.
    public enum When: Sendable {
      case afterClosing
      case from(Expression)
      case afterEntryIntoForce
      case byInvitation
      case always
      case never
    }

    /// A line on accession.
    public init(to: [Openness] = [], when: When?) {
      self.to = to
      self.when = when
    }
  }

  /// What a regional organisation's deposit counts as.
  public enum OrganisationCount: Hashable, Sendable {
    case nothing, one, theirMembers
  }

  /// Rules on reservations.
  public enum ReservationRule: Sendable {
    /// `reservations are prohibited`.
    case prohibited
    /// `reservations to article 7 are prohibited`.
    case prohibitedTo([TextLiteral])
    /// `only reservations to articles 2, 9 are allowed`.
    case onlyTo([TextLiteral])
  }

  /// `covers extradition for its offences and serious crimes of at least 1 year, requiring dual criminality`.
  public struct Coverage: Sendable {
    /// `extradition`, `assistance`, `evidence`, `preservation` or `disclosure`.
    public let kind: TextLiteral
    /// Whether `serious crimes` are covered as well.
    public let seriousCrimes: Bool
    /// The least penalty `in both`, where one is asked.
    public let leastPenalty: CalendarDuration?
    /// Whether dual criminality is required, may be, or is not mentioned.
    public let dualCriminality: DualCriminality

    /// What a line says of dual criminality.
    public enum DualCriminality: Hashable, Sendable {
      case notMentioned, required, mayBeRefusedWithout
    }

    /// A line on co-operation.
    public init(
      kind: TextLiteral, seriousCrimes: Bool, leastPenalty: CalendarDuration?, dualCriminality: DualCriminality
    ) {
      self.kind = kind
      self.seriousCrimes = seriousCrimes
      self.leastPenalty = leastPenalty
      self.dualCriminality = dualCriminality
    }
  }

  /// What a treaty says of another.
  public enum TreatyRelation: Hashable, Sendable {
    case leavesUnaffected, yieldsTo, prevailsOver, sameMatterAs
  }
}

/// A rule on leaving.
public struct Denunciation: Sendable {
  /// The rule.
  public let form: Form
  /// What the line calls it: `denunciation`, `withdrawal` or `withdrawal or denunciation`.
  public let word: WithdrawalClause.Word
  /// Whether a state in an armed conflict must wait: `not during armed conflict of the state`.
  public let isBarredInArmedConflict: Bool

  /// A rule on leaving.
  public init(_ form: Form, word: WithdrawalClause.Word = .denunciation, isBarredInArmedConflict: Bool = false) {
    self.form = form
    self.word = word
    self.isBarredInArmedConflict = isBarredInArmedConflict
  }

  /// The forms of the rule.
  public enum Form: Sendable {
    /// `denunciation takes effect DELAY after notice [, FLOOR]`.
    case afterNotice(Delay, Floor?)
    /// `denunciation takes effect on the following 1 January if before 1 July`: month and day of both.
    case followingDate(month: Int, day: Int, ifBeforeMonth: Int, ifBeforeDay: Int)
    /// `denunciation at the end of 10 years and then of each 5 years after entry into force, notice 6 months before`.
    case atEndOfTerms(first: CalendarDuration, then: CalendarDuration, notice: CalendarDuration)
    /// `denunciation in the year after each 10 years`.
    case inYearAfterEach(CalendarDuration)
    /// `denunciation is not known`.
    case notKnown
    /// Only the armed-conflict rule stands in the line.
    case unsaid
  }

  /// A floor under leaving.
  public enum Floor: Sendable {
    /// `not before N years after entry into force`: the effect is put off.
    case effect(CalendarDuration)
    /// `notice not before N years after entry into force for the state`: an earlier notice is refused.
    case notice(CalendarDuration)
  }
}
