// Acts in other words: the tense, the preposition, the place of the date.

/// Rules for lines that state an act.
enum ActWords {
  /// The words that the rules have in common.
  private static let words = """
    @ahead = (|will|would|did|does|is going to|plans to|shall|intends to|has|had|have|may|can|to|is to|wants to|is|
      was|must|should|decides to|decided to|also|then|do|formally|finally|officially)
    @on = (on|at|in|as of|dated|from|by|the|effective|with effect from|on the|since|of|)
    """

  static let rules =
    Rule.clauses(
      cost: 0.8, with: words,
      """
      @on <d:date> (|,|:|-|the) <x:subject> @ahead <v:verb> (|the) <t:treaty> → on <d> <x> <v.act> <t>
      @on <d:date> (|,|:|-) <x:subject> @ahead <v:verb> (|the) <t:treaty> <e:all> → on <d> <x> <v.act> <t>
        <e>
      <x:subject> @ahead <v:verb> <t:treaty> (|,) (on|at|in|the|dated|:|as of|on the|) <d:date> → on <d> <x>
        <v.act> <t>
      @on <d:date> (|,|:) <t:treaty> (is|was|were|has been|gets|) <v:verb> by <x:subject> → on <d> <x>
        <v.act> <t>
      <t:treaty> (is|was|were|has been|gets|) <v:verb> by <x:subject> @on <d:date> → on <d> <x> <v.act> <t>
      @on <d:date> <v:verb> <x:subject> <t:treaty> → on <d> <x> <v.act> <t>
      <d:date> (,|;|:|-|) <x:subject> (,|;|:|-) <v:verb> (,|;|:|-) <t:treaty> → on <d> <x> <v.act> <t>
      <x:subject> @on <d:date> <v:verb> <t:treaty> → on <d> <x> <v.act> <t>
      (between|from) <d:date> (and|to|until|-) <k:date> (|,) <x:subject> @ahead <v:verb> <t:treaty> → between <d>
        and <k> <x> <v.act> <t>
      (before|until|not later than|no later than|at the latest|by) <d:date> (|,) <x:subject> @ahead <v:verb>
        <t:treaty> → by <d> <x> <v.act> <t>
      (every|each) <n:duration> (from|starting|since|beginning|starting from|beginning on|starting on|after|starting
        at|as of|,|start|begin|commencing) <d:date> (,|) <k:number> of <x:subject> @ahead <v:verb> <t:treaty> →
        every <n> from <d>, <k> of <x> <v.base> <t>
      (every|each) (month|year|day|week) (from|starting|since|beginning|starting from|beginning on|starting on|
        after|starting at|as of|,) <d:date> (,|) <k:number> of <x:subject> @ahead <v:verb> <t:treaty> → every 1
        month from <d>, <k> of <x> <v.base> <t>
      (monthly|every month|each month|once a month) (from|starting|since|beginning|after|) <d:date> (,|) <k:number>
        of <x:subject> @ahead <v:verb> <t:treaty> → every 1 month from <d>, <k> of <x> <v.base> <t>
      (yearly|every year|each year|annually|once a year) (from|starting|since|beginning|after|) <d:date> (,|)
        <k:number> of <x:subject> @ahead <v:verb> <t:treaty> → every 1 year from <d>, <k> of <x> <v.base> <t>
      <x:subject> @ahead <v:verb> <t:treaty> → <x> <v.act> <t>
      """)
    + Rule.words(
      cost: 1.1, with: words,
      """
      @ahead <v:verb> (|the|the treaty|to|from|of|treaty|into|out of) <t:treaty> → <v.third> <t>
      """)
    + Rule.words(
      cost: 0.7, with: words,
      """
      <x:state> @ahead (become|becomes|became|becoming|be|enter|enters|entered) (|a|an|the) (|state|full|contracting)
        (party|member|parties|members|state) (|to|of|in) <t:treaty> → <x> ratifies <t>
      <x:subject> @ahead (become|becomes|became|becoming|be) (|all) (|a|an) (|state|full|contracting) (party|member|
        parties|members) (|to|of|in) <t:treaty> → <x> ratify <t>
      """)
}
