// What would have to happen, when at the earliest, and why it did: entry into force asked in everyday words.

/// Rules for questions on what may come, and on what came.
enum Outlook {
  /// The words that the rules have in common.
  private static let words = """
    @force = (enter into force|enters into force|come into force|comes into force|enter in force|be in force|take effect)
    @must = (must|has to|have to|needs to|need to|should|would have to|would need to|must still|still has to|can|could)
    """

  static let rules = needed + past

  private static let needed = Rule.clauses(
    cost: 0.7, with: words,
    """
    (what|what else|which things|what more) @must (happen|occur|be done|come) (|still) (for|so that|before|in order for)
      <t:treaty> (|to|can|may) @force → how can <t> enter into force
    (what|what else) @must (happen|occur|be done|come) (|still) (for|so that|before|in order for) <t:treaty> (|to|can|may)
      @force → which states must ratify <t>
    (what would it take|what does it take|what will it take|what is needed|what is required|what is missing|what is still
      needed) (for|to bring|to get|to have) <t:treaty> (|to) (@force.inner|into force|in force|) → how can <t> enter into
      force
    (what would it take|what does it take|what will it take|what is needed|what is required|what is missing|what is still
      needed) (for|to bring|to get|to have) <t:treaty> (|to) (@force.inner|into force|in force|) → which states must ratify
      <t>
    (what|what would|what will) (happens|happen|becomes|become|about) (|to|of|with) <t:treaty> under <s:scenario> → when does <t>
      enter into force under <s>
    (status|fate|outcome|result|situation) (of|for) <t:treaty> under <s:scenario> → when does <t> enter into force under <s>
    when (can|could|may|might|would|will|does) <t:treaty> @force (at the earliest|at earliest|earliest|at the soonest|as soon
      as possible) → when does <t> enter into force
    when (can|could|may|might|would|will|does) <t:treaty> @force (at the earliest|at earliest|earliest|at the soonest|as soon
      as possible) → how can <t> enter into force
    (what|when) is the earliest (date|day) (|on which|when|that|for) <t:treaty> (|can|could|may|to) @force → when does <t>
      enter into force
    (can|could|may) <t:treaty> (|still|ever) @force → how can <t> enter into force
    why (can|could|may) <t:treaty> (|still|ever) @force → explain how can <t> enter into force
    (can't|cannot|why can't|why cannot|why can not) <t:treaty> @force → why not <t> is in force
    """)

  private static let past = Rule.clauses(
    cost: 0.7, with: words,
    """
    (why|how come) (hasn't|hasnt|has not|haven't|didn't|didnt|did not|isn't|isnt|is not|doesn't|does not|won't|wasn't) <t:treaty>
      (|yet|still|already) (@force.inner|entered into force|come into force|in force|entered in force|taken effect|binding|
      effective) (|yet) → why not <t> is in force
    (why|how come) (has|is|did|does|was|will|are) <t:treaty> (not|not yet|still not|never|not entered) (|@force.inner|entered
      into force|come into force|in force|into force|entered in force|taken effect|binding|effective) (|yet) → why not <t>
      is in force
    why (did|has|had) <t:treaty> (|already) (@force.inner|entered into force|come into force|become binding) → explain entry
      into force of <t>
    (denunciation|denunciations|withdrawals|withdrawal|exits) (of|from|to) <t:treaty> → which of states have denounced <t>
    (denunciation|withdrawal|notice) (clause|clauses|provision|provisions|rule|rules|period) (of|in|to|for) <t:treaty> →
      clause of <t>
    what if <x:subject> (had|has|have|did|does|do) (not|never) <v:verb> <t:treaty> : <e:all> → scenario never { without
      <v.instrument> of <t> by <x> in the register }; <e> under never
    what if <x:subject> (had|has|have|did|does|do) (not|never) <v:verb> <t:treaty> → scenario never { without
      <v.instrument> of <t> by <x> in the register }; when does <t> enter into force under never
    """)
}
