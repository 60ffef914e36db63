// What if: acts that are supposed, with or without the question that they are supposed for.

/// Rules for suppositions.
enum Suppositions {
  /// The words that the rules have in common.
  private static let words = """
    @whatIf = (what if|whatif|what-if|what happens if|what would happen if|what will happen if|suppose|supposing|assume|
      assuming|if|imagine|what about if|how about if|what changes if|in case|and if|what it|what is if|wath if|what would
      change if|what then if|what'd happen if|pretend|say|if only|let's say|suppose that|assuming that|provided that|given
      that)
    @what = (@whatIf.inner|what happens when|what when|when)
    @ahead = (|will|would|did|does|had|has|were to|was to|could|should|might|also|now|decides to|is going to|shall|
      were|have|finally|can|may|do|also)
    @colon = (:|,|then|;|?|. |-|, then|: then|--|=>|->|? :|:-|...|. then|what is|,:|what are|how many|;:|, what is)
    """

  static let rules = expanded + asked + acts

  /// A question on the treaty of the act, which it does not name again: `if asean ratify cybercrime, when is it in force`.
  private static let expanded = Rule.clauses(
    cost: 0.8, with: words,
    """
    @what <x:subject> @ahead <v:verb> <t:treaty> @colon (|when|how soon) (|does|do|will|would|is|can) (|it|this|that) (enter
      into force|enters into force|in force|come into force|take effect|be in force|enter in force) → what if <x> <v.act>
      <t>: when does <t> enter into force
    @what <x:subject> @ahead <v:verb> <t:treaty> (|@colon.inner) when (|does|do|will|would|is|can) (|it|this|that) (enter into
      force|enters into force|in force|come into force|take effect|be in force|enter in force) → what if <x> <v.act> <t>:
      when does <t> enter into force
    @what <x:subject> @ahead <v:verb> <t:treaty> (|@colon.inner) (how many|how much) (|more) (deposits|deposit|ratifications|
      ratification|states|countries|) (|are|is|do|does|would|will|must) (|we|it) (|still|be|more) (needed|need|missing|
      required|remain|left|lacking|needs|to go|miss) → what if <x> <v.act> <t>: deposits still needed of <t>
    @what <x:subject> @ahead <v:verb> <t:treaty> (|@colon.inner) (who|which states|which countries) (|still) (must|has to|have
      to|needs to|need to) (|still) ratify (|it) → what if <x> <v.act> <t>: which states must ratify <t>
    """)

  private static let asked =
    Rule.clauses(
      cost: 0.8, with: words,
      """
      @whatIf <x:subject> @ahead <v:verb> <t:treaty> → what if <x> <v.act> <t>: when does <t> enter into force
      @what <x:subject> @ahead <v:verb> <t:treaty> (|:|,|then|;) (what happens|what then|what|then what) → what if
        <x> <v.act> <t>: when does <t> enter into force
      @what <t:treaty> (is|was|were|would be|has been|gets|be) <v:verb> by <x:subject> → what if <x> <v.act>
        <t>: when does <t> enter into force
      @what <t:treaty> (is|was|were|would be|has been|gets|be) <v:verb> by <x:subject> @colon <e:all> → what if
        <x> <v.act> <t>: <e>
      @what <x:subject> @ahead <v:verb> <t:treaty> @colon <e:all> → what if <x> <v.act> <t>: <e>
      @what <x:subject> @ahead <v:verb> <t:treaty> <e:all> → what if <x> <v.act> <t>: <e>
      @what on <d:date> <x:subject> @ahead <v:verb> <t:treaty> @colon <e:all> → what if on <d> <x> <v.act>
        <t>: <e>
      @what <x:subject> @ahead <v:verb> <t:treaty> (on|at|in|by) <d:date> @colon <e:all> → what if <x>
        <v.act> <t> on <d>: <e>
      <e:run> <t:treaty> <f:(enter into force|enters into force|in force|)> (,|) (if|when|supposing|assuming)
        <x:subject> @ahead <v:verb> (it|this|that treaty) → what if <x> <v.act> <t>: <e> <t> <f>
      <e:run> (,|) (if|when|supposing|assuming|in case|suppose|what if|provided|provided that|once|after|given that|
        should|assuming that|given) <x:subject> @ahead <v:verb> <t:treaty> → what if <x> <v.act> <t>: <e>
      """)
    + Rule.clauses(
      cost: 0.85, with: words,
      """
      (suppose|assume|imagine|pretend|say|supposing|assuming|what if|let's say|let|presume|hypothetically|
        hypothesise|suppose that|assume that|imagine that|let us assume|let us suppose|consider|posit) <x:subject>
        @ahead <v:verb> <t:treaty> → suppose <x> <v.act> <t>
      """)

  private static let acts = Rule.clauses(
    with: words,
    """
    @what <a:run> : <e:all> → what if <a>: <e>
    @what <a:run> @colon <e:all> → what if <a>: <e>
    @what <a:run> <t:treaty> <e:all> → what if <a> <t>: <e>
    @what ( <a:run> ) <e:all> → what if (<a>): <e>
    <e:run> (,|) (if|supposing|assuming|in case|provided) <a:all> → what if <a>: <e>
    what if <a:run> and <b:run> : <e:all> → what if (<a>; <b>): <e>
    what if ( <a:run> (and|,) <b:run> ) : <e:all> → what if (<a>; <b>): <e>
    what if <a:run> , <b:run> : <e:all> → what if (<a>; <b>): <e>
    (what if|what happens if) <a:run> <t:treaty> → what if <a> <t>: when does <t> enter into force
    """)
}
