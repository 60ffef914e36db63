// How a state may leave: the clause on denunciation or withdrawal.

/// What a treaty says about leaving it.
public struct WithdrawalClause: Hashable, Sendable {
  /// What the treaty calls leaving it.
  public enum Word: Hashable, Sendable {
    case denunciation, withdrawal
    /// Both, or the facts do not say.
    case either

    /// `denunciation`, `withdrawal`, or `withdrawal or denunciation`.
    public var words: String {
      switch self {
      case .denunciation: "denunciation"
      case .withdrawal: "withdrawal"
      case .either: "withdrawal or denunciation"
      }
    }
  }

  /// The kind of clause.
  public enum Rule: Hashable, Sendable {
    /// The treaty says nothing: it cannot be denounced (VCLT 56(1)).
    case notMentioned
    /// `may be denounced`: by its nature, with twelve months' notice (VCLT 56(2)).
    case byItsNature
    /// `denunciation is not known`: the text was not read; one is accepted, with a note.
    case notKnown
    /// `denunciation takes effect DELAY after notice`.
    case afterNotice(Delay)
    /// `at the end of F years and then of each N years after entry into force, notice M months before` (Genocide XIV).
    case endOfPeriods(first: Int, then: Int, noticeMonths: Int)
    /// `in the year after each N years` after entry into force, with effect a year after notice (ILO).
    case yearAfterEach(Int)
  }

  /// The kind of clause.
  public var rule: Rule
  /// What the treaty calls leaving it.
  public var word: Word
  /// No effect before so many years after the treaty's entry into force.
  public var noEffectBeforeYears: Int?
  /// No notice before so many years after entry into force for the state (Paris 28).
  public var noNoticeBeforeYears: Int?
  /// A party in an armed conflict stays until it ends (Ottawa 20(3)).
  public var notDuringArmedConflict: Bool
  /// The article, where the facts name it.
  public var source: String?
  /// Whether the fact was typed from memory.
  public var isUnchecked: Bool

  /// A clause on leaving.
  public init(
    rule: Rule = .notMentioned, word: Word = .either, noEffectBeforeYears: Int? = nil, noNoticeBeforeYears: Int? = nil,
    notDuringArmedConflict: Bool = false, source: String? = nil, isUnchecked: Bool = false
  ) {
    self.rule = rule
    self.word = word
    self.noEffectBeforeYears = noEffectBeforeYears
    self.noNoticeBeforeYears = noNoticeBeforeYears
    self.notDuringArmedConflict = notDuringArmedConflict
    self.source = source
    self.isUnchecked = isUnchecked
  }
}
