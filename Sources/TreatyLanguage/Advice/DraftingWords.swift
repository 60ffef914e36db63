// How drafters put what the language says in its own words: ordinals in letters, who must be among the depositors, a closing
// day on a line of its own.

/// Rules for phrases of final clauses.
enum DraftingWords {
  static let rules = ordinals + conditions + windows

  /// `the second month`, `the thirtieth day`.
  private static let ordinals = Rule.words(
    cost: 0.5,
    """
    first month (after|following) → 1st month after
    second month (after|following) → 2nd month after
    third month (after|following) → 3rd month after
    fourth month (after|following) → 4th month after
    fifth month (after|following) → 5th month after
    sixth month (after|following) → 6th month after
    seventh month (after|following) → 7th month after
    eighth month (after|following) → 8th month after
    ninth month (after|following) → 9th month after
    tenth month (after|following) → 10th month after
    eleventh month (after|following) → 11th month after
    twelfth month (after|following) → 12th month after
    tenth day (after|following) → 10th day after
    thirtieth day (after|following) → 30th day after
    sixtieth day (after|following) → 60th day after
    ninetieth day (after|following) → 90th day after
    """)

  /// Who must be among the depositors, and how many of whom.
  private static let conditions = Rule.words(
    cost: 0.6,
    """
    including (|at least) <k:number> (of|from) (|the) <g:group> → including deposits from at least <k> of <g>
    including (|at least) <k:number> <g:group> (states|countries|members) → including deposits from at least <k> of <g>
    including (|those of|that of|the|all of|all of the) <x:subject> → including deposits from all of <x.set>
    enters into force (when|once|after|as soon as|if) <n:number> (states|countries|parties|signatories) (have|has) (ratified|
      joined|deposited|acceded|approved|accepted) → enters into force upon <n> deposits
    enters into force (when|once|after|as soon as|if) <p:run> of <x:run> (have|has) (ratified|joined|deposited|acceded|
      approved|accepted) → enters into force upon deposits from at least <p> of <x>
    """)

  /// A closing day beside an opening day.
  private static let windows = Rule.words(
    cost: 0.6,
    """
    open for signature from <d:date> ; (closes|closed|closing|close|ends|until|closed for signature|closes for signature)
      (|on|after|:|for signature on) <k:date> → open for signature from <d> until <k>
    """)
}
